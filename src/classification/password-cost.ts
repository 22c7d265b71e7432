import type { TSESTree } from '@typescript-eslint/utils';
import { leastArgon2, leastBcryptCost, leastPbkdf2Iterations, leastPbkdf2IterationsOfAny, leastScrypt } from '../knowledge/crypto-strength.ts';
import type { FileContext } from '../context.ts';
import { enclosingClass } from '../source/class-members.ts';
import { destinationsOf } from '../source/destinations.ts';
import { functionNamesAround } from '../source/enclosing-function.ts';
import { samenessOf } from '../source/fixed-bytes.ts';
import { hashNameOf } from '../source/hash-call.ts';
import { numbersOf, type Named } from '../source/key-call.ts';
import { valueAt } from '../source/library-call.ts';
import type { OptionValue } from '../source/option.ts';
import { optionOf } from '../source/option.ts';
import type { PasswordCall } from '../source/password-call.ts';
import { lastNameOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { dealsWithPasswords } from './hashed-password.ts';
import { typedPasswordIn } from './password-in.ts';
import { wordsOf } from './words.ts';

/** Why the slow hash of a password is too weak. */
export type PasswordWeakness =
  | { readonly kind: 'cost'; readonly node: TSESTree.Node; readonly parameter: string; readonly value: number; readonly least: string }
  | { readonly kind: 'salt'; readonly node: TSESTree.Node }
  | { readonly kind: 'library'; readonly node: TSESTree.Node };

const forKeys = /^(?:key|cipher|encrypt|decrypt|derive|kek|dek|aes|vault|seed|wallet|mnemonic|backup|archive|unlock|hkdf|prf)$/u;

/** Values at random that are hashed too, and cannot be guessed whatever the cost. */
const tokensNotPasswords = /(?:^|[a-z_])(?:token|api_?key|uuid|session_?id|refresh|jti)$/iu;

/** Whether a derived value encrypts something and is not stored to check a login. */
function isForKey({ node }: PasswordCall, context: FileContext): boolean {
  const names = [...functionNamesAround(node), ...destinationsOf(node, context, { followsArithmetic: false, mostHops: 1 }).map(({ name }) => name)];
  return !names.some(dealsWithPasswords) && names.some((name) => wordsOf(name).some((word) => forKeys.test(word)));
}

/** Whether a call works on the password of a person: by what it is given, or by the names around it. */
function isForPassword(call: PasswordCall, context: FileContext): boolean {
  if (typeof call.password !== 'string' && tokensNotPasswords.test(lastNameOf(call.password) ?? '')) return false;
  if (call.does.scheme === 'bcrypt' || call.does.scheme === 'argon2' || call.does.scheme === 'password-hash') return true;
  const holder = enclosingClass(call.node)?.id?.name;
  if (functionNamesAround(call.node).some(dealsWithPasswords) || (holder !== undefined && dealsWithPasswords(holder))) return true;
  return typeof call.password !== 'string' && typedPasswordIn(call.password, context) !== undefined && !isForKey(call, context);
}

function smallest(numbers: readonly Named<number>[], least: number): Named<number> | undefined {
  return numbers.length > 0 && numbers.every(({ value }) => value < least) ? numbers[0] : undefined;
}

function placeIn(value: OptionValue, { node }: Named<number>): TSESTree.Node {
  const isInside = typeof value !== 'string' && node.range[0] >= value.range[0] && node.range[1] <= value.range[1];
  return isInside || typeof value === 'string' ? node : value;
}

function least(scheme: string, parameter: string, context: FileContext, call: PasswordCall): number {
  if (scheme === 'bcrypt') return leastBcryptCost;
  const digest = call.does.digest ? valueAt(call.node, call.does.digest, context) : 'unknown';
  const text = digest === 'absent' ? call.does.defaultDigest : typeof digest === 'string' ? undefined : (staticTextOf(digest, context) ?? textOfName(digest, context));
  return (text === undefined ? undefined : leastPbkdf2Iterations[hashNameOf(text)]) ?? (parameter === 'iterations' ? leastPbkdf2IterationsOfAny : 0);
}

/** `{ hash: { name: 'SHA-256' } }` of WebCrypto. */
function textOfName(node: TSESTree.Node, context: FileContext): string | undefined {
  const name = optionOf(node, 'name', context);
  return typeof name === 'string' ? undefined : staticTextOf(name, context);
}

function ofNumbers(call: PasswordCall, parameter: string, context: FileContext): PasswordWeakness | undefined {
  const { cost } = call;
  const needed = least(call.does.scheme, parameter, context, call);
  const found = smallest(numbersOf(cost, context), needed);
  return found && { kind: 'cost', node: placeIn(cost, found), parameter, value: found.value, least: String(needed) };
}

/** Pairs of cost and runs, one of which has to be reached. */
function ofPairs(call: PasswordCall, parameter: string, runs: readonly number[], pairs: readonly (readonly [number, number])[], context: FileContext): PasswordWeakness | undefined {
  const { cost, does, node } = call;
  const costs = cost === 'absent' && does.defaultCost !== undefined ? [{ value: does.defaultCost, node: node.callee }] : numbersOf(cost, context);
  const isEnough = (value: number): boolean => runs.some((run) => pairs.some(([first, second]) => value >= first && run >= second));
  const [found] = costs;
  if (!found || runs.length === 0 || costs.some(({ value }) => isEnough(value))) return undefined;
  const wanted = pairs.find(([, second]) => runs.some((run) => run >= second)) ?? pairs[0];
  return { kind: 'cost', node: cost === 'absent' ? node.callee : placeIn(cost, found), parameter, value: found.value, least: String(wanted?.[0]) };
}

function runsOf(value: OptionValue, otherwise: number | undefined, context: FileContext): readonly number[] {
  if (value === 'absent') return otherwise === undefined ? [] : [otherwise];
  return numbersOf(value, context).map(({ value: number }) => number);
}

function weakCost(call: PasswordCall, context: FileContext): PasswordWeakness | undefined {
  const { does, node } = call;
  switch (does.scheme) {
    case 'bcrypt':
      return ofNumbers(call, 'cost', context);
    case 'pbkdf2':
      return ofNumbers(call, 'iterations', context);
    case 'scrypt': {
      const parallel = (does.parallel ?? []).map((place) => valueAt(node, place, context)).find((value) => value !== 'absent') ?? 'absent';
      return ofPairs(call, 'N', runsOf(parallel, 1, context), leastScrypt, context);
    }
    case 'argon2': {
      const passes = does.passes ? valueAt(node, does.passes, context) : 'absent';
      return ofPairs(call, 'memory', runsOf(passes, does.defaultPasses, context), leastArgon2, context);
    }
    case 'password-hash':
      return { kind: 'library', node: node.callee };
  }
}

/** What bcrypt takes in place of a salt: `config.get('bcrypt.rounds')`. */
const costOfBcrypt = /round|cost|factor|work|strength|size/iu;

function weakSalt({ salt, node, does }: PasswordCall, context: FileContext): PasswordWeakness | undefined {
  if (typeof salt !== 'string' && does.scheme === 'bcrypt' && costOfBcrypt.test(context.sourceCode.getText(salt))) return undefined;
  if (typeof salt === 'string' || numbersOf(salt, context).length > 0) return undefined;
  return samenessOf(salt, node, context) ? { kind: 'salt', node: salt } : undefined;
}

/** Why the slow hash of a password is too weak, as far as the file shows it. */
export function passwordWeaknessOf(call: PasswordCall, context: FileContext): PasswordWeakness | undefined {
  if (!isForPassword(call, context)) return undefined;
  return weakSalt(call, context) ?? weakCost(call, context);
}
