import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import { createRule } from '../../src/create-rule.ts';
import { dataValueListener } from '../../src/source/data-file.ts';
import { testDataRule } from './json-rule-tester.ts';
import { markedCodeOf } from './marks.ts';
import { expectReports, expectSilence, refuseTwins, type InvalidCase } from './reports.ts';
import { testRule } from './rule-tester.ts';

/** Reports strings that say `bad`, and offers `good`. */
const noBadStrings = createRule<[{ also?: string }], 'bad' | 'offer' | 'unfinished'>({
  name: 'no-bad-strings',
  meta: {
    type: 'problem',
    docs: { description: 'disallow bad strings', tier: 'recommended', severity: 'warn', articles: ['32(1)'] },
    fixable: 'code',
    hasSuggestions: true,
    schema: [{ type: 'object', additionalProperties: false, properties: { also: { description: 'One more bad word.', type: 'string' } } }],
    defaultOptions: [{}],
    messages: {
      bad: '`{{word}}` is bad. Say something else.',
      offer: 'Say `{{word}}`.',
      unfinished: 'This is no sentence',
    },
  },
  waitsFor: ['Literal'],
  create(context, [{ also }]) {
    function judge(node: TSESTree.Node, value: unknown): void {
      if (typeof value !== 'string') return;
      const report = (messageId: 'bad' | 'unfinished', output: string, isFix = false) => {
        context.report({
          node,
          messageId,
          data: { word: value },
          ...(isFix
            ? { fix: (fixer) => fixer.replaceTextRange(node.range, output) }
            : { suggest: [{ messageId: 'offer', data: { word: 'good' }, fix: (fixer) => fixer.replaceTextRange(node.range, output) }] }),
        });
      };
      if (value === 'bad' || value === also) report('bad', '"good"');
      if (value === 'broken') report('bad', '(');
      if (value === 'open') report('unfinished', '"good"');
      if (value === 'fixed') report('bad', '"good"', true);
      if (value === 'twice') {
        report('bad', '"good"');
        report('bad', '"better"');
      }
    }
    return {
      Literal: (node) => { judge(node, node.value); },
      ...dataValueListener(context, () => true, ({ node, value }) => { judge(node, value); }),
    };
  },
});

testRule(noBadStrings, {
  valid: [
    { name: 'another string', code: 'say("fine")' },
    { name: 'a word that is bad only by option', code: 'say("worse")' },
    { name: 'a file that is out of scope', code: 'say("bad")', filename: 'src/app.test.ts' },
    { name: 'a file that the settings leave out', code: 'say("bad")', settings: { ignorePaths: ['src/**'] } },
    { name: 'JSX', code: '<p>bad</p>', lang: 'tsx' },
  ],
  invalid: [
    {
      name: 'a string, with the whole of what it says',
      code: 'say(«"bad"»)',
      messageId: 'bad',
      data: { word: 'bad' },
      suggestions: [{ messageId: 'offer', output: 'say("good")' }],
    },
    { name: 'JavaScript, JSX included', code: 'say(<p title=«"bad"»/>)', lang: 'js', messageId: 'bad', suggestions: 'parse' },
    { name: 'a word by option', code: 'say(«"worse"»)', options: [{ also: 'worse' }], messageId: 'bad', suggestions: 'parse' },
    { name: 'several, over lines', code: 'say(«"bad"»);\r\nsay(\r\n  «"bad"»)', messageId: ['bad', 'bad'], suggestions: ['parse', 'parse'] },
    { name: 'what it mends', code: 'say(«"fixed"»)', messageId: 'bad', output: 'say("good")' },
  ],
});

testDataRule(noBadStrings, {
  valid: [
    { name: 'another string', code: '{ "a": "fine" }' },
    { name: 'another scalar', code: 'a: fine', lang: 'yaml' },
  ],
  invalid: [
    { name: 'a string in JSON', code: '{ "a": «"bad"» }', messageId: 'bad', suggestions: 'parse' },
    { name: 'a string in JSON with comments', code: '{ /* why */ "a": «"bad"» }', lang: 'jsonc', messageId: 'bad', suggestions: 'parse' },
    {
      name: 'a scalar in YAML',
      code: 'a: «bad»',
      lang: 'yaml',
      messageId: 'bad',
      suggestions: [{ messageId: 'offer', output: 'a: "good"' }],
    },
    { name: 'what it mends', code: '{ "a": «"fixed"» }', messageId: 'bad', output: '{ "a": "good" }' },
  ],
});

describe('the rule tester refuses', () => {
  const filename = 'src/app.ts';
  it.each<[what: string, code: string, rest: Pick<InvalidCase<string>, 'messageId' | 'suggestions'>, error: RegExp]>([
    ['a mark where nothing is reported', 'say(«bad»)', { messageId: 'bad' }, /Reported:/u],
    ['another span', 'say«("bad")»', { messageId: 'bad' }, /1:5 bad: `bad` is bad/u],
    ['another message', 'say(«"bad"»)', { messageId: 'unfinished' }, /unfinished/u],
    ['a message that is no sentence', 'say(«"open"»)', { messageId: 'unfinished' }, /A message is a sentence/u],
    ['a suggestion that breaks the code', 'say(«"broken"»)', { messageId: 'bad', suggestions: 'parse' }, /does not parse/u],
    ['a place that is reported twice', 'say(««"twice"»»)', { messageId: 'bad' }, /reported twice/u],
    ['a suggestion that the case leaves out', 'say(«"bad"»)', { messageId: 'bad' }, /Suggestions for/u],
    ['a suggestion that the rule does not make', 'say(«"fixed"»)', { messageId: 'bad', suggestions: 'parse' }, /Nothing is suggested/u],
    ['an invalid case without a mark', 'say("bad")', { messageId: 'bad' }, /marks what is reported/u],
    ['code that does not parse', 'say(«"bad"»', { messageId: 'bad' }, /does not parse/u],
  ])('%s', (name, code, rest, error) => {
    const file = { code: markedCodeOf(code).code, filename };
    expect(() => expectReports(noBadStrings, { name, code, ...rest }, file)).toThrow(error);
  });

  it('a report in a valid case, and shows where', () => {
    const code = 'say("bad")';
    expect(() => {
      expectSilence(noBadStrings, { name: '', code }, { code, filename });
    }).toThrow(/Reported:\n {2}1:5 bad/u);
  });

  it('marks in a valid case', () => {
    expect(() => {
      expectSilence(noBadStrings, { name: '', code: '«a»' }, { code: 'a', filename });
    }).toThrow(/marks nothing/u);
  });

  it.each([
    ['name', { valid: [{ name: 'a', code: '1' }], invalid: [{ name: 'a', code: '2', messageId: 'bad' }] }],
    ['code', { valid: [{ name: 'a', code: '1' }, { name: 'b', code: '1' }], invalid: [] }],
  ])('a case whose %s is there twice', (_, cases) => {
    expect(() => {
      refuseTwins(cases);
    }).toThrow(/there twice/u);
  });
});
