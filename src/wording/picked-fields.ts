import type { TSESLint } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { Disclosure } from '../disclosure/disclosures.ts';
import { variableOf } from '../source/binding.ts';
import { replaceValue } from '../source/edit.ts';
import { memberUsesOf } from '../source/uses.ts';

const shown = /^[A-Za-z_$][\w$]*$/u;

/** The fields of a record that the file reads, or the least that a recipient needs. */
function fieldsOf(disclosure: Disclosure, context: FileContext): readonly string[] {
  const { node } = disclosure;
  const variable = node.type === 'Identifier' ? variableOf(node, context) : undefined;
  const read = variable ? [...memberUsesOf(variable).read].filter((key) => shown.test(key) && key !== 'length') : [];
  return read.length > 0 ? read.slice(0, 4) : ['email'];
}

/** The suggestion to pick fields: `customer` → `{ email: customer.email }`, `...customer` → `email: customer.email`. */
export function pickedFields(disclosure: Disclosure, context: FileContext): TSESLint.ReportSuggestionArray<'pick'>[number][] {
  const { node, data } = disclosure;
  if (data.node !== node || data.kind !== 'record' || data.isList || (node.type !== 'Identifier' && node.type !== 'MemberExpression')) return [];
  const fields = fieldsOf(disclosure, context);
  const source = context.sourceCode.getText(node);
  const properties = fields.map((field) => `${field}: ${source}.${field}`).join(', ');
  return [{ messageId: 'pick', data: { fields: fields.join(', ') }, fix: (fixer) => replaceValue(fixer, node, { expression: `{ ${properties} }`, property: properties }, context) }];
}
