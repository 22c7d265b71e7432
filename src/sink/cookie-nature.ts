import type { TSESTree } from '@typescript-eslint/utils';
import { trackingName } from '../knowledge/cookies.ts';
import type { FileContext } from '../context.ts';
import { cookieNatureOf } from '../classification/session-name.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { leavesOf } from '../source/leaves.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { signedTokenAt } from './signed-token.ts';

function isSessionCall(node: TSESTree.CallExpression, context: FileContext): boolean {
  return signedTokenAt(node, context) !== undefined || cookieNatureOf(calledName(node) ?? '') === 'session';
}

/** Whether a value opens a session: `token`, `session.id`, `generateToken(user)`, a name bound to `jwt.sign(…)`. */
function isSessionValue(leaf: TSESTree.Node, context: FileContext): boolean {
  const node = awaited(leaf);
  if (node.type === 'CallExpression') return isSessionCall(node, context);
  const path = pathOf(node);
  if (cookieNatureOf(path?.slice(-2).join('_') ?? lastNameOf(node) ?? '') === 'session') return true;
  if (node.type !== 'Identifier') return false;
  const binding = bindingOf(node, context);
  if (binding.from !== 'value' || binding.path.length > 0) return false;
  const made = awaited(binding.of);
  return made.type === 'CallExpression' && isSessionCall(made, context);
}

/** Whether a cookie opens a session, by its name or by what is put into it. */
export function opensSession(name: string | undefined, value: TSESTree.Node | undefined, context: FileContext): boolean {
  const nature = name === undefined ? undefined : cookieNatureOf(name);
  if (nature) return nature === 'session';
  return value !== undefined && leavesOf(value, context).some(({ node }) => isSessionValue(node, context));
}

/** Whether a cookie is meant to be read by scripts, or says nothing of a person: protection of forms, themes, consent. */
export function isOpenCookie(name: string | undefined): boolean {
  return name !== undefined && cookieNatureOf(name) === 'open';
}

/** Whether a cookie tells one visitor from another. */
export function isTrackingCookie(name: string | undefined): boolean {
  return name !== undefined && trackingName.test(name);
}
