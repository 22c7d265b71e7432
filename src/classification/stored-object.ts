import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import type { OptionValue } from '../source/option.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { plainPasswordIn } from './password-in.ts';
import { passwordNameOf } from './password-name.ts';

/** The object literals that a value is, or a list of them. */
export function objectsIn(value: OptionValue, context: FileContext): readonly TSESTree.ObjectExpression[] {
  if (typeof value === 'string') return [];
  const node = constantOf(value, context);
  if (node.type === 'ObjectExpression') return [node];
  return node.type === 'ArrayExpression' ? node.elements.filter((element) => element?.type === 'ObjectExpression') : [];
}

/** The value under a key for a password in an object that is stored, when it is as somebody typed it. */
export function plainIn(object: TSESTree.ObjectExpression, context: FileContext): TSESTree.Node | undefined {
  const settings = settingsOf(context);
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    const key = keyOf(property);
    if (key !== undefined && passwordNameOf(key, settings) === 'plain') {
      const leaf = plainPasswordIn(property.value, context);
      if (leaf) return leaf.node;
    }
    // { $set: { password } }
    if (key !== undefined && key.startsWith('$') && property.value.type === 'ObjectExpression') {
      const inner = plainIn(property.value, context);
      if (inner) return inner;
    }
  }
  return undefined;
}
