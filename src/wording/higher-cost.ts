import type { TSESLint } from '@typescript-eslint/utils';
import type { PasswordWeakness } from '../classification/password-cost.ts';
import type { FileContext } from '../context.ts';
import { cryptoNamesOf } from '../source/crypto-import.ts';

type Suggestion = TSESLint.ReportSuggestionArray<'higher'>[number];

/** A cost that holds in place of the literal that does not, and a new salt in place of a fixed one. */
export function higherCost(weakness: PasswordWeakness, context: FileContext): Suggestion[] {
  const { node, kind } = weakness;
  if (kind === 'cost') {
    // More work of scrypt also needs a higher `maxmem`, and the call says no word of it.
    if (node.type !== 'Literal' || typeof node.value !== 'number' || weakness.parameter === 'N') return [];
    const text = weakness.parameter === 'cost' ? '12' : weakness.least.replaceAll(/\B(?=(?:\d{3})+$)/gu, '_');
    return [{ messageId: 'higher', data: { text }, fix: (fixer) => fixer.replaceText(node, text) }];
  }
  const { whole, functions } = cryptoNamesOf(context);
  const randomBytes = functions.get('randomBytes') ?? (whole === undefined ? undefined : `${whole}.randomBytes`);
  if (kind !== 'salt' || randomBytes === undefined || /bcrypt/iu.test(context.sourceCode.getText(node.parent ?? node))) return [];
  const text = `${randomBytes}(16)`;
  return [{ messageId: 'higher', data: { text: `\`${text}\`` }, fix: (fixer) => fixer.replaceText(node, text) }];
}
