import type { TSESTree } from '@typescript-eslint/utils';
import { categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { medicalWords } from '../knowledge/name-parts.ts';
import type { FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import type { Leaf } from '../source/leaves.ts';
import { fileMentions } from '../source/mentions.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { classifyName, nameFactsOf, ownerNamed, type NameTerm, type Owner } from './classify-name.ts';
import { hasCredentialOrigin } from './credential-origin.ts';
import { holderOf, nameCueOf, isOfNamedThing, isOfThing } from './name-cue.ts';
import { isNamedCredential } from './named-credential.ts';
import { isEnvironment, isOfServiceAccount } from './nobodys-value.ts';
import { personBehind, personOf } from './person.ts';
import { ownerBeforeWord, ownerInText, tellsOfSignIn } from './text-owner.ts';
import { fieldToldByText } from './told-by-text.ts';
import { hasPersonalSiblings } from './personal-reads.ts';
import { field, isCredential, type PersonalField } from './personal-data.ts';
import { requestPartOf } from './request.ts';
import { isPersonalIn } from './schema-facts.ts';
import { schemaMemberBehind } from './schema-value.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** Terms that machines, repositories and plugins have too, so that they count with an owner only. */
export const needOwner: ReadonlySet<DataCategory> = new Set<DataCategory>(['name', 'account.username', 'photo', 'employment', 'behaviour.profile']);

/** Words for a phone that mean a number wherever a value of that name is handed on. */
const spokenPhone = new Set(['phone', 'telephone', 'telefoon', 'telefon', 'telefono', 'telefone', 'phones']);

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

/** `User ${name} logged in`, `Patient symptoms: ${symptoms}`. */
function cueInText({ node, form }: Leaf, term: NameTerm, settings: Settings): string | undefined {
  if (form !== 'text' && form !== 'bare') return undefined;
  const isUsername = term.category === 'account.username';
  const isSpecial = categoryOf(term.category).class === 'special';
  const owner = isUsername || term.category.startsWith('name') ? ownerInText(node, settings) : isSpecial ? ownerBeforeWord(node, term.text.split(' ').at(-1) ?? '', settings) : undefined;
  if (owner) return fits(term, owner.role) ? `the word \`${owner.text}\` before it` : undefined;
  return isUsername && tellsOfSignIn(node) ? 'the sign-in that the text tells of' : undefined;
}

function fits(term: NameTerm, role: string): boolean {
  return !term.ownerRoles || term.ownerRoles.includes(role);
}

const isMedical = wordSet(medicalWords);

const postal = /\b(?:city|district|locality|courier|india)\b|serviceab/iu;
const isPostalPin = (name: string, context: FileContext): boolean => /pin_?code$/iu.test(name) && fileMentions(postal, context);

function isOwnWord({ category, text }: NameTerm, { vocabulary }: Settings): boolean {
  return vocabulary.add?.[category]?.some((name) => wordsOf(name).join(' ') === text) ?? false;
}

/** The value of a person that a name tells of, alone or with what stands around it. */
export function fieldByName(leaf: Leaf, name: string, context: FileContext): PersonalField | undefined {
  const settings = settingsOf(context);
  const { term, ownerBefore, isCleared } = nameFactsOf(name, settings);
  if (!term || isCleared || term.strength === 'weak') {
    const isCredentialByName = !(isCleared && !isEnvironment(leaf.node)) && isNamedCredential(name);
    return isCredentialByName ? field(leaf, { category: 'credential.token' }, `the name \`${name}\``) : fieldToldByText(leaf, name);
  }
  if ((term.category.startsWith('name') && isOfNamedThing(leaf.node)) || isOfServiceAccount(leaf.node)) return undefined;
  if (term.strength === 'derived') return { ...field(leaf, term, `the name \`${name}\``), safeguard: /crypt|cipher/iu.test(name) ? 'encrypt' : /hash|digest/iu.test(name) ? 'hash' : 'mask' };
  // In India, a letter goes to a PIN code.
  if (isPostalPin(name, context)) return undefined;
  const verdict = classifyName(name, nameCueOf(leaf, context), settings);
  if (verdict && verdict.strength !== 'weak' && (verdict.strength === 'contextual' || !needOwner.has(term.category) || ownerBefore || isOwnWord(term, settings))) return field(leaf, term, verdict.evidence);
  if (spokenPhone.has(name) && term.category === 'contact.phone' && !isOfThing(leaf.node)) return field(leaf, term, `the name \`${name}\``);
  const cue = cueOf(leaf, term, name, context) ?? cueInText(leaf, term, settings);
  return cue === undefined ? fieldToldByText(leaf, name) : field(leaf, term, cue);
}
