import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { readAt } from '../source/getter.ts';
import type { Leaf } from '../source/leaves.ts';
import { lastNameOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { fieldByName } from './field-by-name.ts';
import { isConstantName } from './name-shape.ts';
import { holderOf } from './name-cue.ts';
import type { PersonalField } from './personal-data.ts';
import { shownName } from './shown-name.ts';
import { holdsNoValues } from './value-holder.ts';

/** `form.email.value`, `form.get('email').value`, the `email.value` of a ref: what somebody typed into a field of that name. */
export function verdictOfInput(leaf: Leaf, input: TSESTree.Node, context: FileContext): PersonalField | undefined {
  const node = awaited(input);
  const read = node.type === 'CallExpression' ? readAt(node) : undefined;
  const name = read ? read.key : node.type === 'CallExpression' ? undefined : lastNameOf(node);
  const named = name === undefined || isConstantName(name) ? undefined : fieldByName({ ...leaf, node }, name, context);
  const holder = node.type === 'Identifier' ? undefined : holderOf(node);
  if (!named || (holder && holdsNoValues(holder, '', context) && lastNameOf(holder) !== 'controls')) return undefined;
  return { ...named, node: leaf.node, name: shownName(leaf.node) };
}
