import type { TSESTree } from '@typescript-eslint/utils';
import { issuingFunction } from '../knowledge/authorisation.ts';
import { tokenDecoders, tokenReceivers } from '../knowledge/tokens.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import { fileMentions } from '../source/mentions.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { isOwnModule, signedTokenAt } from './signed-token.ts';

/** A token that is read without its signature being looked at. */
export interface DecodedToken {
  readonly node: TSESTree.CallExpression;
  /** As written, for messages: `jwt.decode`. */
  readonly name: string;
  readonly token: TSESTree.Node;
}

function isDecoder(node: TSESTree.CallExpression, context: FileContext): boolean {
  const callee = calleeOf(node, context);
  if (!callee) return false;
  const { origin, name, receiver } = callee;
  const path = origin?.path.join('.') ?? '';
  if (origin && tokenDecoders.some(({ modules, paths }) => modules.includes(origin.module) && paths.includes(path))) return true;
  // jwt-simple looks at the signature, unless its third argument says not to.
  if (origin?.module === 'jwt-simple' && path === 'decode') return node.arguments[2]?.type === 'Literal' && node.arguments[2].value === true;
  if (name !== 'decode' || !receiver || !(tokenReceivers.has(receiver.at(-1) ?? '') || receiver.at(-1) === 'jwtService')) return false;
  if ((origin && !isOwnModule(origin.module)) || node.arguments[0]?.type === 'ObjectExpression') return false;
  // `jwt.decode(token, secret)` of another library checks it.
  const [, second] = node.arguments;
  return !origin?.path.includes('new') && (!second || unwrapped(second).type === 'ObjectExpression');
}

/** `atob` alone is how browsers look at their own token. */
const byHandOnServer = /base64|Buffer|\b(?:req|request|res|ctx|event|headers|cookies|prisma|db|process)\b/u;
const secondPart = /\.split\(\s*['"`]\.['"`]\s*\)\s*(?:\?\.)?\[\s*1\s*\]/u;
const longestText = 600;

function textOf(node: TSESTree.Node, context: FileContext): string {
  const [start, end] = node.range;
  return end - start > longestText ? '' : context.sourceCode.text.slice(start, end);
}

/** The token in `JSON.parse(atob(token.split('.')[1]))`, whose parts may have names. */
function tokenTakenApart(node: TSESTree.Node, context: FileContext, left: number): TSESTree.Node | undefined {
  const at = awaited(node);
  if (at.type === 'MemberExpression') {
    const object = unwrapped(at.object);
    if (at.property.type === 'Literal' && at.property.value === 1 && object.type === 'CallExpression' && secondPart.test(textOf(at, context))) {
      return object.callee.type === 'MemberExpression' ? object.callee.object : undefined;
    }
    return undefined;
  }
  if (left <= 0) return undefined;
  if (at.type === 'Identifier') {
    const binding = bindingOf(at, context);
    // const [, payload] = token.split('.')
    if (binding.from === 'value' && binding.path.length === 1 && binding.path[0] === '1') {
      const split = awaited(binding.of);
      const isSplit = split.type === 'CallExpression' && split.callee.type === 'MemberExpression' && /\.split\(\s*['"`]\.['"`]\s*\)$/u.test(textOf(split, context));
      return isSplit && split.callee.type === 'MemberExpression' ? split.callee.object : undefined;
    }
    return binding.from === 'value' && binding.path.length === 0 ? tokenTakenApart(binding.of, context, left - 1) : undefined;
  }
  if (at.type !== 'CallExpression') return undefined;
  for (const part of [...at.arguments, ...(at.callee.type === 'MemberExpression' ? [at.callee.object] : [])]) {
    const token = tokenTakenApart(part, context, left - 1);
    if (token) return token;
  }
  return undefined;
}

function isJsonParse(node: TSESTree.CallExpression): boolean {
  return node.callee.type === 'MemberExpression' && keyOf(node.callee) === 'parse' && lastNameOf(node.callee.object) === 'JSON';
}

/** The token that a call reads without looking at its signature: `jwt.decode(token)`, `decodeJwt(token)`, `JSON.parse(atob(token.split('.')[1]))`. */
export function decodedTokenAt(node: TSESTree.CallExpression, context: FileContext): DecodedToken | undefined {
  const name = calledName(node);
  const [token] = node.arguments;
  if (name === undefined || !token || token.type === 'SpreadElement') return undefined;
  if (name === 'parse') {
    const taken = isJsonParse(node) && fileMentions(byHandOnServer, context) ? tokenTakenApart(token, context, 6) : undefined;
    return taken && { node, name: 'JSON.parse', token: taken };
  }
  if (!/decode/iu.test(name) || !isDecoder(node, context)) return undefined;
  return { node, name: pathOf(node.callee)?.join('.') ?? name, token };
}

const untrusted = /^(?:req|request|_req|ctx|context|event|headers|cookies|body|query|params|dto|input|args|socket|handshake)$/iu;

/** Whether a token comes from where it was made: signed here, fetched from its issuer, kept in a session. */
export function isTokenOfIssuer(token: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(token);
  const path = pathOf(node);
  if (path && /^(?:id_?token|identity_?token)$/iu.test(path.at(-1) ?? '')) return !path.some((part) => untrusted.test(part)) && !isParameter(node, context);
  if (path?.includes('kauth')) return true;
  if (path && path.length > 1 && /^(?:session|account|tokens|tokenSet|credentials|tokenResponse|grant)$/u.test(path.at(-2) ?? '')) return true;
  if (node.type === 'CallExpression') return isIssuing(node, context);
  if (node.type !== 'Identifier') return false;
  const binding = bindingOf(node, context);
  if (binding.from !== 'value' && binding.from !== 'result') return false;
  const made = awaited(binding.of);
  return made.type === 'CallExpression' && isIssuing(made, context);
}

function isIssuing(node: TSESTree.CallExpression, context: FileContext): boolean {
  if (signedTokenAt(node, context)) return true;
  const name = calledName(node) ?? '';
  return issuingFunction.test(name) && !/^(?:get|fetch|request)\w*(?:From|Header|Cookie|Bearer)/u.test(name) && !/^(?:get|header)$/u.test(name) && !node.arguments.some((argument) => untrusted.test(lastNameOf(argument) ?? ''));
}

function isParameter(node: TSESTree.Node, context: FileContext): boolean {
  return node.type === 'Identifier' && bindingOf(node, context).from === 'parameter';
}
