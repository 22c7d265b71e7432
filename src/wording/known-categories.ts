import { categoryGroups, categoryIds } from '../knowledge/categories.ts';

const most = 4;

/** The categories that somebody may have meant: those of a group, those that begin or end alike; nothing where none is near. */
export function categoriesNear(text: string): readonly string[] {
  const folded = text.toLowerCase().replace(/[^a-z.]/gu, '-');
  const last = folded.split('.').at(-1) ?? folded;
  const inGroup = categoryGroups.some((group) => group === folded) ? categoryIds.filter((id) => id.startsWith(`${folded}.`)) : [];
  const near = last.length < 3 ? [] : categoryIds.filter((id) => id.endsWith(last) || id.startsWith(last) || last.startsWith(id.split('.').at(-1) ?? id));
  return [...new Set([...inGroup, ...near])].slice(0, most);
}
