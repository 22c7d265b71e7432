import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { disclosuresOf } from '../disclosure/disclosures.ts';
import { freeTextIn } from '../disclosure/free-text.ts';
import { controlledCalls, usingHosts } from '../knowledge/model-controls.ts';
import { addProperties } from '../source/insert.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { recipientWithId } from '../sink/recipient-name.ts';
import { registerOf } from '../sink/register.ts';
import { declarationOf, isExternal } from '../sink/recipient.ts';
import { entryOf } from '../sink/declared-data.ts';
import { looseControlsAt, type LooseControl } from '../sink/model-control.ts';
import { interestIn, sinkAt } from '../sink/sink-at.ts';
import { hostIn } from '../sink/url.ts';
import { urlPurposeOf } from '../sink/url-purpose.ts';
import { settingsOf } from '../settings.ts';
import { modelName } from '../wording/tool-name.ts';

type MessageIds = 'kept' | 'used' | 'keptByDefault' | 'usedByDefault' | 'plan' | 'undeclared' | 'training' | 'switch';

const namesUsingHost = mentioning(() => Object.keys(usingHosts));
const prompts = interestIn('prompt');

export default createRule<[], MessageIds>({
  name: 'require-llm-data-controls',
  meta: {
    type: 'suggestion',
    docs: {
      description: 'require the switches by which vendors of models do not keep or use what calls hold, and what the register says of them',
      tier: 'strict',
      severity: 'warn',
      articles: ['5(1)(b)', '5(1)(e)', '25(2)', '28(3)(a)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      kept: '`{{option}}` makes {{recipient}} keep what this call holds, for later calls to read. Set it to `{{safe}}`, and keep what you need yourself.',
      used: '`{{option}}` lets {{recipient}} and those behind it use what this call holds for themselves. Set it to `{{safe}}`.',
      keptByDefault: '{{recipient}} keeps what this call holds unless `{{key}}` is `{{safe}}`, and it holds what people said or who they are. Set it.',
      usedByDefault: '{{recipient}} uses what this call holds to improve its models unless `{{key}}` is `{{safe}}`. Set it.',
      plan: '`{{host}}` is the free plan of {{recipient}}, whose terms let the vendor use the texts. Use `{{paid}}` with a contract.',
      undeclared: '{{recipient}} gets personal data in a prompt, and the register does not say what it may do with them. Write into `ai` of `{{id}}` whether it trains on them and how long it keeps them.',
      training: '{{recipient}} gets personal data in a prompt, and the register says that it trains on them. Change the plan, or leave the data out.',
      switch: 'Set `{{key}}` to `{{safe}}`.',
    },
  },
  interest: { ...prompts, calls: (name) => controlledCalls.has(name) || prompts.calls?.(name) === true },
  waitsFor: ['CallExpression', 'NewExpression', 'Literal'],
  create(context) {
    const register = registerOf(settingsOf(context));
    const told = new Set<string>();

    function isPersonal(node: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
      if (disclosuresOf('prompt', node, context).some(({ data }) => data.kind !== 'field' || !data.safeguard)) return true;
      const sink = sinkAt(node, context);
      return sink?.kind === 'prompt' && freeTextIn(sink, context).length > 0;
    }

    function isSettled({ control, recipient }: LooseControl): boolean {
      const ai = declarationOf(recipient, context)?.ai;
      return control.effect === 'kept' ? ai?.zeroRetention === true : ai?.noTraining === true;
    }

    function reportControl(node: TSESTree.CallExpression, loose: LooseControl): void {
      const { control, recipient, set, options } = loose;
      const isOfVoice = control.effect === 'used';
      if (isSettled(loose) || !isExternal(recipient) || (!set && !isOfVoice && !isPersonal(node))) return;
      const safe = JSON.stringify(control.safe).replaceAll('"', "'");
      const key = control.path.at(-1) ?? '';
      const data = { recipient: recipient.name, key, safe, option: `${key}: ${JSON.stringify(control.loose).replaceAll('"', "'")}` };
      if (set) context.report({ node: set, messageId: control.effect, data, suggest: [{ messageId: 'switch', data, fix: (fixer) => fixer.replaceText(set, safe) }] });
      else if (options) context.report({ node: node.callee, messageId: `${control.effect}ByDefault`, data, suggest: [{ messageId: 'switch', data, fix: (fixer) => addProperties(fixer, options, [`${key}: ${safe}`], context) }] });
    }

    function judgeRegister(node: TSESTree.CallExpression | TSESTree.NewExpression): void {
      const [disclosure] = disclosuresOf('prompt', node, context);
      const declared = disclosure && declarationOf(disclosure.sink.recipient, context);
      if (!disclosure || !declared || declared.kind === 'own-system' || declared.ai?.noTraining || entryOf(disclosure.sink.recipient)?.category === 'ai-local' || told.has(declared.id)) return;
      told.add(declared.id);
      context.report({ node: disclosure.node, messageId: declared.ai ? 'training' : 'undeclared', data: { recipient: modelName(disclosure.sink), id: declared.id } });
    }

    function judgeHost(node: TSESTree.Literal): void {
      const host = typeof node.value === 'string' ? hostIn(node.value) : undefined;
      const plan = host !== undefined && Object.hasOwn(usingHosts, host) ? usingHosts[host] : undefined;
      if (host === undefined || !plan || register?.byId.get(plan.recipient)?.ai?.noTraining) return;
      const purpose = urlPurposeOf(node, context);
      if (purpose === 'called' || purpose === 'configured') context.report({ node, messageId: 'plan', data: { host, recipient: recipientWithId(plan.recipient)?.name ?? host, paid: plan.paid } });
    }

    return {
      CallExpression(node) {
        for (const loose of looseControlsAt(node, context)) reportControl(node, loose);
        if (register) judgeRegister(node);
      },
      ...(register ? { NewExpression: judgeRegister } : {}),
      ...(namesUsingHost(context) ? { Literal: judgeHost } : {}),
    };
  },
});
