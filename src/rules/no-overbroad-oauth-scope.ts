import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { broadScopesIn, hasScopeInQuery, type AskedScope } from '../classification/oauth-scope.ts';
import { defaultScope, scopeName } from '../knowledge/oauth-scopes.ts';
import { isAskedFor, isCompared, isDelegated } from '../sink/scope-request.ts';
import { dataValueListener } from '../source/data-file.ts';
import { replacedWord } from '../source/replaced-word.ts';

type Options = [{ allowScopes: string[] }];
type MessageIds = 'broad' | 'everything' | 'narrow';

/** What a text with a broad permission has in it; no other is looked at. */
const trigger = /google(?:apis)?\.com(?:\/|%2F)|\.All\b|Mail\.Read|\.default|\bfull|\brepo\b|\buser\b|\badmin\b|\bapi\b|read_write/u;

/** What a file speaks of that asks for permissions. */

export default createRule<Options, MessageIds>({
  name: 'no-overbroad-oauth-scope',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'disallow asking for permissions that open whole mailboxes, drives and directories',
      tier: 'strict',
      severity: 'warn',
      articles: ['5(1)(c)', '25(2)', '32(4)'],
      readsData: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allowScopes: { description: 'Permissions that the project needs.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ allowScopes: [] }],
    messages: {
      broad: '`{{scope}}` opens {{opens}}, also what is not needed here. Ask for the narrowest permission that does, or allow this one and say why.',
      everything: '`{{scope}}` asks for everything that was ever granted to the application, on behalf of a user. Name the permissions that this call needs.',
      narrow: 'Ask for `{{narrower}}`.',
    },
  },
  mentions: ['scope', 'permission', 'google'],
  waitsFor: ['Literal', 'TemplateElement'],
  create(context, [{ allowScopes }]) {
    const { text } = context.sourceCode;

    function report(node: TSESTree.Node, scopes: readonly AskedScope[]): void {
      const [first] = scopes.filter(({ name, written }) => !allowScopes.includes(name) && !allowScopes.includes(written));
      if (!first) return;
      const { written, opens, narrower } = first;
      const fix = narrower === undefined ? undefined : replacedWord(node, written, narrower, context);
      context.report({ node, messageId: 'broad', data: { scope: written, opens }, suggest: fix && narrower !== undefined ? [{ messageId: 'narrow', data: { narrower }, fix }] : [] });
    }

    function visitText(node: TSESTree.Node, value: string): void {
      if (value.length < 3 || !trigger.test(value) || isCompared(node)) return;
      if (defaultScope.test(value) && !allowScopes.includes(value)) {
        if (isDelegated(node)) context.report({ node, messageId: 'everything', data: { scope: value } });
        return;
      }
      const found = broadScopesIn(value, text);
      if (found.length > 0) report(node, hasScopeInQuery(value) || isAskedFor(node) ? found : /\s(?!https:)/u.test(value.trim()) ? [] : found.filter(({ isSure }) => isSure));
    }

    return {
      Literal(node) {
        if (typeof node.value === 'string') visitText(node, node.value);
      },
      TemplateElement(node) {
        if (trigger.test(node.value.raw)) visitText(node, node.value.cooked ?? '');
      },
      ...dataValueListener(
        context,
        (value) => typeof value === 'string' && trigger.test(value),
        ({ node, value, keys }) => {
          const found = broadScopesIn(String(value), text);
          report(node, keys.some((key) => scopeName.test(key)) ? found : found.filter(({ isSure }) => isSure));
        },
      ),
    };
  },
});
