import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const emitted = '.build';

/** A declaration and those that it refers to: what the types of the package need, of some hundred that the compiler emits. */
function declarationsFrom(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(join(emitted, path), 'utf8');
  for (const [, from] of text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/gu)) {
    declarationsFrom(join(dirname(path), from.replace(/\.[jt]s$/u, '.d.ts')), found);
  }
  return found;
}

/** Without indents, and what the types of tables and schemas say in words or ask of a text, which no type of the package refers to. */
function shortened(declaration) {
  return declaration.replaceAll(/^\s+readonly (?:description|label|phrase|articles|class|minLength|pattern|patternMeans|minimum|format|sensitivity): .*;\n/gmu, '').replaceAll(/^ +/gmu, '');
}

/** The list that a module of plain data exports. */
function tableIn(code) {
  const { name, list } = /^export const (?<name>\w+): [^=]+ = (?<list>\[[^]*\]);\n$/mu.exec(code).groups;
  return { name, rows: new Function(`return ${list}`)() };
}

/** A table of plain data as text, which an engine reads several times faster than a literal of the same size. */
function tableAsText(code) {
  const { name, rows } = tableIn(code);
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(rows))});`;
}

/** Vendors as lines of a table, the smallest text that they can be, with what rules ask for of each. */
function vendorsAsText(code) {
  const { name, rows } = tableIn(code);
  const lines = rows.map(({ id, name: title, category, country, group, role, hosts, packages, eu: { kind, certainty, hostSwap } }) =>
    [category, country, role, group, kind, certainty, hostSwap && JSON.stringify(hostSwap), id, title, hosts.join(' '), packages.join(' ')].map((value) => value ?? '').join('\t'));
  return `const listOf = (text) => (text ? text.split(' ') : []);
export const ${name} = ${JSON.stringify(lines.join('\n'))}.split('\\n').map((line) => {
  const [category, country, role, group, kind, certainty, hostSwap, id, name, hosts, packages] = line.split('\\t');
  return { id, name, category, role, hosts: listOf(hosts), packages: listOf(packages), eu: { kind, certainty, ...(hostSwap && { hostSwap: JSON.parse(hostSwap) }) }, ...(country && { country }), ...(group && { group }) };
});`;
}

const quoted = String.raw`(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")`;

/** What of these modules only documents and the schema of the register tell. */
const toldByDocs = {
  categories: new RegExp(String.raw`\blabel: ${quoted}, |, articles: \[[^\]]*\](?= \})`, 'gu'),
  'settings-definition': new RegExp(String.raw`\bdescription: ${quoted},|(?<=\b(?:text|flag|count|texts|categories|date|country)\()${quoted}`, 'gu'),
};

function withoutWords(code, id) {
  return code.replaceAll(toldByDocs[/([\w-]+)\.ts$/u.exec(id)[1]], '');
}

/** A rule without what it says of itself, which stands in rules.json. */
function ruleWithoutMeta(code) {
  const { body } = parseAst(code, { lang: 'ts' });
  const { declaration } = body.find(({ type }) => type === 'ExportDefaultDeclaration');
  const [definition] = declaration.arguments;
  const valueOf = (name) => definition.properties.find(({ key }) => key.name === name).value;
  const { start, end } = valueOf('meta');
  return `import told from './rules.json';\n${code.slice(0, start)}told[${JSON.stringify(valueOf('name').value)}]${code.slice(end)}`;
}

/** One character beyond ASCII, and an engine keeps the whole file as text of two bytes: slower to decode and to read. */
function asAscii(path) {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replaceAll(/[^\0-\u007F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** What rules say of themselves, which is written to its own file and read by both, the plugin and the bundle. */
const ruleTexts = {
  name: 'what rules say',
  resolveId: { filter: { id: /rules\.json$/u }, handler: () => ({ id: './rules.json', external: true }) },
  transform: { filter: { id: /[\\/]src[\\/]rules[\\/](?!index)[\w-]+\.ts$/u }, handler: ruleWithoutMeta },
};

const common = { platform: 'node', external: /^(?![./]|src\/|dist\/)/u };
const output = { dir: 'dist', comments: false, minify: true };

export default [
  // One file instead of some hundred: half the time to load and about half the size.
  {
    ...common,
    input: { whole: 'src/index.ts', 'cli/main': 'src/cli/main.ts', 'formatters/gitlab': 'src/formatters/gitlab.ts', 'formatters/sarif': 'src/formatters/sarif.ts' },
    output: { ...output, chunkFileNames: '[name].js', codeSplitting: { groups: [{ name: 'shared', test: /\/src\/(?!cli\/)/u }] } },
    plugins: [
      ruleTexts,
      {
        name: 'words for documents',
        transform: { filter: { id: /[\\/](?:knowledge[\\/]categories|settings-definition)\.ts$/u }, handler: withoutWords },
      },
      {
        name: 'tables as text',
        transform: { filter: { id: /[\\/]knowledge[\\/](?:recipients|vocabulary)-\w+\.ts$/u }, handler: (code, id) => (/[\\/]recipients-/u.test(id) ? vendorsAsText(code) : tableAsText(code)) },
        buildStart() {
          rmSync('dist', { recursive: true, force: true });
        },
      },
    ],
  },
  // The bundle as CommonJS, which can be loaded when the first file is linted.
  {
    ...common,
    input: { plugin: 'plugin' },
    output: { ...output, format: 'cjs', entryFileNames: '[name].cjs', exports: 'named' },
    plugins: [
      ruleTexts,
      {
        name: 'all that others need of it',
        resolveId: { filter: { id: /^plugin$/u }, handler: () => 'dist/plugin' },
        load: { filter: { id: /dist\/plugin$/u }, handler: () => `export * from ${JSON.stringify(resolve('dist/shared.js'))}; export { default as whole } from ${JSON.stringify(resolve('dist/whole.js'))};` },
        writeBundle() {
          asAscii('dist/plugin.cjs');
          rmSync('dist/shared.js');
          rmSync('dist/whole.js');
          for (const path of ['dist/cli/main.js', 'dist/formatters/gitlab.js', 'dist/formatters/sarif.js']) {
            writeFileSync(path, readFileSync(path, 'utf8').replace('../shared.js', '../plugin.cjs'));
          }
        },
      },
    ],
  },
  // What users import: configs, and rules that load the bundle.
  {
    ...common,
    input: { index: 'src/index.ts' },
    output,
    plugins: [
      {
        name: 'rules when asked',
        resolveId: { filter: { id: /^\.\/rules\/index\.ts$/u }, handler: () => resolve('src/rules-when-asked.ts') },
        async writeBundle() {
          const { rules } = await import(pathToFileURL(resolve(emitted, 'rules/index.js')).href);
          writeFileSync('dist/rules.json', JSON.stringify(Object.fromEntries(Object.entries(rules).map(([name, { meta }]) => [name, meta]))));
          for (const path of declarationsFrom('index.d.ts')) {
            mkdirSync(dirname(join('dist', path)), { recursive: true });
            writeFileSync(join('dist', path), shortened(readFileSync(join(emitted, path), 'utf8')));
          }
        },
      },
    ],
  },
];
