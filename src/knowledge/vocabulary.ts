import type { DataCategory } from './categories.ts';
import type { Language } from './languages.ts';
import type { OwnerRole } from './owners.ts';
import { danish } from './vocabulary-da.ts';
import { german } from './vocabulary-de.ts';
import { english } from './vocabulary-en.ts';
import { spanish } from './vocabulary-es.ts';
import { french } from './vocabulary-fr.ts';
import { italian } from './vocabulary-it.ts';
import { dutch } from './vocabulary-nl.ts';
import { norwegian } from './vocabulary-no.ts';
import { polish } from './vocabulary-pl.ts';
import { portuguese } from './vocabulary-pt.ts';
import { swedish } from './vocabulary-sv.ts';

/** Words that name personal data: one row per language, category and strength. */
export interface TermRow {
  readonly category: DataCategory;
  /** A strong term is personal by itself; a contextual one needs a person beside it: `customer.name`, not `file.name`. */
  readonly strength: 'strong' | 'contextual';
  /** Folded words, a comma between terms. A hyphen stands where people write the parts apart or as one word: `post-code`. */
  readonly terms: string;
  /** The term counts only when it is the whole name: `pan`, `zip`. */
  readonly alone?: true;
  /** The term counts only with a person of these kinds: `patient.treatment`, not `user.treatment`. */
  readonly ownerRoles?: readonly OwnerRole[];
}

export const vocabulary: Readonly<Record<Language, readonly TermRow[]>> = {
  en: english,
  nl: dutch,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  pt: portuguese,
  pl: polish,
  sv: swedish,
  da: danish,
  no: norwegian,
};

/** Languages that put the person behind the thing: `nomClient`, `telefonoCliente`. */
export const languagesWithOwnerBehind: readonly Language[] = ['fr', 'es', 'it', 'pt', 'pl'];

/** Categories whose English plural is a list of values (`ibans`); the plural of others is a list of choices (`genders`). */
export const categoriesWithPlural: ReadonlySet<DataCategory> = new Set([
  'name',
  'name.first',
  'name.last',
  'contact.email',
  'contact.phone',
  'contact.social',
  'address',
  'birth-date',
  'national-id',
  'social-security',
  'tax-id',
  'passport',
  'financial.iban',
  'financial.card',
  'ip-address',
  'device-id',
  'mac-address',
  'account.user-id',
  'account.username',
  'account.number',
  'credential.password',
  'credential.token',
  'credential.otp',
]);
