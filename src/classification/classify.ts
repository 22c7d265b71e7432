import type { TSESTree } from '@typescript-eslint/utils';
import { databaseAddress } from '../knowledge/credential-names.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import type { Annotation } from '../source/annotation.ts';
import { isCompiledImport } from '../source/compiled-import.ts';
import { isKnownEmpty } from '../source/known-empty.ts';
import type { Leaf } from '../source/leaves.ts';
import { isElementAccess, keyOf, lastNameOf } from '../source/property-path.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { annotationOf } from './annotated.ts';
import { verdictOfCall, credentialHeaders } from './call-verdict.ts';
import { nameFactsOf } from './classify-name.ts';
import { declaredTypeOf, holdsNoValue } from './declared-type.ts';
import { fieldByName } from './field-by-name.ts';
import { isConstantName } from './name-shape.ts';
import { verdictOfIdentifier } from './identifier-verdict.ts';
import { verdictOfInput } from './input-verdict.ts';
import { isEnvironment } from './nobodys-value.ts';
import { field, isCredential, type PersonalField, type Verdict } from './personal-data.ts';
import { recordVerdict, requestVerdict } from './record-verdict.ts';
import { shownName } from './shown-name.ts';
import { refined } from './typed-refinement.ts';
import { holdsNoValues, isClearedBySchema } from './value-holder.ts';

export type { PersonalData, PersonalField, PersonalRecord, PersonalRequest, Verdict } from './personal-data.ts';

function verdictOfMember(leaf: Leaf, node: TSESTree.MemberExpression, context: FileContext): Verdict {
  const key = keyOf(node);
  if (key === undefined) return node.computed ? ((isElementAccess(node) ? elementVerdict(leaf, node.object, context) : undefined) ?? recordVerdict(leaf, context)) : undefined;
  if (key === 'length' || key === 'size' || isCompiledImport(node)) return 'clean';
  if (holdsNoValue(declaredTypeOf(node, context)) || isClearedBySchema(node, context)) return 'clean';
  if (credentialHeaders.test(key) && /headers?$/iu.test(lastNameOf(node.object) ?? '')) return field(leaf, { category: 'credential.token' }, `the header \`${key}\``);
  const request = requestVerdict(leaf, context);
  if (request) return request;
  if (isElementAccess(node)) return elementVerdict(leaf, node.object, context) ?? recordVerdict(leaf, context);
  if (isEnvironment(node) && databaseAddress.test(key)) return field(leaf, { category: 'credential.token' }, `the name \`${key}\``);
  const named = fieldByName(leaf, key, context);
  if (named) {
    if (isEnvironment(node) && !isCredential(named.category)) return 'clean';
    if (isConstantName(key) && !isEnvironment(node)) return 'clean';
    return holdsNoValues(node.object, isCredential(named.category) ? 'credential' : '', context) && !isEnvironment(node) ? 'clean' : named;
  }
  const holder = unwrapped(node.object);
  // `profile.emails[0].value`: one of several, as Passport and many APIs of people write them.
  const entry = key === 'value' && holder.type === 'MemberExpression' && isElementAccess(holder) ? elementVerdict(leaf, holder.object, context) : undefined;
  if (entry) return entry;
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
 * | an import, function, class, flag, literal, safeguarded value, what is known to be empty there | `clean` |
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
  const verdict = settingsOf(context).types ? refined(told, leaf, context) : told;
  return typeof verdict === 'object' && isKnownEmpty(leaf.node, context) ? 'clean' : verdict;
});

/** What the code itself says goes before everything else. */
function verdictAsAnnotated(leaf: Leaf, annotated: Annotation): Verdict {
  if (annotated === 'not-personal') return 'clean';
  const evidence = 'its annotation';
  if (annotated !== 'record.person') return field(leaf, { category: annotated }, evidence);
  return { kind: 'record', node: leaf.node, name: shownName(leaf.node), category: annotated, evidence, form: leaf.form, role: 'persons', isList: false };
}
