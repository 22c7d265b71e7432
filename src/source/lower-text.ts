import { rememberedInFile, type FileContext } from '../context.ts';

const answer = rememberedInFile((_ast: object, text: string): string => text.toLowerCase());

/** The text of a file in lower case: a pattern that need not mind case reads it many times faster. */
export function lowerTextOf({ sourceCode }: FileContext): string {
  return answer(sourceCode.ast, sourceCode.text);
}
