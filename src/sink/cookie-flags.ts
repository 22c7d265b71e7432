import type { TSESTree } from '@typescript-eslint/utils';
import { cookieFlags, emptyCookieValues, type CookieFlag } from '../knowledge/cookies.ts';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { numberOf } from '../source/number.ts';
import { optionOf } from '../source/option.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';

/** A flag that a cookie goes without, with the value that switches it off where somebody wrote one. */
export interface LackingFlag {
  readonly flag: CookieFlag;
  readonly off: TSESTree.Node | undefined;
}

const spellings: Readonly<Record<CookieFlag, readonly string[]>> = {
  httpOnly: ['httpOnly', 'isHttpOnly'],
  secure: ['secure', 'isSecure'],
  sameSite: ['sameSite', 'isSameSite', 'samesite'],
};

function lackingFlag(options: TSESTree.Node | undefined, flag: CookieFlag, isDefault: boolean, context: FileContext): LackingFlag | undefined {
  for (const key of spellings[flag]) {
    const value = optionOf(options, key, context);
    if (value === 'unknown') return undefined;
    if (value === 'absent') continue;
    const node = constantOf(value, context);
    return node.type === 'Literal' && node.value === false ? { flag, off: value } : undefined;
  }
  return isDefault ? undefined : { flag, off: undefined };
}

/** The flags that options leave off for sure; what cannot be seen is taken to be set. */
export function lackingFlagsOf(options: TSESTree.Node | undefined, defaults: readonly CookieFlag[], context: FileContext): readonly LackingFlag[] {
  return cookieFlags.flatMap((flag) => lackingFlag(options, flag, defaults.includes(flag), context) ?? []);
}

const justNow = /^(?:now|getTime)$/u;

/** A moment that is over: `new Date(0)`, `new Date(Date.now())`, `new Date('Thu, 01 Jan 1970 …')`. */
function isPast(expression: TSESTree.Node, context: FileContext): boolean {
  const node = constantOf(expression, context);
  if (node.type === 'NewExpression' && calledName(node) === 'Date') {
    const [moment] = node.arguments;
    return moment !== undefined && isPast(moment, context);
  }
  if (node.type === 'CallExpression') return justNow.test(calledName(node) ?? '');
  if (node.type === 'BinaryExpression' && node.operator === '-') return true;
  const number = numberOf(node, context);
  if (number !== undefined) return number < 1_000_000_000_000;
  const text = staticTextOf(node, context);
  return text !== undefined && /\b(?:19\d\d|200\d|201\d)\b/u.test(text);
}

/** Whether a cookie is taken away: an empty value, no life left. */
export function isCookieRemoval(value: TSESTree.Node | undefined, options: TSESTree.Node | undefined, context: FileContext): boolean {
  if (value) {
    const node = constantOf(value, context);
    if (node.type === 'Literal' && (node.value === null || typeof node.value === 'boolean' || typeof node.value === 'number')) return true;
    if (node.type === 'Identifier' && node.name === 'undefined') return true;
    const text = staticTextOf(node, context);
    if (text !== undefined && emptyCookieValues.has(text.toLowerCase())) return true;
  }
  for (const key of ['maxAge', 'max-age', 'Max-Age']) {
    const age = optionOf(options, key, context);
    const number = typeof age === 'string' ? undefined : numberOf(age, context);
    if (number !== undefined && number <= 0) return true;
  }
  const expires = optionOf(options, 'expires', context);
  if (typeof expires === 'string') return false;
  const days = numberOf(expires, context);
  // js-cookie counts days; a moment in the past is a negative number or a date.
  return days === undefined ? isPast(expires, context) : days <= 0;
}
