import { exampleWords } from '../knowledge/example-places.ts';
import { isFallbackSecret, isHardcodedSecret } from '../classification/hardcoded-secret.ts';
import { credentialNameOf, type CredentialName } from '../classification/credential-name.ts';
import { mayHoldToken } from '../classification/secret.ts';
import { tokenInCode } from '../classification/token-in-code.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import type { DataValue } from '../source/data-file.ts';
import { authorizationOf } from './authorization-header.ts';
import type { OwnNames, WrittenSecret } from './written-secret.ts';

/** A secret of a JSON or YAML file; a fallback is what a shell takes for a variable that is missing. */
export type DataSecret = Exclude<WrittenSecret, { kind: 'accepted' | 'account' }> | { readonly kind: 'fallback'; readonly node: WrittenSecret['node']; readonly name: string };

const isExampleWord = wordSet(exampleWords);
const shellDefault = /\$\{([A-Z][A-Z\d_]{2,60}):?-([^{}$]{1,200})\}/u;
const mostKeys = 4;
const mostKeysAround = 8;

/** Keys of schemas that describe a value and hold none. */
const describing: ReadonlySet<string> = new Set(['properties', 'required', 'enum', 'definitions', 'schemas', 'dependencies', 'devDependencies', 'peerDependencies', 'overrides', 'resolutions', 'rules', 'scripts', 'paths']);

function isShown(keys: readonly string[]): boolean {
  return keys.slice(0, mostKeysAround).some((key) => isExampleWord(wordsOf(key).at(-1) ?? ''));
}

/** A bare `pass` is a password beside the name of who logs in with it. */
function passwordBeside(name: string, keys: readonly string[]): CredentialName | undefined {
  return /^(?:pass|pwd)$/iu.test(name) && keys.some((key) => /^(?:user|user_?name|login|e?mail|host)$/iu.test(key)) ? { strength: 'strong', text: 'password' } : undefined;
}

/** The secret that a value of a JSON or YAML file is. */
export function secretInData({ node, value, keys, name, map }: DataValue, scope: { readonly isAside: boolean; readonly hasNames: boolean; readonly ownNames: OwnNames }): DataSecret | undefined {
  if (typeof value !== 'string') return undefined;
  const isExample = isShown([name, ...keys]);
  if (mayHoldToken(value)) {
    const near = [name, ...keys, ...(map?.keys.slice(0, 40) ?? [])].join(' ');
    const finding = tokenInCode(value, { near, use: isExample ? 'shown' : 'used', isAside: scope.isAside, isClient: false });
    if (finding) return { kind: 'token', node, finding, name: credentialNameOf(name) ? name : undefined };
  }
  if (!scope.hasNames || isExample || keys.slice(0, mostKeys).some((key) => describing.has(key))) return undefined;
  const [, variable, fallback] = shellDefault.exec(value) ?? [];
  if (variable !== undefined && fallback !== undefined) return isFallbackSecret(variable, fallback) ? { kind: 'fallback', node, name: variable } : undefined;
  const credential = passwordBeside(name, map?.keys ?? []) ?? credentialNameOf(name) ?? scope.ownNames(name);
  if (credential ? isHardcodedSecret(name, value, credential) : authorizationOf(name, value)) return { kind: 'named', node, name };
  return undefined;
}
