import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedOfFile, type FileContext } from '../context.ts';
import type { FunctionNode } from './binding.ts';
import { nameOfFunction } from './enclosing-function.ts';
import { pathOf } from './property-path.ts';

const isExports = (target: TSESTree.Node): boolean => target.type === 'MemberExpression' && /^(?:exports|module)$/u.test(pathOf(target)?.[0] ?? '');

/** The names of the file that it exports one by one, as compilers write it: `exports.loader = loader`. */
const assigned = rememberedOfFile(({ sourceCode: { ast } }): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const statement of ast.body) {
    const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (expression?.type === 'AssignmentExpression' && expression.right.type === 'Identifier' && isExports(expression.left)) names.add(expression.right.name);
  }
  return names;
});

/** Whether a function is exported itself: by `export`, as `exports.handler = …`, or under its name further on. */
export function isExported(of: FunctionNode, context: FileContext): boolean {
  for (let at: TSESTree.Node = of; at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'ExportNamedDeclaration' || parent.type === 'ExportDefaultDeclaration') return true;
    if (parent.type === 'AssignmentExpression') return isExports(parent.left);
    // What stands inside another function, or in the body of one, is not exported itself.
    if (parent.type === 'ArrowFunctionExpression' || parent.type === 'BlockStatement') return false;
    if (parent.type === 'Program') return assigned(context).has(nameOfFunction(of) ?? '');
  }
  return false;
}
