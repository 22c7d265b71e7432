import { brokenHashes } from '../knowledge/crypto-strength.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import type { Leaf } from '../source/leaves.ts';
import { encodedLeavesOf } from '../source/encoded.ts';
import type { HashCall } from '../source/hash-call.ts';
import { lastNameOf } from '../source/property-path.ts';
import { nameFactsOf } from './name-facts.ts';
import { servesAsAddress, servesPasswordProtocol } from './hash-purpose.ts';
import { passwordNameOf } from './password-name.ts';

/** The key or token that a broken hash is made of, when it is all that is hashed. */
export function hashedCredentialOf(hash: HashCall, context: FileContext): Leaf | undefined {
  if (hash.algorithm === undefined || !brokenHashes.has(hash.algorithm)) return undefined;
  const leaves = hash.inputs.flatMap((input) => encodedLeavesOf(input, context));
  const [leaf] = leaves;
  const name = leaf && leaf.node.type !== 'CallExpression' ? lastNameOf(leaf.node) : undefined;
  if (!leaf || leaves.length > 1 || name === undefined) return undefined;
  const settings = settingsOf(context);
  const { term, isCleared } = nameFactsOf(name, settings);
  if (isCleared || !term || term.strength === 'derived' || !/^credential\.(?:token|otp|security-answer)$/u.test(term.category) || passwordNameOf(name, settings)) return undefined;
  return servesAsAddress(hash, context) || servesPasswordProtocol(hash, [name], context) ? undefined : leaf;
}
