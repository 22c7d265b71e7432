import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { fieldInUrlAt } from '../disclosure/form-in-url.ts';
import { inUrlAt, type InUrl } from '../disclosure/in-url.ts';
import { categoryIds, categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { toleratedInUrls } from '../knowledge/tolerated.ts';
import { mayDeclareRoute, personalPathAt } from '../sink/route-path.ts';
import { hasTextOfUrl } from '../sink/url-building.ts';
import { describe } from '../wording/describe.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ allow: DataCategory[]; pathSegments: boolean }];
type MessageIds = 'query' | 'record' | 'path' | 'picture' | 'form' | 'route';

const urls = interestIn('url', 'api-call');

export default createRule<Options, MessageIds>({
  name: 'no-personal-data-in-url',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow personal data in URLs',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(f)', '25(2)', '32(1)(b)'],
      readsTemplates: true,
      strictOptions: [{ allow: [], pathSegments: true }],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that URLs may hold.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          pathSegments: { description: 'Whether the path of a URL and the parameters of a route are looked at too.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allow: [], pathSegments: false }],
    messages: {
      query: '{{fact}} and is put into the query of a URL, which browsers, proxies and servers keep in their histories and logs. Send it in the body of a `POST`, or look it up by an id.',
      path: '{{fact}} and is put into the path of a URL, which browsers, proxies and servers keep in their histories and logs. Use an id there.',
      record: '{{fact}} and becomes the query of a URL with every field it has. Send an id, or the body of a `POST`.',
      picture: '{{fact}} and is sent to `{{host}}` to get a picture for it. Draw the initials yourself, or use an id that says nothing.',
      form: 'The form sends `{{name}}`, {{category}}, in the query of a URL, which browsers, proxies and servers keep in their histories and logs. Send it with the method `post`.',
      route: 'The route takes `{{name}}`, {{category}}, in its path, which browsers, proxies and servers keep in their histories and logs. Take an id.',
    },
  },
  interest: { ...urls, calls: (name) => urls.calls?.(name) === true || mayDeclareRoute(name) },
  waitsFor: ['CallExpression', 'NewExpression', 'TemplateLiteral', 'BinaryExpression', 'JSXAttribute'],
  create(context, [{ allow, pathSegments }]) {
    const told = new Set<TSESTree.Node>();

    function isAllowed({ place, disclosure: { data } }: InUrl): boolean {
      if (place === 'session' || data.kind === 'request' || allow.includes(data.category)) return true;
      if (data.kind === 'field' && data.safeguard) return true;
      // In a text, an object would read "[object Object]": `?username=${user}` holds a name.
      if (data.kind === 'record' && /^(?:BinaryExpression|TemplateLiteral)$/u.test(data.node.parent?.type ?? '')) return true;
      if (place === 'picture') return false;
      if (place === 'path' && (!pathSegments || data.kind === 'record')) return true;
      // Credentials and tokens in a query are told by no-credentials-in-url.
      return categoryOf(data.category).class === 'credential' || toleratedInUrls.has(data.category);
    }

    function messageOf({ place, disclosure: { data } }: InUrl): MessageIds {
      return place === 'query' && data.kind === 'record' ? 'record' : place === 'session' ? 'query' : place;
    }

    function report(node: TSESTree.Node): void {
      for (const found of inUrlAt(node, context)) {
        const { disclosure } = found;
        if (isAllowed(found) || told.has(disclosure.data.node)) continue;
        told.add(disclosure.data.node);
        const host = 'host' in disclosure.sink ? disclosure.sink.host : undefined;
        context.report({ node: disclosure.node, messageId: messageOf(found), data: { ...describe(disclosure), host: host ?? 'another host' } });
      }
    }

    function reportText(node: TSESTree.TemplateLiteral | TSESTree.BinaryExpression): void {
      if (hasTextOfUrl(node)) report(node);
    }

    return {
      TemplateLiteral: reportText,
      BinaryExpression: reportText,
      NewExpression: report,
      JSXAttribute(node) {
        report(node);
        const field = fieldInUrlAt(node, context);
        if (field && !allow.includes(field.category)) context.report({ node: field.node, messageId: 'form', data: { name: field.name, category: categoryOf(field.category).phrase } });
      },
      CallExpression(node) {
        report(node);
        const route = pathSegments ? personalPathAt(node, context) : undefined;
        if (route && !allow.includes(route.category)) context.report({ node: route.node, messageId: 'route', data: { name: route.parameter, category: categoryOf(route.category).phrase } });
      },
    };
  },
});
