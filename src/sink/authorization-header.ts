import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { isSecretFor } from '../classification/hardcoded-secret.ts';
import { isPublicKey, looksLikeSecretValue } from '../classification/secret-value.ts';
import { textsBehind, type WrittenText } from '../classification/text-behind.ts';

const headerName = /^(?:proxy-|x-)?authorization$/iu;
const scheme = /^(?:Bearer|Basic|Token|ApiKey|Api-Key|Key|SSWS|Bot|OAuth|apikey|Client-ID|PRIVATE-TOKEN|Zoho-oauthtoken|GenieKey|Digest)[ =:]+/iu;

/** Whether a text is the value of an `Authorization` header that lets in: `Token 9f8…`, `Bearer abc123…`, a bare key. */
export function authorizationOf(name: string, text: string): boolean {
  if (!headerName.test(name)) return false;
  const value = text.replace(scheme, '');
  return looksLikeSecretValue(value) && !isPublicKey(value, name);
}

const opening = /^(Bearer|Basic|Token|ApiKey|Api-Key|SSWS|Bot) $/iu;

/** Whether a text is where a credential follows: `'Bearer '`; the cheap question. */
export function mayPrecedeCredential(text: string): boolean {
  return text.length < 12 && opening.test(text);
}

/** The texts of the code that follow `Bearer ` or `Basic ` in a header. A name with its password that is encoded there is told by no-insecure-basic-auth. */
export function headerSecretsAt(text: string, credential: TSESTree.Node, context: FileContext): readonly WrittenText[] {
  const isBasic = /^basic/iu.test(text);
  return textsBehind(credential, context).filter((written) => !(isBasic && written.text.includes(':')) && isSecretFor('key', written.text, 'API_TOKEN'));
}
