import { categoryOf, type DataCategory } from './categories.ts';

/** Ordinary data whose use is a criterion for an impact assessment (WP248 rev.01): of children, scores, movements, appraisals. */
const weighty: ReadonlySet<DataCategory> = new Set<DataCategory>(['child', 'financial.credit', 'location.precise', 'employment.evaluation']);

/** Whether data of a category ask for a look at the risks first (Art. 35(1), 35(3)(b)). */
export function hasImpact(category: DataCategory): boolean {
  const { class: kind } = categoryOf(category);
  return kind === 'special' || kind === 'criminal' || weighty.has(category);
}
