import type { TSESTree } from '@typescript-eslint/utils';
import { consentField } from '../knowledge/marketing-calls.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { keyOf } from '../source/property-path.ts';

/** `consent: 'SUBSCRIBED'` is a fixed answer, and no look at what somebody chose. */
const isFixedAnswer = ({ parent }: TSESTree.Identifier): boolean =>
  parent.type === 'Property' && parent.value.type === 'Literal' && (/^subscribed$/iu.test(String(parent.value.value)) || parent.value.value === false);

function isCalled({ parent }: TSESTree.Identifier, node: TSESTree.Node): boolean {
  return (parent.type === 'CallExpression' && parent.callee === node) || (parent.type === 'MemberExpression' && parent.property === node && parent.parent.type === 'CallExpression' && parent.parent.callee === parent);
}

/** Whether a node reads or hands on whether somebody consents: `user.marketingConsent`, `{ optIn: … }`, `hasConsent(user)`. */
function isAboutConsent(node: TSESTree.Node): boolean {
  if (node.type === 'Literal' && typeof node.value === 'string') {
    if (/^(?:pending|unsubscribed|unconfirmed)$/iu.test(node.value)) return true;
    const isKey = node.parent.type === 'MemberExpression' || (node.parent.type === 'Property' && node.parent.key === node);
    return (isKey || node.parent.type === 'ArrayExpression' || node.parent.type === 'CallExpression') && node.value.length < 40 && node.value !== 'subscribed' && consentField.test(node.value);
  }
  if (node.type !== 'Identifier' || !consentField.test(node.name) || isFixedAnswer(node)) return false;
  if (node.parent.type === 'FunctionDeclaration' && node.parent.id === node) return false;
  return !isCalled(node, node) || /consent|opt_?in|permission/iu.test(node.name);
}

/** Whether the statement or the functions around a call look at a consent, in its payload, a test or a filter. */
export function asksConsent(node: TSESTree.Node): boolean {
  const around = functionsAround(node);
  const outermost = around[Math.min(around.length, 3) - 1];
  if (outermost) return nodesWithin(outermost).some(isAboutConsent);
  // A script: whom it goes to may be chosen in a statement before.
  let program: TSESTree.Node = node;
  while (program.parent) program = program.parent;
  return nodesWithin(program).some(isAboutConsent);
}

/** The value of a property, where it is written as one. */
export function writtenKey(property: TSESTree.Property): string | undefined {
  return property.parent.type === 'ObjectExpression' && property.kind === 'init' ? keyOf(property) : undefined;
}
