import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { bindingOf, variableOf } from '../../src/source/binding.ts';
import type { FileContext } from '../../src/context.ts';
import { answerTo, textOf } from '../support/snippet.ts';

/** A binding in words: where from, of what, by which properties. */
function told(node: TSESTree.Node, context: FileContext): string {
  const binding = bindingOf(node as TSESTree.Identifier, context);
  switch (binding.from) {
    case 'import':
      return `import ${binding.module} ${binding.imported}`;
    case 'declaration':
      return `declaration ${binding.of.type}`;
    case 'parameter':
      return ['parameter', binding.index, ...binding.path, ...(binding.rest ? [`rest without ${binding.rest.join()}`] : []), ...(binding.fallback ? [`or ${textOf(binding.fallback, context) ?? ''}`] : []), ...(binding.annotation ? [`: ${textOf(binding.annotation, context) ?? ''}`] : [])].join(' ');
    case 'value':
    case 'element':
    case 'result':
      return [binding.from, `«${textOf(binding.of, context) ?? ''}»`, ...binding.path, ...(binding.rest ? [`rest without ${binding.rest.join()}`] : []), ...(binding.fallback ? [`or ${textOf(binding.fallback, context) ?? ''}`] : [])].join(' ').replaceAll(/[«»]/gu, '`');
    default:
      return binding.from;
  }
}

describe('where the value of a name comes from', () => {
  it.each([
    ['const x = value; log(«x»)', 'value `value`'],
    ['let x; x = value; log(«x»)', 'value `value`'],
    ['let x = null; x = value; log(«x»)', 'value `value`'],
    ['var x = value; log(«x»)', 'value `value`'],
    ['let x = value; log(«x»)', 'value `value`'],
    ['const { x } = value; log(«x»)', 'value `value` x'],
    ['const { a: { b: x } } = value; log(«x»)', 'value `value` a b'],
    ["const { 'a-b': x } = value; log(«x»)", 'value `value` a-b'],
    ['const { x = 1 } = value; log(«x»)', 'value `value` x or 1'],
    ['const { a, b, ...x } = value; log(«x»)', 'value `value` rest without a,b'],
    ['const [, x] = value; log(«x»)', 'value `value` 1'],
    ['const [[x]] = value; log(«x»)', 'value `value` 0 0'],
    ['let x; ({ x } = value); log(«x»)', 'unknown'],
    ['for (const x of list) log(«x»)', 'element `list`'],
    ['for (const { x } of list) log(«x»)', 'element `list` x'],
    ['for await (const x of list) log(«x»)', 'element `list`'],
    ['list.map((x) => «x»)', 'element `list`'],
    ['list.forEach(function (x) { log(«x») })', 'element `list`'],
    ['list.filter(({ x }) => «x»)', 'element `list` x'],
    ['list.reduce((sum, x) => sum + «x», 0)', 'element `list`'],
    ['promise.then((x) => «x»)', 'result `promise`'],
    ['promise.then(({ data: x }) => «x»)', 'result `promise` data'],
    ['function f(x) { log(«x») }', 'parameter 0'],
    ['function f(a, x: User) { log(«x») }', 'parameter 1 : User'],
    ['function f({ x }: Props) { log(«x») }', 'parameter 0 x : Props'],
    ['function f(x = 1) { log(«x») }', 'parameter 0 or 1'],
    ['function f({ a, ...x }) { log(«x») }', 'parameter 0 rest without a'],
    ['function f(...x) { log(«x») }', 'parameter 0'],
    ['const f = (x) => «x»', 'parameter 0'],
    ['class A { constructor(private x: B) { log(«x») } }', 'parameter 0 : B'],
    ["import x from 'm'; log(«x»)", 'import m default'],
    ["import * as x from 'm'; log(«x»)", 'import m *'],
    ["import { a as x } from 'm'; log(«x»)", 'import m a'],
    ["import { 'a-b' as x } from 'm'; log(«x»)", 'import m a-b'],
    ["import x = require('m'); log(«x»)", 'import m *'],
    ["const x = require('m'); log(«x»)", 'import m *'],
    ["const { a: x } = require('m'); log(«x»)", 'import m a'],
    ["const x = require('m').default; log(«x»)", 'import m default'],
    ["const x = await import('m'); log(«x»)", 'import m *'],
    ["const x = __importDefault(require('m')); log(«x»)", 'import m *'],
    ['try { f() } catch (x) { log(«x») }', 'catch'],
    ['function x() {} log(«x»)', 'declaration FunctionDeclaration'],
    ['class x {} log(«x»)', 'declaration ClassDeclaration'],
    ['enum x { A } log(«x»)', 'declaration TSEnumDeclaration'],
    ['log(«console»)', 'global'],
    ['let x = 1; x = 2; log(«x»)', 'unknown'],
    ['let x = 1; x += value; log(«x»)', 'unknown'],
    ['function f(x) { x = 1; log(«x») }', 'unknown'],
    ['for (const x in object) log(«x»)', 'unknown'],
    ['const { [key]: x } = value; log(«x»)', 'unknown'],
    ["const x = require(name); log(«x»)", 'value `require(name)`'],
  ])('%s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it('is asked of the name in its own scope', () => {
    const ask = (node: TSESTree.Node, context: FileContext) => variableOf(node as TSESTree.Identifier, context)?.defs[0]?.node.loc.start.line;
    expect(answerTo('const x = 1;\nfunction f(x) {\n  return «x»;\n}', ask)).toBe(2);
    expect(answerTo('const x = 1;\nfunction f() {\n  return «x»;\n}', ask)).toBe(1);
    expect(answerTo('log(«nowhere»)', ask)).toBeUndefined();
  });
});
