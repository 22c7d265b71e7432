import type { TSESTree } from '@typescript-eslint/utils';
import { predictableFunctions, predictableGlobals, predictableNames, timeMethods, type Predictability } from '../knowledge/predictable-sources.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { originOf } from '../source/origin.ts';
import { pathOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';

function ofDate(node: TSESTree.CallExpression): boolean {
  const callee = unwrapped(node.callee);
  if (callee.type !== 'MemberExpression') return false;
  const date = unwrapped(callee.object);
  return date.type === 'NewExpression' && date.arguments.length === 0 && date.callee.type === 'Identifier' && date.callee.name === 'Date';
}

/** How the result of a call can be guessed: `Math.random()`, the time, generators of packages that are not made for secrets. */
export const predictableSourceAt = rememberedInFile((node: TSESTree.CallExpression, context: FileContext): Predictability | undefined => {
  const name = calledName(node);
  if (name === undefined) return undefined;
  if (timeMethods.has(name) && ofDate(node)) return 'time';
  const path = pathOf(node.callee)?.join('.') ?? '';
  if (Object.hasOwn(predictableGlobals, path)) return predictableGlobals[path];
  const origin = originOf(node.callee, context);
  if (!origin || origin.module === 'global') return name === 'pseudoRandomBytes' ? 'random' : undefined;
  const module = origin.module.startsWith('node:') ? origin.module.slice(5) : origin.module;
  const functions = Object.hasOwn(predictableFunctions, module) ? predictableFunctions[module] : undefined;
  const called = origin.path.join('.');
  return functions && Object.hasOwn(functions, called) ? functions[called] : undefined;
});

/** Whether a call may be such a source by its name, before anything else is looked at. */
export function mayBePredictable(node: TSESTree.CallExpression): boolean {
  const name = calledName(node);
  return name !== undefined && predictableNames.has(name);
}
