import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import type { CataloguedRecipient } from '../knowledge/recipients.ts';
import type { Call } from '../source/callee.ts';
import { keyOf } from '../source/property-path.ts';
import { replacedPieces } from '../source/text-edit.ts';
import { settingsOf } from '../settings.ts';
import { labelsWithTwins, euTwinOf, type EuTwin } from '../sink/eu-endpoint.ts';
import { loadsEuOption, outsideClientAt, packagesWithEuOption } from '../sink/eu-option.ts';
import { registerOf } from '../sink/register.ts';
import { hostIn } from '../sink/url.ts';
import { urlPurposeOf } from '../sink/url-purpose.ts';
import { isChosenByUser } from '../sink/chosen-endpoint.ts';

type Options = [{ ignore: string[] }];
type MessageIds = 'twin' | 'unset' | 'contradiction' | 'swap' | 'set';

const hostKeys = /^(?:host|hostname|api_?host|site|server|endpoint|domain|ui_?host)$/iu;

export default createRule<Options, MessageIds>({
  name: 'prefer-eu-endpoint',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'enforce the endpoint in the EEA where a vendor has one',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(2)', '25(1)', '25(2)', '44'],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { ignore: { description: 'Ids of recipients whose region is decided.', type: 'array', items: { type: 'string' }, uniqueItems: true } },
      },
    ],
    defaultOptions: [{ ignore: [] }],
    messages: {
      twin: '`{{from}}` keeps data outside the EEA, and {{recipient}} has `{{to}}` in it. Use that one with an account there; it makes the transfer smaller, not lawful by itself.',
      unset: '{{recipient}} keeps data outside the EEA unless `{{to}}` is set, and here it is not. Set it with an account there; it makes the transfer smaller, not lawful by itself.',
      contradiction: '`{{from}}` keeps data outside the EEA, while the register says that the region of {{recipient}} is `{{region}}`. Use `{{to}}`.',
      swap: 'Use `{{to}}` (the account must be there, too).',
      set: 'Set `{{to}}` (the account must be there, too).',
    },
  },
  mentions: () => [...labelsWithTwins(), ...packagesWithEuOption],
  waitsFor: ['CallExpression', 'NewExpression', 'Literal', 'TemplateLiteral'],
  create(context, [{ ignore }]) {
    const register = registerOf(settingsOf(context));

    /** The region that the register says, or `decided` where there is nothing to say. */
    function regionOf({ id }: CataloguedRecipient): string | undefined {
      const region = register?.byId.get(id)?.region;
      return ignore.includes(id) || (region !== undefined && !/\bEU\b|\beu-|europe/iu.test(region)) ? 'decided' : region;
    }

    function report(node: TSESTree.Node, { entry, from, to }: EuTwin): void {
      const region = regionOf(entry);
      // A file that names both hosts chooses between them.
      if (region === 'decided' || context.sourceCode.text.includes(to)) return;
      const data = { from, to, recipient: entry.name, region: region ?? '' };
      const fix = replacedPieces(node, [[from, to]], context);
      context.report({ node, messageId: region === undefined ? 'twin' : 'contradiction', data, suggest: fix ? [{ messageId: 'swap', data, fix }] : [] });
    }

    function judgeClient(node: Call): void {
      const client = outsideClientAt(node, context);
      const region = client && regionOf(client.entry);
      if (!client || region === 'decided') return;
      const { from, to, fix } = client;
      const data = { from: from ?? 'the default', to, recipient: client.entry.name, region: region ?? '' };
      const messageId = region !== undefined ? 'contradiction' : from === undefined ? 'unset' : 'twin';
      context.report({ node: client.node, messageId, data, suggest: fix ? [{ messageId: from === undefined ? 'set' : 'swap', data, fix }] : [] });
    }

    function judge(node: TSESTree.Literal | TSESTree.TemplateLiteral, text: string): void {
      const host = hostIn(text);
      const twin = host === undefined ? undefined : euTwinOf(host);
      const purpose = twin && !isChosenByUser(node, context) && urlPurposeOf(node, context);
      if (twin && (purpose === 'called' || purpose === 'configured')) report(node, twin);
    }

    return {
      ...(loadsEuOption(context) && { CallExpression: judgeClient, NewExpression: judgeClient }),
      Literal(node) {
        const { value } = node;
        if (typeof value !== 'string' || value.length < 6 || value.length > 300) return;
        if (/^(?:https?|wss?):\/\//u.test(value)) judge(node, value);
        else if (node.parent.type === 'Property' && node.parent.value === node && hostKeys.test(keyOf(node.parent) ?? '')) {
          const twin = euTwinOf(value);
          if (twin && !isChosenByUser(node, context)) report(node, twin);
        }
      },
      TemplateLiteral(node) {
        const text = node.quasis[0]?.value.cooked ?? '';
        if (/^(?:https?|wss?):\/\/[^/]+\//u.test(text) || (node.expressions.length === 0 && /^(?:https?|wss?):\/\//u.test(text))) judge(node, text);
      },
    };
  },
});
