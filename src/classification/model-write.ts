import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { calledName } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { ownerNamed } from './classify-name.ts';
import { dataCallAt } from './model-call.ts';
import { personOf } from './person.ts';

/** What a data-layer call, a constructor of a model or an `Object.assign` stores. */
export interface ModelWrite {
  readonly model: string;
  readonly isPerson: boolean;
  /** The expressions that become columns; filters are none. */
  readonly values: readonly TSESTree.Node[];
}

/** Which arguments of a write become columns. Methods not listed take them first. */
const afterFilter = new Set(['update', 'updateOne', 'updateMany', 'findOneAndUpdate', 'findByIdAndUpdate', 'replaceOne', 'findOneAndReplace']);
const storing = /^(?:create|createMany|insert|insertOne|insertMany|update|updateOne|updateMany|upsert|save|bulkCreate|replaceOne|findOneAndUpdate|findByIdAndUpdate|findOneAndReplace|build|values|set|merge|preload)$/u;

/** `{ data }` of Prisma, `{ $set }` of Mongo: what is stored stands one level down. */
function columnsIn(argument: TSESTree.Node, context: FileContext): TSESTree.Node[] {
  const object = constantOf(argument, context);
  if (object.type !== 'ObjectExpression') return [argument];
  const inner = ['data', 'create', 'update', '$set', '$setOnInsert', 'values'].flatMap((key) => propertyValueOf(object, key) ?? []);
  if (inner.length > 0) return inner;
  return propertyValueOf(object, 'where') ? [] : [argument];
}

function valuesOf(call: TSESTree.CallExpression, method: string, context: FileContext): TSESTree.Node[] {
  const given = call.arguments.filter((argument) => argument.type !== 'SpreadElement');
  // Sequelize's update takes the values first; two objects leave it open which is the filter.
  const candidates = afterFilter.has(method) && given.length > 1 ? given.slice(method === 'update' ? 0 : 1, 2) : given.slice(0, 2);
  return candidates.flatMap((argument) => columnsIn(argument, context));
}

function assignedAt(node: TSESTree.CallExpression, context: FileContext): ModelWrite | undefined {
  const [target, ...sources] = node.arguments;
  if (!target || target.type === 'ObjectExpression' || target.type === 'SpreadElement') return undefined;
  const person = personOf(target, context);
  return person && { model: lastNameOf(target) ?? person.owner.text, isPerson: true, values: sources };
}

function isObjectAssign(node: TSESTree.CallExpression): boolean {
  const callee = unwrapped(node.callee);
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && /^(?:Object|_|lodash)$/u.test(callee.object.name) && /^(?:assign|extend|merge)$/u.test(keyOf(callee) ?? '');
}

/** What a node stores as a record, when it is a write of a data layer. */
export function modelWriteAt(node: TSESTree.Node, context: FileContext): ModelWrite | undefined {
  if (node.type === 'NewExpression') {
    const name = lastNameOf(node.callee);
    const [value] = node.arguments;
    if (name === undefined || !value || !/^[A-Z]/u.test(name) || node.callee.type !== 'Identifier') return undefined;
    const owner = ownerNamed(name.replace(/(?:Model|Entity|Schema)$/u, ''), settingsOf(context));
    return owner && { model: name, isPerson: true, values: [value] };
  }
  if (node.type !== 'CallExpression') return undefined;
  const method = calledName(node);
  if (method === undefined) return undefined;
  if ((method === 'assign' || method === 'extend' || method === 'merge') && isObjectAssign(node)) return assignedAt(node, context);
  if (!storing.test(method)) return undefined;
  const call = dataCallAt(node, context);
  return call && { model: call.model, isPerson: call.owner !== undefined, values: valuesOf(node, method, context) };
}
