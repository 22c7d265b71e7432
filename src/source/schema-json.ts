import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { propertyValueOf } from './object-literal.ts';
import { declaredNameOf, membersOfObject, traitsOf, type Schema } from './schema-member.ts';
import { constantOf } from './static-text.ts';

const isText = (node: TSESTree.Node | undefined, text: string): boolean => node?.type === 'Literal' && node.value === text;

/** `{ type: 'object', properties: { email: { type: 'string' } } }`: JSON Schema, the schemas of OpenAPI, Fastify, Objection. */
export function jsonSchemaAt(node: TSESTree.ObjectExpression, context: FileContext, find: (node: TSESTree.Node) => Schema | undefined): Schema | undefined {
  const properties = propertyValueOf(node, 'properties');
  const items = propertyValueOf(node, 'items');
  const type = propertyValueOf(node, 'type');
  if (!properties) {
    const inner = items && isText(type, 'array') ? find(items) : undefined;
    return inner && { ...inner, node, name: declaredNameOf(node) ?? inner.name, isList: true };
  }
  const object = constantOf(properties, context);
  if (object.type !== 'ObjectExpression' || (type?.type === 'Literal' && type.value !== 'object')) return undefined;
  // A key of that name may stand in any object: what it lists must look like types.
  const isSchema = isText(type, 'object') || object.properties.some((property) => property.type === 'Property' && property.value.type === 'ObjectExpression' && (propertyValueOf(property.value, 'type') ?? propertyValueOf(property.value, '$ref')) !== undefined);
  if (!isSchema) return undefined;
  const { members, isOpen } = membersOfObject(object, context, traitsOf);
  const closed = propertyValueOf(node, 'additionalProperties');
  const isJoined = ['allOf', 'anyOf', 'oneOf', 'patternProperties'].some((key) => propertyValueOf(node, key) !== undefined);
  return { family: 'json-schema', use: 'checked', node, name: declaredNameOf(node) ?? 'this schema', members, isOpen: isOpen || isJoined || !(closed?.type === 'Literal' && closed.value === false), isList: false };
}
