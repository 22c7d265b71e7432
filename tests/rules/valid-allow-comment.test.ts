import { mailingTool, registerWith } from '../support/registers.ts';
import { testRule } from '../support/rule-tester.ts';

const load = "import mailchimp from '@mailchimp/mailchimp_marketing';\n";
const settings = registerWith(mailingTool, { id: 'courier', hosts: ['api.courier.example'], allowed: [] });
const send = 'mailchimp.lists.addListMember(id, { merge_fields: { BDAY: c.birthDate } });';

testRule('valid-allow-comment', {
  valid: [
    { name: 'a decision with a reason', settings, code: `${load}// gdpr-api: allow birth-date to mailchimp -- birthday voucher, consent v3\n${send}` },
    { name: 'without a register', code: `${load}// gdpr-api: allow birth-date to mailchimp -- birthday voucher\n${send}` },
    { name: 'at the end of the line', settings, code: `${load}${send} // gdpr-api: allow birth-date to mailchimp -- birthday voucher` },
    { name: 'above the property', settings, code: `${load}mailchimp.lists.addListMember(id, {\n  merge_fields: {\n    // gdpr-api: allow birth-date to mailchimp -- birthday voucher\n    BDAY: c.birthDate,\n  },\n});` },
    { name: 'above the object that is built before', settings, code: `${load}const fields = {\n  BDAY: c.birthDate, // gdpr-api: allow birth-date to mailchimp -- birthday voucher\n};\nmailchimp.lists.addListMember(id, { merge_fields: fields });` },
    { name: 'several categories', settings, code: `${load}// gdpr-api: allow birth-date, name.first to mailchimp -- birthday voucher\nmailchimp.lists.addListMember(id, { merge_fields: { FNAME: c.firstName, BDAY: c.birthDate } });` },
    { name: 'as a block', settings, code: `${load}/* gdpr-api: allow birth-date to mailchimp -- birthday voucher */\nawait ${send}` },
    { name: 'in the callback of the statement', settings, code: `${load}// gdpr-api: allow birth-date to mailchimp -- birthday voucher\nawait Promise.all(customers.map((c) => mailchimp.lists.addListMember(id, { merge_fields: { BDAY: c.birthDate } })));` },
    { name: 'to an own recipient', settings, code: "// gdpr-api: allow address to courier -- to deliver\naxios.post('https://api.courier.example/orders', { street: customer.street });" },
    { name: 'text that speaks of such comments', code: "const help = 'write gdpr-api: allow <category> to <recipient>';" },
    { name: 'a comment about something else', code: '// gdpr-api: see docs/register.md\nfetch(url);' },
  ],
  invalid: [
    { name: 'without a reason', settings, code: `${load}«// gdpr-api: allow birth-date to mailchimp»\n${send}`, messageId: 'reason', data: { category: 'birth-date', recipient: 'mailchimp' } },
    { name: 'with an empty reason', settings, code: `${load}«// gdpr-api: allow birth-date to mailchimp -- …»\n${send}`, messageId: 'reason' },
    { name: 'an unknown category', settings, code: `${load}«// gdpr-api: allow birthday to mailchimp -- voucher»\n${send}`, messageId: 'category', data: { category: 'birthday' } },
    { name: 'a group of categories', settings, code: `${load}«// gdpr-api: allow contact to mailchimp -- voucher»\nmailchimp.lists.addListMember(id, { phone: c.phone });`, messageId: 'category' },
    { name: 'an unknown recipient', settings, code: `${load}«// gdpr-api: allow birth-date to mailmonkey -- voucher»\n${send}`, messageId: 'recipient', data: { recipient: 'mailmonkey' } },
    { name: 'a host in place of an id', settings, code: "«// gdpr-api: allow address to api.parcel.example -- to deliver»\naxios.post('https://api.parcel.example/orders', { street: customer.street });", messageId: 'recipient' },
    { name: 'nothing to allow', settings, code: `${load}«// gdpr-api: allow birth-date to mailchimp -- voucher»\nmailchimp.lists.addListMember(id, { email_address: c.email });`, messageId: 'unused', data: { category: 'birth-date', recipient: 'mailchimp' } },
    { name: 'to somebody else', settings, code: `${load}«// gdpr-api: allow birth-date to hubspot -- voucher»\n${send}`, messageId: 'unused' },
    { name: 'above the wrong statement', settings, code: `${load}«// gdpr-api: allow birth-date to mailchimp -- voucher»\nconst id = list.id;\n${send}`, messageId: 'unused' },
    { name: 'above a function', settings, code: `${load}«// gdpr-api: allow birth-date to mailchimp -- voucher»\nfunction sync(c) {\n  ${send}\n}`, messageId: 'unused' },
    { name: 'above a route, for its body', settings, code: `${load}«// gdpr-api: allow birth-date to mailchimp -- voucher»\napp.post('/sync', (req) => {\n  ${send}\n});`, messageId: 'unused' },
    { name: 'one category of two', settings, code: `${load}«// gdpr-api: allow birth-date, gender to mailchimp -- voucher»\n${send}`, messageId: 'unused', data: { category: 'gender', recipient: 'mailchimp' } },
    { name: 'neither what nor to whom', code: '«// gdpr-api: allow»\nfetch(url);', messageId: 'unclear' },
    { name: 'no recipient', code: '«// gdpr-api: allow birth-date -- voucher»\nfetch(url);', messageId: 'unclear' },
    { name: 'at the end of a file', code: 'fetch(url);\n«// gdpr-api: allow birth-date to mailchimp -- voucher»', messageId: 'unused' },
  ],
});
