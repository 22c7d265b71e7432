import type { DataCategory } from './categories.ts';
import { customerRecipients } from './recipients-customers.ts';
import { observerRecipients } from './recipients-observers.ts';
import { platformRecipients } from './recipients-platforms.ts';

export type RecipientCategory =
  | 'accounting'
  | 'advertising'
  | 'ai'
  | 'ai-local'
  | 'ai-speech'
  | 'ai-translation'
  | 'analytics'
  | 'attribution'
  | 'auth'
  | 'automation'
  | 'baas'
  | 'banking-data'
  | 'billing'
  | 'captcha'
  | 'cdp'
  | 'chat'
  | 'chat-infra'
  | 'cloud'
  | 'cms'
  | 'collaboration'
  | 'consent-management'
  | 'crm'
  | 'database'
  | 'devtools'
  | 'ecommerce'
  | 'email-marketing'
  | 'email-validation'
  | 'embed'
  | 'engagement'
  | 'enrichment'
  | 'erp'
  | 'error-tracking'
  | 'esign'
  | 'experimentation'
  | 'feature-flags'
  | 'forms'
  | 'fraud'
  | 'hr'
  | 'incident'
  | 'integration'
  | 'ip-intelligence'
  | 'jobs'
  | 'kyc'
  | 'llm-observability'
  | 'logging'
  | 'logistics'
  | 'maps'
  | 'media'
  | 'monitoring'
  | 'notification'
  | 'payment'
  | 'product-analytics'
  | 'project-management'
  | 'push'
  | 'realtime'
  | 'recruiting'
  | 'reviews'
  | 'scheduling'
  | 'search'
  | 'security'
  | 'session-replay'
  | 'sms'
  | 'storage'
  | 'support'
  | 'transactional-email'
  | 'vector-db'
  | 'video'
  | 'webhooks';

/** How far an entry was verified: in documentation, by general knowledge, or not at all. Unknown stays unknown. */
export type Certainty = 'documented' | 'likely' | 'unknown';

/** Where a vendor can keep data in the EU. */
export interface EuResidency {
  /**
   * `default`: hosted in the EEA anyway. `host`: an own host for the EU. `account`: fixed for an account, not seen in the host.
   * `param`: chosen by an option of the call. `none-known`: no choice that we know of.
   */
  readonly kind: 'default' | 'host' | 'account' | 'param' | 'none-known' | 'unknown';
  readonly certainty: Certainty;
  /** Seen in a public source or an SDK, or known from experience only. */
  readonly evidence: 'seen' | 'knowledge' | 'none';
  readonly hosts?: readonly string[];
  readonly option?: string;
  /** Hosts and their counterpart in the EU, where the account must live too. */
  readonly hostSwap?: Readonly<Record<string, string>>;
}

/** Calls of the vendor's API that delete a person. */
export interface Erasure {
  readonly calls: readonly string[];
  readonly certainty: Certainty;
  readonly note?: string;
}

/** A vendor that receives data, as known on 22 November 2026. What a contract says goes before all of it. */
export interface CataloguedRecipient {
  readonly id: string;
  readonly name: string;
  readonly category: RecipientCategory;
  /** Country of the headquarters, ISO 3166-1 alpha-2; absent where there is no company or it was not verified. */
  readonly country?: string;
  /** The company that owns the vendor. */
  readonly group?: string;
  /** The usual role under Art. 4(7), 4(8) and 26. */
  readonly role:
    | 'processor'
    | 'controller'
    | 'joint-controller'
    | 'controller-or-processor'
    | 'controller-or-joint'
    | 'own-system'
    | 'none';
  /** Host patterns: a leading `*.` stands for any subdomains, another `*` for a part of one label; a path narrows the host. */
  readonly hosts: readonly string[];
  /** npm packages whose import means that the recipient may be in use. */
  readonly packages: readonly string[];
  readonly eu: EuResidency;
  /** What calls to the vendor usually carry. */
  readonly typicalData: readonly DataCategory[];
  readonly erasure?: Erasure;
  readonly note?: string;
}

export const recipients: readonly CataloguedRecipient[] = [...customerRecipients, ...observerRecipients, ...platformRecipients];

export const recipientIds: readonly string[] = recipients.map(({ id }) => id);
