import { describe, expect, it } from 'vitest';
import { beginFile, endFile, rememberedInFile } from '../../src/context.ts';

describe('what is remembered of a file', () => {
  const keys = [{}, {}] as const;

  it.each([
    ['asks once for each key', () => undefined, 2],
    ['asks again after the file', endFile, 4],
    ['asks again in the next file', () => { beginFile({}); }, 4],
  ])('%s', (_what, between, times) => {
    let asked = 0;
    const answer = rememberedInFile((): undefined => {
      asked += 1;
      return undefined;
    });
    beginFile({});
    for (const key of [...keys, ...keys]) answer(key);
    between();
    for (const key of keys) answer(key);
    expect(asked).toBe(times);
  });

  it('keeps what it knows when the same file is said to begin again', () => {
    let asked = 0;
    const answer = rememberedInFile(() => (asked += 1));
    const ast = {};
    beginFile(ast);
    answer(keys[0]);
    beginFile(ast);
    expect(answer(keys[0])).toBe(1);
  });
});
