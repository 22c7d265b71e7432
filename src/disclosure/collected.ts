import type { TSESTree } from '@typescript-eslint/utils';
import { collectingOptions, type CollectingOption } from '../knowledge/telemetry-options.ts';
import type { FileContext } from '../context.ts';
import { optionAt } from '../source/option.ts';
import { entryOf } from '../sink/declared-data.ts';
import { sinkAt } from '../sink/sink-at.ts';
import type { TelemetrySink } from '../sink/sink.ts';

/** An option by which a tool gathers personal data by itself, where the code sets it. */
export interface Collected {
  readonly sink: TelemetrySink;
  readonly option: CollectingOption;
  readonly value: TSESTree.Node;
}

/** The options of a call by which telemetry gathers personal data of everyone by itself: `Sentry.init({ sendDefaultPii: true })`. */
export function collectedAt(node: TSESTree.CallExpression | TSESTree.NewExpression, context: FileContext): readonly Collected[] {
  const sink = sinkAt(node, context);
  const id = sink?.kind === 'telemetry' ? entryOf(sink.recipient)?.id : undefined;
  if (sink?.kind !== 'telemetry' || id === undefined) return [];
  const name = sink.name.split('.').at(-1) ?? sink.name;
  return collectingOptions.flatMap((option) => {
    if (option.recipient !== id || !option.calls.includes(name)) return [];
    return node.arguments.flatMap((argument) => {
      const value = optionAt(argument, option.path, context);
      return typeof value === 'object' && value.type === 'Literal' && value.value === option.value ? [{ sink, option, value }] : [];
    });
  });
}
