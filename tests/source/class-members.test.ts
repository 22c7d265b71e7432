import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { classMemberOf, enclosingClass } from '../../src/source/class-members.ts';
import { answerTo, textOf } from '../support/snippet.ts';

describe('what a class says of a member', () => {
  const ask = (node: Node, context: FileContext) => {
    const member = classMemberOf(node, 'a');
    return member && [textOf(member.value, context), textOf(member.annotation, context)];
  };

  it.each<readonly [string, readonly (string | undefined)[] | undefined]>([
    ['class A { a = 1; f() { «this» } }', ['1', undefined]],
    ['class A { a: B; f() { «this» } }', [undefined, 'B']],
    ['class A { private readonly a: B = new B(); f() { «this» } }', ['new B()', 'B']],
    ['class A { #a = 1; f() { «this» } }', ['1', undefined]],
    ['class A { static a = 1; f() { «this» } }', ['1', undefined]],
    ['class A { constructor(private a: B) {} f() { «this» } }', [undefined, 'B']],
    ['class A { constructor(readonly a: B = make()) {} f() { «this» } }', [undefined, 'B']],
    ['class A { constructor(a: B) {} f() { «this» } }', undefined],
    ['class A { constructor() { this.a = make(); } f() { «this» } }', ['make()', undefined]],
    ['class A { a: B; constructor() { this.a = make(); } f() { «this» } }', ['make()', 'B']],
    ['class A { f() { this.a = 1; } g() { «this» } }', undefined],
    ['class A { b = 1; f() { «this» } }', undefined],
    ['const A = class { a = 1; f = () => { «this» } }', ['1', undefined]],
    ['class A { a = 1; f() { list.map(() => «this») } }', ['1', undefined]],
    ['class A { a = 1 } function f() { «this» }', undefined],
    ['class B { a = 2; f() { class A { a = 1; g() { «this» } } } }', ['1', undefined]],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toEqual(expected);
  });

  it.each([
    ['class A { f() { «x» } }', 'A'],
    ['class A { f() { function g() { «x» } } }', undefined],
    ['«x»', undefined],
  ])('knows the class around: %s', (code, expected) => {
    expect(answerTo(code, (node) => enclosingClass(node)?.id?.name)).toBe(expected);
  });
});
