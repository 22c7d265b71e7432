import type { TSESTree } from '@typescript-eslint/utils';
import { tellingCategories } from '../knowledge/categories.ts';
import { crmNouns } from '../knowledge/asked-persons.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { classMemberOf } from '../source/class-members.ts';
import { isOwnModule } from '../source/own-module.ts';
import { keyOf } from '../source/property-path.ts';
import type { Schema } from '../source/schema.ts';
import { unwrapped } from '../source/unwrap.ts';
import { nameFactsOf, ownerNamed, type Owner } from './classify-name.ts';
import { evidenceOf, schemaFactsOf } from './schema-facts.ts';
import { schemaOfType } from './schema-type.ts';

const carriers = new Set(['Promise', 'Array', 'ReadonlyArray', 'Readonly', 'Partial', 'Required', 'NonNullable', 'Set', 'Iterable', 'AsyncIterable', 'Awaited', 'Observable', 'HydratedDocument', 'Document', 'Ref', 'Omit', 'Pick', 'Selectable', 'WithId', 'DeepPartial', 'Nullable', 'Maybe', 'Page', 'Paginated']);

/** What of Vue, Svelte and React gives back state of the type that it is called with: `reactive<Form>({ … })`, `const [form] = useState<Form>()`. */
const holdersOfState = new Set(['reactive', 'shallowReactive', '$state', 'useState', 'useReactive']);

/** The declared type of a value, below lists, promises, `| null` and wrappers such as `Partial`. */
export function coreTypeOf(annotation: TSESTree.TypeNode): TSESTree.TypeNode {
  let type = annotation;
  for (let hop = 0; hop < 6; hop += 1) {
    if (type.type === 'TSArrayType') type = type.elementType;
    else if (type.type === 'TSTypeOperator' && type.typeAnnotation) type = type.typeAnnotation;
    else if (type.type === 'TSUnionType') {
      const solid = type.types.filter((each) => each.type !== 'TSNullKeyword' && each.type !== 'TSUndefinedKeyword');
      if (solid.length !== 1 || !solid[0]) return type;
      type = solid[0];
    } else if (type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && carriers.has(type.typeName.name)) {
      const first = type.typeArguments?.params[0];
      if (!first) return type;
      type = first;
    } else return type;
  }
  return type;
}

/** The declared type of an expression, where the same file writes it: of a name, of `this.x`, of a member of a declared shape. */
export function declaredTypeOf(expression: TSESTree.Node, context: FileContext, left = 4): TSESTree.TypeNode | undefined {
  const node = expression.type === 'TSAsExpression' || expression.type === 'TSTypeAssertion' ? expression : unwrapped(expression);
  if (left <= 0) return undefined;
  if (node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion') return node.typeAnnotation;
  if (node.type === 'Identifier') {
    const name = variableOf(node, context)?.defs[0]?.name;
    if (name?.type === 'Identifier' && name.typeAnnotation) return name.typeAnnotation.typeAnnotation;
    const binding = bindingOf(node, context);
    if (binding.from === 'parameter' && binding.annotation) return typeAtPath(binding.annotation, binding.path, context);
    if (binding.from === 'value' || binding.from === 'element' || binding.from === 'result') {
      // What stands behind the state is what sets it.
      if (binding.rest || (binding.path[0] === '1' && binding.of.type === 'CallExpression')) return undefined;
      const type = declaredTypeOf(binding.of, context, left - 1);
      return type && typeAtPath(binding.from === 'element' ? elementTypeOf(type) : type, binding.path, context);
    }
    return undefined;
  }
  if (node.type === 'CallExpression') return node.callee.type === 'Identifier' && holdersOfState.has(node.callee.name) ? node.typeArguments?.params[0] : undefined;
  if (node.type !== 'MemberExpression') return undefined;
  const key = keyOf(node);
  if (key === undefined) return undefined;
  if (node.object.type === 'ThisExpression') return classMemberOf(node, key)?.annotation;
  const type = declaredTypeOf(node.object, context, left - 1);
  return type && typeAtPath(type, [key], context);
}

function typeAtPath(type: TSESTree.TypeNode, path: readonly string[], context: FileContext): TSESTree.TypeNode | undefined {
  let at: TSESTree.TypeNode | undefined = type;
  for (const key of path) {
    at = /^\d+$/u.test(key) ? elementTypeOf(at) : membersOfType(at, context)?.get(key);
    if (!at) return undefined;
  }
  return at;
}

const lists = new Set(['Array', 'ReadonlyArray', 'Set', 'Iterable', 'AsyncIterable', 'Page', 'Paginated']);

/** The type of the elements of a list, below promises and `readonly`; `undefined` when the type is no list. */
function listedTypeOf(annotation: TSESTree.TypeNode): TSESTree.TypeNode | undefined {
  if (annotation.type === 'TSArrayType') return annotation.elementType;
  if (annotation.type === 'TSTypeOperator' && annotation.typeAnnotation) return listedTypeOf(annotation.typeAnnotation);
  if (annotation.type === 'TSUnionType') return annotation.types.map(listedTypeOf).find((type) => type !== undefined);
  if (annotation.type !== 'TSTypeReference' || annotation.typeName.type !== 'Identifier') return undefined;
  const first = annotation.typeArguments?.params[0];
  if (lists.has(annotation.typeName.name)) return first;
  return first && (annotation.typeName.name === 'Promise' || annotation.typeName.name === 'Readonly') ? listedTypeOf(first) : undefined;
}

/** Whether a declared type is a list, below promises and `readonly`. */
export function isListType(annotation: TSESTree.TypeNode): boolean {
  return listedTypeOf(annotation) !== undefined;
}

function elementTypeOf(annotation: TSESTree.TypeNode): TSESTree.TypeNode {
  return listedTypeOf(annotation) ?? annotation;
}

type Members = ReadonlyMap<string, TSESTree.TypeNode | undefined>;

function membersOfElements(elements: readonly TSESTree.Node[]): Members {
  const members = new Map<string, TSESTree.TypeNode | undefined>();
  for (const element of elements) {
    if (element.type !== 'TSPropertySignature' && element.type !== 'PropertyDefinition') continue;
    const key = keyOf(element);
    if (key !== undefined) members.set(key, element.typeAnnotation?.typeAnnotation);
  }
  return members;
}

const membersOfDeclaration = rememberedInFile((declaration: TSESTree.Node): Members | undefined => {
  if (declaration.type === 'TSInterfaceDeclaration') return membersOfElements(declaration.body.body);
  if (declaration.type === 'ClassDeclaration') return membersOfElements(declaration.body.body);
  if (declaration.type === 'TSTypeAliasDeclaration' && declaration.typeAnnotation.type === 'TSTypeLiteral') return membersOfElements(declaration.typeAnnotation.members);
  return undefined;
});

/** The members of a type that the file itself declares, with their types. */
export function membersOfType(annotation: TSESTree.TypeNode, context: FileContext): Members | undefined {
  const type = coreTypeOf(annotation);
  if (type.type === 'TSTypeLiteral') return membersOfElements(type.members);
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  const binding = bindingOf(type.typeName, context);
  return binding.from === 'declaration' ? membersOfDeclaration(binding.of) : undefined;
}

/** What the words of keys say together: a person when one is strong and another personal too, or two are. */
export function arePersonKeys(keys: Iterable<string>, settings: Settings): boolean {
  let strong = 0;
  let contextual = 0;
  for (const key of keys) {
    const { term, isCleared } = nameFactsOf(key, settings);
    if (!term || isCleared || term.category.startsWith('credential') || term.category === 'consent-record') continue;
    if (term.strength === 'strong' && tellingCategories.has(term.category)) strong += 1;
    else if (term.strength === 'contextual') contextual += 1;
  }
  return strong >= 2 || (strong === 1 && contextual >= 1);
}

/** What a type is of, without what it is for: `User` of `CreateUserDto`, `Customer` of `ICustomer`. */
export function stemOfType(name: string): string {
  const isPrefixed = /^(?:I|T)(?=[A-Z][a-z])|^(?:Create|Update|Upsert|Patch|Register|Add|Edit|New|Full|Base|Partial|Stored|Raw)(?=[A-Z])/u;
  return name.replace(isPrefixed, '').replace(/(?:Dto|DTO|Entity|Model|Input|Payload|Response|Request|Document|Type|Row|Data|Record|Props)$/u, '');
}

/** `Pick<User, 'id' | 'role'>`, also as a list or a promise. */
function isPicked(annotation: TSESTree.TypeNode): boolean {
  const type = listedTypeOf(annotation) ?? annotation;
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  if (type.typeName.name === 'Pick') return true;
  const first = type.typeArguments?.params[0];
  return (type.typeName.name === 'Promise' || type.typeName.name === 'Readonly') && first !== undefined && isPicked(first);
}

/** Whether a type is of somebody to sell to: a `Lead` or `Contact` of the project, and not of an engine of physics. */
function isOfCrm(type: TSESTree.TypeNode, { text }: Owner, context: FileContext): boolean {
  if (!crmNouns.test(text) || type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  const binding = bindingOf(type.typeName, context);
  return binding.from === 'global' || (binding.from === 'import' && isOwnModule(binding.module));
}

/** The person that a declared type names or whose members it lists. */
export function personType(annotation: TSESTree.TypeNode | undefined, context: FileContext): { owner: Owner; evidence: string; isPart?: boolean; schema?: Schema } | undefined {
  if (!annotation) return undefined;
  const settings = settingsOf(context);
  const type = coreTypeOf(annotation);
  const schema = schemaOfType(type, context);
  const facts = schema && schemaFactsOf(schema, context);
  if (schema && facts?.owner) return { owner: { ...facts.owner, plural: schema.isList || isListType(annotation) }, evidence: evidenceOf(schema), schema, ...(isPicked(annotation) ? { isPart: true } : {}) };
  if (facts?.isImpersonal) return undefined;
  const name = type.type === 'TSTypeReference' ? (type.typeName.type === 'Identifier' ? type.typeName.name : type.typeName.type === 'TSQualifiedName' ? type.typeName.right.name : undefined) : undefined;
  const owner = name === undefined ? undefined : ownerNamed(stemOfType(name), settings);
  const plural = listedTypeOf(annotation) !== undefined;
  if (owner?.ambiguity === 'low') return { owner: { ...owner, plural: plural || owner.plural }, evidence: `the type \`${name ?? ''}\``, ...(isPicked(annotation) ? { isPart: true } : {}) };
  const members = membersOfType(type, context);
  if (name !== undefined && owner && !members && isOfCrm(type, owner, context)) return { owner: { ...owner, plural: plural || owner.plural }, evidence: `the type \`${name}\``, ...(isPicked(annotation) ? { isPart: true } : {}) };
  if (!members || !arePersonKeys(members.keys(), settings)) return undefined;
  return { owner: owner ? { ...owner, plural } : { role: 'persons', ambiguity: 'low', text: name ?? 'person', plural }, evidence: name === undefined ? 'its declared fields' : `the type \`${name}\`` };
}

const primitives = new Set(['TSStringKeyword', 'TSNumberKeyword', 'TSBooleanKeyword', 'TSBigIntKeyword', 'TSLiteralType', 'TSTemplateLiteralType', 'TSFunctionType', 'TSConstructorType', 'TSSymbolKeyword', 'TSVoidKeyword', 'TSNeverKeyword']);

/** Whether a declared type can hold no record: text, numbers, functions, literals. */
export function holdsNoRecord(annotation: TSESTree.TypeNode | undefined): boolean {
  if (!annotation) return false;
  const type = coreTypeOf(annotation);
  if (type.type === 'TSUnionType') return type.types.every((each) => primitives.has(each.type) || each.type === 'TSNullKeyword' || each.type === 'TSUndefinedKeyword');
  return primitives.has(type.type);
}

/** Whether a declared type can hold no personal value: flags, functions, patterns, states. */
export function holdsNoValue(annotation: TSESTree.TypeNode | undefined): boolean {
  if (!annotation) return false;
  const type = coreTypeOf(annotation);
  if (type.type === 'TSTypeReference') return type.typeName.type === 'Identifier' && /^(?:RegExp|Function|Dispatch|ReactNode|JSX|FormControl|AbstractControl|FieldError|Ref|RefObject|EventEmitter)$/u.test(type.typeName.name);
  if (type.type === 'TSUnionType') return type.types.every((each) => each.type === 'TSLiteralType' || each.type === 'TSBooleanKeyword' || each.type === 'TSNullKeyword' || each.type === 'TSUndefinedKeyword');
  return ['TSBooleanKeyword', 'TSFunctionType', 'TSConstructorType', 'TSLiteralType', 'TSVoidKeyword'].includes(type.type);
}
