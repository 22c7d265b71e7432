import type { TSESTree } from '@typescript-eslint/utils';
import { hashFunctions, type HashFunction } from '../knowledge/crypto-functions.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { variableOf } from './binding.ts';
import { calledName, type Call } from './callee.ts';
import { choicesOf } from './choices.ts';
import { libraryCallAt, valueAt } from './library-call.ts';
import { originOf } from './origin.ts';
import { keyOf, lastNameOf } from './property-path.ts';
import { shownCallee } from './shown-callee.ts';
import { staticTextOf } from './static-text.ts';

/** A hash without a key, what goes into it, and where its result stands. */
export interface HashCall {
  readonly node: Call;
  /** As written: `createHash`, `CryptoJS.MD5`. */
  readonly name: string;
  /** Folded, `sha256`; `undefined` when the file does not show it. */
  readonly algorithm: string | undefined;
  readonly inputs: readonly TSESTree.Node[];
  /** The outermost calls of the chain: `createHash('md5').update(x).digest('hex')`. */
  readonly results: readonly TSESTree.Node[];
}

const byPath: ReadonlyMap<string, HashFunction> = new Map(hashFunctions.map((each) => [`${each.library} ${each.path}`, each]));

/** `SHA-256`, `RSA-SHA256` and `sha256WithRSAEncryption` are `sha256`. */
export function hashNameOf(text: string): string {
  const name = text.toLowerCase().replaceAll(/[\s_]/gu, '-').replace(/^(?:rsa|ecdsa|dsa|hmac)-/u, '').replace(/with(?:rsa|ecdsa|dsa).*$/u, '');
  return name.replace(/^sha-(?=\d+$)/u, 'sha').replace(/^md-(?=\d)/u, 'md').replace(/^ripemd-/u, 'ripemd');
}

/** Helpers of the project that say by their name which hash they make: `md5(x)`, `hashMd5(x)`, `sha256Hex(x)`. */
const selfTelling = /^(?:hash|hex|to|get|create|make|compute|calc|generate|b64|str|string)?_?(md5|sha-?_?1|sha-?_?224|sha-?_?256|sha-?_?384|sha-?_?512)_?(?:hash|hex|digest|sum|encode|encrypt|string|sync|hexsync|hashsync|base64|async)?$/iu;

interface ChainEnd {
  readonly inputs: readonly TSESTree.Node[];
  readonly result: TSESTree.Node;
}

const feeding = new Set(['update', 'write', 'end', 'append', 'appendStr', 'appendAsciiStr']);
const ending = new Set(['digest', 'finalize', 'hex', 'getHash', 'digestSync', 'array', 'base64', 'copy', 'toString', 'toHex', 'read']);

/** The `update()` calls down a chain that starts at `node`, and its end. */
function chainFrom(node: TSESTree.Node): ChainEnd {
  const inputs: TSESTree.Node[] = [];
  let at = node;
  for (;;) {
    const member = at.parent;
    if (member?.type !== 'MemberExpression' || member.object !== at) return { inputs, result: at };
    const name = keyOf(member);
    const call = member.parent;
    if (name === undefined || call.type !== 'CallExpression' || call.callee !== member) return { inputs, result: at };
    const [first] = call.arguments;
    if (feeding.has(name)) {
      if (first && first.type !== 'SpreadElement') inputs.push(first);
    } else if (!ending.has(name)) return { inputs, result: at };
    at = call;
  }
}

/** What is fed into a hash or cipher by a chain of calls, or through the name it is given. */
export function updatesOf(node: TSESTree.Node, context: FileContext): { inputs: readonly TSESTree.Node[]; results: readonly TSESTree.Node[] } {
  const own = chainFrom(node);
  const holder = own.result.parent;
  const name = holder?.type === 'VariableDeclarator' && holder.init === own.result ? holder.id : holder?.type === 'AssignmentExpression' && holder.right === own.result ? holder.left : undefined;
  const variable = name?.type === 'Identifier' ? variableOf(name, context) : undefined;
  if (!variable || isDigested(own.result)) return { inputs: own.inputs, results: [own.result] };
  const inputs = [...own.inputs];
  const results: TSESTree.Node[] = [];
  for (const { identifier } of variable.references) {
    const chain = chainFrom(identifier);
    inputs.push(...chain.inputs);
    if (isDigested(chain.result)) results.push(chain.result);
  }
  return { inputs, results };
}

function isDigested(node: TSESTree.Node): boolean {
  const name = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? keyOf(node.callee) : undefined;
  return name !== undefined && ending.has(name);
}

/** `CryptoDigestAlgorithm.SHA256`: an algorithm that is a member of an enum of another module. */
function enumeratedHash(key: string | undefined): string | undefined {
  return key !== undefined && /^(?:md\d|sha|ripemd|blake)/iu.test(key) ? key : undefined;
}

function algorithmText(node: TSESTree.Node, context: FileContext): string | undefined {
  for (const choice of choicesOf(node, context)) {
    const text = staticTextOf(choice, context) ?? (choice.type === 'MemberExpression' ? enumeratedHash(keyOf(choice)) : undefined);
    if (text !== undefined && /^[\w-]{2,30}$/u.test(text)) return hashNameOf(text);
    if (choice.type === 'ObjectExpression') {
      const name = choice.properties.find((each) => each.type === 'Property' && keyOf(each) === 'name');
      const inner = name?.type === 'Property' ? staticTextOf(name.value, context) : undefined;
      if (inner !== undefined) return hashNameOf(inner);
    }
  }
  return undefined;
}

function ofFunction(node: Call, { algorithm, data }: HashFunction, context: FileContext): HashCall {
  const told = typeof algorithm === 'string' ? algorithm : valueAt(node, algorithm, context);
  const name = shownCallee(node, context);
  const folded = typeof algorithm === 'string' ? algorithm : told === 'absent' || told === 'unknown' || typeof told === 'string' ? undefined : algorithmText(told, context);
  if (data === 'updates') return { node, name, algorithm: folded, ...updatesOf(node, context) };
  const input = valueAt(node, data, context);
  return { node, name, algorithm: folded, inputs: typeof input === 'string' ? [] : [input], results: [chainFrom(node).result] };
}

/** The hash without a key that a call makes. */
export const hashCallAt = rememberedInFile((node: Call, context: FileContext): HashCall | undefined => {
  const library = libraryCallAt(node, context);
  const known = library && byPath.get(`${library.library} ${library.path}`);
  if (known) return ofFunction(node, known, context);
  if (library || node.type === 'NewExpression') return undefined;
  const name = calledName(node);
  const told = name === undefined ? undefined : selfTelling.exec(name)?.[1];
  const [first] = node.arguments;
  if (told === undefined || !first || first.type === 'SpreadElement') return undefined;
  // `z.string().md5()`, `jwt.sha256` of a package that the table does not know: only what is bare, the project's own, or a namespace of helpers.
  const origin = originOf(node.callee, context);
  if (origin && origin.module !== 'global' && !/^[.~@#]/u.test(origin.module)) return undefined;
  return { node, name: shownCallee(node, context), algorithm: hashNameOf(told), inputs: [first], results: [chainFrom(node).result] };
});

/** What an HMAC takes in whose key is a salt, which stands beside the result: no harder to guess than a hash without a key. */
export function saltedHashAt(node: Call, context: FileContext): HashCall | undefined {
  if (libraryCallAt(node, context)?.path !== 'createHmac') return undefined;
  const salt = valueAt(node, [1], context);
  return typeof salt !== 'string' && /[sS]alt$/u.test(lastNameOf(salt) ?? '') ? ofFunction(node, { library: 'crypto', path: 'createHmac', algorithm: [0], data: 'updates' }, context) : undefined;
}

/** Whether a call has the name of a helper that says which hash it makes. */
export function mayBeHash(node: Call): boolean {
  const name = calledName(node);
  return name !== undefined && selfTelling.test(name);
}
