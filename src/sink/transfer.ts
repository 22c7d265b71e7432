import { adequacyDecisions, eeaCountries } from '../knowledge/countries.ts';
import type { DeclaredRecipient, DeclaredTransfer, Settings } from '../settings.ts';
import { transfersOf } from '../settings-contradictions.ts';

/** Why a transfer to a third country is not covered by what the register says. */
export type TransferGap =
  | { readonly gap: 'none'; readonly country: string }
  | { readonly gap: 'not-needed' | 'no-decision' | 'dpf-elsewhere' | 'dpf-alone' | 'no-assessment' | 'derogation'; readonly country: string };

const decisions: ReadonlyMap<string, (typeof adequacyDecisions)[number]> = new Map(adequacyDecisions.map((decision) => [decision.country, decision]));

/** Whether data may go to a country without more: in the EEA, or under a decision that covers everybody there. */
export function hasFreeTransfer(country: string): boolean {
  if (country === 'EEA' || eeaCountries.has(country)) return true;
  const decision = decisions.get(country);
  return decision !== undefined && !decision.isPartial;
}

function gapOf(transfer: DeclaredTransfer, country: string): TransferGap['gap'] | undefined {
  switch (transfer.mechanism) {
    case 'none-needed':
      return 'not-needed';
    case 'adequacy':
      return decisions.has(country) && country !== 'US' ? undefined : 'no-decision';
    case 'dpf':
      return country === 'US' ? undefined : 'dpf-elsewhere';
    case 'scc':
      return transfer.tiaOn === undefined ? 'no-assessment' : undefined;
    case 'derogation-consent':
    case 'derogation-contract':
    case 'derogation-other':
      return 'derogation';
    default:
      return undefined;
  }
}

/** What is missing before data may go to a declared recipient, the first country that lacks it; the country of the catalogue stands in where the register names none. */
export function transferGapOf(declared: DeclaredRecipient, knownCountry: string | undefined, settings: Pick<Settings, 'acceptDpf'>): TransferGap | undefined {
  if (declared.kind === 'own-system') return undefined;
  const transfers = transfersOf(declared);
  const places = [declared.country ?? knownCountry, ...(declared.accessFrom ?? [])];
  for (const country of places) {
    if (country === undefined || hasFreeTransfer(country)) continue;
    if (transfers.length === 0) return { gap: 'none', country };
    const usable = transfers.filter((transfer) => gapOf(transfer, country) === undefined);
    const [first] = transfers;
    if (usable.length === 0) return { gap: (first && gapOf(first, country)) ?? 'none', country };
    if (settings.acceptDpf === false && usable.every(({ mechanism }) => mechanism === 'dpf')) return { gap: 'dpf-alone', country };
  }
  return undefined;
}
