import { describe, expect, it } from 'vitest';
import { beginFile, endFile, rememberedInFile, rememberedOfFile, type FileContext } from '../../src/context.ts';

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

describe('what is remembered of a file as a whole', () => {
  const contextOf = (ast: object): FileContext => ({ sourceCode: { ast } }) as unknown as FileContext;
  const [one, other] = [{}, {}];

  it.each([
    ['asks once for a file', [one, one, one], undefined, 1],
    ['asks once for each of several', [one, other, other], undefined, 2],
    ['asks again when another file was asked of in between', [one, other, one], undefined, 3],
    ['asks again once the file has ended', [one, one], endFile, 2],
  ])('%s', (_what, files, between, times) => {
    let asked = 0;
    const answer = rememberedOfFile((): undefined => {
      asked += 1;
      return undefined;
    });
    for (const ast of files) {
      answer(contextOf(ast));
      between?.();
    }
    expect(asked).toBe(times);
  });

  it('asks again where the question failed', () => {
    let asked = 0;
    const answer = rememberedOfFile(() => {
      asked += 1;
      if (asked === 1) throw new Error('once');
      return asked;
    });
    expect(() => answer(contextOf(one))).toThrow('once');
    expect(answer(contextOf(one))).toBe(2);
    expect(answer(contextOf(one))).toBe(2);
  });
});
