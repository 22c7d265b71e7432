import { categoryIds, categoryOf, type Category, type CategoryClass } from '../../src/knowledge/categories.ts';
import { languages } from '../../src/knowledge/languages.ts';
import { recipients, type CataloguedRecipient } from '../../src/knowledge/recipients.ts';
import { vocabulary, type TermRow } from '../../src/knowledge/vocabulary.ts';
import { table } from './rule-docs.ts';

const generated = '<!-- Written by `npm run update`; change src/knowledge instead. -->';

const classes: Readonly<Record<CategoryClass, string>> = {
  ordinary: 'Ordinary personal data (Art. 4(1))',
  special: 'Special categories (Art. 9)',
  criminal: 'Criminal convictions and offences (Art. 10)',
  'national-id': 'National identification (Art. 87)',
  credential: 'Authentication data (Art. 5(1)(f), 32)',
};

const sensitivities = ['', '1, contact', '2, intimate', '3, harmful'];

function termsOf({ terms }: TermRow): string[] {
  return terms.split(',').map((term) => term.trim().replaceAll('-', ''));
}

function examplesOf({ id }: Category): string {
  const rows = vocabulary.en.filter(({ category }) => category === id);
  const strongFirst = [...rows].sort((a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong'));
  return strongFirst.flatMap(termsOf).slice(0, 4).join(', ');
}

function termCountsOf(rows: readonly TermRow[]): string[] {
  const count = (strength: TermRow['strength']) => rows.filter((row) => row.strength === strength).flatMap(termsOf).length;
  return [String(count('strong')), String(count('contextual'))];
}

/** docs/data-categories.md: what the plugin takes for personal data. */
export function dataCategoriesPage(): string {
  const all = categoryIds.map(categoryOf);
  const sections = Object.entries(classes).map(([kind, title]) => {
    const rows = all
      .filter((category) => category.class === kind)
      .map((category) => [
        `\`${category.id}\``,
        category.label,
        sensitivities[category.sensitivity] ?? '',
        category.articles.join(', '),
        examplesOf(category),
      ]);
    return `## ${title}\n\n${table(['Category', 'What it is', 'Sensitivity', 'GDPR, Art.', 'Words, such as'], rows)}`;
  });
  const counts = languages.map((language) => [language, ...termCountsOf(vocabulary[language])]);
  return [
    generated,
    '# Data categories',
    `The plugin knows ${String(all.length)} categories of personal data. Their ids are what options and settings name. A dotted id is a part of the id before its dot.`,
    'The sensitivity is our own judgement: 1 identifies or contacts a person, 2 is intimate or enables fraud, 3 hurts at once when it leaks.',
    ...sections,
    '## Words',
    'A strong term is personal by itself (`firstName`); a contextual one needs a person beside it (`customer.name`, not `file.name`).',
    `${table(['Language', 'Strong terms', 'Contextual terms'], counts)}\n`,
  ].join('\n\n');
}

const euResidency: Readonly<Record<CataloguedRecipient['eu']['kind'], string>> = {
  default: 'hosted in the EEA',
  host: 'by an own host',
  account: 'fixed for an account',
  param: 'by an option of the call',
  'none-known': 'none known',
  unknown: 'unknown',
};

function euOf({ eu }: CataloguedRecipient): string {
  return eu.kind === 'host' && eu.hosts?.[0] !== undefined ? `${euResidency.host}: \`${eu.hosts[0]}\`` : euResidency[eu.kind];
}

/** docs/recipients.md: to whom the plugin knows that data goes. */
export function recipientsPage(): string {
  const categories = [...new Set(recipients.map(({ category }) => category))].sort();
  const sections = categories.map((category) => {
    const rows = recipients
      .filter((recipient) => recipient.category === category)
      .map((recipient) => [recipient.name, `\`${recipient.id}\``, recipient.country ?? 'unknown', recipient.role, euOf(recipient), recipient.eu.certainty]);
    return `## ${category}\n\n${table(['Recipient', 'Id', 'Country', 'Usual role', 'Data in the EU', 'Certainty'], rows)}`;
  });
  return [
    generated,
    '# Recipients',
    `The plugin knows ${String(recipients.length)} recipients by their hosts and packages, as of 22 November 2026. What your contract says goes before all of it.`,
    'The country is that of the headquarters. The role is the usual one under Art. 4(7), 4(8) and 26 of the GDPR.',
    'The certainty is about the data in the EU: *documented* by the vendor, *likely* by what is generally known, or *unknown*. Rules speak of an endpoint in the EU only where it is documented.',
    `${sections.join('\n\n')}\n`,
  ].join('\n\n');
}
