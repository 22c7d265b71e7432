import type { TSESTree } from '@typescript-eslint/utils';
import { describe, expect, it } from 'vitest';
import type { FileContext } from '../../src/context.ts';
import { calledName, calleeOf, isDeclaredThing, isFrom, type Call } from '../../src/source/callee.ts';
import { originOf, originOfType } from '../../src/source/origin.ts';
import { answerTo } from '../support/snippet.ts';

function toldOrigin(node: TSESTree.Node, context: FileContext): string | undefined {
  const origin = originOf(node, context);
  return origin && [origin.module, ...origin.path].join(' ');
}

describe('the origin of a value', () => {
  it.each([
    ["import axios from 'axios'; «axios»", 'axios'],
    ["«jwt.sign»", 'jsonwebtoken sign'],
    ["import axios from 'axios'; «axios.post»", 'axios post'],
    ["import * as axios from 'axios'; «axios.post»", 'axios post'],
    ["import { post } from 'axios'; «post»", 'axios post'],
    ["import { post as send } from 'axios'; «send»", 'axios post'],
    ["const axios = require('axios'); «axios.post»", 'axios post'],
    ["const axios = require('axios').default; «axios.post»", 'axios post'],
    ["const { post } = require('axios'); «post»", 'axios post'],
    ["const axios = await import('axios'); «axios.post»", 'axios post'],
    ["import axios = require('axios'); «axios.post»", 'axios post'],
    ["import axios from 'axios'; const api = axios.create(); «api.post»", 'axios create () post'],
    ["import axios from 'axios'; const { post } = axios; «post»", 'axios post'],
    ["import axios from 'axios'; const send = axios.post; «send»", 'axios post'],
    ["import axios from 'axios'; let api; api = axios.create(); «api»", 'axios create ()'],
    ["import Stripe from 'stripe'; const stripe = new Stripe(key); «stripe.customers.create»", 'stripe new customers create'],
    ["const stripe = require('stripe')(key); «stripe.customers»", 'stripe () customers'],
    ["import pino from 'pino'; const log = pino().child({}); «log.info»", 'pino () child () info'],
    ["import { HttpClient } from '@angular/common/http'; class A { constructor(private http: HttpClient) {} f() { «this.http.post» } }", '@angular/common/http HttpClient new post'],
    ["import { HttpClient } from '@angular/common/http'; class A { http: HttpClient; f() { «this.http» } }", '@angular/common/http HttpClient new'],
    ["import axios from 'axios'; class A { http = axios.create(); f() { «this.http» } }", 'axios create ()'],
    ["import axios from 'axios'; class A { constructor() { this.http = axios.create(); } f() { «this.http» } }", 'axios create ()'],
    ["import axios from 'axios'; class A { #http = axios; f() { «this.#http» } }", 'axios'],
    ["import type { Stripe } from 'stripe'; function f(client: Stripe) { «client.customers» }", 'stripe Stripe new customers'],
    ["import axios from 'axios'; «axios!.post»", 'axios post'],
    ["import axios from 'axios'; «(axios as Client).post»", 'axios post'],
    ["import axios from 'axios'; function f(given) { const api = given ?? axios; «api» }", 'axios'],
    ["import axios from 'axios'; const api = await axios; «api»", 'axios'],
    ['«fetch»', 'global fetch'],
    ['«window.fetch»', 'global window fetch'],
    ['const xhr = new XMLHttpRequest(); «xhr.send»', 'global XMLHttpRequest new send'],
    ['«new Map().get»', 'global Map new get'],
    ["import { log } from './log'; «log»", './log log'],
    ['function f(x) { «x.post» }', undefined],
    ['let x = axios; x = other; «x»', undefined],
    ['const x = {}; «x»', undefined],
    ["import axios from 'axios'; const { post, ...rest } = axios; «rest»", undefined],
    ["import axios from 'axios'; «axios[method]»", undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, toldOrigin)).toBe(expected);
  });

  it('of a name that is bound to itself ends', () => {
    expect(answerTo('const x = x.y; «x»', toldOrigin)).toBeUndefined();
  });
});

describe('the origin of a declared type', () => {
  const ask = (node: TSESTree.Node, context: FileContext) => {
    const type = node.parent?.type === 'TSTypeReference' ? node.parent : node;
    const origin = originOfType(type as TSESTree.TypeNode, context);
    return origin && [origin.module, ...origin.path].join(' ');
  };

  it.each([
    ["import Stripe from 'stripe'; let x: «Stripe.Customer»;", 'stripe Customer new'],
    ["import { Repository } from 'typeorm'; let x: «Repository<User>»;", 'typeorm Repository new'],
    ['let x: «FormData»;', 'global FormData new'],
    ['interface A {} let x: «A»;', undefined],
    ['let x: «string»;', undefined],
    ['let x: «string[]»;', undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toBe(expected);
  });
});

describe('the callee of a call', () => {
  const ask = (node: TSESTree.Node, context: FileContext) => {
    const callee = calleeOf(node as Call, context);
    return callee && { name: callee.name, receiver: callee.receiver?.join('.'), receiverName: callee.receiverName, module: callee.origin?.module };
  };

  it.each([
    ["import axios from 'axios'; «axios.post(url)»", { name: 'post', receiver: 'axios', receiverName: 'axios', module: 'axios' }],
    ['«fetch(url)»', { name: 'fetch', receiver: undefined, receiverName: undefined, module: 'global' }],
    ['«this.logger.info(x)»', { name: 'info', receiver: 'this.logger', receiverName: 'logger', module: undefined }],
    ['«this.logger.forBot().info(x)»', { name: 'info', receiver: undefined, receiverName: 'forBot', module: undefined }],
    ['«logger?.info?.(x)»', { name: 'info', receiver: 'logger', receiverName: 'logger', module: 'global' }],
    ["import createDebug from 'debug'; «createDebug('a')('x')»", { name: 'createDebug', receiver: undefined, receiverName: undefined, module: 'debug' }],
    ['«new Stripe(key)»', { name: 'Stripe', receiver: undefined, receiverName: undefined, module: 'global' }],
    ["«client['post'](url)»", { name: 'post', receiver: 'client', receiverName: 'client', module: 'global' }],
    ['«client[method](url)»', undefined],
    ['«(() => 1)()»', undefined],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toEqual(expected);
  });

  it.each([
    ['«fetch(url)»', 'fetch'],
    ['«axios.post(url)»', 'post'],
    ['«client["post"](url)»', 'post'],
    ['«client[method](url)»', undefined],
    ['«getClient()(url)»', 'getClient'],
    ['«(client as Client).post(url)»', 'post'],
    ['«new Stripe(key)»', 'Stripe'],
  ])('has a last name: %s', (code, expected) => {
    expect(answerTo(code, (node) => calledName(node as Call))).toBe(expected);
  });

  it.each([
    ["import jwt from 'jsonwebtoken'; «jwt.sign(payload)»", true],
    ["import { sign as make } from 'jsonwebtoken'; «make(payload)»", true],
    ["import jwt from 'jsonwebtoken'; «jwt.verify(payload)»", false],
    ["import { sign } from './jwt'; «sign(payload)»", false],
    ['function f(sign) { «sign(payload)» }', false],
  ])('is one of a module: %s', (code, expected) => {
    expect(answerTo(code, (node, context) => isFrom(calleeOf(node as Call, context) ?? { name: '', receiver: undefined, receiverName: undefined, origin: undefined }, ['jsonwebtoken'], 'sign'))).toBe(expected);
  });
});

describe('a name that stands for no value of a person', () => {
  it.each([
    ["import { email } from 'm'; «email»", true],
    ['function email() {} «email»', true],
    ['class User {} «User»', true],
    ['const email = value; «email»', false],
    ['function f(email) { «email» }', false],
    ['«email»', false],
  ])('%s', (code, expected) => {
    expect(answerTo(code, (node, context) => isDeclaredThing(node as TSESTree.Identifier, context))).toBe(expected);
  });
});
