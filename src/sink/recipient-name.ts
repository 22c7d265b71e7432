import { recipients, type CataloguedRecipient } from '../knowledge/recipients.ts';
import { wordsOf } from '../classification/words.ts';
import { distinctiveNames } from '../knowledge/distinctive-names.ts';

let index: ReadonlyMap<string, CataloguedRecipient> | undefined;

/** The vendor with this id in the catalogue. */
export function recipientWithId(id: string): CataloguedRecipient | undefined {
  index ??= new Map(recipients.map((recipient) => [recipient.id, recipient]));
  return index.get(id);
}

/** The vendor that a single word of a name stands for, where the word means nothing else: `mailchimp` of `mailchimpApiUrl`. */
export function distinctiveRecipient(word: string): CataloguedRecipient | undefined {
  return Object.hasOwn(distinctiveNames, word) ? recipientWithId(distinctiveNames[word] ?? word) : undefined;
}

/** What may follow a vendor in the name of something that calls it: `stripeApiClient`, but not `stripeCustomers`. */
const standing: ReadonlySet<string> = new Set([
  'account', 'adapter', 'admin', 'agent', 'api', 'app', 'backend', 'base', 'bot', 'chat', 'client', 'clients', 'connection', 'connector', 'conn', 'driver', 'email', 'endpoint', 'gateway', 'helper', 'http', 'inc', 'instance', 'integration', 'js', 'lib', 'mail', 'mailer', 'manager', 'marketing',
  'messaging', 'module', 'node', 'notifier', 'payments', 'platform', 'plugin', 'provider', 'proxy', 'ref', 'repository', 'rest', 'sdk', 'sender', 'server', 'service', 'services', 'singleton', 'sms', 'tracker', 'transport', 'transporter', 'url', 'utils', 'webhook', 'hook', 'v', 'web', 'wrapper', 'x',
]);

const mostRemembered = 20_000;
const namedBy = new Map<string, CataloguedRecipient | undefined>();

function vendorNamed(name: string): CataloguedRecipient | undefined {
  if (namedBy.has(name)) return namedBy.get(name);
  if (namedBy.size >= mostRemembered) namedBy.clear();
  const words = wordsOf(name);
  const found = words.map((word, index) => (words.slice(index + 1).every((after) => standing.has(after)) ? distinctiveRecipient(word) : undefined)).find((entry) => entry !== undefined);
  namedBy.set(name, found);
  return found;
}

/** The vendor that a receiver names: `this.hubspotClient`. Asked of every call, so it is remembered by name. */
export function vendorIn(receiver: readonly string[]): CataloguedRecipient | undefined {
  for (const name of receiver) {
    const found = vendorNamed(name);
    if (found) return found;
  }
  return undefined;
}
