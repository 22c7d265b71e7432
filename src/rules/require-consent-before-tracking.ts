import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import type { Call } from '../source/callee.ts';
import { runsAtStart } from '../source/runs-at-start.ts';
import { guardsConsent, mayStartTracker, trackerLoadedBy, trackerShownBy, trackerStartedBy } from '../sink/tracker-start.ts';

type Options = [{ additionalGuards: string[] }];

export default createRule<Options, 'unasked'>({
  name: 'require-consent-before-tracking',
  meta: {
    type: 'problem',
    docs: {
      description: 'require consent before a tracker starts in the browser or app of a person',
      tier: 'strict',
      severity: 'warn',
      articles: ['6(1)(a)', '7(1)', '25(2)'],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          additionalGuards: { description: 'Names by which a file of the project asks for consent.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ additionalGuards: [] }],
    messages: {
      unasked: '{{tracker}} starts here before anybody was asked, and stores and reads on the device of everyone who comes. Start it when they have agreed, as in `if (hasConsent)`, or let it wait for consent.',
    },
  },
  interest: { calls: mayStartTracker, assigned: (name) => name === 'src' },
  waitsFor: ['CallExpression', 'NewExpression', 'JSXOpeningElement', 'AssignmentExpression'],
  create(context, [{ additionalGuards }]) {
    const { text } = context.sourceCode;
    const reported = new Set<string>();

    function report(node: TSESTree.Node, tracker: string | undefined): void {
      if (tracker === undefined || reported.has(tracker) || !runsAtStart(node, context)) return;
      if (guardsConsent(context) || additionalGuards.some((name) => text.includes(name))) return;
      reported.add(tracker);
      context.report({ node: node.type === 'CallExpression' || node.type === 'NewExpression' ? node.callee : node, messageId: 'unasked', data: { tracker } });
    }

    function reportCall(node: Call): void {
      report(node, trackerStartedBy(node, context));
    }

    return {
      CallExpression: reportCall,
      NewExpression: reportCall,
      JSXOpeningElement(node) {
        report(node, trackerShownBy(node, context));
      },
      AssignmentExpression(node) {
        report(node, trackerLoadedBy(node, context));
      },
    };
  },
});
