import type { TSESTree } from '@typescript-eslint/utils';
import { commandRunners, fetchingCommands, flagsOfOtherUrls } from '../knowledge/url-places.ts';
import { lastNameOf } from '../source/property-path.ts';
import { plainUrlIn, type PlainUrl } from './plain-url.ts';

const mostWords = 200;
const longest = 20_000;
const command = new RegExp(`(?:^|[\\s;|&('"\`/])(?:${fetchingCommands.join('|')})\\s`, 'u');

/** Whether a text may be a command that fetches a URL in the clear; the cheap question. */
export function mayFetch(text: string): boolean {
  return text.length < longest && text.includes('http://') && command.test(text);
}

/** The URL in the clear that a command fetches: of `curl -X POST http://api.shop.com/orders`; proxies and headers are not fetched. */
export function fetchedUrlIn(text: string): PlainUrl | undefined {
  if (!mayFetch(text)) return undefined;
  let fetches = false;
  let before = '';
  for (const word of text.split(/\s+/u, mostWords)) {
    const bare = word.replace(/^[^\p{L}\d/-]+/u, '');
    if (fetchingCommands.includes(bare.slice(bare.lastIndexOf('/') + 1))) fetches = true;
    else if (/^(?:&&|\|\|?|;)$/u.test(word)) fetches = false;
    else if (fetches && bare.startsWith('http://') && !before.endsWith(':') && !flagsOfOtherUrls.has(before)) return plainUrlIn(bare.replace(/['"`;)]+$/u, ''));
    before = word;
  }
  return undefined;
}

/** The command that a text is an argument of: `curl` of `spawn('curl', ['-s', text])`. */
export function commandOfArgument(node: TSESTree.Node): string | undefined {
  const list = node.parent;
  const call = list?.type === 'ArrayExpression' ? list.parent : undefined;
  if (call?.type !== 'CallExpression' || call.arguments[1] !== list || !commandRunners.has(lastNameOf(call.callee) ?? '')) return undefined;
  const [first] = call.arguments;
  return first?.type === 'Literal' && typeof first.value === 'string' ? first.value.slice(first.value.lastIndexOf('/') + 1) : undefined;
}

/** Whether a text is the URL that a command fetches: an argument of `curl` that no flag before it says is for something else. */
export function isFetchedByCommand(node: TSESTree.Node): boolean {
  const list = node.parent;
  if (list?.type !== 'ArrayExpression' || !fetchingCommands.includes(commandOfArgument(node) ?? '')) return false;
  const before = list.elements[list.elements.findIndex((element) => element === node) - 1];
  return !(before?.type === 'Literal' && typeof before.value === 'string' && flagsOfOtherUrls.has(before.value));
}
