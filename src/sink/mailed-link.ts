import type { TSESTree } from '@typescript-eslint/utils';
import { keyLinkWords } from '../knowledge/url-places.ts';
import type { FileContext } from '../context.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { reachOf } from './plain-url.ts';

const isKeyWord = wordSet(keyLinkWords);
const furthest = 6;

/** Whether an expression is the host that a request was sent to: `req.headers.host`, `req.get('host')`. */
function isRequestHost(node: TSESTree.Node, context: FileContext): boolean {
  const at = constantOf(node, context);
  if (at.type === 'CallExpression') {
    const [name] = at.arguments;
    return /^(?:get|header)$/u.test(lastNameOf(at.callee) ?? '') && name?.type === 'Literal' && String(name.value).toLowerCase() === 'host';
  }
  const path = at.type === 'MemberExpression' ? pathOf(at) : undefined;
  return path !== undefined && /^(?:req|request|ctx|context)$/u.test(path[0] ?? '') && /^(?:host|hostname)$/u.test(path.at(-1) ?? '');
}

const tellsOfKey = (text: string): boolean => wordsOf(text.slice(0, 100)).some(isKeyWord);

/** Whether what follows the host is the way to a page that lets in whoever has the link. */
function isKeyPath(parts: readonly TSESTree.Node[]): boolean {
  return parts.slice(0, furthest).some((part) => {
    const at = unwrapped(part);
    if (at.type === 'Literal') return typeof at.value === 'string' && tellsOfKey(at.value);
    if (at.type === 'TemplateElement') return tellsOfKey(at.value.raw);
    return tellsOfKey(lastNameOf(at) ?? '');
  });
}

/** What is added to a text on its right, in its order: of `'a' + host + '/x'` after `'a'` it is `host`, `'/x'`. */
function addedTo(node: TSESTree.Node): readonly TSESTree.Node[] {
  const added: TSESTree.Node[] = [];
  let at = node;
  while (at.parent?.type === 'BinaryExpression' && at.parent.operator === '+' && added.length < furthest) {
    if (at.parent.left === at) added.push(at.parent.right);
    at = at.parent;
  }
  return added;
}

/** The link that a text ends in, behind other text: `<a href="http://shop.eu/reset/`. */
const openLink = /[^\w@/:.-]http:\/\/(?<host>[\w.-]+\.[a-z]{2,})(?::\d+)?(?<path>\/[^\s"'<>`]*)?$/iu;

const longestLink = 500;

/** Of a long text only the end is read. */
function openLinkIn(text: string): RegExpExecArray | null {
  return openLink.exec(text.slice(-longestLink));
}

/** Whether a text may go on with a host, or ends in a link that something is added to; the cheap question. */
export function mayBeMailedLink(text: string): boolean {
  return text.includes('http://') && (text.endsWith('http://') || openLinkIn(text) !== null);
}

/** Whether a text ends in a link to a site of the world that lets its bearer in with what is added to it. */
function isOpenLink(text: string, parts: readonly TSESTree.Node[]): boolean {
  const { host, path = '' } = openLinkIn(text)?.groups ?? {};
  return host !== undefined && path !== '' && parts.length > 0 && reachOf({ host: host.toLowerCase(), path }) === 'public' && (tellsOfKey(path) || isKeyPath(parts.slice(0, 1)));
}

/** Whether a text ends in a link without encryption that lets its bearer in, a reset, an invitation: to a site that it names, or to the host of the request. */
export function isMailedLink(node: TSESTree.Literal | TSESTree.TemplateElement, context: FileContext): boolean {
  const parts = node.type === 'Literal' ? addedTo(node) : after(node);
  const text = node.type === 'Literal' ? String(node.value) : node.value.raw;
  if (!text.endsWith('http://')) return isOpenLink(text, parts);
  const [host, ...rest] = parts;
  return host !== undefined && isRequestHost(host, context) && isKeyPath(rest);
}

function after(quasi: TSESTree.TemplateElement): readonly TSESTree.Node[] {
  const template = quasi.parent;
  if (template.type !== 'TemplateLiteral') return [];
  const index = template.quasis.indexOf(quasi);
  return template.expressions.slice(index).flatMap((expression, at): TSESTree.Node[] => {
    const next = template.quasis[index + at + 1];
    return next ? [expression, next] : [expression];
  });
}
