import type { TSESTree } from '@typescript-eslint/utils';
import { contentAt, queueCalls } from '../knowledge/queues.ts';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import type { ApiCallSink, SinkPart } from './sink.ts';

const command = /^(SendMessage|SendMessageBatch|Publish|PublishBatch|PutEvents|PutRecord|PutRecords)Command$/u;

/** The call that a command of AWS stands for, with its options: `client.send(new SendMessageCommand(options))`. */
function commandIn(node: TSESTree.CallExpression, name: string, context: FileContext): { name: string; options: TSESTree.Node | undefined } {
  const [first] = node.arguments;
  const made = name === 'send' && first ? constantOf(first, context) : undefined;
  const call = made?.type === 'NewExpression' ? command.exec(calledName(made) ?? '')?.[1] : undefined;
  return call === undefined || made?.type !== 'NewExpression' ? { name, options: first } : { name: call.charAt(0).toLowerCase() + call.slice(1), options: made.arguments[0] };
}

function bodiesIn(given: TSESTree.Node | undefined, name: string, context: FileContext): TSESTree.Node[] {
  const options = given && constantOf(given, context);
  const call = queueCalls[name];
  if (!call || options?.type !== 'ObjectExpression') return [];
  if (call.beside?.every((key) => propertyValueOf(options, key) === undefined)) return [];
  return call.body.flatMap((key) => propertyValueOf(options, key) ?? []);
}

/** The content of a message of RabbitMQ, which is always bytes. */
function contentOf(node: TSESTree.CallExpression, name: string, context: FileContext): TSESTree.Node[] {
  const index = contentAt[name];
  const content = index === undefined ? undefined : node.arguments[index];
  const made = content && constantOf(content, context);
  return made?.type === 'CallExpression' && pathOf(made.callee)?.join('.') === 'Buffer.from' && made.arguments[0] ? [made.arguments[0]] : [];
}

/** A message for a queue, a topic or a stream; who reads it the file does not show. */
export function queuedAt(node: TSESTree.CallExpression, name: string, context: FileContext): ApiCallSink | undefined {
  if (!Object.hasOwn(queueCalls, name) || node.callee.type !== 'MemberExpression') return undefined;
  const called = commandIn(node, name, context);
  const bodies = [...bodiesIn(called.options, called.name, context), ...contentOf(node, name, context)];
  const parts = bodies.map((body): SinkPart => ({ part: 'body', node: body }));
  return parts.length === 0 ? undefined : { kind: 'api-call', node, name: pathOf(node.callee)?.join('.') ?? `${lastNameOf(node.callee.object) ?? ''}.${name}`, parts, recipient: { kind: 'unknown' } };
}
