import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { settingsOf, type GdprSettings } from '../../src/settings.ts';
import { Installation } from '../support/scratch-project.ts';

const installation = new Installation();
const { project } = installation;
afterAll(() => {
  installation.remove();
});

const shop = {
  'package.json': JSON.stringify({ name: 'shop', dependencies: { stripe: '1.0.0', express: '5.0.0' }, devDependencies: { '@sentry/node': '9.0.0' } }),
  'src/mail.js': "import mailchimp from '@mailchimp/mailchimp_marketing';\nexport const add = (c) => mailchimp.lists.addListMember('x', { email_address: c.email });\n",
  'src/partner.js': [
    "export const tell = (order) => fetch('https://API.Parcel.example:8443/orders', { method: 'POST', body: JSON.stringify(order) });",
    "export const ask = (tenant) => fetch(`https://${tenant}.partner.example/x`);",
    "export const own = () => fetch('/api/orders');",
    "export const local = () => fetch('http://localhost:3000/orders');",
    "export const shown = () => fetch('https://example.com/orders');",
    '',
  ].join('\n'),
  'src/mail.test.js': "fetch('https://only-in-a-test.example/x');\n",
};

const recipientsIn = (text: string) => (JSON.parse(text) as GdprSettings).recipients ?? [];

describe('init', () => {
  it('prints what it would write, and writes nothing', async () => {
    const { cwd, run } = project(shop);
    const { code, stdout, stderr } = await run('init', '--dry-run');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(recipientsIn(stdout).map(({ id }) => id)).toEqual(['api-parcel-example', 'mailchimp', 'partner-example', 'stripe']);
    expect(existsSync(join(cwd, 'gdpr-register.json'))).toBe(false);
  });

  it('writes a register that the plugin reads, with nothing decided', async () => {
    const { cwd, run } = project(shop);
    const { code, stdout } = await run('init');
    expect(code).toBe(0);
    expect(stdout).toContain('4 recipients');
    const text = readFileSync(join(cwd, 'gdpr-register.json'), 'utf8');
    expect(() => settingsOf({ settings: { 'gdpr-api': JSON.parse(text) as object } })).not.toThrow();
    for (const recipient of recipientsIn(text)) {
      expect(Object.keys(recipient).filter((key) => !['id', 'name', 'country', 'hosts', 'note'].includes(key))).toEqual([]);
    }
  });

  it('says what the catalogue knows, and that the rest is unknown', async () => {
    const { stdout } = await project(shop).run('init', '--dry-run');
    const [parcel, mailchimp, partner, stripe] = recipientsIn(stdout);
    expect(mailchimp).toMatchObject({ name: 'Mailchimp', country: 'US' });
    expect(mailchimp?.note).toContain('Seen in src/mail.js. Usually a processor.');
    expect(stripe?.note).toContain('Seen as the dependency stripe.');
    expect(parcel).toMatchObject({ id: 'api-parcel-example', hosts: ['api.parcel.example'] });
    expect(parcel).not.toHaveProperty('country');
    expect(parcel?.note).toContain('Unknown: who it is');
    expect(partner?.hosts).toEqual(['*.partner.example']);
  });

  it('is what check asks for next', async () => {
    const { run } = project(shop);
    await run('init');
    const { code, stdout } = await run('check', '--settings', 'gdpr-register.json', '--format', 'json');
    expect(code).toBe(1);
    expect(stdout).toContain('gdpr-api/no-transfer-without-safeguard');
    expect(stdout).not.toContain('gdpr-api/no-undeclared-recipient"');
  });

  it('never overwrites a file', async () => {
    const { cwd, run } = project({ ...shop, 'gdpr-register.json': '{"role":"controller"}' });
    const { code, stdout, stderr } = await run('init');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('`gdpr-register.json` is there already and stays as it is.');
    expect(readFileSync(join(cwd, 'gdpr-register.json'), 'utf8')).toBe('{"role":"controller"}');
    expect((await run('init', '--dry-run')).code).toBe(0);
  });

  it('looks into the paths that were named only', async () => {
    const { stdout } = await project({ ...shop, 'package.json': '{}' }).run('init', '--dry-run', 'src/mail.js');
    expect(recipientsIn(stdout).map(({ id }) => id)).toEqual(['mailchimp']);
  });

  it('does without a package.json, with a broken one, and without code', async () => {
    for (const files of [{ 'a.js': '' }, { 'a.js': '', 'package.json': '{' }, { 'a.js': '', 'package.json': '[]' }, { 'a.txt': '' }]) {
      const { code, stdout } = await project(files).run('init', '--dry-run');
      expect(code).toBe(0);
      expect(recipientsIn(stdout)).toEqual([]);
    }
  });

  it('tells of files that it could not parse', async () => {
    const { code, stderr } = await project({ 'a.js': 'const = ;' }).run('init', '--dry-run');
    expect(code).toBe(0);
    expect(stderr).toContain('1 files could not be read or parsed');
  });

  it.each([
    [['init', '--quiet'], 'init knows no --quiet. Its options are --dry-run, --no-ignore.'],
    [['init', 'nowhere'], 'No such file or folder: `nowhere`.'],
    [['check', '--dry-run'], 'check changes nothing and knows no --dry-run; init does.'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await project(shop).run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
