import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { isPersonalForm, storedAt, type Stored } from '../disclosure/stored.ts';
import { draftsAt } from '../disclosure/drafts.ts';
import { categoryIds, categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { toleratedInStorage } from '../knowledge/tolerated.ts';
import { describe } from '../wording/describe.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ allow: DataCategory[]; drafts: boolean }];
type MessageIds = 'credential' | 'signIn' | 'field' | 'record' | 'form' | 'device' | 'draft';

export default createRule<Options, MessageIds>({
  name: 'no-plaintext-storage',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow keeping personal data and tokens in plain text in browser or device storage',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(e)', '25(2)', '32(1)(b)'],
      strictOptions: [{ allow: [], drafts: true }],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that may be kept.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          drafts: { description: 'Whether drafts of forms, carts and orders are reported whose fields the file does not show.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allow: [], drafts: false }],
    messages: {
      credential: '{{fact}} and is kept in `{{sink}}`, where every script that gets onto the page can read it. Let the server set a cookie with `HttpOnly`, or keep it in memory.',
      signIn: '`{{name}}` is what signs a person in and is kept in `{{sink}}`, where every script that gets onto the page can read it. Let the server set a cookie with `HttpOnly`, or keep it in memory.',
      field: '{{fact}} and is kept in `{{sink}}` in plain text, where every script on the page reads it and nobody deletes it. Keep an id, or ask the server when it is needed.',
      record: '{{fact}} and is kept in `{{sink}}` in plain text with every field it has, until somebody deletes it. Keep its id, or only what the page shows.',
      form: '{{fact}} and is kept in `{{sink}}` in plain text, where every script on the page reads it. Keep the draft on the server, or leave the personal fields out.',
      device: '{{fact}} and is kept in `{{sink}}` in plain text, which backups and other tools on the device can read. Use its key store, or encrypt it.',
      draft: '`{{name}}` is kept in `{{sink}}` as a whole, with whatever the person filled in. Leave the personal fields out, or keep it on the server.',
    },
  },
  interest: interestIn('storage'),
  waitsFor: ['CallExpression', 'AssignmentExpression', 'ObjectExpression'],
  create(context, [{ allow, drafts }]) {
    function messageOf({ sink, data, isSignIn }: Stored): MessageIds | undefined {
      if (data.kind === 'request') {
        if (data.part === 'form') return isPersonalForm(data.node, context) ? 'form' : undefined;
        return data.part === 'session' && sink.store !== 'cookie' ? 'signIn' : data.part === 'body' ? 'record' : undefined;
      }
      if (allow.includes(data.category) || (data.kind === 'field' && (data.safeguard === 'encrypt' || data.safeguard === 'mask'))) return undefined;
      if (data.kind === 'field' && toleratedInStorage.has(data.category)) return undefined;
      // A token in a cookie is a matter of its flags, which no-insecure-cookie asks for.
      if (sink.store === 'cookie' && (isSignIn || categoryOf(data.category).class === 'credential')) return undefined;
      if (isSignIn) return 'signIn';
      if (sink.store === 'native') return 'device';
      if (data.kind === 'record') return 'record';
      return categoryOf(data.category).class === 'credential' ? 'credential' : 'field';
    }

    function report(node: TSESTree.Node): void {
      const told = new Set<TSESTree.Node>();
      for (const stored of storedAt(node, context)) {
        const messageId = messageOf(stored);
        if (!messageId) continue;
        told.add(stored.node);
        context.report({ node: stored.node, messageId, data: describe(stored) });
      }
      if (!drafts) return;
      for (const { node: draft, name, sink } of draftsAt(node, context)) {
        if (!told.has(draft)) context.report({ node: draft, messageId: 'draft', data: { name, sink: sink.name } });
      }
    }

    // Options of redux-persist stand in a file of their own as often as in its call.
    const hasOptions = context.sourceCode.text.includes('whitelist');
    return { CallExpression: report, AssignmentExpression: report, ...(hasOptions ? { ObjectExpression: report } : {}) };
  },
});
