import { recipients, type CataloguedRecipient } from '../knowledge/recipients.ts';
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
