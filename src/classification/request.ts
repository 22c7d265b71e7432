import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, rememberedOfFile, type FileContext } from '../context.ts';
import { bindingOf, type FunctionNode } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { nameOfFunction } from '../source/enclosing-function.ts';
import { isExported } from '../source/exported.ts';
import { originOf } from '../source/origin.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { decoratedPartOf } from './decorated-parameter.ts';
import { isFormResult, isFormState } from './form-state.ts';

/** Which part of a request, or of what came back, a value is: everything that a person sent, as a whole. */
export type RequestPart =
  | 'request' | 'body' | 'headers' | 'cookies' | 'event' | 'form' | 'session' | 'handshake' | 'environment'
  | 'response-body' | 'error-request';

const hops = 5;

const bodyKeys: Readonly<Record<string, RequestPart>> = {
  body: 'body', rawBody: 'body', headers: 'headers', rawHeaders: 'headers', cookies: 'cookies', signedCookies: 'cookies', session: 'session',
};

const answerNames = new Set(['res', 'resp', 'response', 'reply', 'next', 'h', 'ctx', '_res', '_next', 'rep', 'callback', 'done', '_response', 'context', 'env']);

function parameterName(pattern: TSESTree.Parameter | undefined): string | undefined {
  if (!pattern) return undefined;
  if (pattern.type === 'AssignmentPattern') return pattern.left.type === 'Identifier' ? pattern.left.name : undefined;
  return pattern.type === 'Identifier' ? pattern.name : undefined;
}

const requestTypes = /^(?:Request|NextRequest|NextApiRequest|IncomingMessage|FastifyRequest|HttpRequest|AuthenticatedRequest|AuthRequest|RequestWithUser|ExpressRequest|VercelRequest|Http2ServerRequest|HonoRequest|ServerRequest)$/u;
const eventTypes = /^(?:APIGatewayProxyEvent(?:V2)?|APIGatewayEvent|APIGatewayProxyEventBase|\w+TriggerEvent(?:V2)?|LambdaFunctionURLEvent|ALBEvent|HandlerEvent|H3Event|RequestEvent)$/u;
const routeNames = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|action|loader|middleware|default)$/u;
const handlerNames = /^(?:handler|lambdaHandler|main|\w*Handler)$/u;

function typeNameOf(annotation: TSESTree.TypeNode | undefined): string | undefined {
  if (annotation?.type !== 'TSTypeReference') return undefined;
  const { typeName } = annotation;
  return typeName.type === 'Identifier' ? typeName.name : typeName.type === 'TSQualifiedName' ? typeName.right.name : undefined;
}

/** Whether a file takes apart what it calls a request as one of a server: a `ChatRequest` may be what a client is asked to send. */
const isReadAsRequest = rememberedOfFile(({ sourceCode: { text } }): boolean => /\breq(?:uest)?\b(?:\??\.|\s?as any\)\.)(?:body|headers?|query|params|cookies|ips?|user|session|url|path|method|hostname|get|raw|log)\b|\}\s{0,3}=\s{0,3}req(?:uest)?\b/u.test(text));

function partOfParameter(name: string, of: FunctionNode, annotation: TSESTree.TypeNode | undefined, context: FileContext): RequestPart | undefined {
  const type = typeNameOf(annotation);
  if (type !== undefined && eventTypes.test(type)) return 'event';
  if (type !== undefined && requestTypes.test(type)) return 'request';
  if (type === 'AxiosRequestConfig' || type === 'InternalAxiosRequestConfig') return 'error-request';
  if (type === 'AxiosResponse') return 'response-body';
  if (/^_?req(?:uest)?$/u.test(name)) {
    if (type !== undefined) return type.endsWith('Request') && isReadAsRequest(context) ? 'request' : undefined;
    if (of.params.some((other) => answerNames.has(parameterName(other) ?? ''))) return 'request';
    return isRouteFunction(of) || isHandedToRoute(of) ? 'request' : undefined;
  }
  if (name !== 'event' || of.params[0]?.type !== 'Identifier' || parameterName(of.params[0]) !== 'event' || (annotation && annotation.type !== 'TSAnyKeyword')) return undefined;
  return isHandlerOfEvents(of, context) ? 'event' : undefined;
}

/** The functions that a file makes its handler, also in a wrapper: `export const handler = middy(register)`. */
const handedOn = rememberedOfFile(({ sourceCode: { text } }): ReadonlySet<string> => new Set([...text.matchAll(/\bhandler\s?=\s?(?:[\w.]{1,60}\(){0,3}(\w{1,60})/gu)].flatMap(([, name]) => name ?? [])));

/** Whether a function is what a cloud calls with an event: by its name, as the handler of the file, or by `(event, context, callback)`. */
function isHandlerOfEvents(of: FunctionNode, context: FileContext): boolean {
  const [, second, third] = of.params.map((each) => parameterName(each) ?? '');
  if (second === 'context' && /^(?:callback|cb|done)$/u.test(third ?? '')) return true;
  const own = nameOfFunction(of);
  return own !== undefined && (handedOn(context).has(own) || (handlerNames.test(own) && isExported(of, context)));
}

function partOfIdentifier(node: TSESTree.Identifier, context: FileContext, left: number): RequestPart | undefined {
  const binding = bindingOf(node, context);
  switch (binding.from) {
    case 'parameter': {
      if (binding.rest) return undefined;
      const decorated = binding.path.length === 0 ? decoratedPartOf(binding.of.params[binding.index], context) : undefined;
      if (decorated) return decorated;
      if (binding.path.length === 0 && binding.index === 0) {
        const handed = interceptedPartOf(node.name, binding.of) ?? (isFormResult(node.name, binding.of, context) ? 'form' : undefined);
        if (handed) return handed;
      }
      // A server action gets the form first, or behind its previous state.
      if (binding.path.length === 0) return node.name === 'formData' && binding.index < 2 && hasFormActions(context) ? 'form' : partOfParameter(node.name, binding.of, binding.annotation, context);
      // async ({ request }) => …, ({ body, headers }, res) => …
      const key = binding.path.at(-1) ?? '';
      if (binding.path.length === 1 && key === 'request' && (isRouteFunction(binding.of) || isRequestContext(binding.of.params[binding.index]))) return 'request';
      const base = binding.of.params[binding.index];
      const isRequest = binding.of.params.some((other) => answerNames.has(parameterName(other) ?? '')) || typeNameOf(binding.annotation)?.endsWith('Request');
      return base?.type === 'ObjectPattern' && isRequest && binding.index === 0 && binding.path.length === 1 ? bodyKeys[key] : undefined;
    }
    case 'value':
    case 'result': {
      if (binding.rest) return undefined;
      const [key] = binding.path;
      if (key === undefined) {
        if (node.name === 'formData' || node.name === 'formValues') return fromForm(binding.of, context) ?? find(binding.of, context, left - 1);
        if (node.name === 'session' && isSessionCall(binding.of)) return 'session';
        if (isFormState(node.name, binding.of, context)) return 'form';
        return isAxiosCall(awaited(binding.of), context) ? 'response-body' : find(binding.of, context, left - 1);
      }
      if (binding.path.length > 1) return undefined;
      if (key === '0' && (node.name === 'formData' || isFormState(node.name, binding.of, context))) return 'form';
      if (key === 'data' && isSessionCall(binding.of) && node.name === 'session') return 'session';
      if (key === 'data' && isHttpResult(binding.of, context)) return 'response-body';
      const whole = find(binding.of, context, left - 1);
      if (whole === 'request' || whole === 'event') return bodyKeys[key];
      if (whole === 'body' && key === 'data') return 'body';
      if (key === 'req' || key === 'request') return isRequestHolder(binding.of) ? 'request' : undefined;
      return undefined;
    }
    default:
      return undefined;
  }
}

const interceptedRequest = /^(?:c|cfg|conf|config|req|request|requestConfig|axiosConfig|options)$/u;
const interceptedAnswer = /^(?:r|res|resp|response|result)$/u;

/** What an interceptor of axios is handed: `client.interceptors.request.use((config) => …)`, `….response.use((response) => …, (error) => …)`. */
function interceptedPartOf(name: string, of: FunctionNode): RequestPart | undefined {
  const { parent } = of;
  if (parent.type !== 'CallExpression' || parent.arguments[0] !== of || calledName(parent) !== 'use' || parent.callee.type !== 'MemberExpression') return undefined;
  const { object } = parent.callee;
  if (object.type !== 'MemberExpression' || object.object.type !== 'MemberExpression' || keyOf(object.object) !== 'interceptors') return undefined;
  const key = keyOf(object);
  if (key === 'request') return interceptedRequest.test(name) ? 'error-request' : undefined;
  return key === 'response' && interceptedAnswer.test(name) ? 'response-body' : undefined;
}

/** Whether forms of the file are handed to functions: elsewhere, `formData` is what the code itself puts into a request. */
const hasFormActions = rememberedOfFile(({ sourceCode: { text } }): boolean => /['"]use server['"]|useActionState|useFormState|action=\{/u.test(text));

const routing = /^(?:get|post|put|patch|delete|all|addHook)$/u;

/** Whether a function answers a route or runs before it: `app.post('/orders', async (request) => …)`, `app.addHook('onRequest', async (request) => …)`. */
function isHandedToRoute(node: FunctionNode): boolean {
  const { parent } = node;
  if (parent.type !== 'CallExpression' || parent.callee.type !== 'MemberExpression' || parent.arguments.length < 2 || parent.arguments.at(-1) !== node) return false;
  const name = calledName(parent) ?? '';
  const [path] = parent.arguments;
  return routing.test(name) && path?.type === 'Literal' && typeof path.value === 'string' && (name === 'addHook' || path.value.startsWith('/'));
}

const besideRequests: ReadonlySet<string> = new Set(['response', 'locals', 'cookies', 'params', 'auth', 'session', 'platform', 'url', 'context', 'set', 'redirect', 'ctx']);

/** Whether a parameter takes a request apart from what comes beside it: `({ request, locals })` of SvelteKit, `({ request, response })` of AdonisJS. */
function isRequestContext(pattern: TSESTree.Parameter | undefined): boolean {
  return pattern?.type === 'ObjectPattern' && pattern.properties.some((property) => property.type === 'Property' && besideRequests.has(keyOf(property) ?? ''));
}

function isRouteFunction(node: FunctionNode): boolean {
  const own = nameOfFunction(node);
  return own !== undefined && routeNames.test(own);
}

function isSessionCall(node: TSESTree.Node): boolean {
  const call = awaited(node);
  const name = call.type === 'CallExpression' ? calledName(call) : undefined;
  return name !== undefined && /^(?:getServerSession|getSession|useSession|unstable_getServerSession|getServerAuthSession|auth|getIronSession|getUserSession)$/u.test(name);
}

function fromForm(node: TSESTree.Node, context: FileContext): RequestPart | undefined {
  const call = awaited(node);
  if (call.type !== 'CallExpression') return undefined;
  return calledName(call) === 'formData' && call.callee.type === 'MemberExpression' && find(call.callee.object, context, 2) === 'request' ? 'body' : undefined;
}

const httpModules = new Set(['axios', 'got', 'ky', 'superagent', 'needle', 'node-fetch', 'undici', 'ofetch']);

/** `axiosSecure.get('/orders')`: an instance that another file made. */
const isOfInstance = (node: TSESTree.Node): boolean => node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && /^axios[A-Z_]/u.test(lastNameOf(node.callee.object) ?? '');

/** The package of the HTTP client whose answer a call gives. */
function httpModuleOf(node: TSESTree.Node, context: FileContext): string | undefined {
  if (isOfInstance(node)) return 'axios';
  const origin = originOf(node, context);
  return origin && httpModules.has(origin.module) && origin.path.at(-1) === '()' && !origin.path.slice(0, -1).join('.').endsWith('create') ? origin.module : undefined;
}

/** An answer of axios is an object that holds the body and the request with its headers; one of `fetch` shows neither. */
function isAxiosCall(node: TSESTree.Node, context: FileContext): boolean {
  return httpModuleOf(node, context) === 'axios';
}

/** Whether a value is the answer of an HTTP client. */
function isHttpResult(expression: TSESTree.Node, context: FileContext): boolean {
  const at = awaited(expression);
  const binding = at.type === 'Identifier' ? bindingOf(at, context) : undefined;
  const node = (binding?.from === 'value' || binding?.from === 'result') && binding.path.length === 0 ? awaited(binding.of) : at;
  return httpModuleOf(node, context) !== undefined;
}

function isRequestHolder(node: TSESTree.Node): boolean {
  const holder = awaited(node);
  return holder.type === 'Identifier' && /^(?:ctx|context|c|event|args|koaContext)$/u.test(holder.name);
}

/** Names of forms that ask for somebody. */
const personalForm = /^(?:(?:my|the|new|user|customer|client|patient|contact|register|registration|sign_?up|login|profile|checkout|address|account|order|lead|personal|details|member|employee)_?)+form$/iu;

/** What forms of Angular, Ant Design and React Hook Form give all their values with. */
const formReads = new Set(['getRawValue', 'getFieldsValue', 'getValues']);

const errorNames = /^(?:e|err|error|ex|exception|reason|axiosError|axiosErr|httpError|apiError|requestError)$/u;

function partOfMember(node: TSESTree.MemberExpression, context: FileContext, left: number): RequestPart | undefined {
  const key = keyOf(node);
  if (key === undefined) return undefined;
  const object = awaited(node.object);
  if (key === 'env') return object.type === 'Identifier' && object.name === 'process' && bindingOf(object, context).from === 'global' ? 'environment' : undefined;
  if (key === 'handshake') return object.type === 'Identifier' && /^(?:socket|client)$/u.test(object.name) ? 'handshake' : undefined;
  if (object.type === 'Identifier' && (key === 'req' || key === 'request')) {
    if (isRequestHolder(object)) return 'request';
    if (errorNames.test(object.name)) return 'error-request';
  }
  if (object.type === 'Identifier' && errorNames.test(object.name) && (key === 'config' || key === 'response')) {
    const { from } = bindingOf(object, context);
    return from === 'catch' || from === 'parameter' ? 'error-request' : undefined;
  }
  // Hono keeps the request of the platform in `raw`; a form of Angular or Formik its values in `value`.
  if (key === 'raw') return find(object, context, left - 1) === 'request' ? 'request' : undefined;
  if (key === 'value' && personalForm.test(lastNameOf(object) ?? '')) return 'form';
  if (key === 'data') {
    const whole = isHttpResult(object, context) ? 'response-body' : find(object, context, left - 1);
    if (whole === 'error-request' || whole === 'response-body') return 'response-body';
    if (whole === 'body') return 'body';
  }
  if (key === 'payload') return find(object, context, left - 1) === 'request' ? 'body' : undefined;
  const part = bodyKeys[key];
  if (!part) return key === 'auth' && find(object, context, left - 1) === 'handshake' ? 'handshake' : undefined;
  const whole = find(object, context, left - 1);
  if (whole === 'request' || whole === 'event') return part;
  if (whole === 'error-request') return key === 'headers' ? 'error-request' : undefined;
  if (whole === 'handshake') return 'handshake';
  if (object.type !== 'Identifier' && object.type !== 'MemberExpression') return undefined;
  // A request that came in from outside the function: `req.body` in a closure, `this.req.body`, `req.raw.body` of pino-http.
  const holder = object.type === 'MemberExpression' && keyOf(object) === 'raw' ? awaited(object.object) : object;
  const name = holder.type === 'Identifier' ? holder.name : holder.type === 'MemberExpression' ? keyOf(holder) : undefined;
  if (name !== 'req' && !(name === 'request' && part !== 'headers')) return name === 'event' && part !== 'session' && isParameter(object, context) ? part : undefined;
  return object.type === 'Identifier' && bindingOf(object, context).from === 'import' ? undefined : part;
}

function isParameter(node: TSESTree.Node, context: FileContext): boolean {
  return node.type === 'Identifier' && bindingOf(node, context).from === 'parameter';
}

/** Whether a value is the `request` that AdonisJS hands to a controller: `async store({ request, response }) { … }`. */
function isOfContext(node: TSESTree.Node, context: FileContext): boolean {
  const binding = node.type === 'Identifier' && node.name === 'request' ? bindingOf(node, context) : undefined;
  return binding?.from === 'parameter' && binding.path.length === 1 && binding.path[0] === 'request';
}

/** `await request.json()`, `JSON.parse(event.body)`, `await readBody(event)`. */
function partOfCall(node: TSESTree.CallExpression, context: FileContext, left: number): RequestPart | undefined {
  const name = calledName(node);
  if (name === 'readBody' || name === 'readRawBody') return 'body';
  if (name === 'parse' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier' && node.callee.object.name === 'JSON') {
    return node.arguments[0] && find(node.arguments[0], context, left - 1);
  }
  if (node.callee.type !== 'MemberExpression' || node.arguments.length > 0) return undefined;
  if (name !== undefined && formReads.has(name)) return personalForm.test(lastNameOf(node.callee.object) ?? '') ? 'form' : undefined;
  if (name === 'getRequest') return node.callee.object.type === 'CallExpression' && calledName(node.callee.object) === 'switchToHttp' ? 'request' : undefined;
  if (name === 'all' && isOfContext(node.callee.object, context)) return 'body';
  if (name !== 'json' && name !== 'formData' && name !== 'text' && name !== 'parseBody' && name !== 'header') return undefined;
  return find(node.callee.object, context, left - 1) === 'request' ? (name === 'header' ? 'headers' : 'body') : undefined;
}

function compute(expression: TSESTree.Node, context: FileContext, left: number): RequestPart | undefined {
  const node = awaited(expression);
  if (node.type === 'Identifier') return partOfIdentifier(node, context, left);
  if (node.type === 'MemberExpression') return partOfMember(node, context, left);
  // new FormData(event.target): everything that somebody filled in.
  if (node.type === 'NewExpression') return node.arguments.length === 1 && calledName(node) === 'FormData' ? 'form' : undefined;
  return node.type === 'CallExpression' ? partOfCall(node, context, left) : undefined;
}

const remember = rememberedInFile((node: TSESTree.Node, context: FileContext, left: number) => compute(node, context, left));

function find(node: TSESTree.Node, context: FileContext, left: number): RequestPart | undefined {
  return left <= 0 ? undefined : remember(node, context, left);
}

/** Which part of a request a value is, when it is one as a whole: `req.body`, `await request.json()`, `error.config`. */
export function requestPartOf(expression: TSESTree.Node, context: FileContext): RequestPart | undefined {
  return find(expression, context, hops);
}
