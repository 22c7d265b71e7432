import type { FileContext } from '../context.ts';
import { calledName, type Call } from './callee.ts';
import { returnedBy } from './leaves.ts';
import { propertyValueOf } from './object-literal.ts';
import { lastNameOf } from './property-path.ts';
import { declaredNameOf, membersOfObject, traitsOf, type Schema } from './schema-member.ts';
import { constantOf, staticTextOf } from './static-text.ts';

/** `new EntitySchema({ name: 'User', columns: { … } })` of TypeORM, `defineEntity({ name, properties })` and `new EntitySchema({ properties })` of MikroORM. */
export function entitySchemaAt(node: Call, context: FileContext): Schema | undefined {
  const called = calledName(node);
  const [first] = node.arguments;
  if ((called !== 'EntitySchema' && called !== 'defineEntity') || !first) return undefined;
  const options = constantOf(first, context);
  if (options.type !== 'ObjectExpression') return undefined;
  const columns = propertyValueOf(options, 'columns');
  const properties = propertyValueOf(options, 'properties');
  const listed = columns ?? properties;
  if (!listed) return undefined;
  const fields = listed.type === 'ArrowFunctionExpression' || listed.type === 'FunctionExpression' ? returnedBy(listed)[0] : listed;
  const named = propertyValueOf(options, 'name') ?? propertyValueOf(options, 'class');
  const name = named && (staticTextOf(named, context) ?? lastNameOf(named));
  const isOpen = propertyValueOf(options, 'extends') !== undefined;
  const read = membersOfObject(fields, context, traitsOf);
  return { family: columns ? 'typeorm' : 'mikro-orm', use: 'stored', node, name: name ?? declaredNameOf(node) ?? 'this entity', members: read.members, isOpen: read.isOpen || isOpen, isList: false };
}
