import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { identityOf, recipientUsedAt } from '../sink/recipient-use.ts';
import { isExternal, type Recipient } from '../sink/recipient.ts';
import { disclosuresAt, type Disclosure } from './disclosures.ts';

/** A recipient that a file addresses, where it first does, and where it first gives it personal data. */
export interface RecipientUse {
  readonly recipient: Recipient;
  readonly node: TSESTree.Node;
  readonly disclosure?: Disclosure;
}

/** What those who gather recipients wait for. */
export const addressingNodes = ['ImportDeclaration', 'CallExpression', 'NewExpression', 'JSXAttribute', 'Program:exit'] as const;

/** Listeners that gather the recipients of a file and tell each of them once, at the end. */
export function recipientUses(context: FileContext, tell: (use: RecipientUse) => void): TSESLint.RuleListener {
  const uses = new Map<string, RecipientUse>();
  function see(node: TSESTree.Node): void {
    const recipient = recipientUsedAt(node, context);
    const identity = recipient && isExternal(recipient) ? identityOf(recipient) : undefined;
    if (recipient === undefined || identity === undefined) return;
    const known = uses.get(identity);
    if (known?.disclosure) return;
    const disclosure = disclosuresAt(node, context)[0];
    if (!known || disclosure) uses.set(identity, { recipient, node: known?.node ?? node, ...(disclosure ? { disclosure } : {}) });
  }
  return {
    ImportDeclaration: see,
    CallExpression: see,
    NewExpression: see,
    JSXAttribute: see,
    'Program:exit'() {
      for (const use of uses.values()) tell(use);
    },
  };
}
