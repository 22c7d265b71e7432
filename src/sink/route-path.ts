import type { TSESTree } from '@typescript-eslint/utils';
import type { DataCategory } from '../knowledge/categories.ts';
import { toleratedInUrls } from '../knowledge/tolerated.ts';
import type { FileContext } from '../context.ts';
import { nameFactsOf } from '../classification/classify-name.ts';
import { settingsOf } from '../settings.ts';
import { calledName } from '../source/callee.ts';

const routeCalls = new Set(['get', 'post', 'put', 'patch', 'delete', 'all', 'use', 'route', 'head', 'del', 'Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Controller']);

/** By its last name: what a call or a decorator that declares a route may be called. */
export function mayDeclareRoute(name: string): boolean {
  return routeCalls.has(name);
}

/** The personal parameter in the path of a route: `app.get('/users/:email', …)`, `@Get(':email')`. */
export function personalPathAt(node: TSESTree.CallExpression, context: FileContext): { node: TSESTree.Node; parameter: string; category: DataCategory } | undefined {
  const name = calledName(node);
  const [path] = node.arguments;
  if (name === undefined || !routeCalls.has(name) || path?.type !== 'Literal' || typeof path.value !== 'string' || !path.value.includes(':')) return undefined;
  if (node.parent.type !== 'Decorator' && !path.value.startsWith('/')) return undefined;
  for (const [, parameter = ''] of path.value.matchAll(/(?:^|\/):(\w+)/gu)) {
    const { term, isCleared } = nameFactsOf(parameter, settingsOf(context));
    const isPersonal = term && !isCleared && (term.strength === 'strong' || parameter === 'phone') && !term.category.startsWith('credential') && !toleratedInUrls.has(term.category);
    if (isPersonal) return { node: path, parameter: `:${parameter}`, category: term.category };
  }
  return undefined;
}
