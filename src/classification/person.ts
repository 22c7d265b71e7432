import type { TSESTree } from '@typescript-eslint/utils';
import { tellingCategories } from '../knowledge/categories.ts';
import { nonRecordReceivers } from '../knowledge/getters.ts';
import { resultKeys, technicalHolders } from '../knowledge/holders.ts';
import { elementMethods, oneElementMethods, recordMethods } from '../knowledge/transparent.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { bindingOf, bindingOfVariable, variableOf, type Binding, type Variable } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { chainAround } from '../source/chain-around.ts';
import { readAt } from '../source/getter.ts';
import { enclosingClass } from '../source/class-members.ts';
import { isElementAccess, keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { schemaOf, type Schema } from '../source/schema.ts';
import { settledAt } from '../source/settled.ts';
import { awaited } from '../source/unwrap.ts';
import { memberUsesOf } from '../source/uses.ts';
import { nameFactsOf, ownerNamed, type Owner } from './classify-name.ts';
import { declaredTypeOf, holdsNoRecord, personType } from './declared-type.ts';
import { fieldChoiceOf } from './field-choice.ts';
import { givesRecords, listReads, modelCallAt, taggedReadAt, type ModelCall } from './model-call.ts';
import { evidenceOf, schemaFactsOf } from './schema-facts.ts';
import { schemaBehind } from './schema-value.ts';
import { wordsOf } from './words.ts';

/** The person, or the list of persons, that a value is a record of. */
export interface Person {
  readonly owner: Owner;
  /** Why: "the name `customer`", "the type `Customer`", "the model `user`". */
  readonly evidence: string;
  /** Some fields only, named where it was read: `select: { id: true }`. */
  readonly isPart?: boolean;
  /** The schema of the file that says so. */
  readonly schema?: Schema;
}

const hops = 6;

/** Keys of a variable that only a person has, read anywhere in the file. */
function hasPersonalReads(variable: Variable, settings: Settings): boolean {
  for (const key of memberUsesOf(variable).read) {
    const { term, isCleared } = nameFactsOf(key, settings);
    if (term?.strength === 'strong' && !isCleared && tellingCategories.has(term.category)) return true;
  }
  return false;
}

function isPlainValue(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
    case 'TemplateLiteral':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
    case 'UnaryExpression':
      return true;
    case 'BinaryExpression':
      return true;
    case 'MemberExpression':
      return node.object.type === 'MemberExpression' && lastNameOf(node.object) === 'env';
    default:
      return false;
  }
}

function named(owner: Owner, name: string): Person {
  return { owner, evidence: `the name \`${name}\`` };
}

/** One of several: an element of a list of persons. */
function asOne(person: Person | undefined): Person | undefined {
  return person?.owner.plural ? { ...person, owner: { ...person.owner, plural: false } } : person;
}

function personOfBinding(binding: Binding, name: string, context: FileContext, left: number): Person | undefined {
  switch (binding.from) {
    case 'value':
    case 'element':
    case 'result': {
      const key = binding.path.at(-1);
      if (key === undefined) return binding.from === 'element' ? asOne(find(binding.of, context, left - 1)) : find(binding.of, context, left - 1);
      const settled = settledAt(binding.of, binding.path[0]);
      if (settled) return binding.path.length === 1 ? find(settled, context, left - 1) : undefined;
      if (key === '1' && isCountBeside(binding.of, context)) return undefined;
      if (/^\d+$/u.test(key)) return asOne(find(binding.of, context, left - 1));
      if (resultKeys.has(key) && binding.path.length === 1) return find(binding.of, context, left - 1);
      const owner = key === name ? undefined : ownerNamed(key, settingsOf(context));
      return owner?.ambiguity === 'low' ? named(owner, key) : undefined;
    }
    default:
      return undefined;
  }
}

/** `[users, total]` of findAndCount, `[user, created]` of findOrCreate: the second is no record. */
function isCountBeside(expression: TSESTree.Node, context: FileContext): boolean {
  const call = awaited(expression);
  const model = call.type === 'CallExpression' ? modelCallAt(call, context) : undefined;
  return model !== undefined && /AndCount|OrCreate|^upsert$/u.test(model.method);
}

/** `adminUid`, `userIdInDb`: what a function of a model gave is then the id of one. */
export function isIdName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.findIndex((word, index) => index > 0 && /^(?:in|of|for|from|to|by)$/u.test(word));
  return /^(?:ids?|uids?|uuids?|guids?|keys?|count|total|number|exists)$/u.test(words.at(last < 0 ? -1 : last - 1) ?? '');
}

function personOfIdentifier(node: TSESTree.Identifier, context: FileContext, left: number): Person | undefined {
  const settings = settingsOf(context);
  const binding = bindingOf(node, context);
  if (binding.from === 'import' || binding.from === 'declaration' || binding.from === 'catch') return undefined;
  const type = declaredTypeOf(node, context);
  if (holdsNoRecord(type)) return undefined;
  if (binding.from === 'value' && binding.path.length === 0 && (isPlainValue(awaited(binding.of)) || isPicked(awaited(binding.of)))) return undefined;
  const typed = personType(type, context);
  if (typed) return typed;
  const owner = ownerNamed(node.name, settings);
  if (isIdName(node.name)) return undefined;
  const behind = personOfBinding(binding, node.name, context, left);
  if (owner?.ambiguity === 'low' && !isTechnical(binding)) return behind?.isPart ? behind : named(owner, node.name);
  if (behind) return behind;
  const variable = variableOf(node, context);
  if (!variable || !hasPersonalReads(variable, settings)) return undefined;
  return owner ? { owner, evidence: `the name \`${node.name}\` and the personal fields read from it` } : undefined;
}

/** `{ id: user.id, plan }`: an object that the file makes field by field holds these and no record. */
function isPicked(node: TSESTree.Node): boolean {
  return node.type === 'ObjectExpression' && node.properties.length > 0 && node.properties.every((property) => property.type === 'Property');
}

/** `const { user, password } = config.db`: a login of a machine. */
function isTechnical(binding: Binding): boolean {
  if (!('of' in binding) || !('path' in binding) || binding.path.length === 0) return false;
  const holder = binding.path.at(-2) ?? lastNameOf(binding.of);
  return holder !== undefined && isTechnicalName(holder);
}

function isTechnicalName(name: string): boolean {
  const last = wordsOf(name).at(-1);
  return last !== undefined && technicalHolders.has(last);
}

function personOfMember(node: TSESTree.MemberExpression, context: FileContext, left: number): Person | undefined {
  if (isElementAccess(node)) return asOne(find(node.object, context, left - 1));
  const key = keyOf(node);
  if (key === undefined) return undefined;
  const typed = personType(declaredTypeOf(node, context), context);
  if (typed) return typed;
  const owner = ownerNamed(key, settingsOf(context));
  if (owner) {
    if (holdsNoRecord(declaredTypeOf(node, context))) return undefined;
    const holder = lastNameOf(node.object);
    // `authService.currentUser` is a person, `config.user` is a login.
    const isOfService = holder !== undefined && /[sS]ervice$/u.test(holder) && wordsOf(key).length > 1;
    if (/^[A-Z][A-Z\d_]*$/u.test(key)) return undefined;
    if (holder !== undefined && ((isTechnicalName(holder) && !isOfService) || isConstantName(holder) || isOfConstant(node.object))) return undefined;
    if (owner.ambiguity === 'low') return named(owner, key);
    // `customer.profile`, `session.account`: a vague word that belongs to a person or a session.
    if (/^(?:session|auth|req|request)$/iu.test(holder ?? '') || find(node.object, context, left - 1)) return named(owner, key);
    return undefined;
  }
  return resultKeys.has(key) ? find(node.object, context, left - 1) : undefined;
}

/** `ERROR_TEXTS.NoSuchEntity.User`. */
function isOfConstant(node: TSESTree.Node): boolean {
  return (pathOf(node) ?? []).some((part) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/u.test(part));
}

function isConstantName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/u.test(name) || /^[A-Z][a-zA-Z]*(?:s|Type|Kind|Role|Enum|Status)$/u.test(name);
}

const accessor = /^(?:get|fetch|load|find|read|retrieve|lookup|query|select|require|ensure|create|current|use|resolve|search|list|by|one|all|first|many|async|my|me|or|throw|fail|from|db|by id|me|update|upsert|save|insert|register|build|make|map|to)$/u;

/** `findCustomer(id)`, `getCurrentUser()`, `loadPatientsFromCrm()`: the person that the name of a function says it returns. */
function personOfCallName(name: string, context: FileContext): Person | undefined {
  const words = wordsOf(name);
  const [verb] = words;
  if (verb === undefined || words.length < 2 || !/^(?:get|fetch|load|find|read|retrieve|lookup|query|select|require|current|use|resolve|search|list|ensure)$/u.test(verb)) return undefined;
  let end = words.length;
  for (const [index, word] of words.entries()) {
    if (index > 0 && /^(?:by|for|from|with|in|of|or|and|where|async|sync|if)$/u.test(word)) {
      end = index;
      break;
    }
  }
  const subject = words.slice(1, end).filter((word) => !accessor.test(word));
  if (subject.length === 0) return undefined;
  const owner = ownerNamed(subject.join('_'), settingsOf(context));
  return owner?.ambiguity === 'low' ? { owner, evidence: `the function \`${name}\`` } : undefined;
}

const counting = new Set(['count', 'countDocuments', 'sum', 'avg', 'min', 'max', 'countDistinct', 'aggregate', 'exists', 'distinct', 'pluck', 'groupBy']);

function personOfModel(model: ModelCall, context: FileContext): Person | undefined {
  if (chainAround(model.call).some((call) => counting.has(calledName(call) ?? ''))) return undefined;
  // What cannot be seen is no choice here: `User.findOne(query)` gives whole records.
  const isSeen = calledName(model.call) === 'from' || model.call.arguments.every((argument) => argument.type !== 'Identifier' || /^[A-Z]/u.test(argument.name));
  const isPart = isSeen && fieldChoiceOf(model, context) === 'chosen';
  const evidence = model.schema ? evidenceOf(model.schema) : `the model \`${model.model}\``;
  return { owner: { ...model.owner, plural: listReads.has(model.method) }, evidence, ...(isPart ? { isPart } : {}), ...(model.schema ? { schema: model.schema } : {}) };
}

function personOfCall(node: TSESTree.CallExpression, context: FileContext, left: number): Person | undefined {
  const model = modelCallAt(node, context);
  if (model && givesRecords(model)) return personOfModel(model, context);
  const name = calledName(node);
  if (name === undefined) return undefined;
  if (node.callee.type === 'MemberExpression') {
    if (oneElementMethods.has(name)) return asOne(find(node.callee.object, context, left - 1));
    if (recordMethods.has(name) || elementMethods.has(name)) return find(node.callee.object, context, left - 1);
    if (name === 'then' || name === 'catch' || name === 'finally') return find(node.callee.object, context, left - 1);
  }
  // Firestore: snapshot.data()
  if (name === 'data' && node.arguments.length === 0 && node.callee.type === 'MemberExpression') return find(node.callee.object, context, left - 1);
  if (name === 'structuredClone' || name === 'cloneDeep') return node.arguments[0] && find(node.arguments[0], context, left - 1);
  const owner = personOfCallName(name, context) ?? personOfRead(node, context);
  if (owner) return owner;
  // customersApi.get(id), userService.findOne(id): a store of persons is asked for one.
  const receiver = node.callee.type === 'MemberExpression' ? lastNameOf(node.callee.object) : undefined;
  if (receiver === undefined || !/^(?:get|fetch|load|find|read|retrieve|list|query|search)(?:One|All|Many|By[A-Z]\w*|OrFail|OrThrow)*$/u.test(name)) return undefined;
  const store = ownerNamed(receiver.replace(/(?:Service|Api|API|Store|Client|Repository|Repo|Model|Manager|Provider|Dao|Gateway)$/u, ''), settingsOf(context));
  return store?.ambiguity === 'low' ? { owner: { ...store, plural: /^(?:list|query|search)|All|Many/u.test(name) }, evidence: `the source \`${receiver}\`` } : undefined;
}

/** `session.get('user')`: like the property of that name. */
function personOfRead(node: TSESTree.CallExpression, context: FileContext): Person | undefined {
  const read = readAt(node);
  const owner = read && ownerNamed(read.key, settingsOf(context));
  if (owner?.ambiguity !== 'low') return undefined;
  const holder = read?.object && lastNameOf(read.object);
  return holder !== undefined && (isTechnicalName(holder) || nonRecordReceivers.has(wordsOf(holder).at(-1) ?? '')) ? undefined : { owner, evidence: `the key \`${read?.key ?? ''}\`` };
}

/** What the schema of a value says: its person, or that it is of nobody; `undefined` where it leaves that open. */
function personBySchema(expression: TSESTree.Node, context: FileContext): Person | 'nobody' | undefined {
  // `users` of `from(users)` is the table and no list of users.
  if (expression.type === 'Identifier' && schemaOf(expression, context)) return 'nobody';
  const schema = schemaBehind(expression, context);
  if (!schema) return undefined;
  const { owner, isImpersonal } = schemaFactsOf(schema, context);
  if (owner) return { owner, evidence: evidenceOf(schema), schema };
  return isImpersonal ? 'nobody' : undefined;
}

function compute(expression: TSESTree.Node, context: FileContext, left: number): Person | undefined {
  const told = personBySchema(expression, context);
  if (told) return told === 'nobody' ? undefined : told;
  // `(row as Customer).name`
  const cast = expression.type === 'TSAsExpression' || expression.type === 'TSTypeAssertion' ? personType(expression.typeAnnotation, context) : undefined;
  if (cast) return cast;
  const node = awaited(expression);
  switch (node.type) {
    case 'Identifier':
      return personOfIdentifier(node, context, left);
    case 'MemberExpression':
      return personOfMember(node, context, left);
    case 'CallExpression':
      return personOfCall(node, context, left);
    case 'TaggedTemplateExpression': {
      const read = taggedReadAt(node, context);
      return read && { owner: { ...read.owner, plural: true }, evidence: `the table \`${read.model}\`` };
    }
    case 'ThisExpression': {
      const name = enclosingClass(node)?.id?.name;
      const owner = name === undefined ? undefined : ownerNamed(name.replace(/(?:Entity|Model|Dto)$/u, ''), settingsOf(context));
      return owner?.ambiguity === 'low' ? { owner, evidence: `the class \`${name ?? ''}\`` } : undefined;
    }
    case 'LogicalExpression':
      return find(node.left, context, left - 1) ?? find(node.right, context, left - 1);
    case 'ConditionalExpression':
      return find(node.consequent, context, left - 1) ?? find(node.alternate, context, left - 1);
    default:
      return undefined;
  }
}

const remember = rememberedInFile((node: TSESTree.Node, context: FileContext, left: number): Person | undefined => compute(node, context, left));

function find(node: TSESTree.Node, context: FileContext, left: number): Person | undefined {
  return left <= 0 ? undefined : remember(node, context, left);
}

/** The person that a value is a record of: by its name, its declared type, the model it was read from, the function that gave it. */
export function personOf(expression: TSESTree.Node, context: FileContext): Person | undefined {
  return find(expression, context, hops);
}

/** The person whose member a name holds: the owner of a destructured name, `customer` of `const { name } = customer`. */
export function personBehind(identifier: TSESTree.Identifier, context: FileContext): Person | undefined {
  const variable = variableOf(identifier, context);
  const binding = variable && bindingOfVariable(variable);
  if (!binding || !('path' in binding) || binding.path.length === 0) return undefined;
  const settings = settingsOf(context);
  const holder = binding.path.at(-2);
  if (holder !== undefined) {
    const owner = ownerNamed(holder, settings);
    return owner?.ambiguity === 'low' ? named(owner, holder) : undefined;
  }
  if (binding.from === 'parameter') return binding.annotation && personType(binding.annotation, context);
  return personOf(binding.of, context);
}

/** Whether the file reads fields from an expression that only persons have: `row.firstName` beside `row.name`. */
export function hasPersonalSiblings(object: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(object);
  if (node.type !== 'Identifier') return false;
  const variable = variableOf(node, context);
  return variable !== undefined && hasPersonalReads(variable, settingsOf(context));
}

/** Whether a value is what was read, and not what code made of it. */
function isHandedOn(node: TSESTree.Node, context: FileContext): boolean {
  // What a query of a database gives was looked at: it is a record, or fields were selected.
  if (node.type === 'CallExpression') return modelCallAt(node, context) === undefined && /^(?:get|find|fetch|load|read|retrieve|select|query)(?:[A-Z_]|$)/u.test(calledName(node) ?? '');
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}

/**
 * The person that a word stands for which things have too (`subscriber`, `contact`, `lead`, `member`), for places that deal in persons:
 * what a mailing tool or a CRM is given.
 */
export function vaguePersonOf(expression: TSESTree.Node, context: FileContext): Person | undefined {
  const node = awaited(expression);
  const name = node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? keyOf(node) : undefined;
  const owner = name === undefined ? undefined : ownerNamed(name, settingsOf(context));
  if (!owner || name === undefined || holdsNoRecord(declaredTypeOf(node, context))) return undefined;
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    if (binding.from === 'import' || binding.from === 'declaration' || binding.from === 'catch') return undefined;
    // What a schema parsed, a function picked or the code put together holds what was chosen.
    if (binding.from === 'value' && binding.path.length === 0 && !isHandedOn(awaited(binding.of), context)) return undefined;
    if (binding.from === 'parameter' && binding.annotation?.type === 'TSTypeReference' && binding.annotation.typeArguments) return undefined;
  }
  return named(owner, name);
}
