import type { FileContext } from '../context.ts';
import { variableOf } from './binding.ts';
import { calledName, type Call } from './callee.ts';
import { lastNameOf } from './property-path.ts';
import { originOf } from './origin.ts';
import { propertyValueOf } from './object-literal.ts';
import { declaredNameOf, membersOfObject, traitsOf, type Schema, type SchemaMember } from './schema-member.ts';
import type { SchemaFinder } from './schema-checking.ts';
import { constantOf, staticTextOf } from './static-text.ts';

const modules = /mongoose|typegoose/u;

/** Whether a callee is mongoose's, or is called so where the file does not show whose it is. */
function isMongoose(call: Call, context: FileContext): boolean {
  const origin = originOf(call.callee, context);
  if (origin && origin.module !== 'global') return modules.test(origin.module) || (origin.module.startsWith('.') && context.sourceCode.text.includes('mongoose'));
  return context.sourceCode.text.includes('mongoose');
}

/** `mongoose.model('User', userSchema)`: what the model of a schema is called. */
function modelNamed(schema: Call, context: FileContext): string | undefined {
  const { parent } = schema;
  const variable = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? variableOf(parent.id, context) : undefined;
  for (const { identifier } of variable?.references ?? []) {
    const call = identifier.parent;
    if (call.type !== 'CallExpression' || calledName(call) !== 'model' || call.arguments[1] !== identifier || !call.arguments[0]) continue;
    return staticTextOf(call.arguments[0], context);
  }
  return undefined;
}

const deepest = 3;

/** `recipient: { firstName: String, phone: { type: String } }`: an object in the place of a type has fields of its own. */
function withNested(members: readonly SchemaMember[], context: FileContext, left = deepest): readonly SchemaMember[] {
  return members.map((member) => {
    const object = member.kind === 'object' && member.value ? constantOf(member.value, context) : undefined;
    if (object?.type !== 'ObjectExpression' || propertyValueOf(object, 'type') || left <= 0) return member;
    return { ...member, nested: withNested(membersOfObject(object, context, traitsOf).members, context, left - 1) };
  });
}

/** `new Schema({ email: String }, options)`. */
export function mongooseSchemaAt(node: Call, context: FileContext): Schema | undefined {
  const [fields, options] = node.arguments;
  if (lastNameOf(node.callee) !== 'Schema' || !fields || !isMongoose(node, context)) return undefined;
  const { members, isOpen } = membersOfObject(fields, context, traitsOf);
  return { family: 'mongoose', use: 'stored', node, name: modelNamed(node, context) ?? declaredNameOf(node) ?? 'this schema', members: withNested(members, context), isOpen, isList: false, ...(options ? { options } : {}) };
}

/** `mongoose.model('User', userSchema)`, `getModelForClass(User)`: the schema of the model. */
export function mongooseModelAt(node: Call, context: FileContext, find: SchemaFinder): Schema | undefined {
  const name = calledName(node);
  const [first, second] = node.arguments;
  if (name === 'getModelForClass') return first && find(first);
  const schema = name === 'model' && second ? find(second) : undefined;
  if (schema?.family !== 'mongoose' || !first) return undefined;
  return { ...schema, name: staticTextOf(first, context) ?? schema.name };
}
