import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { keyOf } from '../source/property-path.ts';
import { basicAuthOfCall, basicAuthOfProperty, clearPeerOf, mayBeBasicAuth } from './basic-auth.ts';

const most = 200_000;
const none: ReadonlySet<string> = new Set();

function hostOf(node: TSESTree.Node, context: FileContext): string | undefined {
  const auth =
    node.type === 'CallExpression' ? basicAuthOfCall(node, context)
    : node.type === 'Property' && node.parent.type === 'ObjectExpression' && mayBeBasicAuth(keyOf(node) ?? '') ? basicAuthOfProperty(node, context)
    : undefined;
  return auth && clearPeerOf(auth, context)?.host;
}

const answer = rememberedInFile((ast: TSESTree.Program, context: FileContext): ReadonlySet<string> => {
  const isCode = (ast as { type: string }).type === 'Program' && /auth|basic|password/iu.test(context.sourceCode.text);
  return isCode ? new Set(nodesWithin(ast, most).flatMap((node) => hostOf(node, context) ?? [])) : none;
});

/** The hosts that a file sends a name and a password to in the clear; asked where one of them is reached so. */
export function hostsWithBasicAuth(context: FileContext): ReadonlySet<string> {
  return answer(context.sourceCode.ast, context);
}
