import type { TermRow } from './vocabulary.ts';

/** National numbers of further countries: single words that mean nothing else, whatever the languages of a project. */
export const furtherNationalNumbers: readonly TermRow[] = [
  { category: 'national-id', strength: 'strong', terms: 'henkilotunnus, hetu, isikukood, personas kods, asmens kodas, rodne cislo, emso, szemelyi szam, szemelyi azonosito, amka' },
  { category: 'national-id', strength: 'contextual', terms: 'cod numeric personal' },
  { category: 'national-id', strength: 'contextual', alone: true, terms: 'cnp, egn, oib, afm' },
];
