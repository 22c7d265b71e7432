import type { TSESTree } from '@typescript-eslint/utils';
import { configurationHolders } from '../knowledge/byte-functions.ts';
import { accountWords, typedHolders } from '../knowledge/password-words.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { isElementAccess, keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { shownName } from './shown-name.ts';
import { plainPasswordIn } from './password-in.ts';
import { passwordNameOf } from './password-name.ts';
import { personOf } from './person.ts';
import { isTyped } from './typed-value.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const isTypedHolder = wordSet(typedHolders);
const isAccount = wordSet(accountWords);

function holderOf(node: TSESTree.MemberExpression): TSESTree.Node {
  const object = awaited(node.object);
  return object.type === 'MemberExpression' && (keyOf(object) === undefined || isElementAccess(object)) ? awaited(object.object) : object;
}

const identity = /^(?:e?-?mail|user_?name|user|login|phone|mobile|name|usuario|correo|nome)\b/iu;
const operators = new Set(['BinaryExpression', 'LogicalExpression', 'ChainExpression']);

/** `x.username === name && x.password === password`: the two together are an account. */
function isBesideIdentity(node: TSESTree.MemberExpression, context: FileContext): boolean {
  let at: TSESTree.Node = node;
  while (at.parent && operators.has(at.parent.type)) at = at.parent;
  const holder = awaited(node.object);
  if (holder.type !== 'Identifier' || at.type !== 'LogicalExpression') return false;
  const text = context.sourceCode.getText(at).split(`${holder.name}.`).slice(1);
  return text.some((rest) => identity.test(rest));
}

/** The password of a stored account: `user.password`, `rows[0].password`, `storedPassword`; not `req.body.password`. */
function isStoredPassword(expression: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(expression);
  const settings = settingsOf(context);
  if (node.type === 'Identifier') return /^(?:stored|saved|db|user|actual|registered)_?(?:password|pwd|passwd|pass)$/iu.test(node.name);
  if (node.type !== 'MemberExpression') return false;
  const key = keyOf(node);
  if (key === undefined || passwordNameOf(key, settings) !== 'plain') return false;
  const holder = holderOf(node);
  const words = wordsOf(lastNameOf(holder) ?? '');
  const last = words.at(-1);
  if (last === undefined || isTypedHolder(last) || isTypedHolder(words.join('')) || isTyped(holder, context)) return false;
  // `rows[0].password`: one of what was found.
  return isAccount(last) || holder !== awaited(node.object) || personOf(holder, context) !== undefined || isBesideIdentity(node, context);
}

/** `options.basic_auth.password`: the one account that the program is set up with. */
function isConfigured(node: TSESTree.Node): boolean {
  const path = node.type === 'MemberExpression' ? (pathOf(node.object) ?? []) : [];
  return path.some((name) => configurationHolders.has(name) || /^(?:options|opts|argv|basic_?auth)$/iu.test(name));
}

/** A stored password that is compared with one somebody typed, so that it is stored as it is. */
export function comparedPasswordAt(node: TSESTree.BinaryExpression, context: FileContext): string | undefined {
  for (const [stored, other] of [[node.left, node.right], [node.right, node.left]] as const) {
    if (!isStoredPassword(stored, context)) continue;
    const typed = plainPasswordIn(other, context);
    if (!typed || isStoredPassword(typed.node, context) || isConfigured(typed.node)) continue;
    const sameHolder = typed.node.type === 'MemberExpression' && stored.type === 'MemberExpression' && shownName(typed.node.object) === shownName(stored.object);
    if (!sameHolder) return shownName(stored);
  }
  return undefined;
}
