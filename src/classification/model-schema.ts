import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { hasSchemas, schemaOf, type Schema } from '../source/schema.ts';
import { unwrapped } from '../source/unwrap.ts';
import { declaredTypeOf } from './declared-type.ts';

const hops = 12;

const stored = (schema: Schema | undefined): Schema | undefined => (schema?.use === 'stored' ? schema : undefined);

/** `Repository<User>`, `Model<UserDocument>`: the class that the declared type of a receiver names. */
function ofDeclaredType(receiver: TSESTree.Node, context: FileContext): Schema | undefined {
  const type = declaredTypeOf(receiver, context);
  const named = type?.type === 'TSTypeReference' ? type.typeArguments?.params[0] : undefined;
  const name = named?.type === 'TSTypeReference' ? named.typeName : named?.type === 'TSTypeQuery' ? named.exprName : undefined;
  return name?.type === 'Identifier' ? stored(schemaOf(name, context)) : undefined;
}

/** The schema of the model that a data-layer call is made on: of `User`, of the table of a query, of the entity of a repository. */
export function modelSchemaOf(call: TSESTree.CallExpression, context: FileContext): Schema | undefined {
  if (!hasSchemas(context)) return undefined;
  let at: TSESTree.Node = call;
  for (let hop = 0; hop < hops; hop += 1) {
    if (at.type === 'CallExpression') {
      const [first] = at.arguments;
      const named = first?.type === 'Identifier' ? stored(schemaOf(first, context)) : undefined;
      if (named) return named;
      at = unwrapped(at.callee);
    } else if (at.type === 'MemberExpression') {
      const typed = ofDeclaredType(at, context);
      if (typed) return typed;
      at = unwrapped(at.object);
    } else if (at.type === 'AwaitExpression') at = unwrapped(at.argument);
    else return at.type === 'Identifier' ? (stored(schemaOf(at, context)) ?? ofDeclaredType(at, context)) : undefined;
  }
  return undefined;
}
