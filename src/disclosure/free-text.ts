import type { TSESTree } from '@typescript-eslint/utils';
import { freeTextWords } from '../knowledge/free-text.ts';
import type { FileContext } from '../context.ts';
import { verdictOf } from '../classification/classify.ts';
import { shownName } from '../classification/shown-name.ts';
import { requestPartOf } from '../classification/request.ts';
import { wordsOf } from '../classification/words.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { leavesOf, type Leaf } from '../source/leaves.ts';
import { keyOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { awaited } from '../source/unwrap.ts';
import type { Sink } from '../sink/sink.ts';
import { leavesBehind } from './data-in.ts';

/** What somebody typed into a field, where it leaves. */
export interface FreeText {
  readonly node: TSESTree.Node;
  /** As written, for messages: `req.body.message`. */
  readonly name: string;
}

const hops = 4;

function isSentence(name: string): boolean {
  return freeTextWords.has(wordsOf(name).at(-1) ?? '');
}

function isSent(node: TSESTree.Node, context: FileContext): boolean {
  const part = requestPartOf(node, context);
  return part === 'body' || part === 'form' || part === 'event';
}

/** Whether a value is a field of a request that people type sentences into: `req.body.message`, `const { prompt } = await request.json()`. */
function isTyped(expression: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(expression);
  if (node.type === 'MemberExpression') {
    const key = keyOf(node);
    return key !== undefined && isSentence(key) && isSent(node.object, context);
  }
  if (node.type === 'CallExpression') {
    // formData.get('message')
    const [field] = node.arguments;
    const callee = awaited(node.callee);
    const key = field && calledName(node) === 'get' ? staticTextOf(field, context) : undefined;
    return key !== undefined && isSentence(key) && callee.type === 'MemberExpression' && isSent(callee.object, context);
  }
  if (node.type !== 'Identifier') return false;
  const binding = bindingOf(node, context);
  if (binding.from !== 'value' || binding.path.length !== 1 || binding.rest) return false;
  return isSentence(binding.path[0] ?? '') && isSent(binding.of, context);
}

function typedIn(leaf: Leaf, context: FileContext, left: number, seen: Set<TSESTree.Node>): TSESTree.Node | undefined {
  if (seen.has(leaf.node) || verdictOf(leaf, context) === 'clean') return undefined;
  seen.add(leaf.node);
  if (isTyped(leaf.node, context)) return leaf.node;
  if (left <= 0) return undefined;
  for (const inner of leavesBehind(leaf.node, context)) {
    const found = typedIn(inner, context, left - 1, seen);
    if (found) return found;
  }
  return undefined;
}

/** What people typed that leaves at a sink as it came, through names of the file. */
export function freeTextIn(sink: Sink, context: FileContext): readonly FreeText[] {
  return sink.parts.flatMap(({ node }) =>
    leavesOf(node, context).flatMap((leaf) => {
      const typed = typedIn(leaf, context, hops, new Set());
      return typed ? [{ node: leaf.node, name: shownName(typed) }] : [];
    }),
  );
}
