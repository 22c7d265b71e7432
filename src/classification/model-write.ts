import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { calledName } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { schemaOf, type Schema } from '../source/schema.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { ownerNamed } from './classify-name.ts';
import { dataCallAt, modelOfInstance, type DataCall } from './model-call.ts';
import { personOf } from './person.ts';
import { schemaFactsOf } from './schema-facts.ts';
import { storesSchemas } from '../source/schema.ts';

/** What a data-layer call, a constructor of a model or an `Object.assign` stores. */
export interface ModelWrite {
  readonly model: string;
  readonly isPerson: boolean;
  /** The expressions that become columns; filters are none. */
  readonly values: readonly TSESTree.Node[];
  /** The schema of the model, where the file declares it. */
  readonly schema?: Schema;
}

/** Which arguments of a write become columns. Methods not listed take them first. */
const afterFilter = new Set(['update', 'updateOne', 'updateMany', 'findOneAndUpdate', 'findByIdAndUpdate', 'replaceOne', 'findOneAndReplace', 'patchAndFetchById', 'updateAndFetchById']);
const storing = new Set([
  ...afterFilter, 'create', 'createMany', 'insert', 'insertOne', 'insertMany', 'upsert', 'save', 'bulkCreate', 'build', 'values', 'set', 'merge', 'preload', 'insertAndFetch', 'insertGraph', 'patch', 'findOrCreate', 'query', 'execute',
  'createManyAndReturn',
]);

/** Methods of a record, or of its query, that take its new values. */
const recordWrites = new Set(['update', 'set', 'merge', 'assign', 'fill', 'updateOne', 'setAttributes', 'patch', '$set', 'overwrite', 'setValues', 'patchAndFetch']);

/** `{ data }` of Prisma, `{ $set }` of Mongo: what is stored stands one level down. */
function columnsIn(argument: TSESTree.Node, context: FileContext): TSESTree.Node[] {
  const object = constantOf(argument, context);
  if (object.type === 'ArrayExpression') return object.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? [element] : []));
  if (object.type !== 'ObjectExpression') return [argument];
  const inner = ['data', 'create', 'update', '$set', '$setOnInsert', 'values', 'defaults'].flatMap((key) => propertyValueOf(object, key) ?? []);
  if (inner.length > 0) return inner;
  return propertyValueOf(object, 'where') ? [] : [argument];
}

function valuesOf(call: TSESTree.CallExpression, method: string, context: FileContext): TSESTree.Node[] {
  const given = call.arguments.filter((argument) => argument.type !== 'SpreadElement');
  // Sequelize's update takes the values first; two objects leave it open which is the filter.
  const candidates = afterFilter.has(method) && given.length > 1 ? given.slice(method === 'update' ? 0 : 1, 3) : given.slice(0, 2);
  return candidates.flatMap((argument) => columnsIn(argument, context));
}

function assignedAt(node: TSESTree.CallExpression, context: FileContext): ModelWrite | undefined {
  const [target, ...sources] = node.arguments;
  if (!target || target.type === 'ObjectExpression' || target.type === 'SpreadElement') return undefined;
  if (target.type === 'NewExpression') {
    const made = modelOfInstance(target);
    return made !== undefined && ownerNamed(made, settingsOf(context)) ? { model: made, isPerson: true, values: sources } : undefined;
  }
  const person = personOf(target, context);
  return person && { model: lastNameOf(target) ?? person.owner.text, isPerson: true, values: sources };
}

const assigning = new Set(['assign', 'extend', 'merge', 'defaultsDeep']);

/** `Object.assign(user, values)`, `em.assign(user, values)`, `this.userRepository.merge(user, values)`. */
function isAssigning(node: TSESTree.CallExpression, method: string): boolean {
  if (!assigning.has(method) || node.arguments.length < 2) return false;
  const callee = unwrapped(node.callee);
  if (callee.type !== 'MemberExpression') return false;
  const receiver = lastNameOf(callee.object) ?? '';
  return /^(?:Object|_|lodash|em|entityManager|manager|orm|fork)$|(?:Repository|Repo)$/u.test(receiver);
}

/** `user.update(values)`, `wrap(user).assign(values)`, `user.$query().patch(values)`: a record is given new values. */
function recordWriteAt(node: TSESTree.CallExpression, method: string, context: FileContext): ModelWrite | undefined {
  const callee = unwrapped(node.callee);
  if (!recordWrites.has(method) || callee.type !== 'MemberExpression' || node.arguments.length === 0) return undefined;
  let receiver = awaited(callee.object);
  if (receiver.type === 'CallExpression') {
    const [wrapped] = receiver.arguments;
    const name = calledName(receiver);
    if (name === 'wrap' && wrapped) receiver = awaited(wrapped);
    else if (name === '$query' && receiver.callee.type === 'MemberExpression') receiver = awaited(receiver.callee.object);
    else return undefined;
  }
  if (receiver.type !== 'Identifier' && receiver.type !== 'MemberExpression') return undefined;
  // `this.user.set(value)` of a signal or a form holds no record of a database: it is told by what it is given.
  const person = personOf(receiver, context);
  return person && !person.owner.plural ? { model: lastNameOf(receiver) ?? person.owner.text, isPerson: true, values: node.arguments.slice(0, 1).flatMap((value) => columnsIn(value, context)) } : undefined;
}

/** Firestore: `setDoc(doc(db, 'users', id), values)`, `addDoc(collection(db, 'users'), values)`, `db.collection('users').add(values)`. */
function documentWriteAt(node: TSESTree.CallExpression, method: string, context: FileContext): ModelWrite | undefined {
  const callee = unwrapped(node.callee);
  let at: TSESTree.Node | undefined = callee.type === 'MemberExpression' && (method === 'add' || method === 'set' || method === 'update') ? unwrapped(callee.object) : /^(?:setDoc|addDoc|updateDoc)$/u.test(method) ? node.arguments[0] : undefined;
  const value = callee.type === 'MemberExpression' ? node.arguments[0] : node.arguments[1];
  for (let hop = 0; at?.type === 'CallExpression' && hop < 4; hop += 1) {
    const inner: TSESTree.Node = unwrapped(at.callee);
    const name = calledName(at);
    const path = at.arguments.map((argument) => staticTextOf(argument, context)).find((text) => text !== undefined);
    if ((name === 'collection' || name === 'doc') && path !== undefined && value) {
      const model = path.split('/')[0] ?? '';
      return { model, isPerson: ownerNamed(model, settingsOf(context)) !== undefined, values: [value] };
    }
    at = inner.type === 'MemberExpression' ? unwrapped(inner.object) : undefined;
  }
  return undefined;
}

/** DynamoDB: `client.send(new PutCommand({ TableName: 'Users', Item: values }))`. */
function itemWriteAt(node: TSESTree.CallExpression, context: FileContext): ModelWrite | undefined {
  const [command] = node.arguments;
  const options = command?.type === 'NewExpression' && /^Put(?:Item)?Command$/u.test(lastNameOf(command.callee) ?? '') ? command.arguments[0] : undefined;
  if (options?.type !== 'ObjectExpression') return undefined;
  const table = propertyValueOf(options, 'TableName');
  const model = table && staticTextOf(table, context);
  const item = propertyValueOf(options, 'Item');
  return model !== undefined && item ? { model, isPerson: ownerNamed(model.split('-').at(-1) ?? model, settingsOf(context)) !== undefined, values: [item] } : undefined;
}

function instanceAt(node: TSESTree.NewExpression, context: FileContext): ModelWrite | undefined {
  const model = modelOfInstance(node);
  const [value] = node.arguments;
  if (model === undefined || !value) return undefined;
  const schema = schemaOf(node.callee, context);
  const facts = schema?.use === 'stored' ? schemaFactsOf(schema, context) : undefined;
  if (schema && facts?.owner) return { model, isPerson: true, values: [value], schema };
  return !facts?.isImpersonal && ownerNamed(model, settingsOf(context)) ? { model, isPerson: true, values: [value] } : undefined;
}

/** Objection: `User.query().insert(values)`. */
function queryBehind(node: TSESTree.CallExpression, context: FileContext): DataCall | undefined {
  const callee = unwrapped(node.callee);
  const query = callee.type === 'MemberExpression' ? unwrapped(callee.object) : undefined;
  const call = query?.type === 'CallExpression' && calledName(query) === 'query' ? dataCallAt(query, context) : undefined;
  return call && { ...call, call: node, access: 'write' };
}

const documentWrites = new Set(['send', 'add', 'setDoc', 'addDoc', 'updateDoc']);
const defaultSettings = settingsOf({ settings: {} });

/** By its last name: what a call or `new` that stores a record may be called. */
export function mayWriteModel(name: string): boolean {
  if (storing.has(name) || recordWrites.has(name) || assigning.has(name) || documentWrites.has(name)) return true;
  return /^[A-Z]|Models?$/u.test(name) && ownerNamed(name.replace(/(?:Models?|Entity|Schema)$/u, ''), defaultSettings) !== undefined;
}

/** Whether a project or a file names its own models of persons, so that instances of any name may be one. */
export function hasOwnModels(context: FileContext): boolean {
  return storesSchemas(context) || Object.keys(settingsOf(context).personModels).length > 0;
}

/** What a node stores as a record, when it is a write of a data layer. */
export function modelWriteAt(node: TSESTree.Node, context: FileContext): ModelWrite | undefined {
  if (node.type === 'NewExpression') return instanceAt(node, context);
  if (node.type !== 'CallExpression' || node.arguments.length === 0) return undefined;
  const method = calledName(node);
  if (method === undefined) return undefined;
  if (method === 'send') return itemWriteAt(node, context);
  if (isAssigning(node, method)) return assignedAt(node, context);
  const call = storing.has(method) ? (dataCallAt(node, context) ?? queryBehind(node, context)) : undefined;
  // A service decides itself what it stores.
  if (call && !call.owner && /(?:service|client|api|sdk|manager|controller|provider|handler|cache|queue)$/iu.test(call.model)) return undefined;
  if (call && (call.access === 'write' || afterFilter.has(method) || method === 'findOrCreate' || method === 'preload')) return { model: call.model, isPerson: call.owner !== undefined, values: valuesOf(node, method, context), ...(call.schema ? { schema: call.schema } : {}) };
  return documentWriteAt(node, method, context) ?? recordWriteAt(node, method, context);
}
