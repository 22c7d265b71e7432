import { describe, expect, it } from 'vitest';
import { recipients } from '../../src/knowledge/recipients.ts';
import { recipientOfHost, recipientOfPackage } from '../../src/sink/recipient-index.ts';

describe('the recipient of a host', () => {
  it.each([
    ['api.hubapi.com', 'hubspot'],
    ['API.HubAPI.com', 'hubspot'],
    ['api.hubapi.com.', 'hubspot'],
    ['api.hubapi.com:443', 'hubspot'],
    ['a.b.hubapi.com', 'hubspot'],
    ['us21.api.mailchimp.com', 'mailchimp'],
    ['api.eu.mailgun.net', 'mailgun'],
    ['api.sendgrid.com', 'sendgrid'],
    ['localhost:11434', 'ollama'],
    ['email.eu-west-1.amazonaws.com', 'aws-ses'],
    ['s3.eu-west-1.amazonaws.com', 'aws-s3'],
    ['bucket.s3.eu-west-1.amazonaws.com', 'aws-s3'],
    ['cognito-idp.eu-west-1.amazonaws.com', 'cognito'],
    ['dynamodb.eu-west-1.amazonaws.com', 'aws-data'],
    ['graph.facebook.com', 'meta'],
    ['\u0000.api.mailchimp.com', 'mailchimp'],
    ['us\u0000.api.mailchimp.com', 'mailchimp'],
    ['res.cognitiveservices.azure.com', 'azure-ai'],
  ])('%s is %s', (host, id) => {
    expect(recipientOfHost(host)?.id).toBe(id);
  });

  it.each([
    'evil-hubapi.com',
    'hubapi.com.evil.example',
    'api.hubapi.com.evil.example',
    'us21.evil-mailchimp.com',
    'us.evil.api.mailchimp.com.example',
    'a.us21.api.mailchimp.com.example',
    'com',
    '',
    '.',
    '..hubapi.com',
    'localhost',
    'localhost:3000',
    'shop.example',
    'api.hubapi.com:x',
    'api hubapi com',
    '*',
    '\u0000',
    '\u0000.com',
    '\u0000.mailchimp.com.shop.example',
    'constructor',
    '__proto__.com',
  ])('nobody known is at %s', (host) => {
    expect(recipientOfHost(host)).toBeUndefined();
  });

  it('is told by the path where a host is shared', () => {
    expect(recipientOfHost('www.google.com', '/recaptcha/api/siteverify')?.id).toBe('recaptcha');
    expect(recipientOfHost('docs.google.com', '/forms/d/e/1/formResponse')?.id).toBe('google-forms');
    expect(recipientOfHost('docs.google.com', '/formsx')?.id).not.toBe('google-forms');
    expect(recipientOfHost('www.google.com', '/search')?.id).not.toBe('recaptcha');
    expect(recipientOfHost('www.google.com')?.id).not.toBe('recaptcha');
  });

  it('is found for every host of the catalogue', () => {
    const shared = new Map([
      ['whatsapp-cloud graph.facebook.com', 'meta'],
      ['azure-openai *.cognitiveservices.azure.com', 'azure-ai'],
    ]);
    for (const { id, hosts } of recipients) {
      for (const pattern of hosts) {
        const [, host = '', path = ''] = /^([^/]*)(.*)$/u.exec(pattern) ?? [];
        const found = recipientOfHost(host.replace(/^\*\./u, 'some.sub.').replaceAll('*', 'x1'), path);
        expect(`${pattern}: ${found?.id}`).toBe(`${pattern}: ${shared.get(`${id} ${pattern}`) ?? id}`);
      }
    }
  });
});

describe('the recipient of a package', () => {
  it.each([
    ['@sendgrid/mail', 'sendgrid'],
    ['@sendgrid/mail/src/mail', 'sendgrid'],
    ['stripe', 'stripe'],
    ['stripe/lib/stripe.js', 'stripe'],
    ['firebase/firestore', 'gcp-data'],
    ['aws-sdk/clients/dynamodb', 'aws-data'],
  ])('%s is %s', (module, id) => {
    expect(recipientOfPackage(module)?.id).toBe(id);
  });

  it.each(['@sendgrid', '@sendgrid/', 'stripes', './stripe', '/stripe', 'node:fs', 'node-geocoder', '', 'constructor'])(
    'nobody known is behind %s',
    (module) => {
      expect(recipientOfPackage(module)).toBeUndefined();
    },
  );
});
