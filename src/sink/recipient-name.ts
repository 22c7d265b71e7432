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

const mostRemembered = 20_000;
const namedBy = new Map<string, CataloguedRecipient | undefined>();

function vendorNamed(name: string): CataloguedRecipient | undefined {
  if (namedBy.has(name)) return namedBy.get(name);
  if (namedBy.size >= mostRemembered) namedBy.clear();
  const found = wordsOf(name).map(distinctiveRecipient).find((entry) => entry !== undefined);
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
