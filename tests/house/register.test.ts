import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/no-undeclared-recipient.ts';
import { registerOf } from '../../src/sink/register.ts';
import { settingsOf, type DeclaredRecipient, type GdprSettings } from '../../src/settings.ts';
import { reportsOf } from '../support/reports.ts';

const read = (settings: unknown) => settingsOf({ settings: { 'gdpr-api': settings } });
const withRecipients = (...recipients: unknown[]) => ({ recipients });
const activity = { id: 'a', title: 'A', purpose: 'B', legalBasis: '6(1)(b)', dataSubjects: ['customers'], data: ['name'], retention: { text: '1 year' } };

const many = (count: number): DeclaredRecipient[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `vendor-${index}`,
    hosts: [`api.vendor-${index}.example`, `*.vendor-${index}.test`],
    packages: [`@vendor-${index}/sdk`],
    kind: 'processor',
    country: 'US',
    transfer: [{ mechanism: 'scc', module: 2, signedOn: '2025-03-14', tiaOn: '2026-07-20' }],
    dpa: { reference: `DPA-${index}`, date: '2025-03-14' },
    purposes: ['a'],
    allowed: ['contact.email', 'name'],
    ...(index > 0 ? { via: `vendor-${index - 1}` } : {}),
  }));

/** The recipient that a register of these finds behind a host. */
const found = (host: string, ...recipients: DeclaredRecipient[]): string | undefined => registerOf(read(withRecipients(...recipients)))?.byHost(host)?.id;

describe('a register with', () => {
  it.each([
    ['an id that nobody knows', withRecipients({ id: 'mailmonkey' }), /recipients\[0\]\.id is "mailmonkey", which is not in the catalogue/u],
    ['the same id twice', withRecipients({ id: 'stripe' }, { id: 'stripe' }), /declares "stripe" twice/u],
    ['a processor of an unknown one', withRecipients({ id: 'stripe', via: 'nobody' }), /recipients\[0\]\.via is "nobody"/u],
    ['one that engages itself', withRecipients({ id: 'stripe', via: 'stripe' }), /recipients\[0\]\.via leads back to "stripe"/u],
    ['three that engage each other', withRecipients({ id: 'stripe', via: 'twilio' }, { id: 'twilio', via: 'hubspot' }, { id: 'hubspot', via: 'stripe' }), /recipients\[2\]\.via leads back to "hubspot"/u],
    ['the same host in two entries', withRecipients({ id: 'one', hosts: ['api.x.example'] }, { id: 'two', hosts: ['API.x.example.'] }), /claim the host "api\.x\.example" twice/u],
    ['a host of one star', withRecipients({ id: 'one', hosts: ['*'] }), /hosts\[0\] is "\*"; \* may stand for whole subdomains only/u],
    ['a star within a host', withRecipients({ id: 'one', hosts: ['api.*.example'] }), /hosts\[0\] is "api\.\*\.example"; \* may stand for whole subdomains only/u],
    ['a star within a label', withRecipients({ id: 'one', hosts: ['*api.x.example'] }), /\* may stand for whole subdomains only/u],
    ['a URL for a host', withRecipients({ id: 'one', hosts: ['https://api.x.example/v1'] }), /must be a host without scheme, login and path/u],
    ['a port', withRecipients({ id: 'one', hosts: ['api.x.example:8443'] }), /leave out the port/u],
    ['a login', withRecipients({ id: 'one', hosts: ['crm:hunter2@api.x.example'] }), /hosts\[0\] is "crm:…@api\.x\.example"/u],
    ['a country that is none', withRecipients({ id: 'stripe', country: 'XY' }), /country is "XY"; it is no country/u],
    ['a purpose that is no activity', withRecipients({ id: 'stripe', purposes: ['fun'] }), /purposes\[0\] is "fun"; use the id of an activity, none is declared/u],
    ['clauses of the wrong module', withRecipients({ id: 'stripe', kind: 'processor', transfer: { mechanism: 'scc', module: 1, signedOn: '2025-01-01' } }), /module is 1; for a processor use 2 or 3/u],
    ['the framework without an entity', withRecipients({ id: 'stripe', transfer: { mechanism: 'dpf', scope: 'both', checkedOn: '2026-01-01' } }), /entity is missing/u],
    ['special data without a condition', withRecipients({ id: 'stripe', allowed: ['health'] }), /allowed\[0\] is "health"; name its ground in art9Condition/u],
    ['a legitimate interest in words only', { activities: [{ ...activity, legalBasis: '6(1)(f)' }] }, /legitimateInterest is missing/u],
    ['an assessment that is not needed for no reason', { activities: [{ ...activity, dpia: { status: 'not-needed' } }] }, /dpia\.reason is missing/u],
    ['a variable of nobody', { env: { MAIL_URL: 'mailmonkey' } }, /env\.MAIL_URL is "mailmonkey"/u],
  ])('%s is refused with its path', (_name, settings, message) => {
    expect(() => read(settings)).toThrow(message);
  });

  it('several problems tells all of them at once, and no login', () => {
    const wrong = withRecipients({ id: 'one', hosts: ['crm:hunter2@api.x.example'], country: 'XY', purposes: ['fun'], via: 'nobody' });
    const message = (() => {
      try {
        read(wrong);
        return '';
      } catch (error) {
        return String(error);
      }
    })();
    for (const key of ['hosts[0]', 'country', 'purposes[0]', 'via']) expect(message).toContain(key);
    expect(message).not.toContain('hunter2');
  });

  it.each([[[]], [7], ['x'], [null], [{ recipients: null }], [{ recipients: {} }], [{ recipients: [null] }], [{ recipients: [[]] }], [{ recipients: [{ id: 1 }] }], [{ recipients: [{ id: 'stripe', transfer: null }] }], [{ recipients: [{ id: 'stripe', dpa: [] }] }], [{ activities: [{ ...activity, retention: 'never' }] }], [{ rights: [] }], [{ env: { A: 1 } }]])(
    'the wrong shape %j is refused with a TypeError',
    (settings) => {
      expect(() => read(settings)).toThrow(TypeError);
    },
  );
});

describe('a declared host', () => {
  const courier: DeclaredRecipient = { id: 'courier', hosts: ['api.courier.example', '*.eu.courier.example', 'zürich.example', '[2001:db8::1]'] };

  it.each([
    ['as it is', 'api.courier.example', 'courier'],
    ['in upper case', 'API.Courier.EXAMPLE', 'courier'],
    ['with a trailing dot', 'api.courier.example.', 'courier'],
    ['below a star', 'a.b.eu.courier.example', 'courier'],
    ['but not the star itself', 'eu.courier.example', undefined],
    ['not what only ends like it', 'evil-api.courier.example', undefined],
    ['not what only starts like it', 'api.courier.example.evil.test', undefined],
    ['with letters of other scripts', 'zürich.example', 'courier'],
    ['in punycode', 'xn--zrich-kva.example', 'courier'],
    ['as an address of IPv6', '[2001:db8::1]', 'courier'],
    ['not an empty one', '', undefined],
  ])('is found %s', (_name, host, id) => {
    expect(found(host, courier)).toBe(id);
  });

  it.each([
    ["fetch('https://user:secret@api.courier.example:8443/x');", 0],
    ["fetch('https://API.COURIER.EXAMPLE./x');", 0],
    ['fetch(`https://${zone}.eu.courier.example/x`);', 0],
    ['fetch(`https://${host}/x`);', 0],
    ['fetch(`https://api.courier.${tld}/x`);', 0],
    ["fetch('https://[2001:db8::1]/x');", 0],
    ["fetch('https://zürich.example/x');", 0],
    ["fetch('https://evil-courier.example/x');", 1],
    ['fetch(`https://${zone}.other.test-vendor.io/x`);', 1],
    ["fetch('https://');", 0],
    ["fetch('https://:443/');", 0],
  ])('is told from others in %s', (code, count) => {
    const settings: GdprSettings = { recipients: [courier] };
    expect(reportsOf(rule, { code, filename: 'src/app.ts', settings })).toHaveLength(count);
  });
});

describe('the size of a register', () => {
  const activities = [activity] as GdprSettings['activities'];
  const timeOf = (count: number): number => {
    const settings = JSON.parse(JSON.stringify({ activities, recipients: many(count) })) as object;
    const start = performance.now();
    read(settings);
    return performance.now() - start;
  };

  it('of 200 recipients costs under 20 ms, once in a run', () => {
    expect(Math.min(timeOf(200), timeOf(200), timeOf(200), timeOf(200), timeOf(200))).toBeLessThan(20);
    const settings = { activities, recipients: many(200) };
    expect(read(settings)).toBe(read(settings));
    expect(registerOf(read(settings))).toBe(registerOf(read(settings)));
  });

  it('of 1,000 recipients, each engaged by the one before, is read all the same', () => {
    const settings = { activities, recipients: many(1000) };
    expect(found('api.vendor-999.example', ...many(1000).map((each) => ({ ...each, purposes: [] })))).toBe('vendor-999');
    expect(() => read(settings)).not.toThrow();
  });
});
