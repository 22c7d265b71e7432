import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { settingsOf, type GdprSettings } from '../settings.ts';
import { UsageError } from './usage-error.ts';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function parsed(file: string, cwd: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(`--settings: \`${file}\` cannot be read (${reasonOf(error)}).`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new UsageError(`--settings: \`${file}\` is not JSON (${reasonOf(error)}).`);
  }
}

/**
 * The settings in a JSON file.
 * @throws UsageError that names the file and each wrong key.
 */
export async function settingsIn(file: string, cwd: string): Promise<GdprSettings> {
  const given = await parsed(file, cwd);
  try {
    settingsOf({ settings: { 'gdpr-api': given } });
  } catch (error) {
    throw new UsageError(`--settings: \`${file}\` is wrong.\n${reasonOf(error)}`);
  }
  const settings = given as GdprSettings;
  // Every file would fail: the embedded config brings no type information.
  if (settings.types) throw new UsageError(`--settings: \`${file}\` sets "types", but this command has no type information; leave it out.`);
  return settings;
}
