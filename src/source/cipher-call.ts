import { cipherFunctions, type CipherFunction } from '../knowledge/crypto-functions.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import type { Call } from './callee.ts';
import { choicesOf } from './choices.ts';
import { libraryCallAt, valueAt } from './library-call.ts';
import type { OptionValue } from './option.ts';
import { lastNameOf } from './property-path.ts';
import { shownCallee } from './shown-callee.ts';
import { staticTextOf } from './static-text.ts';

/** An encryption or decryption, and how it is done. */
export interface CipherCall {
  readonly node: Call;
  readonly does: CipherFunction;
  /** As written: `crypto.createCipheriv`. */
  readonly name: string;
  /** Folded names that the algorithm may have: `des-ede3-cbc`; none when the file does not show it. */
  readonly algorithms: readonly string[];
  readonly key: OptionValue;
  readonly iv: OptionValue;
}

const byPath: ReadonlyMap<string, CipherFunction> = new Map(cipherFunctions.map((each) => [`${each.library} ${each.path}`, each]));

/** `AES-256-ECB`, `AES_256_ECB` and `id-aes256-ECB` are `aes-256-ecb`. */
function cipherNameOf(text: string): string {
  return text.toLowerCase().replaceAll('_', '-').replace(/^id-/u, '').replace(/^(aes|camellia|aria)(?=\d)/u, '$1-');
}

function textsOf(value: OptionValue, context: FileContext): readonly string[] {
  if (typeof value === 'string') return [];
  return choicesOf(value, context).flatMap((choice) => staticTextOf(choice, context) ?? []);
}

/** The mode that an option of crypto-js names: `ecb` of `CryptoJS.mode.ECB`. */
function modesOf(value: OptionValue, context: FileContext): readonly string[] {
  if (typeof value === 'string') return [];
  return choicesOf(value, context).flatMap((choice) => lastNameOf(choice)?.toLowerCase() ?? []);
}

/** The encryption or decryption that a call is. */
export const cipherCallAt = rememberedInFile((node: Call, context: FileContext): CipherCall | undefined => {
  const library = libraryCallAt(node, context);
  const does = library && byPath.get(`${library.library} ${library.path}`);
  if (!does) return undefined;
  const at = (place: CipherFunction['key']): OptionValue => (place ? valueAt(node, place, context) : 'absent');
  const named = typeof does.algorithm === 'string' ? [does.algorithm] : textsOf(valueAt(node, does.algorithm, context), context).map(cipherNameOf);
  const modes = does.mode ? modesOf(at(does.mode), context) : [];
  const algorithms = modes.length > 0 ? named.flatMap((name) => modes.map((mode) => `${name}-${mode}`)) : named;
  return { node, does, name: shownCallee(node, context), algorithms, key: at(does.key), iv: at(does.iv) };
});
