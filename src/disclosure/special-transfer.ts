import type { PersonalData } from '../classification/classify.ts';
import type { FileContext } from '../context.ts';
import { categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { groundFor } from '../sink/declared-ground.ts';
import { isExternal } from '../sink/recipient.ts';
import type { Disclosure } from './disclosures.ts';

/** Health, beliefs, biometrics, criminal records among the data that leave at one place, kept readable: a value, or what the check of a record names. */
export function graveDataIn({ all }: Disclosure, allow: readonly string[] = []): { readonly data: PersonalData; readonly category: DataCategory } | undefined {
  const isGrave = (category: DataCategory): boolean => {
    const { class: kind } = categoryOf(category);
    return (kind === 'special' || kind === 'criminal') && !allow.includes(category);
  };
  for (const data of all) {
    if (data.kind === 'field' && !data.safeguard && isGrave(data.category)) return { data, category: data.category };
    // Other whole records are another rule's.
    const category = data.kind === 'record' && (data.schema?.use === 'checked' || data.typed?.isWhole === false) ? data.held?.find(isGrave) : undefined;
    if (category !== undefined) return { data, category };
  }
  return undefined;
}

/** Whether `no-special-category-transfer` speaks of a place, so that rules on prompts and telemetry need not. */
export function isSpecialTransfer(disclosure: Disclosure, context: FileContext): boolean {
  const { sink } = disclosure;
  if (!('recipient' in sink) || !(isExternal(sink.recipient) || sink.recipient.kind === 'unknown')) return false;
  const found = graveDataIn(disclosure);
  return found !== undefined && groundFor(sink.recipient, found.category, context) !== 'given';
}
