import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { methodCallOn } from '../source/method-call.ts';
import { constantOf, leadingTextOf } from '../source/static-text.ts';
import { plainPasswordIn } from './password-in.ts';
import { plainIn } from './stored-object.ts';
import { isTyped } from './typed-value.ts';

/** A password that is stored, or looked for, as somebody typed it. */
export interface SavedPassword {
  readonly node: TSESTree.Node;
  readonly kind: 'saved' | 'queried';
}

const accountTable = /\b(?:into|update|from)\s+["'`[]?(?:\w+["'`\]]?\.["'`[]?)?\w*(?:user|account|member|customer|admin|employee|client|student|teacher|patient|staff|person|people|usuario|benutzer|gebruiker|login|auth|profile|teachers?|doctor)/iu;

/** What a statement is run with once it is prepared: `db.prepare(sql).get(email, password)`. */
function boundTo(call: TSESTree.CallExpression): readonly TSESTree.CallExpressionArgument[] {
  const run = methodCallOn(call);
  return run && /^(?:get|all|run|bind|each|iterate|values)$/u.test(calledName(run) ?? '') ? run.arguments : [];
}

/** SQL that writes an account, or looks for one by its password: the value as typed among the parameters or in the text. */
export function passwordInSql(call: TSESTree.CallExpression, context: FileContext): SavedPassword | undefined {
  const [first, ...given] = call.arguments;
  if (!first || first.type === 'SpreadElement') return undefined;
  const text = sqlTextOf(first, context);
  const isWrite = /^\s*(?:insert|update)\b/iu.test(text);
  const isQuery = /^\s*select\b/iu.test(text) && /\bwhere\b[^;]{0,400}\bpass\w*["'`\]]?\s*=/iu.test(text);
  if (!(isWrite || isQuery) || !accountTable.test(text)) return undefined;
  const parameters = [first, ...[...given, ...boundTo(call)].flatMap((argument) => (argument.type === 'ArrayExpression' ? argument.elements : argument))];
  for (const parameter of parameters) {
    if (!parameter || parameter.type === 'SpreadElement' || parameter.type === 'ArrowFunctionExpression' || parameter.type === 'FunctionExpression') continue;
    const value = parameter === first ? first : constantOf(parameter, context);
    const node = value.type === 'ObjectExpression' ? plainIn(value, context) : undefined;
    if (node && isTyped(node, context)) return { node, kind: 'saved' };
    const leaf = value.type === 'ObjectExpression' ? undefined : plainPasswordIn(value.type === 'ArrayExpression' ? value : parameter, context);
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
