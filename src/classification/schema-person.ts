import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { schemaOf } from '../source/schema.ts';
import type { Person } from './person-record.ts';
import { evidenceOf, schemaFactsOf } from './schema-facts.ts';
import { schemaBehind } from './schema-value.ts';

/** What the schema of a value says: its person, or that it is of nobody; `undefined` where it leaves that open. */
export function personBySchema(expression: TSESTree.Node, context: FileContext): Person | 'nobody' | undefined {
  // `users` of `from(users)` is the table and no list of users.
  if (expression.type === 'Identifier' && schemaOf(expression, context)) return 'nobody';
  const schema = schemaBehind(expression, context);
  if (!schema) return undefined;
  const { owner, isImpersonal } = schemaFactsOf(schema, context);
  if (owner) return { owner, evidence: evidenceOf(schema), schema };
  return isImpersonal ? 'nobody' : undefined;
}
