import { mailingTool, registerWith } from '../support/registers.ts';
import { testRule } from '../support/rule-tester.ts';

const load = "import mailchimp from '@mailchimp/mailchimp_marketing';";
const withoutAgreement = Object.fromEntries(Object.entries(mailingTool).filter(([key]) => key !== 'dpa')) as Omit<typeof mailingTool, 'dpa'>;

testRule('require-processor-agreement', {
  valid: [
    { name: 'no register', code: load },
    { name: 'a processor with an agreement', settings: registerWith(mailingTool), code: load },
    { name: 'a controller', settings: registerWith({ ...withoutAgreement, kind: 'controller', transfer: [] }), code: load },
    { name: 'an own system', settings: registerWith({ id: 'crm', kind: 'own-system', hosts: ['crm.shop.example'] }), code: "fetch('https://crm.shop.example/x');" },
    { name: 'a joint controller with an arrangement', settings: registerWith({ id: 'meta', kind: 'joint-controller', arrangement: 'JC-3' }), code: "fetch('https://graph.facebook.com/v21.0/me');" },
    { name: 'a processor that the file does not address', settings: registerWith(withoutAgreement), code: "fetch('/api');" },
    { name: 'a recipient that is not declared', settings: registerWith(), code: load },
    { name: 'a role that is not declared', settings: registerWith({ id: 'mailchimp' }), code: load },
    { name: 'types only', settings: registerWith(withoutAgreement), code: "import type { Lists } from '@mailchimp/mailchimp_marketing';" },
  ],
  invalid: [
    { name: 'a processor without one, by import', settings: registerWith(withoutAgreement), code: `«${load}»`, messageId: 'agreement', data: { recipient: 'Mailchimp', id: 'mailchimp' } },
    { name: 'by require', settings: registerWith(withoutAgreement), code: "const mailchimp = «require('@mailchimp/mailchimp_marketing')»;", messageId: 'agreement' },
    { name: 'by host', settings: registerWith(withoutAgreement), code: "«fetch('https://us1.api.mailchimp.com/3.0/ping')»;", messageId: 'agreement' },
    { name: 'by a template host', settings: registerWith(withoutAgreement), code: '«fetch(`https://${dc}.api.mailchimp.com/3.0/ping`)»;', messageId: 'agreement' },
    { name: 'once in a file', settings: registerWith(withoutAgreement), code: `«${load}»\nmailchimp.lists.addListMember(a, b);\nfetch('https://us1.api.mailchimp.com/3.0/ping');`, messageId: 'agreement' },
    { name: 'a subprocessor', settings: registerWith(mailingTool, { id: 'twilio', kind: 'subprocessor', via: 'mailchimp' }), code: "«import twilio from 'twilio';»", messageId: 'agreement' },
    { name: 'an own recipient by host', settings: registerWith({ id: 'courier', kind: 'processor', hosts: ['*.courier.example'], name: 'The courier' }), code: "«axios.post('https://eu.courier.example/x', body)»;", messageId: 'agreement', data: { recipient: 'The courier', id: 'courier' } },
    { name: 'a joint controller without an arrangement', settings: registerWith({ id: 'meta', kind: 'joint-controller' }), code: "«fetch('https://graph.facebook.com/v21.0/me')»;", messageId: 'arrangement' },
  ],
});
