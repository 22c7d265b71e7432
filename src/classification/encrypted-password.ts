import { basename } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import { loginWords, vaultWords } from '../knowledge/password-words.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { calledName, type Call } from '../source/callee.ts';
import { cipherCallAt } from '../source/cipher-call.ts';
import { enclosingClass } from '../source/class-members.ts';
import { destinationsOf } from '../source/destinations.ts';
import { functionNamesAround } from '../source/enclosing-function.ts';
import { updatesOf } from '../source/hash-call.ts';
import { valueAt } from '../source/library-call.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { dealsWithPasswords } from './hashed-password.ts';
import { plainPasswordIn } from './password-in.ts';
import { passwordNameOf } from './password-name.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** A password that is written so that it can be read again, where a hash would do. */
export interface ReadablePassword {
  readonly node: TSESTree.Node;
  readonly kind: 'encrypted' | 'encoded';
}

const isVault = wordSet(vaultWords);
const isLogin = wordSet(loginWords);

const furthest = 4;

/** `user` of `user.password = encrypt(password)`. */
function accountOf(node: TSESTree.Node): string | undefined {
  let at = node;
  for (let height = 0; at.parent && height < furthest; height += 1, at = at.parent) {
    if (at.parent.type === 'AssignmentExpression') return at.parent.left.type === 'MemberExpression' ? lastNameOf(at.parent.left.object) : undefined;
  }
  return undefined;
}

/** Names that say what the encrypted password is for. */
function namesOf(node: TSESTree.Node, password: TSESTree.Node, context: FileContext): readonly string[] {
  return [
    ...functionNamesAround(node), accountOf(node) ?? '', ...destinationsOf(node, context, { followsArithmetic: true, mostHops: 1 }).map(({ name }) => name),
    ...(pathOf(password) ?? []), enclosingClass(node)?.id?.name ?? '', basename(context.filename),
  ];
}

function isForLogin(node: TSESTree.Node, password: TSESTree.Node, context: FileContext): boolean {
  const names = namesOf(node, password, context);
  const words = names.flatMap(wordsOf);
  return !words.some(isVault) && (words.some(isLogin) || functionNamesAround(node).some(dealsWithPasswords));
}

function encrypted(node: Call, context: FileContext): ReadablePassword | undefined {
  const cipher = cipherCallAt(node, context);
  if (cipher?.does.direction !== 'encrypt' || cipher.does.data === undefined) return undefined;
  const data = cipher.does.data === 'updates' ? updatesOf(node, context).inputs : [valueAt(node, cipher.does.data, context)];
  for (const value of data) {
    const leaf = typeof value === 'string' ? undefined : plainPasswordIn(value, context);
    if (leaf && isForLogin(node, leaf.node, context)) return { node: leaf.node, kind: 'encrypted' };
  }
  return undefined;
}

/** `const hashedPassword = btoa(password)`: base64 that passes for a hash. */
function encoded(node: Call, context: FileContext): ReadablePassword | undefined {
  const name = calledName(node);
  const [first] = node.arguments;
  const isBase64 = name === 'btoa' || name === 'encodeBase64' || (name === 'from' && pathOf(node.callee)?.[0] === 'Buffer');
  if (!isBase64 || !first || first.type === 'SpreadElement') return undefined;
  const leaf = plainPasswordIn(first, context);
  if (!leaf || leaf.form === 'text') return undefined;
  const settings = settingsOf(context);
  const isCalledHash = destinationsOf(node, context, { followsArithmetic: true, mostHops: 0 }).some((each) => each.kind !== 'argument' && passwordNameOf(each.name, settings) === 'hashed' && !/(?:encoded|base64|b64|buf|bytes)/iu.test(each.name));
  return isCalledHash ? { node: leaf.node, kind: 'encoded' } : undefined;
}

/** The password that a call writes so that it can be read again. */
export function readablePasswordAt(node: Call, context: FileContext): ReadablePassword | undefined {
  return encrypted(node, context) ?? encoded(node, context);
}
