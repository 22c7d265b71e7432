import type * as ts from 'typescript';
import type { DataCategory } from '../knowledge/categories.ts';
import { tellingChoices } from '../knowledge/schemas.ts';
import { controlTypes, elementTypes } from '../knowledge/typed-values.ts';
import { coresOf, isBranded, kindOfType, nameOfType } from '../source/type-shape.ts';
import { homeOf, type Types } from '../source/types.ts';
import { wordsOf } from './words.ts';

/** Categories whose values are texts: a number or a date of such a name is a count or a moment. */
const ofText = /^(?:name(?:\.|$)|contact\.email$|contact\.social$|address$|nationality$|credential\.password$|gender$)/u;

function holdsNoText(type: ts.Type, types: Types): boolean {
  const kind = kindOfType(type, types);
  return kind === 'number' || (kind === 'object' && type.getSymbol()?.name === 'Date' && homeOf(type.getSymbol(), types).isLibrary);
}

/** The name of the mark of a branded text: `EmailTemplateId` of `string & { __brand: 'EmailTemplateId' }`. */
function brandOf(type: ts.IntersectionType, { checker }: Types): string | undefined {
  for (const part of type.types) {
    for (const property of checker.getPropertiesOfType(part).slice(0, 4)) {
      if (!/brand|tag|opaque|flavou?r|nominal/iu.test(property.name)) continue;
      const mark = checker.getTypeOfSymbol(property);
      if (mark.isStringLiteral()) return mark.value;
    }
  }
  return type.aliasSymbol?.name;
}

/** Methods that an object for one value has as well: an `Email` that can be compared. */
const ofValues = /^(?:toString|valueOf|equals|toJSON|getValue|value|isValid|compareTo|hashCode|__.*)$/u;

/** An object that shows, asks or does something: a React node, a control of a form, an element of a page, a service. */
function isThing(type: ts.Type, category: DataCategory, types: Types): boolean {
  const symbol = type.getSymbol();
  const name = symbol?.name ?? '';
  const { isLibrary, package: home } = homeOf(symbol, types);
  if (isLibrary) return name === 'RegExp' || elementTypes.test(name);
  if (controlTypes.has(name) && home !== undefined) return true;
  const members = types.checker.getPropertiesOfType(type);
  if (members.length === 0 || members.length > 100) return false;
  const isDone = (member: ts.Symbol): boolean => !ofValues.test(member.name) && kindOfType(types.checker.getTypeOfSymbol(member), types) === 'function';
  return ofText.test(category) ? members.some(isDone) : members.every(isDone);
}

function holdsNothing(type: ts.Type, category: DataCategory, types: Types): boolean {
  switch (kindOfType(type, types)) {
    case 'flag':
    case 'function':
    case 'symbol':
      return true;
    case 'state':
      return !tellingChoices.has(category);
    case 'number':
      return ofText.test(category);
    case 'intersection': {
      const brand = isBranded(type, types) ? brandOf(type as ts.IntersectionType, types) : undefined;
      return brand !== undefined && /^(?:id|uuid|key|slug|hash)$/u.test(wordsOf(brand).at(-1) ?? '') && !category.startsWith('account.');
    }
    case 'object':
      return isThing(type, category, types) || (ofText.test(category) && holdsNoText(type, types));
    default:
      return false;
  }
}

/**
 * Whether no value of a type can be personal data of a category, whatever its name says:
 *
 * | type | |
 * |---|---|
 * | `boolean`, functions, `RegExp`, `unique symbol` | of any category |
 * | `'open' \| 'closed'`, enums | but for what a choice tells: a gender, a country |
 * | React nodes, form controls, elements, objects of functions | of any category |
 * | numbers and dates | of names, e-mail addresses, passwords |
 * | `string & { __brand: 'TemplateId' }` | of any but identifiers |
 */
export function holdsNone(type: ts.Type, category: DataCategory, types: Types): boolean {
  const cores = coresOf(type, types);
  return cores.length > 0 && (isNode(type) || cores.every((core) => holdsNothing(core.type, category, types)));
}

/** `ReactNode` is a union that has texts in it, too. */
function isNode(type: ts.Type): boolean {
  return /^(?:ReactNode|ReactElement|VNode|VNodeChild|TemplateResult)$/u.test(nameOfType(type) ?? '');
}
