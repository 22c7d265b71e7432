import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { bindingOf, type FunctionNode } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { isElementAccess, keyOf, lastNameOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { wordsOf } from './words.ts';

/** Functions that give or take credentials, by a word of their name. */
const givingWords = new Set(['sign', 'token', 'tokens', 'jwt', 'login', 'signin', 'cookie', 'cookies', 'otp', 'secret', 'auth', 'authenticate', 'authorization', 'bearer', 'session', 'credential', 'credentials', 'oauth', 'verify', 'refresh', 'revoke', 'webhook', 'hmac', 'signature', 'encrypt', 'decrypt']);

/** Objects whose `token`, `secret` or `cookie` is one of a person, by the last word of their name. */
const holdingWords = new Set(['query', 'body', 'cookies', 'cookie', 'session', 'auth', 'credentials', 'credential', 'data', 'response', 'res', 'json', 'tokens', 'login', 'account', 'headers', 'handshake', 'oauth', 'params', 'authentication']);

/** What functions about the tokens of a text are called: `consumeToken`, `tokenIndex`. */
const lexingWords = new Set(['lex', 'lexer', 'tokenize', 'tokenizer', 'tokenise', 'tokeniser', 'parser', 'syntax', 'ast', 'consume', 'peek', 'expect', 'unexpected', 'skip', 'index', 'position', 'kind', 'range', 'stream']);

const listMethods: ReadonlySet<string> = new Set(['first', 'last', 'shift', 'pop', 'at', 'peek', 'next', 'consume']);

function hasWord(name: string | undefined, words: ReadonlySet<string>): boolean {
  return name !== undefined && wordsOf(name).some((word) => words.has(word));
}

function isHolder(name: string | undefined): boolean {
  return name !== undefined && holdingWords.has(wordsOf(name).at(-1) ?? '');
}

function ownName(of: FunctionNode): string | undefined {
  if (of.id) return of.id.name;
  const { parent } = of;
  if (parent.type === 'VariableDeclarator') return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  return parent.type === 'MethodDefinition' || parent.type === 'Property' || parent.type === 'PropertyDefinition' ? keyOf(parent) : undefined;
}

/** A list of tokens is one of a text; credentials are kept under keys. */
function isList(node: TSESTree.Node): boolean {
  return wordsOf(lastNameOf(node) ?? '').at(-1) === 'tokens';
}

function isOfList(node: TSESTree.Node): boolean {
  if (node.type === 'MemberExpression') return isElementAccess(node) && isList(node.object);
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && listMethods.has(keyOf(node.callee) ?? '') && isList(node.callee.object);
}

function isGiven(expression: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(expression);
  if (isOfList(node)) return false;
  if (node.type === 'MemberExpression') return isHolder(lastNameOf(node.object)) || (node.computed && isGiven(node.object, context));
  if (node.type === 'LogicalExpression') return isGiven(node.left, context) || isGiven(node.right, context);
  if (node.type !== 'CallExpression') return hasWord(lastNameOf(node), givingWords);
  if (hasWord(calledName(node), givingWords)) return true;
  const [argument] = node.arguments;
  if (argument?.type === 'Literal' && typeof argument.value === 'string' && hasWord(argument.value, givingWords)) return true;
  return node.callee.type === 'MemberExpression' && hasWord(lastNameOf(node.callee.object), givingWords);
}

/**
 * Whether a value that is called `token`, `secret` or `cookie` is a credential and no lexer's token or page cursor:
 * it was signed, read from a request, a cookie or an answer, or the function that gets it is about signing in.
 */
export function hasCredentialOrigin(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type === 'MemberExpression') return isHolder(lastNameOf(node.object));
  if (node.type !== 'Identifier') return false;
  const binding = bindingOf(node, context);
  if (binding.from === 'parameter') {
    const name = ownName(binding.of);
    return hasWord(name, givingWords) && !hasWord(name, lexingWords);
  }
  if (binding.from !== 'value') return false;
  if (binding.path.length === 0) return isGiven(binding.of, context);
  return isHolder(binding.path.at(-2)) || isHolder(lastNameOf(awaited(binding.of))) || isGiven(binding.of, context);
}
