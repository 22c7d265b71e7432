import type { TSESTree } from '@typescript-eslint/utils';
import { basicGuards, tlsSigns } from '../knowledge/basic-auth.ts';
import type { FileContext } from '../context.ts';
import { calledName, calleeOf, isFrom } from '../source/callee.ts';
import { numberOf } from '../source/number.ts';

/** Whether a call makes middleware that asks for a name and a password. */
export function isBasicGuard(call: TSESTree.CallExpression | TSESTree.NewExpression, context: FileContext): boolean {
  const module = calleeOf(call, context)?.origin?.module;
  return module !== undefined && basicGuards.has(module);
}

/** Whether a call starts a server that surely speaks plain http: node's own, or one on port 80, in a file without a sign of TLS. */
export function isPlainServer(call: TSESTree.CallExpression, context: FileContext): boolean {
  const name = calledName(call);
  if (name !== 'createServer' && name !== 'listen') return false;
  if (tlsSigns.test(context.sourceCode.text)) return false;
  if (name === 'listen') {
    const [port] = call.arguments;
    return port !== undefined && port.type !== 'SpreadElement' && numberOf(port, context) === 80;
  }
  const callee = calleeOf(call, context);
  return callee !== undefined && isFrom(callee, ['http', 'node:http'], 'createServer');
}
