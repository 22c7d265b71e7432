import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import plugin from '../../dist/index.js';
import { growthOf } from './growth.mjs';
import { parses } from './lint.mjs';
import { peers } from './peers.mjs';
import { medianOf, roundsOf } from './rounds.mjs';
import { linesOf, sampleOf } from './sample.mjs';

const usage = `npm run bench -- [folder] [--files 300] [--rounds 7] [--seed 1] [--rules | --growth]

  folder     code to lint; .corpus when it is not said
  --rules    what each of our rules costs alone
  --growth   what a file costs that is twice as large`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '7' },
    seed: { type: 'string', default: '1' },
    rules: { type: 'boolean', default: false },
    growth: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const plugins = { 'gdpr-api': plugin };
const empty = { title: 'empty run', plugins: {}, rules: {} };

function countOf(rules) {
  const count = Object.keys(rules).length;
  return `${count} ${count === 1 ? 'rule' : 'rules'}`;
}

const ours = Object.entries(plugin.configs).map(([name, [{ rules }]]) => ({ title: `gdpr-api ${name} (${countOf(rules)})`, plugins, rules }));

/** What ESLint itself asks for as many rules as `all` has: each of them listens to nothing. */
const idle = Object.fromEntries(Object.keys(plugin.configs.all[0].rules).map((name) => [name.replace('gdpr-api/', ''), { create: () => ({}) }]));
const nothingToDo = { title: `as many rules that do nothing (${countOf(idle)})`, plugins: { idle: { rules: idle } }, rules: Object.fromEntries(Object.keys(idle).map((name) => [`idle/${name}`, 'error'])) };

/** Each of our rules alone: with the whole analysis that it needs, which all rules share. */
const alone = Object.keys(plugin.rules).map((name) => ({ title: name, plugins, rules: { [`gdpr-api/${name}`]: 'error' } }));

function progress(done, all) {
  if (process.stderr.isTTY) process.stderr.write(done === all ? '\r\u001B[K' : `\rround ${done} of ${all}`);
}

function row(title, ...cells) {
  console.log(title.padEnd(46) + cells.map((cell) => cell.padStart(14)).join(''));
}

function printCosts(files, contenders, rounds) {
  const measured = roundsOf(files, [empty, ...contenders], { rounds, onRound: progress });
  const parse = medianOf(measured.flatMap((round) => round.map((times) => times.parse)));
  const print = (title, cost) => {
    row(title, cost.toFixed(1), `${((cost / parse) * 100).toFixed(1)} %`);
  };
  row('', 'ms', 'of parse time');
  print('parse', parse);
  print('empty run, besides', medianOf(measured.map(([base]) => base.rest)));
  contenders.forEach(({ title }, index) => {
    // Against the empty run of the same round: what slows the machine slows both.
    print(`+ ${title}`, medianOf(measured.map((round) => round[index + 1].rest - round[0].rest)));
  });
}

function printGrowth(files, rounds) {
  const growth = growthOf(ours.at(-1), { files, parses, rounds, size: 2_500 });
  row('added by all rules, in ms', 'lines', 'half', 'whole', 'times');
  for (const { shape, lines, half, whole } of growth) {
    row(shape, `${lines}`, half.toFixed(1), whole.toFixed(1), half < 1 ? '-' : (whole / half).toFixed(2));
  }
  const steep = growth.filter(({ isSteep }) => isSteep).map(({ shape }) => shape);
  if (steep.length === 0) return;
  console.error(`\nA file twice as large costs more than twice as much: ${steep.join('; ')}.`);
  process.exitCode = 1;
}

async function main() {
  const folder = positionals[0] ?? fileURLToPath(new URL('../../.corpus', import.meta.url));
  if (values.help || !existsSync(folder)) {
    console.error(values.help ? usage : `There is no ${folder}.\n\n${usage}`);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const rounds = Number(values.rounds);
  const files = sampleOf(folder, { count: Number(values.files), seed: Number(values.seed), parses });
  console.log(`${files.length} files, ${linesOf(files)} lines, ${rounds} rounds in turns, medians, Node ${process.version}\n`);
  if (values.growth) printGrowth(files, rounds);
  else printCosts(files, values.rules ? alone : [nothingToDo, ...ours, ...(await peers())], rounds);
}

await main();
