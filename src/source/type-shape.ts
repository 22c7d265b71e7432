import type * as ts from 'typescript';
import type { Types } from './types.ts';

/** What a type is before its members are looked at. */
export type TypeKind = 'open' | 'never' | 'nothing' | 'text' | 'number' | 'flag' | 'symbol' | 'state' | 'union' | 'intersection' | 'parameter' | 'function' | 'object' | 'other';

/** The kind of a type; `state` is one fixed text or number, `open` holds anything. */
export function kindOfType(type: ts.Type, { flags, checker }: Types): TypeKind {
  const own = type.flags;
  if (type.isUnion()) return 'union';
  if (type.isIntersection()) return 'intersection';
  if ((own & flags.open) !== 0) return 'open';
  if ((own & flags.never) !== 0) return 'never';
  if ((own & flags.nothing) !== 0) return 'nothing';
  if (type.isStringLiteral() || type.isNumberLiteral()) return 'state';
  if ((own & flags.flag) !== 0) return 'flag';
  if ((own & flags.text) !== 0) return 'text';
  if ((own & flags.number) !== 0) return 'number';
  if ((own & flags.symbol) !== 0) return 'symbol';
  if ((own & flags.object) === 0) return type.isTypeParameter() ? 'parameter' : 'other';
  // Calls and constructors: TypeScript's SignatureKind, whose values may not be imported at run time.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- They are numbers at run time.
  const isCalled = ([0, 1] as ts.SignatureKind[]).some((kind) => checker.getSignaturesOfType(type, kind).length > 0);
  return isCalled ? 'function' : 'object';
}

/** An object that a value is or holds, below lists, promises, `| null` and the bounds of generics. */
export interface Core {
  readonly type: ts.Type;
  readonly isList: boolean;
}

/** Generics of libraries whose argument is what a value is about, and which argument that is. */
const carriers: Readonly<Record<string, number>> = {
  Promise: 0, PromiseLike: 0, Set: 0, ReadonlySet: 0, Iterable: 0, AsyncIterable: 0, IterableIterator: 0, Iterator: 0, Generator: 0, AsyncGenerator: 0, ArrayIterator: 0, SetIterator: 0, MapIterator: 0, Map: 1, ReadonlyMap: 1, WeakRef: 0, Observable: 0, Subject: 0,
  BehaviorSubject: 0, PrismaPromise: 0, Prisma__Client: 0, Query: 0, SelectQueryBuilder: 0, Loaded: 0, Ref: 0, Collection: 0, Cursor: 0,
};
const lists: ReadonlySet<string> = new Set(['Set', 'ReadonlySet', 'Iterable', 'AsyncIterable', 'IterableIterator', 'ArrayIterator', 'SetIterator', 'MapIterator', 'Generator', 'AsyncGenerator', 'Map', 'ReadonlyMap', 'Collection']);

const deepest = 8;
const most = 16;

/** The arguments of a generic class or interface. */
function argumentsOf(type: ts.Type, { checker }: Types): readonly ts.Type[] {
  return 'target' in type ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

/** Whether a type is an array or a tuple. */
function isArrayType(type: ts.Type, { checker }: Types): boolean {
  return checker.isArrayType(type) || checker.isTupleType(type);
}

/** Whether texts, numbers or symbols carry a mark that only the checker sees: `string & { __brand: 'UserId' }`. */
export function isBranded(type: ts.Type, types: Types): boolean {
  return type.isIntersection() && type.types.some((each) => ['text', 'number', 'state', 'other'].includes(kindOfType(each, types)));
}

/** What a record of any keys holds: `Customer` of `Record<string, Customer>`. */
function valuesOf(type: ts.Type, { checker }: Types): ts.Type | undefined {
  return checker.getPropertiesOfType(type).length === 0 ? type.getStringIndexType() : undefined;
}

function collect(type: ts.Type, isList: boolean, types: Types, left: number, found: Core[]): void {
  if (left <= 0 || found.length >= most) return;
  const { checker } = types;
  switch (kindOfType(type, types)) {
    case 'union':
      for (const each of (type as ts.UnionType).types.slice(0, most)) collect(each, isList, types, left - 1, found);
      return;
    case 'parameter': {
      const bound = checker.getBaseConstraintOfType(type);
      if (bound && bound !== type) collect(bound, isList, types, left - 1, found);
      else found.push({ type, isList });
      return;
    }
    case 'object': {
      if (isArrayType(type, types)) {
        for (const each of argumentsOf(type, types).slice(0, most)) collect(each, true, types, left - 1, found);
        return;
      }
      const name = (type.getSymbol()?.name ?? '').replace(/^Prisma__\w+Client$/u, 'Prisma__Client');
      const index = Object.hasOwn(carriers, name) ? carriers[name] : undefined;
      const inner = index === undefined ? undefined : argumentsOf(type, types)[index];
      const valued = inner ? undefined : valuesOf(type, types);
      if (inner) collect(inner, isList || lists.has(name), types, left - 1, found);
      else if (valued) collect(valued, true, types, left - 1, found);
      else found.push({ type, isList });
      return;
    }
    case 'intersection':
      found.push({ type, isList });
      return;
    case 'nothing':
    case 'never':
      return;
    default:
      found.push({ type, isList });
  }
}

/** What a value of a type is or holds; the parts of a union apart, and nothing for `null` and `undefined`. */
export function coresOf(type: ts.Type, types: Types): readonly Core[] {
  const found: Core[] = [];
  collect(type, false, types, deepest, found);
  return found;
}

const anonymous = new Set(['__type', '__object', '__class', '__function', '']);
const wrappers = new Set(['Pick', 'Omit', 'Partial', 'Required', 'Readonly', 'NonNullable', 'Awaited', 'Exclude', 'Extract', 'DeepPartial', 'Jsonify', 'Serialize', 'SerializeObject', 'Simplify', 'Prettify', 'Optional', 'Selectable', 'WithId', 'WithRequired', 'Except', 'SetOptional', 'SetRequired', 'HydratedDocument', 'Loaded', 'EntityDTO', 'Flatten', 'Expand', 'infer', 'TypeOf', 'Static', 'InferType', 'GetResult', 'DefaultSelection']);

/** The name that a type goes by in code, past `Partial`, `Omit` and the like; nothing for one without a name. */
export function nameOfType(type: ts.Type, left = 4): string | undefined {
  const { aliasSymbol, aliasTypeArguments } = type;
  if (aliasSymbol) {
    const [first] = aliasTypeArguments ?? [];
    if (!wrappers.has(aliasSymbol.name)) return aliasSymbol.name;
    return first && left > 0 ? nameOfType(first, left - 1) : undefined;
  }
  if (type.isIntersection()) return type.types.map((each) => (left > 0 ? nameOfType(each, left - 1) : undefined)).find((name) => name !== undefined);
  const name = nameOfSymbol(type.getSymbol());
  return name === undefined || anonymous.has(name) || /^(?:Document|Object|Function)$/u.test(name) ? undefined : name;
}

/** The name of a class or an interface; what is left of an object, `...rest`, has the symbol of its variable. */
function nameOfSymbol(symbol: ts.Symbol | undefined): string | undefined {
  if (symbol?.name !== 'default') return symbol && (symbol.flags & classOrInterface) !== 0 ? symbol.name : undefined;
  // export default class User
  const [declaration] = symbol.declarations ?? [];
  return declaration && 'name' in declaration ? (declaration.name as ts.Identifier | undefined)?.text : undefined;
}

/** Flags of a symbol: 32 for classes, 64 for interfaces. */
const classOrInterface = 96;

/** Whether a type was cut out of another one: `Pick<User, 'id'>`, `Omit<User, 'email'>`. */
export function isCutOut(type: ts.Type): boolean {
  return type.aliasSymbol !== undefined && /^(?:Pick|Omit|Except)$/u.test(type.aliasSymbol.name);
}
