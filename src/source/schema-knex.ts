import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { stepsOf } from './call-steps.ts';
import { calledName, type Call } from './callee.ts';
import { kindNamed, traitsOfChain, type Schema, type SchemaMember } from './schema-member.ts';
import { staticTextOf } from './static-text.ts';

const makers = new Set(['createTable', 'createTableIfNotExists', 'createTableLike', 'alterTable', 'table']);
/** Methods of the builder whose first argument is a column; others make indexes and keys. */
const columnMethods = new Set(['specificType', 'enu', 'uuid', 'increments', 'bigIncrements', 'geometry', 'point']);
const most = 5_000;

/** `createTable('users', (table) => { table.string('email'); })`. */
export function knexTableAt(node: Call, context: FileContext): Schema | undefined {
  const called = calledName(node);
  const builder = node.arguments.at(-1);
  const [first] = node.arguments;
  if (called === undefined || !makers.has(called) || !first || (builder?.type !== 'ArrowFunctionExpression' && builder?.type !== 'FunctionExpression')) return undefined;
  const [table] = builder.params;
  const name = staticTextOf(first, context);
  if (name === undefined || table?.type !== 'Identifier') return undefined;
  const statements = builder.body.type === 'BlockStatement' ? builder.body.body : [builder.body];
  const members: SchemaMember[] = [];
  let isOpen = called === 'alterTable' || called === 'table' || called === 'createTableLike';
  for (const statement of statements.slice(0, most)) {
    const expression = statement.type === 'ExpressionStatement' ? statement.expression : statement;
    const member = columnIn(expression, table.name, context);
    if (member) members.push(member);
    else if (expression.type !== 'CallExpression') isOpen = true;
  }
  return members.length === 0 ? undefined : { family: 'knex', use: 'stored', node, name, members, isOpen, isList: false };
}

function columnIn(expression: TSESTree.Node, table: string, context: FileContext): SchemaMember | undefined {
  const chain = expression.type === 'CallExpression' ? stepsOf(expression) : undefined;
  const [head] = chain?.steps ?? [];
  if (chain?.root.type !== 'Identifier' || chain.root.name !== table || !head?.call) return undefined;
  if (kindNamed(head.name) === undefined && !columnMethods.has(head.name)) return undefined;
  const [first, type] = head.call.arguments;
  const name = first && staticTextOf(first, context);
  if (!first || name === undefined) return undefined;
  const traits = traitsOfChain(expression);
  const special = head.name === 'specificType' && type ? kindNamed(staticTextOf(type, context)) : undefined;
  const kind = special ?? (head.name === 'enu' ? 'choice' : traits.kind);
  return { name, node: first, holder: expression, kind, isHidden: traits.isHidden, alterations: columnMethods.has(head.name) ? [] : traits.alterations };
}
