import { exampleWords } from '../knowledge/example-places.ts';
import { isDefaultOfDatabase, isFallbackSecret, isHardcodedSecret, isMailPassword, isSigningName, isWeakSigningKey } from '../classification/hardcoded-secret.ts';
import { credentialNameOf, type CredentialName } from '../classification/credential-name.ts';
import { mayHoldToken } from '../classification/secret.ts';
import { looksRandom } from '../classification/secret-value.ts';
import { tokenInCode } from '../classification/token-in-code.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import type { DataValue } from '../source/data-file.ts';
import { authorizationOf } from './authorization-header.ts';
import type { OwnNames, WrittenSecret } from './written-secret.ts';

/** A secret of a JSON or YAML file; a fallback is what a shell or a framework takes for a variable that is missing. */
export type DataSecret = Exclude<WrittenSecret, { kind: 'accepted' | 'account' }> | { readonly kind: 'fallback'; readonly node: WrittenSecret['node']; readonly name: string };

const isExampleWord = wordSet(exampleWords);

/** `${NAME:-value}` of a shell, `${NAME:value}` and `${jwt.secret:value}` of Spring, `${env:NAME, 'value'}` of Serverless; `${SHA:0:7}` is a part of a text. */
const writtenDefault = /\$\{(?:env:)?([A-Z][A-Z\d_]{2,60}|[a-z][\w-]{0,40}\.[\w.-]{2,60})(?::?-|:(?![-?+=]|\d{1,3}[:}])|, ?["']?)([^{}$"']{1,200})["']?\}/u;

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

const base64 = /^(?:[A-Za-z\d+/]{4}){1,4000}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/u;

/** What a Secret of Kubernetes holds: its `data` are texts in base64. */
function unpacked({ value, keys, map }: DataValue): string | undefined {
  const text = keys[1] === 'data' && typeof value === 'string' ? value.trim() : '';
  if (!base64.test(text) || map?.outer?.valueOf('kind') !== 'Secret') return undefined;
  const unpackedText = atob(text);
  // What is no text was drawn at random and is judged as it stands.
  return /^[\n\r\t -~]+$/u.test(unpackedText) ? unpackedText.trim() : undefined;
}

/** The password in the logins of a registry of images, as docker keeps them. */
const registryLogin = /"auths"[^]{1,400}?"(?:password|auth)"\s*:\s*"([^"]{6,400})"/u;

const aroundSettings = /[-_]?(?:settings?|options?|config(?:uration)?|params?)$/iu;

/** `{ "Jwt": { "Key": … } }`: the key around says what the bare word opens. */
function nameWithCompany(name: string, keys: readonly string[]): string | undefined {
  const [own, around = ''] = keys;
  return name === own && /^(?:key|secret)$/iu.test(name) && around !== '' ? `${around.replace(aroundSettings, '')}_${name}` : undefined;
}

interface DataScope {
  readonly isAside: boolean;
  readonly hasNames: boolean;
  readonly ownNames: OwnNames;
  /** The file is what a program that runs is set up with. */
  readonly isSettings: boolean;
}

function isNamedSecret({ keys, name, map }: DataValue, text: string, scope: DataScope): boolean {
  const whole = nameWithCompany(name, keys);
  const signing = whole ?? name;
  if (scope.isSettings && isSigningName(signing) && isWeakSigningKey(signing, text)) return true;
  // A bare secret may be the name of one in a vault, a bare key is none.
  const company = whole === undefined || /^secret$/iu.test(name) ? undefined : credentialNameOf(whole);
  if (company?.strength === 'strong' && (isSigningName(whole ?? '', company) ? isHardcodedSecret(whole ?? '', text, company) : looksRandom(text))) return true;
  const credential = passwordBeside(name, map?.keys ?? []) ?? credentialNameOf(name) ?? scope.ownNames(name);
  if (credential?.strength === 'strong' && isMailPassword(text) && keys.some((key) => /mail|smtp/iu.test(key))) return true;
  return credential ? isHardcodedSecret(name, text, credential) : authorizationOf(name, text);
}

/** The secret that a value of a JSON or YAML file is. */
export function secretInData(data: DataValue, scope: DataScope): DataSecret | undefined {
  const { node, keys, name, map } = data;
  if (typeof data.value !== 'string') return undefined;
  const value = unpacked(data) ?? data.value;
  const isExample = isShown([name, ...keys]);
  if (mayHoldToken(value)) {
    const near = [name, ...keys, ...(map?.keys.slice(0, 40) ?? [])].join(' ');
    const finding = tokenInCode(value, { near, use: isExample ? 'shown' : 'used', isAside: scope.isAside, isClient: false });
    if (finding) return { kind: 'token', node, finding, name: credentialNameOf(name) ? name : undefined };
  }
  if (!scope.hasNames || isExample || keys.slice(0, mostKeys).some((key) => describing.has(key))) return undefined;
  const [, variable, fallback] = writtenDefault.exec(value) ?? [];
  if (variable !== undefined && fallback !== undefined) return isFallbackSecret(variable, fallback) && !isDefaultOfDatabase(variable, fallback) ? { kind: 'fallback', node, name: variable } : undefined;
  if (isNamedSecret(data, value, scope)) return { kind: 'named', node, name };
  const login = value === data.value ? undefined : registryLogin.exec(value)?.[1];
  return login !== undefined && isHardcodedSecret('password', login) ? { kind: 'named', node, name } : undefined;
}
