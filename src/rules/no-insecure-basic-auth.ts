import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { dataValueListener } from '../source/data-file.ts';
import { replacedPieces } from '../source/text-edit.ts';
import { basicAuthOfCall, basicAuthOfProperty, clearPeerOf, mayBeBasicAuth, writtenPairAt, type BasicAuth } from '../sink/basic-auth.ts';
import { clearBasicHostOf } from '../sink/basic-auth-data.ts';
import { isBasicGuard, isPlainServer } from '../sink/basic-guard.ts';

/** Files without any of this send no name and password. */

export default createRule<[], 'sent' | 'written' | 'server' | 'https'>({
  name: 'no-insecure-basic-auth',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow Basic authentication without TLS or with a password in the code',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(a)', '32(1)(b)'],
      readsData: true,
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      sent: '`{{shown}}` sends a name and a password to `{{host}}` over plain http, where whoever is on the path can read them and log in. Use https, or better a token that expires.',
      written: 'The name and the password of this Basic authentication are written in the code, so whoever has the code can log in. Read them from the environment.',
      server: 'This server asks for names and passwords and does not speak TLS, so whoever is on the path can read them. Serve it over https, or set `trust proxy` if a proxy does.',
      https: 'Use `https://` for `{{host}}`.',
    },
  },
  mentions: ['http://', 'basic', 'http-auth', 'btoa(', 'base64', "http'", 'http"'],
  interest: { keys: mayBeBasicAuth },
  waitsFor: ['Property', 'CallExpression', 'NewExpression', 'Program:exit'],
  create(context) {
    const guards: TSESTree.Node[] = [];
    let isServedInTheClear = false;

    function reportSent(auth: BasicAuth | undefined): void {
      const peer = auth && clearPeerOf(auth, context);
      if (!auth || !peer) return;
      const data = { shown: auth.shown, host: peer.host.replaceAll('\0', '…') };
      const fix = replacedPieces(peer.node, [['http://', 'https://']], context);
      context.report({ node: auth.node, messageId: 'sent', data, suggest: fix ? [{ messageId: 'https', data, fix }] : [] });
    }

    return {
      Property(node) {
        if (node.parent.type === 'ObjectExpression') reportSent(basicAuthOfProperty(node, context));
      },
      CallExpression(node) {
        reportSent(basicAuthOfCall(node, context));
        const pair = writtenPairAt(node, context);
        if (pair) context.report({ node: pair, messageId: 'written' });
        if (isBasicGuard(node, context)) guards.push(node);
        isServedInTheClear ||= isPlainServer(node, context);
      },
      NewExpression(node) {
        if (isBasicGuard(node, context)) guards.push(node);
      },
      'Program:exit'() {
        if (isServedInTheClear) for (const node of guards) context.report({ node, messageId: 'server' });
      },
      ...dataValueListener(context, (value) => value === 'basic', (value) => {
        const host = clearBasicHostOf(value, context);
        if (host !== undefined) context.report({ node: value.node, messageId: 'sent', data: { shown: 'basic', host } });
      }),
    };
  },
});
