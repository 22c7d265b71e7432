import { describe, expect, it } from 'vitest';
import { createRule } from '../../src/create-rule.ts';
import type { Schema } from '../../src/settings-schema.ts';
import { settingsOf, settingsSchema, type GdprSettings } from '../../src/settings.ts';
import { reportsOf } from '../support/reports.ts';

interface Wrong {
  readonly settings: unknown;
  /** What the error must name. */
  readonly key: string;
  readonly value: string;
}

const wrongOfType: Readonly<Record<Schema['type'], readonly unknown[]>> = {
  object: [7, [], null, 'x'],
  array: [7, {}, null, 'x'],
  string: [7, [], null, {}, true],
  boolean: [7, [], null, 'true'],
  number: [[], null, '7'],
  integer: [[], null, '7', 1.5],
};

/** Every way of getting one value wrong, with the settings around it. */
function wrongValuesOf(schema: Schema, path: string, around: (value: unknown) => unknown): Wrong[] {
  const wrong = wrongOfType[schema.type].filter((value) => !(schema.orList && Array.isArray(value))).map((value) => ({ settings: around(value), key: path, value: JSON.stringify(value) }));
  if (schema.enum) wrong.push({ settings: around('no-such-value'), key: path, value: '"no-such-value"' });
  if (schema.minLength) wrong.push({ settings: around(''), key: path, value: '""' });
  const { items, properties, propertyNames, additionalProperties } = schema;
  if (items) wrong.push(...wrongValuesOf(items, `${path}[0]`, (value) => around([value])));
  for (const [key, member] of Object.entries(properties ?? {})) {
    wrong.push(...wrongValuesOf(member, `${path}.${key}`, (value) => around({ [key]: value })));
  }
  for (const key of schema.required ?? []) wrong.push({ settings: around({}), key: `${path}.${key}`, value: 'missing' });
  if (additionalProperties === false || propertyNames) {
    wrong.push({ settings: around({ noSuchKey: [] }), key: `${path}.noSuchKey`, value: '"noSuchKey"' });
  }
  if (additionalProperties) {
    const key = propertyNames?.enum[0] ?? 'Own';
    wrong.push(...wrongValuesOf(additionalProperties, `${path}.${key}`, (value) => around({ [key]: value })));
  }
  return wrong;
}

const silent = createRule({
  name: 'silent',
  meta: {
    type: 'problem',
    docs: { description: 'report nothing', tier: 'all', severity: 'warn', articles: ['32(1)'], everywhere: true },
    schema: [],
    messages: {},
  },
  waitsFor: [],
  create: () => ({}),
});

describe("settings['gdpr-api']", () => {
  const wrong = wrongValuesOf(settingsSchema, "settings['gdpr-api']", (value) => value);

  it.each(wrong.map((each) => ({ ...each, shown: JSON.stringify(each.settings) })))('refuses $shown', ({ settings, key, value }) => {
    const read = () => settingsOf({ settings: { 'gdpr-api': settings } });
    expect(read).toThrow(TypeError);
    expect(read).toThrow(key);
    expect(read).toThrow(value);
  });

  it('covers every key', () => {
    const keys = Object.keys(settingsSchema.properties);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !wrong.some((each) => each.key.startsWith(`settings['gdpr-api'].${key}`)))).toEqual([]);
  });

  it('names every wrong key at once', () => {
    const read = () => settingsOf({ settings: { 'gdpr-api': { types: 1, loggers: 2 } } });
    expect(read).toThrow(/types is 1.*\n.*loggers is 2/u);
  });

  it('stops the lint run, whatever the file holds', () => {
    const settings = { loggers: 'audit' } as unknown as GdprSettings;
    expect(() => reportsOf(silent, { code: '', filename: 'src/app.ts', settings })).toThrow(/settings\['gdpr-api'\]\.loggers is "audit"/u);
  });

  it('may be left out, and may be empty', () => {
    expect(settingsOf({ settings: { 'gdpr-api': {} } })).toEqual(settingsOf({ settings: {} }));
  });

  it('describes every key', () => {
    const undescribed = Object.entries(settingsSchema.properties).filter(([, { description }]) => !description.endsWith('.'));
    expect(undescribed.map(([key]) => key)).toEqual([]);
  });
});
