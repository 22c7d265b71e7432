import rule from '../../src/rules/no-real-personal-data-in-code.ts';
import { testDataRule } from '../support/json-rule-tester.ts';
import type { CodeLanguage } from '../support/lint.ts';
import type { InvalidCase, ValidCase } from '../support/reports.ts';
import { testRule } from '../support/rule-tester.ts';

// Put together here, so that no file of this repository holds a whole value.
const mail = ['peter.vandamme', 'telenet.be'].join('@');
const other = ['marie.lambert', 'orange.fr'].join('@');
const phone = ['+32', '475', '81', '92', '33'].join('');
const written = ['+31 6', '48 21 97 30'].join(' ');
const iban = ['NL86', 'INGB', '0002', '4455', '88'].join('');
const belgian = ['93.05.18', '223.61'].join('-');
const dutch = ['2322', '62536'].join('');
const card = ['4539', '1488', '0343', '6467'].join(' ');
const american = ['536', '90', '4399'].join('-');
const plate = ['1', 'VHK', '482'].join('-');
const address = [81, 164, 22, 7].join('.');

const found: readonly (readonly [name: string, code: string, suggests?: boolean])[] = [
  ['a common first name beside a last name', `const to = «'${['jan.devries', 'ziggo.nl'].join('@')}'»;`, true],
  ['an e-mail address', `const to = «'${mail}'»;`, true],
  ['whom a mail goes to', `transport.sendMail({ from, to: «'${mail}'» });`, true],
  ['an e-mail address in a sentence', `console.log(«'Ask ${mail} about it'»);`, true],
  ['an e-mail address in a link', `const link = «'mailto:${mail}'»;`, true],
  ['an e-mail address of a test', `it('mails', () => { expect(send(«'${mail}'»)).toBe(true); });`, true],
  ['an e-mail address as a key', `const roles = { «'${mail}'»: 'admin' };`, true],
  ['a comparison', `if (user.email === «'${mail}'») grant();`, true],
  ['a phone number', `const phone = «'${phone}'»;`, true],
  ['a phone number as people write it', `call(«'${written}'»);`, true],
  ['a bank account number', `pay({ iban: «'${iban}'» });`, true],
  ['a payment card', `const text = «"${card}"»;`, true],
  ['a Belgian national number', `const patient = { id: «'${belgian}'» };`, false],
  ['a Dutch number under its name', `const klant = { bsn: «'${dutch}'» };`, true],
  ['a Dutch number as a number', `const klant = { bsn: «${dutch}» };`, true],
  ['a Dutch number in a list under its name', `const bsns = [«'${dutch}'»];`, true],
  ['a US number', `createPerson({ ssn: «'${american}'» });`, true],
  ['a licence plate under its name', `const car = { licensePlate: «'${plate}'» };`, false],
  ['an IP address under its name', `const event = { clientIp: «'${address}'» };`, true],
  ['the number that a message is sent to', `await client.messages.create({ to: «'${phone}'», from, body });`, true],
  ['an address of a mock, which may be anybody', `export const mockUsers = [{ email: «'${other}'» }];`, true],
  ['an address after a sentence that ends', `const text = «'For example, a name. Ask ${mail}'»;`, true],
  ['an account of a person', `const employee = { iban: «'${iban}'» };`, true],
  ['a default', `function load(email = «'${mail}'») {}`, true],
];

const silent: Readonly<Record<string, string>> = {
  'a reserved domain': "const to = 'peter.vandamme@example.com';\nconst cc = 'marie@shop.test';",
  'a domain that stands for any': "const to = ['peter@company.com', 'a.peeters@mydomain.be', 'lien@acme.io'];",
  'a mailbox of a role': "const to = ['info@telenet.be', 'no-reply@orange.fr', 'sales.team@bol.com', 'privacy@kbc.be'];",
  'the mailbox that a project sends from': `transport.sendMail({ from: 'Shop <${mail}>', to });\nconst MAIL_FROM = process.env.MAIL_FROM || '${other}';\nconst sender = { email: process.env.SENDER || 'x', sender: '${mail}' };`,
  'a mailbox of a vendor for those who try it out, and of texts that go out by themselves': "const from = ['Shop <onboarding@resend.dev>', 'resources@telenet.be'];",
  'names that documents use': "const to = ['john.doe@gmail.com', 'max.mustermann@web.de', 'jan.jansen@ziggo.nl'];",
  'an account of a test': "const to = ['test123@gmail.com', 'user1@hotmail.com', 'my.test@yahoo.com', 'newUser@me.com'];",
  'an account of a machine': "const who = 'robot@my-project.iam.gserviceaccount.com';",
  'an address of git': "const url = 'git@github.com:telenet/site.git';",
  'a login in a URL': "const url = 'https://peter@telenet.be/path';\nconst db = 'postgres://peter:secret@db.telenet.be/x';",
  'a version of a package': "const wanted = 'react@18.2.0';\nimport x from 'npm:lodash@4.17.21';",
  'a file with an at sign': "const src = '/img/logo@2x.png';",
  'a scoped package': "import a from '@telenet/ui';",
  'a placeholder': `const field = { placeholder: '${mail}' };`,
  'gaps of other languages': `const a = ['nombre@dominio.com', 'usuario@correo.com', 'nombre.apellido@empresa.com', 'naam@bedrijf.nl', 'vorname.nachname@firma.de'];`,
  'an address that a text gives as an example': `const help = 'The address of your account, e.g. ${mail}';\nconst hulp = 'Bijvoorbeeld: ${mail}';\nconst aide = 'Par exemple ${other}';\nconst hilfe = 'z. B. ${mail}';`,
  'an example of a command line': `program.addHelpText('after', 'Usage: crm invite ${mail}');`,
  'people and places of books and films': "const users = [{ email: 'frodo.baggins@hobbiton.me' }, { email: 'edmund@narnia.gov' }, { email: 'tony.stark@starkindustries.com' }, { email: 'gatsby@west-egg.com' }];",
  'addresses that a generator makes': "const addresses = ['brianne33@sparkmail.com', 'david23@peakmail.net', 'sophia22@crest-mail.com'];",
  'a mailbox of a role in another language': "const to = ['kontakt@rathaus-mitte.de', 'klantenservice@telenet.be', 'segreteria@comune.it', 'biuro@kancelaria.pl', 'ventas@tienda.es'];",
  'one word on both sides': "const email = 'michka@michka.fr';",
  'what is called fake or a demo': `const fakeCustomer = { email: '${mail}' };\nconst DEMO = [{ email: '${other}', phone: '${phone}' }];`,
  'the contact in a user agent': `const headers = { 'User-Agent': 'citations/1.2 (mailto:${mail})' };\nconst agent = 'citations/1.2 (mailto:${mail})';`,
  'a licence': `const banner = '/*! (c) 2019 Peter Vandamme <${mail}>, MIT licensed */';`,
  'the user of a commit': `run('git config user.email ${mail}');`,
  'numbers and accounts of a company': `export const company = { phone: '${phone}', iban: '${iban}' };\nconst supportPhone = '${phone}';\nconst helpline = { number: '${written}' };`,
  'the number that a service sends from': `await client.messages.create({ to, from: '${phone}', body });`,
  'an author': `const meta = { author: 'Peter <${mail}>', maintainers: ['${mail}'] };`,
  'sample bank accounts': "const ibans = ['BE68 5390 0754 7034', 'NL91ABNA0417164300', 'DE89370400440532013000'];",
  'a bank account with a wrong check': "const iban = 'NL86INGB0002445589';",
  'sample cards': "const cards = ['4242 4242 4242 4242', '4111111111111111', '5555-5555-5555-4444'];",
  'a long number that is no card': `const id = ${card.replaceAll(' ', '')}n;\nconst order = "${card.replaceAll(' ', '')}";`,
  'sample national numbers': "const people = [{ bsn: '111222333' }, { dni: '12345678Z' }, { pesel: '44051401359' }, { ssn: '123-45-6789' }, { ssn: '078-05-1120' }];",
  'a Dutch number without its name': `const orderId = '${dutch}';`,
  'a number of nine digits': `const amount = ${dutch};`,
  'a national number with a wrong check': "const patient = { nrn: '93.05.18-223.62' };",
  'phone numbers for films': "const phones = ['+1 555 0100', '+15555550123', '+44 7700 900123', '+33 6 39 98 12 34'];",
  'phone numbers that are made up': "const phones = ['+32475123456', '+31600000000', '+49 123 45678901'];",
  'an offset of time': "const at = '2024-03-01T10:00:00.000+02:00';",
  'a date': "const day = '2024-03-01';\nconst range = '2024-01-01 2024-12-31';",
  'a UUID': "const id = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';",
  'a hash': "const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';",
  'a path of an image': "const d = 'M10 20.5L30 40 50.25 60 70 80 90 100 110 120z';",
  'a version': "const version = '81.164.22.7';",
  'addresses of networks': "const ips = { clientIp: '192.168.1.10', remoteIp: '203.0.113.7', ip: '8.8.8.8' };",
  'a server': `const server = { host: '${address}', dns: '${address}' };`,
  'a licence plate without its name': `const code = '${plate}';`,
  'a timestamp': 'const at = 1690000000000;',
  'a pattern': "const mail = /^[\\w.]+@[\\w.]+$/;",
  'an image in a text': "const icon = 'data:image/png;base64,iVBORw0KGgo4539148803436467AAAANSUhEUg';",
  'a comment, unless it is asked for': `// Ask ${mail} about it`,
};

testRule('no-real-personal-data-in-code', {
  valid: [
    ...Object.entries(silent).map(([name, code]): ValidCase<CodeLanguage> => ({ name, code })),
    { name: 'a category that is allowed', code: `const to = '${mail}';`, options: [{ allow: ['contact.email'] }] },
    { name: 'an own domain', code: `const to = ['${mail}', 'peter.vandamme@shop.telenet.be'];`, options: [{ ownDomains: ['telenet.be'] }] },
    { name: 'an author in a comment', code: `/**\n * @author Peter Vandamme <${mail}>\n */`, options: [{ comments: true }] },
    { name: 'an example in an element', code: `const view = <FormHelperText>For example: ${mail}</FormHelperText>;`, lang: 'tsx' },
    { name: 'a generated file', code: `// @generated by a tool\nconst to = '${mail}';` },
    { name: 'a minified file', code: `var a='${mail}';${'x();'.repeat(1300)}` },
  ],
  invalid: [
    ...found.map(([name, code, suggests]): InvalidCase<CodeLanguage> => ({
      name,
      code,
      messageId: 'value',
      ...(suggests && { suggestions: 'parse' }),
    })),
    {
      name: 'a value, with its message and what to write instead',
      code: `const to = «"${mail}"»;`,
      messageId: 'value',
      data: { phrase: 'an e-mail address', count: '1' },
      suggestions: [{ messageId: 'example', output: 'const to = "jane.doe@example.com";' }],
    },
    {
      name: 'several values in one text',
      code: `const rows = «'${mail};${phone}'»;`,
      messageId: 'several',
      data: { phrase: 'an e-mail address', count: '2' },
      suggestions: [{ messageId: 'example', output: "const rows = 'jane.doe@example.com;+15555550100';" }],
    },
    { name: 'a template', code: `const line = «\`Dear ${mail}, \${»text}\`;`, messageId: 'value', suggestions: 'parse' },
    { name: 'a list', code: `const to = [«'${mail}'», «'${other}'»];`, messageId: 'value', suggestions: 'parse' },
    { name: 'a fixture', code: `export default { email: «'${mail}'» };`, filename: 'tests/fixtures/user.ts', messageId: 'value', suggestions: 'parse' },
    { name: 'a seed', code: `await User.create({ iban: «'${iban}'» });`, filename: 'prisma/seed.ts', messageId: 'value', suggestions: 'parse' },
    { name: 'text of a page', code: `const a = <p>«Mail ${mail}»</p>;`, lang: 'tsx', messageId: 'value', suggestions: 'parse' },
    { name: 'an attribute', code: `const a = <a href=«"mailto:${mail}"»>x</a>;`, lang: 'tsx', messageId: 'value', suggestions: 'parse' },
    { name: 'a comment', code: `«// Ask ${mail} about it»\nrun();`, options: [{ comments: true }], messageId: 'comment' },
    { name: 'JavaScript', lang: 'js', code: `module.exports = { to: «'${mail}'» };`, messageId: 'value', suggestions: 'parse' },
  ],
});

testDataRule(rule, {
  valid: [
    { name: 'reserved values', code: '{ "email": "jane@example.org", "iban": "BE68539007547034", "bsn": "111222333" }' },
    { name: 'an author', code: `{ "author": "Peter <${mail}>", "contributors": [{ "email": "${mail}" }] }` },
    { name: 'a lock file', filename: 'package-lock.json', code: `{ "packages": { "a": { "funding": "${mail}" } } }` },
    { name: 'a number under another name', code: `{ "orderId": ${dutch} }` },
    { name: 'whom to ask about an API', lang: 'yaml', code: `openapi: 3.1.0\ninfo:\n  contact:\n    email: ${mail}\n` },
    { name: 'YAML with a role', lang: 'yaml', code: 'contact: info@telenet.be\n' },
  ],
  invalid: [
    { name: 'an e-mail address', code: `{ "users": [{ "email": «"${mail}"» }] }`, messageId: 'value', suggestions: [{ messageId: 'example', output: '{ "users": [{ "email": "jane.doe@example.com" }] }' }] },
    { name: 'a number under its name', code: `{ "klanten": [{ "bsn": «${dutch}» }] }`, messageId: 'value', suggestions: 'parse' },
    { name: 'a bank account', code: `{ "iban": «"${iban}"» }`, messageId: 'value', suggestions: 'parse' },
    { name: 'YAML', lang: 'yaml', code: `admin:\n  mail: «${mail}»\n`, messageId: 'value', suggestions: 'parse' },
  ],
});
