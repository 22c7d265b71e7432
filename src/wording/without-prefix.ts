import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { writtenText } from '../source/text-edit.ts';

/** A variable under the name that no build tool exposes, and how to call it so where it stands. */
export interface Renaming {
  readonly name: string;
  readonly fix: (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix;
}

/** Takes the prefix from the name of a variable where a node writes it out, once. */
export function withoutPrefix(node: TSESTree.Node, name: string, prefix: string, context: FileContext): Renaming | undefined {
  if (node.type !== 'MemberExpression' && node.type !== 'Property' && node.type !== 'Literal' && node.type !== 'Identifier') return undefined;
  const text = writtenText(node, context);
  const at = text.lastIndexOf(name);
  // A shorthand binds the name: the code below would lose it.
  if (at === -1 || (node.type === 'Property' && node.shorthand)) return undefined;
  const start = node.range[0] + at;
  return { name: name.slice(prefix.length), fix: (fixer) => fixer.replaceTextRange([start, start + prefix.length], '') };
}
