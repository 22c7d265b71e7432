import type { TSESTree } from '@typescript-eslint/utils';
import { contentAt, queueCalls } from '../knowledge/queues.ts';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import type { ApiCallSink, SinkPart } from './sink.ts';

/** By its last name: what a call that puts something into a queue may be called. */
export const mayQueue = (name: string): boolean => Object.hasOwn(queueCalls, name) || Object.hasOwn(contentAt, name);

function bodiesOf(name: string, options: TSESTree.Node | undefined, context: FileContext): TSESTree.Node[] {
  const call = Object.hasOwn(queueCalls, name) ? queueCalls[name] : undefined;
  const object = options && constantOf(options, context);
  if (!call || !object) return [];
  // client.send(new SendMessageCommand(options))
  const command = object.type === 'NewExpression' && name === 'send' ? calledName(object)?.replace(/Command$/u, '') : undefined;
  if (command !== undefined && object.type === 'NewExpression') return bodiesOf(command.charAt(0).toLowerCase() + command.slice(1), object.arguments[0], context);
  if (object.type !== 'ObjectExpression' || (call.beside !== undefined && !propertyValueOf(object, call.beside))) return [];
  return call.body.split(' ').flatMap((key) => propertyValueOf(object, key) ?? []);
}

/** A message for a queue, a topic or a stream; who reads it the file does not show. */
export function queuedAt(node: TSESTree.CallExpression, name: string, context: FileContext): ApiCallSink | undefined {
  if (!mayQueue(name) || node.callee.type !== 'MemberExpression') return undefined;
  const content = node.arguments[contentAt[name] ?? -1];
  const bytes = content && constantOf(content, context);
  const isContent = bytes?.type === 'CallExpression' && pathOf(bytes.callee)?.join('.') === 'Buffer.from';
  const bodies = isContent ? [bytes] : bodiesOf(name, node.arguments[0], context);
  const parts = bodies.map((body): SinkPart => ({ part: 'body', node: body }));
  return parts.length === 0 ? undefined : { kind: 'api-call', node, name: pathOf(node.callee)?.join('.') ?? name, parts, recipient: { kind: 'unknown' } };
}
