import type { TSESTree } from '@typescript-eslint/utils';
import { identifyingCalls, isSetter, setUpCalls, silentTelemetryCalls, spanSetters, telemetryCalls, tellingVerb, vagueTelemetryCalls, wrappedTelemetryCalls } from '../knowledge/telemetry-calls.ts';
import { watchedSettings, type TelemetrySdk } from '../knowledge/telemetry-sdks.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { bindingOfVariable, variableOf } from '../source/binding.ts';
import { calledName, calleeOf, type Callee } from '../source/callee.ts';
import { modulesOf } from '../source/modules.ts';
import { isOwnModule } from '../source/own-module.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { packageOfCall } from '../source/types.ts';
import { unwrapped } from '../source/unwrap.ts';
import { matchesApart } from './match-keys.ts';
import { recipientWithId } from './recipient-name.ts';
import type { SinkPart, TelemetrySink } from './sink.ts';
import { isTelling, receiverNameOf, toolOfCallback, toolOfReceiver } from './telemetry-receiver.ts';
import { recipientOfTool, sdkOfCommand, sdkOfModule, sdkOfQueue, toolNamed } from './telemetry-sdk.ts';

/** Whether the file imports a package that is telemetry, so that each of its calls may be one. */
const importsTelemetry = rememberedOfFile((context): boolean => [...modulesOf(context)].some((module) => sdkOfModule(module) !== undefined));

const windows = new Set(['window', 'self', 'globalThis', 'global', 'top', 'parent', 'win', 'w']);

function isText(node: TSESTree.Node | undefined): boolean {
  const inner = node && unwrapped(node);
  return inner?.type === 'Literal' ? typeof inner.value === 'string' : inner?.type === 'TemplateLiteral';
}

/** A tool that is called by the name of a global function: `gtag('event', …)`, `window.fbq?.('track', …)`. */
function commandAt(node: TSESTree.CallExpression, { name, receiver, origin }: Callee): TelemetrySdk | undefined {
  const sdk = sdkOfCommand(name);
  if (!sdk || !isText(node.arguments[0])) return undefined;
  if (receiver && !(receiver.length === 1 && windows.has(receiver[0] ?? ''))) return undefined;
  // `import FS from 'node:fs'` is another thing of that name.
  return !origin || origin.module === 'global' || isOwnModule(origin.module) || sdkOfModule(origin.module) ? sdk : undefined;
}

/** The name of the file of a module, or of its folder: `analytics` of `@/lib/analytics/index.ts`. */
function fileOf(module: string): string {
  return module.replace(/\.[cm]?[jt]sx?$/u, '').replace(/\/index$/u, '').split('/').at(-1) ?? '';
}

/** A function of the project that says by its name, or by the name of its module, that it hands something to a tool: `setSentryUser`, `trackEvent` of `@/lib/analytics`. */
function toolOfOwnModule({ name, origin }: Callee): TelemetrySdk | undefined {
  if (!origin || !isOwnModule(origin.module)) return undefined;
  const called = origin.path.at(-1) ?? name;
  const own = tellingVerb.test(called) ? toolNamed(called) : undefined;
  if (own?.isSure) return own.sdk;
  // const { track } = useAnalytics()
  const hook = origin.path.at(-2) === '()' ? origin.path.at(-3) : undefined;
  const ofHook = hook !== undefined && telemetryCalls.has(called) ? toolNamed(hook) : undefined;
  if (ofHook) return ofHook.sdk;
  const ofModule = toolNamed(fileOf(origin.module));
  return ofModule && (wrappedTelemetryCalls.has(called) || (ofModule.isSure && telemetryCalls.has(called))) ? ofModule.sdk : undefined;
}

function toolAt(node: TSESTree.CallExpression, written: string, context: FileContext): TelemetrySdk | undefined {
  const callee = calleeOf(node, context);
  if (!callee || silentTelemetryCalls.has(callee.name)) return undefined;
  const { origin } = callee;
  // Sentry.logger.info(…) is a line of a log.
  const sdk = origin && callee.receiverName !== 'logger' ? sdkOfModule(origin.module) : undefined;
  if (sdk) return sdk;
  const declared = isTelling(callee.name) && written !== 'push' ? packageOfCall(node, context) : undefined;
  // The package that declares the function decides, whatever things are called.
  if (declared !== undefined) return sdkOfModule(declared) ?? toolNamed(declared)?.sdk;
  if (unwrapped(node.callee).type !== 'MemberExpression') return commandAt(node, callee) ?? toolOfOwnModule(callee);
  const queue = written === 'push' && callee.receiverName !== undefined ? sdkOfQueue(callee.receiverName) : undefined;
  return queue ?? commandAt(node, callee) ?? toolOfReceiver(node, callee, context) ?? toolOfOwnModule(callee) ?? toolOfHolder(node, written, context);
}

/** `event.setUser(…)` in a call-back of the tool. */
function toolOfHolder(node: TSESTree.CallExpression, name: string, context: FileContext): TelemetrySdk | undefined {
  return isTelling(name) && node.callee.type === 'MemberExpression' ? toolOfCallback(node.callee.object, context) : undefined;
}

/** Errors and the tool's own objects are sinks of their own where they are made: `identify(new Identify())`. */
function isOwnSink(node: TSESTree.Node, context: FileContext): boolean {
  const value = constantOf(node, context);
  if (value.type !== 'NewExpression') return false;
  const origin = calleeOf(value, context)?.origin;
  return /(?:Error|Exception)$/u.test(calledName(value) ?? '') || (origin !== undefined && sdkOfModule(origin.module) !== undefined);
}

/** Calls whose properties are those of a person, so that a bare `name` among them is one's. */
const describesPerson = /^identify(?!Group)|^set(?:User|Person|Traits)/u;

/** The parts of a call with its name and arguments as they are meant: those of `gtag('event', …)` are those of `event(…)`. */
function partsOf(name: string, given: readonly TSESTree.Node[], context: FileContext): SinkPart[] {
  const parts: SinkPart[] = [];
  const key = isSetter.test(name) && given.length > 1 && given[0] ? staticTextOf(given[0], context) : undefined;
  for (const [index, node] of given.entries()) {
    if (node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression' || isOwnSink(node, context)) continue;
    if (index === 1 && key !== undefined) parts.push({ part: 'properties', node, key });
    else if (!isTelling(name)) parts.push({ part: 'options', node });
    else if (index === 0 && identifyingCalls.has(name) && constantOf(node, context).type !== 'ObjectExpression') parts.push({ part: 'identity', node });
    else parts.push({ part: 'properties', node, ...(describesPerson.test(name) ? { key: 'user' } : {}) });
  }
  return parts;
}

function isCommand(written: string, given: readonly TSESTree.Node[]): boolean {
  return sdkOfCommand(written) !== undefined && isText(given[0]);
}

function argumentsOf(node: TSESTree.CallExpression, written: string, context: FileContext): { name: string; given: readonly TSESTree.Node[] } {
  const [first] = node.arguments;
  // _paq.push(['setUserId', id])
  const pushed = written === 'push' && first?.type === 'ArrayExpression' ? first.elements.filter((element) => element !== null) : undefined;
  const given = pushed ?? node.arguments;
  if (!pushed && !isCommand(written, given)) return { name: written, given };
  return { name: (given[0] && staticTextOf(given[0], context)) ?? written, given: given.slice(1) };
}

/** The cheap question before any other: methods that everything has count on a receiver that is named after telemetry. */
function mayBeTelemetry(node: TSESTree.CallExpression, name: string, context: FileContext): boolean {
  if (importsTelemetry(context)) return true;
  if (sdkOfCommand(name) !== undefined || (tellingVerb.test(name) && toolNamed(name)?.isSure)) return true;
  if (isTelling(name) && !vagueTelemetryCalls.has(name)) return true;
  if (!vagueTelemetryCalls.has(name) && !setUpCalls.has(name)) return false;
  const receiver = receiverNameOf(node);
  return receiver !== undefined && (receiver === 'people' || (spanSetters.has(name) && /span$/iu.test(receiver)) || sdkOfQueue(receiver) !== undefined || toolNamed(receiver) !== undefined);
}

function sinkOf(node: TSESTree.Node, name: string, tool: TelemetrySdk, parts: readonly SinkPart[], context: FileContext): TelemetrySink {
  return { kind: 'telemetry', node, name, parts, recipient: recipientOfTool(tool, context) };
}

function calledAt(node: TSESTree.CallExpression, context: FileContext): TelemetrySink | undefined {
  // Sentry.expressErrorHandler()(error, req, res, next) is a handler of the tool that another one calls.
  if (node.arguments.length === 0 || node.callee.type === 'CallExpression') return undefined;
  const written = calledName(node);
  if (written === undefined || !mayBeTelemetry(node, written, context)) return undefined;
  const tool = toolAt(node, written, context);
  if (!tool) return undefined;
  const { name, given } = argumentsOf(node, written, context);
  return sinkOf(node, pathOf(node.callee)?.join('.') ?? written, tool, matchesApart(partsOf(name, given, context), name, tool, context), context);
}

/** `new StatsigUser({ email })`, `new Rollbar({ payload: { person } })`. */
function madeAt(node: TSESTree.NewExpression, context: FileContext): TelemetrySink | undefined {
  if (node.arguments.length === 0 || !importsTelemetry(context)) return undefined;
  const name = calledName(node);
  const origin = calleeOf(node, context)?.origin;
  const sdk = origin && sdkOfModule(origin.module);
  if (!sdk || name === undefined) return undefined;
  const part = /(?:User|Visitor|Identify|Context|Event|Message)$/u.test(name) ? 'properties' : 'options';
  return sinkOf(node, name, sdk, node.arguments.map((argument) => ({ part, node: argument })), context);
}

/** `window.intercomSettings = { email }`, `event.user = { email }` in a call-back of the tool. */
function assignedAt(node: TSESTree.AssignmentExpression, context: FileContext): TelemetrySink | undefined {
  if (node.left.type !== 'MemberExpression') return undefined;
  const key = lastNameOf(node.left);
  if (key === undefined) return undefined;
  if (!Object.hasOwn(watchedSettings, key)) {
    const tool = importsTelemetry(context) ? toolOfCallback(node.left.object, context) : undefined;
    return tool && sinkOf(node, pathOf(node.left)?.join('.') ?? key, tool, [{ part: 'properties', node: node.right, key }], context);
  }
  const recipient = watchedSettings[key];
  if (recipient === undefined || !recipientWithId(recipient)) return undefined;
  return sinkOf(node, pathOf(node.left)?.join('.') ?? key, { recipient }, [{ part: 'options', node: node.right }], context);
}

/** `<LDProvider context={{ key, email }}>`: a component of the tool with its properties. */
function renderedAt(node: TSESTree.JSXOpeningElement, context: FileContext): TelemetrySink | undefined {
  if (node.name.type !== 'JSXIdentifier' || node.attributes.length === 0 || !importsTelemetry(context)) return undefined;
  const variable = variableOf(node.name, context);
  const binding = variable && bindingOfVariable(variable);
  const sdk = binding?.from === 'import' ? sdkOfModule(binding.module) : undefined;
  if (!sdk) return undefined;
  const parts = node.attributes.flatMap((attribute): SinkPart[] => {
    if (attribute.type === 'JSXSpreadAttribute') return [{ part: 'options', node: attribute.argument }];
    const value = attribute.value?.type === 'JSXExpressionContainer' ? attribute.value.expression : undefined;
    return value && attribute.name.type === 'JSXIdentifier' ? [{ part: 'options', node: value, key: attribute.name.name }] : [];
  });
  return sinkOf(node, `<${node.name.name}>`, sdk, parts, context);
}

/** By its last name: what a call of telemetry may be called. */
export function mayTell(name: string): boolean {
  return isTelling(name) || setUpCalls.has(name) || sdkOfCommand(name) !== undefined || (tellingVerb.test(name) && toolNamed(name) !== undefined);
}

/** Whether a tool watches a variable of the page by this name. */
export function isWatchedSetting(name: string): boolean {
  return Object.hasOwn(watchedSettings, name);
}

/** Whether calls of any name may be telemetry in a file. */
export function loadsTelemetry(context: FileContext): boolean {
  return importsTelemetry(context);
}

/** What a node hands to analytics, error trackers, monitoring, tracing or feature flags. */
export function telemetryAt(node: TSESTree.Node, context: FileContext): TelemetrySink | undefined {
  switch (node.type) {
    case 'CallExpression':
      return calledAt(node, context);
    case 'NewExpression':
      return madeAt(node, context);
    case 'AssignmentExpression':
      return assignedAt(node, context);
    case 'JSXOpeningElement':
      return renderedAt(node, context);
    default:
      return undefined;
  }
}
