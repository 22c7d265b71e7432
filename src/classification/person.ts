import type { TSESTree } from '@typescript-eslint/utils';
import { crmNouns } from '../knowledge/asked-persons.ts';
import { resultKeys } from '../knowledge/holders.ts';
import { elementMethods, oneElementMethods, recordMethods } from '../knowledge/transparent.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf, bindingOfVariable, variableOf, type Binding } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { isCompiledImport } from '../source/compiled-import.ts';
import { enclosingClass } from '../source/class-members.ts';
import { isElementAccess, keyOf, lastNameOf } from '../source/property-path.ts';
import { settledAt } from '../source/settled.ts';
import { awaited } from '../source/unwrap.ts';
import { askedPersonsAt, comesFromCrm } from './asked-persons.ts';
import { personOfCallName, personOfRead } from './called-person.ts';
import { ownerNamed } from './classify-name.ts';
import { declaredTypeOf, holdsNoRecord, personType } from './declared-type.ts';
import { isIdName } from './id-name.ts';
import { givesCount, givesRecords, modelCallAt, modelOfInstance, taggedReadAt } from './model-call.ts';
import { personOfModel, isCountBeside } from './model-person.ts';
import { named, asOne, type Person } from './person-record.ts';
import { hasPersonalReads } from './personal-reads.ts';
import { runNameOf } from './run-name.ts';
import { personBySchema } from './schema-person.ts';
import { isOfNobody, isTechnical } from './technical-name.ts';

export type { Person } from './person-record.ts';

const hops = 6;

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
    case 'CallExpression':
      // An element of the page, or what somebody typed.
      return /^(?:querySelector(?:All)?|getElements?By\w+|prompt)$/u.test(calledName(node) ?? '');
    default:
      return false;
  }
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
      return owner?.ambiguity === 'low' && !isTechnical(binding) ? named(owner, key) : undefined;
    }
    default:
      return undefined;
  }
}

function personOfIdentifier(node: TSESTree.Identifier, context: FileContext, left: number): Person | undefined {
  const settings = settingsOf(context);
  const binding = bindingOf(node, context);
  if (binding.from === 'import' || binding.from === 'declaration' || binding.from === 'catch') return undefined;
  const type = declaredTypeOf(node, context);
  if (holdsNoRecord(type)) return undefined;
  const made = binding.from === 'value' && binding.path.length === 0 ? awaited(binding.of) : undefined;
  if (made && (isPlainValue(made) || isPicked(made) || (made.type === 'CallExpression' && givesCount(made, context)) || isListOfValues(made, context, left))) return undefined;
  const typed = personType(type, context);
  if (typed) return typed;
  const owner = ownerNamed(node.name, settings);
  if (isIdName(node.name)) return undefined;
  const behind = personOfBinding(binding, node.name, context, left);
  if (owner?.ambiguity === 'low' && !isTechnical(binding)) return behind?.isPart ? behind : named(owner, node.name);
  if (behind) return behind;
  if (owner && (isOfSignIn(node.name, binding) || (made && crmNouns.test(owner.text) && comesFromCrm(made)))) return named(owner, node.name);
  const variable = variableOf(node, context);
  if (!variable || !hasPersonalReads(variable, settings)) return undefined;
  return owner ? { owner, evidence: `the name \`${node.name}\` and the personal fields read from it` } : undefined;
}

/** `new GoogleStrategy({}, (token, secret, profile, done) => …)`, `(accessToken, refreshToken, profile, done)`: what a strategy of Passport is handed of who signs in. */
function isOfSignIn(name: string, binding: Binding): boolean {
  if (name !== 'profile' || binding.from !== 'parameter') return false;
  const { params, parent } = binding.of;
  return (parent.type === 'NewExpression' && calledName(parent)?.endsWith('Strategy') === true) || params.some((other) => other.type === 'Identifier' && /^_?(?:accessToken|refreshToken)$/u.test(other.name));
}

/** `{ id: user.id, plan }`: an object that the file makes field by field holds these and no record. */
function isPicked(node: TSESTree.Node): boolean {
  return node.type === 'ObjectExpression' && node.properties.length > 0 && node.properties.every((property) => property.type === 'Property');
}

/** `[sender.username, username]`: a list that the file writes out, of values and of no records. */
function isListOfValues(node: TSESTree.Node, context: FileContext, left: number): boolean {
  return node.type === 'ArrayExpression' && node.elements.length > 0 && node.elements.every((element) => element && /^(?:Identifier|MemberExpression|Literal|TemplateLiteral)$/u.test(element.type) && !find(element, context, left - 1));
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
    if (isOfNobody(node, key, context)) return undefined;
    const holder = lastNameOf(node.object);
    if (owner.ambiguity === 'low') return named(owner, key);
    // `customer.profile`, `session.account`: a vague word that belongs to a person or a session.
    if (/^(?:session|auth|req|request)$/iu.test(holder ?? '') || find(node.object, context, left - 1)) return named(owner, key);
    return undefined;
  }
  return resultKeys.has(key) ? find(node.object, context, left - 1) : undefined;
}

/** `user.get(options.usernameField)`: a field, which a variable names; `user.get(id)` asks a store, and `user.get({ plain: true })` gives a copy. */
function isReadByName({ callee, arguments: [key] }: TSESTree.CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || !/^[a-z]/u.test(callee.object.name)) return false;
  return key !== undefined && key.type !== 'ObjectExpression' && !isIdName(lastNameOf(key) ?? '');
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
  // Firebase: snapshot.data(), snapshot.val()
  if ((name === 'data' || name === 'val') && node.arguments.length === 0 && node.callee.type === 'MemberExpression') return find(node.callee.object, context, left - 1);
  if (name === 'structuredClone' || name === 'cloneDeep') return node.arguments[0] && find(node.arguments[0], context, left - 1);
  const owner = personOfCallName(runNameOf(node, context) ?? name, context) ?? personOfRead(node, context);
  if (owner) return owner;
  // customersApi.get(id), userService.findOne(id): a store of persons is asked for one.
  const receiver = node.callee.type === 'MemberExpression' ? lastNameOf(node.callee.object) : undefined;
  if (receiver === undefined || !/^(?:get|fetch|load|find|read|retrieve|list|query|search)(?:One|All|Many|By[A-Z]\w*|OrFail|OrThrow)*$/u.test(name)) return undefined;
  const store = ownerNamed(receiver.replace(/(?:Service|Api|API|Store|Client|Repository|Repo|Model|Manager|Provider|Dao|Gateway)$/u, ''), settingsOf(context));
  if (name === 'get' && !store?.plural && isReadByName(node)) return undefined;
  return store?.ambiguity === 'low' ? { owner: { ...store, plural: /^(?:list|query|search)|All|Many/u.test(name) }, evidence: `the source \`${receiver}\`` } : undefined;
}

/** `new User(fields)`: one record of a model, where `new Users(client)` is a service. */
function personOfInstance(node: TSESTree.NewExpression, context: FileContext): Person | undefined {
  const model = modelOfInstance(node) ?? '';
  const owner = ownerNamed(model, settingsOf(context));
  return owner?.ambiguity === 'low' && !owner.plural && node.arguments.length < 2 ? { owner, evidence: `the model \`${model}\`` } : undefined;
}

function compute(expression: TSESTree.Node, context: FileContext, left: number): Person | undefined {
  const told = personBySchema(expression, context);
  if (told) return told === 'nobody' ? undefined : told;
  // `(row as Customer).name`
  const cast = expression.type === 'TSAsExpression' || expression.type === 'TSTypeAssertion' ? personType(expression.typeAnnotation, context) : undefined;
  if (cast) return cast;
  const node = awaited(expression);
  const asked = askedPersonsAt(node, context);
  if (asked) return asked.person;
  switch (node.type) {
    case 'Identifier':
      return personOfIdentifier(node, context, left);
    case 'MemberExpression':
      return isCompiledImport(node) ? undefined : personOfMember(node, context, left);
    case 'CallExpression':
      return personOfCall(node, context, left);
    case 'NewExpression':
      return personOfInstance(node, context);
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
