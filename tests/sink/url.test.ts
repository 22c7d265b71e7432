import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { hostIn, isListedHost, isLocalHost, isRelative, seenUrl } from '../../src/sink/url.ts';
import { answerTo } from '../support/snippet.ts';

describe('a URL as far as the file shows it', () => {
  const ask = (node: Node, context: FileContext) => {
    const { text, firstHole } = seenUrl(node, context);
    return [text.replaceAll('\u0000', '…'), firstHole];
  };

  it.each<readonly [string, readonly (string | undefined)[]]>([
    ["f(«'https://a.example/b'»)", ['https://a.example/b', undefined]],
    ['f(«`https://a.example/${id}`»)', ['https://a.example/…', 'id']],
    ["f(«'https://' + host + '/b'»)", ['https://…/b', 'host']],
    ['f(«`${process.env.API_URL}/b`»)', ['…/b', 'API_URL']],
    ["const base = 'https://a.example'; f(«`${base}/b`»)", ['https://a.example/b', undefined]],
    ["const urls = { a: 'https://a.example' }; f(«urls.a + '/b'»)", ['https://a.example/b', undefined]],
    ["f(«new URL('/b', 'https://a.example')»)", ['https://a.example', undefined]],
    ["f(«new URL('https://a.example')»)", ['https://a.example', undefined]],
    ["f(«process.env.CRM_URL || 'http://localhost'»)", ['http://localhost', 'CRM_URL']],
    ["f(«CRM_URL ?? 'http://localhost:3000'»)", ['http://localhost:3000', 'CRM_URL']],
    ['f(«url»)', ['…', 'url']],
    ['f(«getUrl()»)', ['…', 'getUrl']],
  ])('%s', (code, expected) => {
    expect(answerTo(code, ask)).toEqual(expected);
  });

  it('of a name that is made of itself ends', () => {
    expect(answerTo('const a = `${a}/b`; f(«a»)', ask)[1]).toBe('a');
  });
});

describe('the host of a URL', () => {
  it.each([
    ['https://A.Example/b', 'a.example'],
    ['https://a.example:8080/b', 'a.example'],
    ['https://user:pass@a.example', 'a.example'],
    ['//a.example/b', 'a.example'],
    ['https://a.example.', 'a.example'],
    ['https://a.example?b', 'a.example'],
    ['https://\u0000.a.example/', 'x.a.example'],
    ['https://us\u0000.a.example/', 'usx.a.example'],
    ['wss://a.example', 'a.example'],
    ['https://\u0000/b', undefined],
    ['https:///b', undefined],
    ['/b', undefined],
    ['a.example/b', undefined],
    ['', undefined],
  ])('%j → %s', (text, expected) => {
    expect(hostIn(text)).toBe(expected);
  });

  it.each([
    ['/api', true],
    ['./api', true],
    ['../api', true],
    ['?a=b', true],
    ['api/users', true],
    ['users', true],
    ['//a.example', false],
    ['https://a.example', false],
    ['\u0000/api', false],
    ['', false],
  ])('%j is a path on the own origin: %s', (text, expected) => {
    expect(isRelative(text)).toBe(expected);
  });

  it.each([
    ['localhost', true],
    ['a.localhost', true],
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['192.168.1.1', true],
    ['172.20.0.1', true],
    ['172.40.0.1', false],
    ['host.docker.internal', true],
    ['user-service', true],
    ['db.svc.cluster.local', true],
    ['a.test', true],
    ['a.example', false],
    ['8.8.8.8', false],
    ['localhost.evil.example', false],
  ])('%s is on this machine or network: %s', (host, expected) => {
    expect(isLocalHost(host)).toBe(expected);
  });

  it.each<readonly [string, readonly string[], boolean]>([
    ['api.shop.example', ['api.shop.example'], true],
    ['api.shop.example', ['API.Shop.example.'], true],
    ['api.shop.example', ['*.shop.example'], true],
    ['a.b.shop.example', ['*.shop.example'], true],
    ['shop.example', ['*.shop.example'], false],
    ['evilshop.example', ['*.shop.example'], false],
    ['api.shop.example', ['shop.example'], false],
    ['api.shop.example', [], false],
  ])('%s is one of %j: %s', (host, listed, expected) => {
    expect(isListedHost(host, listed)).toBe(expected);
  });
});
