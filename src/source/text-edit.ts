import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';

/** The text of a node as the file writes it; JSON and YAML nodes have no tokens to ask. */
export function writtenText(node: TSESTree.Node, context: FileContext): string {
  return context.sourceCode.text.slice(node.range[0], node.range[1]);
}

/**
 * Replaces pieces of a string where it stands, and leaves its quotes and escapes alone.
 * `undefined` when the file does not write a piece just so.
 */
export function replacedPieces(node: TSESTree.Node, pieces: readonly (readonly [from: string, to: string])[], context: FileContext): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[]) | undefined {
  const text = writtenText(node, context).toLowerCase();
  const edits: { range: [number, number]; to: string }[] = [];
  for (const [from, to] of pieces) {
    const at = text.indexOf(from.toLowerCase());
    if (at === -1) return undefined;
    edits.push({ range: [node.range[0] + at, node.range[0] + at + from.length], to });
  }
  return (fixer) => edits.map(({ range, to }) => fixer.replaceTextRange(range, to));
}
