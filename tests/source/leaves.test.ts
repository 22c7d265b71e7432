import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { leavesOf, returnedBy } from '../../src/source/leaves.ts';
import { answerTo, textOf } from '../support/snippet.ts';

/** The leaves of an expression in words: the text, how it gets in where that is not bare, and the keys before it. */
function told(node: Node, context: FileContext): string[] {
  return leavesOf(node, context).map(({ node: leaf, form, keys }) => `${keys.map((key) => `${key}: `).join('')}${textOf(leaf, context) ?? ''}${form === 'bare' ? '' : ` (${form})`}`);
}

describe('the values that an expression carries', () => {
  it.each<readonly [string, readonly string[]]>([
    ['f(«a»)', ['a']],
    ['f(«a.b»)', ['a.b']],
    ['f(«a?.b»)', ['a?.b']],
    ['f(«a!.b!»)', ['a!.b']],
    ['f(«a as B»)', ['a']],
    ['f(«a satisfies B»)', ['a']],
    ['f(«<B>a»)', ['a']],
    ['f(«`x ${a} y ${b.c}`»)', ['a (text)', 'b.c (text)']],
    ["f(«'x' + a + (b + 1)»)", ['a (text)', 'b (text)']],
    ['f(«a || b»)', ['a', 'b']],
    ['f(«a ?? b»)', ['a', 'b']],
    ['f(«a && b»)', ['b']],
    ['f(«a ? b : c»)', ['b', 'c']],
    ['f(«{ a, b: c, d: { e: f } }»)', ['a: a', 'b: c', 'd: e: f']],
    ['f(«{ ...a, b }»)', ['a (spread)', 'b: b']],
    ['f(«{ [a]: b }»)', ['b']],
    ["f(«{ 'a-b': c }»)", ['a-b: c']],
    ['f(«{ a: `${b}` }»)', ['a: b (text)']],
    ['f(«[a, , ...b]»)', ['a', 'b (spread)']],
    ['f(«await a»)', ['a']],
    ['f((«a, b»))', ['b']],
    ['f(«a = b»)', ['b']],
    ['f(«a += b»)', []],
    ['f(«JSON.stringify(a)»)', ['a (written-out)']],
    ['f(«JSON.stringify({ a, b: c })»)', ['a: a (written-out)', 'b: c (written-out)']],
    ['f(«JSON.stringify(a, null, 2)»)', ['a (written-out)']],
    ["f(«JSON.stringify(a, ['id'])»)", ["a: id: 'id'"]],
    ["f(«JSON.stringify(a, [...keys, 'id'])»)", []],
    ["f(«_.pick(a, ['b', 'c'])»)", ["a: b: 'b'", "a: c: 'c'"]],
    ["f(«R.pick(['b'], a)»)", ["a: b: 'b'"]],
    ["f(«{ d: pick(a.e, ['b']) }»)", ["d: e: b: 'b'"]],
    ['f(«_.pick(a, keys)»)', ['_.pick(a, keys)']],
    ['f(«JSON.stringify(a, replacer)»)', []],
    ['f(«`${JSON.stringify(a)}`»)', ['a (written-out)']],
    ['f(«util.inspect(a)»)', ['a (written-out)']],
    ['f(«String(a)»)', ['a (text)']],
    ['f(«Object.assign({}, a)»)', ['a (spread)']],
    ['f(«structuredClone(a)»)', ['a']],
    ['f(«encodeURIComponent(a)»)', ['a']],
    ['f(«Buffer.from(a)»)', ['a']],
    ['f(«a.trim().toLowerCase()»)', ['a']],
    ['f(«a.toString()»)', ['a (text)']],
    ['f(«a.toJSON()»)', ['a (written-out)']],
    ["f(«[a, b].join(',')»)", ['a (text)', 'b (text)']],
    ['f(«a.concat(b)»)', ['a', 'b']],
    ["f(«a.replace('x', 'y')»)", ['a']],
    ["f(«a.replace(/./g, '*')»)", ["a.replace(/./g, '*')"]],
    ["f(«a.replace(/./g, () => '*')»)", ["a.replace(/./g, () => '*')"]],
    ['f(«a.map((b) => b.c)»)', ['b.c']],
    ['f(«a.map((b) => ({ d: b.c }))»)', ['d: b.c']],
    ['f(«a.map((b) => { if (b) return b.c; return b.d; })»)', ['b.d', 'b.c']],
    ['f(«a.map(b)»)', []],
    ['f(«a.filter((b) => b.c)»)', ['a']],
    ['f(«a.flatMap((b) => b.c)»)', ['b.c']],
    ['f(«Promise.all([a, b])»)', ['a', 'b']],
    ['f(«new Error(`x ${a}`)»)', ['a (text)']],
    ['f(«new ConflictException(a)»)', ['a']],
    ['f(«new URLSearchParams({ a: b })»)', ['a: b']],
    ['f(«new Thing(a)»)', ['new Thing(a)']],
    ['f(«g(a)»)', ['g(a)']],
    ['f(«a.getB()»)', ['a.getB()']],
    ['f(«dedent`x ${a}`»)', ['a (text)']],
    ['f(«sql`x ${a}`»)', []],
    ['class A { f() { g(«this») } }', ['this']],
    ["import chalk from 'chalk'; f(«chalk.red(a)»)", ['a (text)']],
  ])('%s', (code, expected) => {
    expect(answerTo(code, told)).toEqual(expected);
  });

  it.each([
    "f(«'text'»)",
    'f(«1»)',
    'f(«null»)',
    'f(«undefined»)',
    'f(«!a»)',
    'f(«-a»)',
    'f(«typeof a»)',
    'f(«a === b»)',
    'f(«a > 1»)',
    'f(«a in b»)',
    'f(«a instanceof B»)',
    'f(«() => a»)',
    'f(«function () { return a }»)',
    'f(«class { a = b }»)',
    'f(«/a/»)',
    'f(«a++»)',
  ])('%s carries none of them', (code) => {
    expect(answerTo(code, told)).toEqual([]);
  });

  it('ends in deep and in wide expressions', () => {
    expect(answerTo(`f(«${'['.repeat(200)}a${']'.repeat(200)}»)`, told)).toEqual([]);
    expect(answerTo(`f(«[${'a, '.repeat(1_000)}]»)`, told).length).toBe(400);
  });
});

describe('what a function returns', () => {
  const ask = (node: Node, context: FileContext) => returnedBy(node as Parameters<typeof returnedBy>[0]).map((each) => textOf(each, context)).sort();

  it.each<readonly [string, readonly string[]]>([
    ['f(«() => a»)', ['a']],
    ['f(«() => { return a; }»)', ['a']],
    ['f(«() => { if (a) return b; else return c; }»)', ['b', 'c']],
    ['f(«() => { try { return a; } catch { return b; } finally { return c; } }»)', ['a', 'b', 'c']],
    ['f(«() => { switch (a) { case 1: return b; default: return c; } }»)', ['b', 'c']],
    ['f(«() => { for (const a of b) { return a; } }»)', ['a']],
    ['f(«() => { function g() { return a; } return b; }»)', ['b']],
    ['f(«() => { return; }»)', []],
    ['f(«() => {}»)', []],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toEqual(expected);
  });
});
