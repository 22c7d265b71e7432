import type { TSESTree } from '@typescript-eslint/utils';
import { formNames } from '../knowledge/storage-keys.ts';
import type { FileContext } from '../context.ts';
import { verdictOf } from '../classification/classify.ts';
import { shownName } from '../classification/shown-name.ts';
import { isIdName } from '../classification/id-name.ts';
import { wordsOf } from '../classification/words.ts';
import { leavesOf } from '../source/leaves.ts';
import { lastNameOf } from '../source/property-path.ts';
import type { StorageSink } from '../sink/sink.ts';
import { sinkAt } from '../sink/sink-at.ts';

function namesForm(name: string | undefined): boolean {
  const words = name === undefined ? [] : wordsOf(name);
  return formNames.has(words.join('')) || formNames.has(words.at(-1) ?? '') || formNames.has(words.slice(-2).join(''));
}

/** Forms, carts and orders that a node keeps as a whole in the storage of a browser. */
export function draftsAt(node: TSESTree.Node, context: FileContext): readonly { readonly node: TSESTree.Node; readonly name: string; readonly sink: StorageSink }[] {
  const sink = sinkAt(node, context);
  if (sink?.kind !== 'storage') return [];
  return sink.parts.flatMap((part) =>
    part.part === 'key'
      ? []
      : leavesOf(part.node, context).flatMap((leaf) => {
          if (leaf.form !== 'written-out' || leaf.keys.length > 0 || leaf.node.type === 'CallExpression' || verdictOf(leaf, context) === 'clean' || isIdName(lastNameOf(leaf.node) ?? '')) return [];
          return namesForm(lastNameOf(leaf.node)) || namesForm(part.key) ? [{ node: leaf.node, name: shownName(leaf.node), sink }] : [];
        }),
  );
}
