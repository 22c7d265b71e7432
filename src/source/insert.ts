import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';

/** The white space and line break between one property and the next, as the object itself writes it. */
function jointOf(object: TSESTree.ObjectExpression, context: FileContext): string {
  const last = object.properties.at(-1);
  const opening = context.sourceCode.getFirstToken(object);
  if (!last || !opening || opening.loc.end.line === last.loc.start.line) return ' ';
  return `\n${(context.sourceCode.lines[last.loc.start.line - 1] ?? '').slice(0, last.loc.start.column).replaceAll(/\S/gu, ' ')}`;
}

/** Adds properties to an object literal, in the way that it is laid out. */
export function addProperties(fixer: TSESLint.RuleFixer, object: TSESTree.ObjectExpression, properties: readonly string[], context: FileContext): TSESLint.RuleFix {
  const last = object.properties.at(-1);
  if (!last) return fixer.replaceText(object, `{ ${properties.join(', ')} }`);
  const joint = jointOf(object, context);
  return fixer.insertTextAfter(last, properties.map((property) => `,${joint}${property}`).join(''));
}

/** Adds an argument behind the given one, which the call has. */
export function addArgumentAfter(fixer: TSESLint.RuleFixer, argument: TSESTree.Node, text: string, context: FileContext): TSESLint.RuleFix {
  // The parenthesis of `(a, b)` belongs to the argument.
  let end = argument.range[1];
  for (let token = context.sourceCode.getTokenAfter(argument); token?.value === ')' && token.range[0] < (argument.parent?.range[1] ?? 0) - 1; token = context.sourceCode.getTokenAfter(token)) end = token.range[1];
  return fixer.insertTextAfterRange([end, end], `, ${text}`);
}
