import type { TSESTree } from '@typescript-eslint/utils';
import { keyOf } from './property-path.ts';

/** The value of a key of an object literal as written, the last one when it is written twice; `undefined` when it is not there. */
export function propertyValueOf(object: TSESTree.ObjectExpression, key: string): TSESTree.Node | undefined {
  for (let index = object.properties.length - 1; index >= 0; index -= 1) {
    const property = object.properties[index];
    if (property?.type === 'Property' && keyOf(property) === key) return property.value;
  }
  return undefined;
}
