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
