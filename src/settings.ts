import { categoryIds, type DataCategory } from './knowledge/categories.ts';
import { languages, type Language } from './knowledge/languages.ts';
import { remembered, type FileContext } from './context.ts';
import { problemsOf, type Schema } from './settings-schema.ts';

/** Facts about a project, said once for all rules in `settings['gdpr-api']`. Every key is optional. */
export interface GdprSettings {
  /** Use type information; set by the `*-type-checked` configs. */
  types?: boolean;
  /** Languages whose words are personal data; all of them by default. */
  languages?: Language[];
  /** Own words: `add` names a category for each, `remove` silences words of the built-in vocabulary. */
  vocabulary?: { add?: Partial<Record<DataCategory, string[]>>; remove?: string[] };
  /** Names of models, types and variables that stand for persons, with the kind of person: `{ Klant: 'customers' }`. */
  personModels?: Record<string, string>;
  /** Names that look like persons and are none: `['Contact', 'Agent']`. */
  nonPersonModels?: string[];
  /** Own loggers, as dotted names: `['audit', 'this.journal', 'telemetry.note']`. */
  loggers?: string[];
  /** Functions whose result is clean: `['redact', 'maskEmail']`. */
  safeguards?: string[];
  /** Own hosts, never a recipient: `['api.shop.example', '*.svc.cluster.local']`. */
  internalHosts?: string[];
  /** Globs of files that no rule looks at, in place of the built-in list. */
  ignorePaths?: string[];
}

export type Settings = Required<GdprSettings>;

/** Tests, stories, mocks, fixtures, seeds, migrations, generated and minified files. */
const defaultIgnorePaths = [
  '**/*.{test,tests,spec,specs,cy,e2e,e2e-spec,stories,story,mock,mocks,fixture,fixtures,seed,seeds,seeder}.*',
  '**/{__tests__,__test__,__mocks__,__fixtures__,__snapshots__}/**',
  '**/{test,tests,spec,specs,e2e,cypress,playwright,mock,mocks,fixture,fixtures,seed,seeds,seeders,migrations,stories,storybook,.storybook}/**',
  '**/*.{min,bundle,generated,gen,pb}.*',
  '**/{generated,__generated__,vendor,node_modules}/**',
  '**/{seed,seeds,seeder,test,tests}.{js,mjs,cjs,ts,mts,cts}',
  '**/{vitest,jest,playwright,cypress}.{config,setup,global-setup}.*',
];

const words = (description: string): Schema => ({
  description,
  type: 'array',
  items: { type: 'string', minLength: 1 },
});

/** The shape of the settings: what validates them, and what the JSON Schema of the package is made from. */
export const settingsSchema: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    types: { description: 'Use type information (set by the *-type-checked configs).', type: 'boolean' },
    languages: {
      description: 'Languages whose words are personal data.',
      type: 'array',
      items: { type: 'string', enum: languages },
    },
    vocabulary: {
      description: 'Own words for personal data, and words to leave alone.',
      type: 'object',
      additionalProperties: false,
      properties: {
        add: {
          description: 'Words by data category.',
          type: 'object',
          propertyNames: { enum: categoryIds },
          additionalProperties: words('Words of this category.'),
        },
        remove: words('Words that are not personal data here.'),
      },
    },
    personModels: {
      description: 'Names that stand for persons, with the kind of person.',
      type: 'object',
      additionalProperties: { type: 'string', minLength: 1 },
    },
    nonPersonModels: words('Names that look like persons and are none.'),
    loggers: words('Own loggers, as dotted names.'),
    safeguards: words('Functions whose result is clean.'),
    internalHosts: words('Own hosts, with * for any subdomain.'),
    ignorePaths: words('Globs of files that no rule looks at.'),
  },
};

const read = remembered((given: object): Settings => {
  const problems = problemsOf(given, settingsSchema, "settings['gdpr-api']");
  if (problems.length > 0) throw new TypeError(problems.join('\n'));
  const own = given as GdprSettings;
  return {
    types: own.types ?? false,
    languages: own.languages ?? [...languages],
    vocabulary: own.vocabulary ?? {},
    personModels: own.personModels ?? {},
    nonPersonModels: own.nonPersonModels ?? [],
    loggers: own.loggers ?? [],
    safeguards: own.safeguards ?? [],
    internalHosts: own.internalHosts ?? [],
    ignorePaths: own.ignorePaths ?? defaultIgnorePaths,
  };
});

const none = {};

/**
 * The project's settings, read, validated and merged once.
 * @throws TypeError that names every wrong key, its value and what is allowed.
 */
export function settingsOf(context: Pick<FileContext, 'settings'>): Settings {
  const given = context.settings['gdpr-api'];
  if (given === undefined) return read(none);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new TypeError(`settings['gdpr-api'] is ${JSON.stringify(given)}; it must be an object.`);
  }
  return read(given);
}
