import type { TSESTree } from '@typescript-eslint/utils';
import { noWebhookPath, webhookEffect, webhookGuard, webhookSegment, webhooksSegment } from '../knowledge/webhooks.ts';
import type { FileContext } from '../context.ts';
import { modelCallAt } from '../classification/model-call.ts';
import { requestPartOf } from '../classification/request.ts';
import { bindingOf, variableOf, type FunctionNode } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import type { Route } from '../source/route.ts';
import { outermost, unwrapped } from '../source/unwrap.ts';
import { apiCallAt } from './api-call.ts';
import { checksSender } from './webhook-check.ts';

function isParameter(segment: string | undefined): boolean {
  return segment === undefined || segment === '' || /^[:[{*$]/u.test(segment);
}

/** Whether a route is one that another system calls. */
export function isWebhook({ method, path }: Route): boolean {
  if ((method !== 'post' && method !== 'all' && method !== 'put') || noWebhookPath.test(path)) return false;
  const segments = path.split('/');
  return segments.some((segment, index) => webhookSegment.test(segment) || (webhooksSegment.test(segment) && !isParameter(segments[index + 1])));
}

function readsBody(handler: FunctionNode, text: string): boolean {
  if (/\bbody\b|\.json\(\)|\.text\(\)|formData\(|rawBody|\bpayload\b/u.test(text)) return true;
  return handler.params.some((parameter) => decoratorsOf(parameter).some(({ expression }) => lastNameOf(expression) === 'Body'));
}

const harmless = /^(?:log|info|warn|error|debug|json|send|sendStatus|status|end|parse|stringify|String|text|formData|get|header|trim|toString|then|catch|includes|forEach|map|filter|some|push)$/u;

/** Whether a call is given all that came in, so that what it calls may check it. */
function takesWhole(call: TSESTree.CallExpression, context: FileContext): boolean {
  return call.arguments.some((argument) => {
    const node = unwrapped(argument);
    const path = pathOf(node);
    return requestPartOf(node, context) !== undefined || (path !== undefined && /^(?:req|request|ctx|event|body|rawBody|payload|c)$/u.test(path.at(-1) ?? ''));
  });
}

/** The function of this file that a call calls. */
function calledFunction(call: TSESTree.CallExpression, context: FileContext): TSESTree.Node | undefined {
  const callee = unwrapped(call.callee);
  if (callee.type !== 'Identifier') return undefined;
  const binding = bindingOf(callee, context);
  if (binding.from === 'declaration') return binding.of;
  return binding.from === 'value' && binding.path.length === 0 ? binding.of : undefined;
}

/** `app.use('/webhooks', verifySender)`: a guard of all addresses that begin so. */
function isGuardedBefore(path: string, { sourceCode: { text } }: FileContext): boolean {
  for (const [, prefix = '', guards = ''] of text.matchAll(/\.use\(\s*['"`](\/[^'"`]{1,100})['"`]\s*,([^\n;]{1,200})/gu)) {
    if ((path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`)) && webhookGuard.test(guards)) return true;
  }
  return /\.use\(\s*\w*(?:verif|signature|hmac)\w*/iu.test(text);
}

/** Whether the handler of a web hook acts on what came in, and nothing that the file shows looks at who sent it. */
export function actsUnchecked({ handler, steps, path }: Route, verifiers: readonly string[], context: FileContext): boolean {
  if (!handler || isGuardedBefore(path, context) || steps.some((step) => webhookGuard.test(context.sourceCode.getText(step)))) return false;
  const text = context.sourceCode.getText(handler);
  const own = verifiers.some((name) => text.includes(name));
  if (own || !readsBody(handler, text) || checksSender(handler, context)) return false;
  let acts = false;
  for (const node of nodesWithin(handler.body)) {
    if (node.type !== 'CallExpression') continue;
    const name = calledName(node) ?? '';
    const inner = calledFunction(node, context);
    if (inner && checksSender(inner, context)) return false;
    if (harmless.test(name)) continue;
    const model = modelCallAt(node, context);
    if (model && model.access !== 'read') {
      acts = true;
      continue;
    }
    if (!inner && takesWhole(node, context) && !webhookEffectOnStore(node)) return false;
    acts ||= webhookEffect.test(name) || sendsOn(node, handler, context);
  }
  return acts;
}

const waiting = new Set(['AwaitExpression', 'ChainExpression']);

/** `await axios.post(url, { to: message.from })`, whose answer nobody looks at: something that came in is sent on. */
function sendsOn(call: TSESTree.CallExpression, handler: FunctionNode, context: FileContext): boolean {
  if (outermost(call, waiting).parent?.type !== 'ExpressionStatement') return false;
  const isOfHandler = (node: TSESTree.Node): boolean => {
    const declared = node.type === 'Identifier' ? (variableOf(node, context)?.defs[0]?.name.range[0] ?? 0) : 0;
    return declared > handler.range[0] && declared < handler.range[1];
  };
  return apiCallAt(call, context)?.parts.some(({ part, node }) => part === 'body' && nodesWithin(node).some(isOfHandler)) ?? false;
}

/** `Order.create(body)`, `db.insert(body)`: a store keeps what it is given and asks nothing. */
function webhookEffectOnStore(call: TSESTree.CallExpression): boolean {
  const name = calledName(call) ?? '';
  const receiver = call.callee.type === 'MemberExpression' ? (lastNameOf(call.callee.object) ?? '') : '';
  return /^(?:create|insert\w*|update\w*|upsert|save|add|push|set|findOneAndUpdate|findByIdAndUpdate|query|execute)$/u.test(name) && (/^[A-Z]/u.test(receiver) || /(?:db|prisma|repository|repo|collection|model|table|queue|redis|pool)$/iu.test(receiver) || receiver === '');
}
