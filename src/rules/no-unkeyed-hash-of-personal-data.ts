import type { TSESTree } from '@typescript-eslint/utils';
import { hashedPersonOf, isKeyedHash } from '../classification/hashed-person.ts';
import { createRule } from '../create-rule.ts';
import { categoryOf } from '../knowledge/categories.ts';
import { cryptoCallNames } from '../knowledge/crypto-call-names.ts';
import type { Call } from '../source/callee.ts';
import { mayBeCrypto, speaksOfCrypto } from '../source/crypto-scope.ts';
import { hashCallAt, mayBeHash } from '../source/hash-call.ts';
import { hashesThrough } from '../source/hashes-through.ts';
import { keyedHash } from '../wording/keyed-hash.ts';

export default createRule<[], 'unkeyed' | 'keyed'>({
  name: 'no-unkeyed-hash-of-personal-data',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow hashes without a key of e-mail addresses, phone numbers, identity numbers and IP addresses',
      tier: 'strict',
      severity: 'warn',
      articles: ['4(5)', '25(1)', '32(1)(a)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      unkeyed: '`{{name}}` is {{category}} and is hashed with `{{hash}}` without a key, so anybody can hash all likely values and find the person. Use an HMAC with a secret that is kept apart.',
      keyed: 'Use `{{text}}` with a secret from `PSEUDONYM_KEY`.',
    },
  },
  concerns: speaksOfCrypto,
  waitsFor: ['CallExpression', 'NewExpression'],
  create(context) {
    const told = new Set<TSESTree.Node>();
    function onCall(node: Call): void {
      if (!mayBeCrypto(node, cryptoCallNames, context) && !mayBeHash(node)) return;
      const hash = hashCallAt(node, context);
      for (const each of hash && !isKeyedHash(hash, context) ? hashesThrough(hash, context) : []) {
        const found = hashedPersonOf(each, context);
        if (!found || told.has(found.node)) continue;
        told.add(found.node);
        context.report({
          node: found.node,
          messageId: 'unkeyed',
          data: { name: found.name, category: categoryOf(found.category).phrase, hash: each.algorithm ?? each.name },
          suggest: keyedHash(each, context).map((exchange) => ({ messageId: 'keyed', ...exchange })),
        });
      }
    }
    return { CallExpression: onCall, NewExpression: onCall };
  },
});
