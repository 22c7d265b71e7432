import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { PersonalData } from '../classification/classify.ts';
import { toleratedInTokens } from '../knowledge/tolerated.ts';
import { responseAt } from '../sink/response.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { dataIn } from './data-in.ts';

/** The personal data that a function answers with; opaque ids are no reason to speak. */
export function personalDataAnsweredBy(of: TSESTree.Node, context: FileContext): PersonalData | undefined {
  for (const node of nodesWithin(of)) {
    for (const { node: value } of responseAt(node, context)?.parts ?? []) {
      const held = dataIn(value, context).find(({ data }) => data.kind === 'record' || (data.kind === 'field' && !data.safeguard && !toleratedInTokens.has(data.category)));
      if (held) return held.data;
    }
  }
  return undefined;
}
