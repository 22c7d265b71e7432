import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';

const wordLike = /[\w.:/-]/u;

/** Replaces one word of a list in a string where it stands; `undefined` when the file does not write it just so. */
export function replacedWord(node: TSESTree.Node, word: string, by: string, context: FileContext): ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix) | undefined {
  const text = context.sourceCode.text.slice(node.range[0], node.range[1]);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (wordLike.test(text.charAt(at - 1)) || wordLike.test(text.charAt(end))) continue;
    const range: [number, number] = [node.range[0] + at, node.range[0] + end];
    return (fixer) => fixer.replaceTextRange(range, by);
  }
  return undefined;
}
