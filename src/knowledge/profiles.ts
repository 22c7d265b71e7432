import type { DataCategory } from './categories.ts';
import type { RecipientCategory } from './recipients.ts';

/** What a kind of tool needs to do its work, with what is commonly tolerated; more is clear excess. The register decides where there is one. */
export const profiles: Readonly<Partial<Record<RecipientCategory, readonly DataCategory[]>>> = {
  'email-marketing': ['contact.email', 'consent-record', 'name', 'name.first', 'name.last', 'salutation', 'language', 'address.country'],
  chat: ['name', 'account.username', 'contact.social', 'language', 'gender', 'address.country', 'address.locality', 'financial.transaction', 'account.number', 'behaviour.purchase', 'employment', 'session-id', 'user-agent', 'device-id', 'photo', 'free-text', 'communication.content'],
};

/** Mailing tools that write text messages too, for which a phone number is no excess. */
export const textMessengers: ReadonlySet<string> = new Set(['klaviyo', 'brevo', 'omnisend', 'marketing-cloud', 'activecampaign']);
