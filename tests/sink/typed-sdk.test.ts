import { afterAll, describe, expect, it } from 'vitest';
import telemetry from '../../src/rules/no-personal-data-in-telemetry.ts';
import prompts from '../../src/rules/no-personal-data-in-prompt.ts';
import undeclared from '../../src/rules/no-undeclared-recipient.ts';
import whole from '../../src/rules/no-whole-record-transfer.ts';
import { TypedProject } from '../support/typed.ts';

const project = new TypedProject();
afterAll(() => {
  project.remove();
});

const imports = "import type { Customer } from './models';\nimport { sms, llm, apollo, client, current } from './clients';\n";

describe('the package that declares a function tells whose SDK it is', () => {
  it.each([
    ['a scope of Sentry under another name', telemetry, 'export function f(user: Customer) { current.setUser({ email: «user.email» }); }'],
    ['Segment under another name', telemetry, "export function f(user: Customer) { client.identify({ userId: user.id, traits: { email: «user.email» } }); }"],
    ['a language model under another name', prompts, "export function f(user: Customer) { return llm.messages.create({ model: 'm', messages: [{ role: 'user', content: `Write to ${«user.email»}` }] }); }"],
    ['records for an SMS service', whole, "export function f(customer: Customer) { return sms.messages.create({ ...«customer», to: '', from: '', body: '' }); }"],
  ])('%s', (_, rule, code) => {
    expect(project.reportedIn(rule, `${imports}${code}`)).toBe(`${imports}${code}`);
  });

  it.each([
    ['identify of Apollo', telemetry, 'export function f(user: Customer) { apollo.identify({ email: user.email }); }'],
    ['identify of the cache of Apollo, called analytics', telemetry, 'const analytics = apollo.cache; export function f(user: Customer) { analytics.identify({ email: user.email }); }'],
    ['setUser of React', telemetry, "import { useState } from 'react'; const [, setUser] = useState<Customer | null>(null); export function f(user: Customer) { setUser(user); }"],
    ['setUser of a state that is called a scope', telemetry, "import type { Dispatch } from 'react'; declare const scope: { setUser: Dispatch<Customer> }; export function f(user: Customer) { scope.setUser(user); }"],
    ['a message of an SMS service, with words of a model', prompts, "export function f(user: Customer) { return sms.messages.create({ to: user.phone ?? '', from: '', body: user.email, ...{ model: '' } }); }"],
    ['a set of the language, called segment', telemetry, "const segment = new Set<string>(); export function f(user: Customer) { segment.add(user.email); }"],
    ['a message of nobody', undeclared, "export function f() { return sms.messages.create({ to: '', from: '', body: '' }); }"],
  ])('but not %s', (_, rule, code) => {
    expect(project.reportedIn(rule, `${imports}${code}`)).toBe(`${imports}${code}`);
  });
});
