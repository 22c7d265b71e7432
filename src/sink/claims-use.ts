import type { TSESTree } from '@typescript-eslint/utils';
import { authorisingFunction, decidingFunction, identityClaims, identityMembers, loadingFunction, cameWithRequest, neutralClaims, requestNames, roleClaims } from '../knowledge/authorisation.ts';
import type { FileContext } from '../context.ts';
import { modelCallAt } from '../classification/model-call.ts';
import { personOf } from '../classification/person.ts';
import { calledName } from '../source/callee.ts';
import { functionsAround, nameOfFunction } from '../source/enclosing-function.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { usesOfValue, type ValueUse } from '../source/value-uses.ts';

/** What claims decide: who somebody is, what somebody may do, whose record is loaded. */
export type Authority = 'identity' | 'permission' | 'record';

const comparing = new Set(['===', '!==', '==', '!=']);
const searching = new Set(['includes', 'some', 'has', 'indexOf', 'every', 'find', 'match', 'test']);

/** The expression around a value that hands it on whole: an object, a list, a choice. */
function handedOn(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  for (let hop = 0; hop < 20 && at.parent; hop += 1) {
    const { parent } = at;
    const passes =
      (parent.type === 'Property' && parent.value === at) || parent.type === 'ObjectExpression' || parent.type === 'SpreadElement' || parent.type === 'ArrayExpression' || parent.type === 'TemplateLiteral' ||
      parent.type === 'AwaitExpression' || parent.type === 'TSAsExpression' || parent.type === 'TSNonNullExpression' || parent.type === 'ChainExpression' || parent.type === 'LogicalExpression' ||
      (parent.type === 'ConditionalExpression' && parent.test !== at) || (parent.type === 'CallExpression' && parent.arguments[0] === at && /^(?:String|Number|parseInt|ObjectId|stringify|toString)$/u.test(calledName(parent) ?? '')) ||
      (parent.type === 'CallExpression' && parent.arguments.includes(at as TSESTree.CallExpressionArgument) && /^(?:eq|and|or|equals)$/u.test(calledName(parent) ?? '')) ||
      (parent.type === 'NewExpression' && (calledName(parent) ?? '').endsWith('ObjectId'));
    if (!passes) return at;
    at = parent;
  }
  return at;
}

function isIdentityMember(left: TSESTree.Node): boolean {
  const path = pathOf(left);
  if (!path || path.length < 2) return false;
  return identityMembers.has(path.at(-1) ?? '') && (path[0] === 'this' ? false : path.slice(0, -1).some((part) => requestNames.has(part)));
}

function authorityOfCall(call: TSESTree.CallExpression, context: FileContext): Authority | undefined {
  const name = calledName(call) ?? '';
  const [key] = call.arguments;
  if (name === 'set' && key && requestNames.has(lastNameOf(call.callee.type === 'MemberExpression' ? call.callee.object : call.callee) ?? '')) {
    return identityMembers.has(staticTextOf(key, context) ?? '') ? 'identity' : undefined;
  }
  if (modelCallAt(call, context) ?? personOf(call, context)) return 'record';
  return decidingFunction.test(name) ? 'permission' : undefined;
}

function isCompared(node: TSESTree.Node, path: readonly string[]): boolean {
  const { parent } = node;
  if (parent?.type !== 'BinaryExpression' || !comparing.has(parent.operator)) return false;
  const other = parent.left === node ? parent.right : parent.left;
  const isNothing = (other.type === 'Literal' && other.value === null) || (other.type === 'Identifier' && other.name === 'undefined');
  return !isNothing && path.some((key) => roleClaims.has(key) || identityClaims.has(key));
}

function isTest(node: TSESTree.Node): boolean {
  const { parent } = node;
  return (parent?.type === 'IfStatement' && parent.test === node) || (parent?.type === 'ConditionalExpression' && parent.test === node) || parent?.type === 'LogicalExpression' || (parent?.type === 'UnaryExpression' && parent.operator === '!');
}

/** `allowed.includes(claims.role)`, `switch (claims.role)`. */
function isLookedUp(node: TSESTree.Node): boolean {
  const { parent } = node;
  return parent?.type === 'SwitchStatement' || (parent?.type === 'CallExpression' && parent.arguments.some((argument) => argument === node) && searching.has(calledName(parent) ?? ''));
}

function isReturned(node: TSESTree.Node): boolean {
  const { parent } = node;
  return parent?.type === 'ReturnStatement' || (parent?.type === 'ArrowFunctionExpression' && parent.body === node);
}

/** Whether the token that an expression decodes came with a request. */
function isOfRequest(expression: TSESTree.Node, context: FileContext): boolean {
  const [token] = expression.type === 'CallExpression' ? expression.arguments : [];
  return token !== undefined && cameWithRequest.test(context.sourceCode.getText(constantOf(token, context)).slice(0, 400));
}

function authorityOf({ node, path }: ValueUse, isGuard: boolean, isFromRequest: boolean, context: FileContext): Authority | undefined {
  const keys = path.filter((key) => key !== 'payload');
  if (keys.some((key) => neutralClaims.has(key))) return undefined;
  const last = keys.at(-1) ?? '';
  const isRole = keys.some((key) => roleClaims.has(key));
  if (isRole && (isTest(node) || isLookedUp(node) || (searching.has(last) && node.parent?.type === 'CallExpression' && node.parent.callee === node))) return 'permission';
  if (isCompared(node, keys)) return isRole ? 'permission' : 'identity';
  const whole = handedOn(node);
  const { parent } = whole;
  if (parent?.type === 'AssignmentExpression' && parent.right === whole && isIdentityMember(parent.left)) return 'identity';
  if (parent?.type === 'CallExpression' && parent.arguments.some((argument) => argument === whole)) {
    const authority = authorityOfCall(parent, context);
    if (authority) return authority;
    if (isFromRequest && keys.some((key) => identityClaims.has(key)) && loadingFunction.test(calledName(parent) ?? '')) return 'record';
  }
  if (!isGuard) return undefined;
  return isReturned(whole) || isTest(node) || (parent?.type === 'AssignmentExpression' && parent.left.type === 'MemberExpression') ? 'identity' : undefined;
}

/** What the claims that an expression holds decide, the gravest first seen; `undefined` where they are only read. */
export function authorityOfClaims(expression: TSESTree.Node, context: FileContext): Authority | undefined {
  const isGuard = functionsAround(expression).slice(0, 2).some((each) => authorisingFunction.test(nameOfFunction(each) ?? ''));
  const isFromRequest = isOfRequest(expression, context);
  for (const use of usesOfValue(expression, context)) {
    const authority = authorityOf(use, isGuard, isFromRequest, context);
    if (authority) return authority;
  }
  return undefined;
}
