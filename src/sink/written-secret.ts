import type { TSESTree } from '@typescript-eslint/utils';
import { companyOfGuards, holdersOfGuards, namesOfAnyHolder, signingKeys, wordsOfFirstPassword, type CredentialDemand } from '../knowledge/credential-slots.ts';
import { documentingKeys, exampleWords } from '../knowledge/example-places.ts';
import { readingFunctions } from '../knowledge/url-places.ts';
import type { FileContext } from '../context.ts';
import { acceptedSecretAt, acceptedThroughAt, isCompared } from '../classification/accepted-secret.ts';
import { credentialNameOf, envNameOf, type CredentialName } from '../classification/credential-name.ts';
import { envReadAt } from '../classification/env-read.ts';
import { isHardcodedSecret, isMailPassword, isPasswordName, isSecretFor, isSigningName, isWordSigning } from '../classification/hardcoded-secret.ts';
import { mayHoldToken, type SecretFinding } from '../classification/secret.ts';
import { isRealLogin, isRealPassword } from '../classification/secret-url.ts';
import { looksLikeSecretValue } from '../classification/secret-value.ts';
import { tokenInCode } from '../classification/token-in-code.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import { boundNameOf, mayPassOn, type BoundName } from '../source/bound-name.ts';
import { calledName } from '../source/callee.ts';
import { isClientFile } from '../source/client-file.ts';
import { isDevelopmentOnly } from '../source/environment-choice.ts';
import { modulesOf } from '../source/modules.ts';
import { placeOf, type Place } from '../source/place.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { textPartsOf } from '../source/static-text.ts';
import { accountPasswordAt } from './account-password.ts';
import { authorizationOf } from './authorization-header.ts';
import { wholeText } from './plain-url-at.ts';
import { seenUrl } from './url.ts';

/** A secret that a text of the code is, and how it is known to be one. */
export type WrittenSecret =
  /** By its format. */
  | { readonly kind: 'token'; readonly node: TSESTree.Node; readonly finding: SecretFinding; readonly name: string | undefined }
  /** By the name that it is bound to. */
  | { readonly kind: 'named'; readonly node: TSESTree.Node; readonly name: string; readonly env?: string }
  /** By the request that is let in with it. */
  | { readonly kind: 'accepted'; readonly node: TSESTree.Node; readonly name: string }
  /** By the account that is made with it. */
  | { readonly kind: 'account'; readonly node: TSESTree.Node; readonly name: string };

/** Names that the project adds, and the credential that each is. */
export type OwnNames = (name: string) => CredentialName | undefined;

const isExampleWord = wordSet(exampleWords);
const isReading = wordSet(readingFunctions);
const longest = 4_000;

function isShown(names: readonly string[]): boolean {
  return names.slice(0, 2).some((name) => isExampleWord(wordsOf(name).at(-1) ?? ''));
}

function isReadBy({ call }: Place): boolean {
  return call !== undefined && call.isWhole && isReading(lastNameOf(call.node.callee) ?? '');
}

function tokenAt(node: TSESTree.Node, text: string, isAside: boolean, context: FileContext): WrittenSecret | undefined {
  if (!mayHoldToken(text)) return undefined;
  const place = placeOf(node.type === 'TemplateElement' ? node.parent : node);
  const names = place?.names ?? [];
  const keys = place?.objects[0]?.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : [])) ?? [];
  const finding = tokenInCode(text, {
    near: [...names, ...(place?.beyond ?? []), ...keys].join(' '),
    use: isShown(names) ? 'shown' : place && !isReadBy(place) ? 'used' : 'read',
    isAside,
    isClient: isClientFile(context),
  });
  return finding && { kind: 'token', node, finding, name: names.slice(0, 1).find((name) => credentialNameOf(name) !== undefined || /(?:url|uri|dsn|connection)$/iu.test(name)) };
}

/** What an object of options is for, by its key and the keys beside it: `{ secretOrKey }`, `{ secret, resave }`. */
function guardedBy({ by, name }: BoundName, context: FileContext): string | undefined {
  if (Object.hasOwn(signingKeys, name) && by.type === 'Property') return signingKeys[name];
  if (by.type === 'AssignmentExpression') {
    // Koa: app.keys = ['value']
    const isKoa = name === 'keys' && by.left.type === 'MemberExpression' && modulesOf(context).has('koa');
    return isKoa ? 'COOKIE_SECRET' : undefined;
  }
  if (by.type !== 'Property' || by.parent.type !== 'ObjectExpression') return undefined;
  if (name !== 'secret' && name !== 'password') return undefined;
  const call = by.parent.parent;
  // new GithubWebhook({ secret: 'value' })
  if (name === 'secret' && (call.type === 'NewExpression' || call.type === 'CallExpression') && /webhook/iu.test(calledName(call) ?? '')) return 'WEBHOOK_SECRET';
  const holder = name === 'secret' ? wordsOf(boundNameOf(by.parent)?.name ?? '').find((word) => Object.hasOwn(holdersOfGuards, word)) : undefined;
  if (holder !== undefined) return holdersOfGuards[holder];
  const company = companyOfGuards.filter(({ key }) => key === name);
  const keys = by.parent.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : []));
  return company.find(({ beside }) => keys.some((key) => beside.has(key)))?.env;
}

/** What is asked of a text that goes by a name; `undefined` where only its looks count. */
function demandOf(bound: BoundName, credential: CredentialName): CredentialDemand | undefined {
  return bound.isEncoded && isSigningName(bound.name, credential) ? 'guard' : undefined;
}

/** Words that name a kind of value and are none: `{ secret: 'string' }`. */
const typeWord = /^(?:string|text|password|hidden|String|required|object|boolean|true|false)$/u;

/** A word that sorts the keys of an object: `{ jwt_secret: 'core', db_hash: 'core' }`. */
function isGroup(by: TSESTree.Node, text: string): boolean {
  return by.type === 'Property' && by.parent.properties.some((other) => other !== by && other.type === 'Property' && other.value.type === 'Literal' && other.value.value === text);
}

/** `app.set('jwtSecret', 'popcorn')`: a setting of a server. */
function isSettingOfServer(by: TSESTree.Node): boolean {
  return by.type === 'CallExpression' && by.callee.type === 'MemberExpression' && /^(?:app|server)$/u.test(lastNameOf(by.callee.object) ?? '');
}

/** A setting, a constant or a field that makes a word the key of tokens or sessions. */
function signsWith({ by, name, isListed }: BoundName, text: string, credential: CredentialName): boolean {
  if (isListed || (by.type !== 'Property' && by.type !== 'VariableDeclarator' && by.type !== 'PropertyDefinition' && !isSettingOfServer(by))) return false;
  return !typeWord.test(text) && isWordSigning(name, text, credential) && !isGroup(by, text);
}

/** The variable that should hold a credential that is called by a bare word: `db: { password }` is `DB_PASSWORD`. */
function envNameIn({ by, name }: BoundName): string | undefined {
  if (by.type !== 'Property' || by.parent.type !== 'ObjectExpression' || wordsOf(name).length > 1) return undefined;
  const holder = boundNameOf(by.parent)?.name;
  return holder === undefined || wordsOf(holder).length > 2 || namesOfAnyHolder.has(holder.toLowerCase()) ? undefined : envNameOf(`${envNameOf(holder)}_${envNameOf(name)}`);
}

function isFirstPassword(name: string, text: string): boolean {
  return wordsOf(name).some((word) => wordsOfFirstPassword.has(word)) && isPasswordName(name) && isSecretFor('account', text, name);
}

function isOneOfList(bound: BoundName, text: string): boolean {
  return !isPasswordName(bound.name) && looksLikeSecretValue(text);
}

/** Names of keys and headers that say what their value is although they are no names of credentials. */
const tellingNames = /^(?:value|keys|(?:proxy-|x-)?authorization)$/iu;

const mostRemembered = 50_000;
const tellingAnswers = new Map<string, boolean>();

/** Whether a key may make its value a secret; asked of every key. */
function isTelling(key: string): boolean {
  const known = tellingAnswers.get(key);
  if (known !== undefined) return known;
  const answer = tellingNames.test(key) || Object.hasOwn(signingKeys, key) || credentialNameOf(key) !== undefined;
  if (tellingAnswers.size >= mostRemembered) tellingAnswers.clear();
  tellingAnswers.set(key, answer);
  return answer;
}

/** Whether a text stands where its name cannot make it a secret: the most of all texts. */
function isOrdinary({ parent }: TSESTree.Node, text: string, ownNames: OwnNames): boolean {
  switch (parent?.type) {
    case 'Property': {
      const key = keyOf(parent);
      return key === undefined || !(isTelling(key) || ownNames(key));
    }
    case 'CallExpression':
      return !mayPassOn(parent);
    case 'ArrayExpression':
      return !/\d/u.test(text) && parent.parent.type !== 'AssignmentExpression';
    case 'ImportDeclaration':
    case 'ExpressionStatement':
    case 'NewExpression':
    case 'ThrowStatement':
    case 'ReturnStatement':
    case 'SwitchCase':
    case 'IfStatement':
      return true;
    default:
      return false;
  }
}

/** What a provider of mail made for a program, beside the name of who logs in: `auth: { user, pass }`. */
function isPasswordOfMail({ by, name }: BoundName, text: string): boolean {
  return by.type === 'Property' && /^pass(?:word)?$/u.test(name) && isMailPassword(text) && by.parent.properties.some((other) => other.type === 'Property' && /^(?:user(?:name)?|e?mail)$/iu.test(keyOf(other) ?? ''));
}

/** A constant that opens a door further on. */
function acceptedBy({ by }: BoundName, node: TSESTree.Node, text: string, context: FileContext): WrittenSecret | undefined {
  const accepted = by.type === 'VariableDeclarator' ? acceptedThroughAt(by, text, context) : undefined;
  return accepted === undefined ? undefined : { kind: 'accepted', node, name: accepted };
}

function namedAt(node: TSESTree.Node, text: string, ownNames: OwnNames, context: FileContext): WrittenSecret | undefined {
  if (text.length < 3 || text.length > longest || isOrdinary(node, text, ownNames)) return undefined;
  const bound = boundNameOf(node);
  if (!bound) {
    const accepted = isCompared(node) && text.length <= 200 ? acceptedSecretAt(node, text, context) : undefined;
    return accepted === undefined ? undefined : { kind: 'accepted', node, name: accepted };
  }
  const { name } = bound;
  const env = guardedBy(bound, context);
  if (env !== undefined) return isSecretFor('guard', text, name) && !typeWord.test(text) ? { kind: 'named', node, name, env } : undefined;
  const credential = credentialNameOf(name) ?? ownNames(name);
  if (!credential) return authorizationOf(name, text) ? { kind: 'named', node, name, env: 'API_TOKEN' } : acceptedBy(bound, node, text, context);
  // What stands in for a variable is told as its fallback, or not at all.
  if (bound.instead && credentialNameOf(envReadAt(bound.instead, context)?.name ?? '')) return undefined;
  if (accountPasswordAt(bound, text, context) || (!bound.isListed && isFirstPassword(name, text))) return { kind: 'account', node, name };
  if (bound.isListed && !isOneOfList(bound, text)) return undefined;
  const demand = demandOf(bound, credential);
  const isSecret = demand ? isSecretFor(demand, text, name) : isHardcodedSecret(name, text, credential) || signsWith(bound, text, credential) || isPasswordOfMail(bound, text);
  if (!isSecret) return acceptedBy(bound, node, text, context);
  // What the documentation of an API shows of a request is no secret of the project.
  if (placeOf(node)?.names.some((each) => documentingKeys.test(each))) return undefined;
  const own = envNameIn(bound);
  return { kind: 'named', node, name, ...(own !== undefined && { env: own }) };
}

const storeLogin = /^(?<scheme>(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|clickhouse|nats):\/\/)(?<user>[^\s:@/]{0,100}):(?<password>[^\s@/\0]{3,200})@(?<host>[^\s/?]{1,253})/u;

/** Whether a text begins the address of a store with its login; the cheap question. */
export function mayBeginLogin(text: string): boolean {
  return /^(?:postgres|mysql|mariadb|mongodb|redis|amqp|mssql|sqlserver|clickhouse|nats)[a-z+]{0,6}:\/\//u.test(text);
}

/** The login of a store of which only the password is written: `` `mongodb://${user}:…@${host}` ``. */
export function partlyWrittenLoginAt(node: TSESTree.TemplateLiteral | TSESTree.BinaryExpression, context: FileContext): WrittenSecret | undefined {
  const { scheme = '', user = '', password = '', host = '' } = storeLogin.exec(seenUrl(wholeText(node), context).text)?.groups ?? {};
  const isHostSeen = !host.includes('\0');
  // What one piece of the text says by itself is told by its format.
  const [first] = textPartsOf(node);
  if (password === '' || first?.text === undefined || storeLogin.test(first.text)) return undefined;
  const isReal = isHostSeen ? isRealLogin({ user: user.replaceAll('\0', ''), password, host: host.replace(/:\d+$/u, '') }) : isRealPassword(user, password) && looksLikeSecretValue(password);
  return isReal ? { kind: 'named', node: wholeText(node), name: `${scheme}${user.replaceAll('\0', '…')}:…`, env: 'DATABASE_URL' } : undefined;
}

/** The secret that a literal, a template without values or a piece of a template is. */
export function writtenSecretAt(node: TSESTree.Node, text: string, scope: { readonly isAside: boolean; readonly hasNames: boolean; readonly ownNames: OwnNames }, context: FileContext): WrittenSecret | undefined {
  const token = tokenAt(node, text, scope.isAside, context);
  if (token || !scope.hasNames || node.type === 'TemplateElement') return token;
  const named = namedAt(node, text, scope.ownNames, context);
  return named?.kind === 'named' && isDevelopmentOnly(node, context) ? undefined : named;
}
