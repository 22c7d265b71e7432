import type { CataloguedRecipient } from '../knowledge/recipients.ts';
import type { DeclaredRecipient, GdprSettings } from '../settings.ts';
import { isReservedHost } from '../sink/url.ts';
import type { UsedRecipient } from './used-recipients.ts';

/** A vendor that a dependency of package.json stands for. */
export interface Depended {
  readonly entry: CataloguedRecipient;
  readonly dependency: string;
}

const schemaFile = './node_modules/eslint-plugin-gdpr-api/dist/register.schema.json';

function usualRole({ role }: CataloguedRecipient): string {
  if (role === 'none' || role === 'own-system') return '';
  return ` Usually a ${role.replace('-or-', ' or ').replaceAll('-', ' ')}.`;
}

function dataInEu({ eu }: CataloguedRecipient): string {
  if (eu.certainty !== 'documented') return '';
  if (eu.kind === 'host') return ` It has a host in the EU${eu.hosts?.[0] === undefined ? '' : `: ${eu.hosts[0]}`}.`;
  if (eu.kind === 'account') return ' The region is fixed for an account.';
  return eu.kind === 'param' ? ' The region is an option of the call.' : '';
}

function declarationOfEntry(entry: CataloguedRecipient, seen: string): DeclaredRecipient {
  return {
    id: entry.id,
    name: entry.name,
    ...(entry.country === undefined ? {} : { country: entry.country }),
    note: `Seen ${seen}.${usualRole(entry)}${dataInEu(entry)} To decide: kind, purposes, allowed, and as needed dpa and transfer.`,
  };
}

function declarationOfHost(host: string, file: string): DeclaredRecipient {
  return {
    id: host.replace(/^\*\./u, '').replaceAll(/[^a-z\d]+/gu, '-'),
    hosts: [host],
    note: `Seen in ${file}. Unknown: who it is, where, and what for. An own host belongs into internalHosts.`,
  };
}

/** A register to start from: who was seen, with what the catalogue knows of them. Nothing in it says that something was agreed or allowed. */
export function skeletonOf(used: readonly UsedRecipient[], depended: readonly Depended[]): GdprSettings {
  const byId = new Map<string, DeclaredRecipient>();
  for (const { recipient, file } of used) {
    if (recipient.kind === 'catalogued') byId.set(recipient.entry.id, declarationOfEntry(recipient.entry, `in ${file}`));
  }
  for (const { entry, dependency } of depended) {
    if (!byId.has(entry.id)) byId.set(entry.id, declarationOfEntry(entry, `as the dependency ${dependency}`));
  }
  for (const { recipient, file } of used) {
    if (recipient.kind !== 'undeclared' || isReservedHost(recipient.host)) continue;
    const declared = declarationOfHost(recipient.host, file);
    if (!byId.has(declared.id)) byId.set(declared.id, declared);
  }
  const recipients = [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return { $schema: schemaFile, schemaVersion: 1, internalHosts: [], activities: [], recipients };
}
