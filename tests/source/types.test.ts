import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { flagsOf, packageOfFile } from '../../src/source/types.ts';
import { kindOfType } from '../../src/source/type-shape.ts';
import logs from '../../src/rules/no-personal-data-in-logs.ts';
import { reportsOf } from '../support/reports.ts';
import { TypedProject } from '../support/typed.ts';

const project = new TypedProject();
afterAll(() => {
  project.remove();
});

describe('types as a switch', () => {
  it('off: no type is looked at, whatever the parser offers', () => {
    const code = "import type { Invitation } from './models';\nexport function f(row: Invitation) { console.log(row); }";
    expect(project.messagesOf(logs, code, { settings: { types: false } })).toEqual([]);
  });

  it('on without type information: an error that says what to configure, and where', () => {
    const lint = () => project.messagesOf(logs, 'console.log(1);', { parserOptions: { projectService: false } });
    expect(lint).toThrow(/settings\['gdpr-api'\]\.types is on, but src\/case\.ts is linted without type information\..*projectService: true.*types: false/su);
  });

  it("on with ESLint's own parser: the same error", () => {
    expect(() => reportsOf(logs, { code: 'console.log(1);', filename: 'src/app.js', settings: { types: true } })).toThrow(/src\/app\.js is linted without type information/u);
  });

  it('on, in JavaScript that is read without a project on purpose: names alone', () => {
    expect(project.messagesOf(logs, 'console.log(user.email);', { filename: 'src/case.js', parserOptions: { projectService: false } })).toHaveLength(1);
  });

  it('on, in files that no rule looks at: no error', () => {
    expect(project.messagesOf(logs, 'console.log(user.email);', { filename: 'src/case.test.ts', parserOptions: { projectService: false } })).toEqual([]);
  });

  it('on, in JavaScript of the project', () => {
    const code = "import { loadRow } from './models';\nconst row = await loadRow('1');\nconsole.log(«row»);";
    expect(project.reportedIn(logs, code, { filename: 'src/script.js' })).toBe(code);
  });
});

describe('hostile types', () => {
  it.each([
    ['a type of 5,000 members', `interface Big { ${Array.from({ length: 5_000 }, (_, index) => `field${String(index)}: string`).join(';\n')};\nemail: string }\nexport function f(row: Big) { console.log(«row»); }`],
    ['more than any record has', `interface Big { ${Array.from({ length: 7_000 }, (_, index) => `field${String(index)}: string`).join(';\n')};\nemail: string }\nexport function f(row: Big) { console.log(row); }`],
    ['a union of 500 parts', `type Any = ${Array.from({ length: 500 }, (_, index) => `{ kind: 'k${String(index)}' }`).join(' |\n')};\nexport function f(row: Any) { console.log(row); }`],
    ['a type that is its own bound', 'export function f<T extends T>(row: T) { console.log(row); }'],
    ['a type that is defined by itself', 'type Round = Round;\nexport function f(row: Round) { console.log(row); }'],
    ['two types in a circle', 'interface A { user: B; email: string }\ninterface B { user: A }\nexport function f(row: B) { console.log(«row»); }'],
    ['a deep instantiation', 'type Deep<N extends number, A extends unknown[] = []> = A["length"] extends N ? { email: string } : { data: Deep<N, [...A, 1]> };\nexport function f(row: Deep<60>) { console.log(row); }'],
    ['a module that is declared in place', "declare module 'x' { interface Row { email: string } }\nimport type { Row } from 'x';\nexport function f(row: Row) { console.log(row); }"],
    ['a namespace that is merged into a class', "class Row { id = ''; } namespace Row { export const email = ''; } interface Row { email: string }\nexport function f(row: Row) { console.log(«row», Row); }"],
    ['a type of a package that the project adds to', "import 'express';\ndeclare module 'express' { interface Request { rower: { email: string; birthDate: Date } } }\nimport type { Request } from 'express';\nexport function f(req: Request) { console.log(«req.rower»); }"],
    ['a conditional type that is not decided: either', 'type Of<T> = T extends string ? { email: string } : { id: string };\nexport function f<T>(row: Of<T>) { console.log(«row»); }'],
    ['a conditional type that infers', 'type Row<T> = T extends (...given: never[]) => infer R ? R : never;\ndeclare function load(): { email: string };\nexport function f(row: Row<typeof load>) { console.log(«row»); }'],
    ['overloads of which none fits: the first one', 'declare function get(id: string): { email: string };\ndeclare function get(id: number): { id: string };\nconsole.log(«get(true)»);'],
    ['a mapped type over itself', 'type Deep<T> = { [K in keyof T]: Deep<T[K]> };\nexport function f(row: Deep<{ email: string; birthDate: string }>) { console.log(«row»); }'],
    ['an instantiation without an end', 'type Endless<T> = { data: Endless<{ user: T }>; email?: T };\nexport function f(row: Endless<string>) { console.log(«row»); }'],
    ['a private name', 'class Row { #email = ""; show() { console.log(«this.#email»); } }'],
    ['a computed name', 'const key = Symbol(); export function f(row: { [key]: string; 0: string }) { console.log(row[key], row[0]); }'],
  ])('%s', (_, code) => {
    expect(project.reportedIn(logs, code)).toBe(code);
  });
});

describe('a project whose TypeScript lacks its own library', () => {
  const head = "import type { Customer, Plugin } from './models';\nimport { loadRow } from './models';\n";

  it.each([
    ['no library at all', { noLib: true, strict: true, types: [] }],
    ['a library without promises', { lib: ['es5'], strict: true, target: 'es5', types: [], ignoreDeprecations: '6.0' }],
    ['a library that does not exist', { lib: ['es2099'], strict: true, types: [] }],
    ['options that contradict each other', { module: 'commonjs', moduleResolution: 'bundler', isolatedDeclarations: true, types: ['nowhere'] }],
  ])('%s: no crash, and types as far as they go', (_, compilerOptions) => {
    const bare = new TypedProject('typed', compilerOptions);
    const code = `${head}export async function f(row: Customer, thing: Plugin, list: Customer[], email: boolean) {\n  console.log(«row», thing, thing.name, email, «row.name», «row.email»);\n  for (const each of list) console.log(\`\${each.id}\`, (await loadRow('1')).id);\n}`;
    expect(bare.reportedIn(logs, code)).toBe(code);
    bare.remove();
  });
});

describe('the package of a file', () => {
  it.each([
    ['/a/node_modules/stripe/types/index.d.ts', 'stripe'],
    ['/a/node_modules/@sentry/node/index.d.ts', '@sentry/node'],
    ['/a/node_modules/@types/react/index.d.ts', 'react'],
    ['/a/node_modules/@types/segment__analytics/index.d.ts', '@segment/analytics'],
    ['/a/node_modules/.pnpm/stripe@1.0.0/node_modules/stripe/index.d.ts', 'stripe'],
    ['C:\\a\\node_modules\\@sentry\\node\\index.d.ts', '@sentry/node'],
    ['/a/node_modules/one/node_modules/two/index.d.ts', 'two'],
    ['/a/src/stripe/index.ts', undefined],
  ])('%s: %s', (path, name) => {
    expect(packageOfFile(path)).toBe(name);
  });
});

describe('the kind of a type, by the flags of this version of TypeScript', () => {
  const source = 'declare const it: { any: any; unknown: unknown; object: object; never: never; nothing: null; text: string; state: "a"; count: 1; number: number; big: bigint; flag: true; flags: boolean; symbol: symbol; unique: Date; call(): void; either: string | number; both: { a: 1 } & { b: 2 } };';
  const host = ts.createCompilerHost({});
  const program = ts.createProgram(['it.ts'], { strict: true, target: ts.ScriptTarget.ES2022 }, { ...host, getSourceFile: (name, options) => (name === 'it.ts' ? ts.createSourceFile(name, source, options) : host.getSourceFile(name, options)) });
  const checker = program.getTypeChecker();
  const flag = (type: ts.Type) => type.flags;
  const flags = {
    open: flag(checker.getAnyType()) | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive, never: flag(checker.getNeverType()), nothing: ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void, text: ts.TypeFlags.String,
    number: ts.TypeFlags.Number | ts.TypeFlags.BigInt, flag: ts.TypeFlags.BooleanLiteral, symbol: ts.TypeFlags.ESSymbol, object: ts.TypeFlags.Object,
  };

  it.each([
    ['any', 'open'], ['unknown', 'open'], ['object', 'open'], ['never', 'never'], ['nothing', 'nothing'], ['text', 'text'], ['state', 'state'], ['count', 'state'], ['number', 'number'], ['big', 'number'], ['flag', 'flag'], ['flags', 'union'], ['symbol', 'symbol'],
    ['unique', 'object'], ['call', 'function'], ['either', 'union'], ['both', 'intersection'],
  ])('%s: %s', (name, kind) => {
    const declaration = program.getSourceFile('it.ts')?.statements[0];
    if (!declaration || !ts.isVariableStatement(declaration) || !declaration.declarationList.declarations[0]) throw new Error('The source has no declaration.');
    const type = checker.getTypeAtLocation(declaration.declarationList.declarations[0].name);
    const member = type.getProperty(name);
    if (!member) throw new Error(`There is no ${name}.`);
    const types = { checker, program, nodeOf: () => undefined };
    expect(kindOfType(checker.getTypeOfSymbol(member), { ...types, flags: flagsOf(checker) })).toBe(kind);
    expect(flagsOf(checker)).toEqual(flags);
  });
});
