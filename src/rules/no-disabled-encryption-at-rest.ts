import { createRule } from '../create-rule.ts';
import { dataValueListener } from '../source/data-file.ts';
import { givenUpByData, givenUpByProperty, type EncryptionGivenUp } from '../sink/encryption-option.ts';
import { lowerTextOf } from '../source/lower-text.ts';

/** Files without any of this describe no store that gives up encryption. */
const trigger = /encrypt|ssl|sse[es_]|https_?(?:only|traffic)|public_?network|publicly|clientbroker|protocolpolicy|requiretls|enforcehttps|securetransport/u;

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
  create(context) {
    if (!trigger.test(lowerTextOf(context))) return {};

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
