import type { TSESTree } from '@typescript-eslint/utils';
import { brokenHashes } from '../knowledge/crypto-strength.ts';
import type { FileContext } from '../context.ts';
import type { Call } from '../source/callee.ts';
import { cipherCallAt } from '../source/cipher-call.ts';
import { hashCallAt } from '../source/hash-call.ts';
import { hashesThrough } from '../source/hashes-through.ts';
import { keyCallAt, signatureHashAt } from '../source/key-call.ts';
import { shownCallee } from '../source/shown-callee.ts';
import { cipherShortcomingOf, cipherWeaknessOf, type CipherWeakness } from './cipher-weakness.ts';
import { shownName } from './shown-name.ts';
import { hashedCredentialOf } from './hashed-credential.ts';
import { keyWeaknessOf, type KeyWeakness } from './key-weakness.ts';

/** What a project asks of its encryption beyond that it holds. */
export interface Asked {
  readonly aes256: boolean;
  readonly authentication: boolean;
}

/** A use of cryptography that does not protect, with the function that it stands in. */
export type CryptoWeakness = { readonly name: string } & (
  | CipherWeakness
  | KeyWeakness
  | { readonly kind: 'signature'; readonly node: TSESTree.Node; readonly algorithm: string }
  | { readonly kind: 'digest'; readonly node: TSESTree.Node; readonly algorithm: string; readonly data: string }
);

/** The weaknesses of a call: of a cipher, a new key, a signature, or the hash of a key or token. */
export function cryptoWeaknessesAt(node: Call, asked: Asked, context: FileContext): readonly CryptoWeakness[] {
  const cipher = cipherCallAt(node, context);
  if (cipher) {
    const weakness = cipherWeaknessOf(cipher, context) ?? cipherShortcomingOf(cipher, asked, context);
    return weakness ? [{ name: cipher.name, ...weakness }] : [];
  }
  const name = shownCallee(node, context);
  const key = keyCallAt(node, context);
  if (key) {
    const weakness = keyWeaknessOf(key);
    return weakness ? [{ name, ...weakness }] : [];
  }
  const signature = signatureHashAt(node, context);
  if (signature) return brokenHashes.has(signature.value) ? [{ name, kind: 'signature', node: signature.node, algorithm: signature.value }] : [];
  const hash = hashCallAt(node, context);
  if (!hash) return [];
  return hashesThrough(hash, context).flatMap((each) => {
    const leaf = hashedCredentialOf(each, context);
    return leaf ? [{ name: hash.name, kind: 'digest' as const, node: leaf.node, algorithm: hash.algorithm ?? '', data: shownName(leaf.node) }] : [];
  });
}
