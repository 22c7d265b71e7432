import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { cryptoNamesOf, isDeclaredAt } from '../source/crypto-import.ts';
import { replaceValue } from '../source/edit.ts';
import { fileMentions } from '../source/mentions.ts';
import { numberOf } from '../source/number.ts';
import { keyOf } from '../source/property-path.ts';

type Suggestion = TSESLint.ReportSuggestionArray<'secure'>[number];

const rounding = new Set(['floor', 'trunc', 'parseInt']);

/** `Math.floor(…)` or `parseInt(…)` around a value. */
function roundedBy(node: TSESTree.Node): TSESTree.CallExpression | undefined {
  const { parent } = node;
  if (parent?.type !== 'CallExpression' || parent.arguments[0] !== node) return undefined;
  const name = calledName(parent);
  return name !== undefined && rounding.has(name) ? parent : undefined;
}

interface Range {
  readonly whole: TSESTree.CallExpression;
  readonly bounds: string;
}

/** `Math.floor(Math.random() * 10)` and `Math.floor(1000 + Math.random() * 9000)`: the whole, and its bounds as arguments of `randomInt`. */
function rangeAround(source: TSESTree.Node, context: FileContext): Range | undefined {
  const product = source.parent;
  if (product?.type !== 'BinaryExpression' || product.operator !== '*') return undefined;
  const factor = product.left === source ? product.right : product.left;
  const text = context.sourceCode.getText(factor);
  const rounded = roundedBy(product);
  if (rounded) return { whole: rounded, bounds: text };
  const sum = product.parent;
  if (sum.type !== 'BinaryExpression' || sum.operator !== '+') return undefined;
  const start = numberOf(sum.left === product ? sum.right : sum.left, context);
  const span = numberOf(factor, context);
  const whole = roundedBy(sum);
  return whole && start !== undefined && span !== undefined ? { whole, bounds: `${String(start)}, ${String(start + span)}` } : undefined;
}

const textual = new Set(['toString', 'slice', 'substring', 'substr', 'replace', 'toUpperCase', 'toLowerCase', 'padStart', 'padEnd', 'toFixed']);

/** `Math.random().toString(36).slice(2)`: the value with the methods that make a text of it; `undefined` where it stays a number. */
function textAround(source: TSESTree.Node): TSESTree.Node | undefined {
  let at = source;
  let isText = false;
  for (;;) {
    const member: TSESTree.Node | undefined = at.parent;
    const call: TSESTree.Node | undefined = member?.parent;
    if (member?.type !== 'MemberExpression' || member.object !== at || call?.type !== 'CallExpression' || call.callee !== member || !textual.has(keyOf(member) ?? '')) break;
    isText = true;
    at = call;
  }
  return isText || at.parent?.type === 'TemplateLiteral' ? at : undefined;
}

const browser = /['"]use client['"]|\bwindow\.|\bdocument\.|\blocalStorage\b/u;
const common = /\brequire\s*\(|\bmodule\.exports\b/u;

const isCommonJs = rememberedInFile((program: TSESTree.Program, context: FileContext): boolean =>
  program.body.every(({ type }) => !type.startsWith('Import') && !type.startsWith('Export')) && fileMentions(common, context),
);

function isForBrowser(context: FileContext): boolean {
  return /\.[jt]sx$/u.test(context.filename) || fileMentions(browser, context);
}

/** Where an import goes: before the first statement that is no directive. */
function placeOfImport(program: TSESTree.Program): TSESTree.Node | undefined {
  return program.body.find((statement) => !('directive' in statement && statement.directive));
}

function integer(source: TSESTree.Node, { whole, bounds }: Range, context: FileContext): Suggestion[] {
  const program = context.sourceCode.ast;
  const names = cryptoNamesOf(context);
  const own = names.functions.get('randomInt') ?? (names.whole === undefined ? undefined : `${names.whole}.randomInt`);
  if (own !== undefined) return [{ messageId: 'secure', data: { call: `${own}(${bounds})` }, fix: (fixer) => fixer.replaceText(whole, `${own}(${bounds})`) }];
  const first = placeOfImport(program);
  if (!first || isForBrowser(context) || isDeclaredAt('randomInt', source, context)) return [];
  const line = isCommonJs(program, context) ? "const { randomInt } = require('node:crypto');\n" : "import { randomInt } from 'node:crypto';\n";
  return [
    { messageId: 'secure', data: { call: `randomInt(${bounds})` }, fix: (fixer) => [fixer.insertTextBefore(first, line), fixer.replaceText(whole, `randomInt(${bounds})`)] },
  ];
}

/** Ways to make the same value so that nobody can guess it: `randomInt` in place of a rounded product, `randomUUID` in place of a text. */
export function secureRandom(source: TSESTree.CallExpression, context: FileContext): Suggestion[] {
  const range = rangeAround(source, context);
  if (range) return integer(source, range, context);
  const text = textAround(source);
  if (!text) return [];
  const { whole } = cryptoNamesOf(context);
  const crypto = whole ?? (isDeclaredAt('crypto', source, context) ? 'globalThis.crypto' : 'crypto');
  const call = `${crypto}.randomUUID()`;
  return [{ messageId: 'secure', data: { call }, fix: (fixer) => replaceValue(fixer, text, { expression: call }, context) }];
}
