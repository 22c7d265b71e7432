import type { TSESTree } from '@typescript-eslint/utils';
import { personRelations } from '../knowledge/responses.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { chainAround } from '../source/chain-around.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { optionOf } from '../source/option.ts';
import { keyOf } from '../source/property-path.ts';
import { settledAt } from '../source/settled.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { ownerNamed } from './classify-name.ts';
import { dataCallAt, givesRecords, type DataCall } from './model-call.ts';

const hops = 5;

function isPersonRelation(name: string, context: FileContext): boolean {
  const owner = ownerNamed(name.replace(/(?:Id|_id)$/u, ''), settingsOf(context));
  return owner !== undefined && (owner.ambiguity === 'low' || personRelations.has(owner.text));
}

const isTrue = (node: TSESTree.Node): boolean => node.type === 'Literal' && node.value === true;

/** Whether what is said of a relation lets all of its fields through: `true`, or an object that neither selects nor leaves out. */
function takesAll(node: TSESTree.Node): boolean {
  if (isTrue(node)) return true;
  return node.type === 'ObjectExpression' && node.properties.every((property) => property.type === 'Property' && /^(?:model|as|path|include|where|required|with|order|orderBy)$/u.test(keyOf(property) ?? ''));
}

/** A relation as one element of a list names it: `User`, `'author'`, `{ model: User }`, `{ path: 'author' }`. */
function relationOf(element: TSESTree.Node, context: FileContext): string | undefined {
  const node = unwrapped(element);
  if (node.type === 'ObjectExpression') {
    const named = propertyValueOf(node, 'as') ?? propertyValueOf(node, 'path') ?? propertyValueOf(node, 'model');
    return named && takesAll(node) ? relationOf(named, context) : undefined;
  }
  const text = staticTextOf(node, context);
  if (text !== undefined) return text.split('.').at(-1);
  return node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? keyOf(node) : undefined;
}

function relationsIn(option: TSESTree.Node, context: FileContext): readonly string[] {
  const node = constantOf(option, context);
  if (node.type === 'ObjectExpression' && !propertyValueOf(node, 'model') && !propertyValueOf(node, 'path')) {
    return node.properties.flatMap((property) => (property.type === 'Property' && takesAll(unwrapped(property.value)) ? (keyOf(property) ?? []) : []));
  }
  const elements = node.type === 'ArrayExpression' ? node.elements : [option];
  return elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? (relationOf(element, context) ?? []) : []));
}

/** The persons that a query reads along with its own records, whole: `include: { author: true }`, `.populate('author')`. */
function includedIn({ call }: DataCall, context: FileContext): string | undefined {
  const options = call.arguments.flatMap((argument) => {
    if (argument.type === 'SpreadElement') return [];
    return ['include', 'with', 'relations', 'populate'].flatMap((key) => {
      const option = optionOf(argument, key, context);
      return typeof option === 'string' ? [] : [option];
    });
  });
  const populated = chainAround(call).flatMap((each) => {
    const [path, fields] = each.arguments;
    return calledName(each) === 'populate' && path && !fields ? [path] : [];
  });
  return [...options, ...populated].flatMap((option) => relationsIn(option, context)).find((name) => isPersonRelation(name, context));
}

function callOf(node: TSESTree.CallExpression, context: FileContext): DataCall | undefined {
  return chainAround(node)
    .map((each) => dataCallAt(each, context))
    .find((call) => call !== undefined && givesRecords(call));
}

function compute(expression: TSESTree.Node, context: FileContext, left: number): string | undefined {
  const node = awaited(expression);
  if (left <= 0) return undefined;
  if (node.type === 'CallExpression') {
    const call = callOf(node, context);
    return call && !call.owner ? includedIn(call, context) : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  const binding = bindingOf(node, context);
  if ((binding.from !== 'value' && binding.from !== 'element' && binding.from !== 'result') || binding.rest) return undefined;
  const settled = settledAt(binding.of, binding.path[0]);
  const path = settled ? binding.path.slice(1) : binding.path;
  return path.every((key) => /^(?:\d+|rows|docs|data)$/u.test(key)) ? compute(settled ?? binding.of, context, left - 1) : undefined;
}

/** The persons whose whole records a value holds beside its own: `author` of posts that were read with their authors. */
export const includedPersonOf = rememberedInFile((expression: TSESTree.Node, context: FileContext): string | undefined => compute(expression, context, hops));
