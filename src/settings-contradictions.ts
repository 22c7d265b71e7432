import { categoryIds, categoryOf, type DataCategory } from './knowledge/categories.ts';
import { countryName } from './knowledge/country-name.ts';
import { recipientIds } from './knowledge/recipients.ts';
import type { Activity, DeclaredRecipient, DeclaredTransfer, GdprSettings } from './settings-definition.ts';

const catalogue: ReadonlySet<string> = new Set(recipientIds);

const knownCategories: ReadonlySet<string> = new Set(categoryIds);

function isCategory(id: string): id is DataCategory {
  return knownCategories.has(id);
}

function twiceIn(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

/** A host of a declaration as it is compared: lower case, without a trailing dot. */
function hostOf(written: string): string {
  return written.toLowerCase().replace(/\.$/u, '');
}

function hostProblems(host: string, path: string): string[] {
  if (/[/@?#\s]/u.test(host)) return [`${path} is "${host.replace(/:[^@/]*@/u, ':…@')}"; it must be a host without scheme, login and path.`];
  if (/:\d+$/u.test(host) && !host.startsWith('[')) return [`${path} is "${host}"; leave out the port.`];
  if (host.replace(/^\*\./u, '').includes('*')) return [`${path} is "${host}"; * may stand for whole subdomains only: "*.example.com".`];
  return /^\*?\.?$/u.test(host) ? [`${path} is "${host}"; name a host.`] : [];
}

const isCountry = new Map<string, boolean>([['EEA', true]]);

function countryProblems(code: string | undefined, path: string): string[] {
  if (code === undefined) return [];
  const known = isCountry.get(code) ?? countryName(code) !== undefined;
  isCountry.set(code, known);
  return known ? [] : [`${path} is "${code}"; it is no country of ISO 3166-1.`];
}

const needed: Readonly<Record<string, readonly (keyof DeclaredTransfer)[]>> = {
  dpf: ['entity', 'scope', 'checkedOn'], scc: ['module', 'signedOn'], bcr: ['reference'], 'code-of-conduct': ['reference'], certification: ['reference'], 'sa-clauses': ['reference'],
  'public-instrument': ['reference'], 'ad-hoc': ['reference'], 'derogation-consent': ['article', 'documentation'], 'derogation-contract': ['article', 'documentation'], 'derogation-other': ['article', 'documentation'],
};

/** Modules of the standard clauses (Decision (EU) 2021/914) that fit the role of the importer. */
const modules: Readonly<Record<string, readonly number[]>> = { controller: [1, 4], 'joint-controller': [1], processor: [2, 3], subprocessor: [3] };

function transferProblems(transfer: DeclaredTransfer, kind: string | undefined, path: string): string[] {
  const problems = (needed[transfer.mechanism] ?? []).filter((key) => transfer[key] === undefined).map((key) => `${path}.${key} is missing; "${transfer.mechanism}" needs it.`);
  const fitting = kind === undefined ? undefined : modules[kind];
  if (transfer.module !== undefined && ![1, 2, 3, 4].includes(transfer.module)) problems.push(`${path}.module is ${transfer.module}; use 1, 2, 3 or 4.`);
  else if (transfer.module !== undefined && fitting && !fitting.includes(transfer.module)) {
    problems.push(`${path}.module is ${transfer.module}; for a ${String(kind)} use ${fitting.join(' or ')}.`);
  }
  return problems;
}

export function transfersOf({ transfer }: DeclaredRecipient): readonly DeclaredTransfer[] {
  if (transfer === undefined) return [];
  return 'mechanism' in transfer ? [transfer] : transfer;
}

function groundProblems(recipient: DeclaredRecipient, path: string): string[] {
  const grounds = { special: ['art9Condition', recipient.art9Condition], criminal: ['art10Ground', recipient.art10Ground], 'national-id': ['art87Ground', recipient.art87Ground] } as const;
  return (recipient.allowed ?? []).flatMap((category, index) => {
    if (!isCategory(category)) return [];
    const kind = categoryOf(category).class;
    if (kind === 'ordinary' || kind === 'credential') return [];
    const [key, ground] = grounds[kind];
    return ground === undefined ? [`${path}.allowed[${index}] is "${category}"; name its ground in ${key}.`] : [];
  });
}

function recipientProblems(recipient: DeclaredRecipient, path: string, activities: ReadonlySet<string>, ids: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const hosts = recipient.hosts ?? [];
  if (!catalogue.has(recipient.id) && hosts.length === 0 && (recipient.packages ?? []).length === 0 && recipient.kind !== 'own-system') {
    problems.push(`${path}.id is "${recipient.id}", which is not in the catalogue; name its hosts or packages, or use an id of docs/recipients.md.`);
  }
  hosts.forEach((host, index) => problems.push(...hostProblems(host, `${path}.hosts[${index}]`)));
  problems.push(...countryProblems(recipient.country, `${path}.country`));
  recipient.accessFrom?.forEach((code, index) => problems.push(...countryProblems(code, `${path}.accessFrom[${index}]`)));
  recipient.purposes?.forEach((purpose, index) => {
    if (!activities.has(purpose)) problems.push(`${path}.purposes[${index}] is "${purpose}"; use the id of an activity${activities.size > 0 ? `: ${[...activities].map((id) => `"${id}"`).join(', ')}` : ', none is declared'}.`);
  });
  transfersOf(recipient).forEach((transfer, index) => problems.push(...transferProblems(transfer, recipient.kind, `${path}.transfer[${index}]`)));
  problems.push(...groundProblems(recipient, path));
  if (recipient.via !== undefined && !ids.has(recipient.via)) problems.push(`${path}.via is "${recipient.via}"; use the id of a declared recipient.`);
  if (recipient.legalBasis === '6(1)(a)' && recipient.consentRequired === false) problems.push(`${path}.consentRequired is false, while its legalBasis is consent, "6(1)(a)".`);
  return problems;
}

function circlesIn(recipients: readonly DeclaredRecipient[], path: string): string[] {
  const next = new Map(recipients.map(({ id, via }) => [id, via]));
  // Who leads to nobody twice: long chains are walked once.
  const straight = new Set<string>();
  return recipients.flatMap(({ id }, index) => {
    const seen = new Set([id]);
    for (let at = next.get(id); at !== undefined && !straight.has(at); at = next.get(at)) {
      if (at === id) return [`${path}.recipients[${index}].via leads back to "${id}".`];
      if (seen.has(at)) return [];
      seen.add(at);
    }
    for (const each of seen) straight.add(each);
    return [];
  });
}

function activityProblems(activity: Activity, path: string, measures: ReadonlySet<string>, controllers: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  if (activity.legalBasis === '6(1)(f)' && activity.legitimateInterest === undefined) problems.push(`${path}.legitimateInterest is missing; the legal basis "6(1)(f)" needs it.`);
  if (activity.dpia?.status === 'not-needed' && activity.dpia.reason === undefined) problems.push(`${path}.dpia.reason is missing; "not-needed" needs it.`);
  activity.measures?.forEach((id, index) => {
    if (!measures.has(id)) problems.push(`${path}.measures[${index}] is "${id}"; use the id of a measure.`);
  });
  activity.onBehalfOf?.forEach((id, index) => {
    if (!controllers.has(id)) problems.push(`${path}.onBehalfOf[${index}] is "${id}"; use the id of a controller.`);
  });
  return problems;
}

/** What the parts of well-formed settings say against each other, one sentence each, with its path and what is allowed. */
export function contradictionsIn(settings: GdprSettings, path: string): string[] {
  const recipients = settings.recipients ?? [];
  const activities = settings.activities ?? [];
  const ids = new Set(recipients.map(({ id }) => id));
  const activityIds = new Set(activities.map(({ id }) => id));
  const measures = new Set((settings.measures ?? []).map(({ id }) => id));
  const controllers = new Set((settings.controllers ?? []).map(({ id }) => id));
  const problems: string[] = [];
  if (settings.schemaVersion !== undefined && settings.schemaVersion !== 1) problems.push(`${path}.schemaVersion is ${settings.schemaVersion}; use 1.`);
  for (const [key, list] of [['recipients', recipients.map(({ id }) => id)], ['activities', activities.map(({ id }) => id)]] as const) {
    problems.push(...twiceIn(list).map((id) => `${path}.${key} declares "${id}" twice.`));
  }
  problems.push(...twiceIn(recipients.flatMap(({ hosts }) => [...new Set((hosts ?? []).map(hostOf))])).map((host) => `${path}.recipients claim the host "${host}" twice.`));
  problems.push(...countryProblems(settings.organisation?.country, `${path}.organisation.country`));
  recipients.forEach((recipient, index) => problems.push(...recipientProblems(recipient, `${path}.recipients[${index}]`, activityIds, ids)));
  activities.forEach((activity, index) => problems.push(...activityProblems(activity, `${path}.activities[${index}]`, measures, controllers)));
  for (const [name, id] of Object.entries(settings.env ?? {})) {
    if (!ids.has(id) && !catalogue.has(id)) problems.push(`${path}.env.${name} is "${id}"; use the id of a recipient.`);
  }
  return [...problems, ...circlesIn(recipients, path)];
}
