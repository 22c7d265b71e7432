import type { TSESTree } from '@typescript-eslint/utils';
import { remembered, type FileContext } from '../context.ts';
import { callByHostAt } from './call-by-host.ts';
import { errorAt } from './error.ts';
import { logAt } from './log.ts';
import { promptAt } from './prompt.ts';
import { responseAt } from './response.ts';
import type { Sink } from './sink.ts';
import { storageAt } from './storage.ts';
import { telemetryAt } from './telemetry.ts';
import { urlAt } from './url-building.ts';

type Recognise = (node: TSESTree.Node, context: FileContext) => Sink | undefined;

/** Who recognises sinks, the more specific before the more general: a node is one sink. */
const recognisers: readonly Recognise[] = [telemetryAt, logAt, errorAt, storageAt, urlAt, responseAt, promptAt, callByHostAt];

/** The sink that a node is. */
export const sinkAt = remembered((node: TSESTree.Node, context: FileContext): Sink | undefined => {
  for (const recognise of recognisers) {
    const sink = recognise(node, context);
    if (sink) return sink;
  }
  return undefined;
});
