import type { TSESTree } from '@typescript-eslint/utils';
import { personalAutocomplete, personalInputTypes } from '../knowledge/form-fields.ts';
import { unmaskingAttributes, unmaskingClasses } from '../knowledge/session-replay.ts';
import { toleratedInTelemetry } from '../knowledge/tolerated.ts';
import type { FileContext } from '../context.ts';
import { nameFactsOf } from '../classification/classify-name.ts';
import { settingsOf } from '../settings.ts';
import { dataIn } from './data-in.ts';

function textOf({ value }: TSESTree.JSXAttribute): string | undefined {
  if (value?.type === 'Literal') return typeof value.value === 'string' ? value.value : undefined;
  const inner = value?.type === 'JSXExpressionContainer' ? value.expression : undefined;
  return inner?.type === 'Literal' && (typeof inner.value === 'string' || typeof inner.value === 'boolean') ? String(inner.value) : undefined;
}

/** What takes an element out of the mask of a recording: `data-hj-allow`, `class="fs-unmask"`. */
function unmaskingNameOf(attribute: TSESTree.JSXAttribute): string | undefined {
  if (attribute.name.type !== 'JSXIdentifier') return undefined;
  const { name } = attribute.name;
  const text = textOf(attribute);
  if (name === 'className' || name === 'class') return text?.split(/\s+/u).find((each) => unmaskingClasses.has(each));
  const values = Object.hasOwn(unmaskingAttributes, name) ? unmaskingAttributes[name] : undefined;
  if (!values || text === 'false') return undefined;
  return values.length === 0 || (text !== undefined && values.includes(text)) ? name : undefined;
}

function isPersonalName(name: string, context: FileContext): boolean {
  const { term, isCleared } = nameFactsOf(name, settingsOf(context));
  return term !== undefined && !isCleared && (term.strength === 'strong' || term.strength === 'contextual') && !toleratedInTelemetry.has(term.category);
}

/** The name of what an expression shows of a person. */
function personalIn(value: TSESTree.Node, context: FileContext): string | undefined {
  const held = dataIn(value, context).find(({ data }) => data.kind !== 'request' && !toleratedInTelemetry.has(data.category) && !(data.kind === 'field' && data.safeguard));
  return held?.data.name;
}

/** The name that an attribute gives a field of a person: `email` of `type="email"` or `name="email"`. */
function personalFieldOf(attribute: TSESTree.JSXAttribute, context: FileContext): string | undefined {
  if (attribute.name.type !== 'JSXIdentifier') return undefined;
  const text = textOf(attribute);
  switch (attribute.name.name) {
    case 'type':
      return text !== undefined && personalInputTypes.has(text) ? text : undefined;
    case 'autoComplete':
    case 'autocomplete':
      return text !== undefined && personalAutocomplete.test(text) ? text : undefined;
    case 'name':
    case 'id':
      return text !== undefined && isPersonalName(text, context) ? text : undefined;
    case 'value':
    case 'defaultValue': {
      const value = attribute.value?.type === 'JSXExpressionContainer' ? attribute.value.expression : undefined;
      return value && personalIn(value, context);
    }
    default:
      return undefined;
  }
}

const deepest = 8;

/** What an element shows or asks of a person, by its attributes and its children. */
function personalContentOf(element: TSESTree.JSXElement, context: FileContext, left = deepest): string | undefined {
  const { openingElement } = element;
  if (openingElement.name.type === 'JSXIdentifier' && /^(?:textarea|Textarea|TextArea)$/u.test(openingElement.name.name)) return 'textarea';
  for (const attribute of openingElement.attributes) {
    const field = attribute.type === 'JSXAttribute' ? personalFieldOf(attribute, context) : undefined;
    if (field !== undefined) return field;
  }
  if (left <= 0) return undefined;
  for (const child of element.children) {
    const inner = child.type === 'JSXElement' ? personalContentOf(child, context, left - 1) : child.type === 'JSXExpressionContainer' ? personalIn(child.expression, context) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** An attribute that shows an element with personal content in recordings. */
export interface UnmaskedElement {
  readonly name: string;
  readonly content: string;
}

/** The personal content that an attribute takes out of the mask of a recording. */
export function unmaskedElementAt(attribute: TSESTree.JSXAttribute, context: FileContext): UnmaskedElement | undefined {
  const name = unmaskingNameOf(attribute);
  if (name === undefined) return undefined;
  const element = attribute.parent.parent;
  const content = personalContentOf(element, context);
  return content === undefined ? undefined : { name, content };
}
