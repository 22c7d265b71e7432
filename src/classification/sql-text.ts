/** What an SQL statement does, as far as its text shows. */
export interface SqlStatement {
  readonly verb: 'select' | 'insert' | 'update' | 'delete';
  /** The tables that it names, without schemas and quotes, in their order. */
  readonly tables: readonly string[];
  /** `SELECT *`, `SELECT u.*`: it takes every column. */
  readonly isWhole: boolean;
}

const longest = 4_000;
const verbOf = /^[\s(]*(select|insert|update|delete)\b/iu;
const tableAfter = /\b(?:from|join|into|update(?!\s+set\b))\s+(?:only\s+)?["`[]?(?:\w+["`\]]?\.["`[]?)?(\w+)/giu;

/** The columns of a `select` as written: what stands before its first `from`. */
function columnsOf(text: string): readonly string[] {
  const end = text.search(/\bfrom\b/iu);
  const list = text.slice(text.search(/\bselect\b/iu) + 6, end === -1 ? undefined : end).replace(/^\s*(?:distinct|all)\b/iu, '');
  return list.split(',').map((column) => column.trim());
}

function read(text: string): SqlStatement | undefined {
  const verb = verbOf.exec(text)?.[1]?.toLowerCase() as SqlStatement['verb'] | undefined;
  if (!verb) return undefined;
  const tables = Array.from(text.matchAll(tableAfter), ([, table = '']) => table);
  const isWhole = verb === 'select' ? columnsOf(text).some((column) => /^(?:\w+\.)?\*$/u.test(column)) : /\breturning\s+\*/iu.test(text);
  return tables.length === 0 ? undefined : { verb, tables, isWhole };
}

/** The statement that a text is, when it is SQL. */
export function sqlIn(text: string): SqlStatement | undefined {
  return verbOf.test(text.slice(0, longest)) ? read(text.slice(0, longest)) : undefined;
}
