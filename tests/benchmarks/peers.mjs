import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = fileURLToPath(new URL('../../.bench/', import.meta.url));

const versions = {
  'eslint-plugin-sonarjs': '4.2.2',
  '@microsoft/eslint-plugin-sdl': '1.1.0',
  'eslint-plugin-no-secrets': '2.3.3',
  'eslint-plugin-security': '4.1.0',
};

/** The rules of sonarjs that ask about secrets, transport, cryptography, cookies and logs, as ours do. */
const comparable = [
  'confidential-information-logging',
  'cookie-no-httponly',
  'cors',
  'encryption-secure-mode',
  'hardcoded-secret-signatures',
  'hashing',
  'insecure-cookie',
  'insecure-jwt-token',
  'no-clear-text-protocols',
  'no-hardcoded-ip',
  'no-hardcoded-passwords',
  'no-hardcoded-secrets',
  'no-weak-cipher',
  'no-weak-keys',
  'pseudo-random',
  'session-regeneration',
  'unverified-certificate',
  'unverified-hostname',
  'weak-ssl',
];

function install() {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  // Their peer, ESLint, is ours: they find it in the folder above.
  execFileSync('npm', ['i', '--prefix', folder, '--legacy-peer-deps', '--no-audit', '--no-fund', '--silent', ...wanted], {
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
}

async function load(name) {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const loaded = await import(pathToFileURL(resolve(name)).href);
  return loaded.default ?? loaded;
}

function contender(title, name, plugin, wanted) {
  const rules = Object.keys(plugin.rules).filter((rule) => wanted(rule) && !plugin.rules[rule].meta?.deprecated);
  return {
    title: `${title} (${rules.length} ${rules.length === 1 ? 'rule' : 'rules'})`,
    plugins: { [name]: plugin },
    rules: Object.fromEntries(rules.map((rule) => [`${name}/${rule}`, 'error'])),
  };
}

/** Plugins that people compare with ours; none, and why, when they cannot be installed. */
export async function peers() {
  try {
    if (Object.keys(versions).some((name) => !existsSync(join(folder, 'node_modules', name)))) {
      console.error('Installing the plugins to compare with into .bench …');
      install();
    }
    return [
      contender('sonarjs, comparable rules', 'sonarjs', await load('eslint-plugin-sonarjs'), (rule) => comparable.includes(rule)),
      contender('@microsoft/sdl', 'sdl', await load('@microsoft/eslint-plugin-sdl'), () => true),
      contender('no-secrets', 'no-secrets', await load('eslint-plugin-no-secrets'), (rule) => rule === 'no-secrets'),
      contender('security', 'security', await load('eslint-plugin-security'), () => true),
    ];
  } catch (error) {
    console.error(`Without other plugins, which could not be installed: ${String(error.message).split('\n')[0]}`);
    return [];
  }
}
