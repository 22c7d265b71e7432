import type { TSESTree } from '@typescript-eslint/utils';
import { brokenHashes, malleableModes, patternModes, weakCiphers } from '../knowledge/crypto-strength.ts';
import type { FileContext } from '../context.ts';
import type { CipherCall } from '../source/cipher-call.ts';
import { samenessOfVector, type Sameness } from '../source/fixed-bytes.ts';
import { hashCallAt } from '../source/hash-call.ts';
import { valueAt } from '../source/library-call.ts';
import { fileMentions } from '../source/mentions.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { awaited } from '../source/unwrap.ts';

/** What makes an encryption weak, and the part of the call that says so. */
export type CipherWeakness =
  | { readonly kind: 'algorithm' | 'pattern' | 'short' | 'malleable'; readonly node: TSESTree.Node; readonly algorithm: string }
  | { readonly kind: 'passphrase'; readonly node: TSESTree.Node }
  | { readonly kind: 'vector'; readonly node: TSESTree.Node; readonly same: Sameness }
  | { readonly kind: 'key'; readonly node: TSESTree.Node; readonly algorithm: string };

/** The first part of a name: `des` of `des-ede3-cbc`, `aes` of `aes-256-ecb`. */
const familyOf = (algorithm: string): string => algorithm.split('-')[0] ?? '';
const modeOf = (algorithm: string): string => algorithm.split('-').at(-1) ?? '';

/** Whether an algorithm is weak by its name: the cipher, or the mode. */
function weaknessOfName(algorithm: string): 'algorithm' | 'pattern' | undefined {
  if (weakCiphers.has(familyOf(algorithm))) return 'algorithm';
  return patternModes.has(modeOf(algorithm)) ? 'pattern' : undefined;
}

function algorithmNode({ node, does }: CipherCall, context: FileContext): TSESTree.Node {
  if (typeof does.algorithm === 'string') {
    const mode = does.mode ? valueAt(node, does.mode, context) : 'absent';
    return typeof mode === 'string' ? node.callee : mode;
  }
  const value = valueAt(node, does.algorithm, context);
  return typeof value === 'string' ? node.callee : value;
}

function namedWeakness(cipher: CipherCall, context: FileContext): CipherWeakness | undefined {
  for (const algorithm of cipher.algorithms) {
    const kind = weaknessOfName(algorithm);
    // A cipher that the function itself names is weak at its name, whatever the options say.
    if (kind) return { kind, algorithm, node: kind === 'algorithm' && typeof cipher.does.algorithm === 'string' ? cipher.node.callee : algorithmNode(cipher, context) };
  }
  return undefined;
}

/** crypto-js makes the key of any text that comes without a vector by `EVP_BytesToKey`. */
function isPassphrase({ does, iv, key, node, algorithms }: CipherCall): boolean {
  if (does.takesPassphrase === true) return true;
  return does.takesPassphrase === 'without-iv' && iv === 'absent' && key !== 'absent' && node.arguments.length >= 2 && !algorithms.some((name) => patternModes.has(modeOf(name)));
}

function digestOf(key: TSESTree.Node, context: FileContext): { algorithm: string } | undefined {
  let at = awaited(constantOf(key, context));
  for (let hop = 0; hop < 6 && at.type === 'CallExpression'; hop += 1) {
    const algorithm = hashCallAt(at, context)?.algorithm;
    if (algorithm !== undefined) return brokenHashes.has(algorithm) ? { algorithm } : undefined;
    const name = at.callee.type === 'MemberExpression' ? keyOf(at.callee) : undefined;
    const [first] = at.arguments;
    if (name === 'from' || name === 'parse') at = first && first.type !== 'SpreadElement' ? awaited(constantOf(first, context)) : at;
    else if (at.callee.type === 'MemberExpression') at = awaited(at.callee.object);
    else return undefined;
  }
  return undefined;
}

/** The gravest weakness of an encryption or decryption, as far as the file shows it. */
export function cipherWeaknessOf(cipher: CipherCall, context: FileContext): CipherWeakness | undefined {
  const named = namedWeakness(cipher, context);
  if (named) return named;
  if (isPassphrase(cipher)) return { kind: 'passphrase', node: cipher.node.callee };
  const { iv, key, node } = cipher;
  if (typeof iv !== 'string') {
    const same = samenessOfVector(iv, typeof key === 'string' ? undefined : key, node, context);
    if (same) return { kind: 'vector', node: iv, same };
  }
  const digest = typeof key === 'string' ? undefined : digestOf(key, context);
  return digest && typeof key !== 'string' ? { kind: 'key', node: key, algorithm: digest.algorithm } : undefined;
}

const authenticating = /hmac/iu;

/** What is asked for beyond that: a key of 256 bit, a mode that notices changes. */
export function cipherShortcomingOf(cipher: CipherCall, asked: { readonly aes256: boolean; readonly authentication: boolean }, context: FileContext): CipherWeakness | undefined {
  const node = algorithmNode(cipher, context);
  for (const algorithm of cipher.algorithms) {
    if (asked.aes256 && /^aes-(?:128|192)(?:-|$)/u.test(algorithm)) return { kind: 'short', node, algorithm };
    const mode = algorithm === 'aes' && cipher.does.library === 'crypto-js' ? 'cbc' : modeOf(algorithm);
    const isMalleable = malleableModes.has(mode) && cipher.does.direction === 'encrypt';
    if (asked.authentication && isMalleable && !fileMentions(authenticating, context)) return { kind: 'malleable', node, algorithm };
  }
  return undefined;
}
