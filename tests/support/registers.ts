import type { DeclaredRecipient, GdprSettings } from '../../src/settings.ts';

/** A register with the given recipients and one activity, `newsletter`. */
export function registerWith(...recipients: DeclaredRecipient[]): GdprSettings {
  return {
    internalHosts: ['api.webshop.example', '*.svc.webshop.example'],
    activities: [
      {
        id: 'newsletter',
        title: 'Newsletter',
        purpose: 'Sending the newsletter',
        legalBasis: '6(1)(a)',
        dataSubjects: ['customers'],
        data: ['contact.email', 'consent-record'],
        retention: { text: 'until withdrawal' },
      },
    ],
    recipients,
  };
}

/** The mailing tool of the white paper's case, declared in full. */
export const mailingTool = {
  id: 'mailchimp',
  kind: 'processor',
  country: 'US',
  transfer: [
    { mechanism: 'dpf', entity: 'Intuit Inc.', scope: 'non-hr', checkedOn: '2026-11-02' },
    { mechanism: 'scc', module: 2, signedOn: '2025-03-14', tiaOn: '2026-07-20' },
  ],
  dpa: { reference: 'DPA-2025-014', date: '2025-03-14' },
  purposes: ['newsletter'],
  allowed: ['contact.email', 'consent-record'],
} as const satisfies DeclaredRecipient;
