import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { inUrlAt } from '../disclosure/in-url.ts';
import { socketOpeners } from '../knowledge/url-credentials.ts';
import { describe } from '../wording/describe.ts';
import { callReadAt, decoratorReadAt, mayBeQueryKey, mayReadQuery, memberReadAt, patternReadsAt, type QueryRead } from '../sink/query-read.ts';
import { credentialInData, isPasswordValue, mayHoldCredential, urlCredentialsAt } from '../sink/url-credential.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { dataValueListener } from '../source/data-file.ts';
import { keyOf } from '../source/property-path.ts';
import { moveToHeader } from '../wording/move-to-header.ts';
import { hasOwnWords } from '../classification/national-number.ts';
import { interestIn } from '../sink/sink-at.ts';

type MessageIds = 'login' | 'query' | 'session' | 'read' | 'move';

const requests = interestIn('url', 'api-call');

/** Files without any of this put nothing into a URL. */
const trigger = /[?&][\w-]{1,40}=|:\/\/|[Pp]arams|\bqs\b|[qQ]uery/u;

export default createRule<[], MessageIds>({
  name: 'no-credentials-in-url',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow passwords, keys and tokens in URLs',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(a)', '32(1)(b)', '5(1)(f)'],
      readsData: true,
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      login: 'This URL carries a password, and URLs end in the logs of servers and proxies, in error messages and histories. Send user and password in the `Authorization` header.',
      query: '`{{key}}` puts a credential into the query of a URL, and URLs end in the logs of servers and proxies, in error messages and histories. Send it in the `Authorization` header.',
      session: '{{fact}} and is put into a URL that a browser opens: it stays in the history and is handed on with the `Referer`. Set a cookie, or redirect with a code that works once.',
      read: '`{{key}}` is {{phrase}} and is read from the query of a URL, so it stands in logs and histories before it gets here. Take it from a header, the body or the first message.',
      move: 'Send it in the `Authorization` header.',
    },
  },
  interest: {
    members: mayReadQuery,
    calls: (name) => name === 'set' || socketOpeners.test(name) || name === 'append' || name === 'get' || name === 'query' || name === 'URLSearchParams' || name === 'HttpParams' || requests.calls?.(name) === true,
    anyIn: (context) => hasOwnWords(context) || requests.anyIn?.(context) === true,
  },
  concerns: ({ sourceCode: { text } }) => trigger.test(text),
  waitsFor: ['Literal', 'TemplateLiteral', 'BinaryExpression', 'CallExpression', 'NewExpression', 'AssignmentExpression', 'MemberExpression', 'ObjectPattern', 'Decorator'],
  create(context) {
    const told = new Set<TSESTree.Node>();

    function reportWritten(node: TSESTree.Node): void {
      for (const { kind, node: value, key } of urlCredentialsAt(node, context)) {
        const fix = kind === 'query' && !isPasswordValue(key, value) ? moveToHeader(value, key, context) : undefined;
        told.add(value);
        context.report({ node: value, messageId: kind, data: { key }, suggest: fix ? [{ messageId: 'move', fix }] : [] });
      }
      for (const { place, disclosure } of inUrlAt(node, context)) {
        if (place !== 'session' || told.has(disclosure.node) || (disclosure.data.kind === 'field' && disclosure.data.safeguard)) continue;
        told.add(disclosure.node);
        context.report({ node: disclosure.node, messageId: 'session', data: describe(disclosure) });
      }
    }

    const read = new Set<string>();

    function reportRead(found: QueryRead | undefined): void {
      if (!found) return;
      // Asked for, then taken: that is one thing.
      const [around] = functionsAround(found.node);
      const once = `${found.key.toLowerCase()} ${String(around?.range[0] ?? 0)}`;
      if (read.has(once)) return;
      read.add(once);
      context.report({ node: found.node, messageId: 'read', data: { key: found.key, phrase: found.phrase } });
    }

    function isInner({ parent }: TSESTree.Node): boolean {
      return parent?.type === 'TemplateLiteral' || parent?.type === 'TaggedTemplateExpression' || (parent?.type === 'BinaryExpression' && parent.operator === '+');
    }

    return {
      Literal(node: TSESTree.Literal) {
        if (typeof node.value === 'string' && mayHoldCredential(node.value) && !isInner(node)) reportWritten(node);
      },
      TemplateLiteral(node) {
        if (!isInner(node)) reportWritten(node);
      },
      BinaryExpression(node) {
        if (node.operator === '+' && !isInner(node)) reportWritten(node);
      },
      CallExpression(node) {
        reportWritten(node);
        reportRead(callReadAt(node, context));
      },
      NewExpression: reportWritten,
      AssignmentExpression: reportWritten,
      MemberExpression(node) {
        if (mayBeQueryKey(keyOf(node), context)) reportRead(memberReadAt(node, context));
      },
      ObjectPattern(node) {
        for (const found of patternReadsAt(node, context)) reportRead(found);
      },
      Decorator(node) {
        reportRead(decoratorReadAt(node, context));
      },
      ...dataValueListener(context, (value) => typeof value === 'string' && mayHoldCredential(value), (value) => {
        const found = credentialInData(value);
        if (found) context.report({ node: found.node, messageId: found.kind, data: { key: found.key } });
      }),
    };
  },
});
