import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { enclosingClass } from '../source/class-members.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { graphqlTypesIn } from '../source/schema-graphql.ts';
import { nameFactsOf } from './classify-name.ts';

/** A field of a GraphQL type that answers with a password. */
export interface SecretField {
  readonly name: string;
  readonly type: string;
  /** Offsets into the file. */
  readonly range: readonly [number, number];
}

const graphqlType = /\btype\s+\w+[^{}=;]{0,200}\{/uy;

/** Whether the file holds types in the language of GraphQL: `type User {`, where TypeScript writes `type User = {`. */
export const hasGraphqlTypes = rememberedOfFile(({ sourceCode: { text } }): boolean => {
  for (let at = text.indexOf('type '); at !== -1; at = text.indexOf('type ', at + 5)) {
    graphqlType.lastIndex = at;
    if (graphqlType.test(text)) return true;
  }
  return false;
});

function isSecret(name: string, context: FileContext): boolean {
  const { term, isCleared } = nameFactsOf(name, settingsOf(context));
  return term?.category === 'credential.password' && !isCleared && term.strength !== 'weak';
}

/** Fields for passwords in the types that a text declares; inputs may have them. */
export function secretFieldsIn(node: TSESTree.TemplateElement | TSESTree.StringLiteral, context: FileContext): readonly SecretField[] {
  return graphqlTypesIn(node, context).flatMap((type) =>
    type.use === 'answered' ? type.fields.flatMap(({ name, kind, range }) => (kind !== 'flag' && isSecret(name, context) ? [{ name, type: type.name, range }] : [])) : [],
  );
}

/** `@Field() password: string` of a class that is an object type of GraphQL. */
export function secretPropertyAt(node: TSESTree.PropertyDefinition, context: FileContext): SecretField | undefined {
  if (!decoratorsOf(node).some(({ expression }) => lastNameOf(expression) === 'Field')) return undefined;
  const around = enclosingClass(node);
  const name = keyOf(node);
  if (name === undefined || !around || !decoratorsOf(around).some(({ expression }) => lastNameOf(expression) === 'ObjectType')) return undefined;
  return isSecret(name, context) ? { name, type: around.id?.name ?? 'this class', range: node.key.range } : undefined;
}
