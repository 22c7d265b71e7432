import type { TSESTree } from '@typescript-eslint/utils';
import { readAt } from '../source/getter.ts';
import { isElementAccess, keyOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';

/** An expression as messages print it: names and keys, without values. */
export function shownName(node: TSESTree.Node): string {
  const at = awaited(node);
  switch (at.type) {
    case 'Identifier':
      return at.name;
    case 'ThisExpression':
      return 'this';
    case 'CallExpression': {
      const read = readAt(at);
      return `${shownName(at.callee)}(${read ? `'${read.key}'` : ''})`;
    }
    case 'MemberExpression': {
      const key = keyOf(at);
      if (!isElementAccess(at)) return key !== undefined && /^[\p{ID_Continue}$-]{1,60}$/u.test(key) ? `${shownName(at.object)}.${key}` : `${shownName(at.object)}[…]`;
      return `${shownName(at.object)}[${key ?? (at.property.type === 'Identifier' ? at.property.name : '…')}]`;
    }
    default:
      return '…';
  }
}
