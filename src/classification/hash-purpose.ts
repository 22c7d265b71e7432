import type { TSESTree } from '@typescript-eslint/utils';
import { adKeys, adRecipients, ordinaryDigestWords, ordinaryHashServices, ordinaryHashWords, passwordProtocolWords, slowHashes } from '../knowledge/hash-purposes.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { enclosingClass } from '../source/class-members.ts';
import { destinationsOf, type Destination } from '../source/destinations.ts';
import { functionNamesAround, functionsAround } from '../source/enclosing-function.ts';
import type { HashCall } from '../source/hash-call.ts';
import { fileMentions, mentions } from '../source/mentions.ts';
import { lastNameOf } from '../source/property-path.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const isProtocol = wordSet(passwordProtocolWords);
const isOrdinary = wordSet(ordinaryHashWords);
const isAddress = wordSet(ordinaryDigestWords);
const services = new RegExp(ordinaryHashServices, 'iu');
const advertisers = new RegExp(adRecipients, 'iu');
const slow = new RegExp(slowHashes, 'iu');

/** What the result of a hash is compared with: `user.legacyHash` of `user.legacyHash === md5(password)`. */
function comparedWith(result: TSESTree.Node): string | undefined {
  const { parent } = result;
  if (parent?.type !== 'BinaryExpression') return undefined;
  return lastNameOf(parent.left === result ? parent.right : parent.left);
}

/** The names that the result of a hash goes by. */
export const destinationsOfHash = rememberedInFile((hash: HashCall, context: FileContext): readonly Destination[] =>
  hash.results.flatMap((result) => destinationsOf(result, context, { followsArithmetic: true, mostHops: 1 })),
);

const namesAround = rememberedInFile((hash: HashCall, context: FileContext): readonly string[] => [
  ...destinationsOfHash(hash, context).map(({ name }) => name),
  ...functionNamesAround(hash.node),
  enclosingClass(hash.node)?.id?.name ?? '',
  ...hash.results.flatMap((result) => comparedWith(result) ?? []),
]);

function isNamed(hash: HashCall, test: (word: string) => boolean, context: FileContext): boolean {
  return namesAround(hash, context).some((name) => wordsOf(name).some(test) || adKeys.has(name));
}

/** Whether the hash of a password is one that a protocol asks for, an old one that is taken over, or the first step of a slow one. */
export function servesPasswordProtocol(hash: HashCall, leafNames: readonly string[], context: FileContext): boolean {
  if (isNamed(hash, isProtocol, context) || leafNames.some((name) => wordsOf(name).some(isProtocol)) || fileMentions(services, context)) return true;
  const [around] = functionsAround(hash.node);
  return around !== undefined && mentions(around, slow, context);
}

/** Whether the hash of personal data is an avatar, a cache key, a member id of a mailing service, or what an advertiser asks for. */
export function servesOrdinaryPurpose(hash: HashCall, context: FileContext): boolean {
  return isNamed(hash, isOrdinary, context) || fileMentions(services, context) || fileMentions(advertisers, context);
}

/** Whether the hash of a key or token is an address, or the signature of a protocol. */
export function servesAsAddress(hash: HashCall, context: FileContext): boolean {
  return isNamed(hash, isAddress, context);
}
