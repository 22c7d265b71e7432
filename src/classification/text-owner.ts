import type { TSESTree } from '@typescript-eslint/utils';
import { wordsBeforeUser } from '../knowledge/owners.ts';
import type { Settings } from '../settings.ts';
import type { Owner } from './lexicon.ts';
import { ownerNamed } from './owner-named.ts';
import { textBefore } from './text-before.ts';
import { wordSet } from './word-set.ts';

const isBeforeUser = wordSet(wordsBeforeUser);

const lastWord = /(?:^|[^\w/-])(?:(\w{2,40})[ -])?(\w{2,40}):? ?['"`(]?$/u;

/** The person whose value a text says that it is: `User ${name} logged in`; users of databases and machines are none. */
export function ownerInText(node: TSESTree.Node, settings: Settings): Owner | undefined {
  const [, before = '', word = ''] = lastWord.exec(textBefore(node).slice(-100)) ?? [];
  const owner = word === '' || isBeforeUser(before.toLowerCase()) ? undefined : ownerNamed(word, settings);
  return owner?.ambiguity === 'low' && !owner.plural ? owner : undefined;
}

const signInWord = /\b(?:log-?ins?|logged in|sign-?ins?|signed in|auth\w*|passwords?|credentials)\b/iu;
const outcomeWord = /\b(?:fail\w*|invalid|attempt\w*|wrong|incorrect|locked|rejected|denied|success\w*)\b/iu;
const towardsSomebody = /\b(?:for|by|of|from|attempt):? ?["'`(]?$/iu;

/** Whether a text says how the sign-in of somebody went: `Authentication failed for ${username}`; not that of a program at a database. */
export function tellsOfSignIn(node: TSESTree.Node): boolean {
  const text = textBefore(node).slice(-100);
  return towardsSomebody.test(text) && signInWord.test(text) && outcomeWord.test(text) && !text.toLowerCase().split(/\W+/u).some(isBeforeUser);
}

const announcedField = /((?:[\w',-]{1,30} ){1,8})(\w{2,30}):? ?['"`(]?$/u;

/** The person whose field a text says that it is, by the word of the field: `Patient reports these symptoms: ${symptoms}`. */
export function ownerBeforeWord(node: TSESTree.Node, word: string, settings: Settings): Owner | undefined {
  const [, before = '', last = ''] = announcedField.exec(textBefore(node).slice(-120)) ?? [];
  if (last.toLowerCase() !== word) return undefined;
  return before.split(/[ ,]/u).map((each) => ownerNamed(each.replace(/'s$/u, ''), settings)).find((owner) => owner?.ambiguity === 'low' && !owner.plural);
}

const announced = /(?:^|\W)([A-Za-z]{4,20})(?:'s)? (?:(?:data|info|information|details)\s*(?::|[=-]*>?)|(?:profile|record|object)\s*(?::|[=-]+>?))\s*$/iu;
/** The same in languages that put the person behind: `Datos del cliente:`, `Gegevens van de klant:`. */
const announcedBehind = /\b(?:datos|dados|donn[eé]es|dati|gegevens|daten)\s(?:(?:del?|do|da|du|van|der|des|von)\s)?(?:(?:la|de|het)\s|l')?(\p{L}{4,20})\s{0,3}(?::|[=-]{0,3}>?)\s*$/iu;
const troubled = /error|fail|invalid|missing|cannot|could not|unable|without|\bno\b|\bnot\b/iu;

/** The person whose record a text says that it is: `console.log('User data:', response)`, `console.log('Datos del cliente:', data)`. */
export function recordOwnerInText(node: TSESTree.Node, settings: Settings): Owner | undefined {
  const { parent } = node;
  const isWrittenOut = parent?.type === 'CallExpression' && parent.arguments[0] === node && parent.callee.type === 'MemberExpression' && parent.callee.property.type === 'Identifier' && parent.callee.property.name === 'stringify';
  const text = textBefore(isWrittenOut ? parent : node).slice(-100);
  const word = troubled.test(text) ? undefined : (announced.exec(text) ?? announcedBehind.exec(text))?.[1];
  const owner = word === undefined ? undefined : ownerNamed(word, settings);
  return owner?.ambiguity === 'low' ? owner : undefined;
}
