import type { TSESTree } from '@typescript-eslint/utils';
import { checkingClass, headerWriters, missingCheck, sentHeader, toldCheck, webhookCheck } from '../knowledge/webhooks.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { keyOf } from '../source/property-path.ts';
import { logAt } from './log.ts';

type Range = readonly [number, number];

const isIn = (range: Range, ranges: readonly Range[]): boolean => ranges.some(([start, end]) => start <= range[0] && range[1] <= end);

/** `{ Authorization: token }`, `headers.set('Authorization', token)`, `res.header('Access-Control-Allow-Headers', 'Authorization')`. */
function isSent(node: TSESTree.Node): boolean {
  if (node.type === 'Property') return node.parent.type === 'ObjectExpression' && sentHeader.test(keyOf(node) ?? '');
  if (node.type === 'AssignmentExpression') return node.left.type === 'MemberExpression' && sentHeader.test(keyOf(node.left) ?? '');
  return node.type === 'CallExpression' && node.arguments.length > 1 && node.arguments[0]?.type === 'Literal' && headerWriters.has(calledName(node) ?? '');
}

/** What of a log line is no text: `req.headers` of `console.log('called', req.headers)`. */
function loggedValues(node: TSESTree.CallExpression): readonly TSESTree.Node[] {
  return node.arguments.flatMap((argument): readonly TSESTree.Node[] => (argument.type === 'TemplateLiteral' ? argument.expressions : argument.type === 'Literal' ? [] : [argument]));
}

/** `const auth = req.headers.authorization`, which is then only sent or logged. */
function isOnlyPassedOn({ id, init }: TSESTree.VariableDeclarator, passed: readonly Range[], context: FileContext): boolean {
  if (id.type !== 'Identifier' || !init || !/headers?\b/u.test(context.sourceCode.getText(init))) return false;
  return variableOf(id, context)?.references.every(({ identifier, init: isFirst }) => isFirst === true || isIn(identifier.range, passed)) ?? false;
}

/** The places in a function that speak of a header, a token or a check and check nobody: what is sent or logged, the key of a client, comments unless they tell of a check. */
function withoutCheck(root: TSESTree.Node, context: FileContext): readonly Range[] {
  const found: Range[] = context.sourceCode.getCommentsInside(root).flatMap(({ value, range }) => (toldCheck.test(value) && !missingCheck.test(value) ? [] : [range]));
  const declared: TSESTree.VariableDeclarator[] = [];
  for (const node of nodesWithin(root)) {
    if (isSent(node) || (node.type === 'NewExpression' && !checkingClass.test(calledName(node) ?? ''))) found.push(node.range);
    else if (node.type === 'VariableDeclarator') declared.push(node);
    else if (node.type === 'CallExpression' && logAt(node, context)) found.push(...loggedValues(node).map(({ range }) => range));
  }
  return [...found, ...declared.flatMap((each) => (isOnlyPassedOn(each, found, context) ? [each.range] : []))];
}

/** Whether a function asks who is calling: what it says of signatures, secrets and headers, beyond what it sends on, logs or leaves for later. */
export const checksSender = rememberedInFile((root: TSESTree.Node, context: FileContext): boolean => {
  const text = context.sourceCode.getText(root);
  if (!webhookCheck.test(text)) return false;
  const letters = text.split('');
  for (const [start, end] of withoutCheck(root, context)) letters.fill(' ', start - root.range[0], end - root.range[0]);
  return webhookCheck.test(letters.join(''));
});
