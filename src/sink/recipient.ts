import type { TSESTree } from '@typescript-eslint/utils';
import type { CataloguedRecipient } from '../knowledge/recipients.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { settingsOf, type DeclaredRecipient } from '../settings.ts';
import { recipientOfHost, recipientOfPackage } from './recipient-index.ts';
import { distinctiveRecipient, recipientWithId } from './recipient-name.ts';
import { registerOf } from './register.ts';
import { declarableHost, hostIn, isListedHost, isLocalHost, isRelative, pathIn, seenUrl } from './url.ts';

/** Who stands behind a sink. */
export type Recipient =
  /** Somebody whom the register declares, with the catalogue's entry where it has one. */
  | { readonly kind: 'declared'; readonly declared: DeclaredRecipient; readonly entry?: CataloguedRecipient; readonly name: string }
  /** A vendor of the catalogue that the register, if there is one, does not declare. */
  | { readonly kind: 'catalogued'; readonly entry: CataloguedRecipient; readonly name: string }
  /** A host on the internet that nobody declared. */
  | { readonly kind: 'undeclared'; readonly host: string; readonly name: string }
  /** Somebody else, as a name says: `webhookUrl`, `PARTNER_API`. */
  | { readonly kind: 'external'; readonly name: string }
  /** The project itself: a path, this network, `settings.internalHosts`. */
  | { readonly kind: 'own' }
  /** A host that the file does not show. */
  | { readonly kind: 'unknown' };

const externalWords = new Set(['webhook', 'webhooks', 'partner', 'partners', 'vendor', 'external', 'extern', 'thirdparty', 'crm', 'mailing', 'hook', 'hooks', 'zapier', 'supplier']);

const bundled = new Set(['vite', 'react', 'next', 'expo', 'nuxt', 'gatsby', 'vue']);
const generic = new Set(['public', 'app', 'api', 'base', 'url', 'uri', 'endpoint', 'server', 'host', 'root', 'path', 'origin', 'domain']);

/** `VITE_API_URL`, `BACKEND_URL`: what a page calls its API is the project's own. */
function isOwnName(words: readonly string[]): boolean {
  return words.includes('backend') || (bundled.has(words[0] ?? '') && words.slice(1).every((word) => generic.has(word)));
}

/** Whether values that go there leave the project. */
export function isExternal(recipient: Recipient): recipient is Extract<Recipient, { kind: 'declared' | 'catalogued' | 'undeclared' | 'external' }> {
  if (recipient.kind === 'declared') return recipient.declared.kind !== 'own-system';
  return recipient.kind === 'catalogued' || recipient.kind === 'undeclared' || recipient.kind === 'external';
}

/** A vendor of the catalogue, as the register declares it where it does. */
export function vendor(entry: CataloguedRecipient, context: Pick<FileContext, 'settings'>): Recipient {
  const declared = registerOf(settingsOf(context))?.byId.get(entry.id);
  return declared ? { kind: 'declared', declared, entry, name: declared.name ?? entry.name } : { kind: 'catalogued', entry, name: entry.name };
}

/** What the register says of a recipient, however the sink found it. */
export function declarationOf(recipient: Recipient, context: Pick<FileContext, 'settings'>): DeclaredRecipient | undefined {
  if (recipient.kind === 'declared') return recipient.declared;
  return recipient.kind === 'catalogued' ? registerOf(settingsOf(context))?.byId.get(recipient.entry.id) : undefined;
}

function declaredAs(declared: DeclaredRecipient, entry: CataloguedRecipient | undefined): Recipient {
  return { kind: 'declared', declared, name: declared.name ?? entry?.name ?? `\`${declared.id}\``, ...(entry ? { entry } : {}) };
}

/** Who stands behind an npm package: the register first, then the catalogue. */
export function recipientOfModule(module: string, context: Pick<FileContext, 'settings'>): Recipient | undefined {
  const declared = registerOf(settingsOf(context))?.byPackage(module);
  const entry = recipientOfPackage(module);
  if (declared) return declaredAs(declared, entry);
  return entry && vendor(entry, context);
}

function recipientOfName(name: string, context: Pick<FileContext, 'settings'>): Recipient | undefined {
  const settings = settingsOf(context);
  const id = settings.env?.[name];
  if (id !== undefined) {
    const declared = registerOf(settings)?.byId.get(id);
    const entry = recipientWithId(id);
    if (declared) return declaredAs(declared, entry);
    if (entry) return vendor(entry, context);
  }
  const words = wordsOf(name);
  for (const word of words) {
    const entry = distinctiveRecipient(word);
    if (entry) return vendor(entry, context);
  }
  if (words.some((word) => externalWords.has(word)) || words.join(' ').includes('third party')) return { kind: 'external', name: `\`${name}\`` };
  return isOwnName(words) ? { kind: 'own' } : undefined;
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
  return (seen.firstHole === undefined ? undefined : recipientOfName(seen.firstHole, context)) ?? { kind: 'unknown' };
}

/** Who is behind a bare host name: `hostname: 'api.shop.example'`. */
export function recipientOfHostname(host: TSESTree.Node, context: FileContext): Recipient {
  const seen = seenUrl(host, context);
  const name = hostIn(`https://${seen.text}`);
  if (name !== undefined) return recipientOfSeenHost(name, `https://${seen.text}`, context, seen.firstHole);
  return (seen.firstHole === undefined ? undefined : recipientOfName(seen.firstHole, context)) ?? { kind: 'unknown' };
}

function recipientOfSeenHost(host: string, text: string, context: FileContext, hole: string | undefined): Recipient {
  const settings = settingsOf(context);
  const declared = registerOf(settings)?.byHost(host);
  if (declared) return declaredAs(declared, recipientOfHost(host, pathIn(text)));
  if (isListedHost(host, settings.internalHosts)) return { kind: 'own' };
  const entry = recipientOfHost(host, pathIn(text));
  if (entry) return vendor(entry, context);
  if (isLocalHost(host)) return (hole === undefined ? undefined : recipientOfName(hole, context)) ?? { kind: 'own' };
  const declarable = declarableHost(text);
  return declarable === undefined ? { kind: 'unknown' } : { kind: 'undeclared', host: declarable, name: `\`${declarable}\`` };
}
