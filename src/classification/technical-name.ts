import type { TSESTree } from '@typescript-eslint/utils';
import { technicalHolders } from '../knowledge/holders.ts';
import type { FileContext } from '../context.ts';
import { bindingOf, type Binding } from '../source/binding.ts';
import { fileMentions } from '../source/mentions.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { wordsOf } from './words.ts';

/** `useAuth()`, `await auth()`: a call that tells who is signed in, where an object called `auth` may hold the login of a machine. */
function asksWhoIsSignedIn(node: TSESTree.Node): boolean {
  const call = awaited(node);
  return call.type === 'CallExpression' && wordsOf(lastNameOf(call) ?? '').at(-1) === 'auth';
}

/** `const { user, password } = config.db`: a login of a machine; `const { host } = new URL(address)`: a part of an address. */
export function isTechnical(binding: Binding): boolean {
  if (!('of' in binding) || !('path' in binding) || binding.path.length === 0) return false;
  if (binding.of.type === 'NewExpression' && lastNameOf(binding.of.callee) === 'URL') return true;
  const outer = binding.path.at(-2);
  if (outer === undefined && asksWhoIsSignedIn(binding.of)) return false;
  const holder = outer ?? lastNameOf(binding.of);
  return holder !== undefined && isTechnicalName(holder);
}

/** `config`, `connection`: what holds logins of machines. */
export function isTechnicalName(name: string): boolean {
  const last = wordsOf(name).at(-1);
  return last !== undefined && technicalHolders.has(last);
}

/** `ERROR_TEXTS.NoSuchEntity.User`. */
function isOfConstant(node: TSESTree.Node): boolean {
  return (pathOf(node) ?? []).some((part) => /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/u.test(part));
}

/** `ROLES`, `UserRole`: a holder of constants or an enumeration. */
function holdsConstants(name: string): boolean {
  return /^[A-Z][A-Z0-9_]*$/u.test(name) || /^[A-Z][a-zA-Z]*(?:s|Type|Kind|Role|Enum|Status)$/u.test(name);
}

/** `authService.currentUser` and `auth.user` behind `const auth = useAuth()` are persons, `config.user` is a login. */
function isOfSignedIn(object: TSESTree.Node, holder: string, key: string, context: FileContext): boolean {
  if (/[sS]ervice$|^auth$/u.test(holder) && wordsOf(key).length > 1) return true;
  const at = unwrapped(object);
  if (at.type !== 'Identifier' || wordsOf(holder).at(-1) !== 'auth') return asksWhoIsSignedIn(at);
  const binding = bindingOf(at, context);
  return binding.from === 'value' && binding.path.length === 0 && asksWhoIsSignedIn(binding.of);
}

/** What every request has that is called like a person: https://nodejs.org/api/http.html, https://expressjs.com/en/api.html#req.host, https://fetch.spec.whatwg.org/#dom-request-referrer (2026-11). */
const factsOfRequest: ReadonlySet<string> = new Set(['host', 'client', 'agent', 'referrer']);

/** What Stripe calls the objects that belong to somebody. */
const paidBy: ReadonlySet<string> = new Set(['invoice', 'session', 'subscription', 'sub', 'charge', 'intent', 'object']);

/** Whether a member named after a person is a login of a machine, a variable of the environment, a constant or a fact of a request: `smtp.user`, `process.env.SF_USER`, `req.host`. */
export function isOfNobody(node: TSESTree.MemberExpression, key: string, context: FileContext): boolean {
  if (/^[A-Z][A-Z\d_]*$/u.test(key)) return true;
  const holder = lastNameOf(node.object);
  if (holder === undefined) return false;
  // Stripe names whoever pays by an id.
  if (key === 'customer' && paidBy.has(wordsOf(holder).at(-1) ?? '') && fileMentions(/stripe/iu, context)) return true;
  if (factsOfRequest.has(key) && /^req(?:uest)?$/iu.test(holder)) return true;
  return (isTechnicalName(holder) && !isOfSignedIn(node.object, holder, key, context)) || holdsConstants(holder) || isOfConstant(node.object);
}
