import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';

const answersOf = rememberedInFile<TSESTree.Node, Map<RegExp, boolean>, []>(() => new Map());

/** Whether the text of a function or of the whole file matches a pattern; asked once for each, however many calls in it ask. */
export function mentions(node: TSESTree.Node, pattern: RegExp, context: FileContext): boolean {
  const answers = answersOf(node);
  const known = answers.get(pattern);
  if (known !== undefined) return known;
  const { text } = context.sourceCode;
  const answer = pattern.test(node.type === 'Program' ? text : text.slice(node.range[0], node.range[1]));
  answers.set(pattern, answer);
  return answer;
}

/** Whether the file matches a pattern. */
export function fileMentions(pattern: RegExp, context: FileContext): boolean {
  return mentions(context.sourceCode.ast, pattern, context);
}
