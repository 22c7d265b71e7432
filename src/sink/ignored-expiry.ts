import type { TSESTree } from '@typescript-eslint/utils';
import { functionNamesAround } from '../source/enclosing-function.ts';
import { keyOf } from '../source/property-path.ts';

/** Reading a token that is over is right where it is exchanged or taken back. */
const endsTokens = /refresh|renew|rotat|revok|log_?out|sign_?out|blacklist|blocklist|invalidat|expired|introspect/iu;

/** Whether an option lets in tokens that are over: `ignoreExpiration: true`. */
export function isIgnoredExpiry(property: TSESTree.Property): boolean {
  if (keyOf(property) !== 'ignoreExpiration' || property.value.type !== 'Literal' || property.value.value !== true) return false;
  return !functionNamesAround(property).some((name) => endsTokens.test(name));
}
