import type { TSESTree } from '@typescript-eslint/utils';
import { builderSteps, endingClaim, tokenDecoders, tokenVerifiers } from '../knowledge/tokens.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { secondsAhead, secondsOf, type TimeUnit } from '../source/duration.ts';
import { optionAt, optionOf } from '../source/option.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { awaited } from '../source/unwrap.ts';
import { isSignedHere, type SignedToken } from './signed-token.ts';

/** How long something lives, as far as the file shows it. */
export type Lifetime =
  /** It is set; `seconds` where the file shows how long. */
  | { readonly kind: 'set'; readonly node: TSESTree.Node; readonly seconds: number | undefined }
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown' };

const unknown: Lifetime = { kind: 'unknown' };
const never: Lifetime = { kind: 'never' };

/** Whether a file speaks of the claim that ends a token, so that a payload which cannot be seen may have it. */
const mentionsEnd = rememberedOfFile(({ sourceCode: { text } }): boolean => /\bexp\b/u.test(text));

const readers = new Set(['verify', 'decode', 'jwtVerify', 'verifyAsync', 'decodeJwt', 'jwtDecode', ...tokenDecoders.flatMap(({ paths }) => paths), ...tokenVerifiers.flatMap(({ paths }) => paths)]);

/** Whether claims come from another token, with the end that they have there. */
function isReadFromToken(payload: TSESTree.Node, context: FileContext): boolean {
  const value = awaited(constantOf(payload, context));
  return value.type === 'CallExpression' && readers.has(calledName(value) ?? '');
}

/** Whether claims are read by a name from what the file does not show, and come whole: `settings.get('claims')`. */
function isReadByName(payload: TSESTree.Node, context: FileContext): boolean {
  const value = awaited(constantOf(payload, context));
  if (value.type !== 'CallExpression' || !/^(?:get|read)(?:[A-Z_]|$)/u.test(calledName(value) ?? '')) return false;
  const [name] = value.arguments;
  return name?.type === 'Literal' && typeof name.value === 'string';
}

function hasOwnEnd(payload: TSESTree.Node, context: FileContext): boolean {
  const object = constantOf(payload, context);
  return object.type === 'ObjectExpression' && object.properties.some((property) => property.type === 'Property' && endingClaim.test(keyOf(property) ?? ''));
}

/** The end that a token's claims set: `exp`, or one that the project made up. */
function lifetimeOfClaims(payload: TSESTree.Node | undefined, context: FileContext): Lifetime {
  if (!payload) return never;
  const end = optionOf(payload, 'exp', context);
  if (end === 'absent') return hasOwnEnd(payload, context) ? unknown : never;
  if (end !== 'unknown') return { kind: 'set', node: end, seconds: secondsAhead(end, 'seconds', context) };
  return hasOwnEnd(payload, context) || isReadFromToken(payload, context) || isReadByName(payload, context) || mentionsEnd(context) ? unknown : never;
}

/** The lifetime that options set behind a way of keys: `{ cookie: { maxAge } }`. */
export function lifetimeIn(options: TSESTree.Node | undefined, path: readonly string[], unit: TimeUnit, context: FileContext): Lifetime {
  const value = optionAt(options, path, context);
  if (value === 'absent') return never;
  return value === 'unknown' ? unknown : { kind: 'set', node: value, seconds: secondsOf(value, unit, context) };
}

function lifetimeOfBuilder(token: Extract<SignedToken, { kind: 'builder' }>, context: FileContext): Lifetime {
  const step = token.chain.calls.find(({ name }) => name === builderSteps.lifetime)?.call;
  const [end] = step?.arguments ?? [];
  if (step && !end) return unknown;
  if (end) return { kind: 'set', node: end, seconds: secondsAhead(end, 'seconds', context) ?? (constantOf(end, context).type === 'Literal' ? secondsOf(end, 'seconds', context) : undefined) };
  return isSignedHere(token.chain) ? lifetimeOfClaims(token.payload, context) : unknown;
}

/** How long a token lives by what is said where it is signed. */
export function lifetimeOfToken(token: SignedToken, context: FileContext): Lifetime {
  if (token.kind === 'builder') return lifetimeOfBuilder(token, context);
  const { signer, options, payload } = token;
  if (signer.lifetime !== undefined && options) {
    const given = lifetimeIn(options, [signer.lifetime], signer.unit ?? 'seconds', context);
    if (given.kind !== 'never') return given;
    if (signer.isRegistered && optionOf(options, 'sign', context) !== 'absent') return unknown;
  }
  return lifetimeOfClaims(payload, context);
}

/** Whether something surely lives longer than so many seconds. */
export function isLongerThan(lifetime: Lifetime, seconds: number): lifetime is Extract<Lifetime, { kind: 'set' }> & { readonly seconds: number } {
  return lifetime.kind === 'set' && lifetime.seconds !== undefined && lifetime.seconds > seconds;
}
