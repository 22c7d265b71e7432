import type { TSESTree } from '@typescript-eslint/utils';
import { alteringMethods, alteringOptions, hidingOptions, kindsByName, parsingMethods, wrappingFunctions, type MemberKind, type SchemaFamily } from '../knowledge/schemas.ts';
import type { FileContext } from '../context.ts';
import { stepsOf } from './call-steps.ts';
import { returnedBy } from './leaves.ts';
import { propertyValueOf } from './object-literal.ts';
import { keyOf, lastNameOf } from './property-path.ts';
import { constantOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

/** What a declaration says of the value of one field. */
export interface Traits {
  readonly kind: MemberKind;
  /** Queries, or what is made of the record, leave it out: `select: false`, `hidden: true`. */
  readonly isHidden: boolean;
  /** What is done to the value on its way into the database: transformers, getters and setters, types of the project. */
  readonly alterations: readonly TSESTree.Node[];
}

/** A field as a schema declares it. */
export interface SchemaMember extends Traits {
  readonly name: string;
  /** The name, where it stands. */
  readonly node: TSESTree.Node;
  /** All that declares it: a property, a decorated member, the statement of a builder. */
  readonly holder: TSESTree.Node;
  /** What stands behind the name, where that may be a schema itself. */
  readonly value?: TSESTree.Node;
  /** The fields of an object that is written out in its place. */
  readonly nested?: readonly SchemaMember[];
}

/** The fields that code declares for a record. */
export interface Schema {
  readonly family: SchemaFamily;
  /** Columns of a table or a collection, what a check lets through, or what an interface answers with. */
  readonly use: 'stored' | 'checked' | 'answered';
  readonly node: TSESTree.Node;
  /** As the code calls it: `userSchema`, `User`. */
  readonly name: string;
  readonly members: readonly SchemaMember[];
  /** There may be fields that the file does not show: a spread, a computed key, a base of another file. */
  readonly isOpen: boolean;
  readonly isList: boolean;
  /** Options of the whole schema: hooks, plugins, what JSON leaves out. */
  readonly options?: TSESTree.Node;
}

export type Members = Pick<Schema, 'members' | 'isOpen'>;

const plain = { isHidden: false, alterations: [] } as const;

/** The kind that the name of a type says: `VARCHAR`, `DataTypes.BOOLEAN`, `Boolean`. */
export function kindNamed(name: string | undefined): MemberKind | undefined {
  return name === undefined ? undefined : kindsByName.get(name.replace(/[_\s]|\(.*$|\[\]$/gu, '').toLowerCase());
}

function isHiding(object: TSESTree.ObjectExpression): boolean {
  return object.properties.some((property) => {
    const key = property.type === 'Property' ? keyOf(property) : undefined;
    return property.type === 'Property' && key !== undefined && Object.hasOwn(hidingOptions, key) && property.value.type === 'Literal' && property.value.value === hidingOptions[key];
  });
}

function alterationsIn(object: TSESTree.ObjectExpression): readonly TSESTree.Node[] {
  return object.properties.flatMap((property) => (property.type === 'Property' && alteringOptions.has(keyOf(property) ?? '') && !(property.value.type === 'Literal') ? [property.value] : []));
}

/** `{ type: String, select: false }`, `{ type: 'varchar', transformer }`: what the options of a column say. */
export function traitsOfOptions(object: TSESTree.ObjectExpression, context: FileContext, left: number): Traits {
  const type = propertyValueOf(object, 'type') ?? propertyValueOf(object, 'bsonType') ?? propertyValueOf(object, 'dataType');
  const told = type ? traitsOf(type, context, left - 1) : { kind: 'unknown' as const, ...plain };
  const isChoice = propertyValueOf(object, 'enum') !== undefined || propertyValueOf(object, 'values') !== undefined || propertyValueOf(object, 'const') !== undefined;
  const isRelation = propertyValueOf(object, 'ref') !== undefined || propertyValueOf(object, '$ref') !== undefined || propertyValueOf(object, 'target') !== undefined;
  const format = propertyValueOf(object, 'format');
  const isDate = format?.type === 'Literal' && String(format.value).startsWith('date');
  const kind = isRelation && told.kind !== 'list' ? 'relation' : isChoice ? 'choice' : isDate ? 'date' : told.kind;
  return { kind, isHidden: isHiding(object), alterations: [...told.alterations, ...alterationsIn(object)] };
}

function traitsOfName(name: string | undefined, node: TSESTree.Node): Traits {
  const kind = kindNamed(name);
  return kind ? { kind, ...plain } : { kind: 'custom', isHidden: false, alterations: [node] };
}

/** What a value says that declares a field: `String`, `DataTypes.STRING(80)`, `[String]`, `{ type: String }`, `'varchar'`. */
export function traitsOf(value: TSESTree.Node, context: FileContext, left = 4): Traits {
  const written = unwrapped(value);
  if (left <= 0) return { kind: 'unknown', ...plain };
  const named = written.type === 'Identifier' || written.type === 'MemberExpression' ? kindNamed(lastNameOf(written)) : undefined;
  if (named) return { kind: named, ...plain };
  const node = constantOf(written, context);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? traitsOfName(node.value, node) : { kind: 'unknown', ...plain };
    case 'ArrayExpression': {
      // JSON Schema: `type: ['string', 'null']`.
      const type = node.elements.find((element) => element?.type === 'Literal' && typeof element.value === 'string' && element.value !== 'null');
      return type?.type === 'Literal' ? traitsOfName(String(type.value), node) : { kind: 'list', ...plain };
    }
    case 'ObjectExpression':
      return propertyValueOf(node, 'type') || propertyValueOf(node, '$ref') || propertyValueOf(node, 'enum') ? traitsOfOptions(node, context, left) : { kind: 'object', ...plain };
    case 'CallExpression':
    case 'NewExpression':
      return (lastNameOf(node.callee) ?? '').endsWith('Schema') ? { kind: 'object', ...plain } : traitsOfChain(node);
    case 'ArrowFunctionExpression': {
      const [type] = returnedBy(node);
      const kind = type && kindNamed(lastNameOf(type));
      return { kind: kind ?? (type?.type === 'ArrayExpression' ? 'list' : 'relation'), ...plain };
    }
    case 'Identifier':
    case 'MemberExpression':
      return traitsOfName(lastNameOf(node), node);
    default:
      return { kind: 'unknown', ...plain };
  }
}

/** What a chain of calls says: `z.string().email()`, `varchar('ssn', { length: 20 }).notNull()`, `p.string().hidden()`. */
export function traitsOfChain(value: TSESTree.Node): Traits {
  const chain = stepsOf(value);
  if (!chain) return { kind: 'unknown', ...plain };
  const calls = chain.steps.filter(({ call }) => call !== undefined);
  const [wrapper] = calls;
  const wrapped = wrapper && wrappingFunctions.has(wrapper.name) ? wrapper.call?.arguments[0] : undefined;
  if (wrapped?.type === 'CallExpression') return traitsOfChain(wrapped);
  const typed = calls.find(({ name }) => kindNamed(name) !== undefined);
  const isChoice = calls.some(({ name, call }) => (name === 'valid' || name === 'oneOf' || name === 'only' || name === 'enum') && (call?.arguments.length ?? 0) > 0);
  const isList = calls.some(({ name }) => name === 'array') && kindNamed(calls[0]?.name) !== 'list';
  const kind = isChoice ? 'choice' : isList ? 'list' : (kindNamed(typed?.name) ?? 'custom');
  const first = calls[0]?.call;
  const alterations = calls.flatMap(({ name, call }) => (call && alteringMethods.has(name) ? [call] : []));
  const isHidden = calls.some(({ name, call }) => name === 'hidden' || (name === 'select' && call?.arguments[0]?.type === 'Literal' && call.arguments[0].value === false)) || (first?.arguments.some((argument) => argument.type === 'ObjectExpression' && isHiding(argument)) ?? false);
  return { kind, isHidden, alterations: kind === 'custom' && first ? [first, ...alterations] : alterations };
}

const deepest = 4;

/** The fields of an object that has one property for each: spreads of objects of the file are followed, what is not seen leaves it open. */
export function membersOfObject(
  expression: TSESTree.Node | undefined,
  context: FileContext,
  read: (value: TSESTree.Node, context: FileContext) => Traits,
  spread: (value: TSESTree.Node) => Members | undefined = () => undefined,
  left = deepest,
): Members {
  const object = expression && constantOf(expression, context);
  if (object?.type !== 'ObjectExpression' || left <= 0) return { members: [], isOpen: true };
  const members = new Map<string, SchemaMember>();
  let isOpen = false;
  for (const property of object.properties) {
    if (property.type === 'SpreadElement') {
      const inner = spread(property.argument) ?? membersOfObject(property.argument, context, read, spread, left - 1);
      for (const member of inner.members) members.set(member.name, member);
      isOpen ||= inner.isOpen;
      continue;
    }
    const name = keyOf(property);
    if (name === undefined) isOpen = true;
    else members.set(name, { name, node: property.key, holder: property, value: property.value, ...read(property.value, context) });
  }
  return { members: [...members.values()], isOpen };
}

/** The name that an expression is declared under: a variable, a key, a static member; `undefined` where it has none. */
export function declaredNameOf(node: TSESTree.Node): string | undefined {
  let at = node;
  for (let hop = 0; at.parent && hop < 40; hop += 1) {
    const { parent } = at;
    if (parent.type === 'VariableDeclarator') return parent.init === at && parent.id.type === 'Identifier' ? parent.id.name : undefined;
    if (parent.type === 'Property' || parent.type === 'PropertyDefinition') return parent.value === at ? keyOf(parent) : undefined;
    if (parent.type === 'AssignmentExpression') return parent.right === at ? lastNameOf(parent.left) : undefined;
    const isAround = /^(?:TS(?:As|Satisfies|NonNull)Expression|ChainExpression|CallExpression|MemberExpression|LogicalExpression|AwaitExpression)$/u.test(parent.type);
    // What a schema parsed is no schema.
    if (parent.type === 'MemberExpression' && Object.hasOwn(parsingMethods, keyOf(parent) ?? '')) return undefined;
    if (!isAround || (parent.type === 'CallExpression' && parent.callee !== at && parent.arguments[0] !== at)) return undefined;
    at = parent;
  }
  return undefined;
}
