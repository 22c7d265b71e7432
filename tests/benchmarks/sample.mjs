import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const languages = new Set(['.js', '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '.mts', '.cts']);

/** Numbers between 0 and 1, the same ones for the same seed. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function codePathsIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && languages.has(extname(entry.name)) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]node_modules[\\/]/u.test(path))
    .sort();
}

function shuffled(list, random) {
  const mixed = [...list];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other], mixed[last]];
  }
  return mixed;
}

/** So many files of a folder that parse, chosen by a seed. */
export function sampleOf(folder, { count, seed, parses }) {
  const sample = [];
  for (const path of shuffled(codePathsIn(folder), randomOf(seed))) {
    if (sample.length === count) break;
    const file = { path, text: readFileSync(path, 'utf8') };
    if (parses(file)) sample.push(file);
  }
  return sample;
}

/** The number of lines of some files. */
export function linesOf(files) {
  return files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
}
