import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { bindingOfVariable } from './binding.ts';
import { constantOf } from './static-text.ts';

/** Whether a variable is a function that returns at once. */
function isPlainFunction(variable: TSESLint.Scope.Variable, context: FileContext): boolean {
  const binding = bindingOfVariable(variable);
  if (binding.from === 'import') return true;
  const of = binding.from === 'declaration' ? binding.of : binding.from === 'value' && binding.path.length === 0 ? constantOf(binding.of, context) : undefined;
  return (of?.type === 'FunctionDeclaration' || of?.type === 'ArrowFunctionExpression' || of?.type === 'FunctionExpression') && !of.async;
}

/** How code at a node can hash a text with what the file has: `(text) => "sha256(text)"`. */
export function hasherAt(node: TSESTree.Node, context: FileContext): ((text: string) => string) | undefined {
  for (let scope: TSESLint.Scope.Scope | null = context.sourceCode.getScope(node); scope; scope = scope.upper) {
    for (const [name, variable] of scope.set) {
      if (name === 'createHash' && bindingOfVariable(variable).from === 'import') return (text) => `createHash('sha256').update(${text}).digest('hex')`;
      if (/sha_?256/iu.test(name) && isPlainFunction(variable, context)) return (text) => `${name}(${text})`;
    }
  }
  return undefined;
}
