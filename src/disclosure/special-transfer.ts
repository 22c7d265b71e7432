import type { PersonalField } from '../classification/classify.ts';
import type { FileContext } from '../context.ts';
import { categoryOf } from '../knowledge/categories.ts';
import { groundFor } from '../sink/declared-ground.ts';
import { isExternal } from '../sink/recipient.ts';
import type { Disclosure } from './disclosures.ts';

/** Health, beliefs, biometrics, criminal records among the data that leave at one place, kept readable. */
export function graveDataIn({ all }: Disclosure, allow: readonly string[] = []): PersonalField | undefined {
  return all.find((data): data is PersonalField => {
    const { class: kind } = categoryOf(data.category);
    return data.kind === 'field' && (kind === 'special' || kind === 'criminal') && !data.safeguard && !allow.includes(data.category);
  });
}

/** Whether `no-special-category-transfer` speaks of a place, so that rules on prompts and telemetry need not. */
export function isSpecialTransfer(disclosure: Disclosure, context: FileContext): boolean {
  const { sink } = disclosure;
  if (!('recipient' in sink) || !(isExternal(sink.recipient) || sink.recipient.kind === 'unknown')) return false;
  const data = graveDataIn(disclosure);
  return data !== undefined && groundFor(sink.recipient, data.category, context) !== 'given';
}
