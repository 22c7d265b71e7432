import type { TSESTree } from '@typescript-eslint/utils';
import { personalInputTypes } from '../knowledge/form-fields.ts';
import { toleratedInUrls } from '../knowledge/tolerated.ts';
import type { DataCategory } from '../knowledge/categories.ts';
import type { FileContext } from '../context.ts';
import { nameFactsOf } from '../classification/classify-name.ts';
import { settingsOf } from '../settings.ts';

/** A field of a form whose content becomes the query of a URL. */
export interface FieldInUrl {
  readonly node: TSESTree.JSXAttribute;
  readonly name: string;
  readonly category: DataCategory;
}

function textOf(element: TSESTree.JSXElement, name: string): { node: TSESTree.JSXAttribute; text: string } | undefined {
  for (const node of element.openingElement.attributes) {
    if (node.type !== 'JSXAttribute' || node.name.name !== name || node.value?.type !== 'Literal' || typeof node.value.value !== 'string') continue;
    return { node, text: node.value.value };
  }
  return undefined;
}

const categoryOfType: Readonly<Record<string, DataCategory>> = { email: 'contact.email', tel: 'contact.phone' };

function fieldOf(element: TSESTree.JSXElement, context: FileContext): FieldInUrl | undefined {
  const name = textOf(element, 'name');
  if (!name || textOf(element, 'type')?.text === 'hidden') return undefined;
  const type = textOf(element, 'type')?.text ?? '';
  const { term, isCleared } = nameFactsOf(name.text, settingsOf(context));
  const category = term && !isCleared && term.strength === 'strong' ? term.category : personalInputTypes.has(type) ? categoryOfType[type] : undefined;
  return category === undefined || toleratedInUrls.has(category) ? undefined : { node: name.node, name: name.text, category };
}

const deepest = 8;

function fieldIn(element: TSESTree.JSXElement, context: FileContext, left: number): FieldInUrl | undefined {
  const own = fieldOf(element, context);
  if (own || left <= 0) return own;
  for (const child of element.children) {
    const inner = child.type === 'JSXElement' ? fieldIn(child, context, left - 1) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** The field of a person in a form that is sent as a query: `<form method="get"><input name="email" /></form>`. */
export function fieldInUrlAt(attribute: TSESTree.JSXAttribute, context: FileContext): FieldInUrl | undefined {
  if (attribute.name.name !== 'method' || attribute.value?.type !== 'Literal' || String(attribute.value.value).toLowerCase() !== 'get') return undefined;
  const element = attribute.parent.parent;
  if (element.openingElement.name.type !== 'JSXIdentifier' || !/^[fF]orm$/u.test(element.openingElement.name.name)) return undefined;
  return fieldIn(element, context, deepest);
}
