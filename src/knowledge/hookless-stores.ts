/** How a store is written to that runs no hooks of a model, so that what is handed to it is what it keeps. */
export interface HooklessWrite {
  /** The method that takes the values. */
  readonly method: string;
  /** The option of the first argument that holds them; the first argument itself without it. */
  readonly option?: string;
  /** Calls that name a table or collection before it, one of which there must be. */
  readonly after?: readonly string[];
  /** Words, one of which the receiver must have. */
  readonly receiver?: readonly string[];
}

const prisma = ['prisma', 'db', 'tx', 'trx', 'database', 'orm'];
const tables = ['from', 'into', 'table', 'insert', 'update', 'insertInto', 'updateTable', 'knex', 'db', 'collection', 'trx', 'sql'];

export const hooklessWrites: readonly HooklessWrite[] = [
  ...['create', 'update', 'upsert', 'updateMany', 'createMany'].map((method): HooklessWrite => ({ method, option: method === 'upsert' ? 'create' : 'data', receiver: prisma })),
  { method: 'insertOne' },
  { method: 'add', after: ['collection'] },
  { method: 'insert', after: tables },
  { method: 'update', after: tables },
  { method: 'upsert', after: tables },
  { method: 'values', after: tables },
  { method: 'set', after: tables },
];

/** Functions that write to a store without hooks, with the argument that holds the values. */
export const hooklessFunctions: Readonly<Record<string, number>> = { addDoc: 1, setDoc: 1, updateDoc: 1 };

/** Methods that run SQL. */
export const sqlMethods: ReadonlySet<string> = new Set(['query', 'execute', 'run', 'raw', 'get', 'all', 'one', 'oneOrNone', 'none', 'any', 'manyOrNone', '$queryRaw', '$executeRaw', '$queryRawUnsafe', '$executeRawUnsafe', 'prepare', 'exec', 'each']);

/** Methods that put a record into a list of the program. */
export const listMethods: ReadonlySet<string> = new Set(['push', 'unshift']);
