import type { TSESTree } from '@typescript-eslint/utils';
import { modelsOfThings } from '../knowledge/owners.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { modulesOf } from '../source/modules.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, leadingTextOf, staticTextOf } from '../source/static-text.ts';
import type { Schema } from '../source/schema.ts';
import { unwrapped } from '../source/unwrap.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { ownerNamed, type Owner } from './classify-name.ts';
import { sqlIn } from './sql-text.ts';
import { declaredTypeOf } from './declared-type.ts';
import { modelSchemaOf } from './model-schema.ts';
import { schemaFactsOf } from './schema-facts.ts';
import { wordsOf } from './words.ts';

/** A call of a data layer on a model that stands for persons: Prisma, Mongoose, TypeORM, Sequelize, Mongo, Knex, Supabase, Drizzle. */
export interface ModelCall extends DataCall {
  readonly owner: Owner;
}

/** A call of a data layer on any model. */
export interface DataCall {
  readonly call: TSESTree.CallExpression;
  readonly model: string;
  /** The person that the model stands for. */
  readonly owner: Owner | undefined;
  readonly method: string;
  readonly access: 'read' | 'write' | 'delete';
  /** The schema of the model, where the file declares it. */
  readonly schema?: Schema;
}

const reads = new Set([
  'find', 'findOne', 'findFirst', 'findUnique', 'findMany', 'findAll', 'findById', 'findByPk', 'findOneBy', 'findBy', 'findOneOrFail', 'findOneByOrFail', 'findFirstOrThrow', 'findUniqueOrThrow', 'findAndCount', 'findAndCountAll', 'findAndCountBy',
  'findOneAndUpdate', 'findByIdAndUpdate', 'findOneAndReplace', 'findOrCreate', 'select', 'toArray', 'all', 'first', 'getOne', 'getMany', 'maybeSingle', 'single', 'findByEmail', 'preload', 'query', 'scan', 'selectAll', 'paginate', 'findOrFail', 'findByOrFail', 'firstOrFail', 'getOneOrFail', 'findByIdOrFail', 'findFirstOrFail',
]);
/** Reads that give a list. */
export const listReads: ReadonlySet<string> = new Set(['find', 'findMany', 'findAll', 'findBy', 'findAndCount', 'findAndCountAll', 'findAndCountBy', 'toArray', 'all', 'getMany', 'select', 'scan', 'query', 'selectAll', 'paginate', 'any', 'many', 'manyOrNone', 'execute', 'bulkCreate', 'createManyAndReturn']);
const writes = new Set(['create', 'createMany', 'insert', 'insertOne', 'insertMany', 'update', 'updateOne', 'updateMany', 'upsert', 'save', 'bulkCreate', 'replaceOne', 'createAndReturn', 'createManyAndReturn', 'bulkWrite', 'build', 'put', 'values', 'set', 'merge']);
const deletes = new Set(['delete', 'deleteOne', 'deleteMany', 'destroy', 'remove', 'softDelete', 'softRemove', 'findByIdAndDelete', 'findOneAndDelete', 'findByIdAndRemove', 'del']);

/** Methods that only databases have, so that the receiver need not look like a model. */
const telling = new Set(['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'findByPk', 'findAll', 'findById', 'findOneBy', 'findOneAndUpdate', 'findByIdAndUpdate', 'findAndCount', 'findAndCountAll', 'upsert', 'createMany', 'bulkCreate', 'findOneOrFail', 'findOneByOrFail', 'insertOne', 'insertMany', 'updateOne', 'updateMany', 'deleteOne', 'findByIdAndDelete', 'findOneAndDelete']);

/** Methods that run a statement given as text. */
const sqlMethods = new Set(['query', 'execute', 'raw', 'all', 'get', 'each', 'any', 'one', 'oneOrNone', 'many', 'manyOrNone', 'none', 'run', 'prepare', 'unsafe', '$queryRawUnsafe', '$executeRawUnsafe', 'exec']);

const suffix = /(?:Repository|Repo|Model|Collection|Table|Dao|DAO|Store|Entity|Schema)$/u;

function accessOf(method: string): ModelCall['access'] | undefined {
  if (reads.has(method)) return 'read';
  if (writes.has(method)) return 'write';
  return deletes.has(method) ? 'delete' : undefined;
}

const namingCalls = new Set(['from', 'collection', 'into', 'table', 'getRepository', 'model', 'insert', 'update', 'delete', 'insertInto', 'updateTable', 'selectFrom', 'deleteFrom', 'knex', 'db', 'getModel', 'entity', 'useModel', 'createQueryBuilder', 'relation']);

/** `from('users')`, `collection('users')`, `knex('users')`, `db.update(users)`: the table that a chain names. */
function tableInChain(start: TSESTree.Node, method: string, context: FileContext): string | undefined {
  let at = unwrapped(start);
  for (let hop = 0; hop < 15; hop += 1) {
    if (at.type === 'MemberExpression') at = unwrapped(at.object);
    else if (at.type === 'CallExpression') {
      const name = lastNameOf(at.callee);
      const [argument] = at.arguments;
      const callee = unwrapped(at.callee);
      const built = name === 'createQueryBuilder' && callee.type === 'MemberExpression' ? modelOfReceiver(callee.object, method, context) : undefined;
      if (built !== undefined) return built;
      // Firestore: doc('users/1') names a collection, collection('users').doc(id) an id in it. Its older sister: ref('users').
      const path = (name === 'doc' || name === 'ref') && argument ? leadingTextOf(argument, context) : '';
      const collection = (name === 'doc' ? /^(\w+)\//u : /^\/?(\w+)(?:\/|$)/u).exec(path)?.[1];
      if (collection !== undefined) return collection;
      if (name !== undefined && namingCalls.has(name) && argument) {
        const named = argument.type === 'Identifier' || argument.type === 'MemberExpression' ? (staticTextOf(argument, context) ?? lastNameOf(argument)) : staticTextOf(argument, context);
        // Elsewhere insert(row) and update(row) take values: only Drizzle's take the table.
        const takesTable = (name !== 'insert' && name !== 'update') || method === 'values' || method === 'set';
        if (named !== undefined && named.length < 60 && takesTable) return named.split('.').at(-1);
      }
      at = callee;
    } else if (at.type === 'AwaitExpression') at = unwrapped(at.argument);
    else return undefined;
  }
  return undefined;
}

const modelTypes = /^(?:Repository|MongoRepository|TreeRepository|EntityRepository|Model|PaginateModel|ReturnModelType|ModelStatic|Collection|CollectionReference|Table|Dao)$/u;

/** `private readonly users: Repository<User>`: the model that the declared type of a receiver names. */
function modelOfType(receiver: TSESTree.Node, context: FileContext): string | undefined {
  const type = declaredTypeOf(receiver, context);
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  if (!modelTypes.test(type.typeName.name)) return suffix.test(type.typeName.name) ? type.typeName.name.replace(suffix, '') : undefined;
  const model = type.typeArguments?.params[0];
  const named = model?.type === 'TSTypeQuery' ? model.exprName : model?.type === 'TSTypeReference' ? model.typeName : undefined;
  return named?.type === 'Identifier' ? named.name : undefined;
}

function modelOfReceiver(receiver: TSESTree.Node, method: string, context: FileContext): string | undefined {
  const node = unwrapped(receiver);
  const name = lastNameOf(node);
  if (name === undefined || node.type === 'CallExpression') return undefined;
  const typed = modelOfType(node, context);
  if (typed !== undefined) return typed;
  if (suffix.test(name)) return name.replace(suffix, '');
  if (/^[A-Z]/u.test(name) || (node.type === 'MemberExpression' && keyOf(node) === 'default')) return name;
  const root = pathOf(node)?.slice(0, -1);
  if (root && root.length > 0 && root.some((part) => wordsOf(part).some((word) => word.startsWith('prisma') || ['db', 'tx', 'trx', 'database', 'orm', 'models', 'em', 'client', 'meteor'].includes(word)))) return name;
  return telling.has(method) ? name : undefined;
}

/** The person that a model stands for: a `Tenant`, a `Vendor` and an `Agent` of a database seldom do. */
function ownerOfModel(model: string, context: FileContext): Owner | undefined {
  const owner = ownerNamed(model, settingsOf(context));
  return owner?.ambiguity === 'high' && (modelsOfThings.has(owner.text) || modelsOfThings.has(owner.text.replace(/s$/u, ''))) ? undefined : owner;
}

const itemCommand = /^(?:Get|Query|Scan|BatchGet)(?:Item)?Command$/u;

/** DynamoDB: `client.send(new GetCommand({ TableName: 'Users' }))`, `client.get({ TableName: 'Users' }).promise()`. */
function itemCallAt(call: TSESTree.CallExpression, method: string, context: FileContext): DataCall | undefined {
  const [first] = call.arguments;
  const isCommand = method === 'send' && first?.type === 'NewExpression' && itemCommand.test(lastNameOf(first.callee) ?? '');
  const options = isCommand ? first.arguments[0] : /^(?:get|query|scan)$/u.test(method) && first?.type === 'ObjectExpression' ? first : undefined;
  if (options?.type !== 'ObjectExpression' || propertyValueOf(options, 'ProjectionExpression')) return undefined;
  const table = propertyValueOf(options, 'TableName');
  const model = table && staticTextOf(table, context);
  return model === undefined ? undefined : { call, model, owner: ownerOfModel(model.split('-').at(-1) ?? model, context), method, access: 'read' };
}

/** The table among those of a statement that holds persons, or its first. */
function tableOf(tables: readonly string[], context: FileContext): string {
  return tables.find((table) => ownerOfModel(table, context)) ?? tables[0] ?? '';
}

/** `db.query('SELECT * FROM users')`; `'no-record'` for a statement that takes some columns only. */
function statementAt(call: TSESTree.CallExpression, method: string, context: FileContext): DataCall | 'no-record' | undefined {
  const [text] = call.arguments;
  const sql = text && text.type !== 'SpreadElement' && sqlMethods.has(method) ? sqlIn(leadingTextOf(text, context)) : undefined;
  if (!sql) return undefined;
  if (sql.verb === 'select' && !sql.isWhole) return 'no-record';
  const model = tableOf(sql.tables, context);
  return { call, model, owner: ownerOfModel(model, context), method, access: sql.verb === 'select' ? 'read' : sql.verb === 'delete' ? 'delete' : 'write' };
}

/** What the schema of its model says of a call: of a person whatever the model is called, or of nobody. */
function withSchema(found: DataCall, context: FileContext): DataCall {
  const schema = modelSchemaOf(found.call, context);
  if (!schema) return found;
  const { owner, isImpersonal } = schemaFactsOf(schema, context);
  return { ...found, schema, owner: owner ?? (isImpersonal ? undefined : found.owner) };
}

const answer = rememberedInFile((call: TSESTree.CallExpression, context: FileContext): DataCall | undefined => {
  const found = dataCallOf(call, context);
  return found && withSchema(found, context);
});

function dataCallOf(call: TSESTree.CallExpression, context: FileContext): DataCall | undefined {
  const callee = unwrapped(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = keyOf(callee);
  if (method === undefined) return undefined;
  const statement = statementAt(call, method, context);
  if (statement) return statement === 'no-record' ? undefined : statement;
  const item = method === 'send' || method === 'get' || method === 'query' || method === 'scan' ? itemCallAt(call, method, context) : undefined;
  if (item) return item;
  const made = callee.object.type === 'Identifier' ? constantOf(callee.object, context) : callee.object;
  // Firestore: db.collection('users').doc(id).get()
  if ((method === 'get' && call.arguments.length === 0) || method === 'once') {
    const model = tableInChain(made, method, context);
    return model === undefined ? undefined : { call, model, owner: ownerOfModel(model, context), method, access: 'read' };
  }
  // Drizzle: db.select().from(users)
  if (method === 'from' && /^select(?:Distinct)?$/u.test(lastNameOf(callee.object) ?? '') && call.arguments[0]?.type === 'Identifier') {
    const model = call.arguments[0].name;
    return { call, model, owner: ownerOfModel(model.replace(suffix, ''), context), method: 'select', access: 'read' };
  }
  const access = accessOf(method);
  if (!access) return undefined;
  // set() and values() write only at the end of a query: a Map has a set() too.
  if ((method === 'set' || method === 'values' || method === 'merge') && unwrapped(callee.object).type !== 'CallExpression' && method !== 'merge') return undefined;
  let model = (made.type === 'CallExpression' && made !== callee.object ? tableInChain(made, method, context) : undefined) ?? modelOfReceiver(callee.object, method, context) ?? tableInChain(callee.object, method, context);
  const [first] = call.arguments;
  // manager.find(User, …), em.findOne(User, …)
  if ((model === undefined || /^(?:entityManager|manager|em|connection|dataSource)$/iu.test(model)) && first?.type === 'Identifier' && /^[A-Z]/u.test(first.name)) model = first.name;
  if (model === undefined) return undefined;
  return { call, model, owner: ownerOfModel(model.replace(suffix, ''), context), method, access };
}

/** `` sql`SELECT * FROM users` ``: the table of persons that a tagged statement takes whole. */
export function taggedReadAt(node: TSESTree.TaggedTemplateExpression, context: FileContext): { readonly model: string; readonly owner: Owner } | undefined {
  const sql = sqlIn(node.quasi.quasis.map(({ value }) => value.cooked ?? '').join('?'));
  if (sql?.verb !== 'select' || !sql.isWhole) return undefined;
  const model = tableOf(sql.tables, context);
  const owner = ownerOfModel(model, context);
  return owner && { model, owner };
}

/** Writes that give the record that they wrote. */
const returningWrites = new Set(['create', 'save', 'upsert', 'createAndReturn', 'createManyAndReturn', 'build', 'findByIdAndDelete', 'findOneAndDelete', 'findByIdAndRemove']);

/** Whether a data-layer call gives whole records. */
export function givesRecords({ access, method, call }: DataCall): boolean {
  if (access === 'read' || returningWrites.has(method)) return true;
  if (access === 'write' && isReturning(call)) return true;
  // Prisma's update and delete give the record, those of others a count.
  const [options] = call.arguments;
  return (method === 'update' || method === 'delete') && call.arguments.length === 1 && options?.type === 'ObjectExpression' && propertyValueOf(options, 'where') !== undefined;
}

/** Whether a driver only counts what a call wrote: `User.updateOne(filter, change)` of MongoDB, `User.update(change, filter)` of Sequelize, `repository.update(id, change)` of TypeORM. */
export function givesCount(node: TSESTree.CallExpression, context: FileContext): boolean {
  const found = dataCallAt(node, context);
  if (!found || givesRecords(found) || /(?:service|api|client|gateway)$/iu.test(found.model)) return false;
  if (/^(?:update|delete)(?:One|Many)$/u.test(found.method)) return true;
  if (!/^(?:update|delete|softDelete)$/u.test(found.method)) return false;
  return modulesOf(context).has('typeorm') || (found.method === 'update' && node.callee.type === 'MemberExpression' && /^[A-Z]/u.test(lastNameOf(node.callee.object) ?? ''));
}

/** `.returning()`, `.select()` behind a write: Drizzle, Knex, Kysely and Supabase give the records then. */
function isReturning(call: TSESTree.CallExpression): boolean {
  let at: TSESTree.Node = call;
  while (at.parent.type === 'MemberExpression' && at.parent.object === at && at.parent.parent.type === 'CallExpression') {
    const name = keyOf(at.parent);
    if (name === 'returning' || name === 'returningAll' || name === 'select') return true;
    at = at.parent.parent;
  }
  return false;
}

const snapshotReads = new Set(['getDoc', 'getDocs', 'getDocFromServer', 'getDocsFromServer', 'getDocFromCache', 'getDocsFromCache']);

/** Firestore's functions: `getDoc(doc(db, 'users', id))`, `getDocs(query(collection(db, 'users'), …))`. */
function snapshotCallAt(call: TSESTree.CallExpression, context: FileContext): ModelCall | undefined {
  if (call.callee.type !== 'Identifier' || !snapshotReads.has(call.callee.name)) return undefined;
  let at: TSESTree.Node | undefined = call.arguments[0];
  for (let hop = 0; at && hop < 4; hop += 1) {
    const reference: TSESTree.Node = constantOf(at, context);
    if (reference.type !== 'CallExpression') return undefined;
    const model = reference.arguments.map((argument) => staticTextOf(argument, context)).find((text) => text !== undefined)?.split('/')[0];
    if (model !== undefined) {
      const owner = ownerOfModel(model, context);
      return owner && { call, model, owner, method: call.callee.name === 'getDocs' ? 'findMany' : 'findOne', access: 'read' };
    }
    at = reference.arguments[0];
  }
  return undefined;
}

/** The model that `new User(fields)`, `new this.userModel(fields)`, `new db.User(fields)` makes a record of. */
export function modelOfInstance({ callee }: TSESTree.NewExpression): string | undefined {
  const name = lastNameOf(callee);
  if (name === undefined || !(callee.type === 'Identifier' || pathOf(callee)?.length === 2)) return undefined;
  return /^[A-Z]|Models?$/u.test(name) ? name.replace(/(?:Models?|Entity|Schema)$/u, '') : undefined;
}

/** The data-layer call that a node is, on any model. */
export function dataCallAt(node: TSESTree.CallExpression, context: FileContext): DataCall | undefined {
  return answer(node, context);
}

/** The data-layer call that an expression is, when it is one on a model of persons. Chained calls belong to the read that they follow. */
export function modelCallAt(expression: TSESTree.Node, context: FileContext): ModelCall | undefined {
  let at = unwrapped(expression);
  for (let hop = 0; hop < 12 && at.type === 'CallExpression'; hop += 1) {
    const found = answer(at, context) ?? snapshotCallAt(at, context);
    if (found?.owner) return { ...found, owner: found.owner };
    const callee = unwrapped(at.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    at = preparedAt(callee, context) ?? unwrapped(callee.object);
  }
  return undefined;
}

/** `const byId = db.prepare('SELECT * FROM users WHERE id = ?')`, which `byId.get(id)` runs. */
function preparedAt({ object, property }: TSESTree.MemberExpression, context: FileContext): TSESTree.Node | undefined {
  const made = object.type === 'Identifier' && property.type === 'Identifier' && (sqlMethods.has(property.name) || property.name === 'first') ? constantOf(object, context) : object;
  return made.type === 'CallExpression' && /^(?:prepare|query|bind)$/u.test(lastNameOf(made.callee) ?? '') ? made : undefined;
}
