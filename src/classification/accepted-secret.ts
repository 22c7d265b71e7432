import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { comparingFunctions } from '../source/bound-name.ts';
import { calledName } from '../source/callee.ts';
import { functionNamesAround } from '../source/enclosing-function.ts';
import { readAt } from '../source/getter.ts';
import { keyOf, pathOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { credentialNameOf } from './credential-name.ts';
import { isHardcodedSecret, isMadeUpKey, isPasswordName, isSecretFor } from './hardcoded-secret.ts';
import { requestPartOf } from './request.ts';
import { looksRandom } from './secret-value.ts';
import { wordsOf } from './words.ts';

const checkingWords: ReadonlySet<string> = new Set(['login', 'signin', 'auth', 'authenticate', 'authorize', 'authorized', 'authenticated', 'verify', 'check', 'validate', 'guard', 'authorise', 'authorised', 'logon', 'credentials']);
const comparing: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);

function isChecking(node: TSESTree.Node): boolean {
  return functionNamesAround(node).some((name) => wordsOf(name).some((word) => checkingWords.has(word)));
}

/** Whether an object is what came with a request: its body, headers, query or parameters. */
function isOfRequest(object: TSESTree.Node, context: FileContext): boolean {
  const part = requestPartOf(object, context);
  // What the environment holds is asked for what it must not be: `process.env.JWT_SECRET === 'change-me-123'`.
  if (part) return part !== 'environment';
  const path = pathOf(object);
  return path !== undefined && path.length > 1 && /^(?:req|request|ctx|c)$/u.test(path[0] ?? '') && /^(?:query|params|headers|body|cookies)$/u.test(path.at(-1) ?? '');
}

/** The name under which a request brings a value: `password` of `req.body.password`, `x-api-key` of `req.get('x-api-key')`. */
function nameInRequest(expression: TSESTree.Node, context: FileContext, left = 3): string | undefined {
  const node = awaited(expression);
  if (left <= 0) return undefined;
  if (node.type === 'MemberExpression') return isOfRequest(node.object, context) ? keyOf(node) : undefined;
  if (node.type === 'CallExpression') {
    const read = readAt(node);
    const object = read?.object;
    return read && object && (isOfRequest(object, context) || /^(?:req|request)$/u.test(pathOf(object)?.at(-1) ?? '')) ? read.key : undefined;
  }
  if (node.type !== 'Identifier') return undefined;
  const binding = bindingOf(node, context);
  if (binding.from === 'parameter') return binding.path.length <= 1 && isChecking(node) ? node.name : undefined;
  if (binding.from !== 'value' || binding.rest) return undefined;
  const name = binding.path.at(-1);
  if (name === undefined) return nameInRequest(binding.of, context, left - 1);
  return binding.path.length === 1 && isOfRequest(binding.of, context) ? name : undefined;
}

/** What a literal is compared with, also in bytes: `password === 'value'`, `timingSafeEqual(given, Buffer.from('value'))`. */
function comparedWith(node: TSESTree.Node): TSESTree.Node | undefined {
  let at = node;
  while (at.parent && unwrapped(at.parent) === at) at = at.parent;
  const { parent } = at;
  if (parent?.type === 'BinaryExpression' && comparing.has(parent.operator)) return parent.left === at ? parent.right : parent.left;
  if (parent?.type !== 'CallExpression') return undefined;
  if (parent.callee.type === 'MemberExpression' && keyOf(parent.callee) === 'from' && parent.arguments[0] === at) return comparedWith(parent);
  if (!comparingFunctions.has(calledName(parent) ?? '') || parent.arguments.length < 2) return undefined;
  const other = parent.arguments.find((argument) => argument !== at);
  return other?.type === 'CallExpression' && keyOfCallee(other) === 'from' ? other.arguments[0] : other;
}

function keyOfCallee(call: TSESTree.CallExpression): string | undefined {
  return call.callee.type === 'MemberExpression' ? keyOf(call.callee) : undefined;
}

/** Names of what is asked for at a door, which say little by themselves. */
const barePass = /^(?:key|auth|pass|code)$/u;

/** Whether a literal may be compared with something; the cheap question. */
export function isCompared({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'BinaryExpression' || parent?.type === 'CallExpression' || parent?.type === 'TSAsExpression';
}

/** Whether the user is compared beside it: `username === 'admin' && password === 'value'`. */
function isBesideUser(node: TSESTree.Node, context: FileContext): boolean {
  let at: TSESTree.Node | undefined = node.parent;
  while (at && at.type !== 'LogicalExpression' && !at.type.endsWith('Statement')) at = at.parent;
  return at?.type === 'LogicalExpression' && /user|name|mail|login/iu.test(context.sourceCode.getText(at));
}

const userTerm = /user|usu[aá]rio|mail|login|name|nombre/iu;
/** What a form, a request or an account is called in code, and no list of what is wrong with it. */
const holderOfLogin = /^(?:this|body|data|user|values|form(?:data)?|inputs?|state|payload|credentials|login\w*)$/iu;
const userOfNobody = /test|example|demo|mock/iu;

/** The name of what somebody typed: `password`, `form.password`. */
function typedName(expression: TSESTree.Node): string | undefined {
  const path = pathOf(expression);
  return path && (path.length === 1 || holderOfLogin.test(path.at(-2) ?? '')) ? path.at(-1) : undefined;
}

/** The password of a login that stands in the code, which may be any word: `username === 'admin' && password === 'admin'`. */
function passwordOfLogin({ parent: test }: TSESTree.Node, other: TSESTree.Node, context: FileContext): string | undefined {
  const name = typedName(other);
  if (name === undefined || test?.type !== 'BinaryExpression' || !test.operator.startsWith('=') || !isPasswordName(name)) return undefined;
  const { parent: both } = test;
  if (both.type !== 'LogicalExpression' || both.operator !== '&&') return undefined;
  let beside: TSESTree.Node = both.left === test ? both.right : both.left;
  if (beside.type === 'LogicalExpression') beside = beside.right;
  if (beside.type !== 'BinaryExpression' || !beside.operator.startsWith('=') || !userTerm.test(typedName(beside.left) ?? '')) return undefined;
  const user = staticTextOf(beside.right, context) ?? '';
  return user === '' || userOfNobody.test(user) ? undefined : name;
}

/** The same for a constant: `const validPassword = 'value'`, which a password of a request is compared with further on. */
export function acceptedThroughAt(constant: TSESTree.VariableDeclarator, text: string, context: FileContext): string | undefined {
  if (constant.id.type !== 'Identifier' || !/pass|pwd|key|token|secret/iu.test(constant.id.name) || /^your/iu.test(text)) return undefined;
  for (const { identifier, init } of variableOf(constant.id, context)?.references ?? []) {
    const name = init ? undefined : acceptedSecretAt(identifier, text, context);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The name of the credential of a request that is let in when it equals this literal, or a name for it. */
export function acceptedSecretAt(node: TSESTree.Node, text: string, context: FileContext): string | undefined {
  const other = comparedWith(node);
  const ofLogin = other && passwordOfLogin(node, other, context);
  if (ofLogin !== undefined) return ofLogin;
  // The most literals that are compared are words.
  if (text.length < 6 || (!/[\d!@#$%&*]/u.test(text) && !isMadeUpKey(text))) return undefined;
  const name = other && nameInRequest(other, context);
  if (name === undefined) return undefined;
  if (!credentialNameOf(name)) return barePass.test(name) && looksRandom(text) ? name : undefined;
  return isHardcodedSecret(name, text) || isMadeUpKey(text) || (isPasswordName(name) && isSecretFor('account', text, name) && isBesideUser(node, context)) ? name : undefined;
}
