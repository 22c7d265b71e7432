import type { TSESTree } from '@typescript-eslint/utils';
import { lineWriters } from '../knowledge/loggers.ts';
import type { FileContext } from '../context.ts';
import { returnedBy } from '../source/leaves.ts';
import { unwrapped } from '../source/unwrap.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { keyOf, pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { memberUsesOf } from '../source/uses.ts';
import { variableOf } from '../source/binding.ts';
import { loggerOptionsOf } from './logger-set-up.ts';
import type { LogSink, SinkPart } from './sink.ts';

/** Whether a file may give a logger functions that make its lines. */
export const givesLineWriters = mentioning([...lineWriters].map((name) => name.toLowerCase()));

/** The functions that an option holds: itself, or those of an object of them. */
function functionsIn(option: TSESTree.Node, context: FileContext): (TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression)[] {
  const value = constantOf(option, context);
  if (value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression') return [value];
  if (value.type !== 'ObjectExpression') return [];
  return value.properties.flatMap((property) => (property.type === 'Property' && (property.value.type === 'ArrowFunctionExpression' || property.value.type === 'FunctionExpression') ? [property.value] : []));
}

/** What a serializer returns, and what it writes into the request that it hands on. */
function written(writer: TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression, context: FileContext): SinkPart[] {
  const parts: SinkPart[] = [];
  for (const node of returnedBy(writer)) {
    const [parameter] = writer.params;
    const handed = node.type === 'Identifier' ? variableOf(node, context) : undefined;
    const isParameter = handed !== undefined && parameter?.type === 'Identifier' && parameter.name === handed.name;
    if (!isParameter) parts.push({ part: 'message', node });
    else for (const [key, values] of memberUsesOf(handed).written) parts.push(...values.map((value): SinkPart => ({ part: 'message', node: value, key })));
  }
  return parts;
}

/** `pinoHttp({ serializers: { req: (req) => … } })`, `expressWinston.logger({ dynamicMeta: (req) => … })`: what their functions return is in every line. */
export function lineWritersAt(node: TSESTree.CallExpression, context: FileContext): LogSink | undefined {
  if (!givesLineWriters(context) || node.arguments.length === 0) return undefined;
  const options = loggerOptionsOf(node, context);
  if (!options) return undefined;
  const functions = options.properties.flatMap((property) => (property.type === 'Property' && lineWriters.has(keyOf(property) ?? '') ? functionsIn(property.value, context) : []));
  const parts = functions.flatMap((writer) => written(writer, context));
  return parts.length === 0 ? undefined : { kind: 'log', node, name: pathOf(unwrapped(node.callee))?.join('.') ?? 'logger', parts };
}
