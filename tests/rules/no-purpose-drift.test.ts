import type { Activity } from '../../src/settings.ts';
import { mailingTool, registerWith } from '../support/registers.ts';
import { testRule } from '../support/rule-tester.ts';

const support: Activity = { id: 'support', title: 'Support', purpose: 'Answering questions', legalBasis: '6(1)(b)', dataSubjects: ['customers'], data: ['contact.email'], retention: { text: '2 years' }, files: ['src/support/**'] };
const base = registerWith(mailingTool, { id: 'zendesk', purposes: ['support'] }, { id: 'hubspot', purposes: ['newsletter', 'support'] }, { id: 'twilio' });
const settings = { ...base, activities: [...(base.activities ?? []), support] };
const load = "import mailchimp from '@mailchimp/mailchimp_marketing';\n";
const send = 'mailchimp.lists.addListMember(id, { email_address: «customer.email» });';
const silent = send.replaceAll(/[«»]/gu, '');
const filename = 'src/support/tickets.ts';

testRule('no-purpose-drift', {
  valid: [
    { name: 'no register, and a folder that tells nothing', filename: 'src/sync/contacts.ts', code: `${load}${silent}` },
    { name: 'code of no activity', settings, code: `${load}${silent}` },
    { name: 'the purpose of the recipient', settings, code: `${load}/** @purpose newsletter */\nfunction sync(customer) { ${silent} }` },
    { name: 'one of two purposes', settings, filename, code: "axios.post('https://api.hubapi.com/contacts', { email: customer.email });" },
    { name: 'a recipient without purposes', settings, filename, code: "import twilio from 'twilio';\ntwilio(sid, token).messages.create({ to: customer.phone });" },
    { name: 'nothing personal', settings, filename, code: `${load}mailchimp.lists.addListMember(id, { status: 'pending' });` },
    { name: 'an opaque id', settings, filename, code: `${load}mailchimp.lists.addListMember(id, { customerId });` },
    { name: 'a nearer annotation than the file', settings, filename, code: `${load}/** @purpose newsletter */\nexport const sync = async (customer) => { ${silent} };` },
    { name: 'an annotation of no activity, in code of none', settings, code: `${load}/** @purpose fun */\nfunction sync(customer) { ${silent} }` },
    { name: 'another tag', settings, code: `${load}/** @param purpose support */\nfunction sync(customer) { ${silent} }` },
    { name: 'a recipient of the same trade as the folder', filename, code: "import zendesk from 'node-zendesk';\nzendesk.createClient(options).users.create({ email: customer.email });" },
    { name: 'a model that answers questions', filename, code: "import OpenAI from 'openai';\nnew OpenAI().responses.create({ model, input: `Answer ${customer.email}` });" },
    { name: 'a folder of which the name only holds the word', filename: 'src/supported-browsers/check.ts', code: `${load}${silent}` },
    { name: 'an opaque id from such a folder', filename: 'src/payroll/export.ts', code: `${load}mailchimp.lists.addListMember(id, { employeeId });` },
    { name: 'an activity of the register for such a folder', settings: { ...settings, recipients: [{ id: 'mailchimp' }] }, filename, code: `${load}${silent}` },
    { name: 'a recipient whose purposes are written down', settings, filename: 'src/billing/sync.ts', code: `${load}${silent}` },
  ],
  invalid: [
    { name: 'a folder for support and a tool for marketing, without a register', filename, code: `${load}${send}`, messageId: 'hint', data: { fact: '`customer.email` is an e-mail address', recipient: 'Mailchimp', here: 'support', id: 'mailchimp', trade: 'email marketing' } },
    { name: 'a file about wages and a tool that measures', filename: 'src/jobs/payroll.job.ts', code: "import posthog from 'posthog-js';\nposthog.identify(employee.id, { salary: «employee.salary» });", messageId: 'hint' },
    { name: 'a folder for payments, in another language', filename: 'apps/shop/src/betalingen/klaar.ts', code: `${load}${send}`, messageId: 'hint' },

    { name: 'a file of another activity', settings, filename, code: `${load}${send}`, messageId: 'drift', data: { fact: '`customer.email` is an e-mail address', recipient: 'Mailchimp', here: '`support`', there: '`newsletter`', id: 'mailchimp' } },
    { name: 'an annotated function', settings, code: `${load}/** @purpose support */\nfunction sync(customer) { ${send} }`, messageId: 'drift' },
    { name: 'a line comment', settings, code: `${load}// @purpose support\nconst sync = (customer) => ${send.replace(';', '')};`, messageId: 'drift' },
    { name: 'an exported function', settings, code: `${load}/**\n * Tells the tool.\n * @purpose support\n */\nexport async function sync(customer) { await ${send} }`, messageId: 'drift' },
    { name: 'a method', settings, code: `${load}class Sync {\n  /** @purpose support */\n  run(customer) { ${send} }\n}`, messageId: 'drift' },
    { name: 'a decorator', settings, code: `${load}class Sync {\n  @Purpose('support')\n  run(customer) { ${send} }\n}`, messageId: 'drift' },
    { name: 'a comment about the file', settings, code: `/** @file Tickets.\n * @purpose support */\n${load}function sync(customer) { ${send} }`, messageId: 'drift' },
    { name: 'a statement', settings, code: `${load}// @purpose support\n${send}`, messageId: 'drift' },
    { name: 'an own tag', settings, options: [{ tags: ['doel'] }], code: `${load}/** @doel support */\nfunction sync(customer) { ${send} }`, messageId: 'drift' },
    { name: 'a whole record, once', settings, filename, code: `${load}mailchimp.lists.addListMember(id, «customer»);\n${silent}`, messageId: 'drift' },
  ],
});
