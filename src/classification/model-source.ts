import type { TSESTree } from '@typescript-eslint/utils';
import { elementMethods, recordMethods } from '../knowledge/transparent.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf, variableOf, type Binding } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { returnedBy } from '../source/leaves.ts';
import { calledFunctionOf } from '../source/local-function.ts';
import { isElementAccess, keyOf } from '../source/property-path.ts';
import { schemaOf, type Schema } from '../source/schema.ts';
import { constantOf } from '../source/static-text.ts';
import { settledAt } from '../source/settled.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { memberUsesOf } from '../source/uses.ts';
import { ownerNamed } from './classify-name.ts';
import { fieldChoiceOf, type FieldChoice } from './field-choice.ts';
import { dataCallAt, givesRecords, modelCallAt, modelOfInstance, taggedReadAt, type ModelCall } from './model-call.ts';
import { schemaFactsOf } from './schema-facts.ts';
import { isOverwritten, isStripped } from './stripped-record.ts';

/** Where the file gets a whole record of a person from. */
export interface RecordSource {
  readonly model: string;
  readonly fields: FieldChoice;
  /** The data-layer call; an instance of a model and a tagged statement have none. */
  readonly call?: ModelCall;
  /** The schema of the model, where the file declares it. */
  readonly schema?: Schema;
}

const hops = 6;

/** `[users, count]`, `{ rows }`, `{ data }` of a query are the records; any other property is a part of one. */
const wholeKey = /^(?:\d+|rows|data|docs|items|results|records|recordset|entities|Item|Items|dataValues|_doc)$/u;

/** Methods whose result is the record that they are called on. */
const passing = new Set(['data', 'val', 'promise', 'save', 'reload', 'refresh', 'populate', 'load', 'merge', 'catch', 'finally']);

/** `snapshot.docs.map((doc) => ({ id: doc.id, ...doc.data() }))`: whole records again, unless a key is written over. */
function sourceOfMapped(node: TSESTree.CallExpression, context: FileContext, left: number): RecordSource | undefined {
  const [callback] = node.arguments;
  if (callback?.type !== 'ArrowFunctionExpression' && callback?.type !== 'FunctionExpression') return undefined;
  const [result] = returnedBy(callback);
  return result && sourceOfElement(result, context, left);
}

function sourceOfElement(element: TSESTree.Node, context: FileContext, left: number): RecordSource | undefined {
  const made = unwrapped(element);
  if (made.type !== 'ObjectExpression') return find(made, context, left);
  const isStrippedHere = made.properties.some((property) => property.type === 'Property' && (property.value.type === 'Literal' || (property.value.type === 'Identifier' && property.value.name === 'undefined')));
  const spread = isStrippedHere ? undefined : made.properties.find((property) => property.type === 'SpreadElement');
  return spread?.type === 'SpreadElement' ? find(spread.argument, context, left) : undefined;
}

/** What a list is filled with that starts empty: `users.push(doc.data())`. */
function sourceOfFilled(node: TSESTree.Identifier, binding: Binding, context: FileContext, left: number): RecordSource | undefined {
  const start = binding.from === 'value' && binding.path.length === 0 ? unwrapped(binding.of) : undefined;
  const variable = start?.type === 'ArrayExpression' && start.elements.length === 0 ? variableOf(node, context) : undefined;
  for (const { value } of variable ? memberUsesOf(variable).added : []) {
    const source = sourceOfElement(value, context, left - 1);
    if (source) return source;
  }
  return undefined;
}

function sourceOfCall(node: TSESTree.CallExpression, context: FileContext, left: number): RecordSource | undefined {
  const call = modelCallAt(node, context);
  if (call) return call.access === 'delete' || !givesRecords(call) ? undefined : { model: call.model, fields: fieldChoiceOf(call, context), call, ...(call.schema ? { schema: call.schema } : {}) };
  const callee = unwrapped(node.callee);
  const name = calledName(node) ?? '';
  if (callee.type === 'MemberExpression' && (passing.has(name) || elementMethods.has(name) || recordMethods.has(name))) return find(callee.object, context, left - 1);
  if (name === 'map') return sourceOfMapped(node, context, left);
  const [work] = node.arguments;
  const isWork = /^\$?transaction(?:al)?$/u.test(name) && (work?.type === 'ArrowFunctionExpression' || work?.type === 'FunctionExpression');
  const called = isWork ? work : calledFunctionOf(node, context);
  for (const value of called ? returnedBy(called) : []) {
    const source = find(value, context, left - 1);
    if (source) return source;
  }
  return undefined;
}

/** `const user = new User(fields); await user.save();`: what is stored is the record. */
function sourceOfInstance(node: TSESTree.NewExpression, context: FileContext): RecordSource | undefined {
  const model = modelOfInstance(node) ?? '';
  const declarator = node.parent;
  const variable = declarator.type === 'VariableDeclarator' && declarator.id.type === 'Identifier' ? variableOf(declarator.id, context) : undefined;
  const isSaved = variable?.references.some(({ identifier }) => {
    const member = identifier.parent;
    return member.type === 'MemberExpression' && member.object === identifier && keyOf(member) === 'save' && member.parent.type === 'CallExpression';
  });
  if (!isSaved) return undefined;
  const schema = schemaOf(node.callee, context);
  const facts = schema && schemaFactsOf(schema, context);
  if (schema && facts?.owner) return { model, fields: 'all', schema };
  return !facts?.isImpersonal && ownerNamed(model, settingsOf(context)) ? { model, fields: 'all' } : undefined;
}

/** Every value that a name is given, where it is given more than one. */
function valuesOf(node: TSESTree.Identifier, binding: Binding, context: FileContext): readonly TSESTree.Node[] {
  if (binding.from !== 'unknown') return [];
  const references = variableOf(node, context)?.references ?? [];
  return references.length > 100 ? [] : references.flatMap(({ writeExpr }) => writeExpr ?? []);
}

function sourceOfName(node: TSESTree.Identifier, context: FileContext, left: number): RecordSource | undefined {
  const binding = bindingOf(node, context);
  for (const value of valuesOf(node, binding, context)) {
    const source = find(value, context, left - 1);
    if (source) return source;
  }
  const filled = sourceOfFilled(node, binding, context, left);
  if (filled) return filled;
  if ((binding.from !== 'value' && binding.from !== 'element' && binding.from !== 'result') || binding.rest) return undefined;
  const settled = settledAt(binding.of, binding.path[0]);
  const path = settled ? binding.path.slice(1) : binding.path;
  return path.every((key) => wholeKey.test(key)) ? find(settled ?? binding.of, context, left - 1) : undefined;
}

function compute(expression: TSESTree.Node, context: FileContext, left: number): RecordSource | undefined {
  const node = awaited(expression);
  switch (node.type) {
    case 'CallExpression':
      return sourceOfCall(node, context, left);
    case 'NewExpression':
      return sourceOfInstance(node, context);
    case 'TaggedTemplateExpression': {
      const read = taggedReadAt(node, context);
      return read && { model: read.model, fields: 'all' };
    }
    case 'Identifier': {
      const source = sourceOfName(node, context, left);
      return source?.fields === 'all' && isStripped(node, context) ? { ...source, fields: 'denied' } : source;
    }
    case 'MemberExpression':
      return isElementAccess(node) || wholeKey.test(keyOf(node) ?? '') ? find(node.object, context, left - 1) : undefined;
    case 'LogicalExpression':
    case 'ConditionalExpression': {
      const [first, second] = node.type === 'LogicalExpression' ? [node.left, node.right] : [node.consequent, node.alternate];
      return find(first, context, left - 1) ?? find(second, context, left - 1);
    }
    default:
      return undefined;
  }
}

const remember = rememberedInFile((node: TSESTree.Node, context: FileContext, left: number): RecordSource | undefined => compute(node, context, left));

function find(node: TSESTree.Node, context: FileContext, left: number): RecordSource | undefined {
  return left <= 0 ? undefined : remember(node, context, left);
}

/** `serialize(user)`, `user.serialize()`: what a project calls so chooses the fields. */
export function isSerialised(node: TSESTree.Node): boolean {
  for (let at = node.parent; at && at.type !== 'Property' && !at.type.endsWith('Statement'); at = at.parent) {
    if (at.type === 'CallExpression' && calledName(at) === 'serialize') return true;
  }
  return false;
}

/** Where a value comes from whole: through names, `await`, `?? null`, lists and elements, functions of the file, but through no rest, pick or presenter. */
export function recordSourceOf(expression: TSESTree.Node, context: FileContext): RecordSource | undefined {
  const source = isSerialised(expression) ? undefined : find(expression, context, hops);
  return source?.fields === 'all' && isOverwritten(expression, context) ? { ...source, fields: 'denied' } : source;
}

/** Whether a query that takes every column gives an expression, whatever its model is called: `await repo.find()`. */
export function isReadInFull(expression: TSESTree.Node, context: FileContext): boolean {
  let at = awaited(constantOf(awaited(expression), context));
  for (let hop = 0; hop < 8 && at.type === 'CallExpression'; hop += 1) {
    const found = dataCallAt(at, context);
    if (found) return found.access === 'read' && fieldChoiceOf(found, context) === 'all';
    const callee = unwrapped(at.callee);
    if (callee.type !== 'MemberExpression') return false;
    at = unwrapped(callee.object);
  }
  return false;
}
