import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { lastNameOf } from '../source/property-path.ts';
import { staticTextOf, textPartsOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';

const constantName = /^[A-Z][A-Z0-9_]*$|(?:Key|KEY|_key)$/u;

/** What a key of storage says: its text, the fixed text in it, or the name of the constant that it is. */
export function storageKeyOf(key: TSESTree.Node, context: FileContext): string | undefined {
  const text = staticTextOf(key, context);
  if (text !== undefined) return text;
  const node = unwrapped(key);
  if (node.type === 'Identifier' || node.type === 'MemberExpression') {
    const name = lastNameOf(node);
    const holder = node.type === 'MemberExpression' ? lastNameOf(node.object) : undefined;
    const isConstant = name !== undefined && (constantName.test(name) || (holder !== undefined && /^[A-Z]|keys$/iu.test(holder) && /keys?$/iu.test(holder)));
    return isConstant ? name : undefined;
  }
  if (node.type === 'TemplateLiteral' || node.type === 'BinaryExpression') {
    const fixed = textPartsOf(node).map((part) => part.text ?? (part.node === node ? undefined : staticTextOf(part.node, context)) ?? ' ').join('');
    return fixed.trim() === '' ? undefined : fixed;
  }
  const [argument] = node.type === 'CallExpression' && node.arguments.length === 1 ? node.arguments : [];
  return argument && staticTextOf(argument, context);
}
