import { afterAll, describe, expect, it } from 'vitest';
import type { GdprRule } from '../../src/create-rule.ts';
import logs from '../../src/rules/no-personal-data-in-logs.ts';
import transfer from '../../src/rules/no-whole-record-transfer.ts';
import { TypedProject } from '../support/typed.ts';

const project = new TypedProject();
afterAll(() => {
  project.remove();
});

const models = "import type { Customer as Entry, Plugin, Order, SessionUser, Invitation, CreateCustomerDto, SmtpConfig, Supplier, Page, Tree, Patient } from './models';\nimport { loadRow, loadRows, loadPlugin, loadOrder } from './models';\n";
const inLogs = (code: string, rule: GdprRule = logs): string => project.reportedIn(rule, `${models}${code}`).slice(models.length);

describe('a type adds what names leave open', () => {
  it.each([
    ['an imported interface', 'export function f(row: Entry) { console.log(«row»); }'],
    ['an inferred result', 'const row = await loadRow("1"); console.log(«row»);'],
    ['a list', 'const rows = await loadRows(); console.log(«rows»);'],
    ['an element of a list', 'for (const each of await loadRows()) console.log(«each»);'],
    ['a map', 'export function f(found: Map<string, Entry>) { console.log(«found»); }'],
    ['a promise that is awaited in place', 'console.log(await «loadRow("1")»);'],
    ['a union with null', 'export function f(row: Entry | null | undefined) { console.log(«row»); }'],
    ['a union with something else', 'export function f(row: Entry | Plugin) { console.log(«row»); }'],
    ['an intersection', 'export function f(row: Plugin & { email: string }) { console.log(«row»); }'],
    ['Pick with a personal field', "export function f(row: Pick<Entry, 'id' | 'email'>) { console.log(«row»); }"],
    ['Omit', "export function f(row: Omit<Entry, 'email'>) { console.log(«row»); }"],
    ['Partial', 'export function f(row: Partial<Entry>) { console.log(«row»); }'],
    ['Readonly', 'export function f(row: Readonly<Entry>) { console.log(«row»); }'],
    ['a generic page', 'export function f(page: Page<Entry>) { console.log(«page»); }'],
    ['a bound of a generic', 'export function f<T extends Entry>(row: T) { console.log(«row»); }'],
    ['a record inside another', 'console.log(await «loadOrder()»);'],
    ['an index signature', 'export function f(found: Record<string, Entry>) { console.log(«found»); }'],
    ['a spread', 'export function f(row: Entry) { console.log({ ...«row» }); }'],
    ['written out', 'export function f(row: Entry) { console.log(`${JSON.stringify(«row»)}`); }'],
    ['a member', 'export function f(job: { entry: Entry }) { console.log(«job.entry»); }'],
    ['a destructured value', 'export function f({ entry }: { entry: Entry }) { console.log(«entry»); }'],
    ['a type of nobody that holds an e-mail address', 'export function f(row: Invitation) { console.log(«row»); }'],
    ['typeof of a value', 'const base = { email: "", firstName: "" }; export function f(row: typeof base) { console.log(«row»); }'],
    ['a conditional type', 'type Of<T> = T extends string ? Entry : Plugin; export function f(row: Of<"a">) { console.log(«row»); }'],
    ['an overloaded function', 'declare function get(id: string): Entry; declare function get(id: number): Plugin; console.log(«get("1")»);'],
    ['merged declarations', 'interface Row { id: string } interface Row { email: string } export function f(row: Row) { console.log(«row»); }'],
    ['a recursive type', 'interface Node2 { email: string; next?: Node2 } export function f(row: Node2) { console.log(«row»); }'],
  ])('%s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });

  it.each([
    ['a plugin', 'const row = await loadPlugin("1"); console.log(row);'],
    ['any', 'export function f(row: any) { console.log(row); }'],
    ['unknown', 'export function f(row: unknown) { console.log(row); }'],
    ['an unresolved import', "import type { Row } from './nowhere'; export function f(row: Row) { console.log(row); }"],
    ['settings of a mail server', 'export function f(row: SmtpConfig) { console.log(row); }'],
    ['a firm', 'export function f(row: Supplier) { console.log(row); }'],
    ['a tree of itself', 'export function f(row: Tree) { console.log(row); }'],
    ['what is put into a text', 'export function f(row: Entry) { console.log(`${row}`); }'],
    ['only an id', 'export function f(row: Entry) { console.log(row.id); }'],
    ['Pick of an id', "export function f(row: Pick<Entry, 'id'>) { console.log(row); }"],
    ['flags of the same names', 'export function f(row: { email: boolean; phone: boolean }) { console.log(row); }'],
    ['functions of the same names', 'export function f(row: { email(): void; phone: () => void }) { console.log(row); }'],
    ['an error', 'export function f(row: Error) { console.log(row); }'],
    ['a date', 'export function f(row: Date) { console.log(row); }'],
    ['a unique symbol', 'declare const row: unique symbol; console.log(row);'],
    ['a generic without bounds', 'export function f<T>(row: T) { console.log(row); }'],
    ['an enum', 'enum Row { Email, Phone } export function f(row: Row) { console.log(row); }'],
    ['an endless type', 'type Deep<T> = { next: Deep<T[]>; value: T }; export function f(row: Deep<string>) { console.log(row); }'],
    ['code with errors in it', 'const row: number = "a"; console.log(row, nothing.at.all, );'],
  ])('but not %s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });
});

describe('a type rules out what a name says', () => {
  it.each([
    ['a flag', 'export function f(email: boolean) { console.log(email); }'],
    ['a flag that is inferred', 'const settings = await (async () => ({ email: Math.random() > 1 }))(); const { email } = settings; console.log(email);'],
    ['a function', 'export function f(row: { email: () => void }) { console.log(row.email); }'],
    ['a pattern', 'export function f(row: { email: RegExp }) { console.log(row.email); }'],
    ['a state', "export function f(row: { email: 'bounced' | 'sent' }) { console.log(row.email); }"],
    ['an enum', 'enum Step { One, Two } export function f(row: { phone: Step }) { console.log(row.phone); }'],
    ['a React node', "import type { ReactNode } from 'react'; export function f(row: { email: ReactNode }) { console.log(row.email); }"],
    ['a form control', "import type { FieldError } from 'react-hook-form'; export function f(row: { email: FieldError }) { console.log(row.email); }"],
    ['an element of a page', 'export function f(row: { email: HTMLInputElement }) { console.log(row.email); }'],
    ['a branded id', "type TemplateId = string & { readonly __brand: 'TemplateId' }; export function f(row: { email: TemplateId }) { console.log(row.email); }"],
    ['a count', 'export function f(row: { email: number }) { console.log(row.email); }'],
    ['a user that is an id and a role', 'export function f(user: SessionUser) { console.log(user); }'],
    ['a user that is a text', 'declare function who(): string; const user = who(); console.log(user);'],
    ['a user that a query selected from', "import { PrismaClient } from '@prisma/client'; const user = await new PrismaClient().user.findUnique({ where: {}, select: { id: true } }); console.log(user);"],
    ['a value under a personal key', 'export function f(given: boolean) { console.log({ email: given }); }'],
  ])('%s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });

  it.each([
    ['a text', 'export function f(row: { email: string | null }) { console.log(«row.email»); }'],
    ['any', 'export function f(email: any) { console.log(«email»); }'],
    ['a user of an unresolved type', "import type { Row } from './nowhere'; export function f(user: Row) { console.log(«user»); }"],
    ['a gender of three', 'export function f(row: Patient) { console.log(«row.gender»); }'],
    ['a phone that is a number', 'export function f(row: { phoneNumber: number }) { console.log(«row.phoneNumber»); }'],
    ['a list of e-mail addresses', 'export function f(emails: string[]) { console.log(«emails»); }'],
    ['a branded e-mail address', "type Email = string & { readonly __brand: 'Email' }; export function f(row: { email: Email }) { console.log(«row.email»); }"],
  ])('but not %s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });
});

describe('a word that things have too, where a vendor deals in persons', () => {
  const sent = (name: string): string => `import type { Form } from './models';\nexport async function f({ lead, subscriber }: Form) {\n  await fetch('https://api.hubapi.com/crm/v3/objects/contacts', { method: 'POST', body: JSON.stringify(${name}) });\n}`;

  it('is a record by its type', () => {
    expect(project.reportedIn(transfer, sent('«subscriber»'))).toBe(sent('«subscriber»'));
  });

  it('is none when its type is a text', () => {
    expect(project.reportedIn(transfer, sent('lead'))).toBe(sent('lead'));
    expect(project.messagesOf(transfer, sent('lead'), { settings: { types: false } })).toHaveLength(1);
  });
});

describe('a type confirms a name that persons and things have', () => {
  it.each([
    ['a member', 'const row = await loadRow("1"); console.log(«row.name»);'],
    ['a destructured name', 'const { name } = await loadRow("1"); console.log(«name»);'],
    ['a destructured parameter', 'export function f({ name }: Entry) { console.log(«name»); }'],
    ['an element', 'for (const each of await loadRows()) console.log(«each.name»);'],
  ])('%s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });

  it.each([
    ['the name of a plugin', 'const row = await loadPlugin("1"); console.log(row.name);'],
    ['the name of a firm', 'export function f(row: Supplier) { console.log(row.name); }'],
    ['a name of any', 'export function f(row: any) { console.log(row.name); }'],
  ])('but not %s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });
});

describe('types of data layers', () => {
  it.each([
    ['a Prisma client', "import { PrismaClient } from '@prisma/client'; const found = await new PrismaClient().user.findMany({}); console.log(«found»);"],
    ['a type of a Prisma client', "import type { User } from '@prisma/client'; export function f(row: User) { console.log(«row»); }"],
    ['zod infer', "import { z } from 'zod'; import { check } from './checks'; type Row = z.infer<typeof check>; export function f(row: Row) { console.log(«row»); }"],
    ['what a check of another file parsed', "import { check } from './checks'; const row = check.parse({}); console.log(«row»);"],
    ['Drizzle $inferSelect', "import { table } from './checks'; type Row = typeof table.$inferSelect; export function f(row: Row) { console.log(«row»); }"],
    ['a TypeORM repository', "import { Repository } from 'typeorm'; import { Member } from './entities'; declare const store: Repository<Member>; console.log(await «store.findOneBy({})»);"],
    ['a Mongoose document', "import type { HydratedDocument } from 'mongoose'; export function f(row: HydratedDocument<{ email: string }>) { console.log(«row»); }"],
  ])('%s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });

  it.each([
    ['a plugin of a Prisma client', "import { PrismaClient } from '@prisma/client'; const found = await new PrismaClient().plugin.findMany(); console.log(found);"],
    ['a client itself', "import { PrismaClient } from '@prisma/client'; const found = new PrismaClient(); console.log(found);"],
    ['a check', "import { check } from './checks'; console.log(check);"],
    ['a repository', "import { Repository } from 'typeorm'; import { Member } from './entities'; export function f(store: Repository<Member>) { console.log(store); }"],
  ])('but not %s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });
});
