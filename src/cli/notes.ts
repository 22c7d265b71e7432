import type { Outcome } from './outcome.ts';
import { quantity, shownNumber } from './quantity.ts';

export interface Noted {
  readonly outcome: Outcome;
  readonly noParser: string | undefined;
  readonly maxWarnings: number;
}

/** Folders that may well hold code; tools keep theirs in dot folders, which nobody asks about. */
function builtFoldersIn(folders: ReadonlyMap<string, number>): string {
  return [...folders]
    .filter(([name]) => !name.startsWith('.'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => (count > 1 ? `${name} (${shownNumber(count)})` : name))
    .join(', ');
}

/** What a run did not look at and why, one sentence each, for standard error in every format. */
export function notesOn({ outcome, noParser, maxWarnings }: Noted): string[] {
  const { withoutParser, leftAlone, otherFiles, skippedFolders, warnings } = outcome;
  const notes: string[] = [];
  if (noParser) {
    notes.push(`Skipped ${quantity(withoutParser, 'TypeScript file')}: ${noParser}. To have them linted: npm install --save-dev typescript-eslint`);
  }
  if (leftAlone > 0) notes.push(`${quantity(leftAlone, 'file')} of tests, fixtures, seeds and the like: most rules leave them alone (setting: ignorePaths).`);
  if (otherFiles.length > 0) notes.push(`Skipped ${quantity(otherFiles.length, 'file')} that ${otherFiles.length === 1 ? 'is' : 'are'} neither JavaScript nor TypeScript.`);
  const built = builtFoldersIn(skippedFolders);
  if (built) notes.push(`Not looked into: ${built}. Name a folder to have it linted, or use --no-ignore.`);
  if (warnings > maxWarnings) notes.push(`Too many warnings: ${shownNumber(warnings)}, and --max-warnings allows ${shownNumber(maxWarnings)}.`);
  return notes;
}
