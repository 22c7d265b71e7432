/** Ciphers that are broken or have too short a key or block, as the first part of a name: `des-ede3-cbc`. */
export const weakCiphers: ReadonlySet<string> = new Set([
  'des', 'des3', '3des', 'tripledes', 'desx', 'rc2', 'rc4', 'arcfour', 'bf', 'blowfish', 'cast', 'cast5', 'idea', 'seed', 'rabbit', 'tea', 'xtea',
]);

/** Modes that hide nothing of the pattern of a text. */
export const patternModes: ReadonlySet<string> = new Set(['ecb']);

/** Modes that do not notice a changed ciphertext. */
export const malleableModes: ReadonlySet<string> = new Set(['cbc', 'ctr', 'cfb', 'cfb1', 'cfb8', 'ofb']);

/** Hashes for which two inputs with one result are found, so that they prove nothing. */
export const brokenHashes: ReadonlySet<string> = new Set(['md2', 'md4', 'md5', 'sha', 'sha1', 'ripemd', 'ripemd160']);

/** Elliptic curves below 224 bit, RFC 8422 and SP 800-186. */
export const weakCurves: ReadonlySet<string> = new Set([
  'secp112r1', 'secp112r2', 'secp128r1', 'secp128r2', 'secp160k1', 'secp160r1', 'secp160r2', 'secp192k1', 'secp192r1', 'prime192v1', 'prime192v2', 'prime192v3', 'sect113r1', 'sect131r1', 'sect163k1', 'sect163r1', 'sect163r2', 'sect193r1', 'brainpoolp160r1', 'brainpoolp192r1',
]);

/** The least bits of a key that last, by family (SP 800-131A). */
export const leastKeyBits: Readonly<Record<string, number>> = { rsa: 2048, 'rsa-pss': 2048, dsa: 2048, dh: 2048, 'rsa-oaep': 2048, 'rsassa-pkcs1-v1_5': 2048, hmac: 112, aes: 128 };

/** The least cost of bcrypt. */
export const leastBcryptCost = 10;

/** The least iterations of PBKDF2 by its hash, OWASP Password Storage Cheat Sheet 2023. */
export const leastPbkdf2Iterations: Readonly<Record<string, number>> = { sha1: 1_300_000, sha256: 600_000, sha384: 210_000, sha512: 210_000 };

/** Below this PBKDF2 is too fast with any hash. */
export const leastPbkdf2IterationsOfAny = 210_000;

/** N times the parallel runs of scrypt with r = 8, OWASP: 2^17 with one, 2^16 with two, 2^15 with three, 2^14 with five. */
export const leastScrypt: readonly (readonly [cost: number, parallel: number])[] = [
  [131_072, 1], [65_536, 2], [32_768, 3], [16_384, 5], [8192, 10],
];

/** KiB and passes of Argon2, OWASP. */
export const leastArgon2: readonly (readonly [memory: number, passes: number])[] = [
  [47_104, 1], [19_456, 2], [12_288, 3], [9216, 4], [7168, 5],
];
