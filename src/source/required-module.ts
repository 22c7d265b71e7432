import type { TSESTree } from '@typescript-eslint/utils';
import { unwrapped } from './unwrap.ts';

/** What compilers and bundlers wrap a required module in: `__importDefault`, `_interopRequireWildcard`, `__toESM`, those of tslib included. */
const interop = /^_*(?:interop|import|toESM)/iu;

function helperName(callee: TSESTree.Node): string | undefined {
  if (callee.type === 'MemberExpression') return callee.property.type === 'Identifier' ? callee.property.name : undefined;
  return callee.type === 'Identifier' ? callee.name : undefined;
}

/** The module of `require('m')`, also behind a property, `await import('m')` and what compilers write: `__importDefault(require('m')).default`. */
export function requiredModule(node: TSESTree.Node): { readonly module: string; readonly path: readonly string[] } | undefined {
  const path: string[] = [];
  let at = unwrapped(node);
  while (at.type === 'MemberExpression') {
    if (at.computed || at.property.type !== 'Identifier') return undefined;
    path.unshift(at.property.name);
    at = unwrapped(at.object);
  }
  if (at.type === 'AwaitExpression') at = unwrapped(at.argument);
  if (at.type === 'ImportExpression') {
    return at.source.type === 'Literal' && typeof at.source.value === 'string' ? { module: at.source.value, path } : undefined;
  }
  if (at.type !== 'CallExpression') return undefined;
  const callee = unwrapped(at.callee);
  const [argument] = at.arguments;
  if (argument?.type === 'CallExpression' && interop.test(helperName(callee) ?? '')) return requiredModule(argument);
  if (callee.type !== 'Identifier' || callee.name !== 'require' || at.arguments.length !== 1 || argument?.type !== 'Literal') return undefined;
  return typeof argument.value === 'string' ? { module: argument.value, path } : undefined;
}
