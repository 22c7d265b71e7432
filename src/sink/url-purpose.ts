import type { TSESTree } from '@typescript-eslint/utils';
import { clientWords } from '../knowledge/http-clients.ts';
import { connectingClasses, connectingWords, containerWords, contentSiblings, contentWords, describingHolders, lastTextWords, proxyWords, readingFunctions, readingVerbs, sendingWords, sharedMethods, textWords } from '../knowledge/url-places.ts';
import type { FileContext } from '../context.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import { variableOf } from '../source/binding.ts';
import { calleeOf } from '../source/callee.ts';
import { placeOf, type Place } from '../source/place.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';
import { apiCallAt } from './api-call.ts';
import { logAt } from './log.ts';

/**
 * What a program has a URL for.
 *
 * | purpose | example |
 * |---|---|
 * | `called` | `fetch('http://…')`, `new WebSocket('ws://…')` |
 * | `configured` | `baseURL: 'http://…'`, `const CRM_API = 'http://…'` |
 * | `parsed` | `const url = new URL('http://…' + path)`: perhaps only to take the path apart |
 * | `held` | `const shop = 'http://…'`, `{ title, url: 'http://…' }`: a link, unless the URL itself says more |
 *
 * `undefined` where it is read as text: a namespace, a message, an example, a comparison, an allow-list.
 */
export type UrlPurpose = 'called' | 'configured' | 'parsed' | 'held';

const isText = wordSet(textWords);
const isProxy = wordSet(proxyWords);
const isLastText = wordSet(lastTextWords);
const isConnecting = wordSet(connectingWords);
const isContent = wordSet(contentWords);
const isContainer = wordSet(containerWords);
const isDescribing = wordSet(describingHolders);
const isContentSibling = wordSet(contentSiblings);
const isReading = wordSet(readingFunctions);
const isReadingVerb = wordSet(readingVerbs);
const isSending = wordSet(sendingWords);
const isShared = wordSet(sharedMethods);
const isConnectingClass = wordSet(connectingClasses);

/** Names that only pass a value on; what holds them tells more. */
const vagueNames: ReadonlySet<string> = new Set(['default', 'value', 'defaultValue', 'fallback', 'initial', 'initialValue', '']);

function isTextName(name: string): boolean {
  const words = wordsOf(name);
  // `connectSrc` and `img-src` are directives of a content security policy.
  const isDirective = words.length > 1 && words.at(-1) === 'src';
  return /^[$@!]/u.test(name) || isDirective || words.some(isText) || words.some(isProxy) || isLastText(words.at(-1) ?? '');
}

/** `title`, `itemTitle`, but of names only `name`: `userName` stands beside a URL that is called, too. */
function isOfContent(key: string): boolean {
  const last = wordsOf(key).at(-1) ?? '';
  return isContentSibling(last) && (last !== 'name' || key === 'name');
}

/** Whether a thing of this name is connected to, or holds what is. */
export function isConnected(name: string): boolean {
  return wordsOf(name).some((word) => isConnecting(word) || isContainer(word));
}

/** The purpose of a URL by the names that it goes by, the nearest first, and the keys beside it. */
export function purposeByNames(names: readonly string[], siblings: readonly string[]): UrlPurpose | undefined {
  const [name = '', ...holders] = names.filter((each) => !vagueNames.has(each));
  if (name === 'name' || name.includes('://') || isTextName(name) || holders.some((holder) => isDescribing(holder) || wordsOf(holder).some(isText))) return undefined;
  const words = wordsOf(name);
  const isHeldToCall = holders.some((holder) => wordsOf(holder).some(isContainer));
  if (words.some(isContent) || (siblings.some(isOfContent) && !isHeldToCall)) return 'held';
  return isHeldToCall || words.some(isConnecting) ? 'configured' : 'held';
}

/** An object with more keys is a table, not the description of one thing. */
const mostSiblings = 60;

function keysOf(object: TSESTree.ObjectExpression | undefined): readonly string[] {
  if (!object || object.properties.length > mostSiblings) return [];
  return object.properties.map((property) => (property.type === 'Property' ? (keyOf(property) ?? '') : ''));
}

/** Attributes that send or load, by the elements that do: what a person enters, a program, a page in the page. */
const sendingAttributes: Readonly<Record<string, readonly string[]>> = { action: ['form', 'Form'], formAction: ['button', 'input'], src: ['script', 'Script', 'iframe', 'embed'] };

function purposeInAttribute(name: string, element: string): UrlPurpose | undefined {
  const elements = Object.hasOwn(sendingAttributes, name) ? sendingAttributes[name] : undefined;
  if (elements) return elements.includes(element) ? 'called' : undefined;
  if (/^[a-z]/u.test(element) || name === 'to' || name === 'href' || name.startsWith('xmlns')) return undefined;
  return purposeByNames([name], []);
}

const httpVerb = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/iu;

function purposeInCall(place: Place, call: NonNullable<Place['call']>, context: FileContext): UrlPurpose | undefined {
  const { node, index, isWhole } = call;
  const name = lastNameOf(node.callee) ?? '';
  const [first] = node.arguments;
  if (name === 'open' && isWhole) return first?.type === 'Literal' && typeof first.value === 'string' && httpVerb.test(first.value) ? 'called' : undefined;
  if (isReadByCall(node, name) || (name === 'URL' && index === 1) || logAt(node, context)) return undefined;
  const module = calleeOf(node, context)?.origin?.module;
  if (module === 'msw' || module === 'nock') return undefined;
  const url = apiCallAt(node, context)?.parts.find(({ part }) => part === 'url');
  if (url && isWithin(place, call, url.node)) return 'called';
  if (!isWhole || index > 0) return purposeByNames([...place.names, ...place.beyond], keysOf(place.objects[0]));
  const words = wordsOf(name);
  if (words.some(isText) || isReadingVerb(words[0] ?? '')) return undefined;
  return words.some(isSending) || isConnectingCall(node, name) ? 'called' : 'held';
}

/** `new EventSource(url)`, `restClient.get(url)`, but not `cache.get(url)`. */
function isConnectingCall(node: TSESTree.CallExpression | TSESTree.NewExpression, name: string): boolean {
  if (node.type === 'NewExpression') return isConnectingClass(name);
  const callee = unwrapped(node.callee);
  if (!isShared(name) || callee.type !== 'MemberExpression') return false;
  return wordsOf(lastNameOf(callee.object) ?? '').some((word) => clientWords.has(word));
}

/** First names of receivers that test, show and translate. */
const readingReceivers = /^(?:toast|console|expect|assert|chai|vi|jest|i18n|intl|faker|nock)$/u;

function isReadByCall(node: TSESTree.CallExpression | TSESTree.NewExpression, name: string): boolean {
  if (isReading(name) || /(?:Error|Exception|Warning)$/u.test(name)) return true;
  let at = unwrapped(node.callee);
  while (at.type === 'MemberExpression' || at.type === 'CallExpression') at = unwrapped(at.type === 'MemberExpression' ? at.object : at.callee);
  return at.type === 'Identifier' && readingReceivers.test(at.name);
}

/** Whether a place is that of the URL of a request: the argument, or the property of the argument. */
function isWithin({ objects }: Place, { node, index, isWhole }: NonNullable<Place['call']>, url: TSESTree.Node): boolean {
  if (isWhole) return node.arguments[index] === url;
  return objects[0]?.properties.some((property) => property.type === 'Property' && property.value === url) ?? false;
}

const mostUses = 50;

/** What a URL is asked for by who does not open it. */
const urlParts = new Set(['hostname', 'host', 'port', 'protocol', 'pathname', 'search', 'hash', 'username', 'password']);

/** Whether a URL is built for its parts: `const url = new URL('http://' + input); return url.hostname`. */
function isTakenApart(node: TSESTree.Node, context: FileContext): boolean {
  const { parent } = node;
  if (parent?.type !== 'NewExpression' || lastNameOf(parent.callee) !== 'URL' || parent.arguments[0] !== node) return false;
  const declarator = parent.parent;
  if (declarator.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return false;
  const uses = variableOf(declarator.id, context)?.references.filter((reference) => !reference.init) ?? [];
  return uses.length > 0 && uses.length < mostUses && uses.every(({ identifier: { parent: member } }) => member.type === 'MemberExpression' && urlParts.has(keyOf(member) ?? '') && !(member.parent.type === 'AssignmentExpression' && member.parent.left === member));
}

/** Whether a constant is only compared, matched and printed: `if (url.startsWith(PREFIX))`. */
function isOnlyRead(node: TSESTree.Node, context: FileContext): boolean {
  const { parent } = node;
  if (parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier' || parent.parent.parent.type === 'ExportNamedDeclaration') return false;
  const uses = variableOf(parent.id, context)?.references.filter((reference) => !reference.init) ?? [];
  return uses.length > 0 && uses.length < mostUses && uses.every(({ identifier }) => identifier.type === 'Identifier' && isReadAsText(identifier, context));
}

function isReadAsText(identifier: TSESTree.Identifier, context: FileContext): boolean {
  const place = placeOf(identifier);
  if (!place) return identifier.parent.type !== 'ExportSpecifier' && identifier.parent.type !== 'TemplateLiteral';
  return place.call !== undefined && purposeInCall(place, place.call, context) === undefined;
}

/** What the program has the URL for that a literal, template or concatenation holds. */
export function urlPurposeOf(node: TSESTree.Node, context: FileContext): UrlPurpose | undefined {
  const place = placeOf(node);
  if (!place) return undefined;
  if (place.element !== undefined) return purposeInAttribute(place.names[0] ?? '', place.element);
  const purpose = place.call ? purposeInCall(place, place.call, context) : purposeByNames([...place.names, ...place.beyond], keysOf(place.objects[0]));
  if (purpose === undefined || purpose === 'called') return purpose;
  return isOnlyRead(node, context) || isTakenApart(node, context) ? undefined : place.isParsed && purpose === 'configured' ? 'parsed' : purpose;
}
