import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { calledName } from './callee.ts';
import { numberOf } from './number.ts';
import { keyOf } from './property-path.ts';
import { constantOf, staticTextOf } from './static-text.ts';

/** What a bare number counts. */
export type TimeUnit = 'milliseconds' | 'seconds' | 'days';

const secondsIn: Readonly<Record<TimeUnit, number>> = { milliseconds: 0.001, seconds: 1, days: 86_400 };

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** The units of texts such as `7d` and `12 hours`, by their first letters. */
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|msecs?|milliseconds?)$/u, 0.001],
  [/^(?:s|secs?|seconds?)$/u, 1],
  [/^(?:m|mins?|minutes?)$/u, minute],
  [/^(?:h|hrs?|hours?)$/u, hour],
  [/^(?:d|days?)$/u, day],
  [/^(?:w|weeks?)$/u, 7 * day],
  [/^(?:mo|months?)$/u, 30 * day],
  [/^(?:y|yrs?|years?)$/u, 365.25 * day],
];

const longestText = 40;

/** The seconds of a text such as `15m`, `7 days` or `1y`; a bare number counts in `unit`. */
export function secondsOfText(text: string, unit: TimeUnit = 'milliseconds'): number | undefined {
  if (text.length > longestText) return undefined;
  const found = /^([-+]?\d+(?:\.\d+)?)\s*([a-z]*)$/iu.exec(text.trim());
  if (!found) return undefined;
  const amount = Number(found[1]);
  const name = (found[2] ?? '').toLowerCase();
  if (name === '') return amount * secondsIn[unit];
  const seconds = units.find(([pattern]) => pattern.test(name))?.[1];
  return seconds === undefined ? undefined : amount * seconds;
}

function isNow(node: TSESTree.Node): boolean {
  if (node.type === 'CallExpression') {
    const name = calledName(node);
    if (name === 'now' || name === 'getTime') return true;
    const [first] = node.arguments;
    return (name === 'floor' || name === 'round' || name === 'ceil' || name === 'trunc') && first !== undefined && isNow(first);
  }
  if (node.type === 'BinaryExpression') return node.operator === '/' && isNow(node.left);
  if (node.type === 'UnaryExpression') return node.operator === '+' && node.argument.type === 'NewExpression';
  return node.type === 'MemberExpression' && keyOf(node) === 'iat';
}

/** The seconds that a moment lies ahead of now: `Math.floor(Date.now() / 1000) + 60 * 60`. */
export function secondsAhead(expression: TSESTree.Node, unit: TimeUnit, context: FileContext): number | undefined {
  const node = constantOf(expression, context);
  if (node.type === 'CallExpression' && /^(?:floor|round|ceil|trunc)$/u.test(calledName(node) ?? '') && node.arguments[0]) {
    return secondsAhead(node.arguments[0], unit, context);
  }
  if (node.type === 'NewExpression' && calledName(node) === 'Date' && node.arguments[0]) return secondsAhead(node.arguments[0], 'milliseconds', context);
  if (node.type !== 'BinaryExpression') return undefined;
  // (Date.now() + 60_000) / 1000
  if (node.operator === '/' && numberOf(node.right, context) === 1000) return secondsAhead(node.left, 'milliseconds', context);
  if (node.operator !== '+') return undefined;
  const ahead = isNow(constantOf(node.left, context)) ? node.right : isNow(constantOf(node.right, context)) ? node.left : undefined;
  const amount = ahead && numberOf(ahead, context);
  return amount === undefined ? undefined : amount * secondsIn[unit];
}

/** The seconds of a lifetime as code writes it: a number in `unit`, a text, `ms('7d')`. */
export function secondsOf(expression: TSESTree.Node, unit: TimeUnit, context: FileContext): number | undefined {
  const amount = numberOf(expression, context);
  if (amount !== undefined) return amount * secondsIn[unit];
  const text = staticTextOf(expression, context);
  if (text !== undefined) return secondsOfText(text);
  const node = constantOf(expression, context);
  if (node.type !== 'CallExpression' || calledName(node) !== 'ms' || !node.arguments[0]) return undefined;
  const written = staticTextOf(node.arguments[0], context);
  return written === undefined ? undefined : secondsOfText(written);
}
