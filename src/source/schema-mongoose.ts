import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { variableOf } from './binding.ts';
import { calledName, type Call } from './callee.ts';
import { lastNameOf } from './property-path.ts';
import { originOf } from './origin.ts';
import { declaredNameOf, membersOfObject, traitsOf, type Schema } from './schema-member.ts';
import type { SchemaFinder } from './schema-checking.ts';
import { staticTextOf } from './static-text.ts';

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

/** `new Schema({ email: String }, options)`. */
export function mongooseSchemaAt(node: Call, context: FileContext): Schema | undefined {
  const [fields, options] = node.arguments;
  if (lastNameOf(node.callee) !== 'Schema' || !fields || !isMongoose(node, context)) return undefined;
  const read = membersOfObject(fields, context, traitsOf);
  return { family: 'mongoose', use: 'stored', node, name: modelNamed(node, context) ?? declaredNameOf(node) ?? 'this schema', ...read, isList: false, ...(options ? { options } : {}) };
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
