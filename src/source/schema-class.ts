import type { TSESTree } from '@typescript-eslint/utils';
import { decoratingLibraries, hidingDecorators, relationDecorators, type DecoratingLibrary, type MemberKind } from '../knowledge/schemas.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { decoratorsOf } from './decorators.ts';
import { keyOf, lastNameOf } from './property-path.ts';
import type { SchemaFinder } from './schema-checking.ts';
import { kindNamed, traitsOf, traitsOfOptions, type Members, type Schema, type SchemaMember, type Traits } from './schema-member.ts';
import { constantOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** The library whose decorator this is, by its import. */
function libraryOf(decorator: TSESTree.Decorator, context: FileContext): DecoratingLibrary | undefined {
  const name = lastNameOf(decorator.expression);
  const fitting = name === undefined ? [] : decoratingLibraries.filter(({ members }) => members.test(name));
  if (fitting.length === 0) return undefined;
  const called = decorator.expression.type === 'CallExpression' ? decorator.expression.callee : decorator.expression;
  const root = called.type === 'MemberExpression' ? called.object : called;
  const binding = root.type === 'Identifier' ? bindingOf(root, context) : undefined;
  return binding?.from === 'import' ? fitting.find(({ modules }) => modules.test(binding.module)) : undefined;
}

/** What the declared type of a member says: `string`, `Date`, `'a' | 'b'`, `Address[]`. */
function kindOfType(annotation: TSESTree.TypeNode | undefined): MemberKind {
  switch (annotation?.type) {
    case undefined:
      return 'unknown';
    case 'TSStringKeyword':
    case 'TSTemplateLiteralType':
      return 'text';
    case 'TSNumberKeyword':
    case 'TSBigIntKeyword':
      return 'number';
    case 'TSBooleanKeyword':
      return 'flag';
    case 'TSLiteralType':
      return 'choice';
    case 'TSArrayType':
    case 'TSTupleType':
      return 'list';
    case 'TSTypeLiteral':
      return 'object';
    case 'TSUnionType': {
      const solid = annotation.types.filter(({ type }) => type !== 'TSNullKeyword' && type !== 'TSUndefinedKeyword');
      const kinds = new Set(solid.map(kindOfType));
      const [only] = kinds;
      return kinds.size === 1 && only ? only : 'unknown';
    }
    case 'TSTypeReference':
      return annotation.typeName.type === 'Identifier' ? (kindNamed(annotation.typeName.name) ?? 'unknown') : 'unknown';
    default:
      return 'unknown';
  }
}

const nothing: Traits = { kind: 'unknown', isHidden: false, alterations: [] };

/** `@Column('varchar', { select: false })`, `@IsBoolean()`, `@ManyToOne(() => Team)`, `@Exclude()`. */
function traitsOfDecorator(decorator: TSESTree.Decorator, context: FileContext): Traits {
  const { expression } = decorator;
  const name = lastNameOf(expression) ?? '';
  if (hidingDecorators.has(name)) return { ...nothing, isHidden: true };
  if (relationDecorators.test(name)) return { ...nothing, kind: 'relation' };
  const checked = /^Is(\w+)$/u.exec(name)?.[1];
  if (checked !== undefined) return { ...nothing, kind: checked === 'In' ? 'choice' : (kindNamed(checked) ?? 'unknown') };
  if (expression.type !== 'CallExpression') return nothing;
  let told = nothing;
  for (const argument of expression.arguments) {
    const node = argument.type === 'SpreadElement' ? undefined : constantOf(argument, context);
    // `@Prop([String])`, `@Field(() => Boolean)`, `@Column(DataType.STRING)`.
    const traits = node?.type === 'ObjectExpression' ? traitsOfOptions(node, context, 3) : node ? traitsOf(node, context, 3) : nothing;
    told = { kind: told.kind === 'unknown' || told.kind === 'custom' ? traits.kind : told.kind, isHidden: told.isHidden || traits.isHidden, alterations: [...told.alterations, ...traits.alterations] };
  }
  return told;
}

function memberAt(node: TSESTree.PropertyDefinition | TSESTree.AccessorProperty, name: string, decorators: readonly TSESTree.Decorator[], context: FileContext): SchemaMember {
  // A column says what is stored, a check what may be sent.
  const isCheck = (decorator: TSESTree.Decorator): boolean => /^Is[A-Z]/u.test(lastNameOf(decorator.expression) ?? '');
  const traits = [...decorators.filter((each) => !isCheck(each)), ...decorators.filter(isCheck)].map((decorator) => traitsOfDecorator(decorator, context));
  const typed = kindOfType(node.typeAnnotation?.typeAnnotation);
  const told = traits.map(({ kind }) => kind).find((kind) => kind !== 'unknown');
  // The column says more than the type of the language: an enumeration is text there, and a relation a class.
  const kind = told === undefined || told === 'custom' || (typed === 'flag' && told === 'number') ? (typed === 'unknown' ? (told ?? 'unknown') : typed) : told;
  return { name, node: node.key, holder: node, kind, isHidden: traits.some(({ isHidden }) => isHidden), alterations: traits.flatMap(({ alterations }) => alterations) };
}

function chosenKeys(argument: TSESTree.Node | undefined): ReadonlySet<string> | undefined {
  const list = argument && unwrapped(argument);
  if (list?.type !== 'ArrayExpression') return undefined;
  return new Set(list.elements.flatMap((element) => (element?.type === 'Literal' && typeof element.value === 'string' ? [element.value] : [])));
}

/** The members of a base class: `extends BaseUser`, `extends PartialType(CreateUserDto)`, `extends OmitType(User, ['password'])`. */
function inherited(base: TSESTree.Node, find: SchemaFinder): Members {
  const node = unwrapped(base);
  const open: Members = { members: [], isOpen: true };
  if (node.type !== 'CallExpression') return find(node) ?? open;
  const name = lastNameOf(node.callee) ?? '';
  const [first, second] = node.arguments;
  const of = first && find(first);
  if (!of || !/^(?:Partial|Pick|Omit|Intersection)Type$/u.test(name)) return open;
  if (name === 'PartialType') return of;
  if (name === 'IntersectionType') return { members: [...of.members, ...(second ? (find(second)?.members ?? []) : [])], isOpen: of.isOpen || !second || (find(second)?.isOpen ?? true) };
  const keys = chosenKeys(second);
  if (!keys) return open;
  return { members: of.members.filter((member) => keys.has(member.name) === (name === 'PickType')), isOpen: of.isOpen };
}

const read = rememberedInFile((node: ClassNode, context: FileContext, find: SchemaFinder): Schema | undefined => {
  const members = new Map<string, SchemaMember>();
  const plain: SchemaMember[] = [];
  let library: DecoratingLibrary | undefined;
  let isOpen = false;
  for (const member of node.body.body) {
    if ((member.type !== 'PropertyDefinition' && member.type !== 'AccessorProperty') || member.static) continue;
    const name = keyOf(member);
    if (name === undefined) {
      isOpen = true;
      continue;
    }
    const decorators = decoratorsOf(member);
    const found = decorators.map((decorator) => libraryOf(decorator, context)).filter((each) => each !== undefined);
    if (found.length === 0) {
      plain.push(memberAt(member, name, decorators, context));
      continue;
    }
    for (const each of found) if (!library || decoratingLibraries.indexOf(each) < decoratingLibraries.indexOf(library)) library = each;
    members.set(name, memberAt(member, name, decorators, context));
  }
  const isDerived = node.superClass?.type === 'CallExpression' && /^(?:Partial|Pick|Omit|Intersection)Type$/u.test(lastNameOf(node.superClass.callee) ?? '');
  const base = node.superClass && (library || isDerived) ? inherited(node.superClass, find) : undefined;
  if (!library && !(isDerived && base && base.members.length > 0)) return undefined;
  // What a class that is checked declares without a check is taken from a request all the same.
  if (!library || library.use === 'checked') for (const member of plain) members.set(member.name, member);
  const all = new Map([...(base?.members ?? []), ...members.values()].map((member): [string, SchemaMember] => [member.name, member]));
  return { family: library?.family ?? 'class-validator', use: library?.use ?? 'checked', node, name: node.id?.name ?? 'this class', members: [...all.values()], isOpen: isOpen || (base?.isOpen ?? false), isList: false };
});

/** class-validator, TypeORM, MikroORM, Sequelize, Mongoose: the members that a class declares with decorators. */
export function classSchemaOf(node: ClassNode, context: FileContext, find: SchemaFinder): Schema | undefined {
  return read(node, context, find);
}
