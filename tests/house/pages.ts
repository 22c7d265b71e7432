import type { GdprSettings } from '../../src/settings.ts';

/** A code block of a rule page with its verdict: ```` ```ts ❌ { "options": [{ "allow": ["identifier"] }] } ````. */
export interface Example {
  readonly isReported: boolean;
  readonly code: string;
  /** Relative to the project. */
  readonly filename: string;
  readonly options: readonly unknown[];
  readonly settings?: GdprSettings;
  /** Of its first line, on the page. */
  readonly line: number;
}

const setup = new Set(['options', 'settings', 'filename']);

function setupOf(text: string, line: number): Partial<Pick<Example, 'options' | 'settings' | 'filename'>> {
  if (text === '') return {};
  const given = JSON.parse(text) as Record<string, unknown>;
  const unknown = Object.keys(given).filter((key) => !setup.has(key));
  if (unknown.length > 0) throw new Error(`Line ${String(line)}: an example may set ${[...setup].join(', ')}, not ${unknown.join(', ')}.`);
  return given;
}

const opening = /^(?<fence>`{3,})(?<language>\w+)[ \t]+(?<verdict>❌|✅)[ \t]*(?<setup>\{.*\})?[ \t]*$/u;

/** The examples of a page, in its order. Blocks without a verdict are none. */
export function examplesIn(page: string): Example[] {
  const lines = page.split('\n');
  const examples: Example[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const found = opening.exec(lines[index] ?? '')?.groups;
    if (!found) continue;
    const end = lines.findIndex((line, at) => at > index && line.trimEnd() === found.fence);
    if (end === -1) throw new Error(`Line ${String(index + 1)}: the example does not end.`);
    examples.push({
      isReported: found.verdict === '❌',
      code: `${lines.slice(index + 1, end).join('\n')}\n`,
      filename: `src/example.${found.language ?? ''}`,
      options: [],
      line: index + 2,
      ...setupOf(found.setup ?? '', index + 1),
    });
    index = end;
  }
  return examples;
}

/** The lines of a page that show a verdict but open no example. */
export function strayVerdictsIn(page: string): string[] {
  return page.split('\n').filter((line) => /^\s*`{3}.*[❌✅]/u.test(line) && !opening.test(line));
}

