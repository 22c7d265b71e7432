import { parseArgs } from 'node:util';
import { tiers } from '../configs.ts';
import type { Tier } from '../create-rule.ts';
import { shardIn, type Shard } from './shard.ts';
import { UsageError } from './usage-error.ts';

const formats = ['stylish', 'json', 'sarif', 'gitlab'] as const;

export type Format = (typeof formats)[number];

/** What `check` was asked to do. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly config: Tier;
  readonly format: Format;
  readonly settingsFile: string | undefined;
  readonly maxWarnings: number;
  readonly quiet: boolean;
  readonly ignore: boolean;
  readonly color: boolean;
  readonly shard: Shard | undefined;
}

/** What `init` was asked to do. */
export interface InitOptions {
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly ignore: boolean;
}

export type Command = { name: 'help' } | { name: 'version' } | { name: 'check'; options: CheckOptions } | { name: 'init'; options: InitOptions };

const known = {
  config: { type: 'string' },
  settings: { type: 'string' },
  format: { type: 'string', short: 'f' },
  'max-warnings': { type: 'string' },
  shard: { type: 'string' },
  quiet: { type: 'boolean' },
  'no-ignore': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof known;

const isKnown = (name: string): name is OptionName => Object.hasOwn(known, name);

interface Given {
  readonly values: Partial<Record<OptionName, string | true>>;
  readonly positionals: readonly string[];
}

/** Read leniently and judged here: Node's own errors do not say what is allowed. */
function givenIn(args: readonly string[]): Given {
  const { tokens, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: false, tokens: true });
  const values: Partial<Record<OptionName, string | true>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isKnown(name)) {
      const allowed = Object.keys(known).map((each) => `--${each}`);
      throw new UsageError(`Unknown option ${rawName}. The options are ${allowed.join(', ')}.`);
    }
    if (known[name].type === 'boolean') {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value.`);
      values[name] = true;
    } else {
      if (!value || (!inlineValue && /^--?[a-z]/u.test(value))) throw new UsageError(`${rawName} needs a value.`);
      values[name] = value;
    }
  }
  return { values, positionals };
}

function oneOf<Value extends string>(option: string, value: string | true | undefined, allowed: readonly Value[], preset: Value): Value {
  if (value === undefined) return preset;
  const found = allowed.find((each) => each === value);
  if (!found) throw new UsageError(`${option} is "${value}"; use one of ${allowed.join(', ')}.`);
  return found;
}

function maxWarningsOf(value: string | true | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/u.test(String(value))) throw new UsageError(`--max-warnings is "${value}"; it must be a whole number from 0.`);
  return Number(value);
}

/**
 * What a command line asks for.
 * @throws UsageError that names what is wrong and what is allowed.
 */
export function commandOf(args: readonly string[]): Command {
  if (args.length === 0) return { name: 'help' };
  const { values, positionals } = givenIn(args);
  const [command, ...paths] = positionals;
  if (values.version) return { name: 'version' };
  if (values.help || command === 'help') return { name: 'help' };
  if (command === undefined) throw new UsageError('No command given. The commands are check and init; --help explains them.');
  if (command === 'init') {
    const [other] = (Object.keys(values) as OptionName[]).filter((name) => name !== 'dry-run' && name !== 'no-ignore');
    if (other !== undefined) throw new UsageError(`init knows no --${other}. Its options are --dry-run, --no-ignore.`);
    return { name: 'init', options: { paths: paths.length > 0 ? paths : ['.'], dryRun: values['dry-run'] === true, ignore: !values['no-ignore'] } };
  }
  if (command !== 'check') throw new UsageError(`Unknown command "${command}". The commands are check and init; --help explains them.`);
  if (values['dry-run']) throw new UsageError('check changes nothing and knows no --dry-run; init does.');
  return {
    name: 'check',
    options: {
      paths: paths.length > 0 ? paths : ['.'],
      config: oneOf('--config', values.config, tiers, 'recommended'),
      format: oneOf('--format', values.format, formats, 'stylish'),
      settingsFile: typeof values.settings === 'string' ? values.settings : undefined,
      maxWarnings: maxWarningsOf(values['max-warnings']),
      quiet: values.quiet === true,
      ignore: !values['no-ignore'],
      color: !values['no-color'],
      shard: typeof values.shard === 'string' ? shardIn(values.shard) : undefined,
    },
  };
}
