import { describe, expect, it } from 'vitest';
import { tiers } from '../../src/configs.ts';
import type { GdprRule } from '../../src/create-rule.ts';
import { rules } from '../../src/rules/index.ts';
import { ruleNamesIn } from './source-files.ts';

interface OptionSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly items?: OptionSchema;
  readonly additionalProperties?: boolean | OptionSchema;
}

/** The options of a rule that no sentence describes, as paths. */
function undescribedOptions(schema: OptionSchema, path = ''): string[] {
  const inner = Object.entries(schema.properties ?? {}).flatMap(([key, member]) => {
    const here = path ? `${path}.${key}` : key;
    const own = /^[A-Z].*\.$/su.test(member.description ?? '') ? [] : [here];
    return [...own, ...undescribedOptions(member, here)];
  });
  return schema.items ? [...inner, ...undescribedOptions(schema.items, `${path}[]`)] : inner;
}

/** What is wrong with a message; it says what, why and what to do, and makes no legal finding. */
function faultsOf(message: string): string[] {
  const faults: string[] = [];
  if (!/^(?:[A-Z`]|\{\{)/u.test(message)) faults.push('starts with no capital, name or placeholder');
  if (!message.endsWith('.')) faults.push('ends without a full stop');
  if (/violat|illegal|unlawful|complian|compliant/iu.test(message)) faults.push('makes a legal finding');
  if (/["\u2018\u2019\u201C\u201D]/u.test(message)) faults.push('quotes with something else than backticks');
  if (message.length > 320) faults.push('is longer than two sentences need');
  return faults;
}

function duplicatesIn(list: readonly unknown[]): unknown[] {
  return list.filter((each, index) => list.indexOf(each) !== index);
}

const listed: readonly (readonly [string, GdprRule])[] = Object.entries(rules);

describe('every rule', () => {
  const names = listed.map(([name]) => name);

  it('has a file, a line in the index, a test and a page, and there is none without a rule', () => {
    const files = ruleNamesIn('src/rules', '.ts');
    expect(names, 'src/rules/index.ts is sorted and lists every file').toEqual(files);
    expect(ruleNamesIn('tests/rules', '.test.ts').filter((name) => !name.includes('/')), 'tests/rules').toEqual(files);
    expect(ruleNamesIn('docs/rules', '.md'), 'docs/rules').toEqual(files);
  });

  it('is listed under its own name, which says what it asks for', () => {
    expect(listed.filter(([name, rule]) => rule.name !== name)).toEqual([]);
    expect(names.filter((name) => !/^(?:no|require|prefer|valid)(?:-[a-z]+)+$/u.test(name))).toEqual([]);
  });

  it('links to its page', () => {
    expect(listed.filter(([name, { meta }]) => !meta.docs.url?.endsWith(`/docs/rules/${name}.md`)).map(([name]) => name)).toEqual([]);
  });

  it('is described by a phrase that starts with a verb', () => {
    const wrong = listed.filter(([, { meta }]) => !/^(?:disallow|require|enforce)\s.*[^.]$/u.test(meta.docs.description));
    expect(wrong.map(([name, { meta }]) => `${name}: ${meta.docs.description}`)).toEqual([]);
  });

  it('names its tier, its severity and the articles of the GDPR', () => {
    const wrong = listed.filter(([, { meta: { docs } }]) => {
      const areArticles = docs.articles.every((article) => /^\d{1,2}(?:\(\d{1,2}\))?(?:\([a-j]\))*$/u.test(article));
      return !tiers.includes(docs.tier) || !['error', 'warn'].includes(docs.severity) || docs.articles.length === 0 || !areArticles;
    });
    expect(wrong.map(([name, { meta }]) => [name, meta.docs.articles])).toEqual([]);
  });

  it('speaks in sentences', () => {
    const faults = listed.flatMap(([name, { meta }]) =>
      Object.entries(meta.messages).flatMap(([id, message]) => faultsOf(message).map((fault) => `${name}, ${id}: ${fault}`)),
    );
    expect(faults).toEqual([]);
  });

  it('says no message twice', () => {
    expect(listed.map(([name, { meta }]) => [name, duplicatesIn(Object.values(meta.messages))]).filter(([, same]) => same?.length)).toEqual([]);
  });

  it('describes every option, and has a default for every option object', () => {
    for (const [name, { meta }] of listed) {
      const schemas = meta.schema as readonly OptionSchema[];
      expect(schemas.flatMap((schema) => undescribedOptions(schema)), name).toEqual([]);
      expect(meta.defaultOptions?.length ?? 0, `${name} has a default for each of its options`).toBe(schemas.length);
      expect(schemas.filter((schema) => schema.properties && schema.additionalProperties !== false), `${name} refuses unknown options`).toEqual([]);
    }
  });

  it('applies to every language: `meta.languages` would make ESLint throw on the others', () => {
    expect(listed.filter(([, { meta }]) => 'languages' in meta)).toEqual([]);
  });
});

describe('the test for messages finds', () => {
  it.each([
    ['This is a GDPR violation.', 'makes a legal finding'],
    ['`{{name}}` is sent', 'ends without a full stop'],
    ['the name is sent.', 'starts with no capital, name or placeholder'],
    ['The "name" is sent.', 'quotes with something else than backticks'],
  ])('%s', (message, fault) => {
    expect(faultsOf(message)).toEqual([fault]);
  });

  it('nothing in a good one', () => {
    expect(faultsOf('`{{name}}` is {{category}} and is sent in a URL, which servers log. Send it in the body.')).toEqual([]);
  });

  it('options that nothing describes', () => {
    const described = { description: 'Own hosts.' };
    expect(undescribedOptions({ properties: { hosts: described, deep: { ...described, items: { properties: { a: {} } } } } })).toEqual(['deep[].a']);
  });
});
