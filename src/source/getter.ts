import type { TSESTree } from '@typescript-eslint/utils';
import { keyedReaders, requestReaders } from '../knowledge/getters.ts';
import { lastNameOf, keyOf } from './property-path.ts';
import { unwrapped } from './unwrap.ts';

/** A property that a call reads by its name: `email` of `member` in `member.get('email')`. */
export interface Read {
  readonly object: TSESTree.Node | undefined;
  readonly key: string;
}

function literalKey(node: TSESTree.Node | undefined): string | undefined {
  return node?.type === 'Literal' && typeof node.value === 'string' && /^[\w$.-]{1,60}$/u.test(node.value) ? node.value.split('.').at(-1) : undefined;
}

function isRequest(node: TSESTree.Node): boolean {
  return /^(?:req|request)$/u.test(lastNameOf(node) ?? '');
}

/** What a getter with a literal key reads, of models, forms, maps and query strings: it behaves like the property of that name. */
export function readAt(node: TSESTree.CallExpression): Read | undefined {
  const [first, second] = node.arguments;
  if (!first || node.arguments.length > 2) return undefined;
  const callee = unwrapped(node.callee);
  if (callee.type === 'Identifier') {
    // lodash: get(user, 'profile.email').
    const key = callee.name === 'get' ? literalKey(second) : node.arguments.length === 1 && keyedReaders.has(callee.name) && callee.name !== 'get' ? literalKey(first) : undefined;
    return key === undefined ? undefined : { object: callee.name === 'get' ? first : undefined, key };
  }
  if (callee.type !== 'MemberExpression') return undefined;
  const method = keyOf(callee);
  if (method === undefined) return undefined;
  if (method === 'get' && callee.object.type === 'Identifier' && /^(?:_|lodash)$/u.test(callee.object.name)) {
    const key = literalKey(second);
    return key === undefined ? undefined : { object: first, key };
  }
  if (second !== undefined && method !== 'get') return undefined;
  if (!keyedReaders.has(method) && !(requestReaders.has(method) && isRequest(callee.object))) return undefined;
  const key = literalKey(first);
  return key === undefined ? undefined : { object: callee.object, key };
}
