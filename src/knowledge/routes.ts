/** Methods of servers and routers that declare a route. */
export const routeCalls: ReadonlySet<string> = new Set(['get', 'post', 'put', 'patch', 'delete', 'del', 'all', 'options', 'head', 'use', 'on']);

/** Words that servers and routers go by. */
export const routerWords: ReadonlySet<string> = new Set(['app', 'router', 'server', 'fastify', 'route', 'routes', 'express', 'hono', 'koa', 'elysia', 'polka', 'restify', 'webserver']);

/** Words that HTTP clients go by too, so that only a handler tells a route from a request. */
export const vagueRouterWords: ReadonlySet<string> = new Set(['api', 'instance', 'controller', 'webhook', 'webhooks', 'application', 'f', 'r', 'auth', 'users', 'public', 'v1', 'v2']);

/** Decorators of methods that are routes. */
export const routeDecoratorMethods: Readonly<Record<string, string>> = {
  Get: 'get', Post: 'post', Put: 'put', Patch: 'patch', Delete: 'delete', All: 'all', HttpPost: 'post', HttpGet: 'get', TypedRoute: 'post',
};

/** Functions that a file of Next, SvelteKit, Astro or Remix exports as routes. */
export const exportedRoutes: Readonly<Record<string, string>> = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete', ALL: 'all', action: 'post' };

/** Folders whose files are routes, each with its path from there. */
export const routeFolders: readonly RegExp[] = [/[\\/](?:app|pages|routes|api|server[\\/]api|functions)[\\/](.*)$/u];
