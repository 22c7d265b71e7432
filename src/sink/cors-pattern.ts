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
export interface LooseTest extends ForeignFit {
  readonly node: TSESTree.Node;
}

/** An origin of somebody else that passes a test. */
export interface ForeignFit {
  readonly example: string;
  /** Only if they take a name that is free and begins or ends as those of the project: `shop-attacker.vercel.app`. */
  readonly isNamed?: boolean;
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

/** Below a site where everybody can have a host: that of anybody, or one that is named like those of the project. `--` is kept for those of one owner. */
function fitBelow(shared: string, host: string): ForeignFit | undefined {
  const own = host.slice(0, -shared.length).replace(/\.$/u, '');
  if (!/[a-z\d]/iu.test(own)) return { example: `https://attacker.${shared}` };
  const label = own.slice(own.lastIndexOf('.') + 1);
  return label.includes('*') && !label.includes('--') ? { example: `https://${label.replace('*', 'attacker').replaceAll('*', 'x')}.${shared}`, isNamed: true } : undefined;
}

function fitOfAlternative(pattern: string): ForeignFit | undefined {
  const isWhole = /(?<!\\)\$\)?$/u.test(pattern);
  // What the pattern says, with its dots; a wildcard becomes `*`.
  const text = pattern.replaceAll(/\\([./-])|(?:\.|\[[^\]]*\]|\\[wdS])(?:[*+]\??|\{[\d,]+\})|\(\?:|\)[*+?]|[$^?()]/gu, (piece, literal: string | undefined) => literal ?? (/^[^)].*[*+{]/u.test(piece) ? '*' : ''));
  const site = domain.exec(text)?.[0];
  if (site === undefined || localOrigin.test(text)) return undefined;
  const [, host = text] = /\/\/(.*)$/u.exec(text) ?? [];
  if (!isWhole) return /[a-z]$/iu.test(host) ? { example: afterwards(site) } : undefined;
  const shared = sharedSiteAt(host);
  if (shared !== undefined) return fitBelow(shared, host);
  const opensAnywhere = !pattern.startsWith('^') && !pattern.startsWith('(^') && !text.includes('//');
  return (opensAnywhere && /^\*?[a-z\d]/iu.test(text)) || /^\*[a-z\d]/iu.test(host) ? { example: before(site) } : undefined;
}

/** The first that fits; one that needs a name comes last. */
export function firstFit<Fit extends { readonly isNamed?: boolean }>(fits: Iterable<Fit | undefined>): Fit | undefined {
  let named: Fit | undefined;
  for (const fit of fits) {
    if (fit && !fit.isNamed) return fit;
    named ??= fit;
  }
  return named;
}

/** An origin of somebody else that a pattern fits: `/example\.com$/` fits `https://attacker-example.com`. */
export function foreignFit(pattern: string): ForeignFit | undefined {
  return firstFit(alternativesOf(pattern).map(fitOfAlternative));
}

function patternOf(node: TSESTree.Node, context: FileContext): string | undefined {
  const at = constantOf(node, context);
  return at.type === 'Literal' && 'regex' in at ? at.regex.pattern : undefined;
}

/** The same of the first pattern of a list that fits one. */
function foreignFitOfList({ elements }: TSESTree.ArrayExpression, context: FileContext): ForeignFit | undefined {
  return firstFit(elements.map((element) => {
    const pattern = element ? patternOf(element, context) : undefined;
    return pattern === undefined ? undefined : foreignFit(pattern);
  }));
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

function looseCallAt(call: TSESTree.CallExpression, origin: string, context: FileContext): ForeignFit | undefined {
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
  const example = text === undefined ? undefined : exampleForText(method, text);
  return example === undefined ? undefined : { example };
}

/** The first test of an origin in a function that lets others in, also in a function of the file that it asks. */
export function looseTestIn(of: FunctionNode, context: FileContext, hops = 1): LooseTest | undefined {
  const [parameter] = of.params;
  const origin = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter;
  return origin?.type === 'Identifier' ? looseTestOf(origin.name, of.body, context, hops) : undefined;
}

/** The same for a variable that holds the origin. */
export function looseTestOf(origin: string, within: TSESTree.Node, context: FileContext, hops = 1): LooseTest | undefined {
  return firstFit(nodesWithin(within).map((node) => {
    if (node.type !== 'CallExpression') return undefined;
    const fit = looseCallAt(node, origin, context);
    if (fit) return { node, ...fit };
    const asked = hops > 0 && node.callee.type === 'Identifier' && lastNameOf(node.arguments[0] ?? node) === origin ? functionAt(node.callee, context) : undefined;
    return asked && looseTestIn(asked, context, hops - 1);
  }));
}
