import type { CataloguedRecipient } from '../knowledge/recipients.ts';
import type { DataCategory } from '../knowledge/categories.ts';
import type { FileContext } from '../context.ts';
import { declarationOf, type Recipient } from './recipient.ts';

/** What the catalogue says of a recipient, where it knows it. */
export function entryOf(recipient: Recipient): CataloguedRecipient | undefined {
  return recipient.kind === 'catalogued' || recipient.kind === 'declared' ? recipient.entry : undefined;
}

function covers(listed: readonly string[] | undefined, category: DataCategory): boolean {
  return listed?.some((each) => category === each || category.startsWith(`${each}.`)) ?? false;
}

/** Whether the register lets a recipient have data of a category, or says that it is an own system. */
export function isDeclaredFor(recipient: Recipient, category: DataCategory, context: Pick<FileContext, 'settings'>): boolean {
  if (recipient.kind === 'own') return true;
  const declared = declarationOf(recipient, context);
  if (!declared) return false;
  return declared.kind === 'own-system' || (covers(declared.allowed, category) && !covers(declared.denied, category));
}
