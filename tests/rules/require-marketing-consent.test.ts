import { testRule } from '../support/rule-tester.ts';

const mailchimp = `import mailchimp from '@mailchimp/mailchimp_marketing';\n`;

testRule('require-marketing-consent', {
  valid: [
    { name: 'people chosen in a script before', code: `${mailchimp}const members = users.filter((user) => user.acceptsMarketing);\nfor (const user of members) await mailchimp.lists.addListMember(list, { email_address: user.email, status: 'subscribed' });` },
    { name: 'a request that asks for a confirmation', code: `await axios.post('https://api.brevo.com/v3/contacts/doubleOptinConfirmation', { email: user.email, templateId: 1 });\nawait axios.post('https://connect.mailerlite.com/api/subscribers', { email: user.email, status: 'unconfirmed' });` },
    { name: 'one mail by a service that also keeps lists', code: `import { Resend } from 'resend';\nconst resend = new Resend(key);\nexport async function confirmOrder(customer) { await resend.emails.send({ from, to: customer.email, subject, html }); }` },
    { name: 'a member who has to confirm', code: `${mailchimp}await mailchimp.lists.addListMember(list, { email_address: email, status: 'pending' });\nexport async function subscribe(email) { await mailchimp.lists.addListMember(list, { email_address: email, status: 'pending' }); }` },
    { name: 'a status by choice', code: `${mailchimp}async function sync(user) {\n  await mailchimp.lists.setListMember(list, hash, { email_address: user.email, status_if_new: user.marketingConsent ? 'subscribed' : 'unsubscribed' });\n}` },
    { name: 'a test before', code: `${mailchimp}async function register(user) {\n  if (user.newsletterOptIn) await mailchimp.lists.addListMember(list, { email_address: user.email, status: 'subscribed' });\n}` },
    { name: 'an early return', code: `import { createProfile } from 'klaviyo-api';\nasync function sync(customer) {\n  if (!customer.acceptsMarketing) return;\n  await klaviyo.createProfile({ data: { attributes: { email: customer.email } } });\n}` },
    { name: 'a filter', code: `import * as brevo from '@getbrevo/brevo';\nconst api = new brevo.ContactsApi();\nasync function sync(users) {\n  for (const user of users.filter((each) => each.optIn)) await api.createContact({ email: user.email });\n}` },
    { name: 'a filter in the query', code: `import * as brevo from '@getbrevo/brevo';\nconst api = new brevo.ContactsApi();\nasync function sync() {\n  const users = await prisma.user.findMany({ where: { marketingConsent: true } });\n  for (const user of users) await api.createContact({ email: user.email });\n}` },
    { name: 'a consent in the payload', code: `await fetch('https://api.iterable.com/api/users/update', { method: 'POST', body: JSON.stringify({ email: user.email, dataFields: { emailOptIn: user.emailOptIn } }) });` },
    { name: 'a consent asked of a function', code: `${mailchimp}async function sync(user) {\n  if (!(await hasMarketingConsent(user.id))) return;\n  await mailchimp.lists.setListMember(list, hash, { email_address: user.email });\n}` },
    { name: 'mail about an order', code: `import * as brevo from '@getbrevo/brevo';\nconst api = new brevo.TransactionalEmailsApi();\nasync function confirmOrder(order) { await api.sendTransacEmail({ to: [{ email: order.customer.email }], templateId: 3 }); }\nasync function ship(user) { await fetch('https://api.brevo.com/v3/smtp/email', { method: 'POST', body: JSON.stringify({ to: [{ email: user.email }] }) }); }` },
    { name: 'a person who leaves', code: `${mailchimp}async function erase(user) {\n  await mailchimp.lists.deleteListMember(list, hash);\n  await mailchimp.lists.deleteListMemberPermanent(list, md5(user.email));\n}` },
    { name: 'a tool that is no marketing', code: `import { Client } from '@hubspot/api-client';\nconst hubspot = new Client({ accessToken });\nasync function sync(user) { await hubspot.crm.contacts.basicApi.create({ properties: { email: user.email } }); }` },
    { name: 'an own record of a subscriber', code: `await db.subscriber.create({ data: { email, status: 'subscribed' } });\nconst open = await Subscriber.find({ email, status: 'subscribed' });` },
    { name: 'a query for members', code: `${mailchimp}const members = await mailchimp.lists.getListMembersInfo(list, { status: 'subscribed', email_address: email });` },
    { name: 'somebody who subscribes on their own', code: `import * as brevo from '@getbrevo/brevo';\nconst api = new brevo.ContactsApi();\nexport async function subscribeToNewsletter(email) { await api.createContact({ email, listIds: [4] }); }` },
    { name: 'a message by an advertiser that does more than that', code: `await fetch('https://graph.facebook.com/v19.0/123/feed', { method: 'POST', body: JSON.stringify({ email: user.email }) });` },
    { name: 'a double opt-in, and flags of other tools', code: `const a = { mailchimp: true, double_optin: true, resubscribe: false };\nconst note = 'mailchimp';` },
  ],
  invalid: [
    { name: 'a list of Resend', messageId: 'unasked', data: { recipient: 'Resend' }, code: `import { Resend } from 'resend';\nconst resend = new Resend(key);\nexport async function afterCheckout(customer) { await «resend.contacts.create»({ email: customer.email, unsubscribed: false, audienceId }); }` },
    { name: 'the marketing contacts of SendGrid', messageId: 'unasked', data: { recipient: 'Twilio SendGrid' }, code: `import client from '@sendgrid/client';\nexport async function sync(user) { await «client.request»({ method: 'PUT', url: '/v3/marketing/contacts', body: { contacts: [{ email: user.email }] } }); }` },
    {
      name: 'a member who is subscribed at once', messageId: 'fixed', data: { name: 'status: subscribed' },
      suggestions: [{ messageId: 'instead', output: `${mailchimp}await mailchimp.lists.addListMember(list, { email_address: email, status: 'pending' });` }],
      code: `${mailchimp}await mailchimp.lists.addListMember(list, { email_address: email, «status: 'subscribed'» });`,
    },
    { name: 'a member in a function by which people subscribe', messageId: 'fixed', suggestions: 'parse', code: `${mailchimp}export async function subscribeToNewsletter(email: string) {\n  return mailchimp.lists.setListMember(list, md5(email), { email_address: email, «status_if_new: 'subscribed'» });\n}` },
    { name: 'a member by a request', messageId: 'fixed', suggestions: 'parse', code: `await fetch(\`https://\${dc}.api.mailchimp.com/3.0/lists/\${list}/members\`, { method: 'POST', headers, body: JSON.stringify({ email_address: email, «status: 'subscribed'» }) });` },
    { name: 'a member built before', lang: 'js', messageId: 'fixed', suggestions: 'parse', code: `const data = { members: [{ email_address: req.body.email, «status: 'subscribed'», merge_fields: { FNAME: first } }] };\nconst request = https.request('https://us1.api.mailchimp.com/3.0/lists/1', options);\nrequest.write(JSON.stringify(data));` },
    { name: 'flags that skip the question', messageId: 'fixed', suggestions: ['parse', 'parse'], code: `${mailchimp}subscribe({ email, «double_optin: false» });\ncampaignMonitor.subscribers.add({ EmailAddress: email, «Resubscribe: true» });` },
    { name: 'every user', messageId: 'unasked', data: { recipient: 'Brevo (Sendinblue)' }, code: `import * as brevo from '@getbrevo/brevo';\nconst api = new brevo.ContactsApi();\nasync function sync(users) {\n  for (const user of users) await «api.createContact»({ email: user.email, listIds: [2] });\n}` },
    { name: 'a client that is made for one call', messageId: 'unasked', data: { recipient: 'Klaviyo' }, code: `import { ProfilesApi } from 'klaviyo-api';\nexport async function register(customer) {\n  await «new ProfilesApi(session).subscribeProfiles»({ data: { attributes: { email: customer.email } } });\n}` },
    { name: 'every customer who registers', messageId: 'unasked', data: { recipient: 'Klaviyo' }, code: `import { ProfilesApi } from 'klaviyo-api';\nconst profiles = new ProfilesApi(session);\nexport async function register(customer) {\n  await «profiles.createProfile»({ data: { attributes: { email: customer.email, firstName: customer.firstName } } });\n}` },
    { name: 'a fixed consent for Klaviyo', messageId: 'unasked', code: `import { ProfilesApi } from 'klaviyo-api';\nconst profiles = new ProfilesApi(session);\nexport async function register(customer) {\n  await «profiles.createOrUpdateProfile»({ email: customer.email, subscriptions: { email: { marketing: { consent: 'SUBSCRIBED' } } } });\n}` },
    { name: 'a request', messageId: 'unasked', data: { recipient: 'Iterable' }, code: `await «fetch»('https://api.iterable.com/api/users/update', { method: 'POST', body: JSON.stringify({ email: user.email }) });` },
    { name: 'an audience of an advertiser', messageId: 'unasked', code: `await «fetch»('https://graph.facebook.com/v19.0/123/users', { method: 'POST', body: JSON.stringify({ email: user.email }) });` },
    { name: 'a request by a client', lang: 'js', messageId: 'unasked', code: `const axios = require('axios');\nasync function pushLead(lead) {\n  await «axios.post»('https://api.getresponse.com/v3/contacts', { email: lead.email, name: lead.fullName });\n}` },
    { name: 'a receiver that names the tool', messageId: 'unasked', code: `import { mailchimpClient } from './mailchimp';\nasync function onUserCreated(user) {\n  await «mailchimpClient.addListMember»(list, { email_address: user.email });\n}` },
    { name: 'a class that wraps it', messageId: 'unasked', code: `import { APIClient } from 'customerio-node';\nimport { TrackClient } from 'customerio-node';\nclass Sync {\n  private cio = new TrackClient(site, key);\n  async run(user: User) { await «this.cio.identify»(user.id, { email: user.email, plan: user.plan }); }\n}` },
  ],
});
