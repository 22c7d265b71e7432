import { mayHoldValue, personalValuesIn, type PersonalValue } from '../classification/personal-value.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { categoryIds, type DataCategory } from '../knowledge/categories.ts';
import { companyWords, namesAuthor, nobodysPlaces, saysExample } from '../knowledge/mail-addresses.ts';
import { dataValueListener } from '../source/data-file.ts';
import { placeOf } from '../source/place.ts';
import { isMachineWritten } from '../source/scope-of-files.ts';
import { replacedPieces } from '../source/text-edit.ts';

type Options = [{ allow: DataCategory[]; comments: boolean; ownDomains: string[] }];
type MessageIds = 'value' | 'several' | 'comment' | 'example';

const isNobodysWord = wordSet(nobodysPlaces);
const isCompanyWord = wordSet(companyWords);
const reachesCompany = (names: readonly string[]): boolean => names.some((name) => wordsOf(name).some(isCompanyWord));
const isNobodys = (names: readonly string[]): boolean => names.some((name) => wordsOf(name).some(isNobodysWord));

/** Whom to ask about an API, as OpenAPI has it printed. */
const isContactOfApi = ([, around, above]: readonly string[]): boolean => around === 'contact' && above === 'info';

/** Who sends the mails of a project: it has that mailbox for them. */
const isOfSender = ([name = '']: readonly string[]): boolean => wordsOf(name).some((word) => word === 'from' || word === 'sender');

/** Categories of values that companies have, too. */
const ofCompanies: ReadonlySet<DataCategory> = new Set(['contact.phone', 'financial.iban']);

export default createRule<Options, MessageIds>({
  name: 'no-real-personal-data-in-code',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow values of real persons in code, tests and fixtures',
      tier: 'strict',
      severity: 'warn',
      articles: ['5(1)(b)', '5(1)(c)', '5(1)(e)', '25(1)', '32(1)'],
      readsData: true,
      everywhere: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Data categories that code may hold.', type: 'array', items: { type: 'string', enum: [...categoryIds] }, uniqueItems: true },
          comments: { description: 'Whether comments are looked at too.', type: 'boolean' },
          ownDomains: { description: 'Mail domains of the project itself, whose addresses may stand in code.', type: 'array', items: { type: 'string', minLength: 3 }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ allow: [], comments: false, ownDomains: [] }],
    messages: {
      value: 'This text holds {{phrase}} that looks real, and everybody with the repository has it, for as long as its history lives. Write a value that is reserved for examples.',
      several: 'This text holds {{count}} values that look like those of real persons, {{phrase}} first, and everybody with the repository has them. Write values that are reserved for examples.',
      comment: 'This comment holds {{phrase}} that looks real, and everybody with the repository has it. Leave it out, or write a value that is reserved for examples.',
      example: 'Write a value that is reserved for examples.',
    },
  },
  concerns: (context) => !isMachineWritten(context),
  waitsFor: ['Program', 'Literal', 'TemplateElement', 'JSXText'],
  create(context, [{ allow, comments, ownDomains }]) {

    function valuesIn(text: string, names: () => readonly string[]): readonly PersonalValue[] {
      const found = personalValuesIn(text, { names, ownDomains }).filter(({ category, index }) => !allow.includes(category) && !saysExample.test(text.slice(Math.max(0, index - 90), index)));
      if (found.length === 0 || isNobodys(names()) || namesAuthor.test(text) || (isOfSender(names()) && found.every(({ category }) => category === 'contact.email'))) return [];
      return found.some(({ category }) => ofCompanies.has(category)) && reachesCompany(names()) ? found.filter(({ category }) => !ofCompanies.has(category)) : found;
    }

    function judge(node: Node, text: string, names: () => readonly string[]): void {
      if (!mayHoldValue(text)) return;
      const found = valuesIn(text, names);
      const [first] = found;
      if (!first) return;
      const pieces = found.flatMap(({ text: value, example }) => (example === undefined ? [] : [[value, example] as const]));
      const fix = pieces.length === found.length ? replacedPieces(node, pieces, context) : undefined;
      context.report({
        node,
        messageId: found.length > 1 ? 'several' : 'value',
        data: { phrase: first.phrase, count: String(found.length) },
        suggest: fix ? [{ messageId: 'example', fix }] : [],
      });
    }

    function namesAt(node: Node): () => readonly string[] {
      return () => {
        const place = placeOf(node);
        return place ? [...place.names, ...place.beyond] : [];
      };
    }

    return {
      ...dataValueListener(context, (value) => (typeof value === 'string' && mayHoldValue(value)) || typeof value === 'number', ({ node, value, keys }) => {
        if (!isContactOfApi(keys)) judge(node, String(value), () => keys);
      }),
      Literal(node) {
        if (typeof node.value === 'string' ? node.parent.type !== 'ImportDeclaration' : typeof node.value === 'number' && node.value > 9_999_999) judge(node, String(node.value), namesAt(node));
      },
      TemplateElement(node) {
        judge(node, node.value.cooked ?? '', namesAt(node.parent));
      },
      JSXText(node) {
        judge(node, node.value, () => []);
      },
      ...(comments && {
        Program() {
          for (const comment of context.sourceCode.getAllComments()) {
            if (!mayHoldValue(comment.value) || /@author|copyright|licen[cs]e|-by:/iu.test(comment.value)) continue;
            const [first] = valuesIn(comment.value, () => []);
            if (first) context.report({ loc: comment.loc, messageId: 'comment', data: { phrase: first.phrase } });
          }
        },
      }),
    };
  },
});
