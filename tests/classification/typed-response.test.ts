import { afterAll, describe, expect, it } from 'vitest';
import rule from '../../src/rules/no-overexposed-response.ts';
import { TypedProject } from '../support/typed.ts';

const project = new TypedProject();
afterAll(() => {
  project.remove();
});

const head = "import { Router, type Request, type Response } from 'express';\nimport type { Account, Customer, Registration, SessionUser } from './models';\nimport { Careless, Guest, Login, Member, Note, Profile, Session } from './entities';\nimport Visitor from './visitor';\nimport { Get, HttpCode, HttpStatus, Put } from '@nestjs/common';\n";

describe('no-overexposed-response with types', () => {
  it.each([
    ['a record of an imported type with a hash and its salt', 'export function f(req: Request, res: Response, row: Account) { res.json(«row»); }'],
    ['a list of them', 'declare function find(): Promise<Account[]>;\nexport async function f(req: Request, res: Response) { res.json(await «find()»); }'],
    ['an entity with a password', 'export function f(req: Request, res: Response, row: Login) { res.json(«row»); }'],
    ['inside what is answered', 'export function f(req: Request, res: Response, row: Account) { res.json({ data: «row» }); }'],
    ['under a name that tells', 'declare function who(): Promise<Account>;\nexport async function f(req: Request, res: Response) { const user = await who(); res.json(«user»); }'],
    ['what a Prisma client gives', "import { PrismaClient } from '@prisma/client';\nexport async function f(req: Request, res: Response) { const found = await new PrismaClient().user.findMany({}); res.json(«found»); }"],
    ['a password that a class exposes', 'export function f(req: Request, res: Response, row: Careless) { res.json(«row»); }'],
    ['an optional column of a password', 'export function f(req: Request, res: Response, row: Guest) { res.json(«row»); }'],
    ['a relation that is always loaded', 'export function f(req: Request, res: Response, row: Session) { res.json(«row»); }'],
    ['a class that is exported by default', 'export function f(req: Request, res: Response, row: Visitor) { res.json(«row»); }'],
    ['an optional password that a query took', "declare const db: { registration: { findMany(query?: object): Promise<Registration[]> } };\nexport async function f(req: Request, res: Response) { const rows = await db.registration.findMany(); res.json(«rows»); }"],
    ['an optional password that a model found', "declare const Registrations: { findById(id: string): Promise<Registration | null> };\nexport async function f(req: Request, res: Response) { const row = await Registrations.findById(req.params.id); res.json({ data: «row» }); }"],
    ['what a socket sends', "import type { Server } from 'socket.io';\nexport function f(io: Server, row: Account) { io.to('all').emit('joined', «row»); }"],
    ['what a route gives back', "declare function find(): Promise<Account>;\nexport class Rows { @Get() @HttpCode(HttpStatus.OK) one() { return «find()»; } }"],
  ])('reports %s', (_, code) => {
    expect(project.reportedIn(rule, `${head}${code}`)).toBe(`${head}${code}`);
  });

  it('says which secrets, and by which type', () => {
    const [message] = project.messagesOf(rule, `${head}export function f(req: Request, res: Response, row: Account) { res.json(row); }`);
    expect(message?.message).toBe('`row` is a record with a password and an e-mail address, its type `Account` has `passwordHash` and `salt`, and the client gets it through `res.json`. Select the fields that the client needs.');
  });

  it('names a class that is exported by default, and no variable', () => {
    const [message] = project.messagesOf(rule, `${head}export function f(req: Request, res: Response, row: Visitor) { res.json(row); }`);
    expect(message?.message).toContain('its type `Visitor` has `password`');
    const [rest] = project.messagesOf(rule, `${head}export function f(req: Request, res: Response, all: Login & { exp: number }) { const { exp, ...user } = all; res.json(user); }`);
    expect(rest?.message).toContain('its type has `password`');
  });

  it.each([
    ['a type without secrets', 'export function f(req: Request, res: Response, row: Customer) { res.json(row); }'],
    ['an entity whose password queries leave out', 'export function f(req: Request, res: Response, row: Member) { res.json(row); }'],
    ['the rest without the secrets', 'export function f(req: Request, res: Response, row: Account) { const { passwordHash, salt, ...rest } = row; res.json(rest); }'],
    ['Omit of them', "export function f(req: Request, res: Response, row: Omit<Account, 'passwordHash' | 'salt'>) { res.json(row); }"],
    ['a user that is an id and a role', 'export function f(req: Request, res: Response, user: SessionUser) { res.json(user); }'],
    ['a token that was asked for', 'export function f(req: Request, res: Response, row: { email: string; accessToken: string }) { res.json(row); }'],
    ['a class that exposes other fields alone', 'export function f(req: Request, res: Response, row: Profile) { res.json(row); }'],
    ['a password that an interface leaves open', 'export function f(req: Request, res: Response, row: Registration) { res.json(row); }'],
    ['an optional password that a query left out', "declare const db: { registration: { findMany(query?: object): Promise<Registration[]> } };\nexport async function f(req: Request, res: Response) { const rows = await db.registration.findMany({ select: { id: true, email: true } }); res.json(rows); }"],
    ['an optional password that was taken off what a query took', "declare const Registrations: { findById(id: string): Promise<Registration> };\nexport async function f(req: Request, res: Response) { const row = await Registrations.findById(req.params.id); delete row.password; res.json(row); }"],
    ['a list in memory whose type leaves a password open', "const rows: Registration[] = [];\nexport function f(req: Request, res: Response) { res.json(rows.find(({ id }) => id === req.params.id)); }"],
    ['a relation that no query loaded', 'export function f(req: Request, res: Response, row: Note) { res.json(row); }'],
    ['a password that was taken off', 'declare function who(): Promise<Login>;\nexport async function f(req: Request, res: Response) { const row = await who(); delete (row as Partial<Login>).password; delete row["password"]; res.json(row); }'],
    ['a password that is written over', 'export function f(req: Request, res: Response, row: Login) { res.json({ ...row, password: undefined }); }'],
    ['an event of the process', "import Emittery from 'emittery';\nexport function f(server: Emittery, row: Account) { void server.emit('joined', row); }"],
    ['an answer without a body', "declare function find(): Promise<Account>;\nexport class Rows { @Put() @HttpCode(204) a() { return find(); } @Put() @HttpCode(HttpStatus.NO_CONTENT) b() { return find(); } }"],
  ])('is silent on %s', (_, code) => {
    expect(project.reportedIn(rule, `${head}${code}`)).toBe(`${head}${code}`);
  });
});
