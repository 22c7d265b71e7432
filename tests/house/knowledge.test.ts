import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../src/classification/spellings.ts';
import { wordsOf } from '../../src/classification/words.ts';
import { categoryIds, categoryOf, pseudonymousCategories, tellingCategories } from '../../src/knowledge/categories.ts';
import { cloudRegions } from '../../src/knowledge/cloud-regions.ts';
import { adequacyDecisions, eeaCountries, territories } from '../../src/knowledge/countries.ts';
import { languages } from '../../src/knowledge/languages.ts';
import * as nameParts from '../../src/knowledge/name-parts.ts';
import { owners } from '../../src/knowledge/owners.ts';
import { recipientIds, recipients } from '../../src/knowledge/recipients.ts';
import { furtherNationalNumbers } from '../../src/knowledge/vocabulary-further.ts';
import { vocabulary } from '../../src/knowledge/vocabulary.ts';

const twiceIn = (values: readonly string[]): readonly string[] => values.filter((value, index) => values.indexOf(value) !== index);
const countryCode = /^[A-Z]{2}$/u;

describe('categories', () => {
  it('have one id each', () => {
    expect(twiceIn(categoryIds)).toEqual([]);
  });

  it.each(categoryIds)('%s has words for a report and articles', (id) => {
    const { label, phrase, articles, sensitivity } = categoryOf(id);
    expect(label).toMatch(/^[A-Z]/u);
    expect(phrase).toMatch(/^[a-z][^.]*$/u);
    expect(articles.length).toBeGreaterThan(0);
    for (const article of articles) expect(article).toMatch(/^(?:\d+(?:\(\d+\))?(?:\([a-z]\))?|rec\. \d+)$/u);
    expect([1, 2, 3]).toContain(sensitivity);
  });

  it('are sensitive where the law says so', () => {
    for (const category of categoryIds.map(categoryOf)) {
      if (category.class === 'special' || category.class === 'criminal' || category.class === 'national-id') expect(category.sensitivity).toBe(3);
    }
  });

  it('have a part before a dot that is a category or a group', () => {
    const groups = new Set(['contact', 'financial', 'location', 'account', 'credential', 'behaviour', 'communication', 'record']);
    for (const id of categoryIds) {
      const [parent = '', part] = id.split('.');
      if (part !== undefined) expect(groups.has(parent) || (categoryIds as readonly string[]).includes(parent)).toBe(true);
    }
  });

  it('do not tell a person where they are pseudonymous', () => {
    for (const id of pseudonymousCategories) expect(tellingCategories.has(id)).toBe(false);
  });
});

describe.each([...languages, 'further' as const])('the vocabulary of %s', (language) => {
  const rows = language === 'further' ? furtherNationalNumbers : vocabulary[language];
  const terms = rows.flatMap((row) => spellingsOf(row.terms));

  it('is folded', () => {
    for (const term of terms) expect(wordsOf(term).join(' ')).toBe(term);
  });

  it('has each term in one category', () => {
    expect(twiceIn(terms)).toEqual([]);
  });

  it('has one row for each category and strength', () => {
    expect(twiceIn(rows.map(({ category, strength, alone, ownerRoles }) => [category, strength, alone, ownerRoles].join()))).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('gives a term the same category in all languages', () => {
    const categories = new Map<string, string>();
    for (const row of [...Object.values(vocabulary).flat(), ...furtherNationalNumbers]) {
      for (const term of spellingsOf(row.terms)) {
        expect(`${term}: ${categories.get(term) ?? row.category}`).toBe(`${term}: ${row.category}`);
        categories.set(term, row.category);
      }
    }
    expect(categories.size).toBeGreaterThan(3000);
  });

  it('has English words for every category but the whole record', () => {
    const covered = new Set(vocabulary.en.map(({ category }) => category));
    expect(categoryIds.filter((id) => !covered.has(id))).toEqual(['record.person']);
  });
});

describe('nouns for persons', () => {
  const nouns = owners.flatMap((row) => [...spellingsOf(row.nouns ?? ''), ...spellingsOf(row.plurals ?? '')].map((noun) => ({ noun, row })));

  it('are folded', () => {
    for (const { noun } of nouns) expect(wordsOf(noun).join(' ')).toBe(noun);
  });

  it('have one meaning in a language', () => {
    expect(twiceIn(nouns.map(({ noun, row }) => `${row.language} ${noun}`))).toEqual([]);
  });
});

describe.each(Object.entries(nameParts))('%s', (name, text) => {
  const words = text.trim().split(/\s+/u);

  it('has each word once', () => {
    expect(twiceIn(words)).toEqual([]);
  });

  it('is folded', () => {
    if (name === 'namesOfNoPerson') for (const word of words) expect(word).toMatch(/^[a-z][A-Za-z\d]*$/u);
    else for (const word of words) expect(wordsOf(word)).toEqual([word]);
  });
});

describe('recipients', () => {
  const withoutCompany = ['smtp-generic', 'ollama', 'woocommerce'];
  const notVerified = ['plunk'];

  it('have one id each', () => {
    expect(recipientIds.length).toBe(recipients.length);
    expect(twiceIn(recipientIds)).toEqual([]);
    expect(recipients.length).toBeGreaterThanOrEqual(429);
  });

  it('have a host or a package', () => {
    expect(recipients.filter(({ hosts, packages }) => hosts.length + packages.length === 0)).toEqual([]);
  });

  it('have a country, but for those that are no company and the one that was not verified', () => {
    expect(recipients.filter(({ country }) => country === undefined).map(({ id }) => id).sort()).toEqual([...notVerified, ...withoutCompany].sort());
    for (const { country } of recipients) if (country !== undefined) expect(country).toMatch(countryCode);
  });

  it.each(recipients)('$id is complete', ({ name, role, hosts, packages, eu, typicalData, erasure }) => {
    expect(name).not.toBe('');
    expect(role).not.toBe('');
    for (const host of hosts) expect(host).toMatch(/^[a-z\d.*-]+(?::\d+)?(?:\/[\w/-]+)?$/u);
    for (const module of packages) expect(module).toMatch(/^(?:@[\w.-]+\/)?[\w.-]+$/u);
    expect(twiceIn(hosts)).toEqual([]);
    expect(twiceIn(packages)).toEqual([]);
    for (const id of typicalData) expect(categoryIds).toContain(id);
    if (eu.kind === 'unknown') expect(eu).toMatchObject({ certainty: 'unknown', evidence: 'none' });
    else expect(eu.certainty).not.toBe('unknown');
    for (const [from, to] of Object.entries(eu.hostSwap ?? {})) expect(from).not.toBe(to);
    if (erasure) expect(erasure.calls.length).toBeGreaterThan(0);
  });

  it('never say that a company is certified', () => {
    expect(recipients.filter((recipient) => /\bDPF\b|data privacy framework/iu.test(JSON.stringify(recipient))).map(({ id }) => id)).toEqual([]);
  });
});

describe('countries', () => {
  it('of the EEA are thirty', () => {
    expect(eeaCountries.size).toBe(30);
    for (const code of eeaCountries) expect(code).toMatch(countryCode);
  });

  it('with an adequacy decision lie outside the EEA', () => {
    expect(twiceIn(adequacyDecisions.map(({ country }) => country))).toEqual([]);
    for (const { country, adopted } of adequacyDecisions) {
      expect(country).toMatch(countryCode);
      expect(eeaCountries.has(country)).toBe(false);
      expect(adopted).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  it('have territories of their own code', () => {
    for (const { code } of territories) expect(eeaCountries.has(code)).toBe(false);
  });

  it.each(cloudRegions)('of the regions of $provider are known', ({ regions }) => {
    for (const country of Object.keys(regions)) expect(country).toMatch(/^(?:[A-Z]{2}|EEA|ASIA|unknown)$/u);
    expect(twiceIn(Object.values(regions).flatMap((ids) => ids.split(' ')))).toEqual([]);
  });

  it('do not follow from a European name', () => {
    const aws = cloudRegions.find(({ provider }) => provider === 'aws');
    expect(aws?.regions.GB).toContain('eu-west-2');
    expect(aws?.regions.CH).toContain('eu-central-2');
  });
});
