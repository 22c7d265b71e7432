import type { TSESTree } from '@typescript-eslint/utils';
import { calledName } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';

/** `404`, `HttpStatus.NOT_FOUND`, `StatusCodes.CONFLICT`. */
function isFailure(value: TSESTree.Node | undefined): boolean {
  if (value?.type === 'Literal') return typeof value.value === 'number' && value.value >= 400 && value.value < 600;
  const key = value?.type === 'MemberExpression' ? keyOf(value) : undefined;
  return key !== undefined && /^(?:BAD_REQUEST|UNAUTHORIZED|FORBIDDEN|NOT_FOUND|CONFLICT|GONE|UNPROCESSABLE_ENTITY|INTERNAL_SERVER_ERROR|TOO_MANY_REQUESTS)$/u.test(key);
}

/** Whether a call answers that something failed: `res.status(404).json(…)`, `c.json(…, 409)`, `NextResponse.json(…, { status: 400 })`. */
export function answersFailure(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return false;
  const [, second] = node.arguments;
  if (isFailure(second) || (second?.type === 'ObjectExpression' && isFailure(propertyValueOf(second, 'status')))) return true;
  let at = unwrapped(node.callee);
  for (let hop = 0; hop < 8; hop += 1) {
    if (at.type === 'MemberExpression') at = unwrapped(at.object);
    else if (at.type === 'CallExpression') {
      if (/^(?:status|code|sendStatus)$/u.test(calledName(at) ?? '') && isFailure(at.arguments[0])) return true;
      at = unwrapped(at.callee);
    } else return false;
  }
  return false;
}
