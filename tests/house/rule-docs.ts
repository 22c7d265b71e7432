import { tiers } from '../../src/configs.ts';
import type { GdprRule, Tier } from '../../src/create-rule.ts';

const tierEmoji: Readonly<Record<Tier, string>> = { recommended: '✅', strict: '🔒', all: '🌐' };

const legend = [
  `${tierEmoji.recommended} in \`recommended\`, \`strict\` and \`all\`; ${tierEmoji.strict} in \`strict\` and \`all\`; ${tierEmoji.all} in \`all\` only.\\`,
  '🔧 fixed by `--fix` where that cannot change what the code means; 💡 the editor offers a suggestion.',
];

/** A Markdown table; cells may not hold a bar. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => ':--')), ...rows.map(line)].join('\n');
}

/** The table of rules in the README. */
export function rulesTableOf(rules: Readonly<Record<string, GdprRule>>): string {
  const rows = Object.entries(rules).map(([name, { meta }]) => [
    `[${name}](docs/rules/${name}.md)`,
    meta.docs.description,
    tierEmoji[meta.docs.tier],
    meta.fixable ? '🔧' : '',
    meta.hasSuggestions ? '💡' : '',
    meta.docs.articles.join(', '),
  ]);
  return [...legend, '', table(['Rule', 'What it does', 'In', '🔧', '💡', 'GDPR, Art.'], rows)].join('\n');
}

function placesOf({ meta: { docs } }: GdprRule): string {
  const configs = tiers.slice(tiers.indexOf(docs.tier)).map((tier) => `\`${tier}\``);
  const listed = configs.length === 1 ? configs[0] : `${configs.slice(0, -1).join(', ')} and ${String(configs.at(-1))}`;
  const stricter = docs.strictOptions ? `; with other options ${docs.tier === 'recommended' ? 'in the last two' : 'there'}` : '';
  return `${tierEmoji[docs.tier]} In ${String(listed)}, as ${docs.severity === 'error' ? 'an error' : 'a warning'}${stricter}.`;
}

/** The top of a rule's page, as its meta says it. */
export function headerOf(rule: GdprRule): string {
  const { description, articles } = rule.meta.docs;
  const notices = [placesOf(rule)];
  if (rule.meta.fixable) notices.push('🔧 `--fix` mends what can be mended without a change of meaning.');
  if (rule.meta.hasSuggestions) notices.push('💡 The editor offers suggestions.');
  notices.push(`⚖️ GDPR, Art. ${articles.join(', ')}.`);
  const sentence = `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
  return [`# gdpr-api/${rule.name}`, '', sentence, '', notices.join('\\\n')].join('\n');
}

const headerEnd = '<!-- end auto-generated rule header -->';

/** A page with its header renewed; a page that never had one gets it in place of its title. */
export function withHeader(page: string, header: string): string {
  const end = page.indexOf(headerEnd);
  const rest = end === -1 ? page.replace(/^\s*# .*\n/u, '') : page.slice(end + headerEnd.length);
  return `${header}\n\n${headerEnd}\n\n${rest.replace(/^\s+/u, '')}`;
}

const listBegin = '<!-- begin auto-generated rules list -->';
const listEnd = '<!-- end auto-generated rules list -->';

/** The README with its table renewed. */
export function withRulesTable(readme: string, rulesTable: string): string {
  const begin = readme.indexOf(listBegin);
  const end = readme.indexOf(listEnd);
  if (begin === -1 || end < begin) throw new Error(`README.md needs ${listBegin} and ${listEnd}.`);
  return `${readme.slice(0, begin + listBegin.length)}\n\n${rulesTable}\n\n${readme.slice(end)}`;
}
