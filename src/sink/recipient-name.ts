import { recipients, type CataloguedRecipient } from '../knowledge/recipients.ts';
import { distinctiveNames } from '../knowledge/distinctive-names.ts';

let index: ReadonlyMap<string, CataloguedRecipient> | undefined;

/** The vendor that a single word of a name stands for, where the word means nothing else: `mailchimp` of `mailchimpApiUrl`. */
export function distinctiveRecipient(word: string): CataloguedRecipient | undefined {
  if (!Object.hasOwn(distinctiveNames, word)) return undefined;
  index ??= new Map(recipients.map((recipient) => [recipient.id, recipient]));
  return index.get(distinctiveNames[word] ?? word);
}
