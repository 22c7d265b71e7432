import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { hasPersonalSiblings } from '../../src/classification/personal-reads.ts';
import { isIdName } from '../../src/classification/id-name.ts';
import { personBehind, personOf } from '../../src/classification/person.ts';
import { answerTo } from '../support/snippet.ts';

function told(node: Node, context: FileContext): string | undefined {
  const person = personOf(node, context);
  return person && `${person.isPart ? 'a part of ' : ''}${person.owner.plural ? 'several' : 'one'} of ${person.owner.role}, ${person.evidence}`;
}

describe('the person that a value is a record of', () => {
  it.each([
    ['f(«user»)', 'one of users, the name `user`'],
    ['f(«currentUser»)', 'one of users, the name `currentUser`'],
    ['f(«invitedCustomer»)', 'one of customers, the name `invitedCustomer`'],
    ['f(«users»)', 'several of users, the name `users`'],
    ['f(«this.patient»)', 'one of patients, the name `patient`'],
    ['f(«req.user»)', 'one of users, the name `user`'],
    ['f(«session.account»)', 'one of users, the name `account`'],
    ['f(«customer.profile»)', 'one of users, the name `profile`'],
    ['f(«users[0]»)', 'one of users, the name `users`'],
    ['f(«users[i]»)', 'one of users, the name `users`'],
    ['f(«users.find(byId)»)', 'one of users, the name `users`'],
    ['f(«users.filter(byAge)»)', 'several of users, the name `users`'],
    ['f(«users.pop()»)', 'one of users, the name `users`'],
    ['f(«user.toJSON()»)', 'one of users, the name `user`'],
    ['f(«user.get({ plain: true })»)', 'one of users, the source `user`'],
    ['f(«user.get(userId)»)', 'one of users, the source `user`'],
    ['f(«users.get(socket)»)', 'one of users, the source `users`'],
    ['f(«req.account»)', 'one of users, the name `account`'],
    ['f(«user ?? other»)', 'one of users, the name `user`'],
    ['f(«flag ? other : user»)', 'one of users, the name `user`'],
    ['async () => f(«await user»)', 'one of users, the name `user`'],
    ['f(«structuredClone(user)»)', 'one of users, the name `user`'],
    ['f(«authService.currentUser»)', 'one of users, the name `currentUser`'],
  ])('by its name: %s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    ['const x = user; f(«x»)', 'one of users, the name `user`'],
    ['for (const x of users) f(«x»)', 'one of users, the name `users`'],
    ['users.map((x) => «x»)', 'one of users, the name `users`'],
    ['const [x] = users; f(«x»)', 'one of users, the name `users`'],
    ['getUser().then((x) => «x»)', 'one of users, the function `getUser`'],
    ['const { user: x } = session; f(«x»)', 'one of users, the name `user`'],
    ['const { data: x } = await getUser(); f(«x»)', 'one of users, the function `getUser`'],
    ['f(«getUser().data»)', 'one of users, the function `getUser`'],
  ])('by its binding: %s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    ['f(«getUser(id)»)', 'one of users, the function `getUser`'],
    ['f(«findCustomerByEmail(mail)»)', 'one of customers, the function `findCustomerByEmail`'],
    ['f(«loadPatientsFromCrm()»)', 'several of patients, the function `loadPatientsFromCrm`'],
    ['f(«useCurrentUser()»)', 'one of users, the function `useCurrentUser`'],
    ['f(«userService.findOne(id)»)', 'one of users, the source `userService`'],
    ['f(«customersApi.listAll()»)', 'several of customers, the source `customersApi`'],
    ['f(«User.findById(id)»)', 'one of users, the model `User`'],
    ['f(«prisma.user.findMany()»)', 'several of users, the model `user`'],
    ['f(«prisma.user.create({ data })»)', 'one of users, the model `user`'],
    ['f(«prisma.user.update({ where: { id }, data })»)', 'one of users, the model `user`'],
    ['f(«prisma.user.findUnique({ where: { id }, select: { id: true } })»)', 'a part of one of users, the model `user`'],
    ['f(«db.select({ id: users.id }).from(users)»)', 'a part of several of users, the model `users`'],
    ["f(«session.get('user')»)", 'one of users, the key `user`'],
    ["const x = await getDoc(doc(db, 'users', id)); f(«x.data()»)", 'one of users, the model `users`'],
  ])('by the call that gave it: %s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    ['function f(x: Customer) { g(«x») }', 'one of customers, the type `Customer`'],
    ['function f(x: Customer[]) { g(«x») }', 'several of customers, the type `Customer`'],
    ['function f(x: Customer[]) { g(«x[0]») }', 'one of customers, the type `Customer`'],
    ['function f(x: Customer | null) { g(«x») }', 'one of customers, the type `Customer`'],
    ['function f(x: Promise<Partial<CustomerDto>>) { g(«x») }', 'one of customers, the type `CustomerDto`'],
    ["function f(x: Pick<Customer, 'id'>) { g(«x») }", 'a part of one of customers, the type `Customer`'],
    ['function f({ row }: { row: Customer }) { g(«row») }', 'one of customers, the type `Customer`'],
    ['interface Row { firstName: string; email: string } function f(x: Row) { g(«x») }', 'one of persons, the type `Row`'],
    ['type Row = { email: string; name: string }; const x: Row = y; f(«x»)', 'one of persons, the type `Row`'],
    ['class Row { email = 1; birthDate = 2 } function f(x: Row) { g(«x») }', 'one of persons, the type `Row`'],
    ['function f(x: { email: string; phoneNumber: string }) { g(«x») }', 'one of persons, its declared fields'],
    ['class A { rows: Customer[] = []; f() { for (const x of this.rows) g(«x») } }', 'one of customers, the type `Customer`'],
    ['f(«x as Customer»)', 'one of customers, the type `Customer`'],
    ['class Patient { f() { g(«this») } }', 'one of patients, the class `Patient`'],
    ['function f(member) { g(member.firstName); h(«member») }', 'one of users, the name `member` and the personal fields read from it'],
  ])('by its type or its fields: %s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    'f(«thing»)',
    'f(«userId»)',
    'f(«userCount»)',
    'f(«userService»)',
    'f(«loadingUser»)',
    'f(«systemUser»)',
    'f(«member»)',
    'f(«client»)',
    'f(«config.user»)',
    'f(«smtp.user»)',
    'f(«Role.USER»)',
    'f(«ROLES.user»)',
    'f(«meta.MIGRATION_USER»)',
    "const user = 'root'; f(«user»)",
    'const user = !x; f(«user»)',
    'const user = () => x; f(«user»)',
    'const user = process.env.USER; f(«user»)',
    'function f(user: string) { g(«user») }',
    "function f(user: 'a' | 'b') { g(«user») }",
    'function f(user: (x: string) => void) { g(«user») }',
    "import { user } from 'm'; f(«user»)",
    'function user() {} f(«user»)',
    'const { user, password } = config.db; f(«user»)',
    'const adminUid = await User.create(x); f(«adminUid»)',
    'f(«prisma.user.count()»)',
    'f(«prisma.user.deleteMany()»)',
    'f(«User.updateOne(a, b)»)',
    "f(«knex('users').count().first()»)",
    'f(«createUser»)',
    'f(«isUser(x)»)',
    'interface Row { name: string; size: number } function f(x: Row) { g(«x») }',
    'const x = x; f(«x»)',
    'f(«user.role»)',
    'f(«user.get(options.usernameField)»)',
    'f(«req.host»)',
    'f(«request.referrer»)',
  ])('is nobody: %s', (code) => {
    expect(answerTo(code, told)).toBeUndefined();
  });
});

describe('the person whose member a name holds', () => {
  const ask = (node: Node, context: FileContext) => personBehind(node as TSESTree.Identifier, context)?.owner.role;

  it.each([
    ['const { name } = customer; f(«name»)', 'customers'],
    ['const { customer: { name } } = order; f(«name»)', 'customers'],
    ['function f({ name }: Customer) { g(«name») }', 'customers'],
    ['for (const { name } of patients) f(«name»)', 'patients'],
    ['const { name } = file; f(«name»)', undefined],
    ['const name = customer; f(«name»)', undefined],
    ['f(«name»)', undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toBe(expected);
  });

  it.each([
    ['function f(row) { g(row.firstName, «row») }', true],
    ['function f(row) { const { email } = row; g(«row») }', true],
    ['function f(row) { g(row.name, «row») }', false],
    ['function f(row) { g(«row.a») }', false],
  ])('is told by the fields that are read beside it: %s', (code, expected) => {
    expect(answerTo(code, hasPersonalSiblings)).toBe(expected);
  });

  it.each([
    ['userId', true],
    ['adminUid', true],
    ['userIdInDb', true],
    ['uuid', true],
    ['user', false],
    ['idea', false],
  ])('%s is called an id: %s', (name, expected) => {
    expect(isIdName(name)).toBe(expected);
  });
});
