import type { TSESTree } from '@typescript-eslint/utils';
import { remembered, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { ownerNamed, type Owner } from './classify-name.ts';
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
}

const reads = new Set([
  'find', 'findOne', 'findFirst', 'findUnique', 'findMany', 'findAll', 'findById', 'findByPk', 'findOneBy', 'findBy', 'findOneOrFail', 'findOneByOrFail', 'findFirstOrThrow', 'findUniqueOrThrow', 'findAndCount', 'findAndCountAll', 'findAndCountBy',
  'findOneAndUpdate', 'findByIdAndUpdate', 'findOneAndReplace', 'findOrCreate', 'select', 'toArray', 'all', 'first', 'getOne', 'getMany', 'maybeSingle', 'single', 'findByEmail', 'preload', 'query', 'scan',
]);
/** Reads that give a list. */
export const listReads: ReadonlySet<string> = new Set(['find', 'findMany', 'findAll', 'findBy', 'findAndCount', 'findAndCountAll', 'findAndCountBy', 'toArray', 'all', 'getMany', 'select', 'scan', 'query']);
const writes = new Set(['create', 'createMany', 'insert', 'insertOne', 'insertMany', 'update', 'updateOne', 'updateMany', 'upsert', 'save', 'bulkCreate', 'replaceOne', 'createAndReturn', 'createManyAndReturn', 'bulkWrite', 'build', 'put', 'values', 'set', 'merge']);
const deletes = new Set(['delete', 'deleteOne', 'deleteMany', 'destroy', 'remove', 'softDelete', 'softRemove', 'findByIdAndDelete', 'findOneAndDelete', 'findByIdAndRemove', 'del']);

/** Methods that only databases have, so that the receiver need not look like a model. */
const telling = new Set(['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'findByPk', 'findAll', 'findById', 'findOneBy', 'findOneAndUpdate', 'findByIdAndUpdate', 'findAndCount', 'findAndCountAll', 'upsert', 'createMany', 'bulkCreate', 'findOneOrFail', 'findOneByOrFail', 'insertOne', 'insertMany', 'updateOne', 'updateMany', 'deleteOne', 'findByIdAndDelete', 'findOneAndDelete']);

const suffix = /(?:Repository|Repo|Model|Collection|Table|Dao|DAO|Store|Entity|Schema)$/u;

function accessOf(method: string): ModelCall['access'] | undefined {
  if (reads.has(method)) return 'read';
  if (writes.has(method)) return 'write';
  return deletes.has(method) ? 'delete' : undefined;
}

const namingCalls = new Set(['from', 'collection', 'into', 'table', 'getRepository', 'model', 'insert', 'update', 'delete', 'insertInto', 'updateTable', 'selectFrom', 'deleteFrom', 'doc', 'knex', 'db', 'getModel', 'entity', 'useModel', 'createQueryBuilder', 'relation']);

/** `from('users')`, `collection('users')`, `knex('users')`, `db.update(users)`: the table that a chain names. */
function tableInChain(start: TSESTree.Node, method: string, context: FileContext): string | undefined {
  let at = unwrapped(start);
  for (let hop = 0; hop < 15; hop += 1) {
    if (at.type === 'MemberExpression') at = unwrapped(at.object);
    else if (at.type === 'CallExpression') {
      const name = lastNameOf(at.callee);
      const [argument] = at.arguments;
      if (name !== undefined && namingCalls.has(name) && argument) {
        const named = argument.type === 'Identifier' || argument.type === 'MemberExpression' ? (staticTextOf(argument, context) ?? lastNameOf(argument)) : staticTextOf(argument, context);
        // Elsewhere insert(row) and update(row) take values: only Drizzle's take the table.
        const takesTable = (name !== 'insert' && name !== 'update') || method === 'values' || method === 'set';
        if (named !== undefined && named.length < 60 && takesTable) return named.split('.').at(-1);
      }
      at = unwrapped(at.callee);
    } else if (at.type === 'AwaitExpression') at = unwrapped(at.argument);
    else return undefined;
  }
  return undefined;
}

function modelOfReceiver(receiver: TSESTree.Node, method: string): string | undefined {
  const node = unwrapped(receiver);
  const name = lastNameOf(node);
  if (name === undefined || node.type === 'CallExpression') return undefined;
  if (suffix.test(name)) return name.replace(suffix, '');
  if (/^[A-Z]/u.test(name)) return name;
  const root = pathOf(node)?.slice(0, -1);
  if (root && root.length > 0 && root.some((part) => wordsOf(part).some((word) => ['prisma', 'db', 'tx', 'trx', 'database', 'orm', 'models', 'em', 'client'].includes(word)))) return name;
  return telling.has(method) ? name : undefined;
}

const answer = remembered((call: TSESTree.CallExpression, context: FileContext): DataCall | undefined => {
  const callee = unwrapped(call.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const method = keyOf(callee);
  if (method === undefined) return undefined;
  const access = accessOf(method);
  if (!access) return undefined;
  // set() and values() write only at the end of a query: a Map has a set() too.
  if ((method === 'set' || method === 'values' || method === 'merge') && unwrapped(callee.object).type !== 'CallExpression' && method !== 'merge') return undefined;
  let model = modelOfReceiver(callee.object, method) ?? tableInChain(callee.object, method, context);
  const [first] = call.arguments;
  // manager.find(User, …), em.findOne(User, …)
  if ((model === undefined || /^(?:entityManager|manager|em|connection|dataSource)$/iu.test(model)) && first?.type === 'Identifier' && /^[A-Z]/u.test(first.name)) model = first.name;
  if (model === undefined) return undefined;
  return { call, model, owner: ownerNamed(model.replace(suffix, ''), settingsOf(context)), method, access };
});

/** The data-layer call that a node is, on any model. */
export function dataCallAt(node: TSESTree.CallExpression, context: FileContext): DataCall | undefined {
  return answer(node, context);
}

/** The data-layer call that an expression is, when it is one on a model of persons. Chained calls belong to the read that they follow. */
export function modelCallAt(expression: TSESTree.Node, context: FileContext): ModelCall | undefined {
  let at = unwrapped(expression);
  for (let hop = 0; hop < 12 && at.type === 'CallExpression'; hop += 1) {
    const found = answer(at, context);
    if (found?.owner) return { ...found, owner: found.owner };
    const callee = unwrapped(at.callee);
    if (callee.type !== 'MemberExpression') return undefined;
    at = unwrapped(callee.object);
  }
  return undefined;
}
