import type { TSESTree } from '@typescript-eslint/utils';
import { addingMethods, changingMethods, checkingLibraries, joiningFunctions, listingFunctions, mergingMethods, openingMethods, parsingMethods, wrappingFunctions, type CheckingLibrary } from '../knowledge/schemas.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { stepsOf, type Step } from './call-steps.ts';
import { isName } from './compiled-import.ts';
import { originOf } from './origin.ts';
import { keyOf, lastNameOf } from './property-path.ts';
import { declaredNameOf, membersOfObject, traitsOf, traitsOfChain, type Members, type Schema, type SchemaMember, type Traits } from './schema-member.ts';
import { constantOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

/** Finds the schema that an expression is, in whatever library. */
export type SchemaFinder = (node: TSESTree.Node) => Schema | undefined;

/** The library that a name is of: by its import, or by what it is called where the project hands it on. */
const libraryOf = rememberedInFile((root: TSESTree.Node, context: FileContext): { library: CheckingLibrary; path: readonly string[] } | undefined => {
  const origin = originOf(root, context);
  if (!origin || origin.path.includes('()')) return undefined;
  const [first] = origin.path;
  const path = first === 'z' || first === 'Joi' || first === 'Type' || first === 'yup' || first === 't' ? origin.path.slice(1) : origin.path;
  const byModule = checkingLibraries.find(({ modules, names }) => modules.includes(origin.module) && (origin.module !== '@strapi/utils' || names.includes(lastNameOf(root) ?? '')));
  if (byModule) return { library: byModule, path };
  const isProjects = origin.module !== 'global' && path.length <= 1;
  const byName = isProjects ? checkingLibraries.find(({ names }) => names.includes(lastNameOf(root) ?? '')) : undefined;
  return byName && { library: byName, path: [] };
});

function traitsOfValue(value: TSESTree.Node, context: FileContext): Traits {
  const node = constantOf(value, context);
  if (node.type === 'CallExpression') return traitsOfChain(node);
  return node.type === 'ObjectExpression' || node.type === 'Literal' ? traitsOf(node, context) : { kind: 'unknown', isHidden: false, alterations: [] };
}

const fieldsIn = (argument: TSESTree.Node | undefined, context: FileContext, find: SchemaFinder): Members => membersOfObject(argument, context, traitsOfValue, (value) => spreadMembers(value, find));

/** `...userSchema.shape`, `...userSchema.entries`: the fields of another schema. */
function spreadMembers(value: TSESTree.Node, find: SchemaFinder): Members | undefined {
  const node = unwrapped(value);
  if (node.type !== 'MemberExpression' || !/^(?:shape|entries|fields|properties|\$_terms|def|_def)$/u.test(keyOf(node) ?? '')) return undefined;
  return find(node.object);
}

/** The names that `pick` and `omit` are given; `undefined` where they are not seen. */
function namesIn(argument: TSESTree.Node | undefined, context: FileContext): ReadonlySet<string> | undefined {
  const node = argument && constantOf(argument, context);
  if (node?.type === 'ObjectExpression') {
    const keys = node.properties.map((property) => (property.type === 'Property' ? keyOf(property) : undefined));
    return keys.includes(undefined) ? undefined : new Set(keys.filter((key) => key !== undefined));
  }
  if (node?.type !== 'ArrayExpression') return undefined;
  const names = node.elements.map((element) => (element?.type === 'Literal' && typeof element.value === 'string' ? element.value : undefined));
  return names.includes(undefined) ? undefined : new Set(names.filter((name) => name !== undefined));
}

function merged(one: Members, other: Members | undefined): Members {
  if (!other) return { ...one, isOpen: true };
  const members = new Map(one.members.map((member): [string, SchemaMember] => [member.name, member]));
  for (const member of other.members) members.set(member.name, member);
  return { members: [...members.values()], isOpen: one.isOpen || other.isOpen };
}

function chosen(base: Members, method: 'pick' | 'omit', argument: TSESTree.Node | undefined, context: FileContext): Members | undefined {
  const names = namesIn(argument, context);
  if (method === 'omit') return names ? { ...base, members: base.members.filter(({ name }) => !names.has(name)) } : { members: [], isOpen: true };
  if (!names) return { members: [], isOpen: true };
  // What is picked of a base that is not seen has a name, but nobody knows of what kind.
  return { members: base.members.filter(({ name }) => names.has(name)), isOpen: base.isOpen };
}

/** A schema that is being read; `base` is the name of the one that it was made of. */
type Built = Members & Pick<Schema, 'family' | 'isList'> & { readonly base?: string };

function withStep(base: Built, { name, call }: Step, context: FileContext, find: SchemaFinder): Built | undefined {
  const [argument] = call?.arguments ?? [];
  if (changingMethods.has(name) || Object.hasOwn(parsingMethods, name)) return undefined;
  if (name === 'array' || name === 'list') return { ...base, isList: true };
  if (addingMethods.has(name)) return { ...base, ...(argument ? merged(base, fieldsIn(name === 'setKey' ? undefined : argument, context, find)) : base) };
  if (mergingMethods.has(name)) return { ...base, ...merged(base, argument && find(argument)) };
  if (name === 'pick' || name === 'omit') return { ...base, ...chosen(base, name, argument, context) };
  return openingMethods.has(name) ? { ...base, isOpen: true } : base;
}

/** The schemas that a function joins: its arguments, or the elements of the list that it is given. */
function joinedBy(call: Step['call'], find: SchemaFinder): readonly (Schema | undefined)[] {
  const [first] = call?.arguments ?? [];
  const parts = first?.type === 'ArrayExpression' ? first.elements : (call?.arguments ?? []);
  return parts.flatMap((part) => (part && part.type !== 'SpreadElement' && part.type !== 'ObjectExpression' ? [find(part)] : []));
}

function made(library: CheckingLibrary, { name, call }: Step, context: FileContext, find: SchemaFinder): Built | undefined {
  const [argument, second] = call?.arguments ?? [];
  const { family } = library;
  if (library.objects.includes(name)) {
    const isEmpty = argument === undefined;
    // `Joi.object()` alone lets everything through, and so do the loose objects.
    return { family, isList: false, ...(isEmpty ? { members: [], isOpen: true } : fieldsIn(argument, context, find)), ...(openingMethods.has(name) ? { isOpen: true } : {}) };
  }
  if (listingFunctions.has(name) || wrappingFunctions.has(name)) {
    const inner = argument && find(argument.type === 'ArrowFunctionExpression' && argument.body.type !== 'BlockStatement' ? argument.body : argument);
    if (!inner) return undefined;
    const base: Built = { members: inner.members, isOpen: inner.isOpen, family, isList: inner.isList || listingFunctions.has(name), base: inner.name };
    const method = name.toLowerCase();
    if (method === 'pick' || method === 'omit') return { ...base, ...chosen(base, method, second, context) };
    // v.pipe(schema, v.transform(…)) gives another value.
    const isChanged = call?.arguments.some((each) => each.type === 'CallExpression' && stepsOf(each)?.steps.some((step) => changingMethods.has(step.name)));
    return isChanged && name === 'pipe' ? undefined : base;
  }
  if (!joiningFunctions.has(name)) return undefined;
  const [head, ...rest] = joinedBy(call, find);
  const start: Built = head ? { members: head.members, isOpen: head.isOpen, family, isList: false } : { members: [], isOpen: true, family, isList: false };
  return rest.reduce<Built>((built, part) => ({ ...built, ...merged(built, part) }), start);
}

const ofDrizzle = /^create(?:Insert|Select|Update)Schema$/u;

const nameless = 'this schema';

/** What a chain starts with: a function of a library, a table that Drizzle makes a check of, another schema. */
function startOf(root: TSESTree.Node, head: Step, context: FileContext, find: SchemaFinder): { built: Built; isHeadDone: boolean } | undefined {
  if (ofDrizzle.test(head.name) && head.call) {
    const table = head.call.arguments[0] && find(head.call.arguments[0]);
    return table && { built: { members: table.members, isOpen: table.isOpen, isList: false, family: 'zod', base: table.name }, isHeadDone: true };
  }
  const isDirect = head.call !== undefined && unwrapped(head.call.callee) === root;
  const found = libraryOf(root, context);
  if (found) {
    const step = isDirect ? { ...head, name: found.path.at(-1) ?? head.name } : head;
    const built = step.call && made(found.library, step, context, find);
    return built && { built, isHeadDone: true };
  }
  const base = isDirect ? undefined : find(root);
  return base?.use === 'checked' ? { built: { members: base.members, isOpen: base.isOpen, isList: base.isList, family: base.family, base: base.name }, isHeadDone: false } : undefined;
}

/** zod, yup, joi, valibot, TypeBox: the schema of an object that a chain of calls makes, through `extend`, `merge`, `pick`, `omit`, `partial`. */
export function checkingSchemaAt(node: TSESTree.CallExpression, context: FileContext, find: SchemaFinder): Schema | undefined {
  const chain = stepsOf(node);
  const [head] = chain?.steps ?? [];
  if (!chain || !head || !isName(chain.root)) return undefined;
  const start = startOf(chain.root, head, context, find);
  let built = start?.built;
  for (const step of start?.isHeadDone ? chain.steps.slice(1) : chain.steps) built = built && withStep(built, step, context, find);
  if (!built) return undefined;
  const { family, members, isOpen, isList, base } = built;
  return { family, use: 'checked', node, name: declaredNameOf(node) ?? base ?? nameless, members, isOpen, isList };
}
