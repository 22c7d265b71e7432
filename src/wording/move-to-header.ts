import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { socketOpeners } from '../knowledge/url-credentials.ts';
import { removeProperty } from '../source/edit.ts';
import { addArgumentAfter, addProperties } from '../source/insert.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf } from '../source/property-path.ts';

type Fix = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix[] | null;

/** Calls that take their options right behind the URL. */
const likeFetch: ReadonlySet<string> = new Set(['fetch', 'get', 'head', 'delete', '$fetch', 'ky', 'got', 'axios', 'ofetch']);

function headerOf(value: TSESTree.Node, context: FileContext): string {
  return `headers: { Authorization: \`Bearer \${${context.sourceCode.getText(value)}}\` }`;
}

function lastName(callee: TSESTree.Node): string | undefined {
  return callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' ? keyOf(callee) : undefined;
}

/** The stretch of a template that one parameter of its query takes, and what is left there. */
function parameterIn(template: TSESTree.TemplateLiteral, value: TSESTree.Node, key: string, context: FileContext): { readonly range: [number, number]; readonly text: string } | undefined {
  const { text } = context.sourceCode;
  const before = text.slice(template.range[0], value.range[0]);
  const start = /([?&])([\w.-]+)=\$\{\s*$/u.exec(before);
  const close = text.indexOf('}', value.range[1]);
  if (start?.[2] !== key || close === -1) return undefined;
  const next = text.charAt(close + 1);
  const from = template.range[0] + start.index;
  if (next === '`') return { range: [from, close + 1], text: '' };
  return next === '&' ? { range: [from, close + 2], text: start[1] ?? '?' } : undefined;
}

/** Takes a credential out of the URL that a request is sent to, and puts it into the `Authorization` header. */
export function moveToHeader(value: TSESTree.Node, key: string, context: FileContext): Fix | undefined {
  if (value.type !== 'Identifier' && value.type !== 'MemberExpression') return undefined;
  const holder = value.parent;
  if (holder.type === 'TemplateLiteral' && holder.parent.type === 'CallExpression') return outOfTemplate(holder, holder.parent, value, key, context);
  return holder.type === 'Property' && !holder.shorthand ? outOfParams(holder, value, context) : undefined;
}

function outOfTemplate(template: TSESTree.TemplateLiteral, call: TSESTree.CallExpression, value: TSESTree.Node, key: string, context: FileContext): Fix | undefined {
  const parameter = parameterIn(template, value, key, context);
  if (!parameter || call.arguments[0] !== template || !likeFetch.has(lastName(call.callee) ?? '')) return undefined;
  const options = call.arguments[1];
  if (options && (options.type !== 'ObjectExpression' || !hasRoom(options))) return undefined;
  return (fixer) => [
    fixer.replaceTextRange(parameter.range, parameter.text),
    options ? addProperties(fixer, options, [headerOf(value, context)], context) : addArgumentAfter(fixer, template, `{ ${headerOf(value, context)} }`, context),
  ];
}

function hasRoom(options: TSESTree.ObjectExpression): boolean {
  return propertyValueOf(options, 'headers') === undefined && options.properties.every(({ type }) => type === 'Property');
}

function outOfParams(property: TSESTree.Property, value: TSESTree.Node, context: FileContext): Fix | undefined {
  const params = property.parent;
  const holder = params.parent;
  if (params.type !== 'ObjectExpression' || holder.type !== 'Property' || holder.parent.type !== 'ObjectExpression' || !hasRoom(holder.parent)) return undefined;
  // A socket takes no headers in a browser.
  const { parent: call } = holder.parent;
  if (call.type === 'CallExpression' && socketOpeners.test(lastName(call.callee) ?? '')) return undefined;
  if (params.properties.length === 1) return (fixer) => [fixer.replaceText(holder, headerOf(value, context))];
  return (fixer) => {
    const removal = removeProperty(fixer, value, context);
    return removal && [removal, fixer.insertTextAfter(holder, `, ${headerOf(value, context)}`)];
  };
}
