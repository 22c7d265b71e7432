import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { redactedHeaders, type LoggerSetUp } from '../knowledge/log-redaction.ts';
import type { FileContext } from '../context.ts';
import { addProperties } from '../source/insert.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import type { BareLogger } from '../sink/logger-set-up.ts';

type Fix = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix;

/** The entries for keys as a logger writes them: pino wants the header's place, and one level down apart. */
function entriesFor(keys: readonly string[], { entries }: LoggerSetUp): readonly string[] {
  if (entries === 'keys') return keys;
  return keys.flatMap((key) => (redactedHeaders.has(key) ? [/^\w+$/u.test(key) ? `req.headers.${key}` : `req.headers["${key}"]`] : [key, `*.${key}`]));
}

function listOf(entries: readonly string[]): string {
  return entries.map((entry) => `'${entry.replaceAll("'", String.raw`\'`)}'`).join(', ');
}

/** Adds the option that takes values out, where the code shows the place for it. */
export function addedRedaction(node: TSESTree.CallExpression | TSESTree.NewExpression, { setUp, options }: Extract<BareLogger, { lacks: 'redaction' }>, keys: readonly string[], context: FileContext): Fix | undefined {
  if (setUp.entries === 'none') return undefined;
  const property = `${setUp.option}: [${listOf(entriesFor(keys, setUp))}]`;
  if (typeof options === 'object') {
    const value = constantOf(options, context);
    if (value.type === 'ObjectExpression') return (fixer) => addProperties(fixer, value, [property], context);
    return unwrapped(options).type === 'Literal' ? (fixer) => fixer.replaceText(options, `{ ${property} }`) : undefined;
  }
  const [first] = node.arguments;
  if (setUp.within) return undefined;
  if (first) return (fixer) => fixer.insertTextBefore(first, `{ ${property} }, `);
  const closing = context.sourceCode.getLastToken(node);
  return closing?.value === ')' ? (fixer) => fixer.insertTextBefore(closing, `{ ${property} }`) : undefined;
}

/** Adds what a list of entries is short of. */
export function addedEntries({ list, missing, setUp }: Extract<BareLogger, { lacks: 'entries' }>): Fix {
  const text = listOf(entriesFor(missing, setUp));
  const last = list.elements.at(-1);
  return (fixer) => (last ? fixer.insertTextAfter(last, `, ${text}`) : fixer.replaceText(list, `[${text}]`));
}
