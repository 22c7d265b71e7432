import type { TSESTree } from '@typescript-eslint/utils';
import { elementAttributes, metricCalls, scopeSetters, setUpCalls, spanSetters, telemetryCalls, vagueTelemetryCalls, wrappedTelemetryCalls } from '../knowledge/telemetry-calls.ts';
import { metricWords, type TelemetrySdk } from '../knowledge/telemetry-sdks.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName, calleeOf, type Callee } from '../source/callee.ts';
import { lastNameOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { sdkOfCommand, sdkOfModule, toolNamed } from './telemetry-sdk.ts';

const dataModels = new Set(['prisma', 'db', 'tx', 'trx', 'models', 'repository', 'repo', 'knex', 'orm', 'supabase']);

/** Whether a name alone says that values are handed over. */
export function isTelling(name: string): boolean {
  return telemetryCalls.has(name) || vagueTelemetryCalls.has(name) || wrappedTelemetryCalls.has(name) || spanSetters.has(name) || metricCalls.has(name);
}

/** Whether a receiver called `span` is one of a page. */
function isElement(node: TSESTree.CallExpression, { name }: Callee, context: FileContext): boolean {
  const callee = unwrapped(node.callee);
  const holder = callee.type === 'MemberExpression' ? awaited(callee.object) : undefined;
  if (holder?.type === 'Identifier') {
    const binding = bindingOf(holder, context);
    const made = binding.from === 'value' ? awaited(binding.of) : undefined;
    if (made?.type === 'CallExpression' && /^(?:create|query|getElement|closest|append|insert)/u.test(calledName(made) ?? '')) return true;
  }
  const key = name === 'setAttribute' && node.arguments[0] ? staticTextOf(node.arguments[0], context) : undefined;
  return key !== undefined && (elementAttributes.has(key) || /^(?:data|aria)-/u.test(key));
}

const anyTool: TelemetrySdk = {};
const sentry: TelemetrySdk = { recipient: 'sentry' };

/** The name of what a method is called on: `AnalyticsService` of `new AnalyticsService()` and of `inject(AnalyticsService)`. */
export function receiverNameOf(node: TSESTree.CallExpression): string | undefined {
  const callee = unwrapped(node.callee);
  if (callee.type !== 'MemberExpression') return undefined;
  const object = awaited(callee.object);
  if (object.type === 'NewExpression') return calledName(object);
  const name = lastNameOf(object);
  return object.type === 'CallExpression' && (name === 'inject' || name === 'useService') && object.arguments[0] ? lastNameOf(object.arguments[0]) : name;
}

/** A tool by the names before a method, where no import tells: `this.analytics.identify`, `posthog?.capture`, `span.setAttribute`. */
export function toolOfReceiver(node: TSESTree.CallExpression, callee: Callee, context: FileContext): TelemetrySdk | undefined {
  const { name } = callee;
  const receiverName = receiverNameOf(node);
  if (receiverName === undefined) return undefined;
  const last = wordsOf(receiverName).at(-1) ?? '';
  if (last === 'span' && spanSetters.has(name)) return isElement(node, callee, context) ? undefined : anyTool;
  if (last === 'scope' && scopeSetters.has(name)) return sentry;
  if (metricWords.has(last) && metricCalls.has(name)) return anyTool;
  const isSure = telemetryCalls.has(name);
  if (!isSure && !vagueTelemetryCalls.has(name) && !setUpCalls.has(name)) return undefined;
  const path = callee.receiver ?? [receiverName];
  if (path.some((each) => dataModels.has(each.toLowerCase()))) return undefined;
  for (const each of path.slice(-3)) {
    const tool = toolNamed(each);
    if (tool && (isSure || tool.isSure)) return tool.sdk;
    // `FS.identify(id, …)`: the function of a page has methods, too.
    const ofPage = isSure ? sdkOfCommand(each) : undefined;
    if (ofPage) return ofPage;
  }
  return undefined;
}

/** The tool that hands a parameter to a call-back: `event` of `Bugsnag.notify(error, (event) => …)` and of `Sentry.init({ beforeSend(event) { … } })`. */
export function toolOfCallback(expression: TSESTree.Node, context: FileContext): TelemetrySdk | undefined {
  let node = unwrapped(expression);
  while (node.type === 'MemberExpression') node = unwrapped(node.object);
  const binding = node.type === 'Identifier' ? bindingOf(node, context) : undefined;
  if (binding?.from !== 'parameter' || binding.path.length > 0) return undefined;
  let call: TSESTree.Node = binding.of.parent;
  while (call.type === 'Property' || call.type === 'ObjectExpression' || call.type === 'ArrayExpression') call = call.parent;
  if ((call.type !== 'CallExpression' && call.type !== 'NewExpression') || call.callee === binding.of) return undefined;
  const origin = calleeOf(call, context)?.origin;
  return origin && sdkOfModule(origin.module);
}
