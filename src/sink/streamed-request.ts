import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { Callee } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { constantOf } from '../source/static-text.ts';
import { recipientOfHostname, recipientOfUrl, type Recipient } from './recipient.ts';
import type { ApiCallSink } from './sink.ts';

const nodeModules = new Set(['http', 'https', 'node:http', 'node:https', 'follow-redirects']);

/** Who gets a request that Node's own client was told to make. */
function recipientOfRequest(request: TSESTree.CallExpression, context: FileContext): Recipient {
  for (const argument of request.arguments) {
    for (const key of ['hostname', 'host']) {
      const host = optionOf(argument, key, context);
      if (host !== 'absent' && host !== 'unknown') return recipientOfHostname(host, context);
    }
  }
  return recipientOfUrl(request.arguments[0], undefined, context);
}

/** `const req = https.request(url, options); req.write(body); req.end(body)`. */
export function streamedRequestAt(node: TSESTree.CallExpression, callee: Callee, context: FileContext): ApiCallSink | undefined {
  const { name } = callee;
  if ((name !== 'write' && name !== 'end') || node.callee.type !== 'MemberExpression') return undefined;
  const { origin } = callee;
  if (!origin || !nodeModules.has(origin.module)) return undefined;
  const request = constantOf(node.callee.object, context);
  const [body] = node.arguments;
  if (request.type !== 'CallExpression' || !body || !origin.path.includes('request')) return undefined;
  return { kind: 'api-call', node, name: `request.${name}`, parts: [{ part: 'body', node: body }], recipient: recipientOfRequest(request, context) };
}
