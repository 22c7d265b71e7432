import type { NameCue } from '../classification/classify-name.ts';
import { declaredByCallAt, declaredInputAt, declaredMemberAt, declaredPropertyAt, type DeclaredField } from '../classification/declared-field.ts';
import { hasOwnWords, isOfCountries, mayNameNumber, nationalNumberOf, type NationalNumber } from '../classification/national-number.ts';
import { identifierValueAt, mayLookUp, numberKeysAt, savedNamesAt } from '../classification/number-key.ts';
import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { disclosuresOf } from '../disclosure/disclosures.ts';
import { categoryIds, categoryOf, type DataCategory } from '../knowledge/categories.ts';
import { settingsOf } from '../settings.ts';
import { groundFor } from '../sink/declared-ground.ts';
import { isExternal } from '../sink/recipient.ts';
import { partyName } from '../wording/tool-name.ts';
import { identifierKeys, tableMethods } from '../knowledge/national-numbers.ts';
import { interestIn } from '../sink/sink-at.ts';

type Options = [{ allow: DataCategory[]; countries: string[] }];
type MessageIds = 'stored' | 'collected' | 'key' | 'sent';

const requests = interestIn('api-call');

export default createRule<Options, MessageIds>({
  name: 'no-national-id-use',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow collecting, storing, sending and looking people up by national identification numbers',
      tier: 'strict',
      severity: 'warn',
      articles: ['5(1)(a)', '5(1)(c)', '87'],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that may be used.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          countries: { description: 'ISO codes of the countries whose numbers are looked for; all of them when it is empty.', type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ allow: [], countries: [] }],
    messages: {
      stored: '`{{name}}` is {{category}} and is stored. National law says who may use such a number and for what (Art. 87): keep an id of your own, or name the activity that needs it in `settings.activities`.',
      collected: '`{{name}}` is {{category}} and is asked for. National law says who may use such a number and for what (Art. 87): ask only what the purpose needs, or name the activity in `settings.activities`.',
      key: '`{{name}}` is {{category}} and people are found or told apart by it here, which spreads it and ties systems together. Use an id of your own.',
      sent: '`{{name}}` is {{category}} and is sent to {{recipient}}. National law says who may get such a number (Art. 87): leave it out, or give the ground in `settings.recipients` with `art87Ground`.',
    },
  },
  interest: {
    keys: (key) => identifierKeys.has(key) || mayNameNumber(key),
    calls: (name) => tableMethods.has(name) || name === 'register' || mayLookUp(name) || requests.calls?.(name) === true,
    anyIn: (context) => hasOwnWords(context) || requests.anyIn?.(context) === true,
    localCalls: true,
  },
  waitsFor: ['Property', 'PropertyDefinition', 'JSXAttribute', 'CallExpression'],
  create(context, [{ allow, countries }]) {
    const settings = settingsOf(context);
    const collected = new Set<string>();

    function isDeclared(category: DataCategory): boolean {
      return settings.activities?.some(({ data }) => data.some((each) => each === category || category.startsWith(`${each}.`))) ?? false;
    }

    function numberNamed(name: string, cue: NameCue): NationalNumber | undefined {
      const number = nationalNumberOf(name, cue, context);
      return number && !allow.includes(number.category) && isOfCountries(name, countries, context) ? number : undefined;
    }

    function report(node: Node, messageId: MessageIds, { name, category }: NationalNumber, recipient = ''): void {
      context.report({ node, messageId, data: { name, category: categoryOf(category).phrase, recipient } });
    }

    function judgeField(field: DeclaredField | undefined): void {
      const number = field && numberNamed(field.name, field.cue);
      if (!number || isDeclared(number.category)) return;
      // A form and its schema ask for the same thing.
      if (field.use === 'collected' && collected.has(field.name)) return;
      if (field.use === 'collected') collected.add(field.name);
      report(field.node, field.use, number);
    }

    return {
      Property(node) {
        judgeField(declaredPropertyAt(node, context));
        const key = identifierValueAt(node);
        const number = key && numberNamed(key.name, {});
        if (number) report(node.computed ? key.node : node, 'key', number);
      },
      PropertyDefinition(node) {
        judgeField(declaredMemberAt(node));
      },
      JSXAttribute(node) {
        judgeField(declaredInputAt(node));
      },
      CallExpression(node) {
        judgeField(declaredByCallAt(node, context));
        for (const saved of savedNamesAt(node, context)) {
          const number = numberNamed(saved.name, {});
          if (number && !isDeclared(number.category)) report(saved.node, 'stored', number);
        }
        for (const key of numberKeysAt(node, context)) {
          const number = numberNamed(key.name, {});
          if (number) report(key.node, 'key', number);
        }
        for (const { node: carrier, sink, part, all } of disclosuresOf('api-call', node, context)) {
          if (part === 'url' || part === 'query' || !isExternal(sink.recipient)) continue;
          const data = all.find((each) => each.kind === 'field' && !each.safeguard && categoryOf(each.category).class === 'national-id' && !allow.includes(each.category) && isOfCountries(each.name.split('.').at(-1) ?? '', countries, context));
          if (data && groundFor(sink.recipient, data.category, context) !== 'given') report(carrier, 'sent', { name: data.name, category: data.category }, partyName(sink));
        }
      },
    };
  },
});
