import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './scratch-project.ts';

/** The part of README.md below a heading of any level, up to the next heading. */
function sectionOf(readme: string, heading: string): string {
  const [, section] = new RegExp(`^#+ ${heading}$([^]*?)(?=^## |^### |(?![^]))`, 'mu').exec(readme) ?? [];
  if (section === undefined) throw new Error(`README.md has no heading "${heading}"`);
  return section;
}

/** The block of README.md whose first line names a file (`# .gitlab-ci.yml`, `// turbo.json`), without that line; the first one below a heading where one is given. */
export function recipeIn(file: string, heading?: string): string {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  for (const [, mark = '', name, text = ''] of (heading === undefined ? readme : sectionOf(readme, heading)).matchAll(/^```\w+\n(#|\/\/) (\S+)\n([^]*?)^```$/gmu)) {
    if (mark && name === file) return text;
  }
  throw new Error(`README.md has no recipe for ${file}${heading === undefined ? '' : ` below "${heading}"`}`);
}
