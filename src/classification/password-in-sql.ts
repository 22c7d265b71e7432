import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { calledName } from '../source/callee.ts';
import { methodCallOn } from '../source/method-call.ts';
import { constantOf, leadingTextOf } from '../source/static-text.ts';
import { ownerNamed } from './owner-named.ts';
import { plainPasswordIn } from './password-in.ts';
import { passwordNameOf } from './password-name.ts';
import { sqlIn } from './sql-text.ts';
import { plainIn } from './stored-object.ts';
import { isTyped } from './typed-value.ts';

/** A password that is stored, or looked for, as somebody typed it. */
export interface SavedPassword {
  readonly node: TSESTree.Node;
  readonly kind: 'saved' | 'queried';
}

const accountTable = /user|account|member|customer|admin|employee|client|student|teacher|staff|login|auth|profile/iu;

/** Whether a condition compares a password: `where login = ? and haslo = ?`. */
function asksForPassword(text: string, settings: Settings): boolean {
  const where = text.search(/\bwhere\b/iu);
  const condition = where === -1 ? '' : text.slice(where, where + 400);
  return Array.from(condition.matchAll(/([\p{L}\w]{1,60})["'`\]]?\s?=/gu)).some(([, column = '']) => passwordNameOf(column, settings) !== undefined);
}

/** What a statement is run with once it is prepared: `db.prepare(sql).get(email, password)`. */
function boundTo(call: TSESTree.CallExpression): readonly TSESTree.CallExpressionArgument[] {
  const run = methodCallOn(call);
  return run && /^(?:get|all|run|bind|each|iterate|values)$/u.test(calledName(run) ?? '') ? run.arguments : [];
}

/** SQL that writes an account, or looks for one by its password: the value as typed among the parameters or in the text. */
export function passwordInSql(call: TSESTree.CallExpression, context: FileContext): SavedPassword | undefined {
  const [first, ...given] = call.arguments;
  if (!first || first.type === 'SpreadElement') return undefined;
  const settings = settingsOf(context);
  const text = sqlTextOf(first, context);
  const statement = sqlIn(text);
  if (!statement?.tables.some((table) => accountTable.test(table) || ownerNamed(table, settings))) return undefined;
  const isQuery = statement.verb === 'select';
  if (statement.verb === 'delete' || (isQuery && !asksForPassword(text, settings))) return undefined;
  const parameters = [first, ...[...given, ...boundTo(call)].flatMap((argument) => (argument.type === 'ArrayExpression' ? argument.elements : argument))];
  for (const parameter of parameters) {
    if (!parameter || parameter.type === 'SpreadElement' || parameter.type === 'ArrowFunctionExpression' || parameter.type === 'FunctionExpression') continue;
    const value = constantOf(parameter, context);
    const node = value.type === 'ObjectExpression' ? plainIn(value, context) : undefined;
    if (node && isTyped(node, context)) return { node, kind: 'saved' };
    const leaf = value.type === 'ObjectExpression' ? undefined : plainPasswordIn(value.type === 'ArrayExpression' || parameter === first ? value : parameter, context);
    if (leaf && (isQuery || isTyped(leaf.node, context))) return { node: leaf.node, kind: isQuery ? 'queried' : 'saved' };
  }
  return undefined;
}

function sqlTextOf(node: TSESTree.Node, context: FileContext): string {
  const value = constantOf(node, context);
  if (value.type === 'TemplateLiteral') return value.quasis.map(({ value: { raw } }) => raw).join('?');
  if (value.type === 'BinaryExpression') return context.sourceCode.getText(value).replace(/^["'`]/u, '').slice(0, 2000);
  return leadingTextOf(value, context);
}
