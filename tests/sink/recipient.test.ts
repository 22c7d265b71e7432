import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import type { GdprSettings } from '../../src/settings.ts';
import { isExternal, recipientOfHostname, recipientOfUrl, type Recipient } from '../../src/sink/recipient.ts';
import { answerTo } from '../support/snippet.ts';

function told(recipient: Recipient): string {
  return 'name' in recipient ? `${recipient.kind} ${recipient.name}` : recipient.kind;
}

const recipientOf = (code: string, settings?: GdprSettings) => answerTo(code, (node: Node, context: FileContext) => told(recipientOfUrl(node, undefined, context)), settings ? { settings } : {});

describe('who stands behind a URL', () => {
  it.each([
    ["f(«'https://api.hubapi.com/crm'»)", 'catalogued HubSpot'],
    ["f(«'https://eu1.api.mailchimp.com/3.0'»)", 'catalogued Mailchimp'],
    ['f(«`https://${dc}.api.mailchimp.com/3.0`»)', 'catalogued Mailchimp'],
    ["const base = 'https://api.hubapi.com'; f(«base + '/crm'»)", 'catalogued HubSpot'],
    ["f(«new URL('/crm', 'https://api.hubapi.com')»)", 'catalogued HubSpot'],
    ["f(«'https://api.partner.example/a'»)", 'undeclared `api.partner.example`'],
    ['f(«`https://${tenant}.partner.example/a`»)', 'undeclared `*.partner.example`'],
    ['f(«`${config.hubspotUrl}/a`»)', 'catalogued HubSpot'],
    ['f(«process.env.MAILCHIMP_URL»)', 'catalogued Mailchimp'],
    ["f(«process.env.CRM_URL || 'http://localhost:3000'»)", 'external `CRM_URL`'],
    ['f(«webhookUrl»)', 'external `webhookUrl`'],
    ['f(«`${PARTNER_API}/a`»)', 'external `PARTNER_API`'],
    ["f(«'/api/users'»)", 'own'],
    ['f(«`/api/users/${id}`»)', 'own'],
    ["f(«'users'»)", 'own'],
    ["f(«'http://localhost:3000/a'»)", 'own'],
    ["f(«'http://user-service:8080/a'»)", 'own'],
    ["f(«'https://10.0.0.5/a'»)", 'own'],
    ['f(«url»)', 'unknown'],
    ['f(«`${API_URL}/a`»)', 'unknown'],
    ['f(«`https://${host}/a`»)', 'unknown'],
    ['f(«getUrl()»)', 'unknown'],
  ])('%s is %s', (code, expected) => {
    expect(recipientOf(code)).toBe(expected);
  });

  it.each<readonly [string, readonly string[], string]>([
    ["f(«'https://api.shop.example/a'»)", ['api.shop.example'], 'own'],
    ["f(«'https://crm.eu.shop.example/a'»)", ['*.shop.example'], 'own'],
    ["f(«'https://shop.example/a'»)", ['*.shop.example'], 'undeclared `shop.example`'],
    ["f(«'https://api.hubapi.com/a'»)", ['api.hubapi.com'], 'own'],
  ])('by the settings: %s with %j is %s', (code, internalHosts, expected) => {
    expect(recipientOf(code, { internalHosts: [...internalHosts] })).toBe(expected);
  });

  it('is behind the base of a client where the URL is a path', () => {
    const ask = (node: Node, context: FileContext) => (node.type === 'ArrayExpression' ? told(recipientOfUrl(node.elements[0] ?? undefined, node.elements[1] ?? undefined, context)) : '');
    expect(answerTo("f(«['/crm', 'https://api.hubapi.com']»)", ask)).toBe('catalogued HubSpot');
    expect(answerTo("f(«['https://api.stripe.com', 'https://api.hubapi.com']»)", ask)).toBe('catalogued Stripe');
    expect(answerTo("f(«['https://a.partner.example', '/api']»)", ask)).toBe('undeclared `a.partner.example`');
  });

  it('is unknown without a URL', () => {
    expect(answerTo('«f»()', (_node, context) => told(recipientOfUrl(undefined, undefined, context)))).toBe('unknown');
  });

  it.each([
    ["f(«'api.hubapi.com'»)", 'catalogued HubSpot'],
    ["f(«'api.partner.example'»)", 'undeclared `api.partner.example`'],
    ["f(«'localhost'»)", 'own'],
    ['f(«host»)', 'unknown'],
    ['f(«process.env.CRM_HOST»)', 'external `CRM_HOST`'],
  ])('may be told by a bare host name: %s', (code, expected) => {
    expect(answerTo(code, (node, context) => told(recipientOfHostname(node, context)))).toBe(expected);
  });

  it.each([
    ["f(«'https://api.hubapi.com'»)", true],
    ["f(«'https://a.partner.example'»)", true],
    ['f(«webhookUrl»)', true],
    ["f(«'/api'»)", false],
    ['f(«url»)', false],
  ])('is outside of the project: %s → %s', (code, expected) => {
    expect(answerTo(code, (node, context) => isExternal(recipientOfUrl(node, undefined, context)))).toBe(expected);
  });
});
