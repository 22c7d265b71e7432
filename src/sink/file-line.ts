import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf, textPartsOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import type { LogSink } from './sink.ts';

/** Calls that put a line at the end of a file: the file first, the line second. */
export const appending: ReadonlySet<string> = new Set(['appendFile', 'appendFileSync']);

/** Whether the name of a file, as far as the code shows it, is that of a log. */
function isLogFile(node: TSESTree.Node, context: FileContext): boolean {
  const file = constantOf(node, context);
  const pieces = file.type === 'CallExpression' ? file.arguments.map((each) => staticTextOf(each, context)) : [staticTextOf(file, context) ?? textPartsOf(file).at(-1)?.text];
  return /(?:\.log|^logs?\.txt|\/logs?\.txt)$/iu.test(pieces.at(-1) ?? '');
}

/** `fs.appendFileSync('app.log', line)`, and `stream.write(line)` of a stream into such a file. */
export function fileLineAt(node: TSESTree.CallExpression, context: FileContext): LogSink | undefined {
  const name = calledName(node) ?? '';
  const callee = unwrapped(node.callee);
  const shown = pathOf(callee)?.join('.') ?? name;
  if (appending.has(name)) {
    const [file, line] = node.arguments;
    return file && line && isLogFile(file, context) ? { kind: 'log', node, name: shown, parts: [{ part: 'message', node: line }] } : undefined;
  }
  if (name !== 'write' || callee.type !== 'MemberExpression') return undefined;
  const stream = constantOf(callee.object, context);
  const [file] = stream.type === 'CallExpression' && calledName(stream) === 'createWriteStream' ? stream.arguments : [];
  const [line] = node.arguments;
  return file && line && isLogFile(file, context) ? { kind: 'log', node, name: shown, parts: [{ part: 'message', node: line }] } : undefined;
}
