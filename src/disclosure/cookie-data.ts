import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { nameFactsOf, ownerNamed } from '../classification/classify-name.ts';
import type { PersonalData } from '../classification/classify.ts';
import { shownName } from '../classification/shown-name.ts';
import { toleratedInTokens } from '../knowledge/tolerated.ts';
import { settingsOf } from '../settings.ts';
import { calledName } from '../source/callee.ts';
import { awaited } from '../source/unwrap.ts';
import { dataIn } from './data-in.ts';

/** What the name of a cookie tells of a value that says nothing itself: `email`, `user` with an object written out. */
function toldByName(name: string, value: TSESTree.Node, context: FileContext): PersonalData | undefined {
  const settings = settingsOf(context);
  const told = { node: value, name: shownName(value), evidence: `the name \`${name}\``, form: 'bare' } as const;
  const { term, isCleared } = nameFactsOf(name, settings);
  if (term?.strength === 'strong' && !isCleared && !toleratedInTokens.has(term.category)) return { ...told, kind: 'field', category: term.category };
  const owner = ownerNamed(name, settings);
  const node = awaited(value);
  const isWritten = node.type === 'CallExpression' && calledName(node) === 'stringify';
  return owner?.ambiguity === 'low' && isWritten ? { ...told, kind: 'record', category: 'record.person', role: owner.role, isList: owner.plural } : undefined;
}

/** The personal data that a cookie holds; opaque ids and what tells next to nothing are no reason to speak. */
export function personalDataInCookie(name: string | undefined, value: TSESTree.Node | undefined, context: FileContext): PersonalData | undefined {
  if (!value) return undefined;
  const held = dataIn(value, context).find(({ data }) => data.kind !== 'request' && !(data.kind === 'field' && (data.safeguard !== undefined || toleratedInTokens.has(data.category))));
  return held?.data ?? (name === undefined ? undefined : toldByName(name, value, context));
}
