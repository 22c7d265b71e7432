import { rememberedOfFile, type FileContext } from '../context.ts';

const answer = rememberedOfFile(({ sourceCode: { text } }): string => text.toLowerCase());

/** The text of a file in lower case: a pattern that need not mind case reads it many times faster. */
export function lowerTextOf(context: FileContext): string {
  return answer(context);
}
