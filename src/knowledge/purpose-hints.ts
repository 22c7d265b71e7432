import type { RecipientCategory } from './recipients.ts';

/** A purpose that the folder or the name of a file tells, and the kinds of recipients that serve another one (Art. 5(1)(b); WP203, III.2). */
export interface PurposeHint {
  /** As a message names it. */
  readonly purpose: string;
  /** Names of folders and files, in lower case. */
  readonly modules: ReadonlySet<string>;
  readonly others: ReadonlySet<RecipientCategory>;
}

const marketing = ['email-marketing', 'advertising', 'attribution', 'cdp', 'engagement', 'session-replay'] as const;
const measuring = ['analytics', 'product-analytics'] as const;

export const purposeHints: readonly PurposeHint[] = [
  {
    purpose: 'the administration of staff',
    modules: new Set(['hr', 'payroll', 'personnel', 'recruiting', 'recruitment', 'absences', 'leave-requests', 'timesheets', 'salaries', 'hrm', 'personalabteilung', 'lohnabrechnung', 'personeel', 'salarisadministratie', 'verzuim', 'rrhh', 'nominas', 'paie', 'buste-paga']),
    others: new Set([...marketing, ...measuring, 'ai']),
  },
  {
    purpose: 'support',
    modules: new Set(['support', 'helpdesk', 'tickets', 'ticketing', 'complaints', 'klachten', 'klantenservice', 'kundendienst', 'kundenservice', 'reclamations', 'assistance', 'soporte', 'atencion-cliente']),
    others: new Set(marketing),
  },
  {
    purpose: 'payments',
    modules: new Set(['payment', 'payments', 'billing', 'invoices', 'invoicing', 'betalingen', 'facturatie', 'facturen', 'zahlungen', 'rechnungen', 'paiements', 'facturation', 'pagos', 'facturacion', 'pagamenti', 'fatturazione']),
    others: new Set(marketing),
  },
];
