import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { disclosuresOf, type Disclosure } from '../disclosure/disclosures.ts';
import { isSpecialTransfer } from '../disclosure/special-transfer.ts';
import { freeTextIn } from '../disclosure/free-text.ts';
import { categoryIds, categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { toleratedInPrompts } from '../knowledge/tolerated.ts';
import { isDeclaredFor } from '../sink/declared-data.ts';
import { interestIn, sinkAt } from '../sink/sink-at.ts';
import type { PromptSink } from '../sink/sink.ts';
import { describe } from '../wording/describe.ts';
import { modelName } from '../wording/tool-name.ts';
import { waysOut } from '../wording/ways-out.ts';

type Options = [{ allow: DataCategory[]; models: string[]; freeText: boolean }];
type MessageIds = 'field' | 'special' | 'record' | 'request' | 'credential' | 'identity' | 'freeText' | 'marker' | 'id' | 'safeguard' | 'drop';

export default createRule<Options, MessageIds>({
  name: 'no-personal-data-in-prompt',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow personal data in prompts, embeddings and other text for language models',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(b)', '5(1)(c)', '5(1)(d)', '9', '25', '28', '44'],
      strictOptions: [{ allow: [], models: [], freeText: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that prompts may hold.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          models: { description: 'Names of models, clients or packages, as in the code, that run on own machines.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
          freeText: { description: 'Whether what people typed is reported when it goes to a model as it came.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allow: [], models: [], freeText: false }],
    messages: {
      field: '{{fact}} and goes to {{recipient}} in a prompt through `{{sink}}`. A model answers as well about a placeholder: put the value in afterwards, or leave it out.',
      special: '{{fact}} and goes to {{recipient}} in a prompt through `{{sink}}`. Such data need a ground of their own and the least possible exposure: take it out, or ask a model on your own machines.',
      record: '{{fact}} and goes to {{recipient}} in a prompt through `{{sink}}` with every field it has, now and later. Pick the fields that the answer needs, without those that tell who it is.',
      request: '{{fact}} and goes to {{recipient}} in a prompt through `{{sink}}`, with whatever the person sent. Pick the field that the answer needs and redact it.',
      credential: '{{fact}} and goes to {{recipient}} in a prompt through `{{sink}}`. A model needs no credentials, and its vendor may keep them: leave it out.',
      identity: '{{fact}} and tells {{recipient}} who is behind the call of `{{sink}}`. Give it an opaque or hashed id.',
      freeText: '`{{name}}` is what somebody typed and goes to {{recipient}} through `{{sink}}` as it came, whatever is in it. Redact names, addresses and numbers first.',
      marker: "Say what kind of data it is: '[{{category}}]'.",
      id: 'Use `{{id}}` instead.',
      safeguard: 'Wrap it in `{{safeguard}}()`.',
      drop: 'Leave it out of the prompt.',
    },
  },
  interest: interestIn('prompt'),
  waitsFor: ['CallExpression', 'NewExpression'],
  create(context, [{ allow, models, freeText }]) {
    function isOwn({ models: named }: PromptSink): boolean {
      return models.some((model) => named.some((name) => name === model || name.startsWith(`${model}.`) || name.startsWith(`${model}:`)));
    }

    function isAllowed({ data, sink }: Disclosure<PromptSink>): boolean {
      if (isDeclaredFor(sink.recipient, data.category, context)) return true;
      if (data.kind === 'request') return data.part === 'response-body' || data.part === 'error-request';
      if (data.kind === 'field' && data.safeguard) return true;
      return allow.includes(data.category) || toleratedInPrompts.has(data.category);
    }

    function messageOf({ data, part }: Disclosure): MessageIds {
      if (data.kind === 'request' && data.part === 'environment') return 'credential';
      if (data.kind !== 'field') return data.kind;
      const category = categoryOf(data.category);
      if (category.class === 'credential') return 'credential';
      if (part === 'identity') return 'identity';
      return category.class === 'ordinary' ? 'field' : 'special';
    }

    function suggestionsOf(disclosure: Disclosure): TSESLint.ReportSuggestionArray<MessageIds> {
      return waysOut(disclosure, context).filter(({ messageId }) => disclosure.part !== 'identity' || messageId !== 'marker');
    }

    // Options that two calls share are told once.
    const told = new Set<TSESTree.Node>();

    function report(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
      for (const disclosure of disclosuresOf('prompt', node, context)) {
        const { sink } = disclosure;
        if (told.has(disclosure.node) || isOwn(sink) || isAllowed(disclosure) || isSpecialTransfer(disclosure, context)) continue;
        told.add(disclosure.node);
        context.report({ node: disclosure.node, messageId: messageOf(disclosure), data: { ...describe(disclosure), recipient: modelName(sink) }, suggest: suggestionsOf(disclosure) });
      }
      if (!freeText) return;
      const sink = sinkAt(node, context);
      if (sink?.kind !== 'prompt' || isOwn(sink) || isDeclaredFor(sink.recipient, 'free-text', context)) return;
      for (const { node: carrier, name } of freeTextIn(sink, context)) {
        if (told.has(carrier)) continue;
        told.add(carrier);
        context.report({ node: carrier, messageId: 'freeText', data: { name, recipient: modelName(sink), sink: sink.name } });
      }
    }

    return { CallExpression: report, NewExpression: report };
  },
});
