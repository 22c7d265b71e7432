import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { verdictOf } from '../classification/classify.ts';
import { shownName } from '../classification/shown-name.ts';
import { wordsOf } from '../classification/words.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { leavesOf } from '../source/leaves.ts';
import { lastNameOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import type { Sink } from '../sink/sink.ts';
import { sinkAt } from '../sink/sink-at.ts';

const wholes = new Set(['response', 'res', 'resp', 'data', 'body', 'payload', 'result', 'results', 'json', 'record', 'records']);

/** `const result = await validate(value)`: what a check says, and nobody sent. */
function isOfCheck(node: TSESTree.Node, context: FileContext): boolean {
  const binding = node.type === 'Identifier' && /results?$/iu.test(node.name) ? bindingOf(node, context) : undefined;
  const made = binding?.from === 'value' ? awaited(binding.of) : undefined;
  return made?.type === 'CallExpression' && /^(?:re)?valid/iu.test(calledName(made) ?? '');
}

/** What another system or a client sent, written out as a whole at a sink: `JSON.stringify(response.data)`. */
export function writtenOutResponsesIn(kind: Sink['kind'], node: TSESTree.Node, context: FileContext): readonly { readonly node: TSESTree.Node; readonly name: string; readonly sink: Sink }[] {
  const sink = sinkAt(node, context);
  if (sink?.kind !== kind) return [];
  return sink.parts.flatMap((part) =>
    leavesOf(part.node, context).flatMap((leaf) => {
      const name = leaf.form === 'written-out' && leaf.keys.length === 0 ? lastNameOf(leaf.node) : undefined;
      const isWhole = name !== undefined && leaf.node.type !== 'CallExpression' && wholes.has(wordsOf(name).at(-1) ?? '') && verdictOf(leaf, context) !== 'clean' && !isOfCheck(leaf.node, context);
      return isWhole ? [{ node: leaf.node, name: shownName(leaf.node), sink }] : [];
    }),
  );
}
