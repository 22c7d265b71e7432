import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { registerJsonSchema } from '../../src/settings-json-schema.ts';
import { defineRegister } from '../../src/settings-register.ts';
import { settingsOf } from '../../src/settings.ts';
import { mailingTool, registerWith } from '../support/registers.ts';
import { textOf } from './source-files.ts';

const validate = new Ajv({ allErrors: true, schemaId: 'auto' }).compile(registerJsonSchema());

/** The registers that the page shows. */
const shown = [...textOf('docs/register.md').matchAll(/```json\n([\s\S]*?)```/gu)].map(([, text = '']) => JSON.parse(text) as object);

const isRead = (register: object): boolean => {
  try {
    settingsOf({ settings: { 'gdpr-api': register } });
    return true;
  } catch {
    return false;
  }
};

describe('register.schema.json', () => {
  it('accepts the registers of docs/register.md, as the plugin does', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const register of shown) expect([validate(register), validate.errors, isRead(register)]).toEqual([true, null, true]);
  });

  it('accepts one transfer and several', () => {
    for (const transfer of [mailingTool.transfer, mailingTool.transfer[1]]) {
      expect(validate(registerWith({ ...mailingTool, transfer }))).toBe(true);
    }
  });

  it.each([
    ['an unknown key', { recipient: [] }],
    ['no list', { recipients: {} }],
    ['a recipient without an id', { recipients: [{ kind: 'processor' }] }],
    ['an unknown category', { recipients: [{ id: 'stripe', allowed: ['e-mail'] }] }],
    ['a misspelt field', { recipients: [{ id: 'stripe', alowed: [] }] }],
    ['an unknown kind', { recipients: [{ id: 'stripe', kind: 'vendor' }] }],
    ['a country in words', { recipients: [{ id: 'stripe', country: 'Ireland' }] }],
    ['an unknown mechanism', { recipients: [{ id: 'stripe', transfer: { mechanism: 'shield' } }] }],
    ['a list with an unknown mechanism', { recipients: [{ id: 'stripe', transfer: [{ mechanism: 'shield' }] }] }],
    ['a date as people write it', { recipients: [{ id: 'stripe', dpa: { reference: 'A', date: '1.2.2026' } }] }],
    ['an activity without its legal basis', { activities: [{ id: 'a', title: 'A', purpose: 'B', dataSubjects: [], data: [], retention: { text: 'C' } }] }],
    ['an empty name', { recipients: [{ id: '' }] }],
    ['an unknown right', { rights: { remain: '/x' } }],
    ['an unknown language', { languages: ['tlh'] }],
    ['a word list under no category', { vocabulary: { add: { mail: ['x'] } } }],
    ['a number as text', { recipients: [{ id: 'stripe', retention: { days: '30' } }] }],
  ])('refuses %s, as the plugin does', (_name, register) => {
    expect([validate(register), isRead(register)]).toEqual([false, false]);
  });

  it('describes every key', () => {
    const undescribed: string[] = [];
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, member] of Object.entries((schema as { properties?: object }).properties ?? {})) {
        if (!('description' in (member as object))) undescribed.push(`${path}.${key}`);
        visit(member, `${path}.${key}`);
      }
      for (const inner of ['items', 'additionalProperties'] as const) visit((schema as Record<string, unknown>)[inner], path);
      for (const choice of ((schema as { anyOf?: unknown[] }).anyOf ?? [])) visit(choice, path);
    };
    visit(registerJsonSchema(), '');
    expect(undescribed).toEqual([]);
  });
});

describe('defineRegister', () => {
  it('gives back what it gets', () => {
    const register = registerWith(mailingTool);
    expect(defineRegister(register)).toBe(register);
  });

  it('refuses what the definition does not know', () => {
    // @ts-expect-error an unknown category
    expect(defineRegister({ recipients: [{ id: 'stripe', allowed: ['e-mail'] }] })).toBeDefined();
    // @ts-expect-error an unknown kind
    expect(defineRegister({ recipients: [{ id: 'stripe', kind: 'vendor' }] })).toBeDefined();
    // @ts-expect-error a misspelt key
    expect(defineRegister({ recipient: [] })).toBeDefined();
  });
});
