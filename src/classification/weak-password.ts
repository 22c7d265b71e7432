import type { TSESTree } from '@typescript-eslint/utils';
import { cryptoCallNames } from '../knowledge/crypto-call-names.ts';
import type { FileContext } from '../context.ts';
import { calledName, type Call } from '../source/callee.ts';
import { mayBeCrypto, speaksOfCrypto } from '../source/crypto-scope.ts';
import { hashCallAt, mayBeHash, saltedHashAt } from '../source/hash-call.ts';
import { hashesThrough } from '../source/hashes-through.ts';
import { passwordCallAt } from '../source/password-call.ts';
import { shownCallee } from '../source/shown-callee.ts';
import { shownName } from './shown-name.ts';
import { comparedPasswordAt } from './compared-password.ts';
import { readablePasswordAt } from './encrypted-password.ts';
import { hashedPasswordOf } from './hashed-password.ts';
import { passwordWeaknessOf, type PasswordWeakness } from './password-cost.ts';
import { mayTakePassword, savedInModelAt, savedPasswordAt } from './saved-password.ts';
import { ownerNamed } from './classify-name.ts';
import { settingsOf } from '../settings.ts';

/** A password that is stored so that it can be read or guessed, and where the code says so. */
export type WeakPassword =
  | { readonly kind: 'compared' | 'queried' | 'saved' | 'encrypted' | 'encoded'; readonly node: TSESTree.Node; readonly name: string }
  | { readonly kind: 'fast'; readonly node: TSESTree.Node; readonly name: string; readonly hash: string }
  | (PasswordWeakness & { readonly callee: string });

function ofCrypto(node: Call, context: FileContext): readonly WeakPassword[] {
  const call = passwordCallAt(node, context);
  const weakness = call && passwordWeaknessOf(call, context);
  if (call) return weakness ? [{ ...weakness, callee: shownCallee(node, context) }] : [];
  const readable = readablePasswordAt(node, context);
  if (readable) return [{ ...readable, name: shownName(readable.node) }];
  const hash = hashCallAt(node, context) ?? saltedHashAt(node, context);
  if (!hash) return [];
  const [own, ...others] = hashesThrough(hash, context).map((each) => hashedPasswordOf(each, context));
  // A helper that says what it hashes tells it for those who call it.
  return (own ? [own] : others).flatMap((password) => (password ? [{ kind: 'fast' as const, ...password, hash: hash.algorithm ?? hash.name }] : []));
}

const defaultSettings = settingsOf({ settings: {} });

/** By its last name: what a call or `new` that stores, hashes or encrypts a password may be called. */
export function mayTouchPassword(name: string): boolean {
  if (name === 'btoa' || name === 'from' || mayTakePassword(name) || cryptoCallNames.has(name)) return true;
  return /^[A-Z]|Models?$/u.test(name) && ownerNamed(name.replace(/(?:Models?|Entity|Schema)$/u, ''), defaultSettings) !== undefined;
}

function mayProtect(node: Call, name: string | undefined, context: FileContext): boolean {
  // Base64 needs no library.
  if (name === 'btoa' || (name === 'from' && node.callee.type === 'MemberExpression')) return true;
  return speaksOfCrypto(context) && (mayBeCrypto(node, cryptoCallNames, context) || mayBeHash(node));
}

/** The passwords that a call stores so that they can be read or guessed. */
export function weakPasswordsAt(node: Call, context: FileContext): readonly WeakPassword[] {
  const name = calledName(node);
  const isStore = node.type === 'NewExpression' || (name !== undefined && mayTakePassword(name));
  const saved = isStore ? ((node.type === 'CallExpression' ? savedPasswordAt(node, context) : undefined) ?? savedInModelAt(node, context)) : undefined;
  if (saved) return [{ ...saved, name: shownName(saved.node) }];
  return mayProtect(node, name, context) ? ofCrypto(node, context) : [];
}

/** A stored password that is compared as it is. */
export function weakComparisonAt(node: TSESTree.BinaryExpression, context: FileContext): WeakPassword | undefined {
  const name = /^[!=]==?$/u.test(node.operator) ? comparedPasswordAt(node, context) : undefined;
  return name === undefined ? undefined : { kind: 'compared', node, name };
}
