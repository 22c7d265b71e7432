import type { TSESTree } from '@typescript-eslint/utils';
import { localOrigin, sharedSites } from '../knowledge/cors.ts';
import type { FileContext } from '../context.ts';
import type { FunctionNode } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { functionAt } from '../source/local-function.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';

/** A test of an origin that those of others pass, too. */
export interface LooseTest {
  readonly node: TSESTree.Node;
  /** An origin of somebody else that passes it. */
  readonly example: string;
}

const domain = /[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.[a-z]{2,24}/iu;

function siteOf(text: string): string {
  return domain.exec(text)?.[0] ?? text.replaceAll(/^[\w+.-]*:\/\/|[^\w.-]/gu, '');
}

const afterwards = (text: string): string => `https://${siteOf(text)}.attacker.example`;
const before = (text: string): string => `https://attacker-${siteOf(text)}`;

/** The site below which everybody can have a host, where a text ends in it: `vercel.app`. */
function sharedSiteAt(text: string): string | undefined {
  return sharedSites.find((site) => text === site || text.endsWith(`.${site}`));
}

/** Alternatives of a pattern that stand in no group. */
function alternativesOf(pattern: string): readonly string[] {
  return /[([]/u.test(pattern) ? [pattern] : pattern.split('|');
}

function exampleForAlternative(pattern: string): string | undefined {
  const isWhole = /(?<!\\)\$\)?$/u.test(pattern);
  // What the pattern says, with its dots; a wildcard becomes `*`.
  const text = pattern.replaceAll(/\\([./-])|(?:\.|\[[^\]]*\]|\\[wdS])(?:[*+]\??|\{[\d,]+\})|\(\?:|[$^?()]/gu, (piece, literal: string | undefined) => literal ?? (/[*+{]/u.test(piece) ? '*' : ''));
  const site = domain.exec(text)?.[0];
  if (site === undefined || localOrigin.test(text)) return undefined;
  const [, host = text] = /\/\/(.*)$/u.exec(text) ?? [];
  if (!isWhole) return /[a-z]$/iu.test(host) ? afterwards(site) : undefined;
  const shared = sharedSiteAt(host);
  if (shared !== undefined) return /[a-z\d]/iu.test(host.slice(0, -shared.length)) ? undefined : `https://attacker.${shared}`;
  const opensAnywhere = !pattern.startsWith('^') && !pattern.startsWith('(^') && !text.includes('//');
  return (opensAnywhere && /^\*?[a-z\d]/iu.test(text)) || /^\*[a-z\d]/iu.test(host) ? before(site) : undefined;
}

/** An origin of somebody else that a pattern fits: `/example\.com$/` fits `https://attacker-example.com`. */
export function foreignFit(pattern: string): string | undefined {
  for (const alternative of alternativesOf(pattern)) {
    const example = exampleForAlternative(alternative);
    if (example !== undefined) return example;
  }
  return undefined;
}

function patternOf(node: TSESTree.Node, context: FileContext): string | undefined {
  const at = constantOf(node, context);
  return at.type === 'Literal' && 'regex' in at ? at.regex.pattern : undefined;
}

/** The same of the first pattern of a list that fits one. */
function foreignFitOfList({ elements }: TSESTree.ArrayExpression, context: FileContext): string | undefined {
  for (const element of elements) {
    const pattern = element ? patternOf(element, context) : undefined;
    const example = pattern === undefined ? undefined : foreignFit(pattern);
    if (example !== undefined) return example;
  }
  return undefined;
}

const hostNames = /^(?:host|hostname|domain)$/u;

/** What a method of a text lets through: `origin.endsWith('.vercel.app')`, `origin.includes('shop.example')`. */
function exampleForText(method: string, text: string): string | undefined {
  const [, scheme, rest = ''] = /^(?:([\w+.-]+):\/\/)?(.*)$/u.exec(text) ?? [];
  if (rest.length < 3 || !/[a-z]{2}/iu.test(rest) || localOrigin.test(text) || (scheme !== undefined && !/^https?$/iu.test(scheme))) return undefined;
  if (method === 'endsWith') {
    const shared = sharedSiteAt(text);
    if (shared !== undefined && text.length <= shared.length + 1) return `https://attacker.${shared}`;
    return /^[a-z\d-]/iu.test(text) && domain.test(text) && !text.includes('://') ? before(text) : undefined;
  }
  return method === 'startsWith' && /[:/]$/u.test(rest) ? undefined : afterwards(text);
}

function looseCallAt(call: TSESTree.CallExpression, origin: string, context: FileContext): string | undefined {
  const method = calledName(call) ?? '';
  const [given] = call.arguments;
  if (!given || given.type === 'SpreadElement' || call.callee.type !== 'MemberExpression') return undefined;
  const receiver = unwrapped(call.callee.object);
  if (method === 'test') {
    const tested = lastNameOf(unwrapped(given)) ?? '';
    const pattern = tested === origin || hostNames.test(tested) ? patternOf(receiver, context) : undefined;
    return pattern === undefined ? undefined : foreignFit(pattern);
  }
  if (method === 'some' && receiver.type === 'Identifier') {
    const list = constantOf(receiver, context);
    return list.type === 'ArrayExpression' && context.sourceCode.getText(given).includes('.test(') ? foreignFitOfList(list, context) : undefined;
  }
  const name = lastNameOf(receiver) ?? '';
  if (name !== origin && !(hostNames.test(name) && method === 'endsWith')) return undefined;
  if (method === 'match' || method === 'search') {
    const pattern = patternOf(given, context);
    return pattern === undefined ? undefined : foreignFit(pattern);
  }
  const text = /^(?:endsWith|includes|startsWith|indexOf)$/u.test(method) ? staticTextOf(given, context) : undefined;
  return text === undefined ? undefined : exampleForText(method, text);
}

/** The first test of an origin in a function that lets others in, also in a function of the file that it asks. */
export function looseTestIn(of: FunctionNode, context: FileContext, hops = 1): LooseTest | undefined {
  const [parameter] = of.params;
  const origin = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  return origin?.type === 'Identifier' ? looseTestOf(origin.name, of.body, context, hops) : undefined;
}

/** The same for a variable that holds the origin. */
export function looseTestOf(origin: string, within: TSESTree.Node, context: FileContext, hops = 1): LooseTest | undefined {
  for (const node of nodesWithin(within)) {
    if (node.type !== 'CallExpression') continue;
    const example = looseCallAt(node, origin, context);
    if (example !== undefined) return { node, example };
    const asked = hops > 0 && node.callee.type === 'Identifier' && lastNameOf(node.arguments[0] ?? node) === origin ? functionAt(node.callee, context) : undefined;
    const found = asked && looseTestIn(asked, context, hops - 1);
    if (found) return found;
  }
  return undefined;
}
