import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './scratch-project.ts';

/** The block of README.md whose first line names a file: `# .gitlab-ci.yml`, `// turbo.json`; without that line. */
export function recipeIn(file: string): string {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  for (const [, mark = '', name, text = ''] of readme.matchAll(/^```\w+\n(#|\/\/) (\S+)\n([^]*?)^```$/gmu)) {
    if (mark && name === file) return text;
  }
  throw new Error(`README.md has no recipe for ${file}`);
}
