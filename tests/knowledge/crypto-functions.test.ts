import { describe, expect, it } from 'vitest';
import { cipherFunctions, cryptoModules, cryptoReceivers, hashFunctions, keyFunctions, passwordFunctions, signatureFunctions } from '../../src/knowledge/crypto-functions.ts';
import { leastArgon2, leastScrypt } from '../../src/knowledge/crypto-strength.ts';

const tables = { hashFunctions, cipherFunctions, keyFunctions, passwordFunctions, signatureFunctions };
const libraries = new Set(Object.values(cryptoModules));

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  it('have one row for each function', () => {
    const paths = rows.map(({ library, path }) => `${library} ${path}`);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  it('belong to libraries that a module has', () => {
    expect(rows.filter(({ library }) => !libraries.has(library)).map(({ library, path }) => `${library} ${path}`)).toEqual([]);
  });
});

describe('no function', () => {
  it('is a hash and a slow hash at once', () => {
    const slow = new Set(passwordFunctions.map(({ library, path }) => `${library} ${path}`));
    expect(hashFunctions.filter(({ library, path }) => slow.has(`${library} ${path}`))).toEqual([]);
  });
});

describe('receivers', () => {
  it('stand for libraries that a module has', () => {
    expect(Object.entries(cryptoReceivers).filter(([name, library]) => name !== 'subtle' && !libraries.has(library))).toEqual([]);
  });
});

describe('pairs of cost and runs', () => {
  it.each([['Argon2', leastArgon2], ['scrypt', leastScrypt]] as const)('of %s ask for less of one where there is more of the other', (_name, pairs) => {
    for (const [index, [cost, runs]] of pairs.entries()) {
      const next = pairs[index + 1];
      if (next) {
        expect(next[0]).toBeLessThan(cost);
        expect(next[1]).toBeGreaterThan(runs);
      }
    }
  });
});
