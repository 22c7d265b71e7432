/** Names under which frameworks hand a route what it answers through: Express, Fastify, Koa, Hono, hapi, Node. */
export const answerNames: ReadonlySet<string> = new Set(['res', 'resp', 'response', 'reply', '_res', 'rep', 'h', 'httpResponse', 'expressRes']);

/** Methods that send a body. */
export const answerMethods: ReadonlySet<string> = new Set(['json', 'send', 'jsonp', 'end', 'write', 'response', 'ok', 'created', 'success']);

/** Decorators of routes and resolvers: NestJS, routing-controllers, type-graphql. */
export const routeDecorators: ReadonlySet<string> = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Query', 'Mutation', 'ResolveField', 'FieldResolver', 'GetMapping', 'PostMapping', 'TypedRoute', 'MessagePattern', 'SubscribeMessage']);
