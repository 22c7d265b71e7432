import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { lastNameOf } from '../source/property-path.ts';
import type { Schema } from '../source/schema.ts';
import type { SchemaMember } from '../source/schema-member.ts';
import { ownerNamed } from './classify-name.ts';
import { schemaFactsOf } from './schema-facts.ts';

/** `@Exclude() password`, which queries take all the same. */
function isExcludedOnly({ holder }: SchemaMember, context: FileContext): boolean {
  return decoratorsOf(holder).some(({ expression }) => lastNameOf(expression) === 'Exclude') && !/\bselect:\s*false/u.test(context.sourceCode.getText(holder));
}

/**
 * Columns of a record that nobody should get: passwords, tokens, answers to security questions, as far as queries do not leave them out.
 * `isAsRead`: nothing between the query and the client looks at `@Exclude()`.
 */
export function exposedSecretsOf(schema: Schema, isAsRead: boolean, context: FileContext): readonly string[] {
  return schemaFactsOf(schema, context).personal.flatMap(({ member, verdict }) => (verdict.category.startsWith('credential.') && (!member.isHidden || (isAsRead && isExcludedOnly(member, context))) ? [member.name] : []));
}

/** Whether a model is called after a person: `users`, `Account`. Others hold data of one, as an order does. */
export function isNamedAfterPerson(schema: Schema, context: FileContext): boolean {
  return ownerNamed(schemaFactsOf(schema, context).subject, settingsOf(context)) !== undefined;
}
