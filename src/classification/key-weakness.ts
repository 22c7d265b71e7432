import type { TSESTree } from '@typescript-eslint/utils';
import { brokenHashes, leastKeyBits, weakCurves } from '../knowledge/crypto-strength.ts';
import type { KeyCall } from '../source/key-call.ts';
import { hashNameOf } from '../source/hash-call.ts';

/** What makes a new key weak. */
export type KeyWeakness =
  | { readonly kind: 'bits'; readonly node: TSESTree.Node; readonly family: string; readonly bits: number; readonly least: number }
  | { readonly kind: 'curve' | 'hash'; readonly node: TSESTree.Node; readonly algorithm: string };

/** Signatures that rest on their hash; OAEP and HMAC do not. */
const signing = new Set(['rsassa-pkcs1-v1_5', 'rsa-pss', 'ecdsa']);

/** Why a key that is made is too weak: too short, a curve that is broken, a hash that is. */
export function keyWeaknessOf({ family, bits, curve, hash }: KeyCall): KeyWeakness | undefined {
  const least = family === undefined ? undefined : leastKeyBits[family];
  if (family !== undefined && least !== undefined && bits.length > 0 && bits.every(({ value }) => value < least)) {
    const [first] = bits;
    if (first && first.value > 0) return { kind: 'bits', node: first.node, family, bits: first.value, least };
  }
  if (curve && weakCurves.has(curve.value)) return { kind: 'curve', node: curve.node, algorithm: curve.value };
  if (hash && family !== undefined && signing.has(family) && brokenHashes.has(hashNameOf(hash.value))) return { kind: 'hash', node: hash.node, algorithm: hashNameOf(hash.value) };
  return undefined;
}
