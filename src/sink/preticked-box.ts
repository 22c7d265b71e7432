import type { TSESTree } from '@typescript-eslint/utils';
import { consentTexts, tickingAttributes } from '../knowledge/consent-names.ts';
import type { FileContext } from '../context.ts';
import { consentNatureOf } from '../classification/consent-name.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';

/** A box of a consent that starts ticked. */
export interface PretickedBox {
  readonly name: string;
  /** What ticks it. */
  readonly attribute: TSESTree.JSXAttribute;
}

const nameOf = (attribute: TSESTree.JSXAttribute): string => (attribute.name.type === 'JSXIdentifier' ? attribute.name.name : '');

const ticks = /^(?:true|1|yes|on|ja|oui|si|checked)$/iu;

function valueOf(attribute: TSESTree.JSXAttribute, context: FileContext): string | true | undefined {
  const { value } = attribute;
  if (!value) return true;
  if (value.type === 'Literal') return String(value.value);
  if (value.type !== 'JSXExpressionContainer') return undefined;
  const node = constantOf(value.expression, context);
  if (node.type === 'Literal' && typeof node.value === 'boolean') return node.value ? true : undefined;
  return staticTextOf(value.expression, context);
}

const attributeOf = (element: TSESTree.JSXOpeningElement, name: string): TSESTree.JSXAttribute | undefined => element.attributes.find((each): each is TSESTree.JSXAttribute => each.type === 'JSXAttribute' && nameOf(each) === name);

function textOf(element: TSESTree.JSXOpeningElement, name: string, context: FileContext): string | undefined {
  const attribute = attributeOf(element, name);
  const value = attribute && valueOf(attribute, context);
  return typeof value === 'string' ? value : undefined;
}

/** `{...register('newsletter')}` */
function registeredName(element: TSESTree.JSXOpeningElement): string | undefined {
  for (const each of element.attributes) {
    if (each.type !== 'JSXSpreadAttribute' || each.argument.type !== 'CallExpression') continue;
    const [first] = each.argument.arguments;
    if (first?.type === 'Literal' && typeof first.value === 'string') return first.value;
  }
  return undefined;
}

function writtenIn(element: TSESTree.Node): string {
  return nodesWithin(element).map((node) => (node.type === 'JSXText' || (node.type === 'Literal' && typeof node.value === 'string' && node.parent.type === 'JSXExpressionContainer') ? node.value : '')).join(' ').replaceAll(/\s+/gu, ' ').toLowerCase();
}

const tagOf = (node: TSESTree.JSXElement): string => (node.openingElement.name.type === 'JSXIdentifier' ? node.openingElement.name.name : '');

/** The text that a box stands beside: its own, its label's, that of the label that follows or precedes it. */
function textBeside(element: TSESTree.JSXOpeningElement, context: FileContext): string {
  const own = element.parent;
  let label = `${writtenIn(own)} ${textOf(element, 'label', context) ?? ''} ${textOf(element, 'aria-label', context) ?? ''}`;
  for (let at: TSESTree.Node | undefined = own.parent, hop = 0; at && hop < 6; at = at.parent, hop += 1) {
    if (at.type === 'JSXElement') {
      if (/label|Item$|Field$|Control$|Checkbox$/iu.test(tagOf(at))) return `${label} ${writtenIn(at)} ${textOf(at.openingElement, 'label', context) ?? ''}`.toLowerCase();
      const beside = at.children.filter((child) => child.type === 'JSXElement' && /label$/iu.test(tagOf(child)));
      const boxes = at.children.filter((child) => child.type === 'JSXElement' && attributeOf(child.openingElement, 'type'));
      return beside.length === 1 && boxes.length <= 1 ? `${label} ${writtenIn(beside[0] as TSESTree.Node)}`.toLowerCase() : label.toLowerCase();
    }
    // <FormControlLabel control={<Checkbox defaultChecked />} label="…" />
    if (at.type === 'JSXOpeningElement') return `${label} ${textOf(at, 'label', context) ?? ''}`.toLowerCase();
  }
  label = label.toLowerCase();
  return label;
}

/** The name of the consent that an element asks for, by its name or by the text beside it. */
function consentOf(element: TSESTree.JSXOpeningElement, context: FileContext): string | undefined {
  for (const name of [textOf(element, 'name', context), textOf(element, 'id', context), registeredName(element)]) {
    const last = name?.split(/[.[\]]/u).findLast((part) => part !== '');
    if (last !== undefined && consentNatureOf(last)) return last;
  }
  return consentTexts.exec(textBeside(element, context))?.[0];
}

/** Whether an attribute and the kind of element make a box that starts ticked. */
function isTicking(attribute: TSESTree.JSXAttribute, element: TSESTree.JSXOpeningElement, context: FileContext): boolean {
  const name = nameOf(attribute);
  const value = valueOf(attribute, context);
  const type = textOf(element, 'type', context);
  const tag = element.name.type === 'JSXIdentifier' ? element.name.name : element.name.type === 'JSXMemberExpression' ? element.name.property.name : '';
  if (type === 'radio') return /^(?:checked|defaultChecked)$/u.test(name) && value === true && ticks.test(textOf(element, 'value', context) ?? '');
  if (name === 'value') return type === 'hidden' ? value === true || (typeof value === 'string' && ticks.test(value)) : value === true && /switch|checkbox|toggle/iu.test(tag);
  if (type !== undefined && type !== 'checkbox' && type !== 'switch') return false;
  if (name === 'checked' && value === 'checked') return true;
  if (value !== true && value !== 'true') return false;
  const isOwn = /^(?:checked|defaultChecked|isSelected|isChecked|defaultSelected|defaultIsChecked|defaultIsSelected)$/u.test(name);
  return isOwn || (attribute.value !== null && (attributeOf(element, 'name') !== undefined || /switch|checkbox|toggle/iu.test(tag)));
}

const isOn = (attribute: TSESTree.JSXAttribute | undefined, context: FileContext): boolean => attribute !== undefined && valueOf(attribute, context) !== undefined && valueOf(attribute, context) !== 'false';

/** The box of a consent that an attribute ticks; one that nobody can change shows what was chosen. */
export function pretickedBoxAt(attribute: TSESTree.JSXAttribute, context: FileContext): PretickedBox | undefined {
  if (!tickingAttributes.has(nameOf(attribute))) return undefined;
  const element = attribute.parent;
  if (!isTicking(attribute, element, context)) return undefined;
  if (['disabled', 'readOnly', 'isDisabled', 'isReadOnly'].some((name) => isOn(attributeOf(element, name), context))) return undefined;
  const name = consentOf(element, context);
  return name === undefined ? undefined : { name, attribute };
}
