import { mailingTool, registerWith } from '../support/registers.ts';
import { testRule } from '../support/rule-tester.ts';

const settings = registerWith(mailingTool, { id: 'courier', hosts: ['*.courier.example'], packages: ['@courier/sdk'], kind: 'processor' });

testRule('no-undeclared-recipient', {
  valid: [
    { name: 'a host that documentation may use', settings: registerWith(), code: "fetch('https://api.example.com/orders');" },
    { name: 'packages that speak to any server, or to none', settings: registerWith(), code: "import mongoose from 'mongoose';\nimport { generateText } from 'ai';\nimport { NodeOperationError } from 'n8n-workflow';\nimport addressparser from 'nodemailer/lib/addressparser';" },
    { name: 'a function that is only handed on', settings: registerWith(), code: "app.post('/webhooks', stripeService.webhookController.handle.bind(stripeService.webhookController));" },
    { name: 'data that are called after a vendor', settings: registerWith(), code: "const stripeCustomers = await load();\nstripeCustomers.map(save);\nawait stripeCustomerMap.set(id, order);" },
    { name: 'no register, no opinion', code: "import Stripe from 'stripe';" },
    { name: 'a declared package', settings, code: "import mailchimp from '@mailchimp/mailchimp_marketing'; await mailchimp.lists.addListMember(id, { email_address: customer.email });" },
    { name: 'a declared host of the catalogue', settings, code: "await fetch('https://us1.api.mailchimp.com/3.0/ping');" },
    { name: 'a host of its own, any subdomain', settings, code: 'await axios.post(`https://eu.courier.example/parcels`, { id });' },
    { name: 'a package of its own', settings, code: "import { Courier } from '@courier/sdk/client'; new Courier().send({ id });" },
    { name: 'an internal host', settings, code: "await fetch('https://api.webshop.example/customers', { method: 'POST', body: JSON.stringify(customer) });" },
    { name: 'an internal host by a star', settings, code: "await fetch('https://crm.svc.webshop.example/customers');" },
    { name: 'a path on the own origin', settings, code: "await fetch('/api/customers', { body: JSON.stringify(customer) });" },
    { name: 'this machine', settings, code: "await fetch('http://localhost:3000/customers');" },
    { name: 'a host that the file does not show', settings, code: 'await fetch(`${baseUrl}/customers`, { body: JSON.stringify(customer) });' },
    { name: 'types only', settings, code: "import type Stripe from 'stripe'; import { type Intl } from 'twilio';" },
    { name: 'a package of nobody', settings, code: "import express from 'express'; import { z } from 'zod';" },
    { name: 'upper case and a trailing dot', settings, code: "await fetch('https://EU.Courier.Example./parcels');" },
    { name: 'a declared host behind a variable label', settings, code: 'await fetch(`https://${centre}.api.mailchimp.com/3.0/lists`);' },
    { name: 'an environment variable whose recipient is declared', settings: { ...settings, env: { MAIL_API: 'mailchimp' } }, code: 'await fetch(`${process.env.MAIL_API}/lists`, { body: JSON.stringify({ email: customer.email }) });' },
  ],
  invalid: [
    { name: 'a package of the catalogue', settings, code: "«import Stripe from 'stripe';»", messageId: 'seen', data: { recipient: 'Stripe', id: 'stripe' } },
    { name: 'a required package', settings, code: "const twilio = «require('twilio')»;", messageId: 'seen' },
    { name: 'a renamed import', settings, code: "«import { Client as Mail } from 'postmark';»", messageId: 'seen' },
    { name: 'a host that nobody declared', settings, code: "«fetch('https://api.unknown-vendor.com/x')»;", messageId: 'seen', data: { recipient: '`api.unknown-vendor.com`', id: 'api.unknown-vendor.com' } },
    { name: 'a name that only ends like a declared host', settings, code: "«fetch('https://evil-mailchimp.com/x')»;", messageId: 'seen' },
    { name: 'a sibling of a declared host', settings, code: "«fetch('https://evilcourier.example.io/x')»;", messageId: 'seen' },
    { name: 'with data, at the data', settings, code: "import Stripe from 'stripe'; const stripe = new Stripe(key); await stripe.customers.create({ email: «customer.email» });", messageId: 'withData' },
    { name: 'once for each recipient of a file', settings, code: "«fetch('https://a.unknown.com/x')»; fetch('https://a.unknown.com/y'); fetch('https://a.unknown.com/z');", messageId: 'seen' },
    { name: 'a template host', settings, code: '«axios.get(`https://api.unknown-vendor.com/${id}`)»;', messageId: 'seen' },
    { name: 'a constant host', settings, code: "const BASE = 'https://api.unknown-vendor.com'; «axios.get(BASE + '/x')»;", messageId: 'seen' },
    { name: 'an instance with a base', settings, code: "const api = axios.create({ baseURL: 'https://api.unknown-vendor.com' }); await api.post('/x', { phone: «customer.phone» });", messageId: 'withData' },
    { name: 'a script in a page', settings, lang: 'tsx', code: 'const page = <script «src="https://cdn.unknown-vendor.com/x.js"» />;', messageId: 'seen' },
    { name: 'an empty register', settings: { recipients: [] }, code: "«import Stripe from 'stripe';»", messageId: 'seen' },
    { name: 'a whole record', settings, code: "await fetch('https://api.unknown-vendor.com/x', { method: 'POST', body: JSON.stringify({ ...«customer» }) });", messageId: 'withData' },
  ],
});
