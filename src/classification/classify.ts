import type { TSESTree } from '@typescript-eslint/utils';
import type { DataCategory } from '../knowledge/categories.ts';
import { nonRecordReceivers } from '../knowledge/getters.ts';
import { modulesOfProject, nonValueHolders, resultKeys } from '../knowledge/holders.ts';
import { medicalWords, organisationWords, thingWords, wordsBehindNoValue } from '../knowledge/name-parts.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { bindingOf, variableOf, type Binding } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { readAt, type Read } from '../source/getter.ts';
import type { Annotation } from '../source/annotation.ts';
import type { Leaf, LeafForm } from '../source/leaves.ts';
import { isElementAccess, keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { schemaOf, type Schema } from '../source/schema.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { classifyName, nameFactsOf, ownerNamed, type NameCue, type NameTerm, type Owner } from './classify-name.ts';
import { hasCredentialOrigin } from './credential-origin.ts';
import { isNamedCredential } from './named-credential.ts';
import { declaredTypeOf, holdsNoValue } from './declared-type.ts';
import { hasPersonalSiblings, personBehind, personOf } from './person.ts';
import { requestPartOf, type RequestPart } from './request.ts';
import { safeguardBehind, safeguardOf } from './safeguard.ts';
import type { SafeguardEffect } from '../knowledge/safeguards.ts';
import { heldBy, holdsNothing, isPersonalIn } from './schema-facts.ts';
import { schemaMemberBehind } from './schema-value.ts';
import { annotationOf } from './annotated.ts';
import { isRuledOut, mayBeRecord, memberByType, recordByType, type TypedRecord } from './typed-verdict.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** A value that holds personal data, and why we say so. */
export type PersonalData = PersonalField | PersonalRecord | PersonalRequest;

interface Told {
  readonly node: TSESTree.Node;
  /** As written, for messages: `user.email`. */
  readonly name: string;
  readonly category: DataCategory;
  /** A phrase: "the name `email`", "the owner `customer`". */
  readonly evidence: string;
  readonly form: LeafForm;
}

/** One value of a person. */
export interface PersonalField extends Told {
  readonly kind: 'field';
  /** What a safeguard did to it, when only its name tells that it was personal. */
  readonly safeguard?: SafeguardEffect;
  /** Only the key that it is stored under tells, not its own name. */
  readonly isByKey?: true;
}

/** A whole customer, patient, user. */
export interface PersonalRecord extends Told {
  readonly kind: 'record';
  readonly role: string;
  readonly isList: boolean;
  /** The schema of the file that says what it holds, and which categories these are. */
  readonly schema?: Schema;
  readonly held?: readonly DataCategory[];
  /** What its type says of it, where types are looked at. */
  readonly typed?: TypedRecord;
}

/** All that somebody sent: a body, headers, a session. */
export interface PersonalRequest extends Told {
  readonly kind: 'request';
  readonly part: RequestPart;
}

/** `clean`: surely no personal value; `undefined`: the name says nothing. */
export type Verdict = PersonalData | 'clean' | undefined;

/** Terms that machines, repositories and plugins have too, so that they count with an owner only. */
const needOwner: ReadonlySet<DataCategory> = new Set<DataCategory>(['name', 'account.username', 'photo', 'employment', 'behaviour.profile']);

/** Words for a phone that mean a number wherever a value of that name is handed on. */
const spokenPhone = new Set(['phone', 'telephone', 'telefoon', 'telefon', 'telefono', 'telefone', 'phones']);

export function shownName(node: TSESTree.Node): string {
  const at = awaited(node);
  switch (at.type) {
    case 'Identifier':
      return at.name;
    case 'ThisExpression':
      return 'this';
    case 'CallExpression': {
      const read = readAt(at);
      return `${shownName(at.callee)}(${read ? `'${read.key}'` : ''})`;
    }
    case 'MemberExpression': {
      const key = keyOf(at);
      if (!isElementAccess(at)) return key !== undefined && /^[\w$-]{1,60}$/u.test(key) ? `${shownName(at.object)}.${key}` : `${shownName(at.object)}[…]`;
      return `${shownName(at.object)}[${key ?? (at.property.type === 'Identifier' ? at.property.name : '…')}]`;
    }
    default:
      return '…';
  }
}

function field(leaf: Leaf, term: Pick<NameTerm, 'category'>, evidence: string): PersonalField {
  return { kind: 'field', node: leaf.node, name: shownName(leaf.node), category: term.category, evidence, form: leaf.form };
}

function isConstantName(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/u.test(name);
}

function isCredential(category: DataCategory): boolean {
  return category.startsWith('credential.') || category === 'financial.card-security';
}

/** Values that a name is bound to and that are nobody's: literals, functions, patterns, classes. */
function isNobodysValue(value: TSESTree.Node): boolean {
  const node = awaited(value);
  switch (node.type) {
    case 'Literal':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return true;
    case 'UnaryExpression':
      return true;
    case 'BinaryExpression':
      return node.operator !== '+';
    case 'TemplateLiteral':
      return node.expressions.length === 0;
    case 'MemberExpression':
      return isEnvironment(node);
    case 'LogicalExpression':
      return isNobodysValue(node.left) && isNobodysValue(node.right);
    case 'CallExpression': {
      const name = calledName(node);
      return name !== undefined && (/^(?:is|has|should|can|validate|verify|check|test)(?:[A-Z]|$)/u.test(name) || /^(?:includes|some|every|startsWith|endsWith|useRef|createRef|useTranslations?|t|i18n|Boolean|Number|Symbol|ref|defineField|register)$/u.test(name));
    }
    case 'NewExpression': {
      const name = calledName(node);
      return name !== undefined && !/^(?:String|Set|Array|Date|Map|Object)$/u.test(name);
    }
    default:
      return false;
  }
}

function isEnvironment(node: TSESTree.Node): boolean {
  const path = pathOf(node);
  return path?.length === 3 && path[1] === 'env' && (path[0] === 'process' || path[0] === 'meta' || path[0] === 'Bun');
}

function siblingKeys(node: TSESTree.Identifier, context: FileContext): readonly string[] {
  const around = variableOf(node, context)?.defs[0]?.name.parent;
  const pattern = around?.type === 'Property' ? around.parent : around?.type === 'AssignmentPattern' && around.parent.type === 'Property' ? around.parent.parent : undefined;
  if (pattern?.type === 'ObjectPattern') return pattern.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : []));
  if (!around || !('params' in around)) return [];
  return around.params.flatMap((parameter) => (parameter.type === 'Identifier' ? parameter.name : parameter.type === 'AssignmentPattern' && parameter.left.type === 'Identifier' ? parameter.left.name : []));
}

function literalKeys(literal: TSESTree.ObjectExpression | undefined): readonly string[] {
  return literal?.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : [])) ?? [];
}

/** `customer.address` of `customer.address.street`. */
function isAddress(leaf: Leaf, object: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(object);
  const name = node.type === 'MemberExpression' || node.type === 'Identifier' ? lastNameOf(node) : undefined;
  return name !== undefined && fieldByName({ ...leaf, node }, name, context)?.category === 'address';
}

/** What a request tells of the person who sent it. */
const ofRequests: ReadonlySet<DataCategory> = new Set<DataCategory>(['ip-address', 'user-agent', 'session-id']);

/** The owner as the code calls it, where that is a word for a person: `auditUser`, but `user` for `u`, `row`, `users[0]`. */
function nameOfOwner(object: TSESTree.Node, owner: Owner, context: FileContext): string {
  const name = lastNameOf(object);
  return name !== undefined && ownerNamed(name, settingsOf(context)) ? name : owner.text;
}

/** The cue that makes a contextual name personal: the owner that it is read from, or fields beside it. */
function cueOf(leaf: Leaf, term: NameTerm, name: string, context: FileContext): string | undefined {
  const { node } = leaf;
  if (isCredential(term.category) && (isEnvironment(node) || hasCredentialOrigin(node, context))) return 'where it comes from';
  if (node.type === 'MemberExpression') {
    const person = personOf(node.object, context);
    if (person?.schema) return isPersonalIn(person.schema, keyOf(node), context) ? person.evidence : undefined;
    if (person) return fits(term, person.owner.role) ? `the owner \`${nameOfOwner(node.object, person.owner, context)}\`` : undefined;
    if (term.category.startsWith('address') && isAddress(leaf, node.object, context)) return 'the address that it is a part of';
    if (term.category === 'health' && isMedical(wordsOf(lastNameOf(node.object) ?? '').at(-1) ?? '')) return 'the medical record that it is of';
    if (ofRequests.has(term.category) && requestPartOf(node.object, context)) return 'the request of somebody';
    // A schema knows its fields better than what is read from its value.
    if (schemaMemberBehind(node, context)) return undefined;
    return hasPersonalSiblings(node.object, context) && !term.ownerRoles ? `the personal fields read beside it` : undefined;
  }
  if (node.type === 'CallExpression') {
    const object = holderOf(node);
    const person = object && personOf(object, context);
    return person && fits(term, person.owner.role) ? `the owner \`${nameOfOwner(object, person.owner, context)}\`` : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  const person = personBehind(node, context);
  if (person?.schema) {
    const binding = bindingOf(node, context);
    return isPersonalIn(person.schema, 'path' in binding ? binding.path.at(-1) : undefined, context) ? person.evidence : undefined;
  }
  return person && fits(term, person.owner.role) ? `the owner \`${person.owner.text}\`` : undefined;
}

/** What a member, a method or a getter is of: `customer` of `customer.name`, `customer.getName()`, `customer.get('name')`. */
function holderOf(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type === 'MemberExpression') return node.object;
  if (node.type !== 'CallExpression') return undefined;
  const read = readAt(node);
  if (read) return read.object;
  const callee = unwrapped(node.callee);
  return callee.type === 'MemberExpression' ? callee.object : undefined;
}

/** What stands around a name as words: the object that it is read from, the names beside it. */
function nameCueOf({ node }: Leaf, context: FileContext): NameCue {
  if (node.type === 'Identifier') return { siblings: siblingKeys(node, context) };
  const object = node.type === 'MemberExpression' || (node.type === 'CallExpression' && readAt(node)) ? holderOf(node) : undefined;
  const holder = object && lastNameOf(object);
  if (object === undefined || holder === undefined) return {};
  // `config.user.name`: the word is an owner's, what it stands for is not.
  return ownerNamed(holder, settingsOf(context))?.ambiguity === 'low' && !personOf(object, context) ? {} : { object: holder };
}

function fits(term: NameTerm, role: string): boolean {
  return !term.ownerRoles || term.ownerRoles.includes(role);
}

const isBehindNoValue = wordSet(wordsBehindNoValue);
const isMedical = wordSet(medicalWords);
const isThing = wordSet(`${thingWords} ${organisationWords} breakpoints sizes`);

function isOfThing(node: TSESTree.Node): boolean {
  const holder = holderOf(node);
  return holder !== undefined && isThing(wordsOf(lastNameOf(holder) ?? '').at(-1) ?? '');
}

function isOwnWord({ category, text }: NameTerm, { vocabulary }: Settings): boolean {
  return vocabulary.add?.[category]?.some((name) => wordsOf(name).join(' ') === text) ?? false;
}

function fieldByName(leaf: Leaf, name: string, context: FileContext): PersonalField | undefined {
  const settings = settingsOf(context);
  const { term, ownerBefore, isCleared } = nameFactsOf(name, settings);
  if (!term || isCleared || term.strength === 'weak') return (isCleared && !isEnvironment(leaf.node)) || !isNamedCredential(name) ? undefined : field(leaf, { category: 'credential.token' }, `the name \`${name}\``);
  if (term.strength === 'derived') return { ...field(leaf, term, `the name \`${name}\``), safeguard: /crypt|cipher/iu.test(name) ? 'encrypt' : /hash|digest/iu.test(name) ? 'hash' : 'mask' };
  const verdict = classifyName(name, nameCueOf(leaf, context), settings);
  if (verdict && verdict.strength !== 'weak' && (verdict.strength === 'contextual' || !needOwner.has(term.category) || ownerBefore || isOwnWord(term, settings))) return field(leaf, term, verdict.evidence);
  if (spokenPhone.has(name) && term.category === 'contact.phone' && !isOfThing(leaf.node)) return field(leaf, term, `the name \`${name}\``);
  const cue = cueOf(leaf, term, name, context);
  return cue === undefined ? undefined : field(leaf, term, cue);
}

/** `controllers.accounts.edit.email`: a function, a schema or a text by its path. */
function isOfModules(object: TSESTree.Node): boolean {
  const root = pathOf(object)?.find((name) => name !== 'this');
  return root !== undefined && modulesOfProject.has(wordsOf(root).at(-1) ?? '');
}

/** An object whose members are about fields and not values of a person: `errors.email`, `Channel.EMAIL`, `config.email`. */
function holdsNoValues(holding: TSESTree.Node, term: string, context: FileContext): boolean {
  const object = awaited(holding);
  const holder = lastNameOf(object);
  if (holder === undefined) return false;
  if (object.type === 'Identifier') {
    const { from } = bindingOf(object, context);
    if (/^[A-Z]/u.test(holder) && from !== 'parameter') return true;
  }
  if (isConstantName(holder) || isOfModules(object)) return true;
  const last = nonValueHolders.has(holder) ? holder : wordsOf(holder).at(-1);
  return last !== undefined && nonValueHolders.has(last) && !(term === 'credential' && /^(?:config|configuration|conf|cfg|settings?|option|env|environment|client|api|auth|headers?)$/u.test(last));
}

/** Whether the schema of its object says that a member holds a flag or a state, `email: z.boolean()`, or it is a column of a table, `users.email`. */
function isClearedBySchema(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type === 'MemberExpression' && schemaOf(node.object, context)) return true;
  const member = schemaMemberBehind(node, context);
  return member !== undefined && holdsNothing(member, context);
}

/** `User`, `ApiKeys`: classes, components and models, wherever they come from. */
function isClassName(name: string): boolean {
  return /^[A-Z][a-z]/u.test(name) || /^[A-Z]{2,}[a-z]/u.test(name);
}

/** Names of functions: `setEmail`, `getUser`, `handlePhone`. */
const functionName = /^(?:set|get|fetch|load|find|lookup|resolve|retrieve|parse|extract|handle|use|on)[A-Z]/u;

function verdictOfIdentifier(leaf: Leaf, node: TSESTree.Identifier, context: FileContext): Verdict {
  const binding = bindingOf(node, context);
  if (binding.from === 'import' || binding.from === 'declaration' || binding.from === 'catch' || functionName.test(node.name)) return 'clean';
  // `const { Item } = await client.send(…)` of DynamoDB is a value, in spite of its capital.
  if (isClassName(node.name) && !(binding.from === 'value' && resultKeys.has(node.name))) return 'clean';
  const type = declaredTypeOf(node, context);
  if (holdsNoValue(type) || isClearedBySchema(node, context)) return 'clean';
  const request = requestVerdict(leaf, context);
  if (request) return request;
  const named = fieldByName(leaf, node.name, context);
  if (named) {
    if (binding.from === 'global' && named.category.startsWith('name')) return 'clean';
    if (isConstantName(node.name) && !isCredential(named.category)) return 'clean';
    if (binding.from === 'value' && binding.path.length === 0) {
      if (isNobodysValue(binding.of) && !(isCredential(named.category) && isEnvironment(awaited(binding.of)))) return 'clean';
      const safeguard = safeguardBehind(binding.of, context);
      if (safeguard && !(safeguard === 'select')) return { ...named, safeguard };
    }
    return named;
  }
  if (binding.from === 'value' && binding.path.length === 0) {
    const value = awaited(binding.of);
    if (value.type === 'CallExpression' && safeguardOf(value, context) && !isPartOfList(value, context)) return 'clean';
  }
  const renamed = renamedField(leaf, node.name, binding, context);
  if (renamed) return renamed;
  return recordVerdict(leaf, context);
}

/** `const { email: target } = user`: the key that a value was taken by, where its new name says nothing. */
function renamedField(leaf: Leaf, name: string, binding: Binding, context: FileContext): PersonalField | undefined {
  const key = 'path' in binding ? binding.path.at(-1) : undefined;
  if (key === undefined || key === name || nameFactsOf(name, settingsOf(context)).isCleared || isBehindNoValue(wordsOf(name).at(-1) ?? '')) return undefined;
  return fieldByName(leaf, key, context);
}

/** `users.at(-1)`, `customers.slice(0, 5)`: whole records, where the same method of a text gives a part of it. */
function isPartOfList(node: TSESTree.CallExpression, context: FileContext): boolean {
  const callee = unwrapped(node.callee);
  const name = calledName(node);
  return (name === 'at' || name === 'slice') && callee.type === 'MemberExpression' && personOf(callee.object, context)?.owner.plural === true;
}

function recordVerdict(leaf: Leaf, context: FileContext): PersonalRecord | undefined {
  // In a text, an object would read "[object Object]": what stands there is a string. What is stored as an id is one.
  if (leaf.form === 'text' || /(?:Ids?|ID|_ids?|^id)$/u.test(leaf.keys.at(-1) ?? '')) return undefined;
  const person = personOf(leaf.node, context);
  if (!person || person.isPart) return undefined;
  return {
    kind: 'record', node: leaf.node, name: shownName(leaf.node), category: 'record.person', evidence: person.evidence, form: leaf.form,
    role: person.owner.role, isList: person.owner.plural, ...(person.schema ? { schema: person.schema, held: heldBy(person.schema, context) } : {}),
  };
}

function requestVerdict(leaf: Leaf, context: FileContext): PersonalRequest | undefined {
  if (leaf.form === 'text' && leaf.node.type === 'Identifier') return undefined;
  const part = requestPartOf(leaf.node, context);
  return part && { kind: 'request', part, node: leaf.node, name: shownName(leaf.node), category: 'record.person', evidence: `the request of somebody`, form: leaf.form };
}

const credentialHeaders = /^(?:authorization|cookie|set-cookie|x-api-key|x-auth-token|x-access-token|proxy-authorization)$/iu;

function verdictOfMember(leaf: Leaf, node: TSESTree.MemberExpression, context: FileContext): Verdict {
  const key = keyOf(node);
  if (key === undefined) return node.computed ? ((isElementAccess(node) ? elementVerdict(leaf, node.object, context) : undefined) ?? recordVerdict(leaf, context)) : undefined;
  if (key === 'length' || key === 'size') return 'clean';
  if (holdsNoValue(declaredTypeOf(node, context)) || isClearedBySchema(node, context)) return 'clean';
  if (credentialHeaders.test(key) && /headers?$/iu.test(lastNameOf(node.object) ?? '')) return field(leaf, { category: 'credential.token' }, `the header \`${key}\``);
  const request = requestVerdict(leaf, context);
  if (request) return request;
  if (isElementAccess(node)) return elementVerdict(leaf, node.object, context) ?? recordVerdict(leaf, context);
  const named = fieldByName(leaf, key, context);
  if (named) {
    if (isEnvironment(node) && !isCredential(named.category)) return 'clean';
    if (isConstantName(key) && !isEnvironment(node)) return 'clean';
    return holdsNoValues(node.object, isCredential(named.category) ? 'credential' : '', context) && !isEnvironment(node) ? 'clean' : named;
  }
  if (key === 'value') return verdictOfInput(leaf, node.object, context) ?? recordVerdict(leaf, context);
  if (nameFactsOf(key, settingsOf(context)).term && holdsNoValues(node.object, '', context)) return 'clean';
  return recordVerdict(leaf, context);
}

/** `emails[0]`, `customer.addresses[i]`: one of several values. */
function elementVerdict(leaf: Leaf, list: TSESTree.Node, context: FileContext): PersonalField | undefined {
  const node = awaited(list);
  const name = node.type === 'Identifier' || node.type === 'MemberExpression' ? lastNameOf(node) : undefined;
  if (name === undefined || isConstantName(name) || !/(?:s|List|Array)$/u.test(name)) return undefined;
  const verdict = verdictOf({ ...leaf, node }, context);
  return typeof verdict === 'object' && verdict.kind === 'field' ? { ...verdict, node: leaf.node, name: shownName(leaf.node) } : undefined;
}

/** `form.email.value`, `form.get('email').value`, the `email.value` of a ref: what somebody typed into a field of that name. */
function verdictOfInput(leaf: Leaf, input: TSESTree.Node, context: FileContext): PersonalField | undefined {
  const node = awaited(input);
  const read = node.type === 'CallExpression' ? readAt(node) : undefined;
  const name = read ? read.key : node.type === 'CallExpression' ? undefined : lastNameOf(node);
  const named = name === undefined || isConstantName(name) ? undefined : fieldByName({ ...leaf, node }, name, context);
  const holder = node.type === 'Identifier' ? undefined : holderOf(node);
  if (!named || (holder && holdsNoValues(holder, '', context) && lastNameOf(holder) !== 'controls')) return undefined;
  return { ...named, node: leaf.node, name: shownName(leaf.node) };
}

function verdictOfRead(leaf: Leaf, { object, key }: Read, context: FileContext): Verdict {
  const holder = (object && lastNameOf(object)) ?? '';
  if (credentialHeaders.test(key) && (key.toLowerCase() !== 'cookie' || /(?:headers?|^req|^request)$/iu.test(holder))) return field(leaf, { category: 'credential.token' }, `the header \`${key}\``);
  const named = fieldByName(leaf, key, context);
  if (!named) return undefined;
  if (isConstantName(key) || nonRecordReceivers.has(wordsOf(holder).at(-1) ?? '')) return 'clean';
  return object && holdsNoValues(object, isCredential(named.category) ? 'credential' : '', context) ? 'clean' : named;
}

function verdictOfCall(leaf: Leaf, node: TSESTree.CallExpression, context: FileContext): Verdict {
  if (isPartOfList(node, context)) return recordVerdict(leaf, context);
  if (safeguardOf(node, context)) return 'clean';
  const request = requestVerdict(leaf, context);
  if (request) return request;
  const read = readAt(node);
  const told = read && verdictOfRead(leaf, read, context);
  if (told) return told;
  const name = calledName(node);
  if (name === undefined) return undefined;
  // getEmail(user), user.getPhoneNumber(): the accessor says what it returns.
  const accessed = /^(?:get|fetch|load|find|read|lookup|retrieve|normali[sz]e|format|decrypt|extract|resolve|parse)_?(?=[A-Z_])/u.exec(name);
  if (accessed) {
    const rest = name.slice(accessed[0].length);
    const stem = (rest.charAt(0).toLowerCase() + rest.slice(1)).replace(/(?:By|From|For|Of|With|In)[A-Z]\w*$/u, '');
    const named = ownerNamed(stem, settingsOf(context)) ? undefined : fieldByName(leaf, stem, context);
    if (named) return named;
  }
  return secretMadeBy(leaf, name, context) ?? recordVerdict(leaf, context);
}

/** `generateOtp()`, `createAccessToken(user)`: the secret that a function makes. */
function secretMadeBy(leaf: Leaf, name: string, context: FileContext): PersonalField | undefined {
  const made = /^(?:generate|create|make|issue|mint|new|random)_?(?=[A-Z_])/u.exec(name);
  const term = made && nameFactsOf(name.slice(made[0].length), settingsOf(context));
  return term?.term && !term.isCleared && term.term.strength === 'strong' && isCredential(term.term.category) ? field(leaf, term.term, `the function \`${name}\``) : undefined;
}

function judge(leaf: Leaf, context: FileContext): Verdict {
  const { node } = leaf;
  switch (node.type) {
    case 'Identifier':
      return verdictOfIdentifier(leaf, node, context);
    case 'MemberExpression':
      return verdictOfMember(leaf, node, context);
    case 'CallExpression':
      return verdictOfCall(leaf, node, context);
    case 'ThisExpression':
      return recordVerdict(leaf, context);
    case 'NewExpression':
      return requestVerdict(leaf, context);
    default:
      return undefined;
  }
}

/**
 * What a leaf holds, by its own name, owner, type and origin:
 *
 * | the expression | verdict |
 * |---|---|
 * | an import, function, class, flag, literal, safeguarded value | `clean` |
 * | a strong name: `email`, `customer.iban` | field |
 * | a contextual name with an owner or telling fields beside it: `customer.name` | field |
 * | an owner, bare, spread or written out: `customer`, `req.user`, `users[0]` | record |
 * | a request, its body, headers, cookies, a session | request |
 * | anything else | nothing |
 */
export const verdictOf = rememberedInFile((leaf: Leaf, context: FileContext): Verdict => {
  const annotated = annotationOf(leaf.node, context);
  if (annotated) return verdictAsAnnotated(leaf, annotated);
  const told = judge(leaf, context);
  return settingsOf(context).types ? refined(told, leaf, context) : told;
});

/** What the code itself says goes before everything else. */
function verdictAsAnnotated(leaf: Leaf, annotated: Annotation): Verdict {
  if (annotated === 'not-personal') return 'clean';
  const evidence = 'its annotation';
  if (annotated !== 'record.person') return field(leaf, { category: annotated }, evidence);
  return { kind: 'record', node: leaf.node, name: shownName(leaf.node), category: annotated, evidence, form: leaf.form, role: 'persons', isList: false };
}

/** What the type makes of what names said: it rules it out, adds to it, or tells what they left open. */
function refined(told: Verdict, leaf: Leaf, context: FileContext): Verdict {
  if (told === 'clean') return told;
  if (!told) {
    const member = memberByType(leaf.node, context);
    return typeof member === 'object' ? field(leaf, member, member.evidence) : member && 'clean';
  }
  if (told.kind === 'field') return isRuledOut(leaf.node, told.category, context) || memberByType(leaf.node, context) === 'none' ? 'clean' : told;
  if (told.kind !== 'record') return told;
  const typed = recordByType(leaf.node, context);
  if (typed === 'none') return 'clean';
  if (!typed) return told;
  // The name calls it a record: all of one, unless the type says that its fields were chosen.
  const isWhole = !typed.isChosen;
  return { ...told, isList: typed.owner.plural, typed: { ...typed, isWhole }, ...(isWhole ? {} : { held: typed.held }) };
}

/** The record that a value is by its type alone, whatever it is called; asked where nothing else tells. */
export function recordOfType(leaf: Leaf, context: FileContext): PersonalRecord | undefined {
  const { node } = leaf;
  if (leaf.form === 'text' || (node.type !== 'Identifier' && node.type !== 'MemberExpression' && node.type !== 'CallExpression') || !mayBeRecord(node, context)) return undefined;
  const typed = recordByType(node, context);
  if (typeof typed !== 'object') return undefined;
  return { kind: 'record', node, name: shownName(node), category: 'record.person', evidence: typed.evidence, form: leaf.form, role: typed.owner.role, isList: typed.owner.plural, held: typed.held, typed };
}

/** What the key tells that a value is stored under, when the value itself has a name that says nothing: `{ email: value }`. */
export function verdictOfKey(leaf: Leaf, context: FileContext): PersonalField | undefined {
  const key = leaf.keys.at(-1);
  if (key === undefined || (leaf.node.type !== 'Identifier' && leaf.node.type !== 'MemberExpression')) return undefined;
  const settings = settingsOf(context);
  const value = lastNameOf(leaf.node);
  if (value === undefined || nameFactsOf(value, settings).isCleared) return undefined;
  // `{ name: product.name, email }`: the value was asked for itself, and is of a thing.
  if (nameFactsOf(value, settings).term && isOfThing(leaf.node)) return undefined;
  const holder = leaf.keys.at(-2);
  const told = classifyName(key, { ...(holder === undefined ? {} : { object: holder }), siblings: literalKeys(leaf.literal) }, settings);
  if (!told || told.strength === 'weak' || told.strength === 'derived') return undefined;
  if (told.strength === 'strong' && needOwner.has(told.category) && !nameFactsOf(key, settings).ownerBefore) return undefined;
  if (isRuledOut(leaf.node, told.category, context)) return undefined;
  return { ...field(leaf, told, `the key \`${key}\``), name: shownName(leaf.node), isByKey: true };
}
