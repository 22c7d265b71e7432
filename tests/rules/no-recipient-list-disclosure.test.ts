import type { InvalidCase, ValidCase } from '../support/reports.ts';
import type { CodeLanguage } from '../support/lint.ts';
import { testRule } from '../support/rule-tester.ts';

const visible = [
  ['Amazon SES with a text made elsewhere', 'ses.send(new SendEmailCommand({ Destination: { ToAddresses: «customers.map((customer) => customer.email)» }, Source, Message }));'],
  ['a list without doubles', "transporter.sendMail({ bcc: archive, to: «[...new Set(users.map((user) => user.email))]» });"],
  ['a list that is gathered', "transporter.sendMail({ bcc: archive, to: «users.reduce((all, user) => [...all, user.email], [])» });"],
  ['a text in a variable', "const list = users.map((user) => user.email).join(',');\nawait sendEmail(«list», 'News', body);"],
  ['a text where it is used', "await sendEmail(«users.map((user) => user.email).join(', ')», 'News', body);"],
  ['a list in a variable of options', "const emails = users.map((user) => user.email);\nconst options = { from, bcc: archive, to: «emails», subject };\ntransporter.sendMail(options);"],
  ['options that are filled later', "const options = { from, subject };\noptions.to = «users.map((user) => user.email)»;\ntransporter.sendMail(options);"],
  ['a call-back of then', "User.find({ subscribed: true }).then((users) => {\n  const emails = users.map((user) => user.email);\n  transport.sendMail({ from, bcc: archive, to: «emails» });\n});"],
  ['a function as call-back', "transporter.sendMail({ bcc: archive, to: «users.map(function (user) { return user.email; })» });"],
  ['distinct values of a collection', "transporter.sendMail({ bcc: archive, to: «db.users.distinct('email')» });"],
  ['a field taken by lodash', "transporter.sendMail({ bcc: archive, to: «_.map(users, 'email')» });"],
  ['a filtered list', "transporter.sendMail({ bcc: archive, to: «users.map((user) => user.email).filter(Boolean)» });"],
  ['a spread', "const emails = guests.map((guest) => guest.email);\ntransporter.sendMail({ bcc: archive, to: «[...emails]» });"],
  ['a list that is filled in a loop', "const list = [];\nfor (const user of users) list.push(user.email);\ntransporter.sendMail({ bcc: archive, to: «list» });"],
  ['a text that is filled in a loop', "let list = '';\nusers.forEach((user) => { list += user.email + ','; });\ntransporter.sendMail({ bcc: archive, to: «list» });"],
  ['a parameter with a list', "async function sendNews(emails: string[]) { await transporter.sendMail({ bcc: archive, to: «emails» }); }"],
  ['a list from a request', "const { emails, subject } = req.body;\ntransporter.sendMail({ bcc: archive, to: «emails», subject });"],
  ['two persons', "resend.emails.send({ from, bcc: archive, to: «[buyer.email, seller.email]» });"],
  ['two persons of one order', "mailer.send({ bcc: archive, to: «[order.buyerEmail, order.sellerEmail]» });"],
  ['two persons in a template', 'transporter.sendMail({ bcc: archive, to: «`${buyer.email}, ${seller.email}`» });'],
  ['addresses with names', 'transporter.sendMail({ bcc: archive, to: «users.map((user) => `${user.name} <${user.email}>`)» });'],
  ['objects', "brevo.sendTransacEmail({ bcc: archive, to: «subscribers.map((one) => ({ email: one.email }))» });"],
  ['a list that is awaited', "transporter.sendMail({ bcc: archive, to: «(await User.find()).map((user) => user.email)» });"],
  ['a conditional', "transporter.sendMail({ bcc: archive, to: «all ? users.map((user) => user.email) : one» });"],
  ['mailgun', "mg.messages.create(domain, { bcc: archive, to: «members.map((member) => member.email)» });"],
  ['a personalization with several', "sgMail.send({ from, personalizations: [{ bcc: archive, to: «users.map((user) => ({ email: user.email }))» }] });"],
  ['Amazon SES', 'ses.send(new SendEmailCommand({ Destination: { ToAddresses: «customers.map((customer) => customer.email)» } }));'],
  ['Microsoft Graph', "client.api('/me/sendMail').post({ message: { toRecipients: «users.map((user) => ({ emailAddress: { address: user.email } }))» } });"],
  ['Postmark', "postmark.sendEmail({ From: from, To: «users.map((user) => user.email).join(',')» });"],
  ['CommonJS', "const nodemailer = require('nodemailer');\nconst transporter = nodemailer.createTransport(url);\ntransporter.sendMail({ bcc: archive, to: «users.map((user) => user.email)» });"],
  ['a mail field of another name', "transporter.sendMail({ bcc: archive, to: «users.map((user) => user.mail)» });"],
] as const satisfies readonly (readonly [string, string])[];

const others: InvalidCase<CodeLanguage>[] = [
  {
    name: 'a list of addresses in to, with a way out', messageId: 'visible', data: { key: 'to', sink: 'transporter.sendMail' },
    code: 'await transporter.sendMail({ from, to: «users.map((user) => user.email)», subject });',
    suggestions: [{ messageId: 'bcc', output: 'await transporter.sendMail({ from, bcc: users.map((user) => user.email), subject });' }],
  },
  {
    name: 'a list in cc', messageId: 'visible', data: { key: 'cc', sink: 'sendEmail' },
    code: 'await sendEmail({ to: owner.email, cc: «participants.map((one) => one.email)» });',
    suggestions: [{ messageId: 'bcc', output: 'await sendEmail({ to: owner.email, bcc: participants.map((one) => one.email) });' }],
  },
  {
    name: 'a shorthand', messageId: 'visible',
    code: "const to = users.map((user) => user.email);\ntransporter.sendMail({ from, «to» });",
    suggestions: [{ messageId: 'bcc', output: "const to = users.map((user) => user.email);\ntransporter.sendMail({ from, bcc: to });" }],
  },
  {
    name: 'guests of a calendar', messageId: 'invitation', data: { sink: 'calendar.events.insert', key: 'attendees' },
    code: "calendar.events.insert({ calendarId, requestBody: { summary, attendees: «guests.map((guest) => ({ email: guest.email }))» } });",
  },
];

const silent = [
  ['a set of one', "transporter.sendMail({ to: [...new Set([user.email])] });"],
  ['a sum', "transporter.sendMail({ to: rows.reduce((all, row) => [...all, row.id], []) });"],
  ['bcc', "transporter.sendMail({ to: 'news@shop.example', bcc: users.map((user) => user.email) });"],
  ['one mail for each in a loop', 'for (const user of users) await transporter.sendMail({ to: user.email, subject });'],
  ['one mail for each in a map', 'await Promise.all(users.map((user) => transporter.sendMail({ to: user.email })));'],
  ['one address', 'transporter.sendMail({ to: user.email });'],
  ['one address in a list', 'transporter.sendMail({ to: [user.email] });'],
  ['one address with a name', 'transporter.sendMail({ to: `${user.name} <${user.email}>` });'],
  ['two addresses of one person', 'transporter.sendMail({ to: [user.email, user.workEmail] });'],
  ['a person and an address of the configuration', 'transporter.sendMail({ to: [order.email, process.env.SHOP_EMAIL] });'],
  ['addresses of the configuration', "transporter.sendMail({ to: process.env.ALERT_EMAILS.split(',') });"],
  ['fixed addresses', "transporter.sendMail({ to: ['sales@shop.example', 'info@shop.example'] });"],
  ['a fixed list that is joined', "const team = ['sales@shop.example', 'info@shop.example'];\ntransporter.sendMail({ to: team.join(',') });"],
  ['a mailing list', "transporter.sendMail({ to: 'everybody@lists.shop.example' });"],
  ['administrators', 'transporter.sendMail({ to: admins.map((admin) => admin.email) });'],
  ['administrators by the question that found them', "const users = await User.find({ role: 'admin' });\ntransporter.sendMail({ to: users.map((user) => user.email) });"],
  ['colleagues that a service finds', 'const emails = (await findModerators()).map((one) => one.email);\ntransporter.sendMail({ to: emails });'],
  ['a mail for each by personalizations', 'sgMail.send({ personalizations: users.map((user) => ({ to: [{ email: user.email }] })) });'],
  ['a mail for each by the method', 'sgMail.sendMultiple({ to: users.map((user) => user.email) });'],
  ['a mail for each by an option', 'sgMail.send({ to: users.map((user) => user.email), isMultiple: true });'],
  ['a mail for each by an argument', 'sgMail.send({ to: users.map((user) => user.email) }, true);'],
  ['a list of mails', 'sgMail.send(users.map((user) => ({ to: user.email, from, subject })));'],
  ['recipient variables', "mg.messages.create(domain, { to: users.map((user) => user.email), 'recipient-variables': variables });"],
  ['guests who do not see each other', 'calendar.events.insert({ requestBody: { guestsCanSeeOtherGuests: false, attendees: guests.map((guest) => ({ email: guest.email })) } });'],
  ['a helper that takes anything', 'export const sendMail = (to: string | string[]) => transporter.sendMail({ from, to });'],
  ['a parameter that is one text', 'function send(emails: string) { transporter.sendMail({ to: emails }); }'],
  ['an own function for many', 'await sendEmails(users.map((user) => user.email));'],
  ['one address as argument', "sendEmail(user.email, 'News', body);"],
  ['a list of something else', "transporter.sendMail({ to: list, attachments: files.map((file) => file.path) });"],
  ['a text message', "twilio.messages.create({ to: user.phone, body });"],
  ['another method called create', "prisma.user.create({ data: { to: users.map((user) => user.email) } });"],
  ['a router called send', "res.send({ to: users.map((user) => user.email) });"],
  ['a list that is only shown', "const shown = users.map((user) => user.email).join(', ');"],
] as const satisfies readonly (readonly [string, string])[];

const configured: ValidCase<CodeLanguage>[] = [{ name: 'a test', code: 'transporter.sendMail({ to: users.map((user) => user.email) });', filename: 'src/mail.test.ts' }];

testRule('no-recipient-list-disclosure', {
  valid: [...silent.map(([name, code]) => ({ name, code })), ...configured],
  invalid: [...visible.map(([name, code]) => ({ name, code, messageId: 'visible' })), ...others],
});
