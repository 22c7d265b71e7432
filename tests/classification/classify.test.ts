import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { verdictOf } from '../../src/classification/classify.ts';
import { verdictOfKey } from '../../src/classification/key-verdict.ts';
import { shownName } from '../../src/classification/shown-name.ts';
import { leavesOf } from '../../src/source/leaves.ts';
import { answerTo, textOf } from '../support/snippet.ts';

/** The verdict of the first value that an expression carries, in words. */
function told(node: Node, context: FileContext): string {
  const [leaf] = leavesOf(node, context);
  const verdict = leaf && verdictOf(leaf, context);
  if (verdict === undefined || verdict === 'clean') return verdict ?? 'nothing';
  switch (verdict.kind) {
    case 'field':
      return `${verdict.category}${verdict.safeguard ? ` after ${verdict.safeguard}` : ''}, ${verdict.evidence}`;
    case 'record':
      return `${verdict.isList ? 'records' : 'a record'} of ${verdict.role}, ${verdict.evidence}`;
    case 'request':
      return `the ${verdict.part} of a request`;
  }
}

describe('what a value holds', () => {
  it.each([
    ['f(«email»)', 'contact.email, the name `email`'],
    ['f(«user.email»)', 'contact.email, the name `email`'],
    ['f(«customer.iban»)', 'financial.iban, the name `iban`'],
    ['f(«customerEmail»)', 'contact.email, the name `customerEmail`'],
    ['f(«customer.name»)', 'name, the owner `customer`'],
    ['f(«auditUser.username»)', 'account.username, the owner `auditUser`'],
    ['f(«users[0].name»)', 'name, the owner `users`'],
    ['f(«file.name»)', 'nothing'],
    ['f(«name»)', 'nothing'],
    ['f(«username»)', 'nothing'],
    ['f(«phone»)', 'contact.phone, the name `phone`'],
    ['f(«order.phone»)', 'contact.phone, the name `phone`'],
    ['f(«shop.phone»)', 'nothing'],
    ['f(«theme.phone»)', 'clean'],
    ['f(«patient.diagnosis»)', 'health, the owner `patient`'],
    ['f(«build.diagnosis»)', 'nothing'],
    ['f(«customer.address.street»)', 'address, the address that it is a part of'],
    ['f(«emails[0]»)', 'contact.email, the name `emails`'],
    ['f(«user.id»)', 'nothing'],
    ['f(«userId»)', 'account.user-id, the name `userId`'],
    ['f(«hashedEmail»)', 'contact.email after hash, the name `hashedEmail`'],
    ['f(«user.emailMasked»)', 'contact.email after mask, the name `emailMasked`'],
    ['f(«encryptedIban»)', 'financial.iban after encrypt, the name `encryptedIban`'],
    ["f(«member.get('email')»)", 'contact.email, the name `email`'],
    ["f(«customer.get('name')»)", 'name, the owner `customer`'],
    ["f(«config.get('email')»)", 'clean'],
    ["f(«form.get('email').value»)", 'contact.email, the name `email`'],
    ['f(«getEmail()»)', 'contact.email, the name `email`'],
    ['f(«user.getPhoneNumber()»)', 'contact.phone, the name `phoneNumber`'],
    ['f(«customer.getName()»)', 'name, the owner `customer`'],
    ['f(«customer.name()»)', 'name, the owner `customer`'],
    ['f(«user.email()»)', 'contact.email, the name `email`'],
    ['f(«schema.email()»)', 'nothing'],
    ['f(«user.name(value)»)', 'nothing'],
    ['f(«user.hasEmail()»)', 'nothing'],
    ['f(«sendEmail()»)', 'nothing'],
    ['f(«generateOtp()»)', 'credential.otp, the function `generateOtp`'],
    ['f(«githubToken»)', 'credential.token, the name `githubToken`'],
    ['f(«token»)', 'nothing'],
    ['const token = jwt.sign(a, b); f(«token»)', 'credential.token, where it comes from'],
    ['f(«process.env.API_TOKEN»)', 'credential.token, the name `API_TOKEN`'],
    ['f(«process.env.EMAIL_FROM»)', 'clean'],
    ["f(«req.headers.authorization»)", 'credential.token, the header `authorization`'],
    ["f(«req.headers['user-agent']»)", 'user-agent, the request of somebody'],
    ['const { email } = value; f(«email»)', 'contact.email, the name `email`'],
    ['const { email: to } = value; f(«to»)', 'contact.email, the name `email`'],
    ['const { name } = customer; f(«name»)', 'name, the owner `customer`'],
    ['const { name, email } = value; f(«name»)', 'name, the field `email` beside it'],
    ['function f(name, email) { g(«name») }', 'name, the field `email` beside it'],
    ['function f(row) { g(row.firstName, «row.name») }', 'name, the personal fields read beside it'],
    ['const email = mask(x); f(«email»)', 'contact.email after mask, the name `email`'],
    ['const email = hash(x); f(«email»)', 'contact.email after hash, the name `email`'],
  ])('%s: a field', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    "import { email } from 'm'; f(«email»)",
    "const email = require('m'); f(«email»)",
    'function email() {} f(«email»)',
    'class Email {} f(«Email»)',
    "const email = 'a'; f(«email»)",
    'const email = /a/; f(«email»)',
    'const email = () => a; f(«email»)',
    'const email = !a; f(«email»)',
    'const email = a === b; f(«email»)',
    'const email = isEmail(a); f(«email»)',
    "const email = useRef(); f(«email»)",
    'const email = process.env.EMAIL; f(«email»)',
    'function f(email: boolean) { g(«email») }',
    "function f(email: 'on' | 'off') { g(«email») }",
    'function f(email: () => void) { g(«email») }',
    'try { f() } catch (email) { g(«email») }',
    'f(«setEmail»)',
    'f(«EMAIL»)',
    'f(«EmailField»)',
    'f(«Channel.email»)',
    'f(«FIELDS.email»)',
    'f(«errors.email»)',
    'f(«form.errors.email»)',
    'f(«labels.email»)',
    'f(«config.email»)',
    'f(«i18n.email»)',
    'f(«controllers.accounts.email»)',
    'f(«emails.length»)',
    'f(«users.size»)',
    'f(«mask(user)»)',
    "f(«user.email.slice(-4)»)",
  ])('%s: surely none', (code) => {
    expect(answerTo(code, told)).toBe('clean');
  });

  it.each([
    ['f(«customer»)', 'a record of customers, the name `customer`'],
    ['f(«customers»)', 'records of customers, the name `customers`'],
    ['f(«users[0]»)', 'a record of users, the name `users`'],
    ['f(«users.at(-1)»)', 'a record of users, the name `users`'],
    ['f(«users.slice(0, 5)»)', 'records of users, the name `users`'],
    ['f(«req.user»)', 'a record of users, the name `user`'],
    ['f({ ...«customer» })', 'a record of customers, the name `customer`'],
    ['f(«JSON.stringify(patient)»)', 'a record of patients, the name `patient`'],
    ['class Customer { f() { g(«this») } }', 'a record of customers, the class `Customer`'],
    ["f(«session.get('user')»)", 'a record of users, the key `user`'],
    ['f(«`${customer}`»)', 'nothing'],
    ['f(«{ userId: user }»)', 'nothing'],
    ['f(«thing»)', 'nothing'],
    ['f(«client»)', 'nothing'],
  ])('%s: a record', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    ['app.post(p, (req, res) => { f(«req.body») })', 'the body of a request'],
    ['app.post(p, (req, res) => { f(«req») })', 'the request of a request'],
    ['f(«process.env»)', 'the environment of a request'],
  ])('%s: a request', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });
});

describe('what the key of a value tells', () => {
  const ask = (node: Node, context: FileContext) => {
    const [leaf] = leavesOf(node, context);
    const verdict = leaf && verdictOfKey(leaf, context);
    return verdict && `${verdict.category}, ${verdict.evidence}`;
  };

  it.each([
    ['f(«{ email: value }»)', 'contact.email, the key `email`'],
    ['f(«{ customer: { name: value } }»)', 'name, the key `name`'],
    ['f(«{ name: value, email }»)', 'name, the key `name`'],
    ['f(«{ name: value }»)', undefined],
    ['f(«{ username: value }»)', undefined],
    ['f(«{ emailCount: value }»)', undefined],
    ['f(«{ email: emailSent }»)', undefined],
    ['f(«{ name: product.name, email }»)', undefined],
    ['f(«{ email: call() }»)', undefined],
    ['f(«value»)', undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toBe(expected);
  });
});

describe('how a value is shown in a message', () => {
  it.each([
    ['f(«a.b.c»)', 'a.b.c'],
    ['f(«a?.b!.c»)', 'a.b.c'],
    ['f(«users[0]»)', 'users[0]'],
    ['f(«users[i].email»)', 'users[i].email'],
    ['f(«users[users.length - 1]»)', 'users[…]'],
    ["f(«headers['x-api-key']»)", 'headers.x-api-key'],
    ["f(«a['jan@shop.example']»)", 'a[…]'],
    ['f(«a[key]»)', 'a[…]'],
    ['f(«kunde.straße»)', 'kunde.straße'],
    ['f(«användare.fødselsdato»)', 'användare.fødselsdato'],
    ['f(«a.b(c)»)', 'a.b()'],
    ["f(«a.get('email')»)", "a.get('email')"],
    ['class A { f() { g(«this.a») } }', 'this.a'],
    ['f(«new A()»)', '…'],
  ])('%s', (code, expected) => {
    expect(answerTo(code, (node) => shownName(node))).toBe(expected);
  });

  it('never with a value', () => {
    expect(answerTo("f(«'jan@shop.example'»)", (node, context) => [shownName(node), textOf(node, context)])).toEqual(['…', "'jan@shop.example'"]);
  });
});
