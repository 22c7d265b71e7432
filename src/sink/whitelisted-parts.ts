import type { TSESTree } from '@typescript-eslint/utils';
import { whitelistable } from '../knowledge/loggers.ts';
import type { FileContext } from '../context.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';

/** A part of requests or answers that a logger is told to write as it comes. */
export interface WhitelistedPart {
  readonly node: TSESTree.StringLiteral;
  readonly from: 'request' | 'response';
  /** As the code names the list: `requestWhitelist`. */
  readonly list: string;
}

/** Whether a file lists what a logger of requests writes. */
export const listsLoggedParts = mentioning(['requestwhitelist', 'responsewhitelist']);

function partsIn(nodes: readonly (TSESTree.Node | null)[], list: string, cleared: ReadonlySet<string>): WhitelistedPart[] {
  const from = list === 'requestWhitelist' ? 'request' : 'response';
  return nodes.flatMap((node): WhitelistedPart[] =>
    node?.type === 'Literal' && typeof node.value === 'string' && whitelistable[from].has(node.value) && !cleared.has(node.value) ? [{ node, from, list }] : [],
  );
}

/** What other options of the logger choose or take out of a part: `bodyBlacklist`, `headerBlacklist`, `bodyWhitelist`. */
function clearedBy(options: TSESTree.ObjectExpression): ReadonlySet<string> | undefined {
  if (propertyValueOf(options, 'requestFilter') ?? propertyValueOf(options, 'responseFilter')) return undefined;
  const cleared = new Set<string>();
  if (propertyValueOf(options, 'bodyBlacklist') ?? propertyValueOf(options, 'bodyWhitelist')) cleared.add('body');
  if (propertyValueOf(options, 'headerBlacklist')) cleared.add('headers');
  return cleared;
}

/** `expressWinston.logger({ requestWhitelist: ['url', 'body'] })`, `expressWinston.requestWhitelist.push('body')`. */
export function whitelistedPartsAt(node: TSESTree.CallExpression, context: FileContext): readonly WhitelistedPart[] {
  if (!listsLoggedParts(context)) return [];
  const path = pathOf(unwrapped(node.callee)) ?? [];
  const list = path.at(-2) ?? '';
  if (calledName(node) === 'push' && (list === 'requestWhitelist' || list === 'responseWhitelist')) return partsIn(node.arguments, list, new Set());
  const [given] = node.arguments;
  if (!given || calleeOf(node, context)?.origin?.module !== 'express-winston') return [];
  const options = constantOf(given, context);
  const cleared = options.type === 'ObjectExpression' ? clearedBy(options) : undefined;
  if (options.type !== 'ObjectExpression' || !cleared) return [];
  return ['requestWhitelist', 'responseWhitelist'].flatMap((key) => {
    const value = propertyValueOf(options, key);
    const listed = value && constantOf(value, context);
    if (listed?.type === 'ArrayExpression') return partsIn(listed.elements, key, cleared);
    // expressWinston.requestWhitelist.concat('body')
    return listed?.type === 'CallExpression' && calledName(listed) === 'concat' ? partsIn(listed.arguments.flatMap((each) => (each.type === 'ArrayExpression' ? each.elements : [each])), key, cleared) : [];
  });
}
