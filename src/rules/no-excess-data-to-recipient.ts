import type { PersonalData } from '../classification/classify.ts';
import { categoryOf } from '../knowledge/categories.ts';
import { profiles, textMessengers } from '../knowledge/profiles.ts';
import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { isCovered } from '../disclosure/coverage.ts';
import { disclosuresAt } from '../disclosure/disclosures.ts';
import { isMailingList, isOneMessage, isTeamChat } from '../sink/mailing-list.ts';
import { declarationOf } from '../sink/recipient.ts';
import { describe } from '../wording/describe.ts';
import { interestIn } from '../sink/sink-at.ts';

type MessageIds = 'notAllowed' | 'excess' | 'chat';

export default createRule<[], MessageIds>({
  name: 'no-excess-data-to-recipient',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow fields that a recipient does not need, as the register or the kind of tool says',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(b)', '5(1)(c)', '25(2)', '28(3)(a)'],
    },
    schema: [],
    messages: {
      notAllowed: '{{fact}} and goes to {{recipient}}, for whom the register allows {{allowed}}. Leave it out, or decide that it is needed and add `{{category}}`.',
      chat: '{{fact}} and goes to {{recipient}}, where a whole team reads it and it stays. Post an id or a link to the record, or say in `settings.recipients` why it is needed.',
      excess: '{{fact}} and goes to {{recipient}}, which needs an e-mail address and the consent for it to do its work. Leave it out, or say in `settings.recipients` why it is needed.',
    },
  },
  interest: interestIn('api-call', 'telemetry', 'prompt'),
  waitsFor: ['CallExpression', 'NewExpression'],
  create(context) {
    function judge(node: Node): void {
      for (const disclosure of disclosuresAt(node, context)) {
        const { sink } = disclosure;
        if (!('recipient' in sink)) continue;
        // What is built before the call carries several fields.
        const fields = disclosure.all.filter((data) => data.kind === 'field' && data.safeguard !== 'encrypt' && categoryOf(data.category).class !== 'credential');
        const excess = (limits: Parameters<typeof isCovered>[1]): PersonalData | undefined => fields.find(({ category }) => isCovered(category, limits) === false);
        const declared = declarationOf(sink.recipient, context);
        if (declared) {
          const data = excess(declared);
          if (!data) continue;
          const { allowed = [] } = declared;
          const about = { ...describe({ ...disclosure, data }), category: data.category, allowed: allowed.length > 0 ? allowed.map((category) => `\`${category}\``).join(', ') : 'nothing personal' };
          context.report({ node: disclosure.node, messageId: 'notAllowed', data: about });
        } else if (sink.recipient.kind === 'catalogued') {
          const isCall = sink.kind === 'api-call';
          const isChat = sink.recipient.entry.category === 'chat';
          if (isChat ? !isCall || !isTeamChat(sink, context) : isCall && isOneMessage(sink, context)) continue;
          const allowed = profiles[isCall && isMailingList(sink, context) ? 'email-marketing' : sink.recipient.entry.category];
          const data = allowed && excess({ allowed: textMessengers.has(sink.recipient.entry.id) ? [...allowed, 'contact.phone'] : allowed });
          if (data) context.report({ node: disclosure.node, messageId: isChat ? 'chat' : 'excess', data: describe({ ...disclosure, data }) });
        }
      }
    }
    return { CallExpression: judge, NewExpression: judge };
  },
});
