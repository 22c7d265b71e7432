import type { TSESLint } from '@typescript-eslint/utils';
import type { ModelCall } from '../classification/model-call.ts';

/** Methods of Prisma, whose argument takes `select`. */
const withSelect = /^(?:findUnique|findFirst|findMany|findUniqueOrThrow|findFirstOrThrow|upsert)$/u;

/** The suggestion to choose fields in the query, where the data layer has one way to say so. */
export function selectSkeleton({ call, method }: ModelCall): TSESLint.ReportSuggestionArray<'select'>[number][] {
  if (!withSelect.test(method)) return [];
  const [argument] = call.arguments;
  if (!argument) {
    const end = call.range[1] - 1;
    return [{ messageId: 'select', fix: (fixer) => fixer.insertTextAfterRange([end, end], '{ select: { id: true } }') }];
  }
  if (argument.type !== 'ObjectExpression') return [];
  const [first] = argument.properties;
  const text = first ? 'select: { id: true }, ' : 'select: { id: true }';
  const at = first ? first.range[0] : argument.range[0] + 1;
  return [{ messageId: 'select', fix: (fixer) => fixer.insertTextBeforeRange([at, at], text) }];
}
