import type { TSESTree } from '@typescript-eslint/utils';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';

const ofSession = /^(?:user|currentUser|me|auth|session|viewer|account|uid|userId|sub)$/u;
const keys = /^(?:id|_id|userId|uid|sub|email)$/u;

/** `req.user.id`, `session.userId`, `ctx.session.user.email`: who asks. */
function isWhoAsks(node: TSESTree.Node): boolean {
  const at = unwrapped(node);
  return at.type === 'MemberExpression' && keys.test(keyOf(at) ?? '') && ofSession.test(lastNameOf(at.object) ?? '');
}

function holdsWhoAsks(node: TSESTree.Node, left: number): boolean {
  if (isWhoAsks(node)) return true;
  if (left <= 0 || node.type !== 'ObjectExpression') return false;
  return node.properties.some((property) => property.type === 'Property' && holdsWhoAsks(property.value, left - 1));
}

/** Whether a query looks up the record of the person who asks: `findUnique({ where: { id: session.user.id } })`. */
export function asksForOwn(call: TSESTree.CallExpression): boolean {
  return call.arguments.some((argument) => holdsWhoAsks(argument, 3));
}
