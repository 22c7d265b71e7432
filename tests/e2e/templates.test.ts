import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { Installation, linkPackage, repository, runIn } from '../support/scratch-project.ts';

const installation = new Installation();
afterAll(() => {
  installation.remove();
});

const page = readFileSync(join(repository, 'docs/templates.md'), 'utf8');

describe('docs/templates.md', () => {
  it('names the rules that read templates', () => {
    const listed = [...page.matchAll(/^\| \[([\w-]+)\]/gmu)].map(([, name]) => name);
    expect(listed.sort()).toEqual(Object.values(rules).filter(({ meta }) => meta.docs.readsTemplates).map(({ name }) => name).sort());
  });

  it('has a set-up that works', async () => {
    const [, config = ''] = /^```js\n([^]*?)^```$/mu.exec(page) ?? [];
    for (const name of ['@angular-eslint/template-parser', '@html-eslint/parser', '@typescript-eslint/parser', 'astro-eslint-parser', 'svelte-eslint-parser', 'vue-eslint-parser']) linkPackage(installation.folder, name);
    const box = '<input type="checkbox" name="newsletter" checked>';
    const { cwd } = installation.project({
      'eslint.config.mjs': config,
      'a.vue': `<template><a @click="console.log(user.email)">${box}</a></template>\n<script lang="ts">\nconst a: number = 1;\n</script>\n`,
      'b.svelte': `<a href="/search?email={user.email}">x</a>\n${box}\n`,
      'c.astro': `---\nconst { user } = Astro.props;\n---\n<a href={\`/search?email=\${user.email}\`}>x</a>\n`,
      'd.component.html': `<a href="/search?email={{ user.email }}" (click)="logger.info(user.email)">x</a>\n`,
      'public/e.html': `<form action="http://shop.acme.com/pay">${box}</form>\n`,
      'f.html': `${box}\n`,
      'g.js': 'console.log(customer.email);\n',
    });
    const { stdout, stderr } = await runIn(cwd, join(repository, 'node_modules/eslint/bin/eslint.js'), ['-f', 'json', '.']);
    expect(stderr).toBe('');
    const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string | null; message: string }[] }[];
    expect(results.map(({ filePath, messages }) => [filePath.slice(cwd.length + 1).replaceAll('\\', '/'), messages.map(({ ruleId, message }) => ruleId?.replace('gdpr-api/', '') ?? message)])).toEqual([
      ['a.vue', ['no-personal-data-in-logs', 'no-preticked-consent']],
      ['b.svelte', ['no-personal-data-in-url', 'no-preticked-consent']],
      ['c.astro', ['no-personal-data-in-url']],
      ['d.component.html', ['no-personal-data-in-url', 'no-personal-data-in-logs']],
      ['eslint.config.mjs', []],
      ['g.js', ['no-personal-data-in-logs']],
      ['public/e.html', ['no-insecure-transport', 'no-preticked-consent']],
    ]);
  });
});
