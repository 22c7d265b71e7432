import { it } from 'vitest';
import fs from 'node:fs';
import { reportsOf } from './support/reports.ts';
it('probe', async () => {
  const [name = '', file = ''] = (process.env.PROBE ?? '').split(',');
  const { default: rule } = await import(`../src/rules/${name}.ts`);
  const ext = file.split('.').at(-1);
  for (const chunk of fs.readFileSync(file, 'utf8').split('\n//---\n')) {
    const head = /^\/\/ file: (\S+)/.exec(chunk);
    const reports = reportsOf(rule, { code: chunk, filename: head?.[1] ?? `src/app.${ext}` });
    const lines = chunk.split('\n');
    console.log(lines.map((l, i) => { const r = reports.filter((x) => x.line === i + 1); return (r.length ? '! ' : '  ') + l + r.map((x) => `\n      ${x.messageId} ${x.message.slice(0, 90)} | ${(x.suggestions ?? []).map((s) => s.fix.text).join(' ; ')}`).join(''); }).join('\n'));
  }
});
