import { namespace } from '../configs.ts';
import { rules } from '../rules/index.ts';

/** What a run says of one rule that found something. */
export interface RuleSummary {
  readonly rule: string;
  readonly count: number;
  readonly description: string;
  readonly articles: readonly string[];
  readonly url: string;
}

/** The rules that found something, the busiest first. */
export function rulesIn(byRule: ReadonlyMap<string, number>): RuleSummary[] {
  return [...byRule]
    .map(([rule, count]) => {
      const docs = rules[rule.slice(namespace.length + 1)]?.meta.docs;
      return { rule, count, description: docs?.description ?? '', articles: docs?.articles ?? [], url: docs?.url ?? '' };
    })
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
