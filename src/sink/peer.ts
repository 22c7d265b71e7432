import type { TSESTree } from '@typescript-eslint/utils';
import { partOptions, peerOptions } from '../knowledge/client-options.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import { variableOf } from '../source/binding.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { reachOf, type Reach } from './plain-url.ts';
import { isListedHost, seenUrl } from './url.ts';

/** The other side of a connection, as far as the code beside some options names it. */
export interface Peer {
  readonly reach: Reach | 'own';
  readonly host: string;
  /** The URL or host as far as it is seen. */
  readonly text: string;
  /** The expression that names it. */
  readonly node: TSESTree.Node;
}

const connectionStringHost = /(?:^|;)\s{0,4}(?:server|host|data source|address|addr)\s?=\s?(?:tcp:)?([^;,:]*)/iu;

/** The other side that a URL, a host with or without a port, or a connection string names. */
export function peerOfText(text: string, context: FileContext): Omit<Peer, 'node'> | undefined {
  const authority = /^[a-z][a-z\d+.-]{1,20}:\/\/([^/?#]*)/iu.exec(text)?.[1];
  const place = authority === undefined ? (connectionStringHost.exec(text)?.[1] ?? text) : authority.slice(authority.lastIndexOf('@') + 1);
  const host = (/^(?:\[[^\]]*\]|[^:,/?#]*)/u.exec(place)?.[0] ?? '').toLowerCase();
  if (host === '' || host.startsWith('/')) return undefined;
  if (isListedHost(host, settingsOf(context).internalHosts)) return { reach: 'own', host, text };
  return { reach: reachOf({ host, path: '' }), host, text };
}

const mostPeers = 12;

function collect(value: TSESTree.Node, context: FileContext, found: Peer[], left = 4): void {
  if (left <= 0 || found.length >= mostPeers) return;
  const node = constantOf(value, context);
  if (node.type === 'ConditionalExpression') {
    collect(node.consequent, context, found, left - 1);
    collect(node.alternate, context, found, left - 1);
  } else if (node.type === 'ArrayExpression') {
    for (const element of node.elements.slice(0, 3)) if (element) collect(element, context, found, left - 1);
  } else if (node.type === 'ObjectExpression') {
    collectFrom(node, context, found, left - 1);
  } else if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') {
    const { text } = seenUrl(node, context);
    const peer = peerOfText(text, context);
    if (peer) found.push({ ...peer, node });
  }
}

function collectFrom(object: TSESTree.ObjectExpression, context: FileContext, found: Peer[], left = 4): void {
  for (const key of peerOptions) {
    const value = propertyValueOf(object, key);
    if (value) collect(value, context, found, left);
  }
}

/** An argument names the other side by a URL or by options; other texts are names of databases, users, files. */
function collectArgument(argument: TSESTree.Node, context: FileContext, found: Peer[]): void {
  const node = constantOf(argument, context);
  if (node.type === 'ObjectExpression') collectFrom(node, context, found);
  else if (seenUrl(node, context).text.includes('://')) collect(node, context, found);
}

/** What the client was made with whose method is called: `axios.create({ baseURL }).get(…)`, `request.post(url).auth(…)`. */
function collectReceiver(callee: TSESTree.Node, context: FileContext, found: Peer[]): void {
  let at = unwrapped(callee);
  for (let hop = 0; at.type === 'MemberExpression' && hop < longestChain; hop += 1) {
    const made = constantOf(at.object, context);
    if (made.type !== 'CallExpression' && made.type !== 'NewExpression') return;
    for (const argument of made.arguments.slice(0, 2)) if (argument.type !== 'SpreadElement') collectArgument(argument, context, found);
    at = unwrapped(made.callee);
  }
}

const longestChain = 8;
const highest = 24;

const isPart = wordSet(partOptions);

/** Whether a property holds some of the options of the same connection: `tlsOptions: { … }`, but not `mail: { … }`. */
const isPartOf = (property: TSESTree.Property): boolean => wordsOf(keyOf(property) ?? '').some(isPart);

/** The name of a function that gives back a value, as `return` or as the body of an arrow. */
function makerOf(made: TSESTree.Node): TSESTree.Identifier | undefined {
  let at: TSESTree.Node | undefined = made;
  while (at && at.type !== 'FunctionDeclaration' && at.type !== 'FunctionExpression' && at.type !== 'ArrowFunctionExpression') at = at.parent;
  if (at?.type === 'FunctionDeclaration') return at.id ?? undefined;
  return at?.parent.type === 'VariableDeclarator' && at.parent.id.type === 'Identifier' ? at.parent.id : undefined;
}

/** Goes up from some options and collects the other sides that the objects and calls around them name; gives the name that they end in. */
function climb(start: TSESTree.Node, context: FileContext, found: Peer[]): TSESTree.Identifier | undefined {
  let at = start;
  let isOneConnection = true;
  for (let height = 0; height < highest; height += 1, at = at.parent) {
    switch (at.type) {
      case 'ObjectExpression':
        if (isOneConnection) collectFrom(at, context, found);
        break;
      case 'Property':
        isOneConnection &&= at === start || isPartOf(at);
        break;
      case 'CallExpression':
      case 'NewExpression':
        for (const argument of at.arguments.slice(0, 4)) if (argument.type !== 'SpreadElement' && !contains(argument, start)) collectArgument(argument, context, found);
        collectReceiver(at.callee, context, found);
        break;
      case 'VariableDeclarator':
        return at.id.type === 'Identifier' && at.init && contains(at.init, start) ? at.id : undefined;
      case 'ReturnStatement':
        return makerOf(at);
      case 'ArrowFunctionExpression':
        return contains(at.body, start) && at.body.type !== 'BlockStatement' ? makerOf(at) : undefined;
      case 'AssignmentExpression':
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'BlockStatement':
      case 'Program':
        return undefined;
      default:
    }
  }
  return undefined;
}

const contains = (outer: TSESTree.Node, inner: TSESTree.Node): boolean => outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1];

const mostUses = 20;

/**
 * The other sides of the connections that some options are for: named beside them, in the call that takes them,
 * or in the calls that take the constant that they end in.
 */
export function peersOf(options: TSESTree.Node, context: FileContext): readonly Peer[] {
  const found: Peer[] = [];
  const constant = climb(options, context, found);
  const variable = constant && variableOf(constant, context);
  for (const { identifier } of (variable?.references ?? []).slice(0, mostUses)) {
    if (identifier !== constant && identifier.type === 'Identifier') climb(identifier, context, found);
  }
  return found;
}

/** The other sides of the calls that take a variable. */
export function peersOfVariable(identifier: TSESTree.Identifier, context: FileContext): readonly Peer[] {
  const found: Peer[] = [];
  for (const { identifier: use } of (variableOf(identifier, context)?.references ?? []).slice(0, mostUses)) {
    if (use.type === 'Identifier') climb(use, context, found);
  }
  return found;
}

/** Whether every other side that the code names is this very machine. */
export function isOnlyLoopback(peers: readonly Peer[]): boolean {
  return peers.length > 0 && peers.every(({ reach }) => reach === 'loopback');
}

/** The first other side that anybody may sit on the path to. */
export function publicPeer<Known extends Omit<Peer, 'node'>>(peers: readonly Known[]): Known | undefined {
  return peers.find(({ reach }) => reach === 'public' || reach === 'documentation');
}
