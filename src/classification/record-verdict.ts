import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import type { Leaf } from '../source/leaves.ts';
import { keyOf } from '../source/property-path.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { nameFactsOf, ownerNamed } from './classify-name.ts';
import { declaredTypeOf, holdsNoRecord } from './declared-type.ts';
import { personOf, type Person } from './person.ts';
import type { PersonalRecord, PersonalRequest } from './personal-data.ts';
import { requestPartOf } from './request.ts';
import { heldBy } from './schema-facts.ts';
import { shownName } from './shown-name.ts';
import { recordOwnerInText } from './text-owner.ts';

/** `users.at(-1)`, `customers.slice(0, 5)`: whole records, where the same method of a text gives a part of it. */
export function isPartOfList(node: TSESTree.CallExpression, context: FileContext): boolean {
  const callee = unwrapped(node.callee);
  const name = calledName(node);
  return (name === 'at' || name === 'slice') && callee.type === 'MemberExpression' && personOf(callee.object, context)?.owner.plural === true;
}

const passwordKey = /^(?:pass|pwd|passw)/iu;

/** `{ user: settings.smsUser, pass: settings.smsPass }`: the name of an account. */
function isLoginName({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'Property' && keyOf(parent) === 'user' && parent.parent.type === 'ObjectExpression' && parent.parent.properties.some((each) => each.type === 'Property' && passwordKey.test(keyOf(each) ?? ''));
}

/** `const username = session.user`: what is called a field is one, whatever it was taken from. */
function isNamedField(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type !== 'Identifier') return false;
  const settings = settingsOf(context);
  const { term, isCleared } = nameFactsOf(node.name, settings);
  return term !== undefined && !isCleared && ownerNamed(node.name, settings) === undefined;
}

/** Names that say no more than that something came back. */
const saysNothing = /^(?:data|res|resp|response|result|results|body|json|payload|obj|value|doc|row|datos|dados|donnees|dati|gegevens|daten|respuesta|resposta|reponse|resultado|ergebnis|antwort)$/u;

/** What a text before it says that a value is, whose own name says nothing: `console.log('User data:', response)`. */
function announcedPersonOf(node: TSESTree.Node, context: FileContext): Person | undefined {
  if (node.type !== 'Identifier' || !saysNothing.test(node.name)) return undefined;
  const binding = bindingOf(node, context);
  const made = binding.from === 'value' && binding.path.length === 0 ? awaited(binding.of) : undefined;
  // The answer of `fetch` is not read yet.
  if (made?.type === 'CallExpression' && calledName(made) === 'fetch') return undefined;
  const owner = recordOwnerInText(node, settingsOf(context));
  return owner && !holdsNoRecord(declaredTypeOf(node, context)) ? { owner, evidence: `the word \`${owner.text}\` before it` } : undefined;
}

/** The whole record that a value is of a person. */
export function recordVerdict(leaf: Leaf, context: FileContext): PersonalRecord | undefined {
  // In a text, an object would read "[object Object]": what stands there is a string. What is stored as an id is one.
  if (leaf.form === 'text' || /(?:Ids?|ID|_ids?|^id)$/u.test(leaf.keys.at(-1) ?? '')) return undefined;
  const person = personOf(leaf.node, context) ?? announcedPersonOf(leaf.node, context);
  if (!person || person.isPart || isLoginName(leaf.node) || isNamedField(leaf.node, context)) return undefined;
  return {
    kind: 'record', node: leaf.node, name: shownName(leaf.node), category: 'record.person', evidence: person.evidence, form: leaf.form,
    role: person.owner.role, isList: person.owner.plural, ...(person.schema ? { schema: person.schema, held: heldBy(person.schema, context) } : {}),
  };
}

/** What somebody sent, where a value is the request or a part of it. */
export function requestVerdict(leaf: Leaf, context: FileContext): PersonalRequest | undefined {
  if (leaf.form === 'text' && leaf.node.type === 'Identifier') return undefined;
  const part = requestPartOf(leaf.node, context);
  return part && { kind: 'request', part, node: leaf.node, name: shownName(leaf.node), category: 'record.person', evidence: `the request of somebody`, form: leaf.form };
}
