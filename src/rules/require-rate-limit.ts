import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { guessablePath, limiterMention, serverMakers } from '../knowledge/rate-limits.ts';
import { calledName, calleeOf, type Call } from '../source/callee.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { lastNameOf } from '../source/property-path.ts';
import { routeAt } from '../source/route.ts';

type Options = [{ additionalLimiters: string[]; gateway: boolean }];
type MessageIds = 'server' | 'route' | 'module';

/** What a file speaks of that answers requests; no other is looked at. */
const serves = /express['"(]|fastify|Fastify|[kK]oa['"(]|hono['"]|elysia|polka|restify|[rR]outer[.(]|AppModule/u;
const mayMakeServer = /^(?:express|fastify|Fastify|Koa|koa|Hono|Elysia|polka|restify|createServer|app|server|require)$/u;

/** What a server is called that plugins with routes are registered with. */
const serverName = /(?:^|_)(?:app|server|fastify|instance|api)$|(?:App|Server|Fastify)$/u;

export default createRule<Options, MessageIds>({
  name: 'require-rate-limit',
  meta: {
    type: 'problem',
    docs: {
      description: 'require a limit on how often somebody may ask an API, and try to sign in',
      tier: 'strict',
      severity: 'warn',
      articles: ['32(1)(b)', '32(1)(d)'],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          additionalLimiters: { description: 'Names of limiters of the project.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
          gateway: { description: 'Whether something in front of the servers limits all requests.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ additionalLimiters: [], gateway: false }],
    messages: {
      server: 'Nothing in this file limits how often somebody may ask this server, so a script can read record after record and guess password after password. Add a limiter, or set `gateway` when one stands in front.',
      route: '`{{path}}` can be tried as often as somebody likes, so passwords, codes and accounts can be guessed. Add a limiter before the handler, or set `gateway` when one stands in front.',
      module: '`{{name}}` imports no throttler, so a script can read record after record and guess password after password. Import `ThrottlerModule`, or set `gateway` when a limiter stands in front.',
    },
  },
  mentions: ['express', 'fastify', 'koa', 'hono', 'elysia', 'polka', 'restify', 'router', 'appmodule'],
  waitsFor: ['CallExpression', 'NewExpression', 'ClassDeclaration', 'Program:exit'],
  create(context, [{ additionalLimiters, gateway }]) {
    const { text } = context.sourceCode;
    if (gateway || !serves.test(text) || limiterMention.test(text) || additionalLimiters.some((name) => text.includes(name))) return {};
    let server: Call | undefined;
    let listens = false;
    let hasRoutes = false;
    const guessable: { node: TSESTree.Node; path: string }[] = [];

    function noteServer(node: Call): void {
      if (server || !mayMakeServer.test(calledName(node) ?? '')) return;
      const origin = calleeOf(node, context)?.origin;
      const path = origin?.path.join('.') ?? '';
      if (origin && serverMakers.some(({ modules, paths }) => modules.includes(origin.module) && paths.includes(path))) server = node;
    }

    return {
      CallExpression(node) {
        noteServer(node);
        const name = calledName(node);
        if (name === 'listen' || name === 'serve') listens = true;
        if (name !== 'get' && name !== 'post' && name !== 'put' && name !== 'use' && name !== 'route' && name !== 'all' && name !== 'register') return;
        if (name === 'register') {
          hasRoutes ||= node.callee.type === 'MemberExpression' && serverName.test(lastNameOf(node.callee.object) ?? '');
          return;
        }
        const route = routeAt(node, context);
        if (!route) return;
        hasRoutes = true;
        if (route.method !== 'use' && route.method !== 'get' && guessablePath.test(route.path)) guessable.push({ node: route.node, path: route.path });
      },
      NewExpression: noteServer,
      ClassDeclaration(node) {
        if (node.id?.name !== 'AppModule' || !text.includes('@nestjs/')) return;
        const hasControllers = decoratorsOf(node).length > 0 && /imports\s*:/u.test(text);
        if (hasControllers) context.report({ node: node.id, messageId: 'module', data: { name: node.id.name } });
      },
      'Program:exit'() {
        const isOpen = server !== undefined && hasRoutes && (listens || /exports(?:\.(?:default|app))?\s*=|export default|export const app\b|export \{/u.test(text));
        if (server && isOpen) context.report({ node: server.callee, messageId: 'server' });
        else for (const { node, path } of guessable) context.report({ node, messageId: 'route', data: { path } });
      },
    };
  },
});
