import { createRule } from '../create-rule.ts';
import { dataValueListener } from '../source/data-file.ts';
import { givenUpByData, givenUpByProperty, mayGiveUpEncryption, type EncryptionGivenUp } from '../sink/encryption-option.ts';

/** Files without any of this describe no store that gives up encryption. */

export default createRule<[], EncryptionGivenUp['kind'] | 'set'>({
  name: 'no-disabled-encryption-at-rest',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow stores whose encryption is switched off',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(a)', '5(1)(f)'],
      readsData: true,
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      rest: '`{{shown}}` stores everything readable for whoever gets at a disk, a snapshot or a backup. Use `{{secure}}`.',
      transit: '`{{shown}}` lets clients talk to this store without encryption, so whoever is on the path can read along. Use `{{secure}}`.',
      public: '`{{shown}}` lets the whole internet reach this store. Use `{{secure}}`, and let in only the network that needs it.',
      set: 'Use `{{secure}}`.',
    },
  },
  mentions: ['encrypt', 'ssl', 'sses', 'ssee', 'sse_', 'httpsonly', 'https_only', 'httpstraffic', 'https_traffic', 'publicnetwork', 'public_network', 'publicly', 'clientbroker', 'protocolpolicy', 'requiretls', 'enforcehttps', 'securetransport'],
  interest: { keys: mayGiveUpEncryption },
  waitsFor: ['Property'],
  create(context) {

    function report(found: EncryptionGivenUp | undefined): void {
      if (!found) return;
      const { kind, node, shown, secure, edit } = found;
      context.report({ node, messageId: kind, data: { shown, secure }, suggest: edit ? [{ messageId: 'set', data: { secure }, fix: edit }] : [] });
    }

    return {
      Property(node) {
        report(givenUpByProperty(node, context));
      },
      ...dataValueListener(context, (value) => typeof value !== 'number' && value !== null, (value) => {
        report(givenUpByData(value, context));
      }),
    };
  },
});
