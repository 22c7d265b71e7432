import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { optionAt, optionOf, type OptionValue } from '../../src/source/option.ts';
import { answerTo, textOf } from '../support/snippet.ts';

const told = (value: OptionValue, context: FileContext): string => (value === 'absent' || value === 'unknown' ? value : `\`${textOf(value, context) ?? ''}\``);

describe('the value of an option', () => {
  const ask = (node: Node, context: FileContext) => told(optionOf(node, 'secure', context), context);

  it.each([
    ['f(«{ secure: true }»)', '`true`'],
    ["f(«{ 'secure': true }»)", '`true`'],
    ["f(«{ ['secure']: true }»)", '`true`'],
    ['f(«{ secure }»)', '`secure`'],
    ['f(«{ secure: isProd }»)', '`isProd`'],
    ['f(«{ secure: true, secure: false }»)', '`false`'],
    ['f(«{ path: "/" }»)', 'absent'],
    ['f(«{}»)', 'absent'],
    ['f(«null»)', 'absent'],
    ['f(«undefined»)', 'absent'],
    ['f(«{ ...defaults }»)', 'unknown'],
    ['f(«{ ...defaults, secure: true }»)', '`true`'],
    ['f(«{ secure: true, ...defaults }»)', 'unknown'],
    ['const defaults = { path: "/" }; f(«{ secure: true, ...defaults }»)', '`true`'],
    ['const defaults = { secure: false }; f(«{ secure: true, ...defaults }»)', '`false`'],
    ['f(«{ [key]: true }»)', 'unknown'],
    ['f(«{ secure: true, [key]: false }»)', 'unknown'],
    ['f(«{ [key]: false, secure: true }»)', '`true`'],
    ['f(«{ get secure() { return true } }»)', 'unknown'],
    ['f(«{ secure() {} }»)', '`() {}`'],
    ['const options = { secure: true }; f(«options»)', '`true`'],
    ['const options = { secure: true } as const; f(«options»)', '`true`'],
    ['const base = { secure: true }; const options = base; f(«options»)', '`true`'],
    ['const options = {}; options.secure = true; f(«options»)', '`true`'],
    ['const options = { secure: false }; options.secure = true; f(«options»)', '`true`'],
    ['const options = {}; options.secure = true; options.secure = false; f(«options»)', 'unknown'],
    ['const options = {}; options[key] = true; f(«options»)', 'unknown'],
    ['const options = { secure: true }; Object.assign(options, more); f(«options»)', 'unknown'],
    ['const all = { cookie: { secure: true } }; f(«all.cookie»)', '`true`'],
    ['class A { options = { secure: true }; f() { g(«this.options») } }', '`true`'],
    ['function f(options) { g(«options») }', 'unknown'],
    ['f(«getOptions()»)', 'unknown'],
    ['f(«isProd ? { secure: true } : {}»)', 'unknown'],
    ['f(«"text"»)', 'unknown'],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toBe(expected);
  });

  it('is absent where there are no options at all', () => {
    expect(answerTo('«f»()', (_node, context) => optionOf(undefined, 'secure', context))).toBe('absent');
  });

  it('of an object that spreads itself is not followed for ever', () => {
    expect(answerTo('const a = { ...a }; f(«a»)', ask)).toBe('unknown');
  });

  it.each([
    ['f(«{ auth: { pass: "x" } }»)', '`"x"`'],
    ['const auth = { pass: "x" }; f(«{ auth }»)', '`"x"`'],
    ['f(«{ auth: {} }»)', 'absent'],
    ['f(«{}»)', 'absent'],
    ['f(«{ auth: given }»)', 'unknown'],
  ])('may stand behind several keys: %s', (code, expected) => {
    expect(answerTo(code, (node, context) => told(optionAt(node, ['auth', 'pass'], context), context))).toBe(expected);
  });
});
