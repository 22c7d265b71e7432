import type { TSESTree } from '@typescript-eslint/utils';
import { keyedReaders, requestReaders } from '../knowledge/getters.ts';
import { keyOf, lastNameOf } from './property-path.ts';
import { unwrapped } from './unwrap.ts';

/** A property that a call reads by its name: `email` of `member` in `member.get('email')`. */
export interface Read {
  readonly object: TSESTree.Node | undefined;
  readonly key: string;
}

function readOf(object: TSESTree.Node | undefined, path: TSESTree.Node | undefined): Read | undefined {
  if (path?.type !== 'Literal' || typeof path.value !== 'string' || !/^[\w$.-]{1,60}$/u.test(path.value)) return undefined;
  return { object, key: path.value.split('.').at(-1) ?? '' };
}

function isNamed(node: TSESTree.Node, names: RegExp): boolean {
  return names.test(lastNameOf(node) ?? '');
}

/** What a getter with a literal key reads, of models, forms, maps and query strings: it behaves like the property of that name. */
export function readAt(node: TSESTree.CallExpression): Read | undefined {
  const [first, second] = node.arguments;
  const callee = unwrapped(node.callee);
  // lodash: get(user, 'profile.email')
  if (callee.type === 'Identifier' && callee.name === 'get') return readOf(first, second);
  if (callee.type === 'Identifier') return keyedReaders.has(callee.name) && !second ? readOf(undefined, first) : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const method = keyOf(callee);
  if (method === undefined) return undefined;
  if (method === 'get' && isNamed(callee.object, /^(?:_|lodash)$/u)) return readOf(first, second);
  const isReader = keyedReaders.has(method) || (requestReaders.has(method) && isNamed(callee.object, /^(?:req|request)$/u));
  return isReader && (!second || method === 'get') ? readOf(callee.object, first) : undefined;
}
