import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { functionNamesAround, functionsAround } from '../source/enclosing-function.ts';
import { mentions } from '../source/mentions.ts';
import { keyOf } from '../source/property-path.ts';

/** Reading a token that is over is right where it is exchanged or taken back. */
const endsTokens = /refresh|renew|rotat|revok|log_?out|sign_?out|blacklist|blocklist|invalidat|expired|introspect/iu;

/** `if (payload.exp < now)`: the function looks at the end itself. */
const comparesEnd = /\.exp\b(?:\s*\*\s*\w+)?\s*[<>]|[<>]=?\s*[\w.!]*\.exp\b/u;

/** Whether an option lets in tokens that are over: `ignoreExpiration: true`. */
export function isIgnoredExpiry(property: TSESTree.Property, context: FileContext): boolean {
  if (keyOf(property) !== 'ignoreExpiration' || property.value.type !== 'Literal' || property.value.value !== true) return false;
  const around = functionsAround(property).at(-1);
  if (around && mentions(around, comparesEnd, context)) return false;
  return !functionNamesAround(property).some((name) => endsTokens.test(name));
}
