import { describe, expect, it } from 'vitest';
import logs from '../../src/rules/no-personal-data-in-logs.ts';
import { markedCodeOf, spanOf, withMarks } from '../support/marks.ts';
import { reportsOf } from '../support/reports.ts';

function inLogs(marked: string, filename = 'src/app.ts'): string {
  const { code } = markedCodeOf(marked);
  return withMarks(code, reportsOf(logs, { code, filename }).map((report) => spanOf(code, report)));
}

describe('an annotation makes personal', () => {
  it.each([
    ['a constant', '/** @personalData health */\nconst remark = read();\nconsole.log(«remark»);'],
    ['an exported constant', '/** @personalData health */\nexport const remark = read();\nconsole.log(«remark»);'],
    ['a parameter', 'function f(/** @personalData contact.phone */ target) { console.log(«target»); }'],
    ['a member of an interface', 'interface Row {\n  /** @personalData health */\n  remark: string;\n}\nfunction f(row: Row) { console.log(«row.remark»); }'],
    ['a member of a type, destructured', 'type Row = {\n  /** @personalData health */\n  remark: string;\n};\ndeclare const row: Row;\nconst { remark } = row;\nconsole.log(«remark»);'],
    ['a property of a class', 'class Row {\n  /** @personalData health */\n  private remark = read();\n  show() { console.log(«this.remark»); }\n}'],
    ['the result of a function', '/** @personalData contact.phone */\nfunction target() { return read(); }\nconsole.log(«target()»);'],
    ['a whole type', '/** @personalData record.person */\ninterface Row { id: string }\nfunction f(row: Row) { console.log(«row»); }'],
    ['a helper type', "import type { Personal } from 'eslint-plugin-gdpr-api';\nfunction f(target: Personal<string, 'contact.phone'>) { console.log(«target»); }"],
    ['a helper type of a member', "import type { Personal } from 'eslint-plugin-gdpr-api';\ninterface Row { target: Personal<string, 'contact.phone'> }\nfunction f(row: Row) { console.log(«row.target»); }"],
  ])('%s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });

  it('in JavaScript', () => {
    const code = '/** @personalData health */\nconst remark = read();\nconsole.log(«remark»);';
    expect(inLogs(code, 'src/app.js')).toBe(code);
  });
});

describe('an annotation clears', () => {
  it.each([
    ['a constant', '/** @notPersonal */\nconst email = read();\nconsole.log(email);'],
    ['a parameter', 'function f(/** @notPersonal */ email) { console.log(email); }'],
    ['a member of an interface', 'interface Row {\n  /** @notPersonal The mailbox of the shop. */\n  email: string;\n}\nfunction f(row: Row) { console.log(row.email); }'],
    ['a whole type', '/** @notPersonal */\ninterface User { email: string }\nfunction f(user: User) { console.log(user); }'],
    ['a value where it is used', 'console.log(/** @notPersonal */ user.email);'],
    ['a property where it is used', 'console.log({\n  /** @notPersonal */\n  email: user.email,\n});'],
    ['a helper type', "import type { NotPersonal } from 'eslint-plugin-gdpr-api';\nfunction f(email: NotPersonal<string>) { console.log(email); }"],
  ])('%s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });

  it.each([
    ['the constant beside it', '/** @notPersonal */\nconst email = read();\nconst phoneNumber = read();\nconsole.log(email, «phoneNumber»);'],
    ['what a comment of one line stands before', '// @notPersonal\nconst email = read();\nconsole.log(«email»);'],
    ['what an unknown category stands before', '/** @personalData nothing */\nconst email = read();\nconsole.log(«email»);'],
  ])('but not %s', (_, code) => {
    expect(inLogs(code)).toBe(code);
  });
});
