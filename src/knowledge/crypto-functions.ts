/** Where a call says something: an argument, counted from 0, or an option of one. */
export type Place = readonly [argument: number, ...keys: string[]];

interface LibraryFunction {
  readonly library: string;
  /** The dotted way to the function; `''` is what the module itself exports, `new X` an instance. */
  readonly path: string;
}

/** A hash without a key: fast, and the same for everybody. */
export interface HashFunction extends LibraryFunction {
  readonly algorithm: Place | string;
  /** What is hashed: an argument, or what later `update()` calls are given. */
  readonly data: Place | 'updates';
}

/** Encryption or decryption with one key. */
export interface CipherFunction extends LibraryFunction {
  readonly direction: 'encrypt' | 'decrypt';
  readonly algorithm: Place | string;
  readonly key?: Place;
  readonly iv?: Place;
  readonly mode?: Place;
  /** What is encrypted: an argument, or what later `update()` calls are given. */
  readonly data?: Place | 'updates';
  /** The function takes no initialisation vector and makes the key of a passphrase with one round of MD5. */
  readonly takesPassphrase?: true | 'without-iv';
}

/** A new key, or pair of keys. */
export interface KeyFunction extends LibraryFunction {
  /** `rsa` as a value of its place, or always. */
  readonly family: Place | string;
  readonly bits?: Place;
  readonly curve?: Place;
  readonly hash?: Place;
}

/** A signature with a private key. */
export interface SignatureFunction extends LibraryFunction {
  readonly algorithm: Place;
  /** It looks at a signature of somebody else, who chooses the hash: SHA-1 there may be a protocol's. */
  readonly isCheck?: boolean;
}

/** A slow hash, made for passwords. */
export interface PasswordFunction extends LibraryFunction {
  readonly scheme: 'bcrypt' | 'argon2' | 'scrypt' | 'pbkdf2' | 'password-hash';
  readonly password?: Place;
  readonly salt?: Place;
  /** Rounds of bcrypt, N of scrypt, iterations of PBKDF2, KiB of Argon2; the first place that is there counts. */
  readonly cost?: readonly Place[];
  /** The exponent is given in place of N: `ln`, `cost`. */
  readonly isCostLogarithm?: true;
  readonly defaultCost?: number;
  readonly passes?: Place;
  readonly defaultPasses?: number;
  readonly parallel?: readonly Place[];
  readonly digest?: Place;
  readonly defaultDigest?: string;
}

/** Modules by the library whose functions they have. */
export const cryptoModules: Readonly<Record<string, string>> = {
  crypto: 'crypto', 'crypto-browserify': 'crypto', 'react-native-quick-crypto': 'crypto', 'react-native-crypto': 'crypto', pbkdf2: 'crypto', 'create-hash': 'create-hash',
  'crypto-js': 'crypto-js', 'react-native-crypto-js': 'crypto-js', 'crypto-es': 'crypto-js', cryptojs: 'crypto-js',
  'node-forge': 'node-forge', bcrypt: 'bcrypt', bcryptjs: 'bcrypt', 'bcrypt-nodejs': 'bcrypt', 'bcrypt-ts': 'bcrypt', '@node-rs/bcrypt': 'bcrypt', 'bcrypt-ts/browser': 'bcrypt', 'bcrypt-ts/node': 'bcrypt', 'react-native-bcrypt': 'bcrypt',
  argon2: 'argon2', '@node-rs/argon2': '@node-rs/argon2', 'argon2-browser': 'argon2-browser', 'hash-wasm': 'hash-wasm', 'password-hash': 'password-hash',
  md5: 'md5', 'blueimp-md5': 'md5', 'js-md5': 'md5', 'md5-hex': 'md5', 'pure-md5': 'md5', nodemd5: 'md5', 'md5-node': 'md5', 'spark-md5': 'spark-md5', 'ts-md5': 'ts-md5', 'ts-md5/dist/md5': 'ts-md5', 'md5.js': 'md5.js',
  sha1: 'sha1', 'js-sha1': 'sha1', 'simple-sha1': 'sha1', sha256: 'sha256', 'js-sha256': 'js-sha256', 'fast-sha256': 'sha256', 'js-sha512': 'js-sha512', 'js-sha3': 'js-sha3', 'sha.js': 'create-hash', jssha: 'jssha',
  'crypto-hash': 'crypto-hash', 'hash.js': 'hash.js', hasha: 'hasha', 'object-hash': 'object-hash', utility: 'utility', 'expo-crypto': 'expo-crypto', '@noble/hashes': '@noble/hashes', 'scrypt-js': 'scrypt-js', 'scryptsy': 'scryptsy',
  'node-rsa': 'node-rsa', jsencrypt: 'jsencrypt', jose: 'jose', 'aes-js': 'aes-js', '@aws-crypto/sha256-js': '@aws-crypto/sha256-js', '@aws-crypto/sha1-browser': '@aws-crypto/sha1-browser', Bun: 'Bun', bun: 'Bun',
};

/** Names of receivers that stand for a library where the file does not show their import, with the library. */
export const cryptoReceivers: Readonly<Record<string, string>> = {
  bcrypt: 'bcrypt', bcryptjs: 'bcrypt', bcryptJs: 'bcrypt', Bcrypt: 'bcrypt', bcryptJS: 'bcrypt', argon2: 'argon2', CryptoJS: 'crypto-js', cryptoJS: 'crypto-js', cryptoJs: 'crypto-js', forge: 'node-forge', Bun: 'Bun', subtle: 'subtle', SparkMD5: 'spark-md5',
};

/** Functions of node's crypto that are called so nowhere else, for receivers whose import the file does not show. */
export const distinctiveCryptoNames: ReadonlySet<string> = new Set([
  'createHash', 'createCipheriv', 'createDecipheriv', 'createCipher', 'createDecipher', 'pbkdf2Sync', 'scryptSync', 'generateKeyPairSync', 'pseudoRandomBytes',
]);

/** Those that others call functions of their own too: they count without a receiver, or with one that is called `crypto`. */
export const sharedCryptoNames: ReadonlySet<string> = new Set(['createCipher', 'createDecipher']);

function hashes(library: string, data: HashFunction['data'], algorithms: Readonly<Record<string, string>>): readonly HashFunction[] {
  return Object.entries(algorithms).map(([path, algorithm]) => ({ library, path, algorithm, data }));
}

export const hashFunctions: readonly HashFunction[] = [
  { library: 'crypto', path: 'createHash', algorithm: [0], data: 'updates' },
  { library: 'crypto', path: 'hash', algorithm: [0], data: [1] },
  { library: 'crypto', path: 'subtle.digest', algorithm: [0], data: [1] },
  { library: 'create-hash', path: '', algorithm: [0], data: 'updates' },
  ...hashes('crypto-js', [0], { MD5: 'md5', SHA1: 'sha1', SHA224: 'sha224', SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512', SHA3: 'sha3', RIPEMD160: 'ripemd160' }),
  ...hashes('crypto-js', 'updates', { 'algo.MD5.create': 'md5', 'algo.SHA1.create': 'sha1', 'algo.SHA256.create': 'sha256', 'algo.SHA512.create': 'sha512' }),
  ...hashes('node-forge', 'updates', {
    'md.md5.create': 'md5', 'md.sha1.create': 'sha1', 'md.sha256.create': 'sha256', 'md.sha384.create': 'sha384', 'md.sha512.create': 'sha512', 'md5.create': 'md5', 'sha1.create': 'sha1', 'sha256.create': 'sha256',
  }),
  ...hashes('md5', [0], { '': 'md5', md5: 'md5', md5Hex: 'md5' }),
  ...hashes('md5', 'updates', { create: 'md5' }),
  ...hashes('spark-md5', [0], { hash: 'md5', hashBinary: 'md5' }),
  ...hashes('ts-md5', [0], { 'Md5.hashStr': 'md5', 'Md5.hashAsciiStr': 'md5' }),
  ...hashes('md5.js', 'updates', { new: 'md5' }),
  ...hashes('sha1', [0], { '': 'sha1', sync: 'sha1' }),
  ...hashes('sha256', [0], { '': 'sha256', hash: 'sha256' }),
  ...hashes('js-sha256', [0], { '': 'sha256', sha256: 'sha256', sha224: 'sha224', 'sha256.hex': 'sha256' }),
  ...hashes('js-sha256', 'updates', { 'sha256.create': 'sha256' }),
  ...hashes('js-sha512', [0], { '': 'sha512', sha512: 'sha512', sha384: 'sha384' }),
  ...hashes('js-sha3', [0], { sha3_256: 'sha3-256', sha3_512: 'sha3-512', keccak256: 'keccak256' }),
  ...hashes('crypto-hash', [0], { sha1: 'sha1', sha256: 'sha256', sha384: 'sha384', sha512: 'sha512' }),
  ...hashes('hash.js', 'updates', { sha1: 'sha1', sha224: 'sha224', sha256: 'sha256', sha384: 'sha384', sha512: 'sha512', ripemd160: 'ripemd160' }),
  { library: 'jssha', path: 'new', algorithm: [0], data: 'updates' },
  { library: 'hasha', path: '', algorithm: [1, 'algorithm'], data: [0] },
  { library: 'hasha', path: 'hash', algorithm: [1, 'algorithm'], data: [0] },
  { library: 'hasha', path: 'hashSync', algorithm: [1, 'algorithm'], data: [0] },
  { library: 'object-hash', path: '', algorithm: [1, 'algorithm'], data: [0] },
  ...hashes('object-hash', [0], { sha1: 'sha1', MD5: 'md5' }),
  ...hashes('utility', [0], { md5: 'md5', sha1: 'sha1', sha256: 'sha256' }),
  { library: 'expo-crypto', path: 'digestStringAsync', algorithm: [0], data: [1] },
  ...hashes('hash-wasm', [0], { md5: 'md5', sha1: 'sha1', sha224: 'sha224', sha256: 'sha256', sha384: 'sha384', sha512: 'sha512', sha3: 'sha3', blake2b: 'blake2b', blake3: 'blake3' }),
  ...hashes('@noble/hashes', [0], { md5: 'md5', sha1: 'sha1', sha256: 'sha256', sha384: 'sha384', sha512: 'sha512', sha3_256: 'sha3-256', sha3_512: 'sha3-512', keccak_256: 'keccak256', blake2b: 'blake2b', blake3: 'blake3', ripemd160: 'ripemd160' }),
  ...hashes('@aws-crypto/sha256-js', 'updates', { 'Sha256.new': 'sha256' }),
  ...hashes('@aws-crypto/sha1-browser', 'updates', { 'Sha1.new': 'sha1' }),
  { library: 'Bun', path: 'CryptoHasher.new', algorithm: [0], data: 'updates' },
  { library: 'Bun', path: 'CryptoHasher.hash', algorithm: [0], data: [1] },
  ...hashes('Bun', [0], { 'MD5.hash': 'md5', 'SHA1.hash': 'sha1', 'SHA256.hash': 'sha256', 'SHA512.hash': 'sha512' }),
];

function scriptCiphers(algorithm: string, path: string): readonly CipherFunction[] {
  return (['encrypt', 'decrypt'] as const).map((direction) => ({
    library: 'crypto-js', path: `${path}.${direction}`, direction, algorithm, key: [1], iv: [2, 'iv'], mode: [2, 'mode'], data: [0], takesPassphrase: 'without-iv',
  }));
}

export const cipherFunctions: readonly CipherFunction[] = [
  { library: 'crypto', path: 'createCipheriv', direction: 'encrypt', algorithm: [0], key: [1], iv: [2], data: 'updates' },
  { library: 'crypto', path: 'createDecipheriv', direction: 'decrypt', algorithm: [0], key: [1], iv: [2] },
  { library: 'crypto', path: 'createCipher', direction: 'encrypt', algorithm: [0], takesPassphrase: true, data: 'updates' },
  { library: 'crypto', path: 'createDecipher', direction: 'decrypt', algorithm: [0], takesPassphrase: true },
  { library: 'crypto', path: 'subtle.encrypt', direction: 'encrypt', algorithm: [0, 'name'], iv: [0, 'iv'], key: [1], data: [2] },
  { library: 'crypto', path: 'subtle.decrypt', direction: 'decrypt', algorithm: [0, 'name'], iv: [0, 'iv'], key: [1] },
  ...scriptCiphers('aes', 'AES'),
  ...scriptCiphers('des', 'DES'),
  ...scriptCiphers('3des', 'TripleDES'),
  ...scriptCiphers('rc4', 'RC4'),
  ...scriptCiphers('rc4', 'RC4Drop'),
  ...scriptCiphers('rabbit', 'Rabbit'),
  ...scriptCiphers('rabbit', 'RabbitLegacy'),
  ...scriptCiphers('blowfish', 'Blowfish'),
  { library: 'node-forge', path: 'cipher.createCipher', direction: 'encrypt', algorithm: [0], key: [1] },
  { library: 'node-forge', path: 'cipher.createDecipher', direction: 'decrypt', algorithm: [0], key: [1] },
  { library: 'node-forge', path: 'des.createEncryptionCipher', direction: 'encrypt', algorithm: 'des', key: [0] },
  { library: 'node-forge', path: 'des.createDecryptionCipher', direction: 'decrypt', algorithm: 'des', key: [0] },
  { library: 'node-forge', path: 'rc2.createEncryptionCipher', direction: 'encrypt', algorithm: 'rc2', key: [0] },
  { library: 'node-forge', path: 'rc2.createDecryptionCipher', direction: 'decrypt', algorithm: 'rc2', key: [0] },
  { library: 'aes-js', path: 'ModeOfOperation.ecb.new', direction: 'encrypt', algorithm: 'aes-ecb', key: [0] },
  { library: 'aes-js', path: 'ModeOfOperation.cbc.new', direction: 'encrypt', algorithm: 'aes-cbc', key: [0], iv: [1] },
];

export const keyFunctions: readonly KeyFunction[] = [
  { library: 'crypto', path: 'generateKeyPair', family: [0], bits: [1, 'modulusLength'], curve: [1, 'namedCurve'] },
  { library: 'crypto', path: 'generateKeyPairSync', family: [0], bits: [1, 'modulusLength'], curve: [1, 'namedCurve'] },
  { library: 'crypto', path: 'generateKey', family: [0], bits: [1, 'length'] },
  { library: 'crypto', path: 'generateKeySync', family: [0], bits: [1, 'length'] },
  { library: 'crypto', path: 'createECDH', family: 'ec', curve: [0] },
  { library: 'crypto', path: 'createDiffieHellman', family: 'dh', bits: [0] },
  { library: 'crypto', path: 'subtle.generateKey', family: [0, 'name'], bits: [0, 'modulusLength'], hash: [0, 'hash'] },
  { library: 'crypto', path: 'subtle.importKey', family: [2, 'name'], hash: [2, 'hash'] },
  { library: 'node-forge', path: 'pki.rsa.generateKeyPair', family: 'rsa', bits: [0] },
  { library: 'node-forge', path: 'rsa.generateKeyPair', family: 'rsa', bits: [0] },
  { library: 'node-forge', path: 'pki.rsa.createKeyPairGenerationState', family: 'rsa', bits: [0] },
  { library: 'node-rsa', path: 'new', family: 'rsa', bits: [0, 'b'] },
  { library: 'jsencrypt', path: 'new', family: 'rsa', bits: [0, 'default_key_size'] },
  { library: 'jsencrypt', path: 'JSEncrypt.new', family: 'rsa', bits: [0, 'default_key_size'] },
  { library: 'jose', path: 'generateKeyPair', family: 'rsa', bits: [1, 'modulusLength'] },
];

export const signatureFunctions: readonly SignatureFunction[] = [
  { library: 'crypto', path: 'createSign', algorithm: [0] },
  { library: 'crypto', path: 'sign', algorithm: [0] },
  { library: 'crypto', path: 'subtle.sign', algorithm: [0, 'hash'] },
  { library: 'crypto', path: 'createVerify', algorithm: [0], isCheck: true },
  { library: 'crypto', path: 'verify', algorithm: [0], isCheck: true },
];

/** @see https://nodejs.org/api/crypto.html and the documentation of each package for the defaults */
export const passwordFunctions: readonly PasswordFunction[] = [
  { library: 'bcrypt', path: 'hash', scheme: 'bcrypt', password: [0], salt: [1], cost: [[1]] },
  { library: 'bcrypt', path: 'hashSync', scheme: 'bcrypt', password: [0], salt: [1], cost: [[1]] },
  { library: 'bcrypt', path: 'genSalt', scheme: 'bcrypt', cost: [[0]] },
  { library: 'bcrypt', path: 'genSaltSync', scheme: 'bcrypt', cost: [[0]] },
  { library: 'argon2', path: 'hash', scheme: 'argon2', password: [0], cost: [[1, 'memoryCost']], defaultCost: 65_536, passes: [1, 'timeCost'], defaultPasses: 3 },
  { library: '@node-rs/argon2', path: 'hash', scheme: 'argon2', password: [0], cost: [[1, 'memoryCost']], passes: [1, 'timeCost'], defaultPasses: 3 },
  { library: '@node-rs/argon2', path: 'hashSync', scheme: 'argon2', password: [0], cost: [[1, 'memoryCost']], passes: [1, 'timeCost'], defaultPasses: 3 },
  { library: 'argon2-browser', path: 'hash', scheme: 'argon2', password: [0, 'pass'], cost: [[0, 'mem']], defaultCost: 1024, passes: [0, 'time'], defaultPasses: 1 },
  ...['argon2id', 'argon2i', 'argon2d'].map((path): PasswordFunction => ({ library: 'hash-wasm', path, scheme: 'argon2', password: [0, 'password'], salt: [0, 'salt'], cost: [[0, 'memorySize']], passes: [0, 'iterations'] })),
  ...['argon2id', 'argon2i', 'argon2d'].map((path): PasswordFunction => ({ library: '@noble/hashes', path, scheme: 'argon2', password: [0], salt: [1], cost: [[2, 'm']], passes: [2, 't'] })),
  { library: 'hash-wasm', path: 'bcrypt', scheme: 'bcrypt', password: [0, 'password'], salt: [0, 'salt'], cost: [[0, 'costFactor']] },
  { library: 'hash-wasm', path: 'pbkdf2', scheme: 'pbkdf2', password: [0, 'password'], salt: [0, 'salt'], cost: [[0, 'iterations']] },
  { library: 'hash-wasm', path: 'scrypt', scheme: 'scrypt', password: [0, 'password'], salt: [0, 'salt'], cost: [[0, 'costFactor']], parallel: [[0, 'parallelism']] },
  ...['scrypt', 'scryptSync'].map(
    (path): PasswordFunction => ({ library: 'crypto', path, scheme: 'scrypt', password: [0], salt: [1], cost: [[3, 'N'], [3, 'cost']], defaultCost: 16_384, parallel: [[3, 'p'], [3, 'parallelization']] }),
  ),
  ...['scrypt', 'scryptAsync'].map((path): PasswordFunction => ({ library: '@noble/hashes', path, scheme: 'scrypt', password: [0], salt: [1], cost: [[2, 'N']], parallel: [[2, 'p']] })),
  ...['scrypt', 'syncScrypt'].map((path): PasswordFunction => ({ library: 'scrypt-js', path, scheme: 'scrypt', password: [0], salt: [1], cost: [[2]], parallel: [[4]] })),
  { library: 'scryptsy', path: '', scheme: 'scrypt', password: [0], salt: [1], cost: [[2]], parallel: [[4]] },
  ...['pbkdf2', 'pbkdf2Sync'].map((path): PasswordFunction => ({ library: 'crypto', path, scheme: 'pbkdf2', password: [0], salt: [1], cost: [[2]], digest: [4], defaultDigest: 'sha1' })),
  ...['pbkdf2', 'pbkdf2Async'].map((path): PasswordFunction => ({ library: '@noble/hashes', path, scheme: 'pbkdf2', password: [1], salt: [2], cost: [[3, 'c']] })),
  { library: 'crypto-js', path: 'PBKDF2', scheme: 'pbkdf2', password: [0], salt: [1], cost: [[2, 'iterations']] },
  ...['pkcs5.pbkdf2', 'pbkdf2'].map((path): PasswordFunction => ({ library: 'node-forge', path, scheme: 'pbkdf2', password: [0], salt: [1], cost: [[2]], digest: [4], defaultDigest: 'sha1' })),
  ...['subtle.deriveKey', 'subtle.deriveBits'].map((path): PasswordFunction => ({ library: 'crypto', path, scheme: 'pbkdf2', salt: [0, 'salt'], cost: [[0, 'iterations']], digest: [0, 'hash'] })),
  { library: 'password-hash', path: 'generate', scheme: 'password-hash', password: [0] },
  { library: 'Bun', path: 'password.hash', scheme: 'bcrypt', password: [0], cost: [[1, 'cost']] },
  { library: 'Bun', path: 'password.hashSync', scheme: 'bcrypt', password: [0], cost: [[1, 'cost']] },
];
