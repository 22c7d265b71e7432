import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { writtenOutResponsesIn } from '../disclosure/written-out.ts';
import { disclosuresOf } from '../disclosure/disclosures.ts';
import { categoryIds, categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { toleratedInLogs } from '../knowledge/tolerated.ts';
import { tellsOfAccounts } from '../sink/error.ts';
import { answersFailure } from '../sink/failed-answer.ts';
import { describe } from '../wording/describe.ts';
import { waysOut } from '../wording/ways-out.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ allow: DataCategory[]; responses: boolean }];
type MessageIds = 'field' | 'record' | 'credential' | 'account' | 'answer' | 'request' | 'response' | 'marker' | 'id' | 'safeguard' | 'drop';

export default createRule<Options, MessageIds>({
  name: 'no-personal-data-in-errors',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow personal data in the text and details of errors',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(f)', '25(2)', '32(1)(b)'],
      strictOptions: [{ allow: [], responses: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that errors may hold.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          responses: { description: 'Whether whole responses and bodies that are written out in an error are reported.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allow: [], responses: false }],
    messages: {
      field: '{{fact}} and gets into an error through `{{sink}}`. Errors end in logs, in error trackers and in answers to clients: name an id or an error code and leave the value out.',
      account: '{{fact}} and gets into an error through `{{sink}}`, which also tells whoever asks that this person has an account, or none. Give one answer for both cases, without the value.',
      answer: '{{fact}} and stands in the text of an answer through `{{sink}}`, which clients log and show, and which may tell who has an account. Answer with an error code and leave the value out.',
      record: '{{fact}} and gets into an error through `{{sink}}`, with every field it has. Hand on its id only.',
      credential: '{{fact}} and gets into an error through `{{sink}}`. Whoever reads the log or the answer can use it: leave it out.',
      request: '{{fact}} and gets into an error through `{{sink}}`, with whatever the person sent. Name the field that is wrong, not the values.',
      response: '`{{name}}` is written out as a whole into an error through `{{sink}}`. Errors end in logs and error trackers: keep the status and an id of it.',
      marker: "Say what kind of data it is: '[{{category}}]'.",
      id: 'Name `{{id}}` instead.',
      safeguard: 'Wrap the value in `{{safeguard}}()`.',
      drop: 'Leave it out of the error.',
    },
  },
  interest: interestIn('error', 'response'),
  waitsFor: ['CallExpression', 'NewExpression', 'ThrowStatement', 'AssignmentExpression'],
  create(context, [{ allow, responses }]) {
    // An error as the cause of another is a sink inside a sink.
    const told = new Set<TSESTree.Node>();

    /** `res.status(404).json({ message: `No user ${email}` })`: a value in the text of an answer that something failed. */
    function reportAnswer(node: TSESTree.CallExpression): void {
      for (const disclosure of disclosuresOf('response', node, context)) {
        const { data, sink } = disclosure;
        if (data.kind !== 'field' || data.form !== 'text' || data.isByKey || data.safeguard || told.has(disclosure.node)) continue;
        if (allow.includes(data.category) || toleratedInLogs.has(data.category)) continue;
        told.add(disclosure.node);
        const isCredential = categoryOf(data.category).class === 'credential';
        context.report({ node: disclosure.node, messageId: isCredential ? 'credential' : 'answer', data: { ...describe(disclosure), sink: sink.name }, suggest: waysOut(disclosure, context) });
      }
    }

    function report(node: TSESTree.Node): void {
      const facts = new Set<TSESTree.Node>();
      for (const disclosure of disclosuresOf('error', node, context)) {
        const { data, sink } = disclosure;
        if (told.has(disclosure.node) || facts.has(data.node)) continue;
        if (data.kind === 'request' ? data.form === 'bare' || data.part === 'response-body' : allow.includes(data.category) || toleratedInLogs.has(data.category)) continue;
        // In `{ email: text }` an error says which field is wrong.
        if (data.kind === 'field' && (data.isByKey || data.safeguard)) continue;
        const isCredential = categoryOf(data.category).class === 'credential';
        const messageId = data.kind !== 'field' ? data.kind : isCredential ? 'credential' : tellsOfAccounts(sink, data.category) ? 'account' : 'field';
        told.add(disclosure.node);
        facts.add(data.node);
        context.report({ node: disclosure.node, messageId, data: describe(disclosure), suggest: waysOut(disclosure, context) });
      }
      if (node.type === 'CallExpression' && answersFailure(node)) reportAnswer(node);
      if (!responses) return;
      for (const { node: response, name, sink } of writtenOutResponsesIn('error', node, context)) {
        if (!told.has(response)) context.report({ node: response, messageId: 'response', data: { name, sink: sink.name } });
      }
    }
    return { NewExpression: report, CallExpression: report, ThrowStatement: report, AssignmentExpression: report };
  },
});
