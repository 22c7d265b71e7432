import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRule } from '../../src/create-rule.ts';
import { rules } from '../../src/rules/index.ts';
import { dataCategoriesPage, recipientsPage } from './catalogue-docs.ts';
import { headerOf, rulesTableOf, withHeader, withRulesTable } from './rule-docs.ts';
import { root, textOf } from './source-files.ts';

/** Compares a file with what the code says; `npm run update` writes it. */
async function expectFile(path: string, text: string): Promise<void> {
  await expect(text, `${path} is out of date: npm run update`).toMatchFileSnapshot(resolve(root, path));
}

describe('what is generated is what the code says:', () => {
  it('the table of rules in README.md', async () => {
    await expectFile('README.md', withRulesTable(textOf('README.md'), rulesTableOf(rules)));
  });

  it('the header of every rule page', async () => {
    for (const rule of Object.values(rules)) {
      const path = `docs/rules/${rule.name}.md`;
      await expectFile(path, withHeader(textOf(path), headerOf(rule)));
    }
  });

  it('docs/data-categories.md', async () => {
    await expectFile('docs/data-categories.md', dataCategoriesPage());
  });

  it('docs/recipients.md', async () => {
    await expectFile('docs/recipients.md', recipientsPage());
  });
});

describe('the generator', () => {
  const rule = createRule({
    name: 'no-example',
    meta: {
      type: 'problem',
      docs: { description: 'disallow examples', tier: 'strict', severity: 'error', articles: ['5(1)(c)', '25(1)'] },
      hasSuggestions: true,
      schema: [],
      messages: {},
    },
    waitsFor: [],
    create: () => ({}),
  });

  it('tells of a rule in a row', () => {
    expect(rulesTableOf({ 'no-example': rule }).split('\n').at(-1)).toBe(
      '| [no-example](docs/rules/no-example.md) | disallow examples | 🔒 |  | 💡 | 5(1)(c), 25(1) |',
    );
  });

  it('tells of a rule at the top of its page', () => {
    expect(headerOf(rule).split('\n')).toEqual([
      '# gdpr-api/no-example',
      '',
      'Disallow examples.',
      '',
      '🔒 In `strict` and `all`, as an error.\\',
      '💡 The editor offers suggestions.\\',
      '⚖️ GDPR, Art. 5(1)(c), 25(1).',
    ]);
  });

  it('replaces the title of a page that has no header yet, and then changes nothing', () => {
    const page = withHeader('# no-example\n\nWhy it matters.\n', headerOf(rule));
    expect(page).toMatch(/^# gdpr-api\/no-example\n.*\n<!-- end auto-generated rule header -->\n\nWhy it matters\.\n$/su);
    expect(withHeader(page, headerOf(rule))).toBe(page);
  });

  it('keeps a text that starts without a title', () => {
    expect(withHeader('Why.\n', 'HEADER')).toBe('HEADER\n\n<!-- end auto-generated rule header -->\n\nWhy.\n');
  });

  it('writes between its marks only', () => {
    const readme = 'a\n<!-- begin auto-generated rules list -->\nold\n<!-- end auto-generated rules list -->\nb\n';
    const renewed = withRulesTable(readme, 'TABLE');
    expect(renewed).toBe('a\n<!-- begin auto-generated rules list -->\n\nTABLE\n\n<!-- end auto-generated rules list -->\nb\n');
    expect(withRulesTable(renewed, 'TABLE')).toBe(renewed);
    expect(() => withRulesTable('no marks', 'TABLE')).toThrow(/needs/u);
  });
});
