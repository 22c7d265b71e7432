import type { TSESTree } from '@typescript-eslint/utils';
import { urlWords } from '../knowledge/url-building.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { staticTextOf, textPartsOf } from '../source/static-text.ts';

/** A value that is put into the text of a URL. */
export interface UrlHole {
  readonly node: TSESTree.Node;
  readonly place: 'query' | 'path';
  /** The key of the query that it is the value of: `email` of `?email=${value}`. */
  readonly key?: string;
  /** The text of the URL before it, with `hole`s for other values. */
  readonly before: string;
}

/** Stands for a value in the text of a URL. */
const hole = '\u0000';

const breaks = /[\s"'`<>(){}|,;]/u;
const keyBefore = /[?&]([A-Za-z_][\w.[\]-]*)=(?:\w{1,5}\.)?$/u;
const webStart = /^(?:(?:https?|wss?):\/\/|\/\/?[\w\0.:@?-]|\.{1,2}\/|\?[\w\0])/iu;
const relativeStart = /^[\w./\0-]*[\w/\0]\?/u;

/** A query that asks in a language of its own: `?$filter=mail eq '…`, `?filter=equals(email,"…`, `?email=eq.…`. */
const inExpression = /^[^\s?#]*\?(?:[^#]*&)?[$\w.[\]]+=(?:[^&#]*['"(]|\w{1,5}\.)$/u;

/** The URL that a text ends in: what follows the last space, quote or bracket. */
function urlAtEndOf(text: string): string {
  let start = text.length;
  while (start > 0 && !breaks.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** Whether a name says that it holds a URL or the start of one. */
export function isUrlName(name: string | undefined): boolean {
  return name !== undefined && urlWords.has(wordsOf(name).at(-1) ?? '');
}

/** A query that is added to a URL elsewhere: `url += '&email=' + email`, `${withEmail ? `&email=${email}` : ''}`. */
function isPieceOfUrl(node: TSESTree.Node): boolean {
  let at: TSESTree.Node = node;
  while (at.parent?.type === 'ConditionalExpression' || at.parent?.type === 'LogicalExpression') at = at.parent;
  const { parent } = at;
  if (parent?.type === 'TemplateLiteral' || parent?.type === 'BinaryExpression') return true;
  if (parent?.type === 'AssignmentExpression') return isUrlName(lastNameOf(parent.left));
  return parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' && isUrlName(parent.id.name);
}

function isQueryStart(url: string, firstName: string | undefined, node: TSESTree.Node): boolean {
  if (webStart.test(url) || relativeStart.test(url)) return true;
  if (url.startsWith(hole)) return isUrlName(firstName);
  return url.startsWith('&') && isPieceOfUrl(node);
}

const sending = /(?:request|fetch|axios|get|post|put|patch|delete|redirect|push|replace|navigate|open|goto|visit)$/iu;

/** Whether a text that starts with a slash stands where a URL is expected, and not the path of a file. */
function isInPlaceOfUrl(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type === 'CallExpression') {
    const callee = parent.callee.type === 'MemberExpression' && /^(?:call|apply)$/u.test(lastNameOf(parent.callee) ?? '') ? parent.callee.object : parent.callee;
    return sending.test(lastNameOf(callee) ?? '');
  }
  if (parent?.type === 'Property') return isUrlName(keyOf(parent));
  return isPieceOfUrl(node) || parent?.type === 'JSXExpressionContainer';
}

function isPathStart(url: string, firstName: string | undefined, node: TSESTree.Node): boolean {
  if (/^https?:\/\/[^/]+\//iu.test(url)) return true;
  if (/^\/[\w-]+\//u.test(url)) return isInPlaceOfUrl(node);
  return url.startsWith(`${hole}/`) && isUrlName(firstName);
}

/** The values that a template or a concatenation puts into the query or the path of a URL; none where its text is no URL. */
export function urlHolesOf(node: TSESTree.TemplateLiteral | TSESTree.BinaryExpression, context: FileContext): readonly UrlHole[] {
  const found: UrlHole[] = [];
  let text = '';
  let firstName: string | undefined;
  for (const part of textPartsOf(node)) {
    if (part.node === node) return [];
    const fixed = part.text ?? (part.node.type === 'Identifier' || part.node.type === 'MemberExpression' ? staticTextOf(part.node, context) : undefined);
    if (fixed !== undefined) {
      text += fixed;
      continue;
    }
    const before = urlAtEndOf(text);
    if (before === '') firstName = lastNameOf(part.node);
    const key = keyBefore.exec(before)?.[1];
    if (key !== undefined || /[?&]$/u.test(before)) {
      if (isQueryStart(before, firstName, node)) found.push({ node: part.node, place: 'query', before, ...(key === undefined ? {} : { key }) });
    } else if (inExpression.test(text)) {
      if (isQueryStart(text, firstName, node)) found.push({ node: part.node, place: 'query', before: text });
    } else if (before.endsWith('/') && !/[?#]/u.test(before) && isPathStart(before, firstName, node)) found.push({ node: part.node, place: 'path', before });
    text += hole;
  }
  return found;
}
