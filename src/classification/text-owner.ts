import type { TSESTree } from '@typescript-eslint/utils';
import { wordsBeforeUser } from '../knowledge/owners.ts';
import type { Settings } from '../settings.ts';
import type { Owner } from './lexicon.ts';
import { ownerNamed } from './owner-named.ts';
import { wordSet } from './word-set.ts';

const wrappers = new Set(['TSAsExpression', 'TSNonNullExpression', 'ChainExpression', 'LogicalExpression']);
const isBeforeUser = wordSet(wordsBeforeUser);

function textOf(node: TSESTree.Node): string {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  if (node.type === 'TemplateLiteral') return node.quasis.at(-1)?.value.cooked ?? '';
  return node.type === 'BinaryExpression' ? textOf(node.right) : '';
}

/** `User ${bold(name)}`: what the call gives back is the value, or it would not count here. */
function isInPiece({ type, parent }: TSESTree.Node): boolean {
  return type === 'CallExpression' && (parent.type === 'TemplateLiteral' || parent.type === 'BinaryExpression');
}

/** The call of a method of a value: `symptoms.join(', ')`. */
function ownCallOf(node: TSESTree.Node): TSESTree.Node {
  const { parent } = node;
  return parent?.type === 'MemberExpression' && parent.object === node && parent.parent.type === 'CallExpression' && parent.parent.callee === parent ? parent.parent : node;
}

/** What a text says directly before a value that is put into it. */
function textBefore(node: TSESTree.Node): string {
  let at = ownCallOf(node);
  while (at.parent && (wrappers.has(at.parent.type) || isInPiece(at.parent))) at = at.parent;
  const { parent } = at;
  if (parent?.type === 'TemplateLiteral') return parent.quasis[parent.expressions.indexOf(at as TSESTree.Expression)]?.value.cooked ?? '';
  // `console.log('New user:', name)`, but not `emit('user', name)`.
  const spoken = parent?.type === 'CallExpression' && at !== parent.callee ? textOf(parent.arguments[parent.arguments.indexOf(at as TSESTree.Expression) - 1] ?? at) : '';
  if (/[: ]/u.test(spoken)) return spoken.trimEnd();
  return parent?.type === 'BinaryExpression' && parent.operator === '+' && parent.right === at ? textOf(parent.left) : '';
}

const lastWord = /(?:^|[^\w/-])(?:(\w{2,40})[ -])?(\w{2,40}):? ?['"`(]?$/u;

/** The person whose value a text says that it is: `User ${name} logged in`; users of databases and machines are none. */
export function ownerInText(node: TSESTree.Node, settings: Settings): Owner | undefined {
  const [, before = '', word = ''] = lastWord.exec(textBefore(node).slice(-100)) ?? [];
  const owner = word === '' || isBeforeUser(before.toLowerCase()) ? undefined : ownerNamed(word, settings);
  return owner?.ambiguity === 'low' && !owner.plural ? owner : undefined;
}

const announcedField = /((?:[\w',-]{1,30} ){1,8})(\w{2,30}):? ?['"`(]?$/u;

/** The person whose field a text says that it is, by the word of the field: `Patient reports these symptoms: ${symptoms}`. */
export function ownerBeforeWord(node: TSESTree.Node, word: string, settings: Settings): Owner | undefined {
  const [, before = '', last = ''] = announcedField.exec(textBefore(node).slice(-120)) ?? [];
  if (last.toLowerCase() !== word) return undefined;
  return before.split(/[ ,]/u).map((each) => ownerNamed(each.replace(/'s$/u, ''), settings)).find((owner) => owner?.ambiguity === 'low' && !owner.plural);
}

const announced = /(?:^|\W)([A-Za-z]{4,20})(?:'s)? (?:(?:data|info|information|details)\s*(?::|[=-]*>?)|(?:profile|record|object)\s*(?::|[=-]+>?))\s*$/iu;
const troubled = /error|fail|invalid|missing|cannot|could not|unable|without|\bno\b|\bnot\b/iu;

/** The person whose record a text says that it is: `console.log('User data:', response)`. */
export function recordOwnerInText(node: TSESTree.Node, settings: Settings): Owner | undefined {
  const { parent } = node;
  const isWrittenOut = parent?.type === 'CallExpression' && parent.arguments[0] === node && parent.callee.type === 'MemberExpression' && parent.callee.property.type === 'Identifier' && parent.callee.property.name === 'stringify';
  const text = textBefore(isWrittenOut ? parent : node).slice(-100);
  const word = troubled.test(text) ? undefined : announced.exec(text)?.[1];
  const owner = word === undefined ? undefined : ownerNamed(word, settings);
  return owner?.ambiguity === 'low' ? owner : undefined;
}
