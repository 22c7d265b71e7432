/** Names under which frameworks hand a route what it answers through: Express, Fastify, Koa, Hono, hapi, Node. */
export const answerNames: ReadonlySet<string> = new Set(['res', 'resp', 'response', 'reply', '_res', 'rep', 'h', 'httpResponse', 'expressRes', 'apiRes']);

/** Contexts that answer too, by `json`, `send` and `ok`: Hono, Elysia, Strapi, koa-respond. */
export const contextNames: ReadonlySet<string> = new Set(['c', 'ctx', 'context']);

/** Classes whose `json` makes an answer. */
export const answerClasses: ReadonlySet<string> = new Set(['Response', 'NextResponse', 'HttpResponse']);

/** Methods that send a body. */
export const answerMethods: ReadonlySet<string> = new Set(['json', 'send', 'jsonp', 'end', 'write', 'response', 'ok', 'created', 'success', 'jsonT', 'sendJson', 'respond']);

/** Methods of Hono's context that send a text. */
export const honoMethods: ReadonlySet<string> = new Set(['text', 'html']);

/** Methods that send to every client that listens, and who has them. */
export const broadcastMethods: ReadonlySet<string> = new Set(['emit', 'broadcast', 'publish', 'sendToAll']);
export const broadcasters: ReadonlySet<string> = new Set(['io', 'socket', 'nsp', 'namespace', 'websocket', 'ws', 'wss', 'pubsub', 'pusher', 'gateway', 'server', 'sockets', 'channel']);

/** Methods that say to which of them, before the one that sends. */
export const audienceMethods: ReadonlySet<string> = new Set(['to', 'in', 'of', 'except', 'compress', 'timeout', 'volatile', 'local', 'binary', 'broadcast', 'namespace', 'channel', 'get']);

/** Packages whose `emit` calls listeners in the same process. */
export const eventPackages: ReadonlySet<string> = new Set(['emittery', 'eventemitter2', 'eventemitter3', 'events', 'mitt', 'nanoevents', 'tiny-emitter', 'typed-emitter', 'strict-event-emitter', 'typeorm', 'rxjs', '@nestjs/event-emitter', '@angular/core']);

/** Functions that make an answer of a value, by the module that they come from. */
export const answerFunctions: Readonly<Record<string, readonly string[]>> = {
  '@remix-run/node': ['json', 'defer', 'data'], '@remix-run/server-runtime': ['json', 'defer', 'data'], '@remix-run/cloudflare': ['json', 'defer', 'data'], '@remix-run/deno': ['json', 'defer', 'data'],
  'react-router': ['json', 'defer', 'data'], 'react-router-dom': ['json', 'defer', 'data'], '@react-router/node': ['json', 'data'], 'remix-typedjson': ['typedjson', 'typeddefer'], '@sveltejs/kit': ['json'],
  '@solidjs/start': ['json'], '@solidjs/router': ['json'], '@tanstack/react-start': ['json'], '@tanstack/start': ['json'], 'itty-router': ['json'], micro: ['send'], '@vercel/remix': ['json', 'defer'],
};

/** Decorators of routes: NestJS, routing-controllers, Nestia. */
export const routeDecorators: ReadonlySet<string> = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'GetMapping', 'PostMapping', 'TypedRoute', 'MessagePattern', 'SubscribeMessage', 'JsonController']);

/** Decorators of resolvers: NestJS and type-graphql. */
export const resolverDecorators: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription', 'ResolveField', 'ResolveProperty', 'FieldResolver']);

/** Maps of resolvers, by their key or name. */
export const resolverMaps: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** Methods that make a procedure of a function: tRPC, oRPC, next-safe-action, TanStack Start. */
export const procedureMethods: ReadonlySet<string> = new Set(['query', 'mutation', 'subscription', 'handler', 'action', 'stateAction']);

/** Words of the chain before such a method that say so. */
export const procedureWords: ReadonlySet<string> = new Set(['procedure', 'action', 'fn', 'os', 'orpc', 'trpc']);

/** Functions that make a route or a remote function of the function that they are given, or of its `handler`. */
export const handlerMakers: ReadonlySet<string> = new Set([
  'defineEventHandler', 'eventHandler', 'cachedEventHandler', 'defineCachedEventHandler', 'onCall', 'createServerFn', 'defineAction', 'createEndpoint', 'query$', 'server$', 'routeLoader$', 'routeAction$', 'globalAction$',
]);

/** Methods that declare a route, whose handler answers with what it returns: Fastify, hapi, Elysia, H3. */
export const routeMethods: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'route', 'any']);

/** Receivers of such methods. */
export const routeReceivers: ReadonlySet<string> = new Set(['app', 'api', 'router', 'server', 'fastify', 'instance', 'elysia', 'route', 'routes', 'f', 'i', 'plugin']);

/** Exported functions that answer a page or a call with what they return: Next.js, Remix, React Router, SvelteKit. */
export const answeringExports: ReadonlySet<string> = new Set(['getServerSideProps', 'getStaticProps', 'getInitialProps', 'loader', 'action', 'clientLoader', 'load']);

/** Decorators and interceptors that choose the fields of what a route returns. */
export const shapingDecorators: ReadonlySet<string> = new Set([
  'Serialize', 'SerializeOptions', 'SerializeInterceptor', 'ZodSerializerDto', 'ZodResponse', 'ResponseSchema', 'TransformPlainToInstance', 'TransformPlainToClass', 'TransformInstanceToPlain', 'TransformClassToPlain',
  'MapInterceptor', 'UseSerializer', 'Serializer', 'ResponseDto', 'SerializeResponse',
]);
export const shapingInterceptors = /(?:Serializ|Transform|Map|Exclude|Sanitiz|Mask|Dto|Presenter)\w*$/u;

/** Options of a route that hold the shape of its answer. */
export const responseSchemaKeys: ReadonlySet<string> = new Set(['response', 'responses', 'output', 'serializerCompiler']);

/** Words of components that run in the browser, so that their props leave the server: forms, menus, dialogs, providers of context. */
export const clientComponentWords: ReadonlySet<string> = new Set([
  'client', 'form', 'provider', 'editor', 'modal', 'dialog', 'drawer', 'dropdown', 'menu', 'button', 'toggle', 'wizard', 'picker', 'hydrator', 'initializer', 'switcher', 'uploader', 'island', 'combobox', 'select', 'interactive',
]);

/** Nouns that may mean something else than a person by themselves, but hardly as a relation that a query includes. */
export const personRelations: ReadonlySet<string> = new Set([
  'author', 'authors', 'creator', 'owner', 'owners', 'assignee', 'assignees', 'reviewer', 'reviewers', 'reporter', 'follower', 'followers', 'friend', 'friends', 'sender', 'receiver', 'recipient', 'organizer', 'host',
  'commenter', 'contributor', 'contributors', 'manager', 'driver', 'seller', 'member', 'members',
]);
