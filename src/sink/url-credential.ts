import type { TSESTree } from '@typescript-eslint/utils';
import { credentialKeys, hostsThatDemand, openCredentialKeys, ordinaryTokenNames, partsOfSignedLink, passwordKeys, queryHolders, socketOpeners } from '../knowledge/url-credentials.ts';
import { oneTimeWords } from '../knowledge/url-building.ts';
import type { FileContext } from '../context.ts';
import { credentialNameOf } from '../classification/credential-name.ts';
import { isPasswordName } from '../classification/hardcoded-secret.ts';
import { mayHoldToken, secretFormatIn } from '../classification/secret.ts';
import { isGap, isPlaceholder, isPublicKey, saysThereIsNone } from '../classification/secret-value.ts';
import { isRealPassword } from '../classification/secret-url.ts';
import { wordsOf } from '../classification/words.ts';
import { variableOf } from '../source/binding.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import type { DataValue } from '../source/data-file.ts';
import { optionOf } from '../source/option.ts';
import { placeOf } from '../source/place.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, textPartsOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { apiCallAt, hasSenders, maySend } from './api-call.ts';
import { goesToDemandingVendor } from './demanding-vendor.ts';
import { hasTextOfUrl, urlAt } from './url-building.ts';
import { urlPurposeOf } from './url-purpose.ts';
import { isNavigation, isRedirect, useOf } from './url-use.ts';
import { hostIn, isLocalHost, pathIn, seenUrl, type SeenUrl } from './url.ts';

/** A credential that gets into a URL. */
export interface UrlCredential {
  readonly kind: 'login' | 'query';
  /** What is reported: the value, or the literal that holds it. */
  readonly node: TSESTree.Node;
  /** The key of the query, the user for a login. */
  readonly key: string;
}

const hole = '\0';
const fold = (key: string): string => key.toLowerCase().replaceAll(/[_-]/gu, '');

/** Whether a value of a query is a password by its key or its name: it belongs in a body and in no header. */
export function isPasswordValue(key: string, value: TSESTree.Node): boolean {
  return passwordKeys.has(fold(key)) || isPasswordName(lastNameOf(unwrapped(value)) ?? '');
}

/** Whether a vendor takes the key in the query only, or nobody but this machine answers. */
function isExcused(host: string | undefined): boolean {
  if (host === undefined) return false;
  return hostsThatDemand.some((end) => host === end || host.endsWith(`.${end}`)) || /^(?:localhost|127\.|0\.0\.0\.0|\[?::1)/u.test(host);
}

/** The same where the host need not be seen: then it may be a vendor whom the file names. */
function mayBeExcused(host: string | undefined, value: TSESTree.Node, url: SeenUrl | undefined, context: FileContext): boolean {
  return host === undefined ? goesToDemandingVendor(value, url, context) : isExcused(host);
}

function isOneTime(text: string): boolean {
  return text.split(/[/.?&=]/u).some((piece) => wordsOf(piece.slice(0, 100)).some((word) => oneTimeWords.has(word)));
}

/** Whether the request goes to the URL, here or through the variable that it is put into. */
function isRequested(node: TSESTree.Node, context: FileContext): boolean {
  if (/^wss?:/iu.test(seenUrl(node, context).text) || urlPurposeOf(node, context) === 'called') return true;
  let at = node;
  while (at.parent && /^(?:NewExpression|TSAsExpression|ConditionalExpression|LogicalExpression)$/u.test(at.parent.type)) at = at.parent;
  const { parent } = at;
  const id = parent?.type === 'VariableDeclarator' ? parent.id : parent?.type === 'AssignmentExpression' ? parent.left : undefined;
  const variable = id?.type === 'Identifier' ? variableOf(id, context) : undefined;
  return variable?.references.slice(0, 50).some(({ identifier }) => identifier !== id && isSentTo(identifier, context)) ?? false;
}

/** `fetch(url)`, `fetch(url.toString())`, `fetch(url.href)`, `new WebSocket(url)`. */
function isSentTo(identifier: TSESTree.Node, context: FileContext): boolean {
  const member = identifier.parent;
  const isText = member?.type === 'MemberExpression' && member.object === identifier && /^(?:href|toString)$/u.test(keyOf(member) ?? '');
  const node = isText ? (member.parent.type === 'CallExpression' ? member.parent : member) : identifier;
  return urlPurposeOf(node, context) === 'called';
}

/** What a value is called that says that it is no credential, or one that is mailed and works once. */
function isOrdinaryValue(value: TSESTree.Node): boolean {
  const at = unwrapped(value);
  const name = at.type === 'CallExpression' && at.arguments[0] && /^(?:encodeURIComponent|String)$/u.test(lastNameOf(at.callee) ?? '') ? lastNameOf(at.arguments[0]) : lastNameOf(at);
  return name !== undefined && (ordinaryTokenNames.test(name) || wordsOf(name).at(-1) === 'ticket' || wordsOf(name).some((word) => oneTimeWords.has(word)));
}

function mayBeKey(value: TSESTree.Node): boolean {
  const name = lastNameOf(unwrapped(value));
  return name !== undefined && credentialNameOf(name) !== undefined;
}

function isKeyOfInterface(value: TSESTree.Node): boolean {
  return /^(?:api|secret|access|auth)/u.test(credentialNameOf(lastNameOf(unwrapped(value)) ?? '')?.text ?? '');
}

/** Whether a key of a query and the value beside it are a credential; an open key needs a request. */
function isCredential(key: string, value: TSESTree.Node, isRequest: (value: TSESTree.Node) => boolean): boolean {
  const folded = fold(key);
  if (isOrdinaryValue(value)) return false;
  if (credentialKeys.has(folded) || isPasswordValue(key, value)) return true;
  if (!openCredentialKeys.has(folded)) return false;
  // A key may sort, a session may be one of a conference: there the value has to say what it is.
  return (folded === 'token' || folded === 'auth' || mayBeKey(value)) && isRequest(value);
}

/** A literal in a query that is written there for good: `?api_key=…`, but no gap, no sample. */
function isWrittenCredential(key: string, value: string): boolean {
  const folded = fold(key);
  if (value === '' || isGap(value) || isPlaceholder(value) || saysThereIsNone(value) || isPublicKey(value, key) || /^[:{<%$[*]|[>}\]]$|\.\.\.|…/u.test(value)) return false;
  if (credentialKeys.has(folded)) return value.length >= 4;
  return openCredentialKeys.has(folded) && value.length >= 12 && /\d/u.test(value) && /[a-z]/iu.test(value);
}

const writtenQuery = /[?&]([A-Za-z_][\w-]{0,40})=([^&#\s"'`<>\0]{1,2000})/gu;
const loginBefore = /(?:^|[\s"'`(=])(https?|wss?|ftps?):\/\/([^\s/?#:@"'`<>{}]{1,120}):([^\s/?#"'`<>{}]{1,300}?)@/iu;

/** The text of a URL that a literal, a template or a concatenation writes, with holes. */
function writtenText(node: TSESTree.Node): { readonly text: string; readonly values: readonly TSESTree.Node[] } {
  let text = '';
  const values: TSESTree.Node[] = [];
  for (const part of textPartsOf(node)) {
    text += part.text ?? hole;
    if (part.text === undefined) values.push(part.node);
  }
  return { text, values };
}

/** Proxies are told their login in the URL, and nothing else is sent there. */
function isForProxy(node: TSESTree.Node, context: FileContext): boolean {
  const place = placeOf(node);
  return [...(place?.names ?? []), ...(place?.beyond ?? [])].some((name) => /proxy/iu.test(name)) || /proxy/iu.test(seenUrl(node, context).firstHole ?? '');
}

/** `https://user:password@host`, whether the password is written there or put in. */
function loginAt(node: TSESTree.Node, text: string, context: FileContext): UrlCredential | undefined {
  const [whole = '', , user = '', password = ''] = loginBefore.exec(text) ?? [];
  if (whole === '' || isForProxy(node, context)) return undefined;
  const host = /^[^\s/?#:,"'`]{0,253}/u.exec(text.slice(text.indexOf(whole) + whole.length))?.[0] ?? '';
  if (host !== '' && !host.includes(hole) && isLocalHost(host)) return undefined;
  if (password.includes(hole)) return { kind: 'login', node, key: user };
  if (user.includes(hole)) return isRealPassword('', password) ? { kind: 'login', node, key: user } : undefined;
  if (host === '' || host.includes(hole)) return isRealPassword(user, password) ? { kind: 'login', node, key: user } : undefined;
  return secretFormatIn(text)?.format.id === 'url-basic-auth' ? { kind: 'login', node, key: user } : undefined;
}

/** What stands in a literal for good. A token of a known format there is told by its format. */
function writtenAt(node: TSESTree.Node, text: string, context: FileContext): UrlCredential | undefined {
  const login = loginAt(node, text, context);
  if (login) return login;
  if (!/^(?:[a-z][a-z+.-]{1,9}:\/\/|\/|\0|\.)/iu.test(text) || isExcused(hostIn(text))) return undefined;
  for (const [, key = '', value = ''] of text.matchAll(writtenQuery)) {
    if (!isWrittenCredential(key, value) || partsOfSignedLink.test(text) || isOneTime(pathIn(text))) continue;
    if (mayHoldToken(text) && secretFormatIn(text, key)) return undefined;
    return urlPurposeOf(node, context) === undefined ? undefined : { kind: 'query', node, key };
  }
  return undefined;
}

/** The keys and values of an object that becomes a query. */
function* entriesOf(object: TSESTree.Node, context: FileContext): Generator<{ key: string; value: TSESTree.Node }> {
  const node = constantOf(object, context);
  if (node.type !== 'ObjectExpression') return;
  for (const property of node.properties) {
    const key = property.type === 'Property' ? keyOf(property) : undefined;
    if (property.type === 'Property' && key !== undefined && property.value.type !== 'AssignmentPattern') yield { key, value: property.value };
  }
}

function isNothing(value: TSESTree.Node): boolean {
  const at = unwrapped(value);
  if (at.type === 'Literal') return typeof at.value !== 'string' || at.value.length < 4 || isPlaceholder(at.value) || isPublicKey(at.value);
  return at.type === 'ArrowFunctionExpression' || at.type === 'ObjectExpression' || (at.type === 'Identifier' && at.name === 'undefined');
}

/** The name of the URL that `url.searchParams.set(…)` changes. */
function changedUrl(node: TSESTree.CallExpression): TSESTree.Node | undefined {
  const callee = unwrapped(node.callee);
  const receiver = callee.type === 'MemberExpression' ? unwrapped(callee.object) : undefined;
  return receiver?.type === 'MemberExpression' ? unwrapped(receiver.object) : undefined;
}

function isRequestOf(url: TSESTree.Node | undefined, context: FileContext): boolean {
  const variable = url?.type === 'Identifier' ? variableOf(url, context) : undefined;
  return variable?.references.some(({ identifier }) => isSentTo(identifier, context)) ?? false;
}

/** `const query = new URLSearchParams({ … }); fetch(`${api}/me?${query}`)`. */
function isQueryOfRequest(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type !== 'NewExpression') return false;
  const id = node.parent.type === 'VariableDeclarator' ? node.parent.id : undefined;
  const uses = id?.type === 'Identifier' ? (variableOf(id, context)?.references.slice(0, 20).map(({ identifier }) => identifier) ?? []) : [node];
  return uses.some((use: TSESTree.Node) => {
    const text = use.parent?.type === 'MemberExpression' && use.parent.parent.type === 'CallExpression' ? use.parent.parent.parent : use.parent;
    return text?.type === 'TemplateLiteral' && useOf(text, context) === 'built' && isRequested(text, context);
  });
}

/** The query of a socket: `io(url, { query: { token } })`, which stands in the URL of its handshake. */
function socketQueryAt(node: TSESTree.CallExpression, context: FileContext): readonly UrlCredential[] {
  const origin = calleeOf(node, context)?.origin;
  const [, options] = node.arguments;
  if (origin?.module !== 'socket.io-client' || !options) return [];
  const query = optionOf(options, 'query', context);
  if (typeof query === 'string') return [];
  return [...entriesOf(query, context)].flatMap(({ key, value }): readonly UrlCredential[] => (!isNothing(value) && isCredential(key, value, () => true) ? [{ kind: 'query', node: value, key }] : []));
}

/** Whether a browser is sent to the URL: its tokens are told by no-personal-data-in-url. */
function isOpened(url: TSESTree.Node | undefined, context: FileContext): boolean {
  const variable = url?.type === 'Identifier' ? variableOf(url, context) : undefined;
  return variable?.references.some(({ identifier }) => identifier.type === 'Identifier' && useOf(identifier, context, 0) !== 'built') ?? false;
}

/** The credentials in the query of a URL that the code builds: a template, a concatenation, `searchParams.set`, `new URLSearchParams`. */
function builtAt(node: TSESTree.Node, context: FileContext): readonly UrlCredential[] {
  const sink = urlAt(node, context);
  if (!sink) return [];
  const seen = node.type === 'TemplateLiteral' || node.type === 'BinaryExpression' ? seenUrl(node, context) : undefined;
  const url = node.type === 'CallExpression' ? changedUrl(node) : undefined;
  const shown = seen ?? (url ? seenUrl(url, context) : undefined);
  const address = shown?.text ?? '';
  const host = sink.host ?? hostIn(address);
  if (partsOfSignedLink.test(address)) return [];
  const isRequest = (value: TSESTree.Node): boolean => {
    if (isOneTime(pathIn(address) || address)) return false;
    // The key of an interface, at the address of one: `https://api.x.com/v1?token=${credentials.apiToken}`.
    return (hostIn(address) !== undefined && isKeyOfInterface(value)) || (seen ? isRequested(node, context) : isRequestOf(url, context) || isQueryOfRequest(node, context));
  };
  const isForBrowser = sink.use !== 'built' || isOpened(url, context);
  return sink.parts.flatMap((part): readonly UrlCredential[] => {
    if (part.part !== 'query') return [];
    const entries = part.key === undefined ? [...entriesOf(part.node, context)] : [{ key: part.key, value: part.node }];
    return entries.flatMap(({ key, value }): readonly UrlCredential[] => {
      if (isNothing(value) || (isForBrowser && !isPasswordValue(key, value))) return [];
      return isCredential(key, value, isRequest) && !mayBeExcused(host, value, shown, context) ? [{ kind: 'query', node: value, key }] : [];
    });
  });
}

/** The credentials in the `params` of a request: `axios.get(url, { params: { api_key } })`. */
function paramsAt(node: TSESTree.CallExpression, context: FileContext): readonly UrlCredential[] {
  const name = calledName(node);
  // `got(url, { searchParams })` is called by whatever name the file gives it.
  const call = name !== undefined && (maySend(name) || (node.callee.type === 'Identifier' && hasSenders(context))) ? apiCallAt(node, context) : undefined;
  const query = call?.parts.filter(({ part }) => part === 'query') ?? [];
  if (!call || query.length === 0) return [];
  const url = call.parts.find(({ part }) => part === 'url')?.node;
  const shown = url ? seenUrl(url, context) : undefined;
  const address = shown?.text ?? '';
  const host = hostIn(address);
  const isRequest = (): boolean => !isOneTime(pathIn(address) || address);
  return query.flatMap(({ node: object }) =>
    [...entriesOf(object, context)].flatMap(({ key, value }): readonly UrlCredential[] => (!isNothing(value) && isCredential(key, value, isRequest) && !mayBeExcused(host, value, shown, context) ? [{ kind: 'query', node: value, key }] : [])),
  );
}

/** `qs.api_key = key`, where the file calls nobody who demands it so. */
function assignedAt({ left, right, operator }: TSESTree.AssignmentExpression, context: FileContext): readonly UrlCredential[] {
  if (left.type !== 'MemberExpression' || operator !== '=') return [];
  const key = keyOf(left);
  if (key === undefined || !credentialKeys.has(fold(key)) || !queryHolders.has(lastNameOf(left.object) ?? '')) return [];
  const root = pathOf(left.object)?.[0];
  if (root !== undefined && /^(?:req|request|ctx|event|res|response)$/u.test(root)) return [];
  if (isNothing(right) || isOrdinaryValue(right) || goesToDemandingVendor(right, undefined, context)) return [];
  return [{ kind: 'query', node: right, key }];
}

/** Whether a literal may be a URL with a credential; the cheap question. */
export function mayHoldCredential(text: string): boolean {
  return text.length > 8 && (text.includes('@') ? text.includes('://') : /[?&][\w-]{1,40}=/u.test(text));
}

/** The credentials that a node puts into a URL. */
export function urlCredentialsAt(node: TSESTree.Node, context: FileContext): readonly UrlCredential[] {
  switch (node.type) {
    case 'Literal':
    case 'TemplateLiteral':
    case 'BinaryExpression': {
      const { text, values } = writtenText(node);
      const written = mayHoldCredential(text) ? writtenAt(node, text, context) : undefined;
      return written ? [written] : values.length > 0 && node.type !== 'Literal' && hasTextOfUrl(node) ? builtAt(node, context) : [];
    }
    case 'CallExpression': {
      const name = calledName(node);
      if (isNavigation(node) || isRedirect(node)) return [];
      if (name !== undefined && socketOpeners.test(name)) return socketQueryAt(node, context);
      return name === 'set' || name === 'append' ? builtAt(node, context) : paramsAt(node, context);
    }
    case 'NewExpression':
      return builtAt(node, context);
    case 'AssignmentExpression':
      return assignedAt(node, context);
    default:
      return [];
  }
}


/** The credential in a URL of a JSON or YAML file; gaps such as `{{token}}` are none. */
export function credentialInData({ node, value, name, keys }: DataValue): UrlCredential | undefined {
  if (typeof value !== 'string' || /\s/u.test(value) || [name, ...keys].some((key) => /proxy|example/iu.test(key))) return undefined;
  const [whole = '', , user = ''] = loginBefore.exec(value) ?? [];
  if (whole !== '') return secretFormatIn(value)?.format.id === 'url-basic-auth' ? { kind: 'login', node, key: user } : undefined;
  const host = hostIn(value);
  if (host === undefined || isExcused(host) || isLocalHost(host) || partsOfSignedLink.test(value)) return undefined;
  for (const [, key = '', given = ''] of value.matchAll(writtenQuery)) {
    if (isWrittenCredential(key, given) && !secretFormatIn(value, key)) return { kind: 'query', node, key };
  }
  return undefined;
}
