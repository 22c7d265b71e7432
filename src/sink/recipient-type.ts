import type { TSESTree } from '@typescript-eslint/utils';
import { coreTypeOf, declaredTypeOf } from '../classification/declared-type.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { isExternal, recipientOfModule, type Recipient } from './recipient.ts';

/** Whether a value is declared as what the SDK of its recipient takes, so that the type has chosen the fields: `customer: Stripe.CustomerCreateParams`. */
export function hasTypeOfRecipient(node: TSESTree.Node, recipient: Recipient, context: FileContext): boolean {
  const declared = declaredTypeOf(node, context);
  const type = declared && coreTypeOf(declared);
  if (type?.type !== 'TSTypeReference' || !isExternal(recipient)) return false;
  let name = type.typeName;
  while (name.type === 'TSQualifiedName') name = name.left;
  const binding = name.type === 'Identifier' ? bindingOf(name, context) : undefined;
  const from = binding?.from === 'import' ? recipientOfModule(binding.module, context) : undefined;
  return from !== undefined && isExternal(from) && from.name === recipient.name;
}
