import type { TSESTree } from '@typescript-eslint/utils';
import type { PersonalData } from '../classification/classify.ts';
import { bodyCopiedInto } from '../classification/copied-keys.ts';
import { requestPartOf } from '../classification/request.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { leavesOf, type Leaf } from '../source/leaves.ts';
import { methodCallOn } from '../source/method-call.ts';
import { keyOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { outermost } from '../source/unwrap.ts';
import { dataIn } from './data-in.ts';

/** What somebody sent, where it is stored as the columns of a record. */
export type StoredBody =
  /** All of it. */
  | { readonly kind: 'whole'; readonly node: TSESTree.Node; readonly data: PersonalData }
  /** An object inside it: `req.body.user`. */
  | { readonly kind: 'part'; readonly node: TSESTree.Node }
  /** What a destructuring leaves over: `rest` of `const { password, ...rest } = req.body`. */
  | { readonly kind: 'rest'; readonly node: TSESTree.Node }
  /** An object that its keys were copied into: `updates[key] = req.body[key]`. */
  | { readonly kind: 'copy'; readonly node: TSESTree.Node };

const nesting = new Set(['create', 'update', 'upsert', 'connectOrCreate', 'set', 'data', '$set', '$setOnInsert', 'values', 'createMany', 'defaults', 'Item']);

const isBody = (node: TSESTree.Node, context: FileContext): boolean => /^(?:body|form)$/u.test(requestPartOf(node, context) ?? '');

const passing = new Set(['TSAsExpression', 'TSNonNullExpression', 'AwaitExpression', 'ChainExpression', 'LogicalExpression', 'ConditionalExpression']);

/** What a value becomes by the methods that are called on it, and by what may stand in for it. */
function outerOf(node: TSESTree.Node): TSESTree.Node {
  const at = outermost(node, passing);
  const call = methodCallOn(at);
  return call ? outerOf(call) : at;
}

/** Whether a value is the content of one column, as in `{ settings: req.body }`, `{ email: req.body.email.trim() }`. */
function isColumn(node: TSESTree.Node): boolean {
  const at = outerOf(node);
  return at.parent?.type === 'Property' && !nesting.has(keyOf(at.parent) ?? '');
}

function partOf(leaf: Leaf, context: FileContext): StoredBody | undefined {
  const { node } = leaf;
  if (leaf.form === 'text' || leaf.form === 'written-out' || isColumn(node) || outerOf(node).parent?.type === 'ArrayExpression') return undefined;
  if (node.type === 'MemberExpression') return isBody(node.object, context) ? { kind: 'part', node } : undefined;
  if (node.type !== 'Identifier') return undefined;
  const binding = bindingOf(node, context);
  if (binding.from === 'value' && binding.path.length === 0 && bodyCopiedInto(node, context)) return { kind: 'copy', node };
  if (binding.from !== 'value' || !isBody(binding.of, context)) return undefined;
  if (binding.rest) return { kind: 'rest', node };
  return binding.path.length === 1 ? { kind: 'part', node } : undefined;
}

/** What `Object.values(req.body)` takes the values of, beside the statement that is put together of its keys. */
function valuesTakenOf(value: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  const call = constantOf(value, context);
  if (call.type !== 'CallExpression' || pathOf(call.callee)?.join('.') !== 'Object.values') return undefined;
  const statement = value.parent?.type === 'CallExpression' ? value.parent.arguments[0] : undefined;
  return statement && statement !== value && staticTextOf(statement, context) === undefined ? call.arguments[0] : undefined;
}

/** The body of a request that a value holds, whole, in part or but for some fields. */
export function storedBodyIn(stored: TSESTree.Node, context: FileContext): StoredBody | undefined {
  const value = valuesTakenOf(stored, context) ?? stored;
  for (const { data, carrier } of dataIn(value, context)) {
    if (data.kind !== 'request' || (data.part !== 'body' && data.part !== 'form')) continue;
    if (data.form !== 'text' && data.form !== 'written-out' && !isColumn(carrier)) return { kind: 'whole', node: carrier, data };
  }
  for (const leaf of leavesOf(value, context)) {
    const part = partOf(leaf, context);
    if (part) return part;
  }
  return undefined;
}
