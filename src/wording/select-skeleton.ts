import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { RecordSource } from '../classification/model-source.ts';
import { addArgumentAfter } from '../source/insert.ts';
import { pathOf } from '../source/property-path.ts';

type Suggestion = TSESLint.ReportSuggestionArray<'select'>[number];

/** Methods of Prisma, whose argument takes `select`, and of Sequelize, whose options take `attributes`. */
const ofPrisma = /^(?:findUnique|findFirst|findMany|findUniqueOrThrow|findFirstOrThrow|upsert)$/u;
const ofSequelize: Readonly<Record<string, number>> = { findAll: 0, findAndCountAll: 0, findByPk: 1 };

/** Puts an option into the argument at `index` of a call, as its first property. */
function withOption(call: TSESTree.CallExpression, index: number, option: string, context: FileContext): Suggestion[] {
  const argument = call.arguments[index];
  if (!argument) {
    const before = call.arguments[index - 1];
    if (before) return [{ messageId: 'select', fix: (fixer) => addArgumentAfter(fixer, before, `{ ${option} }`, context) }];
    const end = call.range[1] - 1;
    return index > 0 ? [] : [{ messageId: 'select', fix: (fixer) => fixer.insertTextAfterRange([end, end], `{ ${option} }`) }];
  }
  if (argument.type !== 'ObjectExpression') return [];
  const [first] = argument.properties;
  if (!first) return [{ messageId: 'select', fix: (fixer) => fixer.replaceText(argument, `{ ${option} }`) }];
  return [{ messageId: 'select', fix: (fixer) => fixer.insertTextBefore(first, `${option}, `) }];
}

/** `db.query.users.findMany()` of Drizzle, whose option is `columns`. */
function isOfDrizzle(call: TSESTree.CallExpression): boolean {
  return call.callee.type === 'MemberExpression' && (pathOf(call.callee.object)?.includes('query') ?? false);
}

/** The suggestion to choose fields in the query, where the data layer has one way to say so. */
export function selectSkeleton({ call: read, fields }: RecordSource, context: FileContext): Suggestion[] {
  if (!read || fields !== 'all') return [];
  const { call, method } = read;
  if (ofPrisma.test(method)) return withOption(call, 0, `${isOfDrizzle(call) ? 'columns' : 'select'}: { id: true }`, context);
  if (Object.hasOwn(ofSequelize, method)) return withOption(call, ofSequelize[method] ?? 0, "attributes: ['id']", context);
  // Supabase: from('users').select('*').
  const [columns] = call.arguments;
  return method === 'select' && columns?.type === 'Literal' && columns.value === '*' ? [{ messageId: 'select', fix: (fixer) => fixer.replaceText(columns, `${columns.raw.charAt(0)}id${columns.raw.charAt(0)}`) }] : [];
}
