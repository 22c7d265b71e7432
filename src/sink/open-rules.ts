import { ownerNamed } from '../classification/classify-name.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import type { DataValue } from '../source/data-file.ts';

const block = /match\s+\/([\w-]+)\/[^{}]{0,120}(?:\{[\w=*]{1,60}\}[^{}]{0,60})*\{(?=([^{}]{0,2000}))/gu;
const open = /allow\s+(?:read|get|list)\b[^;]{0,120}(?::\s*if\s+true\b|;)/u;

/** Collections of persons that rules of Firebase, written in a text, let everybody read. */
export function openCollectionsIn(text: string, context: FileContext): readonly string[] {
  const found: string[] = [];
  for (const [, collection = '', body = ''] of text.matchAll(block)) {
    const rule = open.exec(body)?.[0];
    if (rule !== undefined && (/true\b/u.test(rule) || !rule.includes(':')) && ownerNamed(collection, settingsOf(context))) found.push(collection);
  }
  return found;
}

/** The place that `".read": true` of a Firebase database opens to everybody: all of it, or a branch of persons. */
export function openBranchOf({ name, value, keys }: DataValue, context: FileContext): string | undefined {
  if (name !== '.read' || (value !== true && value !== 'true') || keys.at(-1) !== 'rules') return undefined;
  const [, branch = 'rules'] = keys;
  if (branch === 'rules') return branch;
  return keys.slice(1, -1).find((key) => ownerNamed(key, settingsOf(context)));
}

/** Whether a file may hold rules of Firebase at all. */
export function mayHoldRules(text: string): boolean {
  return /\ballow\s+(?:read|get|list)\b/u.test(text);
}
