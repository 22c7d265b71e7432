import type { TSESTree } from '@typescript-eslint/utils';
import { tableFunctions } from '../knowledge/schemas.ts';
import type { FileContext } from '../context.ts';
import { calledName, type Call } from './callee.ts';
import { returnedBy } from './leaves.ts';
import { originOf } from './origin.ts';
import { declaredNameOf, membersOfObject, traitsOfChain, type Schema, type Traits } from './schema-member.ts';
import { constantOf, staticTextOf } from './static-text.ts';

/** Whether a call makes a table: `pgTable`, `schema.table` of `pgSchema('x')`, what `pgTableCreator` gave. */
function isTable(node: Call, name: string, context: FileContext): boolean {
  if (tableFunctions.has(name)) return true;
  if (!/[tT]able$/u.test(name) || !context.sourceCode.text.includes('drizzle-orm')) return false;
  const origin = originOf(node.callee, context);
  return origin?.module.startsWith('drizzle-orm') ?? false;
}

function traitsOfColumn(value: TSESTree.Node, context: FileContext): Traits {
  const node = constantOf(value, context);
  return node.type === 'CallExpression' ? traitsOfChain(node) : { kind: 'unknown', isHidden: false, alterations: [node] };
}

/** `pgTable('users', { email: text().notNull() })`, also with a function that gets the types. */
export function drizzleTableAt(node: Call, context: FileContext): Schema | undefined {
  const called = calledName(node);
  const [first, second] = node.arguments;
  if (called === undefined || !first || !second || !isTable(node, called, context)) return undefined;
  const columns = second.type === 'ArrowFunctionExpression' || second.type === 'FunctionExpression' ? returnedBy(second)[0] : second;
  const { members, isOpen } = membersOfObject(columns, context, traitsOfColumn);
  return { family: 'drizzle', use: 'stored', node, name: declaredNameOf(node) ?? staticTextOf(first, context) ?? 'this table', members, isOpen, isList: false };
}
