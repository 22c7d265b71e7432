import { categoryOf, type DataCategory } from '../knowledge/categories.ts';
import type { FileContext } from '../context.ts';
import { isDeclaredFor } from './declared-data.ts';
import { declarationOf, type Recipient } from './recipient.ts';

/**
 * What the register says of a recipient and data that the law singles out (Art. 9, 10, 87): it allows them and gives its ground,
 * it declares the recipient without one, or it knows nothing of it.
 */
export function groundFor(recipient: Recipient, category: DataCategory, context: Pick<FileContext, 'settings'>): 'given' | 'missing' | 'unknown' {
  const declared = declarationOf(recipient, context);
  if (!declared) return 'unknown';
  const { class: kind } = categoryOf(category);
  const ground = kind === 'special' ? declared.art9Condition : kind === 'criminal' ? declared.art10Ground : declared.art87Ground;
  return ground !== undefined && isDeclaredFor(recipient, category, context) ? 'given' : 'missing';
}
