import { afterAll, describe, expect, it } from 'vitest';
import rule from '../../src/rules/no-overexposed-response.ts';
import { TypedProject } from '../support/typed.ts';

const project = new TypedProject();
afterAll(() => {
  project.remove();
});

const head = "import { Router, type Request, type Response } from 'express';\nimport type { Account, Customer, SessionUser } from './models';\nimport { Login, Member } from './entities';\n";

describe('no-overexposed-response with types', () => {
  it.each([
    ['a record of an imported type with a hash and its salt', 'export function f(req: Request, res: Response, row: Account) { res.json(«row»); }'],
    ['a list of them', 'declare function find(): Promise<Account[]>;\nexport async function f(req: Request, res: Response) { res.json(await «find()»); }'],
    ['an entity with a password', 'export function f(req: Request, res: Response, row: Login) { res.json(«row»); }'],
    ['inside what is answered', 'export function f(req: Request, res: Response, row: Account) { res.json({ data: «row» }); }'],
    ['under a name that tells', 'declare function who(): Promise<Account>;\nexport async function f(req: Request, res: Response) { const user = await who(); res.json(«user»); }'],
    ['what a Prisma client gives', "import { PrismaClient } from '@prisma/client';\nexport async function f(req: Request, res: Response) { const found = await new PrismaClient().user.findMany({}); res.json(«found»); }"],
  ])('reports %s', (_, code) => {
    expect(project.reportedIn(rule, `${head}${code}`)).toBe(`${head}${code}`);
  });

  it('says which secrets, and by which type', () => {
    const [message] = project.messagesOf(rule, `${head}export function f(req: Request, res: Response, row: Account) { res.json(row); }`);
    expect(message?.message).toBe('`row` is a record with a password and an e-mail address, its type `Account` has `passwordHash` and `salt`, and the client gets it through `res.json`. Select the fields that the client needs.');
  });

  it.each([
    ['a type without secrets', 'export function f(req: Request, res: Response, row: Customer) { res.json(row); }'],
    ['an entity whose password queries leave out', 'export function f(req: Request, res: Response, row: Member) { res.json(row); }'],
    ['the rest without the secrets', 'export function f(req: Request, res: Response, row: Account) { const { passwordHash, salt, ...rest } = row; res.json(rest); }'],
    ['Omit of them', "export function f(req: Request, res: Response, row: Omit<Account, 'passwordHash' | 'salt'>) { res.json(row); }"],
    ['a user that is an id and a role', 'export function f(req: Request, res: Response, user: SessionUser) { res.json(user); }'],
    ['a token that was asked for', 'export function f(req: Request, res: Response, row: { email: string; accessToken: string }) { res.json(row); }'],
  ])('is silent on %s', (_, code) => {
    expect(project.reportedIn(rule, `${head}${code}`)).toBe(`${head}${code}`);
  });
});
