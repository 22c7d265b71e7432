import { mailingTool, registerWith } from '../support/registers.ts';
import { testRule } from '../support/rule-tester.ts';

const load = "import mailchimp from '@mailchimp/mailchimp_marketing';\n";
const settings = registerWith(mailingTool, { id: 'stripe', allowed: ['contact', 'address'], denied: ['contact.phone'] }, { id: 'hubspot' }, { id: 'twilio', allowed: [] });

testRule('no-excess-data-to-recipient', {
  valid: [
    { name: 'the number for a tool that writes text messages too', code: "await fetch('https://a.klaviyo.com/api/profiles', { method: 'POST', body: JSON.stringify({ email: user.email, phone_number: user.phone }) });" },
    { name: 'the number that one message goes to', code: "await fetch('https://api.brevo.com/v3/transactionalSMS/sms', { method: 'POST', body: JSON.stringify({ recipient: user.phone, content }) });" },
    { name: 'the values in one mail', code: "await fetch('https://api.brevo.com/v3/smtp/email', { method: 'POST', body: JSON.stringify({ to: [{ email: user.email }], params: { phone: user.phone } }) });" },
    { name: 'an e-mail address for a list of a mail service', code: "import { Resend } from 'resend';\nconst resend = new Resend(key);\nawait resend.contacts.create({ email: user.email, firstName: user.firstName });" },
    { name: 'what the register allows', settings, code: `${load}await mailchimp.lists.addListMember(id, { email_address: customer.email, status: 'pending' });` },
    { name: 'a part of what is allowed', settings, code: "import Stripe from 'stripe'; const stripe = new Stripe(key); stripe.customers.create({ email: user.email, address: { postal_code: customer.postalCode } });" },
    { name: 'opaque ids', settings, code: `${load}mailchimp.lists.addListMember(id, { customerId: customer.customerId, userId });` },
    { name: 'a recipient whose register entry does not say', settings, code: "import { Client } from '@hubspot/api-client'; const hubspot = new Client(); hubspot.crm.contacts.basicApi.create({ phone: customer.phone });" },
    { name: 'another tool without a register', code: "import Stripe from 'stripe'; const stripe = new Stripe(key); stripe.customers.create({ phone: customer.phone });" },
    { name: 'a mailing tool without a register, e-mail and first name', code: `${load}mailchimp.lists.addListMember(id, { email_address: customer.email, merge_fields: { FNAME: customer.firstName, LNAME: customer.lastName } });` },
    { name: 'keys whose values are nobody’s', settings, code: `${load}mailchimp.lists.addListMember(id, { email_address: customer.email, merge_fields: { BDAY: true, PHONE: 'yes' } });` },
    { name: 'consent', settings, code: `${load}mailchimp.lists.addListMember(id, { email_address: customer.email, consentGiven: customer.consentGiven });` },
    { name: 'what an own system gets', settings, code: "await fetch('https://api.webshop.example/x', { method: 'POST', body: JSON.stringify({ birthDate: customer.birthDate }) });" },
    { name: 'a whole record, which another rule tells', settings, code: `${load}mailchimp.lists.addListMember(id, customer);` },
    { name: 'a call that reads', settings, code: `${load}mailchimp.lists.getListMember(id, customer.birthDate);` },
    { name: 'a decision in a comment', settings, code: `${load}// gdpr-api: allow birth-date to mailchimp -- birthday voucher\nmailchimp.lists.addListMember(id, { merge_fields: { BDAY: c.birthDate } });` },
    { name: 'a safeguarded value', settings: { ...settings, safeguards: ['coarse'] }, code: `${load}mailchimp.lists.addListMember(id, { age: coarse(customer.birthDate) });` },
  ],
  invalid: [
    { name: 'a list of a mail service', code: "import { Resend } from 'resend';\nconst resend = new Resend(key);\nawait resend.contacts.create({ email: user.email, phone: «user.phone» });", messageId: 'excess' },
    { name: 'an allowed field and others behind one name', code: "const attributes = { VOORNAAM: klant.voornaam, GEBOORTEDATUM: klant.geboortedatum };\nawait fetch('https://api.brevo.com/v3/contacts', { method: 'POST', body: JSON.stringify({ email: klant.email, «attributes» }) });", messageId: 'excess' },
    { name: 'a field that is written into an inner object', code: `${load}const body = { email_address: customer.email, merge_fields: {} };\nbody.merge_fields.BDAY = customer.birthDate;\nmailchimp.lists.addListMember(id, «body»);`, messageId: 'excess' },
    { name: 'a field beyond the allowed ones', settings, code: `${load}mailchimp.lists.addListMember(id, { email_address: c.email, merge_fields: { BDAY: «c.birthDate» } });`, messageId: 'notAllowed' },
    { name: 'what a comment does not allow', settings, code: `${load}// gdpr-api: allow birth-date to mailchimp -- birthday voucher\nmailchimp.lists.addListMember(id, { merge_fields: { BDAY: c.birthDate, PHONE: «customer.phone» } });`, messageId: 'notAllowed' },
    { name: 'a comment without a reason', settings, code: `${load}// gdpr-api: allow birth-date to mailchimp\nmailchimp.lists.addListMember(id, { merge_fields: { BDAY: «c.birthDate» } });`, messageId: 'notAllowed' },
    { name: 'a comment for another recipient', settings, code: `${load}// gdpr-api: allow birth-date to hubspot -- birthday voucher\nmailchimp.lists.addListMember(id, { merge_fields: { BDAY: «c.birthDate» } });`, messageId: 'notAllowed' },
    { name: 'two fields', settings, code: `${load}mailchimp.lists.addListMember(id, { merge_fields: { FNAME: «c.firstName», PHONE: «customer.phone» } });`, messageId: 'notAllowed' },
    { name: 'a denied part of an allowed category', settings, code: "import Stripe from 'stripe'; const stripe = new Stripe(key); stripe.customers.create({ phone: «customer.phone» });", messageId: 'notAllowed' },
    { name: 'nothing personal is allowed', settings, code: "import twilio from 'twilio'; const client = twilio(sid, token); client.messages.create({ to: «customer.phoneNumber» });", messageId: 'notAllowed', data: { fact: '`customer.phoneNumber` is a phone number', recipient: 'Twilio', allowed: 'nothing personal', category: 'contact.phone' } },
    { name: 'over plain HTTP calls', settings, code: "await fetch('https://us1.api.mailchimp.com/3.0/lists', { method: 'POST', body: JSON.stringify({ birthday: «customer.birthday» }) });", messageId: 'notAllowed' },
    { name: 'in the query', settings, code: "await axios.get('https://us1.api.mailchimp.com/3.0/search', { params: { q: «customer.lastName» } });", messageId: 'notAllowed' },
    { name: 'an object built above', settings, code: `${load}const fields = { BDAY: customer.birthDate };\nmailchimp.lists.addListMember(id, { merge_fields: «fields» });`, messageId: 'notAllowed' },
    { name: 'a template', settings, code: `${load}mailchimp.lists.addListMember(id, { note: \`born \${«customer.birthDate»}\` });`, messageId: 'notAllowed' },
    { name: 'destructured', settings, code: `${load}const { birthDate } = customer;\nmailchimp.lists.addListMember(id, { «birthDate» });`, messageId: 'notAllowed' },
    { name: 'clear excess for a mailing tool, without a register', code: `${load}mailchimp.lists.addListMember(id, { email_address: c.email, merge_fields: { BDAY: «c.birthDate» } });`, messageId: 'excess' },
    { name: 'special data for a mailing tool', code: `${load}mailchimp.lists.addListMember(id, { merge_fields: { NOTE: «patient.diagnosis» } });`, messageId: 'excess' },
    { name: 'a step-by-step object', settings, code: `${load}const body: any = {};\nbody.email_address = c.email;\nbody.gender = customer.gender;\nmailchimp.lists.addListMember(id, «body»);`, messageId: 'notAllowed' },
  ],
});
