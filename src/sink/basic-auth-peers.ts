import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { constantOf } from '../source/static-text.ts';
import { basicAuthOfCall, basicAuthOfProperty, clearPeerOf } from './basic-auth.ts';

const hops = 5;
const longestStatement = 50_000;

/** The literal that a URL begins with, behind constants, concatenations and templates. */
function beginningOf(url: TSESTree.Node, context: FileContext): TSESTree.Node {
  let at = constantOf(url, context);
  for (let hop = 0; hop < hops; hop += 1) {
    const inner = at.type === 'BinaryExpression' ? at.left : at.type === 'TemplateLiteral' && at.quasis[0]?.value.raw === '' ? at.expressions[0] : undefined;
    if (!inner || inner.type === 'PrivateIdentifier') return at;
    at = constantOf(inner, context);
  }
  return at;
}

/** Data and templates have no statements: their `body` is an object, or missing. */
function statementsIn({ body }: { readonly body?: unknown }): readonly TSESTree.Node[] {
  return Array.isArray(body) ? (body as TSESTree.Node[]) : [];
}

const urls = rememberedOfFile((context): ReadonlySet<TSESTree.Node> => {
  const found = new Set<TSESTree.Node>();
  for (const node of statementsIn(context.sourceCode.ast).flatMap((statement) => nodesWithin(statement, longestStatement))) {
    const auth = node.type === 'CallExpression' ? basicAuthOfCall(node, context) : node.type === 'Property' && node.parent.type === 'ObjectExpression' ? basicAuthOfProperty(node, context) : undefined;
    const peer = auth && clearPeerOf(auth, context);
    if (peer) found.add(beginningOf(peer.node, context));
  }
  return found;
});

const speaksOfLogins = mentioning(['basic', 'auth', 'password']);

/** Whether a name and a password go to a URL in the clear, which no-insecure-basic-auth tells of. */
export function takesBasicAuth(url: TSESTree.Node, context: FileContext): boolean {
  if (!speaksOfLogins(context)) return false;
  const told = urls(context);
  return told.size > 0 && told.has(beginningOf(url, context));
}
