import { passwordFunctions, type PasswordFunction } from '../knowledge/crypto-functions.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import type { Call } from './callee.ts';
import { libraryCallAt, valueAt } from './library-call.ts';
import type { OptionValue } from './option.ts';

/** A slow hash of a password, or the key that is derived of one. */
export interface PasswordCall {
  readonly node: Call;
  readonly does: PasswordFunction;
  readonly password: OptionValue;
  readonly salt: OptionValue;
  /** The first place of the cost that the call fills. */
  readonly cost: OptionValue;
}

const byPath: ReadonlyMap<string, PasswordFunction> = new Map(passwordFunctions.map((each) => [`${each.library} ${each.path}`, each]));

function firstOf(values: readonly OptionValue[]): OptionValue {
  return values.find((value) => value !== 'absent') ?? 'absent';
}

/** The slow hash of a password that a call is. */
export const passwordCallAt = rememberedInFile((node: Call, context: FileContext): PasswordCall | undefined => {
  const library = libraryCallAt(node, context);
  const does = library && byPath.get(`${library.library} ${library.path}`);
  if (!does) return undefined;
  const at = (place: PasswordFunction['salt']): OptionValue => (place ? valueAt(node, place, context) : 'absent');
  return { node, does, password: at(does.password), salt: at(does.salt), cost: firstOf((does.cost ?? []).map(at)) };
});
