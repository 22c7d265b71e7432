import type { SecretFormat } from '../knowledge/secret-formats.ts';

/** Shorter secrets would be half told by their last characters. */
const shortestShown = 20;

/** What may be shown of a secret: its last four characters when it is long, nothing when it is short. */
export function maskedSecret(text: string): string {
  return text.length < shortestShown ? '…' : `…${text.slice(-4)}`;
}

/** What may be shown of a token: how its format starts, the host of a URL, and the last four characters. */
export function maskedToken({ proof }: SecretFormat, token: string, prefix: string): string {
  switch (proof) {
    case 'key-body':
      return '-----BEGIN … PRIVATE KEY-----';
    case 'url-password':
      return token.replace(/:\/\/[^@]*@/u, '://…@').replace(/[?#][^]*$/u, '');
    case 'connection-password':
      return 'Password=…';
    case 'basic-pair':
      return 'Basic …';
    default:
      return prefix + maskedSecret(token.slice(prefix.length));
  }
}
