import type { FileContext } from '../context.ts';
import { verdictOf } from '../classification/classify.ts';
import { recordOfType } from '../classification/typed-refinement.ts';
import { settingsOf } from '../settings.ts';
import { leavesOf } from '../source/leaves.ts';
import type { Part, SinkPart } from '../sink/sink.ts';
import type { Held } from './data-in.ts';

/** Parts that hold texts and no records. */
const ofTexts: ReadonlySet<Part> = new Set<Part>(['url', 'headers', 'key', 'match']);

/** Records by their type alone, where names told nothing of a value: asking for types costs, so it is the last question. */
export function typedRecordsIn({ node, part }: SinkPart, told: readonly Held[], context: FileContext): readonly Held[] {
  if (!settingsOf(context).types || ofTexts.has(part)) return told;
  const typed = leavesOf(node, context).flatMap((leaf): Held[] => {
    if (leaf.form === 'text' || told.some(({ carrier }) => carrier === leaf.node) || verdictOf(leaf, context) !== undefined) return [];
    const data = recordOfType(leaf, context);
    return data ? [{ data, carrier: leaf.node }] : [];
  });
  return typed.length > 0 ? [...told, ...typed] : told;
}
