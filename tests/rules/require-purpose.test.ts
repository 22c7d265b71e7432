import { mailingTool, registerWith } from '../support/registers.ts';
import { testRule } from '../support/rule-tester.ts';

const base = registerWith(mailingTool, { id: 'hubspot' });
const settings = { ...base, activities: (base.activities ?? []).map((activity) => ({ ...activity, files: ['src/newsletter/**'] })) };
const send = "axios.post('https://api.hubapi.com/contacts', { email: «customer.email» });";
const silent = send.replaceAll(/[«»]/gu, '');

testRule('require-purpose', {
  valid: [
    { name: 'no activities', settings: { recipients: [{ id: 'hubspot' }] }, code: silent },
    { name: 'a file of an activity', settings, filename: 'src/newsletter/sync.ts', code: silent },
    { name: 'an annotated function', settings, code: `/** @purpose newsletter */\nfunction sync(customer) { ${silent} }` },
    { name: 'a recipient that has a purpose', settings, code: "axios.post('https://us1.api.mailchimp.com/3.0/lists', { email: customer.email });" },
    { name: 'an own host', settings, code: "axios.post('https://api.webshop.example/contacts', { email: customer.email });" },
    { name: 'a host that the file does not show', settings, code: 'axios.post(url, { email: customer.email });' },
    { name: 'nothing personal', settings, code: "axios.post('https://api.hubapi.com/contacts', { size: 3 });" },
    { name: 'an opaque id', settings, code: "axios.post('https://api.hubapi.com/contacts', { userId });" },
    { name: 'a log line, which is no purpose of its own', settings, code: 'console.log(customer.email);' },
    { name: 'a decorator on the class', settings, code: `@Purpose('newsletter')\nclass Sync { run(customer) { ${silent} } }` },
    { name: 'a token that a client gets', settings, code: "app.get('/token', (req, res) => { res.json({ accessToken: issue(req.session) }); });" },
    { name: 'a hashed value', settings, code: "import { createHash } from 'node:crypto';\naxios.post('https://api.hubapi.com/contacts', { email: createHash('sha256').update(customer.email).digest('hex') });" },
  ],
  invalid: [
    { name: 'a call at the top', settings, code: send, messageId: 'missing' },
    { name: 'once in a function', settings, code: `function sync(customer) {\n  ${send}\n  ${silent}\n}`, messageId: 'missing' },
    { name: 'in each of two functions', settings, code: `function one(customer) { ${send} }\nfunction two(customer) { ${send} }`, messageId: 'missing' },
    { name: 'an endpoint', settings, code: "app.get('/customers/:id', async (req, res) => {\n  const customer = await db.customer.findUnique({ where: { id: req.params.id } });\n  res.json({ email: «customer.email» });\n});", messageId: 'missing' },
    { name: 'a tracker', settings, code: "import posthog from 'posthog-js';\nposthog.capture('order', { email: «user.email» });", messageId: 'missing' },
    { name: 'a prompt', settings, code: "import OpenAI from 'openai';\nawait new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: `About ${«customer.firstName»}` }] });", messageId: 'missing' },
    { name: 'a host that nobody declared', settings, code: "await fetch('https://api.partner.example/contacts', { method: 'POST', body: JSON.stringify({ phone: «customer.phone» }) });", messageId: 'missing' },
    { name: 'an unknown purpose', settings, filename: 'src/newsletter/sync.ts', code: `«/** @purpose marketing */»\nfunction sync(customer) { ${silent} }`, messageId: 'unknown', data: { id: 'marketing', activities: '`newsletter`' } },
    { name: 'one unknown purpose of two', settings, code: '«// @purpose newsletter, fun»\nsync();', messageId: 'unknown' },
    { name: 'only an unknown purpose, which is none', settings, code: `«// @purpose fun»\n${send}`, messageId: ['unknown', 'missing'] },
  ],
});
