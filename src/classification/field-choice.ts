import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { chainAround } from '../source/chain-around.ts';
import { readAt } from '../source/getter.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { optionOf } from '../source/option.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import type { DataCall } from './model-call.ts';

/** Which fields a query takes: every one; those that it names, or may name where it is not seen; every one but those that it names. */
export type FieldChoice = 'all' | 'chosen' | 'denied';

const choosingOptions = ['select', 'attributes', 'projection', 'fields', 'columns', 'only', 'properties'];
const denyingOptions = ['omit', 'exclude'];
const choosingMethods = new Set(['select', 'project', 'projection', 'returning', 'column', 'columns', 'pick', 'addSelect', 'pluck', 'attributes', 'only', 'scope', 'withoutPassword', 'serialize', 'distinct']);

function choiceOfText(text: string): FieldChoice {
  // Mongoose: `+password` adds to what is taken anyway.
  const names = text.split(/[\s,]+/u).filter((name) => name !== '' && !name.startsWith('+'));
  if (names.length === 0 || names.includes('*')) return 'all';
  return names.every((name) => name.startsWith('-')) ? 'denied' : 'chosen';
}

const isZero = (node: TSESTree.Node): boolean => node.type === 'Literal' && (node.value === 0 || node.value === false);

/** `{ password: 0 }`, `{ exclude: ['password'] }` take the rest. */
function choiceOfObject(object: TSESTree.ObjectExpression): FieldChoice {
  if (propertyValueOf(object, 'exclude')) return 'denied';
  const values = object.properties.flatMap((property) => (property.type === 'Property' ? [property.value] : []));
  return values.length > 0 && values.length === object.properties.length && values.every(isZero) ? 'denied' : 'chosen';
}

function choiceOf(argument: TSESTree.Node | undefined, context: FileContext): FieldChoice {
  if (!argument) return 'all';
  const node = constantOf(argument, context);
  if (node.type === 'ObjectExpression') return choiceOfObject(node);
  const text = staticTextOf(argument, context);
  return text === undefined ? 'chosen' : choiceOfText(text);
}

/** An option is unknown only where an object could hold it: `findById(id)` has none. */
function isOptions(argument: TSESTree.Node): boolean {
  const node = unwrapped(argument);
  if (node.type === 'ObjectExpression') return true;
  // `findBy('email', request.input('email'))`: one value that somebody sent.
  if (node.type === 'CallExpression' && readAt(node)) return false;
  return /(?:^|[a-z])(?:options|opts|args|query|params|config|projection|input|select|attributes|assign)$/iu.test(lastNameOf(node) ?? '');
}

function choiceInOptions(argument: TSESTree.Node, context: FileContext): FieldChoice {
  for (const key of [...choosingOptions, ...denyingOptions]) {
    const option = optionOf(argument, key, context);
    if (option === 'absent' || (option === 'unknown' && !isOptions(argument))) continue;
    if (option === 'unknown') return 'chosen';
    if (denyingOptions.includes(key)) return 'denied';
    return choiceOf(option, context);
  }
  return 'all';
}

const valueMethods = new Set(['set', 'values', 'insert', 'insertOne', 'insertMany', 'save', 'build', 'merge', 'bulkCreate', 'preload']);

/** What a write stores, which may have any key: `create({ ...fields })`, where Prisma would have `create({ data })`. */
function isValues(argument: TSESTree.Node, method: string): boolean {
  if (valueMethods.has(method)) return true;
  return method === 'create' && argument.type === 'ObjectExpression' && !propertyValueOf(argument, 'data');
}

function choicesOfCall({ call, method }: DataCall, context: FileContext): readonly FieldChoice[] {
  const chained = chainAround(call).flatMap((each) => {
    const name = calledName(each);
    return name === 'omit' || name === 'exclude' ? ['denied' as const] : name !== undefined && choosingMethods.has(name) ? [choiceOf(each.arguments[0], context)] : [];
  });
  const given = call.arguments.flatMap((argument) => {
    if (argument.type === 'SpreadElement') return ['chosen' as const];
    if (isValues(argument, method)) return [];
    return argument.type === 'Literal' || argument.type === 'TemplateLiteral' ? [] : [choiceInOptions(argument, context)];
  });
  // Mongoose: find(filter, projection), findById(id, projection), where a projection may be a list of fields.
  const [first] = call.arguments;
  const isEntity = first?.type === 'Identifier' && /^[A-Z]/u.test(first.name);
  const projection = /^find(?:One|ById)?$/u.test(method) && !isEntity ? call.arguments[1] : undefined;
  const isProjection = projection && (staticTextOf(projection, context) !== undefined || /^(?:Object|Array)Expression$/u.test(unwrapped(projection).type)) && !isOptionsObject(projection);
  return [...chained, ...given, ...(isProjection ? [choiceOf(projection, context)] : [])];
}

/** `find(filter, { lean: true })`, `em.find(User, { id })`: an object in second place that says nothing of fields. */
function isOptionsObject(argument: TSESTree.Node): boolean {
  const node = unwrapped(argument);
  if (node.type !== 'ObjectExpression') return false;
  return node.properties.some((property) => property.type !== 'Property' || property.value.type !== 'Literal' || typeof property.value.value === 'string') || ['lean', 'limit', 'skip', 'sort', 'raw'].some((key) => propertyValueOf(node, key));
}

/** Which fields a data-layer call takes; what cannot be seen is taken for a choice. */
export function fieldChoiceOf(call: DataCall, context: FileContext): FieldChoice {
  const choices = choicesOfCall(call, context);
  return choices.includes('chosen') ? 'chosen' : choices.includes('denied') ? 'denied' : 'all';
}
