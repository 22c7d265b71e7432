import { mailingTool, registerWith } from '../support/registers.ts';
import { testRule } from '../support/rule-tester.ts';

const load = "import mailchimp from '@mailchimp/mailchimp_marketing';";
const clauses = { mechanism: 'scc', module: 2, signedOn: '2025-03-14', tiaOn: '2026-07-20' } as const;
const framework = { mechanism: 'dpf', entity: 'Intuit Inc.', scope: 'non-hr', checkedOn: '2026-11-02' } as const;

testRule('no-transfer-without-safeguard', {
  valid: [
    { name: 'no register', code: load },
    { name: 'standard clauses with an assessment', settings: registerWith({ id: 'mailchimp', country: 'US', transfer: clauses }), code: load },
    { name: 'the framework alone, accepted', settings: registerWith({ id: 'mailchimp', country: 'US', transfer: framework }), code: load },
    { name: 'framework and clauses, the framework alone not accepted', settings: { ...registerWith(mailingTool), acceptDpf: false }, code: load },
    { name: 'a country of the EEA', settings: registerWith({ id: 'courier', country: 'IS', hosts: ['api.courier.example'] }), code: "fetch('https://api.courier.example');" },
    { name: 'a country with a decision for everybody', settings: registerWith({ id: 'courier', country: 'CH', hosts: ['api.courier.example'] }), code: "fetch('https://api.courier.example');" },
    { name: 'a partial decision that is relied on', settings: registerWith({ id: 'courier', country: 'JP', transfer: { mechanism: 'adequacy' }, hosts: ['api.courier.example'] }), code: "fetch('https://api.courier.example');" },
    { name: 'no country, none known', settings: registerWith({ id: 'courier', hosts: ['api.courier.example'] }), code: "fetch('https://api.courier.example');" },
    { name: 'an own system abroad', settings: registerWith({ id: 'own', kind: 'own-system', country: 'US', hosts: ['us.shop.example'] }), code: "fetch('https://us.shop.example');" },
    { name: 'a recipient that the file does not address', settings: registerWith({ id: 'mailchimp', country: 'US' }), code: "fetch('/x');" },
    { name: 'binding corporate rules', settings: registerWith({ id: 'mailchimp', country: 'US', transfer: { mechanism: 'bcr', reference: 'BCR-P' } }), code: load },
  ],
  invalid: [
    { name: 'no instrument', settings: registerWith({ id: 'mailchimp', country: 'US' }), code: `«${load}»`, messageId: 'none', data: { recipient: 'Mailchimp', country: 'US', id: 'mailchimp' } },
    { name: 'the country of the catalogue', settings: registerWith({ id: 'mailchimp' }), code: `«${load}»`, messageId: 'none' },
    { name: 'remote access from a third country', settings: registerWith({ id: 'courier', country: 'DE', accessFrom: ['FR', 'IN'], hosts: ['api.courier.example'] }), code: "«fetch('https://api.courier.example')»;", messageId: 'none', data: { recipient: '`courier`', country: 'IN', id: 'courier' } },
    { name: 'clauses without an assessment', settings: registerWith({ id: 'mailchimp', country: 'US', transfer: { mechanism: 'scc', module: 2, signedOn: '2025-03-14' } }), code: `«${load}»`, messageId: 'no-assessment' },
    { name: 'the framework outside the United States', settings: registerWith({ id: 'courier', country: 'IN', transfer: framework, hosts: ['api.courier.example'] }), code: "«fetch('https://api.courier.example')»;", messageId: 'dpf-elsewhere' },
    { name: 'the framework alone, not accepted', settings: { ...registerWith({ id: 'mailchimp', country: 'US', transfer: framework }), acceptDpf: false }, code: `«${load}»`, messageId: 'dpf-alone' },
    { name: 'adequacy where there is none', settings: registerWith({ id: 'courier', country: 'IN', transfer: { mechanism: 'adequacy' }, hosts: ['api.courier.example'] }), code: "«fetch('https://api.courier.example')»;", messageId: 'no-decision' },
    { name: 'no transfer, they say', settings: registerWith({ id: 'mailchimp', country: 'US', transfer: { mechanism: 'none-needed' } }), code: `«${load}»`, messageId: 'not-needed' },
    { name: 'a derogation for calls of a program', settings: registerWith({ id: 'mailchimp', country: 'US', transfer: { mechanism: 'derogation-consent', article: '49(1)(a)', documentation: 'wiki/49' } }), code: `«${load}»`, messageId: 'derogation' },
  ],
});
