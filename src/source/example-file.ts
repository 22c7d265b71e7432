import { applicationSettings, exampleFiles, manifestFiles, translationFiles } from '../knowledge/example-places.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { pathBelow } from './scope-of-files.ts';

/**
 * What a file is by its path below the working directory.
 *
 * | nature | files |
 * |---|---|
 * | `example` | `docs/`, `examples/`, `settings.example.json`: nobody runs them as they are |
 * | `translation` | `locales/`, `messages.de.json`: texts by names |
 * | `manifest` | `package.json`, `tsconfig.json`: names of packages and rules |
 * | `plain` | the others |
 */
export type FileNature = 'example' | 'translation' | 'manifest' | 'plain';

/** Asked of every file, so the cheap question comes first. */
const mayTell = /exampl|sampl|doc|snippet|tutorial|dist\.|templ|tpl|i18n|l10n|loc|lang|transl|intl|nls|messages|strings|json|ya?ml|lock/iu;

const answer = rememberedOfFile((context): FileNature => {
  const path = pathBelow(context);
  if (!mayTell.test(path)) return 'plain';
  if (exampleFiles.test(path)) return 'example';
  if (translationFiles.test(path)) return 'translation';
  return manifestFiles.test(path) ? 'manifest' : 'plain';
});

/** What a file is by its path. */
export function fileNatureOf(context: FileContext): FileNature {
  return answer(context);
}

/** Whether a program that runs is set up with this JSON or YAML file. */
export function isApplicationSettings(context: FileContext): boolean {
  return applicationSettings.test(pathBelow(context));
}
