import type { TSESTree } from '@typescript-eslint/utils';
import { deliveryWord, messageWord, namesOfRecipient, spokenValues } from '../knowledge/spoken-values.ts';
import type { Leaf } from '../source/leaves.ts';
import { field, type PersonalField } from './personal-data.ts';
import { spokenText, textBefore } from './text-before.ts';

const evidence = 'the text before it';

/** `log.info('Email sent', { to })`: the line beside the object tells what the recipient is. */
function isSentTo({ literal, keys }: Leaf): boolean {
  if (literal?.parent.type !== 'CallExpression' || !namesOfRecipient.has(keys.at(-1) ?? '')) return false;
  const line = literal.parent.arguments.map((argument: TSESTree.Node) => spokenText(argument)).join(' ');
  return messageWord.test(line) && deliveryWord.test(line);
}

/** The value of a person that the text around it tells of, where its name only says that something goes there: `Email sent to ${to}`, `Your OTP is ${code}`. */
export function fieldToldByText(leaf: Leaf, name: string): PersonalField | undefined {
  const rows = spokenValues.filter(({ names }) => names.has(name));
  if (rows.length === 0 || (leaf.form !== 'text' && leaf.form !== 'bare')) return undefined;
  if (leaf.keys.length > 0) return namesOfRecipient.has(name) && isSentTo(leaf) ? field(leaf, { category: 'contact.email' }, 'the text beside it') : undefined;
  const text = textBefore(leaf.node).slice(-100);
  const told = text === '' ? undefined : rows.find(({ before }) => before.test(text));
  return told && field(leaf, told, evidence);
}
