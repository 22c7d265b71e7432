import type { TSESTree } from '@typescript-eslint/utils';
import { clientMethods, clientWords, globalClients, httpClients, vagueSdkCall, vagueSdkText, optionParts, type HttpClient, type RequestShape } from '../knowledge/http-clients.ts';
import { distinctiveNames } from '../knowledge/distinctive-names.ts';
import { rememberedInFile, rememberedOfFile, type FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { settingsOf } from '../settings.ts';
import { variableOf } from '../source/binding.ts';
import { calledName, calleeOf, type Callee } from '../source/callee.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { modulesOf } from '../source/modules.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { optionOf } from '../source/option.ts';
import { constantOf } from '../source/static-text.ts';
import { packageOfCall } from '../source/types.ts';
import { unwrapped } from '../source/unwrap.ts';
import { memberUsesOf } from '../source/uses.ts';
import { chainedRequestAt, isMadeByBent, openedRequestAt } from './chained-request.ts';
import { mayQueue, queuedAt } from './queue.ts';
import { recipientOfModule, recipientOfUrl, vendor, type Recipient } from './recipient.ts';
import { vendorIn } from './recipient-name.ts';
import type { ApiCallSink, SinkPart } from './sink.ts';
import { streamedRequestAt } from './streamed-request.ts';

const clientOfModule: ReadonlyMap<string, HttpClient> = new Map(httpClients.flatMap((client) => client.modules.map((module) => [module, client] as const)));

/** Categories of vendors that are the project's own storage or sign-in: what goes there does not leave by this call. */
const ownInfrastructure: ReadonlySet<string> = new Set(['database', 'baas', 'auth', 'storage', 'cloud', 'devtools', 'captcha', 'error-tracking', 'logging', 'monitoring', 'ai-local', 'cms', 'feature-flags']);

const names: ReadonlySet<string> = new Set([...Object.keys(clientMethods), ...Object.keys(globalClients).map((name) => name.split('.').at(-1) ?? name), ...httpClients.flatMap((client) => Object.keys(client.methods))]);

/** The way through a client's module without factories and instances: `post` of `create.().post`, `''` of a call of the client itself. */
function methodOf(origin: readonly string[], client: HttpClient): string | undefined {
  const rest = origin.filter((step) => step !== '()' && step !== 'new' && step !== 'HttpClient' && step !== 'HttpService' && step !== 'axiosRef' && step !== 'Axios' && step !== 'GraphQLClient' && !client.factories?.includes(step) && step !== 'axios' && step !== 'got' && step !== 'promises');
  if (rest.length === 0) return '';
  return rest.length === 1 ? rest[0] : undefined;
}

function shapeByOrigin(callee: Callee): RequestShape | undefined {
  const { origin } = callee;
  if (!origin) return undefined;
  if (origin.module === 'global') return globalClients[origin.path.join('.')];
  const client = clientOfModule.get(origin.module);
  if (!client) return undefined;
  // axios.create(…) makes a client and sends nothing.
  if (client.factories?.includes(origin.path.at(-1) ?? '')) return undefined;
  const method = methodOf(origin.path, client);
  const methods = client.instanceMethods && origin.path.includes('new') ? client.instanceMethods : client.methods;
  return method === undefined || !Object.hasOwn(methods, method) ? undefined : methods[method];
}

/** Whether a package of a vendor is called, which knows its own host: `client.request({ url: '/v3/marketing/contacts' })` of SendGrid. */
function isOfVendor({ origin }: Callee, context: FileContext): boolean {
  return origin !== undefined && origin.module !== 'global' && !origin.module.startsWith('.') && recipientOfModule(origin.module, context) !== undefined;
}

const serverWords = new Set(['app', 'router', 'server', 'fastify', 'route', 'routes', 'koa', 'hono', 'express', 'map', 'cache', 'store', 'storage', 'redis', 'params', 'headers', 'cookies', 'session', 'mock', 'nock', 'repository', 'repo']);

function shapeByReceiver(node: TSESTree.CallExpression, callee: Callee): RequestShape | undefined {
  const shape = Object.hasOwn(clientMethods, callee.name) ? clientMethods[callee.name] : undefined;
  if (!shape || callee.receiverName === undefined) return undefined;
  const words = wordsOf(callee.receiverName);
  const last = words.at(-1);
  if (last === undefined || serverWords.has(last) || !words.some((word) => clientWords.has(word))) return undefined;
  const isService = last === 'service' && !words.includes('http') && !words.includes('api');
  if (isService || (last === 'ref' && !words.includes('axios'))) return undefined;
  // app.post('/path', handler) declares a route.
  return node.arguments.some((argument) => argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression') ? undefined : shape;
}

function partsOfOptions(options: TSESTree.Node | undefined, context: FileContext): SinkPart[] {
  if (!options) return [];
  const object = constantOf(options, context);
  const parts: SinkPart[] = [];
  if (object.type === 'ObjectExpression') {
    for (const property of object.properties) {
      if (property.type !== 'Property') continue;
      const key = keyOf(property);
      const part = key === undefined || !Object.hasOwn(optionParts, key) ? undefined : optionParts[key];
      if (part) parts.push({ part, node: property.value });
    }
  }
  const identifier = unwrapped(options);
  const variable = identifier.type === 'Identifier' ? variableOf(identifier, context) : undefined;
  if (variable) {
    for (const [key, values] of memberUsesOf(variable).written) {
      const part = Object.hasOwn(optionParts, key) ? optionParts[key] : undefined;
      if (part) parts.push(...values.map((value) => ({ part, node: value })));
    }
  }
  return parts;
}

function isFunction(node: TSESTree.Node): boolean {
  return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
}

/** What `new Request(url, options)` was made with, where that is sent. */
function builtRequest(request: TSESTree.Node | undefined, context: FileContext): TSESTree.NewExpression['arguments'] | undefined {
  const made = request && constantOf(request, context);
  return made?.type === 'NewExpression' && lastNameOf(made.callee) === 'Request' ? made.arguments : undefined;
}

/** Whether options say where the request goes: what stands behind them is a callback, whatever it is called. */
function namesUrl(options: TSESTree.Node, context: FileContext): boolean {
  return ['url', 'uri'].some((key) => typeof optionOf(options, key, context) === 'object');
}

function partsOf(node: TSESTree.CallExpression, shape: RequestShape, context: FileContext): SinkPart[] {
  const built = shape.url === undefined ? undefined : builtRequest(node.arguments[shape.url], context);
  const given = built ?? node.arguments;
  const first = given[0];
  const config = (shape.isConfigFirst || shape.url === 0) && first && (given.slice(1).every(isFunction) || namesUrl(first, context)) && constantOf(first, context).type === 'ObjectExpression' ? first : shape.config === undefined ? undefined : given[shape.config];
  const parts = partsOfOptions(config, context);
  const url = shape.url === undefined ? undefined : given[shape.url];
  if (url && url !== config) parts.unshift({ part: 'url', node: url });
  const body = shape.body === undefined ? undefined : given[shape.body];
  if (body) parts.push({ part: 'body', node: body });
  const query = shape.query === undefined ? undefined : given[shape.query];
  if (query) parts.push({ part: 'query', node: query });
  return shape.isGetByDefault && config && isGet(config, context) ? parts.map((part) => (part.part === 'body' ? { ...part, part: 'query' } : part)) : parts;
}

/** Whether the options of jQuery leave a request what it is by itself. */
function isGet(options: TSESTree.Node, context: FileContext): boolean {
  return ['type', 'method'].every((key) => {
    const method = optionOf(options, key, context);
    return method === 'absent' || (typeof method === 'object' && method.type === 'Literal' && /^get$/iu.test(String(method.value)));
  });
}

/** The options that an instance of a client was made with: `axios.create({ baseURL })`. */
function baseUrlOf(node: TSESTree.CallExpression, context: FileContext): TSESTree.Node | undefined {
  const callee = unwrapped(node.callee);
  const receiver = callee.type === 'MemberExpression' ? callee.object : callee;
  const made = constantOf(receiver, context);
  if (made.type !== 'CallExpression' && made.type !== 'NewExpression') return undefined;
  for (const argument of made.arguments) {
    const base = partsOfOptions(argument, context).find((part) => part.part === 'url');
    if (base) return base.node;
    if (made.type === 'NewExpression' && lastNameOf(made.callee) === 'GraphQLClient') return argument;
  }
  return undefined;
}

function urlOf(parts: readonly SinkPart[], node: TSESTree.CallExpression, context: FileContext): { url: TSESTree.Node | undefined; base: TSESTree.Node | undefined } {
  const urls = parts.filter((part) => part.part === 'url').map((part) => part.node);
  return { url: urls[0], base: urls[1] ?? baseUrlOf(node, context) };
}

/** n8n's and Nango's helpers are called with `.call(this, …)`: the name that counts stands before it. */
function nameBeforeCall(callee: Callee): string {
  return callee.name === 'call' || callee.name === 'apply' ? (callee.receiverName ?? callee.name) : callee.name;
}

const passive = /^(?:bind|catch|every|filter|finally|forEach|has|includes|map|reduce|some|then|get|list|retrieve|find|search|fetch|on|use|init|constructEvent|verify|configure|setApiKey|setConfig|setAppId|connect|createTransport|login|authenticate|authorize|close|end|destroy|del|delete|remove|shutdown|flush|load|register|webhooks)(?:$|[A-Z])/u;

/** Whether a file loads an HTTP client: only there can a function of another name be one. */
const loadsClient = rememberedOfFile((context): boolean => [...modulesOf(context)].some((module) => clientOfModule.has(module)));

/** Whether a file loads the SDK of a vendor, before provenance is asked for every call. */
const loadsVendor = rememberedOfFile((context): boolean => {
  for (const module of modulesOf(context)) {
    const recipient = module.startsWith('.') ? undefined : recipientOfModule(module, context);
    if (recipient && !(recipient.kind === 'catalogued' && ownInfrastructure.has(recipient.entry.category))) return true;
  }
  return false;
});

/** A call on the SDK of a catalogued vendor. */
function sdkCallAt(node: TSESTree.CallExpression, callee: Callee, context: FileContext): ApiCallSink | undefined {
  if (passive.test(callee.name)) return undefined;
  // base('Clients').create(fields), conn.sobject('Contact').create(fields), new ProfilesApi(session).createProfile(fields)
  if (callee.receiver === undefined && (node.callee.type !== 'MemberExpression' || (node.callee.object.type !== 'CallExpression' && node.callee.object.type !== 'NewExpression'))) return undefined;
  const named = callee.receiver && vendorIn(callee.receiver);
  const declared = named || vagueSdkCall.test([...(callee.receiver ?? []), callee.name].join('.')) ? packageOfCall(node, context) : undefined;
  // The package that declares the function decides, whatever things are called.
  if (declared !== undefined) return sdkCallOf(node, callee, recipientOfModule(declared, context));
  if (!named && !loadsVendor(context)) return undefined;
  const { origin } = callee;
  if (!origin) return undefined;
  // `hubspot.crm.contacts.create(…)` where the file imports `hubspot` from a module of the project.
  const isOwnModule = origin.module === 'global' || origin.module.startsWith('.');
  const recipient = isOwnModule ? named && vendor(named, context) : recipientOfModule(origin.module, context);
  return sdkCallOf(node, callee, recipient);
}

function sdkCallOf(node: TSESTree.CallExpression, callee: Callee, recipient: Recipient | undefined): ApiCallSink | undefined {
  // What the register declares counts, whatever the catalogue says its kind is.
  if (!recipient || (recipient.kind === 'catalogued' && ownInfrastructure.has(recipient.entry.category))) return undefined;
  return sdkSink(node, callee, recipient);
}

function sdkSink(node: TSESTree.CallExpression, callee: Callee, recipient: Recipient): ApiCallSink {
  const parts = node.arguments.flatMap((argument): SinkPart[] => (argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression' ? [] : [{ part: 'body', node: argument }]));
  return { kind: 'api-call', node, name: [...(callee.receiver ?? []), callee.name].join('.'), parts, recipient };
}

/** `const xhr = new XMLHttpRequest(); xhr.open('POST', url); xhr.send(body)`. */
function xhrAt(node: TSESTree.CallExpression, callee: Callee, context: FileContext): ApiCallSink | undefined {
  if (callee.name !== 'send' || callee.origin?.module !== 'global' || callee.origin.path[0] !== 'XMLHttpRequest' || !node.arguments[0]) return undefined;
  const receiver = node.callee.type === 'MemberExpression' ? unwrapped(node.callee.object) : undefined;
  const variable = receiver?.type === 'Identifier' ? variableOf(receiver, context) : undefined;
  let url: TSESTree.Node | undefined;
  for (const reference of variable?.references ?? []) {
    const member = reference.identifier.parent;
    if (member.type === 'MemberExpression' && keyOf(member) === 'open' && member.parent.type === 'CallExpression') url = member.parent.arguments[1];
  }
  return { kind: 'api-call', node, name: 'xhr.send', parts: [{ part: 'body', node: node.arguments[0] }], recipient: recipientOfUrl(url, undefined, context) };
}

const otherNames = new Set(['call', 'apply', 'send', 'query', 'field', 'write', 'end']);

/** By its last name: what a call that sends may be called. */
export function maySend(name: string): boolean {
  return names.has(name) || otherNames.has(name) || mayQueue(name);
}

/** Names of vendors as receivers are spelt: `hubspot`, `hubspotClient`, `myHubspot`. */
const namesVendor = mentioning(() => Object.keys(distinctiveNames).map((name) => name.toLowerCase()));

/** `sms.messages.create(`: whose SDK it is, types may tell. */
const mayBeSdkCall = rememberedOfFile(({ sourceCode: { text } }): boolean => vagueSdkText.test(text));

/** Whether calls of any name may send in a file: it loads a client or the SDK of a vendor, or names one. */
export function hasSenders(context: FileContext): boolean {
  return namesVendor(context) || loadsClient(context) || loadsVendor(context) || (settingsOf(context).types && mayBeSdkCall(context));
}

/** The request that a node sends, with its parts and who gets it. */
export function apiCallAt(node: TSESTree.Node, context: FileContext): ApiCallSink | undefined {
  return node.type === 'CallExpression' && node.arguments.length > 0 ? sent(node, context) : undefined;
}

const sent = rememberedInFile((node: TSESTree.CallExpression, context: FileContext): ApiCallSink | undefined => {
  const written = calledName(node);
  if (written === undefined) return undefined;
  const callee = calleeOf(node, context);
  if (!callee) return undefined;
  if (callee.name === 'call' || callee.name === 'apply') return calledWithThis(node, callee, context);
  if (isMadeByBent(callee, context)) return openedRequestAt(node, callee, context);
  const isCandidate = names.has(written) || (callee.receiver === undefined && loadsClient(context));
  const shape = isCandidate ? (shapeByOrigin(callee) ?? (isOfVendor(callee, context) ? undefined : shapeByReceiver(node, callee))) : undefined;
  if (shape) {
    const parts = partsOf(node, shape, context);
    const { url, base } = urlOf(parts, node, context);
    return { kind: 'api-call', node, name: pathOf(node.callee)?.join('.') ?? written, parts, recipient: recipientOfUrl(url, base, context) };
  }
  return chainedRequestAt(node, callee, context) ?? openedRequestAt(node, callee, context) ?? xhrAt(node, callee, context) ?? streamedRequestAt(node, callee, context) ?? queuedAt(node, callee.name, context) ?? sdkCallAt(node, callee, context);
});

/** `this.helpers.httpRequestWithAuthentication.call(this, 'name', options)`. */
function calledWithThis(node: TSESTree.CallExpression, callee: Callee, context: FileContext): ApiCallSink | undefined {
  const name = nameBeforeCall(callee);
  if (!Object.hasOwn(clientMethods, name) || !/[rR]equest/u.test(name)) return undefined;
  const parts = node.arguments.slice(1).flatMap((argument) => partsOfOptions(argument, context));
  const { url, base } = urlOf(parts, node, context);
  return { kind: 'api-call', node, name, parts, recipient: recipientOfUrl(url, base, context) };
}
