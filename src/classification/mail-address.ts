import { commonFirstNames, fictionalDomains, fictionalPeople, machineDomains, mailProviders, mailTopLevels, placeholderDomainLabels, roleMailboxes } from '../knowledge/mail-addresses.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const isTopLevel = wordSet(mailTopLevels);
const isPlaceholderLabel = wordSet(placeholderDomainLabels);
const isRole = wordSet(roleMailboxes);
const isFirstName = wordSet(commonFirstNames);

const isFictionalDomain = wordSet(fictionalDomains);
const isFictional = wordSet(fictionalPeople);
const isProvider = wordSet(mailProviders);

const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z\d]/gu, '');

/** Whether an address is invented as a whole: of a book, of a generator of test data, or with one word for both its sides. */
function isInvented(local: string, domain: string): boolean {
  const labels = domain.split('.').slice(0, -1);
  const name = bare(local.split('+')[0] ?? '');
  if (isFictional(name) || labels.some((label) => isFictionalDomain(bare(label)) || bare(label) === name)) return true;
  const host = bare(labels.at(-1) ?? '');
  return /[a-z]{3}mail$/u.test(host) && !isProvider(host) && /[a-z]\d{2}$/u.test(name);
}

export interface MailAddress {
  readonly address: string;
  readonly index: number;
}

const longestLocal = 64;
const longestDomain = 253;

/** `npm i x@1.2.com`, `git@host:path`, `https://key@host`, `name@2x`: an at sign that stands in no address. */
function isInUrl(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[/@=]$/u.test(before)) return true;
  if (before.endsWith(':') && !/(?:mailto|[\s"'(]\w{0,5}):$/u.test(before)) return true;
  return /^(?::[\w/~]|\/\w|@|\()/u.test(text.slice(end, end + 3));
}

/** Whether a domain stands for any domain, or for machines, lists and documents. */
function isPlaceholderDomain(domain: string, own: readonly string[]): boolean {
  if (machineDomains.test(domain) || own.some((each) => domain === each || domain.endsWith(`.${each}`))) return true;
  const labels = domain.split('.');
  if (!isTopLevel(labels.at(-1) ?? '')) return true;
  return labels.slice(0, -1).some((label) => isPlaceholderLabel(label) || label.split('-').some((part) => /^(?:example|test|sample|demo|fake|dummy|mock|your|invalid|acme|noreply)/u.test(part)) || label.length < 2);
}

/** Whether a mailbox is of a role, of anybody, or of a machine. */
function isPlaceholderMailbox(local: string): boolean {
  const plain = local.split('+')[0] ?? '';
  const folded = plain.toLowerCase();
  if (plain.length < 3 || /\d{5}|^\d|^[\da-f-]{16,}$|[bcdfghjklmnpqrstvwxz]{6}|^[^aeiouy]+$/u.test(folded) || /test|example|fake|dummy|mock|sample|demo|reply/u.test(folded)) return true;
  if (/^[a-z]{1,4}\d+$/u.test(folded)) return true;
  const words = wordsOf(plain);
  const own = words.filter((word) => word.length > 2 && !isRole(word));
  return words.some((word) => isRole(word) && !(own.length > 0 && isFirstName(word))) || isRole(words.join(''));
}

/** The addresses in a text that look like those of persons: neither a role nor a reserved, made up or own domain. */
export function personalAddressesIn(text: string, own: readonly string[]): readonly MailAddress[] {
  const found: MailAddress[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const local = /[A-Za-z\d._%+-]{1,64}$/u.exec(text.slice(Math.max(0, at - longestLocal), at))?.[0] ?? '';
    const domain = /^(?:[A-Za-z\d-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])/u.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0] ?? '';
    const start = at - local.length;
    const end = at + 1 + domain.length;
    if (local === '' || domain === '' || isInUrl(text, start, end)) continue;
    if (isInvented(local, domain.toLowerCase()) || isPlaceholderDomain(domain.toLowerCase(), own) || isPlaceholderMailbox(local)) continue;
    found.push({ address: text.slice(start, end), index: start });
  }
  return found;
}
