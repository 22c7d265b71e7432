import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf, leadingTextOf, staticTextOf } from '../source/static-text.ts';

const setters = /^(?:set|setHeader|header|append|appendHeader|headers|writeHead)$/u;

/** Directives that let caches between the server and the person keep an answer and give it to others. */
function isShared(value: TSESTree.Node, context: FileContext): boolean {
  const text = leadingTextOf(value, context);
  return /\bpublic\b|\bs-maxage\s*=/iu.test(text) && !/\b(?:private|no-store|no-cache)\b|\bmax-age\s*=\s*0\b(?!.*s-maxage)/iu.test(text);
}

/** The value of a header that lets shared caches keep an answer: `res.set('Cache-Control', 'public, max-age=60')`, `{ 'Cache-Control': 's-maxage=60' }`. */
export function sharedCacheAt(node: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  if (node.type === 'Property') {
    const key = keyOf(node);
    return key !== undefined && /^(?:cdn-|vercel-cdn-|surrogate-)?cache-control$/iu.test(key) && isShared(node.value, context) ? node.value : undefined;
  }
  if (node.type !== 'CallExpression' || !setters.test(calledName(node) ?? '')) return undefined;
  const [name, value] = node.arguments;
  if (!name || !value || name.type === 'SpreadElement') return undefined;
  return /^(?:cdn-|vercel-cdn-|surrogate-)?cache-control$/iu.test(staticTextOf(name, context) ?? '') && isShared(value, context) ? value : undefined;
}

/** `export const revalidate = 60`, `export const dynamic = 'force-static'` of Next.js: one answer for everybody. */
export function staticAnswerAt(node: TSESTree.ExportNamedDeclaration, context: FileContext): TSESTree.Node | undefined {
  const [declarator] = node.declaration?.type === 'VariableDeclaration' ? node.declaration.declarations : [];
  if (declarator?.id.type !== 'Identifier' || !declarator.init) return undefined;
  const value = constantOf(declarator.init, context);
  if (value.type !== 'Literal') return undefined;
  if (declarator.id.name === 'revalidate') return typeof value.value === 'number' && value.value > 0 ? declarator : undefined;
  return declarator.id.name === 'dynamic' && value.value === 'force-static' ? declarator : undefined;
}

const whoAsks = /\b(?:session|currentUser|current_user|getServerSession|getSession|cookies\(\)|getUser|getCurrentUser|auth\(\)|viewer)\b/u;

/** `unstable_cache(() => getCurrentUser(), ['me'])`: what is of one person is kept under a key that is the same for all. */
export function sharedKeyAt(node: TSESTree.CallExpression, context: FileContext): TSESTree.Node | undefined {
  if (calledName(node) !== 'unstable_cache') return undefined;
  const [work, key] = node.arguments;
  if ((work?.type !== 'ArrowFunctionExpression' && work?.type !== 'FunctionExpression') || work.params.length > 0) return undefined;
  if (key && (key.type !== 'ArrayExpression' || !key.elements.every((part) => part?.type === 'Literal'))) return undefined;
  return whoAsks.test(context.sourceCode.getText(work)) ? (key ?? work) : undefined;
}
