import { pseudonymousCategories, type DataCategory } from '../knowledge/categories.ts';
import type { DeclaredRecipient } from '../settings.ts';

function covers(declared: readonly string[], category: DataCategory): boolean {
  return declared.some((each) => category === each || category.startsWith(`${each}.`));
}

/**
 * Whether a recipient may get a category: `denied` wins, a category covers its parts, opaque ids are tolerated.
 * `undefined` where the register does not say what it may get.
 */
export function isCovered(category: DataCategory, { allowed, denied }: Pick<DeclaredRecipient, 'allowed' | 'denied'>): boolean | undefined {
  if (denied && covers(denied, category)) return false;
  if (!allowed) return undefined;
  return pseudonymousCategories.has(category) || covers(allowed, category);
}
