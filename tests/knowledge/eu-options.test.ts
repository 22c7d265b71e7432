import { describe, expect, it } from 'vitest';
import { euCalls, euOptions } from '../../src/knowledge/eu-options.ts';
import { recipients } from '../../src/knowledge/recipients.ts';

const byId = new Map(recipients.map((recipient) => [recipient.id, recipient]));

describe('options that keep data in the EEA', () => {
  it.each([...euOptions, ...euCalls].map((option) => [`${option.recipient}: ${option.modules.join(', ')}`, option] as const))('%s is documented by the catalogue', (_name, { recipient, modules }) => {
    const entry = byId.get(recipient);
    expect(entry?.eu.certainty).toBe('documented');
    expect(modules.some((module) => entry?.packages.some((known) => module === known || module.startsWith(`${known}-`)))).toBe(true);
  });

  it.each(euOptions.filter(({ value }) => value.includes('://')).map(({ recipient, value }) => [recipient, value] as const))('%s: %s is a host of the vendor', (recipient, value) => {
    const host = new URL(value.replaceAll("'", '')).hostname;
    const { hosts = [], hostSwap = {} } = byId.get(recipient)?.eu ?? {};
    expect([...hosts, ...Object.values(hostSwap)]).toContain(host);
  });

  it('no package and maker stands twice', () => {
    const keys = euOptions.flatMap(({ modules, makers }) => modules.flatMap((module) => makers.map((maker) => `${module} ${maker}`)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
