import type { TSESTree } from '@typescript-eslint/utils';
import { sessionLifetimes, signedLinks, signerFactories, type SignedLink } from '../knowledge/tokens.ts';
import type { FileContext } from '../context.ts';
import { callsOn } from '../source/call-chain.ts';
import { calledName, calleeOf, type Call } from '../source/callee.ts';
import { secondsAhead, secondsOf } from '../source/duration.ts';
import { optionOf } from '../source/option.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { lifetimeIn, type Lifetime } from './token-lifetime.ts';

/** A moment that no system of today will see: `'03-09-2491'`. */
const farYear = /(?:^|\D)(?:2[1-9]\d\d|[3-9]\d{3})(?:\D|$)/u;

function lifetimeUntil(moment: TSESTree.Node, context: FileContext): Lifetime {
  const node = constantOf(moment, context);
  const written = node.type === 'NewExpression' && calledName(node) === 'Date' && node.arguments[0] ? node.arguments[0] : node;
  const text = staticTextOf(written, context);
  if (text !== undefined) return { kind: 'set', node: moment, seconds: farYear.test(text) ? Infinity : undefined };
  return { kind: 'set', node: moment, seconds: secondsAhead(node, 'milliseconds', context) };
}

function linkLifetime(node: TSESTree.CallExpression, { argument, key, counts }: SignedLink, context: FileContext): Lifetime | undefined {
  const given = node.arguments[argument];
  if (!given || given.type === 'SpreadElement') return undefined;
  const value = key === undefined ? given : optionOf(given, key, context);
  if (value === 'absent' || value === 'unknown') return undefined;
  return counts === 'moment' ? lifetimeUntil(value, context) : { kind: 'set', node: value, seconds: secondsOf(value, 'seconds', context) };
}

/** How long a link lives that opens a private file for whoever has it: `getSignedUrl(client, command, { expiresIn })`. */
export function linkLifetimeAt(node: TSESTree.CallExpression, context: FileContext): Lifetime | undefined {
  const name = calledName(node);
  if (name === undefined || !Object.hasOwn(signedLinks, name)) return undefined;
  for (const link of signedLinks[name] ?? []) {
    const lifetime = linkLifetime(node, link, context);
    if (lifetime) return lifetime;
  }
  return undefined;
}

/** How long the sessions live that a call sets up: `session({ cookie: { maxAge } })`. */
export function sessionLifetimeAt(node: Call, context: FileContext): Lifetime | undefined {
  const origin = calleeOf(node, context)?.origin;
  if (!origin) return undefined;
  const path = origin.path.join('.');
  const session = sessionLifetimes.find(({ modules, paths }) => modules.includes(origin.module) && paths.includes(path));
  return session && lifetimeIn(node.arguments[session.argument], session.lifetime, session.unit, context);
}

function setsOwnEnd(call: TSESTree.CallExpression, context: FileContext): boolean {
  const [claims] = call.arguments;
  return claims !== undefined && optionOf(claims, 'exp', context) !== 'absent';
}

/** How long the tokens live that a maker of signers is set up for: `createSigner({ key, expiresIn })`. */
export function signerLifetimeAt(node: Call, context: FileContext): Lifetime | undefined {
  const origin = calleeOf(node, context)?.origin;
  const factory = origin && signerFactories.find(({ modules, path }) => modules.includes(origin.module) && origin.path.join('.') === path);
  if (!factory) return undefined;
  const lifetime = lifetimeIn(node.arguments[0], [factory.lifetime], factory.unit, context);
  if (lifetime.kind !== 'never') return lifetime;
  return signingCallsOf(node, context).some((call) => setsOwnEnd(call, context)) ? { kind: 'unknown' } : lifetime;
}

/** The calls of the signer that was made: `sign({ sub })`. */
function signingCallsOf(node: Call, context: FileContext): readonly TSESTree.CallExpression[] {
  const { parent } = node;
  if (parent.type === 'CallExpression' && parent.callee === node) return [parent];
  return callsOn(node, context).direct;
}
