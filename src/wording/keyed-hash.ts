import type { TSESLint } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { HashCall } from '../source/hash-call.ts';
import { cryptoNamesOf, isDeclaredAt } from '../source/crypto-import.ts';

/** The edit of a suggestion, and what its message shows. */
interface Exchange {
  readonly data: { readonly text: string };
  readonly fix: TSESLint.ReportFixFunction;
}

const secret = 'process.env.PSEUDONYM_KEY';

/** `createHmac('sha256', process.env.PSEUDONYM_KEY)` in place of `createHash('md5')`, where node's crypto makes the hash. */
export function keyedHash({ node }: HashCall, context: FileContext): Exchange[] {
  const { whole, functions } = cryptoNamesOf(context);
  const callee = context.sourceCode.getText(node.callee).replace('?.', '.');
  if (node.type !== 'CallExpression' || node.arguments.length !== 1 || !/(?:^|\.)createHash$/u.test(callee) || isDeclaredAt('process', node, context)) return [];
  const own = whole !== undefined && callee === `${whole}.createHash` ? `${whole}.createHmac` : functions.get('createHmac');
  if (own === undefined) return [];
  // TypeScript takes no `undefined` for a key.
  const key = /\.[cm]?tsx?$/u.test(context.filename) ? `${secret}!` : secret;
  return [{ data: { text: own }, fix: (fixer) => fixer.replaceText(node, `${own}('sha256', ${key})`) }];
}
