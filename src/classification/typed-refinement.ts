import type { FileContext } from '../context.ts';
import type { Leaf } from '../source/leaves.ts';
import { field, type PersonalRecord, type Verdict } from './personal-data.ts';
import { shownName } from './shown-name.ts';
import { isRuledOut, mayBeRecord, memberByType, recordByType } from './typed-verdict.ts';

/** What the type makes of what names said: it rules it out, adds to it, or tells what they left open. */
export function refined(told: Verdict, leaf: Leaf, context: FileContext): Verdict {
  if (told === 'clean') return told;
  if (!told) {
    const member = memberByType(leaf.node, context);
    return typeof member === 'object' ? field(leaf, member, member.evidence) : member && 'clean';
  }
  if (told.kind === 'field') return isRuledOut(leaf.node, told.category, context) || memberByType(leaf.node, context) === 'none' ? 'clean' : told;
  if (told.kind !== 'record') return told;
  const typed = recordByType(leaf.node, context);
  if (typed === 'none') return 'clean';
  if (!typed) return told;
  // The name calls it a record: all of one, unless the type says that its fields were chosen.
  const isWhole = !typed.isChosen;
  return { ...told, isList: typed.owner.plural, typed: { ...typed, isWhole }, ...(isWhole ? {} : { held: typed.held }) };
}

/** The record that a value is by its type alone, whatever it is called; asked where nothing else tells. */
export function recordOfType(leaf: Leaf, context: FileContext): PersonalRecord | undefined {
  const { node } = leaf;
  if (leaf.form === 'text' || (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'CallExpression') || !mayBeRecord(node, context)) return undefined;
  const typed = recordByType(node, context);
  if (typeof typed !== 'object') return undefined;
  return { kind: 'record', node, name: shownName(node), category: 'record.person', evidence: typed.evidence, form: leaf.form, role: typed.owner.role, isList: typed.owner.plural, held: typed.held, typed };
}
