import type { TSESTree } from '@typescript-eslint/utils';
import { refusingName } from '../knowledge/consent-names.ts';
import type { FileContext } from '../context.ts';
import { consentNatureOf } from '../classification/consent-name.ts';
import { requestPartOf } from '../classification/request.ts';
import { bindingOf } from '../source/binding.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';

const sent = /^(?:body|form|formData|values|input|data|dto|payload|fields|params|query|req|request)$/u;

/** Whether somebody sent a value, by a request or by a form. */
function isSent(expression: TSESTree.Node, context: FileContext): boolean {
  const node = unwrapped(expression);
  if (node.type === 'MemberExpression') return requestPartOf(node.object, context) !== undefined || sent.test(lastNameOf(node.object) ?? '');
  if (node.type !== 'Identifier') return false;
  const binding = bindingOf(node, context);
  return binding.from === 'value' && binding.path.length > 0 && requestPartOf(binding.of, context) !== undefined;
}

/** The name that a value is given: a key, a variable, a member that is assigned. */
function givenName(node: TSESTree.Node): string | undefined {
  const { parent } = node;
  if (parent?.type === 'Property' && parent.value === node) return keyOf(parent);
  if (parent?.type === 'VariableDeclarator' && parent.init === node) return parent.id.type === 'Identifier' ? parent.id.name : undefined;
  return parent?.type === 'AssignmentExpression' && parent.right === node ? lastNameOf(parent.left) : undefined;
}

/** The consent that follows from what somebody did not refuse: `subscribed: !body.optOut`, `newsletter: body.newsletter !== false`. */
export function consentBySilence(node: TSESTree.UnaryExpression | TSESTree.BinaryExpression, context: FileContext): string | undefined {
  const name = givenName(node);
  const nature = name === undefined ? undefined : consentNatureOf(name);
  if (nature === undefined || nature === 'terms') return undefined;
  if (node.type === 'UnaryExpression') {
    const refusal = unwrapped(node.argument);
    return node.operator === '!' && refusingName.test(lastNameOf(refusal) ?? '') && isSent(refusal, context) ? name : undefined;
  }
  const { left, operator, right } = node;
  const isFalse = right.type === 'Literal' && (right.value === false || right.value === 'false' || right.value === '0' || right.value === 'no' || right.value === 'off');
  const asked = lastNameOf(left);
  return (operator === '!==' || operator === '!=') && isFalse && asked !== undefined && consentNatureOf(asked) && isSent(left, context) ? name : undefined;
}
