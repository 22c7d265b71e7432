import { cryptoModules } from '../knowledge/crypto-functions.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { calledName, type Call } from './callee.ts';
import { mentioning } from './mentions-in-file.ts';
import { lastNameOf } from './property-path.ts';

/** Whether a file speaks of cryptography at all: most do not, and no call in them needs a look. */
export const speaksOfCrypto = mentioning(['crypt', 'argon2', 'md5', 'sha1', 'sha2', 'sha3', 'sha5', 'sha-', 'sha_', 'pbkdf2', 'forge', 'subtle', 'hash', 'cipher', 'rsa', 'createsign']);

/** Whether a call may be one of a cryptographic library: by its name, or by a local name that such a module gave it. */
export function mayBeCrypto(node: Call, names: ReadonlySet<string>, context: FileContext): boolean {
  const { callee } = node;
  const name = callee.type === 'SequenceExpression' ? lastNameOf(callee.expressions.at(-1) ?? callee) : calledName(node);
  if (name !== undefined && names.has(name)) return true;
  if (callee.type !== 'Identifier') return false;
  const binding = bindingOf(callee, context);
  if (binding.from === 'value') return binding.of.type === 'CallExpression' || binding.of.type === 'MemberExpression' || binding.of.type === 'Identifier';
  return binding.from === 'import' && (binding.module.replace(/^node:/u, '') in cryptoModules || binding.module.startsWith('crypto-js/') || binding.module.startsWith('@noble/hashes/'));
}
