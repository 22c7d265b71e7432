import type { ESLint, Linter } from 'eslint';
import { createRule } from '../create-rule.ts';
import { addressingNodes, recipientUses } from '../disclosure/recipient-uses.ts';
import { identityOf } from '../sink/recipient-use.ts';
import type { Recipient } from '../sink/recipient.ts';
import { pathBelow } from '../source/scope-of-files.ts';
import { languageOptionsOf, type Reading } from './embedded-config.ts';
import { allFiles } from './languages.ts';

/** Somebody whom the code addresses, and where it was first seen. */
export interface UsedRecipient {
  readonly id: string;
  readonly recipient: Recipient;
  readonly file: string;
}

/** The recipients of many files, gathered while ESLint walks them; nothing is reported. */
export class UsedRecipients {
  readonly found = new Map<string, UsedRecipient>();

  readonly #rule = createRule({
    name: 'used-recipients',
    meta: { type: 'suggestion', docs: { description: 'gather recipients', tier: 'all', severity: 'warn', articles: [] }, schema: [], messages: {} },
    waitsFor: addressingNodes,
    create: (context) =>
      recipientUses(context, ({ recipient }) => {
        const id = identityOf(recipient);
        if (id !== undefined && !this.found.has(id)) this.found.set(id, { id, recipient, file: pathBelow(context) });
      }),
  });

  configFor(reading: Reading): Linter.Config[] {
    const plugin = { rules: { used: this.#rule } } as unknown as ESLint.Plugin;
    return [
      { ignores: ['!**/node_modules/', '!**/.git/'] },
      { files: [allFiles], languageOptions: languageOptionsOf(reading), plugins: { init: plugin }, rules: { 'init/used': 'error' } },
      { linterOptions: { reportUnusedDisableDirectives: 'off', noInlineConfig: true } },
    ];
  }
}
