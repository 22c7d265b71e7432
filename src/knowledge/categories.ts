/** How the GDPR treats data: ordinary (Art. 4(1)), special (Art. 9), criminal (Art. 10), national identification (Art. 87), and authentication data (Art. 5(1)(f), 32). */
export type CategoryClass = 'ordinary' | 'special' | 'criminal' | 'national-id' | 'credential';

interface CategoryEntry {
  readonly id: string;
  /** What tables and documents call the category. */
  readonly label: string;
  /** What a sentence calls a value of the category: "`mail` is an e-mail address". */
  readonly phrase: string;
  readonly class: CategoryClass;
  /** 1 identifies or contacts a person; 2 is intimate or enables fraud; 3 hurts at once when it leaks. Our own judgement. */
  readonly sensitivity: 1 | 2 | 3;
  /** Articles of the GDPR that a report cites. */
  readonly articles: readonly string[];
}

const categories = [
  { id: 'name', label: 'Name (full or unspecified)', phrase: 'a name', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'name.first', label: 'First / given name', phrase: 'a first name', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'name.last', label: 'Last / family name', phrase: 'a last name', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'name.maiden', label: "Birth / maiden name (also the mother's)", phrase: 'a birth name', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'salutation', label: 'Salutation, form of address, honorific', phrase: 'a form of address', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'signature', label: 'Handwritten signature', phrase: 'a signature', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'photo', label: 'Photo, avatar, portrait', phrase: 'a photo of a person', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', '9(1)'] },
  { id: 'video', label: 'Video or CCTV footage of a person', phrase: 'video footage of a person', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'voice-recording', label: 'Voice or call recording', phrase: 'a voice recording', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'contact.email', label: 'E-mail address', phrase: 'an e-mail address', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'contact.phone', label: 'Phone, mobile or fax number', phrase: 'a phone number', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'contact.social', label: 'Social-media or messenger handle, profile URL', phrase: 'a social-media profile', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'address', label: 'Street / postal address', phrase: 'a postal address', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'address.postal-code', label: 'Postal code', phrase: 'a postal code', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'address.locality', label: 'City, municipality, region', phrase: 'a place of residence', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'address.country', label: 'Country of residence', phrase: 'a country of residence', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'birth-date', label: 'Date (or year) of birth', phrase: 'a date of birth', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'birth-place', label: 'Place or country of birth', phrase: 'a place of birth', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'age', label: 'Age or age range', phrase: 'an age', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'gender', label: 'Gender / sex', phrase: 'a gender', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', '9(1)'] },
  { id: 'marital-status', label: 'Marital / civil status', phrase: 'a marital status', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', '9(1)'] },
  { id: 'family', label: 'Family members, household, next of kin', phrase: 'family data', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'nationality', label: 'Nationality / citizenship', phrase: 'a nationality', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'language', label: 'Native or preferred language', phrase: 'a preferred language', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'physical', label: 'Physical characteristics (height, weight, hair, eyes)', phrase: 'a physical characteristic', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'national-id', label: 'National identification number', phrase: 'a national identification number', class: 'national-id', sensitivity: 3, articles: ['4(1)', '87', '5(1)(c)'] },
  { id: 'social-security', label: 'Social-security number', phrase: 'a social-security number', class: 'national-id', sensitivity: 3, articles: ['4(1)', '87', '5(1)(c)'] },
  { id: 'tax-id', label: 'Personal tax number', phrase: 'a tax number', class: 'national-id', sensitivity: 3, articles: ['4(1)', '87', '5(1)(c)'] },
  { id: 'passport', label: 'Passport number', phrase: 'a passport number', class: 'national-id', sensitivity: 3, articles: ['4(1)', '87', '5(1)(c)'] },
  { id: 'driving-licence', label: 'Driving-licence number', phrase: 'a driving-licence number', class: 'national-id', sensitivity: 3, articles: ['4(1)', '87', '5(1)(c)'] },
  { id: 'identity-document', label: 'Identity card, residence permit, copy of ID', phrase: 'an identity document', class: 'national-id', sensitivity: 3, articles: ['4(1)', '87', '5(1)(c)'] },
  { id: 'vehicle', label: 'Licence plate, VIN', phrase: 'a vehicle registration', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'financial.iban', label: 'Bank account number (IBAN, BBAN)', phrase: 'a bank account number', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'financial.card', label: 'Payment-card number / card data', phrase: 'a payment-card number', class: 'ordinary', sensitivity: 3, articles: ['4(1)', '5(1)(c)', '32(1)'] },
  { id: 'financial.card-security', label: 'Card security code, PIN, expiry', phrase: 'a card security code', class: 'credential', sensitivity: 3, articles: ['4(1)', '32(1)', '5(1)(f)'] },
  { id: 'financial.salary', label: 'Salary, wage, income', phrase: 'a salary', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', '88'] },
  { id: 'financial.credit', label: 'Credit score, debts, insolvency', phrase: 'a credit score or debt', class: 'ordinary', sensitivity: 3, articles: ['4(1)', '5(1)(c)', '22'] },
  { id: 'financial.transaction', label: 'Payments, transactions, bank statements', phrase: 'a payment history', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'financial.crypto-wallet', label: 'Blockchain wallet address of a person', phrase: 'a wallet address', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'insurance', label: 'Insurance policy / claim data', phrase: 'insurance data', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'ip-address', label: 'IP address', phrase: 'an IP address', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)', 'rec. 30'] },
  { id: 'device-id', label: 'Device identifier, IMEI, push token', phrase: 'a device identifier', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)', 'rec. 30'] },
  { id: 'mac-address', label: 'MAC address', phrase: 'a MAC address', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)', 'rec. 30'] },
  { id: 'advertising-id', label: 'Advertising identifier, click id', phrase: 'an advertising identifier', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', 'rec. 30'] },
  { id: 'cookie-id', label: 'Cookie, visitor or anonymous id', phrase: 'a cookie or visitor identifier', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)', 'rec. 30'] },
  { id: 'session-id', label: 'Session identifier', phrase: 'a session identifier', class: 'credential', sensitivity: 2, articles: ['4(1)', '32(1)', '5(1)(f)'] },
  { id: 'user-agent', label: 'User agent / client hints', phrase: 'a user agent', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'browser-fingerprint', label: 'Browser or device fingerprint', phrase: 'a browser fingerprint', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', 'rec. 30'] },
  { id: 'location.precise', label: 'Precise location, GPS, route', phrase: 'a precise location', class: 'ordinary', sensitivity: 3, articles: ['4(1)', '5(1)(c)'] },
  { id: 'location.coarse', label: 'Coarse location, geo-IP result, timezone', phrase: 'a coarse location', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'account.user-id', label: 'Internal user, customer or member id', phrase: 'a user identifier', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'account.username', label: 'Username, login, screen name', phrase: 'a username', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'account.number', label: 'Customer, contract or member number', phrase: 'a customer number', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'credential.password', label: 'Password, passphrase (also hashed)', phrase: 'a password', class: 'credential', sensitivity: 3, articles: ['4(1)', '32(1)', '5(1)(f)'] },
  { id: 'credential.token', label: 'Access, refresh, session or API token of a person', phrase: 'an access token or key', class: 'credential', sensitivity: 3, articles: ['4(1)', '32(1)', '5(1)(f)'] },
  { id: 'credential.otp', label: 'One-time code, MFA secret, recovery code', phrase: 'a one-time code', class: 'credential', sensitivity: 3, articles: ['4(1)', '32(1)', '5(1)(f)'] },
  { id: 'credential.security-answer', label: 'Security question / answer', phrase: 'a security answer', class: 'credential', sensitivity: 3, articles: ['4(1)', '32(1)', '5(1)(f)'] },
  { id: 'behaviour.purchase', label: 'Purchase / order history', phrase: 'a purchase history', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', '9(1)'] },
  { id: 'behaviour.browsing', label: 'Browsing, clicks, page views tied to a person', phrase: 'browsing behaviour', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'behaviour.search', label: 'Search queries', phrase: 'a search history', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', '9(1)'] },
  { id: 'behaviour.media', label: 'Media consumption', phrase: 'a media history', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'behaviour.profile', label: 'Interests, segments, scores, predictions', phrase: 'a profile or score of a person', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', '4(4)', '21', '22'] },
  { id: 'consent-record', label: 'Consent and opt-in / opt-out status', phrase: 'a consent record', class: 'ordinary', sensitivity: 1, articles: ['4(11)', '7(1)'] },
  { id: 'communication.content', label: 'Content of messages, chats, calls, prompts', phrase: 'the content of a message', class: 'ordinary', sensitivity: 3, articles: ['4(1)', '5(1)(c)'] },
  { id: 'communication.metadata', label: 'Call log, e-mail metadata', phrase: 'communication metadata', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)'] },
  { id: 'free-text', label: 'Free-text notes about a person', phrase: 'a free-text note', class: 'ordinary', sensitivity: 2, articles: ['4(1)', '5(1)(c)', '9(1)'] },
  { id: 'employment', label: 'Employer, job title, CV', phrase: 'employment data', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)', '88'] },
  { id: 'employment.evaluation', label: 'Appraisal, disciplinary record, monitoring', phrase: 'an evaluation of an employee', class: 'ordinary', sensitivity: 3, articles: ['4(1)', '5(1)(c)', '88'] },
  { id: 'education', label: 'Education, grades, student number', phrase: 'education data', class: 'ordinary', sensitivity: 1, articles: ['4(1)', '5(1)(c)'] },
  { id: 'health', label: 'Health data', phrase: 'health data', class: 'special', sensitivity: 3, articles: ['4(15)', '4(1)', '9(1)', '9(2)', '5(1)(c)', '35(3)(b)'] },
  { id: 'genetic', label: 'Genetic data', phrase: 'genetic data', class: 'special', sensitivity: 3, articles: ['4(13)', '4(1)', '9(1)', '9(2)', '5(1)(c)', '35(3)(b)'] },
  { id: 'biometric', label: 'Biometric data for unique identification', phrase: 'biometric data', class: 'special', sensitivity: 3, articles: ['4(14)', '4(1)', '9(1)', '9(2)', '5(1)(c)', '35(3)(b)'] },
  { id: 'ethnicity', label: 'Racial or ethnic origin', phrase: 'ethnic origin', class: 'special', sensitivity: 3, articles: ['4(1)', '9(1)', '9(2)', '5(1)(c)', '35(3)(b)'] },
  { id: 'religion', label: 'Religious or philosophical belief', phrase: 'a religious belief', class: 'special', sensitivity: 3, articles: ['4(1)', '9(1)', '9(2)', '5(1)(c)', '35(3)(b)'] },
  { id: 'political', label: 'Political opinion', phrase: 'a political opinion', class: 'special', sensitivity: 3, articles: ['4(1)', '9(1)', '9(2)', '5(1)(c)', '35(3)(b)'] },
  { id: 'trade-union', label: 'Trade-union membership', phrase: 'trade-union membership', class: 'special', sensitivity: 3, articles: ['4(1)', '9(1)', '9(2)', '5(1)(c)', '35(3)(b)'] },
  { id: 'sexual-orientation', label: 'Sex life or sexual orientation', phrase: 'sexual orientation', class: 'special', sensitivity: 3, articles: ['4(1)', '9(1)', '9(2)', '5(1)(c)', '35(3)(b)'] },
  { id: 'criminal', label: 'Criminal convictions and offences', phrase: 'a criminal record', class: 'criminal', sensitivity: 3, articles: ['4(1)', '10', '5(1)(c)', '35(3)(b)'] },
  { id: 'child', label: 'Data of a child; guardian data and parental consent', phrase: "a child's data", class: 'ordinary', sensitivity: 3, articles: ['4(1)', '8', 'rec. 38', 'rec. 75'] },
  { id: 'record.person', label: 'A whole person record (entity object, spread, request body)', phrase: 'a whole person record', class: 'ordinary', sensitivity: 2, articles: ['5(1)(b)', '5(1)(c)', '25(1)', '25(2)'] },
] as const satisfies readonly CategoryEntry[];

/** A kind of personal data. A dotted id is a part of the id before its dot. */
export type DataCategory = (typeof categories)[number]['id'];

export interface Category extends CategoryEntry {
  readonly id: DataCategory;
}

export const categoryIds: readonly DataCategory[] = categories.map(({ id }) => id);

const byId: ReadonlyMap<string, Category> = new Map(categories.map((category) => [category.id, category]));

/** @throws TypeError for an id of no category, which the types rule out. */
export function categoryOf(id: DataCategory): Category {
  const category = byId.get(id);
  if (!category) throw new TypeError(`${id} is no data category.`);
  return category;
}

/** Opaque identifiers: still personal data (recitals 26 and 30), but what logs and telemetry may use in place of a name. */
export const pseudonymousCategories: ReadonlySet<DataCategory> = new Set([
  'account.user-id',
  'account.number',
  'ip-address',
  'device-id',
  'mac-address',
  'cookie-id',
  'user-agent',
]);

/** What only persons have: a field of such a category makes a bare `name` or `phone` beside it personal too. */
export const tellingCategories: ReadonlySet<DataCategory> = new Set([
  'name',
  'name.first',
  'name.last',
  'name.maiden',
  'contact.email',
  'contact.phone',
  'birth-date',
  'birth-place',
  'gender',
  'marital-status',
  'family',
  'nationality',
  'national-id',
  'social-security',
  'passport',
  'driving-licence',
  'identity-document',
  'financial.salary',
  'insurance',
  'employment',
  'health',
  'genetic',
  'biometric',
  'ethnicity',
  'religion',
  'political',
  'trade-union',
  'sexual-orientation',
  'criminal',
  'child',
]);

/** What several categories have in common before the dot, where it is no category itself: `contact` of `contact.email`. */
export type CategoryGroup = 'contact' | 'financial' | 'account' | 'credential' | 'location' | 'behaviour' | 'communication';

export const categoryGroups = ['contact', 'financial', 'account', 'credential', 'location', 'behaviour', 'communication'] as const satisfies readonly CategoryGroup[];
