import type { DataCategory } from './categories.ts';

/** A value that a text tells of, where its name only says that something goes there. */
export interface SpokenValue {
  readonly names: ReadonlySet<string>;
  /** What the text says right before the value. */
  readonly before: RegExp;
  readonly category: DataCategory;
}

/** Names of whoever a message goes to. */
export const namesOfRecipient: ReadonlySet<string> = new Set(['to', 'recipient', 'recipients', 'receiver', 'receivers', 'addressee', 'destination', 'dest', 'addr']);

export const spokenValues: readonly SpokenValue[] = [
  {
    names: namesOfRecipient,
    before: /\b(?:e-?mails?|mails?|newsletters?|invitations?|invites?|invoices?|receipts?)\b[^.!?:…]{0,40}\b(?:to|naar|aan|an|à|para)\b[: ]{0,2}["'`<(]?$/iu,
    category: 'contact.email',
  },
  { names: new Set([...namesOfRecipient, 'number']), before: /\b(?:sms|text messages?|whatsapp(?: messages?)?)\b[^.!?:…]{0,40}\b(?:to|naar|aan|an|à|para)\b[: ]{0,2}["'`<(]?$/iu, category: 'contact.phone' },
  {
    names: new Set(['code', 'codigo', 'pin', 'digits', 'number']),
    before: /\b(?:otp|(?:verification|confirmation|one[- ]time|security|login|sign-?in|2fa|mfa|sms|reset)[- ](?:code|pin|passcode)|c[oó]digo de (?:verifica|confirma|acces|aces|segur|recupera)\p{L}{1,9})\]?(?: (?:(?:for|to|of|para) [^.:]{1,30}|…))?(?: is)?[:= ]{1,3}["'`(]?$/iu,
    category: 'credential.otp',
  },
];

/** Text of a line that tells of a message on its way, with the recipient beside it. */
export const messageWord = /\b(?:e-?mail|mail|sms|newsletter|invitation)\b/iu;
export const deliveryWord = /\b(?:sen[dt]|sending|deliver\w*|queued|bounced|failed)\b/iu;
