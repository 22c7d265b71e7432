import { afterAll, describe, expect, it } from 'vitest';
import logs from '../../src/rules/no-personal-data-in-logs.ts';
import { TypedProject } from '../support/typed.ts';

const project = new TypedProject();
afterAll(() => {
  project.remove();
});

const imports = "import type { EntityManager, Collection } from '@mikro-orm/core';\nimport { Tenant, Pet, get } from './generated';\nimport type { GetEntryQuery, GetThemeQuery, Customer as Row, components, Answer } from './generated';\ndeclare const em: EntityManager;\n";
const inLogs = (code: string): string => project.reportedIn(logs, `${imports}${code}`).slice(imports.length);

describe('types that tools write or infer', () => {
  it.each([
    ['MikroORM: one entity', 'const row = await em.findOne(Tenant, {}); console.log(«row»);'],
    ['MikroORM: a list of entities', 'const rows = await em.find(Tenant, {}); console.log(«rows»);'],
    ['MikroORM: a collection', 'export function f(all: Collection<Tenant>) { console.log(«all»); }'],
    ['GraphQL codegen: a model', 'export function f(row: Row) { console.log(«row»); }'],
    ['GraphQL codegen: a field of an answer', 'export function f(data: GetEntryQuery) { console.log(«data.entry»); }'],
    ['OpenAPI: a schema', "export function f(row: components['schemas']['Traveller']) { console.log(«row»); }"],
    ['OpenAPI: an answer by its path', "export function f(row: Answer<'/travellers/{id}'>) { console.log(«row»); }"],
    ['OpenAPI: what a client gives', "const { data } = await get('/travellers/{id}'); console.log(«data»);"],
    ['a value that instanceof narrows', 'export function f(row: object) { if (row instanceof Tenant) console.log(«row»); }'],
    ['a value that a guard narrows', 'declare function isTenant(row: object): row is Tenant; export function f(row: object) { if (isTenant(row)) console.log(«row»); }'],
    ['a part of a union that is left', 'export function f(row: Tenant | string) { if (typeof row !== "string") console.log(«row»); }'],
    ['a name of a person that a member holds', 'export function f(job: { row: Row }) { console.log(«job.row»); }'],
  ])('finds %s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });

  it.each([
    ['MikroORM: an entity of a thing', 'const row = await em.findOne(Pet, {}); console.log(row);'],
    ['MikroORM: things', 'const rows = await em.find(Pet, {}); console.log(rows);'],
    ['GraphQL codegen: an answer about a thing', 'export function f(data: GetThemeQuery) { console.log(data); }'],
    ['GraphQL codegen: the name of a thing', 'export function f(data: GetThemeQuery) { console.log(data.theme?.name); }'],
    ['OpenAPI: a schema of a thing', "export function f(row: components['schemas']['Route']) { console.log(row); }"],
    ['OpenAPI: an answer about a thing', "const { data } = await get('/routes/{id}'); console.log(data);"],
    ['OpenAPI: the error of a client', "const { error: problem } = await get('/travellers/{id}'); console.log(problem);"],
    ['the part of a union that is nobody', 'export function f(row: Tenant | Pet) { if (!(row instanceof Tenant)) console.log(row.id); }'],
    ['a text that is left of a union', 'export function f(row: Tenant | string) { if (typeof row === "string") console.log(row); }'],
    ['an id of an entity', 'const row = await em.findOne(Tenant, {}); console.log(row?.id);'],
    ['a key of a schema', "export function f(key: keyof components['schemas']['Traveller']) { console.log(key); }"],
    ['a class itself', 'console.log(Tenant);'],
  ])('is silent on %s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });
});
