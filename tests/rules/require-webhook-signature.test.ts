import { testRule } from '../support/rule-tester.ts';

const express = "import { Router } from 'express';\nconst router = Router();\n";

testRule('require-webhook-signature', {
  valid: [
    { name: 'an event that Stripe has signed', code: `${express}router.post('/webhooks/stripe', async (req, res) => { const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], key);\n  await Order.updateOne({ id: event.data.id }, { paid: true });\n  res.end(); });` },
    { name: 'a comparison of signatures', code: `${express}router.post('/webhook', async (req, res) => { if (!crypto.timingSafeEqual(given, expected)) return res.sendStatus(401);\n  await updateCustomer(req.body.id); res.end(); });` },
    { name: 'a shared secret in a header', code: `${express}router.post('/webhook', async (req, res) => { if (req.get('x-api-token') !== config.hookToken) return res.sendStatus(401);\n  await updateCustomer(req.body.id); res.end(); });` },
    { name: 'a step before the handler', code: `${express}router.post('/webhook', verifySignature, async (req, res) => { await updateCustomer(req.body.id); res.end(); });` },
    { name: 'a guard of Nest', code: "@Controller('webhooks')\nclass Hooks { @UseGuards(SignatureGuard) @Post('stripe') async stripe(@Body() body: Event) { await this.orders.update(body.id); } }" },
    { name: 'a handler of another file', code: `${express}import { handleWebhook } from './controller';\nrouter.post('/webhook', handleWebhook);` },
    { name: 'a service that gets all that came in', code: `${express}router.post('/webhook', async (req, res) => { await processWebhook(req.body); res.end(); });` },
    { name: 'a service that gets the request', code: "export async function POST(request: Request) { return handleHook(request); }", filename: 'src/app/api/webhooks/crm/route.ts' },
    { name: 'a function of the file that checks', code: `${express}async function parse(req) { return svix.verify(req.rawBody, req.headers); }\nrouter.post('/webhook', async (req, res) => { const event = await parse(req); await updateCustomer(event.id, req.body.x); res.end(); });` },
    { name: 'a question back to the sender', code: `${express}router.post('/webhook', async (req, res) => { const payment = await mollie.payments.retrieve(req.body.id);\n  await updateOrder(payment.id); res.end(); });` },
    { name: 'web hooks that users manage', code: `${express}router.post('/webhooks', async (req, res) => { res.json(await webhookService.create(req.body.url)); });\nrouter.put('/webhooks/:id', async (req, res) => { await updateWebhook(req.params.id, req.body.url); });` },
    { name: 'the way back of a sign-in', code: `${express}router.post('/auth/callback', async (req, res) => { await createUser(req.body.user); res.redirect('/'); });` },
    { name: 'a get', code: `${express}router.get('/webhook', (req, res) => { saveChallenge(req.query.challenge); res.send(req.body); });` },
    { name: 'nothing is done', code: `${express}router.post('/webhook', (req, res) => { console.log(req.body.type); res.sendStatus(200); });` },
    { name: 'another path', code: `${express}router.post('/customers', async (req, res) => { await createCustomer(req.body.name); res.end(); });` },
    { name: 'a call to a web hook', code: "await axios.post('/webhook', { id }); await api.post('/webhook', body); await client.post('/hooks/x', async () => updateX(body));" },
    { name: 'a name of the project', code: `${express}router.post('/webhook', async (req, res) => { ensureFromCrm(req); await updateCustomer(req.body.id); res.end(); });`, options: [{ additionalVerifiers: ['ensureFromCrm'] }] },
    { name: 'a hook of React', code: 'export default function useCallbackForm() { const [body, setBody] = useState(); return { save: () => updateForm(body) }; }', filename: 'src/hooks/useCallbackForm.ts' },
    { name: 'a wrapped route of Next', code: 'export const POST = withSignature(async (request) => { const body = await request.json(); await updateCustomer(body.id); return Response.json({}); });', filename: 'src/app/api/webhooks/crm/route.ts' },
  ],
  invalid: [
    { name: 'Express', code: `${express}router.post(«'/webhooks/stripe'», async (req, res) => { const event = req.body;\n  if (event.type === 'paid') await Order.updateOne({ id: event.data.id }, { paid: true });\n  res.end(); });`, messageId: 'unchecked', data: { path: '/webhooks/stripe' } },
    { name: 'an app', code: "const app = express();\napp.post(«'/webhook'», express.json(), (req, res) => { const { email } = req.body; unsubscribe(email); res.sendStatus(200); });", messageId: 'unchecked' },
    { name: 'a store that keeps all of it', code: `${express}router.post(«'/api/webhook/:shop'», async (req, res) => { await Customer.create(req.body); res.end(); });`, messageId: 'unchecked' },
    { name: 'a chain', code: `${express}router.route('/crm/webhook').«post»(async (req, res) => { await customers.update(req.body.id, { name: req.body.name }); res.end(); });`, messageId: 'unchecked' },
    { name: 'a handler that is wrapped', code: `${express}router.post(«'/payment-callback'», asyncHandler(async (req, res) => { await markPaid(req.body.orderId); res.end(); }));`, messageId: 'unchecked' },
    { name: 'a handler with a name', code: `${express}async function onEvent(req, res) { await saveContact(req.body.contact); res.end(); }\nrouter.post(«'/hooks/crm'», onEvent);`, messageId: 'unchecked' },
    { name: 'Fastify', code: "fastify.post(«'/webhook'», async (request, reply) => { await prisma.user.update({ where: { id: request.body.id }, data: { active: false } }); return reply.send(); });", messageId: 'unchecked' },
    { name: 'Fastify by options', code: "fastify.route({ method: 'POST', url: «'/hooks/mail'», handler: async (request) => { await withdrawConsent(request.body.email); } });", messageId: 'unchecked' },
    { name: 'Hono', code: "const app = new Hono();\napp.post(«'/webhook'», async (c) => { const body = await c.req.json(); await db.insert(events).values({ id: body.id }); return c.text('ok'); });", messageId: 'unchecked' },
    { name: 'Next', code: 'export async function «POST»(request: Request) { const body = await request.json();\n  await prisma.user.update({ where: { email: body.email }, data: { plan: body.plan } });\n  return Response.json({ ok: true }); }', filename: 'src/app/api/webhooks/billing/route.ts', messageId: 'unchecked', data: { path: '/api/webhooks/billing' } },
    { name: 'Next with pages', code: 'export default async function «handler»(req, res) { await updateSubscription(req.body.id); res.end(); }', filename: 'src/pages/api/webhook.ts', messageId: 'unchecked' },
    { name: 'Nest', code: "@Controller('webhooks')\nclass Hooks { @Post('crm') async «crm»(@Body() event: CrmEvent) { await this.customers.update(event.id, event.fields); } }", messageId: 'unchecked', data: { path: '/webhooks/crm' } },
    { name: 'CommonJS', code: "const express = require('express');\nconst router = express.Router();\nrouter.post(«'/ipn'», (req, res) => { const id = req.body.txn_id; db.query('UPDATE orders SET paid = 1 WHERE id = ?', [id]); res.end(); });", lang: 'js', messageId: 'unchecked' },
  ],
});
