import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { constantOf, leadingTextOf, staticTextOf, textPartsOf } from '../../src/source/static-text.ts';
import { answerTo, textOf } from '../support/snippet.ts';

describe('the text of an expression', () => {
  it.each([
    ["f(«'a'»)", 'a'],
    ['f(«`a`»)', 'a'],
    ["f(«'a' + 'b'»)", 'ab'],
    ["const a = 'a'; f(«a»)", 'a'],
    ["const a = 'a'; f(«`${a}/b`»)", 'a/b'],
    ["const a = 'a'; const b = a + '/b'; f(«b + '/c'»)", 'a/b/c'],
    ["let a; a = 'a'; f(«a»)", 'a'],
    ["const { a } = { a: 'a' }; f(«a»)", 'a'],
    ["const paths = { a: 'a' }; f(«paths.a»)", 'a'],
    ["const paths = { a: { b: 'b' } } as const; f(«paths.a.b»)", 'b'],
    ["enum Path { A = 'a' } f(«Path.A»)", 'a'],
    ["class A { static path = 'a' } f(«A.path»)", 'a'],
    ["class A { path = 'a'; f() { g(«this.path») } }", 'a'],
    ["f(«'a' as string»)", 'a'],
    ['f(«1»)', undefined],
    ['f(«a»)', undefined],
    ['f(«`a${b}`»)', undefined],
    ["let a = 'a'; a = 'b'; f(«a»)", undefined],
    ["function f(a = 'a') { g(«a») }", undefined],
    ["f(«flag ? 'a' : 'b'»)", undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, staticTextOf)).toBe(expected);
  });

  it.each([
    ['f(«`https://a.example/${id}`»)', 'https://a.example/'],
    ["f(«'https://a.example/' + id»)", 'https://a.example/'],
    ["const base = 'https://a.example'; f(«`${base}/v1/${id}`»)", 'https://a.example/v1/'],
    ["const base = 'https://a.example'; const url = `${base}/v1`; f(«url + '/' + id»)", 'https://a.example/v1/'],
    ['const url = `https://a.example/${id}`; f(«`${url}/b`»)', 'https://a.example/'],
    ['f(«`${base}/v1`»)', ''],
    ['f(«url»)', ''],
    ["f(«'a'»)", 'a'],
  ])('begins with: %s', (code, expected) => {
    expect(answerTo(code, leadingTextOf)).toBe(expected);
  });

  it('of a name that is made of itself ends', () => {
    expect(answerTo('const a = `${a}/b`; f(«a»)', (node, context) => [staticTextOf(node, context), leadingTextOf(node, context)])).toEqual([undefined, '']);
  });
});

describe('the parts of a text', () => {
  const ask = (node: Node, context: FileContext) => textPartsOf(node).map((part) => part.text ?? `{${textOf(part.node, context) ?? ''}}`);

  it.each([
    ['f(«`a${b}c`»)', ['a', '{b}', 'c']],
    ["f(«'a' + b + 'c'»)", ['a', '{b}', 'c']],
    ["f(«'a' + (b + 'c')»)", ['a', '{b}', 'c']],
    ["f(«'a' + `b${c}`»)", ['a', 'b', '{c}']],
    ["f(«`a${'b' + c}`»)", ['a', 'b', '{c}']],
    ['f(«a - b»)', ['{a - b}']],
    ['f(«a»)', ['{a}']],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask).filter((part) => part !== '')).toEqual(expected);
  });

  it('of hundreds of additions are read without recursion', () => {
    const sum = Array.from({ length: 800 }, (_, index) => `'${String(index)}'`).join(' + ');
    expect(answerTo(`f(«${sum}»)`, (node) => textPartsOf(node).length)).toBe(800);
  });
});

describe('the constant that a name stands for', () => {
  const ask = (node: Node, context: FileContext) => textOf(constantOf(node, context), context);

  it.each([
    ['const a = { b: 1 }; f(«a»)', '{ b: 1 }'],
    ['const a = { b: 1 }; f(«a.b»)', '1'],
    ['const a = b; const b = 1; f(«a»)', '1'],
    ['const a = f(); g(«a»)', 'f()'],
    ['const { a } = f(); g(«a»)', 'a'],
    ['function f(a) { g(«a») }', 'a'],
    ['enum E { A } f(«E.A»)', 'E.A'],
    ['f(«a?.b»)', 'a?.b'],
    ['f(«a[b]»)', 'a[b]'],
    ['const a = (1 as number)!; f(«a»)', '1'],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toBe(expected);
  });
});
