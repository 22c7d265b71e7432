import type { TSESTree } from '@typescript-eslint/utils';
import { passwordNouns, passwordTools, passwordVerbs } from '../knowledge/password-words.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { enclosingClass } from '../source/class-members.ts';
import { encodedLeavesOf } from '../source/encoded.ts';
import { functionNamesAround, functionsAround, nameOfFunction } from '../source/enclosing-function.ts';
import type { HashCall } from '../source/hash-call.ts';
import { mentions } from '../source/mentions.ts';
import { keyOf } from '../source/property-path.ts';
import { destinationsOfHash, servesPasswordProtocol } from './hash-purpose.ts';
import { shownName } from './shown-name.ts';
import { tellingNameOf, typedPasswordIn } from './password-in.ts';
import { passwordNameOf } from './password-name.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** A password that a fast hash is made of. */
export interface HashedPassword {
  readonly node: TSESTree.Node;
  readonly name: string;
}

const isNoun = wordSet(passwordNouns);
const isVerb = wordSet(passwordVerbs);
const isTool = wordSet(passwordTools);
const otherThings = /^(?:id|user|email|secret|key|username|login|algorithm|algo|rounds|iterations|nonce|name|alg|encoding|options|reset\w*|\w*(?:token|code|salt|hash))$/iu;

/** Whether the name of a function or class says that it hashes or checks passwords: `hashPassword`, `PasswordHasher`; not `resetPassword`. */
export function dealsWithPasswords(name: string): boolean {
  const words = wordsOf(name);
  let from = 0;
  let to = words.length;
  while (from < to && isVerb(words[from] ?? '')) from += 1;
  while (to > from + 1 && isTool(words[to - 1] ?? '')) to -= 1;
  return to - from === 1 && isNoun(words[from] ?? '');
}

/** The parameter that a function named for passwords hashes: `text` of `hashPassword(text)`, `e.target.value` of `encryptPassword(e)`. */
function parameterOf(hash: HashCall, context: FileContext): TSESTree.Node | undefined {
  for (const { node } of hash.inputs.flatMap((input) => encodedLeavesOf(input, context))) {
    const root = node.type === 'MemberExpression' && keyOf(node) === 'value' ? rootOf(node) : node;
    const binding = root.type === 'Identifier' ? bindingOf(root, context) : undefined;
    if (root.type !== 'Identifier' || binding?.from !== 'parameter' || otherThings.test(root.name)) continue;
    const name = nameOfFunction(binding.of);
    const holder = enclosingClass(binding.of)?.id?.name;
    if ((name !== undefined && dealsWithPasswords(name)) || (holder !== undefined && dealsWithPasswords(holder))) return node;
  }
  return undefined;
}

function rootOf(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  while (at.type === 'MemberExpression') at = at.object;
  return at;
}

/** `passwordHash` in `makePassword`, which a function named for passwords hashes: the fast hash is all there is. */
function rehashed(hash: HashCall, context: FileContext): HashedPassword | undefined {
  const [around] = functionNamesAround(hash.node);
  if (around === undefined || !dealsWithPasswords(around)) return undefined;
  const settings = settingsOf(context);
  const leaf = hash.inputs.flatMap((input) => encodedLeavesOf(input, context)).find(({ node }) => node.type === 'Identifier' && passwordNameOf(node.name, settings) === 'hashed' && !/salt/iu.test(node.name));
  return leaf && { node: leaf.node, name: shownName(leaf.node) };
}

const constantTime = /timingSafeEqual|safeCompare|safeEqual/u;
const configured = /process\.env|\bconfig\b|\benv\.|[A-Z]_PASS/u;

/** Whether two hashes are compared in constant time, one of them of a value of the configuration. */
function isConstantTimeTrick(hash: HashCall, context: FileContext): boolean {
  const [around] = functionsAround(hash.node);
  return around !== undefined && mentions(around, constantTime, context) && mentions(around, configured, context);
}

/** Whether the result is called a password or its hash: `user.password = sha256(input)`. */
function passwordDestination(hash: HashCall, context: FileContext): string | undefined {
  const settings = settingsOf(context);
  const found = destinationsOfHash(hash, context).find(({ name, kind, hops }) => hops === 0 && kind !== 'argument' && kind !== 'function' && ['plain', 'hashed', 'changed'].includes(passwordNameOf(name, settings) ?? ''));
  return found?.name;
}

/** The password that a hash without a key is made of, unless a protocol asks for just that. */
export function hashedPasswordOf(hash: HashCall, context: FileContext): HashedPassword | undefined {
  const leaves = hash.inputs.flatMap((input) => encodedLeavesOf(input, context));
  const names = leaves.flatMap(({ node }) => tellingNameOf(node) ?? []);
  if (names.length === 0) return undefined;
  let found: HashedPassword | undefined;
  for (const input of hash.inputs) {
    const leaf = typedPasswordIn(input, context);
    // What stands behind a name is reported at the name that is hashed.
    if (leaf) found ??= { node: leaves.includes(leaf) ? leaf.node : input, name: shownName(leaf.node) };
  }
  const parameter = found ? undefined : parameterOf(hash, context);
  if (parameter) found = { node: parameter, name: shownName(parameter) };
  found ??= rehashed(hash, context);
  if (!found && names.some((name) => !otherThings.test(name))) {
    const name = passwordDestination(hash, context);
    const [input] = hash.inputs;
    if (name !== undefined && input) found = { node: input, name };
  }
  if (!found || servesPasswordProtocol(hash, names, context) || isConstantTimeTrick(hash, context)) return undefined;
  return found;
}
