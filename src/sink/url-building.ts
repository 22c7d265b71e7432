import type { TSESTree } from '@typescript-eslint/utils';
import { contactHosts, fillingPaths, navigating, queryFunctions, queryKeys, redirecting } from '../knowledge/url-building.ts';
import type { FileContext } from '../context.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, leadingTextOf, staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { errorAt } from './error.ts';
import { logAt } from './log.ts';
import type { SinkPart, UrlSink } from './sink.ts';
import { hostIn } from './url.ts';
import { isUrlName, urlHolesOf } from './url-holes.ts';
import { isNavigation, isQueryOfUrl, isRedirect, useOf, useOfVariable } from './url-use.ts';

function isInnerText(node: TSESTree.Node): boolean {
  const { parent } = node;
  return parent?.type === 'TemplateLiteral' || parent?.type === 'TaggedTemplateExpression' || (parent?.type === 'BinaryExpression' && parent.operator === '+');
}

/** A URL in the text of a log line or an error goes where that text goes. */
function isTextOfAnother(node: TSESTree.Node, context: FileContext): boolean {
  const { parent } = node;
  return (parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && (logAt(parent, context) !== undefined || errorAt(parent, context) !== undefined);
}

/** A template or a concatenation that is visibly a URL with values in its query or path. */
function writtenUrlAt(node: TSESTree.TemplateLiteral | TSESTree.BinaryExpression, context: FileContext): UrlSink | undefined {
  if (isInnerText(node)) return undefined;
  const holes = urlHolesOf(node, context);
  const [first] = holes;
  if (!first || isTextOfAnother(node, context)) return undefined;
  const host = hostIn(first.before);
  if (host !== undefined && contactHosts.has(host)) return undefined;
  const parts = holes.map(({ node: value, place, key }): SinkPart => ({ part: place === 'query' ? 'query' : 'url', node: value, isText: true, ...(key === undefined ? {} : { key }) }));
  const text = holes.at(-1)?.before ?? '';
  return { kind: 'url', node, name: 'URL', parts, use: useOf(node, context), text, ...(host === undefined ? {} : { host }) };
}

function built(node: TSESTree.Node, name: string, parts: readonly SinkPart[]): UrlSink {
  return { kind: 'url', node, name, parts, use: 'built', text: '' };
}

/** `url.searchParams.set('email', value)`, `params.append('email', value)` where the parameters become the query of a URL. */
function parameterAt(node: TSESTree.CallExpression, context: FileContext): UrlSink | undefined {
  const [name, value] = node.arguments;
  const callee = unwrapped(node.callee);
  if (!name || !value || callee.type !== 'MemberExpression') return undefined;
  const receiver = unwrapped(callee.object);
  const holder = lastNameOf(receiver);
  const isOfUrl = receiver.type === 'MemberExpression' && holder === 'searchParams';
  if (!isOfUrl) {
    const origin = calleeOf(node, context)?.origin;
    const isQuery = origin?.module === 'global' ? origin.path[0] === 'URLSearchParams' && receiver.type === 'Identifier' && isQueryOfUrl(receiver, context) : origin?.module === '@angular/common/http' && origin.path.includes('HttpParams');
    if (!isQuery) return undefined;
  }
  const key = staticTextOf(name, context);
  const url = receiver.type === 'MemberExpression' ? unwrapped(receiver.object) : undefined;
  const use = url?.type === 'Identifier' ? useOfVariable(url, context) : 'built';
  return { ...built(node, pathOf(callee)?.join('.') ?? keyOf(callee) ?? 'set', [{ part: 'query', node: value, ...(key === undefined ? {} : { key }) }]), use };
}

/** The queries in what a router is given: `router.push({ pathname, query: { email } })`. */
function queriesIn(node: TSESTree.Node, context: FileContext): SinkPart[] {
  const object = constantOf(node, context);
  if (object.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property): SinkPart[] => {
    const key = property.type === 'Property' ? keyOf(property) : undefined;
    return property.type === 'Property' && key !== undefined && queryKeys.has(key) && property.value.type !== 'TemplateLiteral' ? [{ part: 'query', node: property.value }] : [];
  });
}

/** `generatePath('/customers/:email', { email })`: the parameters that the path names. */
function filledPathAt(node: TSESTree.CallExpression, name: string, context: FileContext): UrlSink | undefined {
  const [path, given] = node.arguments;
  const text = path && staticTextOf(path, context);
  const parameters = given && constantOf(given, context);
  if (text === undefined || parameters?.type !== 'ObjectExpression') return undefined;
  const parts = parameters.properties.flatMap((property): SinkPart[] => {
    const key = property.type === 'Property' ? keyOf(property) : undefined;
    return property.type === 'Property' && key !== undefined && text.includes(`:${key}`) ? [{ part: 'url', node: property.value, key }] : [];
  });
  return parts.length > 0 ? { ...built(node, name, parts), text } : undefined;
}

/** `[base, 'users', user.email].join('/')`, where the first piece is a URL or called one. */
function joinedUrlAt(node: TSESTree.CallExpression, context: FileContext): UrlSink | undefined {
  const callee = unwrapped(node.callee);
  const [between] = node.arguments;
  if (between?.type !== 'Literal' || between.value !== '/' || callee.type !== 'MemberExpression') return undefined;
  const list = constantOf(callee.object, context);
  const [first, ...pieces] = list.type === 'ArrayExpression' ? list.elements : [];
  if (!first || first.type === 'SpreadElement' || !(/^https?:\/\//u.test(leadingTextOf(first, context)) || isUrlName(lastNameOf(first)))) return undefined;
  const parts = pieces.flatMap((piece): SinkPart[] => (piece && piece.type !== 'SpreadElement' && piece.type !== 'Literal' ? [{ part: 'url', node: piece }] : []));
  return parts.length > 0 ? built(node, 'URL', parts) : undefined;
}

function calledUrlAt(node: TSESTree.CallExpression, context: FileContext): UrlSink | undefined {
  const name = calledName(node);
  if (name === undefined || node.arguments.length === 0) return undefined;
  if (name === 'set' || name === 'append') return parameterAt(node, context);
  if (queryFunctions.has(name)) {
    const [parameters] = node.arguments;
    return parameters && parameters.type !== 'ArrowFunctionExpression' ? built(node, name, [{ part: 'query', node: parameters }]) : undefined;
  }
  if (fillingPaths.has(name)) return filledPathAt(node, name, context);
  if (name === 'join') return joinedUrlAt(node, context);
  const isFormat = name === 'stringifyUrl' || (name === 'format' && pathOf(node.callee)?.join('.') === 'url.format');
  if (!isFormat && !isNavigation(node) && !isRedirect(node)) return undefined;
  const parts = node.arguments.flatMap((argument) => queriesIn(argument, context));
  return parts.length > 0 ? { ...built(node, pathOf(node.callee)?.join('.') ?? name, parts), use: isRedirect(node) ? 'redirect' : 'navigation' } : undefined;
}

/** `new URLSearchParams({ email })` that becomes the query of a URL and no form. */
function parametersAt(node: TSESTree.NewExpression, context: FileContext): UrlSink | undefined {
  const name = calledName(node);
  const [parameters] = node.arguments;
  if (!parameters || (name !== 'URLSearchParams' && name !== 'HttpParams')) return undefined;
  if (name === 'URLSearchParams' && !isQueryOfUrl(node, context)) return undefined;
  return built(node, name, [{ part: 'query', node: parameters }]);
}

/** `<Link href={{ pathname, query: { email } }}>`. */
function attributeAt(node: TSESTree.JSXAttribute, context: FileContext): UrlSink | undefined {
  const name = node.name.type === 'JSXIdentifier' ? node.name.name : undefined;
  if ((name !== 'href' && name !== 'to') || node.value?.type !== 'JSXExpressionContainer' || node.value.expression.type === 'JSXEmptyExpression') return undefined;
  const parts = queriesIn(node.value.expression, context);
  return parts.length > 0 ? { ...built(node, name, parts), use: 'navigation' } : undefined;
}

const urlSigns = /[?&/]/u;

/** Whether a whole text has the signs of a URL, so that it is worth a closer look: most templates and sums have none. */
export function hasTextOfUrl(text: TSESTree.TemplateLiteral | TSESTree.BinaryExpression): boolean {
  if (isInnerText(text)) return false;
  const open: TSESTree.Node[] = [text];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'Literal') {
      if (typeof node.value === 'string' && urlSigns.test(node.value)) return true;
    } else if (node.type === 'TemplateLiteral') {
      if (node.expressions.length > 0 && node.quasis.some(({ value }) => urlSigns.test(value.raw))) return true;
    } else if (node.type === 'BinaryExpression' && node.operator === '+') open.push(node.left, node.right);
  }
  return false;
}

/** By its last name: what a call that builds or opens a URL may be called. */
export function mayBuildUrl(name: string): boolean {
  return name === 'set' || name === 'append' || name === 'URLSearchParams' || name === 'HttpParams' || name === 'stringifyUrl' || name === 'format' || name === 'join' || fillingPaths.has(name) || queryFunctions.has(name) || Object.hasOwn(navigating, name) || redirecting.has(name);
}

/** The URL that a node builds, with the values that get into it. */
export function urlAt(node: TSESTree.Node, context: FileContext): UrlSink | undefined {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions.length > 0 ? writtenUrlAt(node, context) : undefined;
    case 'BinaryExpression':
      return node.operator === '+' ? writtenUrlAt(node, context) : undefined;
    case 'CallExpression':
      return calledUrlAt(node, context);
    case 'NewExpression':
      return parametersAt(node, context);
    case 'JSXAttribute':
      return attributeAt(node, context);
    default:
      return undefined;
  }
}
