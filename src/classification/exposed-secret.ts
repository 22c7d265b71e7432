import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import type { Schema } from '../source/schema.ts';
import { ownerNamed } from './classify-name.ts';
import { schemaFactsOf } from './schema-facts.ts';

/** Columns of a record that nobody should get: passwords, tokens, answers to security questions, as far as queries do not leave them out. */
export function exposedSecretsOf(schema: Schema, context: FileContext): readonly string[] {
  return schemaFactsOf(schema, context).personal.flatMap(({ member, verdict }) => (verdict.category.startsWith('credential.') && !member.isHidden ? [member.name] : []));
}

/** Whether a model is called after a person: `users`, `Account`. Others hold data of one, as an order does. */
export function isNamedAfterPerson(schema: Schema, context: FileContext): boolean {
  return ownerNamed(schemaFactsOf(schema, context).subject, settingsOf(context)) !== undefined;
}
