import type { PersonalData } from './classify.ts';
import { wordsOf } from './words.ts';

/** Words of tokens that prove that somebody reads a mailbox or a phone: they go there, never to whoever asks. */
const mailed = new Set(['reset', 'verification', 'verify', 'confirmation', 'activation', 'magic']);

/** Words of one-time codes; secrets and recovery codes are shown once to who sets a second factor up. */
const code = /^(?:otp|totp|passcode|one time (?:password|code|pin)|(?:verification|sms|mfa|two factor|login) code)$/u;

/** Whether a value never belongs in an answer: a password and its hash, a one-time code, a token that proves who reads a mailbox. */
export function isAnswerSecret(data: PersonalData): boolean {
  if (data.kind !== 'field' || data.safeguard === 'mask' || data.safeguard === 'encrypt') return false;
  if (data.category === 'credential.password') return true;
  const words = wordsOf(data.name.split('.').at(-1) ?? '');
  if (data.category === 'credential.otp') return code.test(words.join(' ')) || words.at(-1) === 'otp';
  return data.category === 'credential.token' && words.at(-1) === 'token' && words.some((word) => mailed.has(word));
}
