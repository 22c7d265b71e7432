import type { TSESTree } from '@typescript-eslint/utils';
import { safeguardWords, type SafeguardEffect } from '../knowledge/safeguards.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName, type Call } from '../source/callee.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { nameFactsOf } from './classify-name.ts';
import { wordsOf } from './words.ts';

/** What a function is called for doing to values. */
export function effectOfName(name: string): SafeguardEffect | undefined {
  for (const word of wordsOf(name)) {
    if (Object.hasOwn(safeguardWords, word)) return safeguardWords[word];
  }
  return undefined;
}

/** Partial values by position: the last four characters, the initial. */
const partialMethods = new Set(['slice', 'substring', 'substr', 'charAt', 'at', 'split', 'codePointAt', 'charCodeAt', 'localeCompare', 'match', 'search', 'indexOf']);

/** `.select()`, `.select('*')` of a query take every column, `.select('-password')` nearly every one. */
function takesNearlyAll(call: Call, name: string): boolean {
  if (name !== 'select' || call.callee.type !== 'MemberExpression') return false;
  const [columns] = call.arguments;
  if (!columns) return true;
  return columns.type === 'Literal' && typeof columns.value === 'string' && (columns.value.includes('*') || /^\s*[-+]\w+(?:[\s,]+[-+]\w+)*\s*$/u.test(columns.value));
}

/** What a call does to the values that it is given, when it no longer hands them on as they are. */
export function safeguardOf(call: Call, context: FileContext): SafeguardEffect | undefined {
  const name = calledName(call);
  if (name === undefined) return undefined;
  const path = pathOf(call.callee);
  const own = settingsOf(context).safeguards;
  if (own.length > 0 && (own.includes(name) || (path && own.includes(path.join('.'))))) return 'mask';
  if (call.callee.type === 'MemberExpression' && partialMethods.has(name)) return 'mask';
  const effect = effectOfName(name);
  if (effect) return effect === 'select' && takesNearlyAll(call, name) ? undefined : effect;
  // `masker.email(x)`, `redact.customer(x)`: the safeguard is named by its receiver.
  const receiver = path?.at(-2);
  return receiver === undefined || receiver === 'this' ? undefined : effectOfName(receiver);
}

function isPartOfNothing(call: Call, context: FileContext): boolean {
  const name = calledName(call);
  if (call.callee.type !== 'MemberExpression' || name === undefined || !partialMethods.has(name)) return false;
  const whole = lastNameOf(call.callee.object);
  return whole === undefined || nameFactsOf(whole, settingsOf(context)).term === undefined;
}

/** The safeguard that a value went through before it got its name, one hop away. */
export function safeguardBehind(expression: TSESTree.Node, context: FileContext): SafeguardEffect | undefined {
  const node = awaited(expression);
  // `randomBytes(8).toString('hex').slice(0, 10)` is all of the new value, not a part of an old one.
  if (node.type === 'CallExpression') return isPartOfNothing(node, context) ? undefined : safeguardOf(node, context);
  if (node.type !== 'Identifier') return undefined;
  const binding = bindingOf(node, context);
  if (binding.from !== 'value') return undefined;
  const value = awaited(binding.of);
  return value.type === 'CallExpression' ? safeguardOf(value, context) : undefined;
}
