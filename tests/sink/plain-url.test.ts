import { describe, expect, it } from 'vitest';
import { isCallable, plainUrlIn, reachOf, securedText, servesHttps, type PlainUrl, type Reach } from '../../src/sink/plain-url.ts';

function urlOf(text: string): PlainUrl {
  const url = plainUrlIn(text);
  if (!url) throw new Error(`${text} is no URL in the clear.`);
  return url;
}

describe('a URL in the clear', () => {
  it.each(['https://a.nl', 'wss://a.nl', 'rediss://a.nl', 'mailto:a@b.nl', 'postgres://a.nl', '//a.nl', 'see http://a.nl', '', 'http:', 'constructor://a.nl'])('is not %s', (text) => {
    expect(plainUrlIn(text)).toBeUndefined();
  });

  it.each([
    ['http://api.klant.nl:8080/v1?x#y', 'api.klant.nl', '8080', '/v1?x#y'],
    ['HTTP://User:Pw@API.Klant.nl./a', 'api.klant.nl', '', '/a'],
    ['redis://:p@ss@cache.klant.nl:6379/0', 'cache.klant.nl', '6379', '/0'],
    ['http://[::1]:80/a', '[::1]', '80', '/a'],
    ['amqp://a.klant.nl,b.klant.nl', 'a.klant.nl', '', ''],
  ])('has its parts: %s', (text, host, port, path) => {
    expect(urlOf(text)).toMatchObject({ host, port, path });
  });
});

describe('the reach of a host', () => {
  it.each<[Reach, string]>([
    ['loopback', 'localhost shop.localhost 127.0.0.1 127.9.9.9 0.0.0.0 [::1] host.docker.internal 169.254.169.254'],
    ['internal', 'api 10.1.2.3 192.168.0.9 172.16.0.1 172.31.9.9 100.64.0.1 db.internal x.svc.cluster.local shop.test a.lan printer.local'],
    ['unseen', '\0 api.\0 \0.\0 shop.\0.nl'],
    ['name', 'www.w3.org schemas.xmlsoap.org json-schema.org your-domain.com <server> {host}.klant.nl domain.com foo.com'],
    ['documentation', 'example.com api.example.org api.shop.example'],
    ['public', 'klant.nl api.klant.nl \0.api.klant.nl api.klant.nl\0 8.8.8.8 172.32.0.1 100.128.0.1 8.8.8.8\0 bücher.xn--p1ai'],
  ])('is %s', (reach, hosts) => {
    for (const host of hosts.split(' ')) expect(`${host} ${reachOf({ host, path: '' })}`).toBe(`${host} ${reach}`);
  });

  it('is that of a name where only the path says so', () => {
    expect(reachOf({ host: 'www.google.com', path: '/schemas/sitemap' })).toBe('name');
    expect(reachOf({ host: 'www.google.com', path: '/search' })).toBe('public');
  });
});

describe('a program calls', () => {
  it.each(['http://api.klant.nl', 'http://shop-api.klant.nl', 'http://www.klant.nl/api/x', 'http://www.klant.nl/v2/x', 'http://www.klant.nl:8080', 'http://85.1.2.3/x', 'ws://www.klant.nl', 'http://www.klant.nl/reset/\0'])('%s', (text) => {
    expect(isCallable(urlOf(text))).toBe(true);
  });

  it.each(['http://www.klant.nl', 'http://klant.nl/blog/a.html', 'http://www.klant.nl:80/a', 'http://www.klant.nl/reset', 'http://apiary.klant.nl'])('not %s', (text) => {
    expect(isCallable(urlOf(text))).toBe(false);
  });
});

describe('https is sure to answer', () => {
  it.each(['http://us21.api.mailchimp.com/3.0', 'http://klant.dev', 'http://a.klant.app/x'])('at %s', (text) => {
    expect(servesHttps(urlOf(text))).toBe(true);
  });

  it.each(['http://klant.nl', 'http://klant.dev:8080', 'ws://klant.dev', 'http://dev', 'http://\0.klant.dev'])('but not at %s', (text) => {
    expect(servesHttps(urlOf(text))).toBe(false);
  });
});

describe('the secure scheme', () => {
  it.each([
    ['http://klant.nl/a', [['http://', 'https://']]],
    ['http://klant.nl:80', [['http://', 'https://'], ['klant.nl:80', 'klant.nl']]],
    ['amqp://mq.klant.nl:5672', [['amqp://', 'amqps://'], ['mq.klant.nl:5672', 'mq.klant.nl:5671']]],
    ['mqtt://mq.klant.nl:1884', [['mqtt://', 'mqtts://']]],
    ['bolt://db.klant.nl:7687', [['bolt://', 'bolt+s://']]],
  ])('of %s brings its port', (text, pieces) => {
    expect(securedText(urlOf(text))).toEqual(pieces);
  });
});
