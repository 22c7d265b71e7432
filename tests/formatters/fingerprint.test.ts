import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fingerprints, maskedLine } from '../../src/formatters/fingerprint.ts';
import { pathInside, uriOf } from '../../src/formatters/uri.ts';

describe('a line as a fingerprint sees it', () => {
  it.each([
    ['without indentation', '   call(a,   b);\t', 'src/a.ts', 'call(a, b);'],
    ['without texts', `const a = 'hunter2', b = "it\\"s", c = \`x\${y}\`;`, 'src/a.ts', "const a = '', b = \"\", c = ``;"],
    ['without a text that ends on another line', 'const key = `hunter2', 'src/a.ts', 'const key = ``'],
    ['without long tokens that hold digits', 'password=Zomer2024crm&x', 'src/a.ts', '#&x'],
    ['without values of YAML', '  password: hunter2', 'config/app.yaml', 'password'],
    ['without values of JSON', '  "password": 12345,', 'config/app.json', '"password"'],
    ['without values of an env file', 'SMTP_PASSWORD=hunter', '.env', 'SMTP_PASSWORD'],
  ])('%s', (_, line, path, masked) => {
    expect(maskedLine(line, path)).toBe(masked);
  });
});

describe('a fingerprint', () => {
  const code = 'log(user.email);\nlog(user.phone);\nlog(user.email);\n';

  it('stays when lines are put before it and it is indented', () => {
    const before = new Fingerprints('a.ts', code);
    const after = new Fingerprints('a.ts', `// new\r\n\r\n${code.replaceAll('log', '  log')}`);
    for (const line of [1, 2, 3]) expect(after.of('r', line + 2)).toBe(before.of('r', line));
  });

  it('differs by rule, line and occurrence', () => {
    const fingerprints = new Fingerprints('a.ts', code);
    const all = [fingerprints.of('r', 1), fingerprints.of('r', 2), fingerprints.of('r', 3), fingerprints.of('s', 1)];
    expect(new Set(all).size).toBe(4);
    expect(all[2]).toBe(`${all[0]?.split(':')[0] ?? ''}:2`);
  });

  it('does not change with the secret in the line', () => {
    const of = (secret: string) => new Fingerprints('a.ts', `const smtpPassword = '${secret}';`).of('r', 1);
    expect(of('hunter2')).toBe(of('another'));
  });

  it('exists for a line that is not there', () => {
    expect(new Fingerprints('a.ts', '').of('r', 7)).toMatch(/^[\da-f]{32}:1$/u);
  });
});

describe('a URI', () => {
  const cwd = resolve('/project');

  it.each([
    ['src/a b.ts', 'src/a%20b.ts'],
    ['src/[id]/#1?.ts', 'src/%5Bid%5D/%231%3F.ts'],
    ['..odd/a.ts', '..odd/a.ts'],
  ])('is relative below the folder: %s', (path, uri) => {
    expect(uriOf(cwd, join(cwd, path))).toBe(uri);
    expect(pathInside(cwd, join(cwd, path))).toBe(path);
  });

  it('has its scheme outside', () => {
    expect(uriOf(cwd, resolve('/other/a.ts'))).toMatch(/^file:\/\/\/.*other\/a\.ts$/u);
    expect(pathInside(cwd, cwd)).toBeUndefined();
  });
});
