import type { TSESTree } from '@typescript-eslint/utils';
import { inferredTypes, inferringMembers } from '../knowledge/schemas.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { hasSchemas, schemaOf, type Schema } from '../source/schema.ts';

const hops = 5;

/** The name at the root of `userSchema`, `schemas.user`, `users.$inferSelect`. */
function queried(name: TSESTree.TSTypeQuery['exprName'], context: FileContext): Schema | undefined {
  if (name.type === 'Identifier') return schemaOf(name, context);
  if (name.type !== 'TSQualifiedName') return undefined;
  return inferringMembers.has(name.right.name) && name.left.type === 'Identifier' ? schemaOf(name.left, context) : undefined;
}

function lastName(name: TSESTree.EntityName): string | undefined {
  return name.type === 'Identifier' ? name.name : name.type === 'TSQualifiedName' ? name.right.name : undefined;
}

function find(type: TSESTree.TypeNode, context: FileContext, left: number): Schema | undefined {
  if (left <= 0) return undefined;
  if (type.type === 'TSTypeQuery') return type.exprName.type === 'TSQualifiedName' ? queried(type.exprName, context) : undefined;
  if (type.type === 'TSArrayType') return listed(find(type.elementType, context, left - 1));
  // `(typeof users)['$inferSelect']`
  if (type.type === 'TSIndexedAccessType') {
    const { objectType: object, indexType: index } = type;
    const isRow = index.type === 'TSLiteralType' && index.literal.type === 'Literal' && inferringMembers.has(String(index.literal.value));
    return isRow && object.type === 'TSTypeQuery' ? queried(object.exprName, context) : undefined;
  }
  if (type.type !== 'TSTypeReference') return undefined;
  const [first] = type.typeArguments?.params ?? [];
  const name = lastName(type.typeName);
  if (first && name !== undefined && inferredTypes.has(name)) return first.type === 'TSTypeQuery' ? queried(first.exprName, context) : find(first, context, left - 1);
  if (type.typeName.type !== 'Identifier') return undefined;
  const binding = bindingOf(type.typeName, context);
  if (binding.from !== 'declaration') return undefined;
  if (binding.of.type === 'TSTypeAliasDeclaration') return find(binding.of.typeAnnotation, context, left - 1);
  return binding.of.type === 'ClassDeclaration' ? schemaOf(binding.of, context) : undefined;
}

const listed = (schema: Schema | undefined): Schema | undefined => schema && { ...schema, isList: true };

/** The schema whose value a type stands for: `z.infer<typeof userSchema>`, `typeof users.$inferSelect`, an entity or DTO class of the file. */
export function schemaOfType(type: TSESTree.TypeNode, context: FileContext): Schema | undefined {
  return hasSchemas(context) ? find(type, context, hops) : undefined;
}
