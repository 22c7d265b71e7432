import type { TSESTree } from '@typescript-eslint/utils';
import type { RecipientCategory } from '../knowledge/recipients.ts';
import type { FileContext } from '../context.ts';
import { constantOf } from '../source/static-text.ts';
import { keyOf, pathOf } from '../source/property-path.ts';
import { apiCallAt } from './api-call.ts';
import { entryOf } from './declared-data.ts';
import { isLocalModel } from './prompt-model.ts';
import type { ApiCallSink, PromptSink, SinkPart, TelemetrySink } from './sink.ts';

const watching: ReadonlySet<RecipientCategory> = new Set<RecipientCategory>(['analytics', 'product-analytics', 'error-tracking', 'monitoring', 'logging', 'session-replay', 'cdp', 'feature-flags', 'experimentation', 'llm-observability', 'attribution']);

/** Vendors of the category that see and hear rather than read. */
const senses: ReadonlySet<string> = new Set(['google-speech-vision', 'aws-ai', 'azure-ai', 'stability', 'fal']);

/** The body of a request as the object that it is made of: `JSON.stringify({ messages })` gives the values of its keys. */
function bodyOf(part: SinkPart, context: FileContext): readonly SinkPart[] {
  const body = constantOf(part.node, context);
  const written = body.type === 'CallExpression' && pathOf(body.callee)?.join('.') === 'JSON.stringify' && body.arguments.length === 1 ? body.arguments[0] : undefined;
  const object = constantOf(written ?? body, context);
  if (object.type !== 'ObjectExpression') return [{ part: 'message', node: part.node }];
  return object.properties.map((property): SinkPart => {
    if (property.type === 'SpreadElement') return { part: 'message', node: property };
    const key = keyOf(property);
    return { part: key === 'user' || key === 'metadata' ? 'identity' : 'message', node: property.value, ...(key === undefined ? {} : { key }) };
  });
}

/** A request as what its host makes of it: text for a model, telemetry, or a request like any other. */
export function callByHostAt(node: TSESTree.Node, context: FileContext): ApiCallSink | TelemetrySink | PromptSink | undefined {
  const call = apiCallAt(node, context);
  const entry = call && entryOf(call.recipient);
  if (!call || !entry) return call;
  const { id, category } = entry;
  // Calls of an SDK were looked at before: what is left of them is no prompt, or one to a model on own machines.
  if (!call.parts.some(({ part }) => part === 'url')) return category === 'ai' && call.node.type === 'CallExpression' && isLocalModel(call.node, context) ? undefined : call;
  const isSent = ({ part }: SinkPart): boolean => part === 'body' || part === 'query';
  if (category === 'ai' && !senses.has(id)) {
    return { kind: 'prompt', node: call.node, name: call.name, recipient: call.recipient, models: [id], parts: call.parts.filter(isSent).flatMap((part) => bodyOf(part, context)) };
  }
  if (!watching.has(category)) return call;
  const parts = call.parts.flatMap((part): SinkPart[] => (part.part === 'headers' ? [] : [{ ...part, part: isSent(part) ? 'properties' : 'options' }]));
  return { kind: 'telemetry', node: call.node, name: call.name, recipient: call.recipient, parts };
}
