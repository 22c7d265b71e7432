import type { TSESLint } from '@typescript-eslint/utils';
import type { CryptoWeakness } from '../classification/crypto-weakness.ts';
import type { FileContext } from '../context.ts';
import { cryptoNamesOf } from '../source/crypto-import.ts';

type Suggestion = TSESLint.ReportSuggestionArray<'stronger'>[number];

const sha1 = /sha-?1|md5/iu;

function strongerText({ kind, node, ...weakness }: CryptoWeakness, context: FileContext): string | undefined {
  const text = context.sourceCode.getText(node);
  const isText = node.type === 'Literal' && typeof node.value === 'string';
  switch (kind) {
    case 'algorithm':
    case 'pattern':
    case 'malleable':
      return isText && 'algorithm' in weakness && !/^aes-ecb$/u.test(weakness.algorithm) ? text.replace(/^(['"`]).*\1$/u, '$1aes-256-gcm$1') : undefined;
    case 'short':
      return isText ? text.replace(/128|192/u, '256') : undefined;
    case 'signature':
    case 'hash':
      return isText ? text.replace(sha1, (found) => (found === found.toUpperCase() ? (found.includes('-') ? 'SHA-256' : 'SHA256') : 'sha256')) : undefined;
    case 'bits':
      return node.type === 'Literal' && typeof node.value === 'number' ? '3072' : undefined;
    case 'vector': {
      const { whole, functions } = cryptoNamesOf(context);
      const randomBytes = functions.get('randomBytes') ?? (whole === undefined ? undefined : `${whole}.randomBytes`);
      return randomBytes === undefined || /decrypt|decipher/iu.test(weakness.name) ? undefined : `${randomBytes}(16)`;
    }
    default:
      return undefined;
  }
}

/** The same call with an algorithm, a length or a vector that holds, where that is one exchange of text. */
export function strongerCrypto(weakness: CryptoWeakness, context: FileContext): Suggestion[] {
  const text = strongerText(weakness, context);
  if (text === undefined || text === context.sourceCode.getText(weakness.node)) return [];
  return [{ messageId: 'stronger', data: { text }, fix: (fixer) => fixer.replaceText(weakness.node, text) }];
}
