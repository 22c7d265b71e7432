import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { Call } from '../source/callee.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { listedRedactionAt, redactionAt } from '../sink/logger-set-up.ts';
import type { LogSink } from '../sink/sink.ts';
import type { Disclosure } from './disclosures.ts';

/** The call that made the logger of a log call, behind `child()` and the `log` of a server. */
function makerOf(node: TSESTree.Node, context: FileContext): Call | undefined {
  let at = unwrapped(node);
  for (let hop = 0; hop < 4; hop += 1) {
    at = constantOf(at, context);
    if (at.type === 'NewExpression') return at;
    if (at.type === 'MemberExpression' && keyOf(at) === 'log') at = at.object;
    else if (at.type === 'CallExpression') {
      const callee = unwrapped(at.callee);
      if (callee.type !== 'MemberExpression' || keyOf(callee) !== 'child') return at;
      at = callee.object;
    } else return undefined;
  }
  return undefined;
}

/** The keys that a value stands under inside an argument, innermost first. */
function keysAround(node: TSESTree.Node, call: TSESTree.Node): readonly string[] {
  const keys: string[] = [];
  for (let at: TSESTree.Node | undefined = node; at && at !== call; at = at.parent) {
    const key = at.type === 'Property' ? keyOf(at) : undefined;
    if (key !== undefined) keys.push(key);
  }
  return keys;
}

/** Whether the logger, as the file makes it, takes a value out of the line: `pino({ redact: ['*.email'] })`. */
export function isRedacted({ node, sink }: Disclosure<LogSink>, context: FileContext): boolean {
  const callee = sink.node.type === 'CallExpression' ? unwrapped(sink.node.callee) : undefined;
  // The lines that a logger writes by functions of its own set-up.
  const listed = sink.node.type === 'CallExpression' ? listedRedactionAt(sink.node, context) : [];
  if (listed.length > 0) return keysAround(node, sink.node).some((key) => listed.includes(key));
  const maker = callee?.type === 'MemberExpression' ? makerOf(callee.object, context) : undefined;
  if (!maker) return false;
  const redaction = redactionAt(maker, context);
  if (redaction === 'all') return true;
  return redaction.length > 0 && keysAround(node, sink.node).some((key) => redaction.includes(key));
}
