import type { TSESTree } from '@typescript-eslint/utils';
import { cryptoModules, cryptoReceivers, distinctiveCryptoNames, sharedCryptoNames, type Place } from '../knowledge/crypto-functions.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { calledName, isDeclaredThing, type Call } from './callee.ts';
import { optionAt, type OptionValue } from './option.ts';
import { originOf, type Origin } from './origin.ts';
import { pathOf } from './property-path.ts';
import { constantOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

/** A call of a cryptographic library: which one, and the dotted way to the function. */
export interface LibraryCall {
  readonly library: string;
  readonly path: string;
}

const globalRoots = new Set(['window', 'globalThis', 'self', 'global']);
const promisifiers = new Set(['promisify', 'pify', 'promisifyAll', 'denodeify', 'fromCallback']);

/** `crypto-js/md5` and `@noble/hashes/sha256` are parts of a library, and the first names a function. */
function moduleAt(name: string): { library: string; prefix: readonly string[] } | undefined {
  const plain = name.startsWith('node:') ? name.slice(5) : name;
  const own = Object.hasOwn(cryptoModules, plain) ? cryptoModules[plain] : undefined;
  if (own !== undefined) return { library: own, prefix: [] };
  const cut = plain.lastIndexOf('/');
  const parent = cut > 0 ? plain.slice(0, cut) : '';
  const library = Object.hasOwn(cryptoModules, parent) ? cryptoModules[parent] : undefined;
  if (library === undefined) return undefined;
  return { library, prefix: library === 'crypto-js' ? [scriptNames.get(plain.slice(cut + 1)) ?? plain.slice(cut + 1)] : [] };
}

const scriptNames = new Map(
  ['AES', 'TripleDES', 'DES', 'RC4', 'Rabbit', 'MD5', 'SHA1', 'SHA224', 'SHA256', 'SHA384', 'SHA512', 'SHA3', 'RIPEMD160', 'PBKDF2'].map((name) => [name.toLowerCase(), name] as const),
);

function ofGlobal(path: readonly string[]): LibraryCall | undefined {
  const [first, ...rest] = path[0] !== undefined && globalRoots.has(path[0]) ? path.slice(1) : path;
  if (first === 'crypto') return { library: 'crypto', path: withoutWebcrypto(rest) };
  return first !== undefined && Object.hasOwn(cryptoReceivers, first) ? { library: cryptoReceivers[first] ?? '', path: rest.join('.') } : undefined;
}

function withoutWebcrypto(path: readonly string[]): string {
  return (path[0] === 'webcrypto' ? path.slice(1) : path).join('.');
}

function ofOrigin({ module, path }: Origin): LibraryCall | undefined {
  if (module === 'global') return ofGlobal(path);
  const found = moduleAt(module);
  return found && { library: found.library, path: withoutWebcrypto([...found.prefix, ...path.filter((step) => step !== '()')]) };
}

/** The function that `promisify(scrypt)` turns into one that gives a promise. */
function promisified(callee: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  const made = constantOf(callee, context);
  if (made.type !== 'CallExpression') return undefined;
  const name = calledName(made);
  return name !== undefined && promisifiers.has(name) ? made.arguments[0] : undefined;
}

/** Receivers that are called like a library whose import the file does not show: `this.bcrypt.hash`, `window.CryptoJS.AES.encrypt`. */
function ofReceiver(callee: TSESTree.Node, name: string): LibraryCall | undefined {
  const path = pathOf(callee) ?? [];
  const at = path.findIndex((step, index) => index < path.length - 1 && Object.hasOwn(cryptoReceivers, step));
  const library = cryptoReceivers[path[at] ?? ''];
  if (at !== -1 && library !== undefined) return library === 'subtle' ? { library: 'crypto', path: path.slice(at).join('.') } : { library, path: path.slice(at + 1).join('.') };
  const isShared = sharedCryptoNames.has(name) && path.length > 1 && !/crypto/iu.test(path.at(-2) ?? '');
  return distinctiveCryptoNames.has(name) && !isShared ? { library: 'crypto', path: name } : undefined;
}

/** The call of a cryptographic library that a node is, by import, global, promisified alias or telling receiver. */
export const libraryCallAt = rememberedInFile((call: Call, context: FileContext): LibraryCall | undefined => {
  const callee = unwrapped(call.callee);
  const origin = originOf(callee, context);
  const found = origin && ofOrigin(origin);
  if (found) return call.type === 'NewExpression' ? { library: found.library, path: found.path === '' ? 'new' : `${found.path}.new` } : found;
  const inner = promisified(callee, context);
  const behind = inner && originOf(inner, context);
  if (behind) return ofOrigin(behind);
  if ((origin && origin.module !== 'global') || call.type === 'NewExpression') return undefined;
  // A function of the project does what its own body says.
  if (callee.type === 'Identifier' && isDeclaredThing(callee, context)) return undefined;
  return ofReceiver(callee, calledName(call) ?? '');
});

/** What a call says at a place of its arguments. */
export function valueAt(call: Call, [index, ...keys]: Place, context: FileContext): OptionValue {
  for (const [position, argument] of call.arguments.entries()) {
    if (argument.type === 'SpreadElement') return 'unknown';
    if (position === index) return optionAt(argument, keys, context);
  }
  return 'absent';
}
