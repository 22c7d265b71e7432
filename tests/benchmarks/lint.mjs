import * as typescriptParser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

let parseTime = 0;

function timed(parse) {
  return (...args) => {
    const start = performance.now();
    try {
      return parse(...args);
    } finally {
      parseTime += performance.now() - start;
    }
  };
}

// The parser that typescript-eslint's configs set for every file, with a stopwatch: what a linter spends besides parsing
// is the rest of its time.
const parser = { meta: { name: 'timed' }, parseForESLint: timed(typescriptParser.parseForESLint) };

// ESLint settles a config once for all files, but the class that does so is not public; a plain array would be settled
// anew for each file, and the time for it would be counted as ours.
const require = createRequire(import.meta.url);
const { FlatConfigArray } = require(join(dirname(require.resolve('eslint/package.json')), 'lib/config/flat-config-array.js'));

const cwd = process.cwd();
const linter = new Linter({ cwd });
const settled = new WeakMap();

function configOf(contender) {
  const known = settled.get(contender);
  if (known) return known;
  const { plugins = {}, rules = {} } = contender;
  const config = new FlatConfigArray([{ files: ['**'], plugins, rules, languageOptions: { parser } }], { basePath: cwd });
  config.normalizeSync();
  settled.set(contender, config);
  return config;
}

/** How long one file takes under a contender's rules: the parser's part and the rest, in milliseconds. */
export function timeOf({ path, text }, contender) {
  const config = configOf(contender);
  parseTime = 0;
  const start = performance.now();
  const messages = linter.verify(text, config, { filename: join(cwd, `src/file${extname(path)}`), allowInlineConfig: false });
  const total = performance.now() - start;
  return { parse: parseTime, rest: total - parseTime, messages };
}

const nothing = {};

/** Whether a file parses. */
export function parses(file) {
  return !timeOf(file, nothing).messages.some(({ fatal }) => fatal);
}
