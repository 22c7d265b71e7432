import { mayBePredictable } from '../classification/predictable-source.ts';
import { predictableSecretAt } from '../classification/predictable-secret.ts';
import { createRule } from '../create-rule.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { secureRandom } from '../wording/secure-random.ts';

type MessageIds = 'random' | 'time' | 'secure';


export default createRule<[], MessageIds>({
  name: 'no-predictable-token',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow tokens, passwords, one-time codes and session ids that are made with `Math.random()` or from the time',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(b)', '5(1)(f)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      random: '`{{name}}` is {{phrase}} made with `{{source}}`, whose next values follow from earlier ones, so somebody else can work it out. Use `crypto.randomUUID()`, `randomInt()` or `randomBytes()`.',
      time: '`{{name}}` is {{phrase}} made from the time through `{{source}}`, which anybody can guess. Use `crypto.randomUUID()` or `randomBytes()`.',
      secure: 'Use `{{call}}`.',
    },
  },
  mentions: ['random', 'date.now', 'new date', 'gettime', 'hrtime', 'prng', 'uuid', 'uniqid', 'shortid', 'cuid', 'puid', 'nanoid', 'lodash', 'underscore', "'hat'", '"hat"', '.now('],
  waitsFor: ['CallExpression'],
  create(context) {
    const told = new Set<string>();
    return {
      CallExpression(node) {
        if (!mayBePredictable(node)) return;
        const secret = predictableSecretAt(node, context);
        if (!secret) return;
        // A password that a function puts together of six draws is one password.
        const key = `${String(functionsAround(node)[0]?.range[0])} ${secret.name}`;
        if (told.has(key)) return;
        told.add(key);
        const { name, phrase, source } = secret;
        context.report({
          node,
          messageId: source,
          data: { name, phrase, source: `${context.sourceCode.getText(node.callee)}()` },
          suggest: secureRandom(node, context),
        });
      },
    };
  },
});
