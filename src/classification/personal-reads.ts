import type { TSESTree } from '@typescript-eslint/utils';
import { tellingCategories } from '../knowledge/categories.ts';
import type { FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { variableOf, type Variable } from '../source/binding.ts';
import { awaited } from '../source/unwrap.ts';
import { memberUsesOf } from '../source/uses.ts';
import { nameFactsOf } from './classify-name.ts';

/** Keys of a variable that only a person has, read anywhere in the file. */
export function hasPersonalReads(variable: Variable, settings: Settings): boolean {
  for (const key of memberUsesOf(variable).read) {
    const { term, isCleared } = nameFactsOf(key, settings);
    if (term?.strength === 'strong' && !isCleared && tellingCategories.has(term.category)) return true;
  }
  return false;
}

/** Whether the file reads fields from an expression that only persons have: `row.firstName` beside `row.name`. */
export function hasPersonalSiblings(object: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(object);
  if (node.type !== 'Identifier') return false;
  const variable = variableOf(node, context);
  return variable !== undefined && hasPersonalReads(variable, settingsOf(context));
}
