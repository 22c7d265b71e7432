import type { TSESTree } from '@typescript-eslint/utils';
import type { CataloguedRecipient } from '../knowledge/recipients.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { settingsOf } from '../settings.ts';
import { recipientOfHost } from './recipient-index.ts';
import { distinctiveRecipient } from './recipient-name.ts';
import { hostIn, isListedHost, isLocalHost, isRelative, pathIn, seenUrl } from './url.ts';

/** Who stands behind a sink. */
export type Recipient =
  /** A vendor of the catalogue. */
  | { readonly kind: 'catalogued'; readonly entry: CataloguedRecipient; readonly name: string }
  /** A host on the internet that nobody declared. */
  | { readonly kind: 'undeclared'; readonly name: string }
  /** Somebody else, as a name says: `webhookUrl`, `PARTNER_API`. */
  | { readonly kind: 'external'; readonly name: string }
  /** The project itself: a path, this network, `settings.internalHosts`. */
  | { readonly kind: 'own' }
  /** A host that the file does not show. */
  | { readonly kind: 'unknown' };

const externalWords = new Set(['webhook', 'webhooks', 'partner', 'partners', 'vendor', 'external', 'extern', 'thirdparty', 'crm', 'mailing', 'hook', 'hooks', 'zapier', 'supplier']);

/** Whether values that go there leave the project. */
export function isExternal(recipient: Recipient): recipient is Extract<Recipient, { kind: 'catalogued' | 'undeclared' | 'external' }> {
  return recipient.kind === 'catalogued' || recipient.kind === 'undeclared' || recipient.kind === 'external';
}

function recipientOfName(name: string): Recipient | undefined {
  const words = wordsOf(name);
  for (const word of words) {
    const entry = distinctiveRecipient(word);
    if (entry) return { kind: 'catalogued', entry, name: entry.name };
  }
  if (words.some((word) => externalWords.has(word)) || words.join(' ').includes('third party')) return { kind: 'external', name: `\`${name}\`` };
  return undefined;
}

/** Who is behind a URL, with what an instance of a client puts before it. */
export function recipientOfUrl(url: TSESTree.Node | undefined, base: TSESTree.Node | undefined, context: FileContext): Recipient {
  const first = url && seenUrl(url, context);
  const isWhole = first !== undefined && (hostIn(first.text) !== undefined || /^[a-z][a-z\d+.-]*:\/\//iu.test(first.text));
  const seen = !isWhole && base ? seenUrl(base, context) : first;
  if (!seen) return { kind: 'unknown' };
  const host = hostIn(seen.text);
  if (host !== undefined) return recipientOfSeenHost(host, seen.text, context, seen.firstHole);
  if (isRelative(seen.text)) return { kind: 'own' };
  return (seen.firstHole === undefined ? undefined : recipientOfName(seen.firstHole)) ?? { kind: 'unknown' };
}

function recipientOfSeenHost(host: string, text: string, context: FileContext, hole: string | undefined): Recipient {
  if (isListedHost(host, settingsOf(context).internalHosts)) return { kind: 'own' };
  const entry = recipientOfHost(host, pathIn(text));
  if (entry) return { kind: 'catalogued', entry, name: entry.name };
  if (isLocalHost(host)) return (hole === undefined ? undefined : recipientOfName(hole)) ?? { kind: 'own' };
  return { kind: 'undeclared', name: `\`${host}\`` };
}
