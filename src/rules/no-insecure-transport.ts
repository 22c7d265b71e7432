import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { calledName, type Call } from '../source/callee.ts';
import { dataValueListener } from '../source/data-file.ts';
import { keyOf } from '../source/property-path.ts';
import { goesWithBasicAuth } from '../sink/basic-auth-data.ts';
import { takesBasicAuth } from '../sink/basic-auth-peers.ts';
import { mayConnectInTheClear } from '../sink/clear-call.ts';
import { mayBeClear } from '../sink/clear-option.ts';
import { cleartextOfCall, cleartextOfData, cleartextOfOption, cleartextOfText, type Cleartext } from '../sink/cleartext.ts';
import { mayFetch } from '../sink/command-url.ts';
import { isMailedLink, mayBeMailedLink } from '../sink/mailed-link.ts';
import { mayBeginUrl } from '../sink/plain-url-at.ts';
import { mayHoldParameter } from '../sink/clear-parameter.ts';

/** Files without any of this connect nowhere in the clear. */

type Options = [{ allowHosts: string[]; allowInternal: boolean; reportInternal: boolean }];
type MessageIds = Cleartext['kind'] | 'link' | 'secure';

export default createRule<Options, MessageIds>({
  name: 'no-insecure-transport',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow connections that are not encrypted',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(a)', '5(1)(f)'],
      readsTemplates: true,
      readsData: true,
      strictOptions: [{ allowHosts: [], allowInternal: false, reportInternal: true }],
    },
    fixable: 'code',
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allowHosts: { description: 'Hosts that may be called without encryption, with * for any subdomain.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
          allowInternal: { description: 'Whether private addresses, container names, `.internal` and `.svc.cluster.local` may be called without encryption.', type: 'boolean' },
          reportInternal: { description: 'Whether own hosts, from `settings.internalHosts` or on the own network, and hosts that the file does not show are reported too.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allowHosts: [], allowInternal: true, reportInternal: false }],
    messages: {
      url: '`{{shown}}` is reached without encryption, so whoever is on the path can read and change what is sent. Use `{{secure}}`.',
      unseen: '`{{shown}}` sends without encryption, whatever host follows. Use `{{secure}}`, or take the whole URL from the configuration.',
      link: 'Whoever has this link gets in, and `http://` sends it without encryption. Build it from the https address of the site.',
      option: '`{{shown}}` switches encryption off on the way to {{peer}}, so whoever is on the path can read what is sent. Use `{{secure}}`.',
      mail: '`{{shown}}` encrypts the way to {{peer}} only if nobody on the path prevents it. Add `requireTLS: true`, or use `secure: true` and port 465.',
      parameter: '`{{shown}}` in this connection string switches encryption off on the way to {{peer}}. Use `{{secure}}`.',
      call: '`{{shown}}` reaches {{peer}} without encryption, so whoever is on the path can read and change what is sent. Use the TLS variant of this client.',
      channel: '`{{shown}}()` opens a channel to {{peer}} without encryption, so whoever is on the path can read what is sent. Use `createSsl()`.',
      secure: 'Use `{{secure}}`.',
    },
  },
  mentions: ['://', 'secure', 'ssl', 'tls', 'encrypt', "http'", 'http"', 'ftp', 'telnet', 'protocol', 'scheme'],
  interest: { calls: mayConnectInTheClear, keys: mayBeClear },
  waitsFor: ['Literal', 'TemplateLiteral', 'Property', 'CallExpression', 'NewExpression'],
  create(context, [options]) {

    function report(found: Cleartext | undefined): void {
      if (!found || (found.kind === 'url' && takesBasicAuth(found.node, context))) return;
      const { kind, node, shown, secure, host, edit, isSafe } = found;
      const data = { shown, secure, peer: host === undefined ? 'the server' : `\`${host.replaceAll('\0', '…')}\`` };
      if (edit && isSafe) context.report({ node, messageId: kind, data, fix: edit });
      else context.report({ node, messageId: kind, data, suggest: edit ? [{ messageId: 'secure', data: { secure }, fix: edit }] : [] });
    }

    function visitCall(node: Call): void {
      const name = calledName(node);
      if (name !== undefined && mayConnectInTheClear(name)) report(cleartextOfCall(node, context));
    }

    return {
      Literal(node: TSESTree.Literal) {
        if (typeof node.value !== 'string') return;
        if (mayBeMailedLink(node.value) && isMailedLink(node, context)) context.report({ node, messageId: 'link' });
        else if (mayBeginUrl(node) || mayHoldParameter(node.value) || mayFetch(node.value)) report(cleartextOfText(node, options, context));
      },
      TemplateLiteral(node) {
        if (node.quasis.some((quasi) => mayBeMailedLink(quasi.value.raw) && isMailedLink(quasi, context))) context.report({ node, messageId: 'link' });
        else if (mayBeginUrl(node) || node.quasis.some((quasi) => mayFetch(quasi.value.raw))) report(cleartextOfText(node, options, context));
      },
      Property(node) {
        if (mayBeClear(keyOf(node) ?? '')) report(cleartextOfOption(node, context));
      },
      CallExpression: visitCall,
      NewExpression: visitCall,
      ...dataValueListener(context, (value) => value !== true && value !== null, (value) => {
        const found = cleartextOfData(value, options, context);
        if (found && !goesWithBasicAuth(value)) report(found);
      }),
    };
  },
});
