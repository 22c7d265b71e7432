import { describe, expect, it } from 'vitest';
import { beginFile, type FileContext } from '../../src/context.ts';
import { mentioning } from '../../src/source/mentions-in-file.ts';

function fileOf(text: string): FileContext {
  const ast = {};
  beginFile(ast);
  return { sourceCode: { ast, text }, filename: 'a.js', cwd: '/', settings: {} } as unknown as FileContext;
}

const lists = [['token', 'otp'], ['http://', '://'], ['ken'], ['he', 'she', 'hers'], ['zazo'], ['aaaab']];
const questions = lists.map((words) => mentioning(words));

describe('mentioning', () => {
  it.each([
    ['', []],
    ['nothing of it', []],
    ['const refreshToken = 1;', [0, 2]],
    ['TOKEN', [0, 2]],
    ['broken', [2]],
    ["'http://shop.example'", [1]],
    ['ftp://', [1]],
    ['ushers', [3]],
    ['tok\nen', []],
    ['toketoken', [0, 2]],
    ['Zażółć', [4]],
    ['ZAZOŁĆ', [4]],
    ['aaaaaaaab', [5]],
    ['\u{1F600}otp\uFFFF', [0]],
  ])('answers for %j', (text, expected) => {
    const file = fileOf(text);
    expect(questions.flatMap((question, index) => (question(file) ? [index] : []))).toEqual(expected);
  });

  it.each([
    ['short words', ['ab', 'abc', 'bca', 'cab', 'aab', 'bb'], 12],
    ['words that part late and end in one another', ['abcab', 'abcac', 'abcaa', 'abcabca', 'bcabb', 'bcac', 'cabc', 'cabcc', 'caa'], 60],
  ])('finds what a plain search finds: %s', (_what, words, length) => {
    const own = words.map((word) => mentioning([word]));
    for (let seed = 1; seed <= 300; seed += 1) {
      let state = seed;
      const text = Array.from({ length }, () => 'abcabcabcabc '[(state = (state * 1103515245 + 12345) % 2147483648) % 13]).join('');
      const file = fileOf(text);
      expect(own.map((question) => question(file)), text).toEqual(words.map((word) => text.includes(word)));
    }
  });
});
