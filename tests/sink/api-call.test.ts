import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { apiCallAt } from '../../src/sink/api-call.ts';
import { answerTo, textOf } from '../support/snippet.ts';

/** The parts of a request in words, and who gets it. */
function told(node: Node, context: FileContext): string | undefined {
  const sink = apiCallAt(node, context);
  if (!sink) return undefined;
  const { recipient } = sink;
  return [...sink.parts.map((part) => `${part.part} ${textOf(part.node, context) ?? ''}`), `→ ${'name' in recipient ? recipient.name : recipient.kind}`].join(', ');
}

const axios = "import axios from 'axios'; ";

describe('the request that a call sends', () => {
  it.each([
    ["«fetch('/a')»", "url '/a', → own"],
    ["«fetch('/a', { body: b, headers: c })»", "url '/a', body b, headers c, → own"],
    ["const o = { method: 'POST', body: b }; «fetch('/a', o)»", "url '/a', body b, → own"],
    ["const o = {}; o.body = b; «fetch('/a', o)»", "url '/a', body b, → own"],
    ["«window.fetch('/a', { body: b })»", "url '/a', body b, → own"],
    ["«$fetch('/a', { query: b })»", "url '/a', query b, → own"],
    ["import fetch from 'node-fetch'; «fetch('/a', { body: b })»", "url '/a', body b, → own"],
    ["«navigator.sendBeacon('/a', b)»", "url '/a', body b, → own"],
    ["«$.post('/a', b)»", "url '/a', body b, → own"],
    ["«$.ajax({ url: '/a', data: b })»", "url '/a', query b, → own"],
    ["«$.ajax({ url: '/a', data: b, type: 'GET' })»", "url '/a', query b, → own"],
    ["«$.ajax({ url: '/a', data: b, method: 'POST' })»", "url '/a', body b, → own"],
    ["«$.ajax({ url: '/a', data: b, type })»", "url '/a', body b, → own"],
    ["«$.getJSON('/a', b, c)»", "url '/a', query b, → own"],
    ["«$.post('/a', b)»", "url '/a', body b, → own"],
  ])('by a global: %s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    [`${axios}«axios.post('/a', b, { params: c })»`, "url '/a', query c, body b, → own"],
    [`${axios}«axios.get('/a', { params: b, headers: c })»`, "url '/a', query b, headers c, → own"],
    [`${axios}«axios({ url: '/a', data: b })»`, "url '/a', body b, → own"],
    [`${axios}«axios('/a', { data: b })»`, "url '/a', body b, → own"],
    [`${axios}«axios.request({ url: '/a', data: b })»`, "url '/a', body b, → own"],
    [`${axios}const o = { url: '/a', data: b }; «axios(o)»`, "url '/a', body b, → own"],
    [`${axios}const api = axios.create({ baseURL: 'https://api.hubapi.com' }); «api.post('/a', b)»`, "url '/a', body b, → HubSpot"],
    [`${axios}class A { api = axios.create({ baseURL: 'https://api.hubapi.com' }); f() { «this.api.post('/a', b)» } }`, "url '/a', body b, → HubSpot"],
    ["const axios = require('axios'); «axios.put('/a', b)»", "url '/a', body b, → own"],
    ["import { post } from 'axios'; «post('/a', b)»", "url '/a', body b, → own"],
    ["import got from 'got'; «got.post('/a', { json: b })»", "url '/a', body b, → own"],
    ["import got from 'got'; const api = got.extend({ prefixUrl: 'https://api.hubapi.com' }); «api.post('a', { json: b })»", "url 'a', body b, → HubSpot"],
    ["import ky from 'ky'; «ky.post('/a', { json: b, searchParams: c })»", "url '/a', body b, query c, → own"],
    ["import { ofetch } from 'ofetch'; «ofetch('/a', { body: b })»", "url '/a', body b, → own"],
    ["import { request } from 'undici'; «request('/a', { body: b })»", "url '/a', body b, → own"],
    ["import needle from 'needle'; «needle('post', '/a', b)»", "url '/a', body b, → own"],
    ["import request from 'request'; «request.post({ url: '/a', json: b }, (error) => error)»", "url '/a', body b, → own"],
    ["import superagent from 'superagent'; «superagent.post('https://api.hubapi.com').set('a', 'b').send(b)»", 'body b, → HubSpot'],
    ["import superagent from 'superagent'; «superagent.get('https://api.hubapi.com').query(b)»", 'query b, → HubSpot'],
    ["import { HttpClient } from '@angular/common/http'; class A { constructor(private http: HttpClient) {} f() { «this.http.post('/a', b, { params: c })» } }", "url '/a', query c, body b, → own"],
    ["import { HttpService } from '@nestjs/axios'; class A { constructor(private rest: HttpService) {} f() { «this.rest.axiosRef.post('/a', b)» } }", "url '/a', body b, → own"],
    ["import { GraphQLClient } from 'graphql-request'; const api = new GraphQLClient('https://api.hubapi.com'); «api.request(query, b)»", 'body b, → HubSpot'],
    ["import { request } from 'graphql-request'; «request('https://api.hubapi.com', query, b)»", "url 'https://api.hubapi.com', body b, → HubSpot"],
    ["import https from 'node:https'; const out = https.request('https://api.hubapi.com'); «out.write(b)»", 'body b, → HubSpot'],
    ["import https from 'node:https'; const out = https.request({ hostname: 'api.hubapi.com', path: '/a' }); «out.end(b)»", 'body b, → HubSpot'],
    ["const xhr = new XMLHttpRequest(); xhr.open('POST', 'https://api.hubapi.com'); «xhr.send(b)»", 'body b, → HubSpot'],
  ])('by a client: %s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    ["«apiClient.post('/a', b)»", "url '/a', body b, → own"],
    ['«this.http.put(url, b)»', 'url url, body b, → unknown'],
    ["«this.api.request({ url: '/a', data: b })»", "url '/a', body b, → own"],
    ["«nango.post({ endpoint: '/a', data: b })»", "url '/a', body b, → own"],
    ["class A { f() { «this.helpers.httpRequest.call(this, { url: 'https://api.hubapi.com', body: b })» } }", "url 'https://api.hubapi.com', body b, → HubSpot"],
    ["class A { f() { «this.helpers.requestWithAuthentication.call(this, 'x', { uri: 'https://api.hubapi.com', body: b })» } }", "url 'https://api.hubapi.com', body b, → HubSpot"],
  ])('by the name of a receiver: %s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    ["import { Client } from '@hubspot/api-client'; const hubspot = new Client(); «hubspot.crm.contacts.basicApi.create(b)»", 'body b, → HubSpot'],
    ["import Stripe from 'stripe'; const stripe = new Stripe(key); «stripe.customers.create(b, { idempotencyKey })»", 'body b, body { idempotencyKey }, → Stripe'],
    ["import { hubspot } from './clients'; «hubspot.contacts.create(b)»", 'body b, → HubSpot'],
    ["const stripe = require('stripe')(key); «stripe.customers.update(id, b)»", 'body id, body b, → Stripe'],
  ])('by the SDK of a vendor: %s', (code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    "«app.post('/a', (req, res) => res.json(b))»",
    "«router.get('/a', async function (req, res) {})»",
    "«server.post('/a', b)»",
    "«cache.get(b)»",
    "«map.delete(b)»",
    "«params.get('a')»",
    "«headers.get('a')»",
    '«repository.put(b)»',
    '«userService.post(b)»',
    "«redis.get('a')»",
    '«fetch()»',
    '«send(b)»',
    'function f(fetch) { «fetch(url)» }',
    `${axios}«axios.create({ baseURL: url })»`,
    `${axios}«axios.isAxiosError(b)»`,
    "import { fetch } from './fetch'; «fetch(url)»",
    "import Stripe from 'stripe'; const stripe = new Stripe(key); «stripe.customers.list(b)»",
    "import Stripe from 'stripe'; const stripe = new Stripe(key); «stripe.webhooks.constructEvent(b)»",
    "import { createClient } from '@supabase/supabase-js'; const supabase = createClient(url, key); «supabase.from('users').insert(b)»",
    '«stream.write(b)»',
    '«res.end(b)»',
    '«socket.send(b)»',
    '«client[method](url, b)»',
    '«new Request(url)»',
  ])('is none: %s', (code) => {
    expect(answerTo(code, told)).toBeUndefined();
  });
});
