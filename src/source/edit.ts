import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { outermost } from './unwrap.ts';

/** What a value is replaced by, for each place that it may stand in. */
export interface Replacement {
  /** As an expression: `'[contact.email]'`, `customer.id`. */
  readonly expression: string;
  /** Inside the text of a template, without `${}`. */
  readonly text?: string;
  /** As a property, in place of a spread: `id: customer.id`. */
  readonly property?: string;
  /** In place of a property with its key: `customerId: customer.id`. */
  readonly entry?: string;
}

/** What belongs to a value: the chain around `user?.email`. */
const wrappers = new Set(['ChainExpression', 'TSNonNullExpression', 'TSAsExpression', 'TSSatisfiesExpression']);

/** Edits a value where it stands so that the code still parses; `null` where that place takes no such value. */
export function replaceValue(fixer: TSESLint.RuleFixer, node: TSESTree.Node, replacement: Replacement, context: FileContext): TSESLint.RuleFix | null {
  const at = outermost(node, wrappers);
  const { parent } = at;
  if (parent?.type === 'Property' && parent.value === at && replacement.entry !== undefined) return fixer.replaceText(parent, replacement.entry);
  if (parent?.type === 'Property' && parent.shorthand) return fixer.replaceText(parent, `${context.sourceCode.getText(parent.key)}: ${replacement.expression}`);
  if (parent?.type === 'SpreadElement') {
    if (parent.parent.type === 'ObjectExpression') return replacement.property === undefined ? null : fixer.replaceText(parent, replacement.property);
    return fixer.replaceText(parent, replacement.expression);
  }
  if (parent?.type === 'TemplateLiteral' && replacement.text !== undefined && parent.parent.type !== 'TaggedTemplateExpression') {
    const before = context.sourceCode.getTokenBefore(at);
    const after = context.sourceCode.getTokenAfter(at);
    if (before && after && before.type === 'Template' && after.type === 'Template') {
      return fixer.replaceTextRange([before.range[1] - 2, after.range[0] + 1], replacement.text);
    }
  }
  return fixer.replaceText(at, replacement.expression);
}

/** Takes an argument out of a call; `null` when it is the only one. */
export function removeArgument(fixer: TSESLint.RuleFixer, node: TSESTree.Node, context: FileContext): TSESLint.RuleFix | null {
  const at = outermost(node, wrappers);
  const { parent } = at;
  if (parent?.type !== 'CallExpression' || parent.arguments.length < 2) return null;
  const index = parent.arguments.findIndex((argument) => argument === at);
  if (index < 0) return null;
  const before = context.sourceCode.getTokenBefore(at);
  const after = context.sourceCode.getTokenAfter(at);
  if (index > 0 && before?.value === ',') return fixer.removeRange([before.range[0], at.range[1]]);
  return index === 0 && after?.value === ',' ? fixer.removeRange([at.range[0], context.sourceCode.getTokenAfter(after)?.range[0] ?? after.range[1]]) : null;
}

/** Takes a value out of the object literal that it stands in, with its key or its dots; `null` when it is no value of one. */
export function removeProperty(fixer: TSESLint.RuleFixer, node: TSESTree.Node, context: FileContext): TSESLint.RuleFix | null {
  const at = outermost(node, wrappers);
  const property = at.parent;
  if ((property?.type !== 'Property' && property?.type !== 'SpreadElement') || property.parent.type !== 'ObjectExpression') return null;
  if (property.type === 'Property' && property.value !== at) return null;
  const before = context.sourceCode.getTokenBefore(property, { includeComments: true });
  const after = context.sourceCode.getTokenAfter(property);
  if (after?.value === ',') {
    const next = context.sourceCode.getTokenAfter(after, { includeComments: true });
    return fixer.removeRange([property.range[0], next?.range[0] ?? after.range[1]]);
  }
  if (before?.value === ',') return fixer.removeRange([before.range[0], property.range[1]]);
  return property.parent.properties.length === 1 && before?.value === '{' ? fixer.replaceText(property.parent, '{}') : fixer.remove(property);
}
