import type { TSESTree } from '@typescript-eslint/utils';
import { certificateQuestions, idleFunctions } from '../knowledge/tls-options.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { foldedName, uncheckedIn, uncheckedValuesOf } from './unchecked-option.ts';

/** A call that leaves the certificate of the other side unchecked. */
export interface UncheckedCall {
  readonly node: TSESTree.Node;
  readonly shown: string;
}

type FunctionNode = TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | TSESTree.FunctionDeclaration;

function functionOf(node: TSESTree.Node, context: FileContext): FunctionNode | undefined {
  const at = constantOf(node, context);
  if (at.type === 'ArrowFunctionExpression' || at.type === 'FunctionExpression') return at;
  const binding = at.type === 'Identifier' ? bindingOf(at, context) : undefined;
  return binding?.from === 'declaration' && binding.of.type === 'FunctionDeclaration' ? binding.of : undefined;
}

function isNothing(node: TSESTree.Node | null): boolean {
  if (!node) return true;
  if (node.type === 'Identifier') return node.name === 'undefined';
  if (node.type === 'UnaryExpression') return node.operator === 'void' && node.argument.type === 'Literal';
  return node.type === 'Literal' && (node.value === null || typeof node.value === 'boolean');
}

/** Whether a function does nothing at all: as `checkServerIdentity` it approves every host name. */
export function isIdleFunction(node: TSESTree.Node, context: FileContext): boolean {
  const name = lastNameOf(node);
  if (name !== undefined && idleFunctions.has(name)) return true;
  const made = functionOf(node, context);
  if (!made) return false;
  if (made.body.type !== 'BlockStatement') return isNothing(made.body);
  const [first, second] = made.body.body;
  return !second && (!first || (first.type === 'ReturnStatement' && isNothing(first.argument)));
}

/** The call of the call-back by which a function approves whatever certificate it is asked about. */
function approvalIn(asked: FunctionNode, approval: boolean | number): TSESTree.CallExpression | undefined {
  const answer = asked.params.at(-1);
  if (answer?.type !== 'Identifier') return undefined;
  const statements = asked.body.type === 'BlockStatement' ? asked.body.body : [asked.body];
  for (const statement of statements) {
    const call = statement.type === 'ExpressionStatement' ? statement.expression : statement;
    if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier' || call.callee.name !== answer.name) continue;
    const [given] = call.arguments;
    if (given?.type === 'Literal' && given.value === approval) return call;
  }
  return undefined;
}

function questionAt(call: TSESTree.CallExpression, name: string, context: FileContext): UncheckedCall | undefined {
  const question = Object.hasOwn(certificateQuestions, name) ? certificateQuestions[name] : undefined;
  const last = call.arguments.at(-1);
  const [first] = call.arguments;
  if (!question || !last || (question.event !== undefined && !(first?.type === 'Literal' && first.value === question.event))) return undefined;
  const asked = functionOf(last, context);
  const node = asked && approvalIn(asked, question.approval);
  return node && { node, shown: question.event ?? name };
}

/** `curl.setOpt('SSL_VERIFYPEER', false)`, `config.set('strict-ssl', false)`. */
function namedValueAt(call: TSESTree.CallExpression, context: FileContext): UncheckedCall | undefined {
  const [name, value] = call.arguments;
  if (!name || !value || value.type === 'SpreadElement') return undefined;
  const text = name.type === 'Literal' ? (typeof name.value === 'string' ? name.value : undefined) : name.type === 'MemberExpression' ? lastNameOf(name) : undefined;
  const found = text === undefined ? undefined : uncheckedIn(text, value, context);
  return found && { node: call, shown: `${found.name}, ${String(found.leaf.value)}` };
}

/** A call that leaves the certificate unchecked: `request.disableTLSCerts()`, `builder.strictSSL(false)`, a call-back that approves all. */
export function uncheckedCallAt(call: TSESTree.CallExpression, context: FileContext): UncheckedCall | undefined {
  const name = calledName(call);
  if (name === undefined) return undefined;
  const [first, second] = call.arguments;
  if (second) return namedValueAt(call, context) ?? questionAt(call, name, context);
  if (name === 'setCertificateVerifyProc') return questionAt(call, name, context);
  const folded = foldedName(name);
  if (!first) return folded === 'disabletlscerts' ? { node: call, shown: `${name}()` } : undefined;
  // `setIgnoreSsl(true)` alone sets a state, not an option of a client.
  if (call.callee.type !== 'MemberExpression') return undefined;
  const option = folded.replace(/^(?:set|with)/u, '');
  if (first.type === 'SpreadElement' || !uncheckedValuesOf(option)) return undefined;
  const found = uncheckedIn(option, first, context);
  return found && { node: call, shown: `${name}(${String(found.leaf.value)})` };
}
