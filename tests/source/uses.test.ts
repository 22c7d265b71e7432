import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { variableOf } from '../../src/source/binding.ts';
import { memberUsesOf, type MemberUses } from '../../src/source/uses.ts';
import { answerTo, textOf } from '../support/snippet.ts';

function usesIn<Answer>(code: string, ask: (uses: MemberUses, text: (node: Node) => string | undefined) => Answer): Answer {
  return answerTo(code, (node: Node, context: FileContext) => {
    const variable = variableOf(node as TSESTree.Identifier, context);
    if (!variable) throw new Error('No variable is marked.');
    return ask(memberUsesOf(variable), (each) => textOf(each, context));
  });
}

describe('how a file uses the members of a variable', () => {
  it.each<readonly [string, readonly string[]]>([
    ['const «a» = {}; f(a.b); f(a.c.d); f(a["e"])', ['b', 'c', 'e']],
    ['const «a» = {}; const { b, c: d, ...e } = a', ['b', 'c']],
    ['const «a» = {}; f(a?.b, a!.c, (a as B).d)', ['b', 'c', 'd']],
    ['function f(«a») { return a.b }', ['b']],
    ['const «a» = {}; f(a[b])', []],
    ['const «a» = {}; a.b()', []],
    ['const «a» = {}; a.b = 1', []],
  ])('keys that are read: %s', (code, expected) => {
    expect(usesIn(code, ({ read }) => [...read])).toEqual(expected);
  });

  it.each<readonly [string, Readonly<Record<string, readonly string[]>>]>([
    ['const «a» = {}; a.b = c', { b: ['c'] }],
    ['const «a» = {}; a.b = c; a.b = d', { b: ['c', 'd'] }],
    ['const «a» = {}; a["b"] = c', { b: ['c'] }],
    ['const «a» = {}; a.b.c = d', {}],
  ])('members that are written: %s', (code, expected) => {
    expect(usesIn(code, ({ written }, text) => Object.fromEntries([...written].map(([key, values]) => [key, values.map(text)])))).toEqual(expected);
  });

  it.each<readonly [string, readonly (readonly [string | undefined, string])[]]>([
    ['const «a» = []; a.push(b, c)', [[undefined, 'b'], [undefined, 'c']]],
    ['const «a» = []; a.unshift(b)', [[undefined, 'b']]],
    ["const «a» = new FormData(); a.append('email', b)", [['email', 'b']]],
    ["const «a» = new URLSearchParams(); a.set('email', b)", [['email', 'b']]],
    ['const «a» = new Map(); a.set(key, b)', [[undefined, 'b']]],
    ['const «a» = new Set(); a.add(b)', [[undefined, 'b']]],
    ['const «a» = []; a.includes(b)', []],
  ])('values that are put in: %s', (code, expected) => {
    expect(usesIn(code, ({ added }, text) => added.map(({ key, value }) => [key, text(value)]))).toEqual(expected);
  });

  it.each<readonly [string, readonly string[], boolean]>([
    ['const «a» = {}; Object.assign(a, b, c)', ['b', 'c'], false],
    ['const «a» = {}; Object.assign(b, a)', [], false],
    ['const «a» = {}; a[b] = c', [], true],
    ['const «a» = {}; f(a)', [], false],
  ])('objects that are merged in, keys that cannot be seen: %s', (code, merged, isOpaque) => {
    expect(usesIn(code, (uses, text) => [uses.merged.map(text), uses.isOpaque])).toEqual([merged, isOpaque]);
  });
});
