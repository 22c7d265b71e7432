import type { TSESTree } from '@typescript-eslint/utils';
import { nonRecordReceivers } from '../knowledge/getters.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { calledName } from '../source/callee.ts';
import { readAt, type Read } from '../source/getter.ts';
import type { Leaf } from '../source/leaves.ts';
import { lastNameOf } from '../source/property-path.ts';
import { nameFactsOf, ownerNamed } from './classify-name.ts';
import { fieldByName } from './field-by-name.ts';
import { isConstantName } from './name-shape.ts';
import { field, isCredential, type PersonalField, type Verdict } from './personal-data.ts';
import { personOf } from './person.ts';
import { isPartOfList, recordVerdict, requestVerdict } from './record-verdict.ts';
import { safeguardOf } from './safeguard.ts';
import { holdsNoValues } from './value-holder.ts';
import { wordsOf } from './words.ts';

/** Headers that carry what lets somebody in. */
export const credentialHeaders = /^(?:authorization|cookie|set-cookie|x-api-key|x-auth-token|x-access-token|proxy-authorization)$/iu;

function verdictOfRead(leaf: Leaf, { object, key }: Read, context: FileContext): Verdict {
  const holder = (object && lastNameOf(object)) ?? '';
  if (credentialHeaders.test(key) && (key.toLowerCase() !== 'cookie' || /(?:headers?|^req|^request)$/iu.test(holder))) return field(leaf, { category: 'credential.token' }, `the header \`${key}\``);
  const named = fieldByName(leaf, key, context);
  if (!named) return undefined;
  if (isConstantName(key) || nonRecordReceivers.has(wordsOf(holder).at(-1) ?? '')) return 'clean';
  return object && holdsNoValues(object, isCredential(named.category) ? 'credential' : '', context) ? 'clean' : named;
}

/** What a call gives: by what it reads, makes or is named after. */
export function verdictOfCall(leaf: Leaf, node: TSESTree.CallExpression, context: FileContext): Verdict {
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
  // user.email(): a property that is read by a method of its name.
  const isProperty = node.arguments.length === 0 && node.callee.type === 'MemberExpression' && personOf(node.callee.object, context) !== undefined;
  return (isProperty ? fieldByName(leaf, name, context) : undefined) ?? secretMadeBy(leaf, name, context) ?? recordVerdict(leaf, context);
}

/** `generateOtp()`, `createAccessToken(user)`: the secret that a function makes. */
function secretMadeBy(leaf: Leaf, name: string, context: FileContext): PersonalField | undefined {
  const made = /^(?:generate|create|make|issue|mint|new|random)_?(?=[A-Z_])/u.exec(name);
  const term = made && nameFactsOf(name.slice(made[0].length), settingsOf(context));
  return term?.term && !term.isCleared && term.term.strength === 'strong' && isCredential(term.term.category) ? field(leaf, term.term, `the function \`${name}\``) : undefined;
}
