import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { verdictOf } from '../classification/classify.ts';
import { shownName } from '../classification/shown-name.ts';
import { wordsOf } from '../classification/words.ts';
import { leavesOf } from '../source/leaves.ts';
import { lastNameOf } from '../source/property-path.ts';
import type { Sink } from '../sink/sink.ts';
import { sinkAt } from '../sink/sink-at.ts';

const wholes = new Set(['response', 'res', 'resp', 'data', 'body', 'payload', 'result', 'results', 'json', 'record', 'records']);

/** What another system or a client sent, written out as a whole at a sink: `JSON.stringify(response.data)`. */
export function writtenOutResponsesIn(kind: Sink['kind'], node: TSESTree.Node, context: FileContext): readonly { readonly node: TSESTree.Node; readonly name: string; readonly sink: Sink }[] {
  const sink = sinkAt(node, context);
  if (sink?.kind !== kind) return [];
  return sink.parts.flatMap((part) =>
    leavesOf(part.node, context).flatMap((leaf) => {
      const name = leaf.form === 'written-out' && leaf.keys.length === 0 ? lastNameOf(leaf.node) : undefined;
      const isWhole = name !== undefined && leaf.node.type !== 'CallExpression' && wholes.has(wordsOf(name).at(-1) ?? '') && verdictOf(leaf, context) !== 'clean';
      return isWhole ? [{ node: leaf.node, name: shownName(leaf.node), sink }] : [];
    }),
  );
}
