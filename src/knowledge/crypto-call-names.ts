import { cipherFunctions, hashFunctions, keyFunctions, passwordFunctions, signatureFunctions } from './crypto-functions.ts';

const lastOf = (path: string): readonly string[] => path.replace(/\.?\bnew$/u, '').split('.').slice(-1);

/** Names of modules that are functions or classes themselves, as files call them. */
const ownNames = ['md5', 'sha1', 'sha256', 'createHash', 'createHmac', 'objectHash', 'hash', 'hasha', 'NodeRSA', 'JSEncrypt', 'jsSHA', 'MD5', 'scrypt', 'AES', 'DES', 'encrypt', 'decrypt'];

/** The last names of all functions of cryptography: a call with another name is none, unless a module was imported under that name. */
export const cryptoCallNames: ReadonlySet<string> = new Set([
  ...ownNames,
  ...[...hashFunctions, ...cipherFunctions, ...keyFunctions, ...signatureFunctions, ...passwordFunctions].flatMap(({ path }) => lastOf(path)).filter((name) => name !== ''),
]);
