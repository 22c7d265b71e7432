import { languages } from './knowledge/languages.ts';
import { remembered, type FileContext } from './context.ts';
import { contradictionsIn } from './settings-contradictions.ts';
import { settingsSchema, type GdprSettings } from './settings-definition.ts';
import { problemsOf } from './settings-schema.ts';

export type { Activity, DeclaredRecipient, DeclaredTransfer, GdprSettings } from './settings-definition.ts';
export { settingsSchema } from './settings-definition.ts';

/** The settings as the engine uses them, with defaults for what it always asks. */
export type Settings = GdprSettings & Required<Pick<GdprSettings, 'types' | 'languages' | 'vocabulary' | 'personModels' | 'nonPersonModels' | 'loggers' | 'safeguards' | 'internalHosts' | 'ignorePaths'>>;

/** Tests, stories, mocks, fixtures, seeds, migrations, generated and minified files. */
const defaultIgnorePaths = [
  '**/*.{test,tests,spec,specs,cy,e2e,e2e-spec,stories,story,mock,mocks,fixture,fixtures,seed,seeds,seeder}.*',
  '**/{__tests__,__test__,__mocks__,__fixtures__,__snapshots__}/**',
  '**/{test,tests,spec,specs,e2e,cypress,playwright,mock,mocks,fixture,fixtures,seed,seeds,seeders,migrations,stories,storybook,.storybook}/**',
  // `Button.stories-BSOY4rB2.js`: as bundlers name them.
  '**/*.{stories,story}-*.*',
  '**/{mock,mocks}-*.*',
  '**/*.{min,bundle,generated,gen,pb}.*',
  '**/{generated,__generated__,vendor,node_modules}/**',
  '**/{seed,seeds,seeder,test,tests}.{js,mjs,cjs,ts,mts,cts}',
  '**/{vitest,jest,playwright,cypress}.{config,setup,global-setup}.*',
];

const read = remembered((given: object): Settings => {
  const problems = problemsOf(given, settingsSchema, "settings['gdpr-api']");
  const own = given as GdprSettings;
  if (problems.length === 0) problems.push(...contradictionsIn(own, "settings['gdpr-api']"));
  if (problems.length > 0) throw new TypeError(problems.join('\n'));
  return {
    ...own,
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
