import { pseudonymousCategories, type DataCategory } from './categories.ts';

/** What tells next to nothing about a person and is needed to follow what a system did. */
const plain: readonly DataCategory[] = ['consent-record', 'language', 'address.country', 'location.coarse', 'salutation'];

/** Categories that a log may hold by default: opaque ids, IP addresses, and what tells next to nothing. */
export const toleratedInLogs: ReadonlySet<DataCategory> = new Set([...pseudonymousCategories, ...plain]);

/** What a URL may hold: the same, and what people show of themselves, search for or are asked. */
export const toleratedInUrls: ReadonlySet<DataCategory> = new Set<DataCategory>([
  ...pseudonymousCategories, ...plain, 'account.username', 'photo', 'contact.social', 'advertising-id', 'address.locality', 'address.postal-code', 'age', 'gender', 'nationality', 'employment', 'education', 'behaviour.profile', 'behaviour.purchase', 'behaviour.search', 'behaviour.media', 'behaviour.browsing', 'session-id', 'financial.crypto-wallet',
]);

/** What the storage of a browser may hold: choices, histories of its own, ids. */
export const toleratedInStorage: ReadonlySet<DataCategory> = new Set<DataCategory>([
  ...pseudonymousCategories, ...plain, 'photo', 'communication.content', 'communication.metadata', 'advertising-id', 'session-id', 'employment', 'education', 'behaviour.profile', 'behaviour.purchase', 'behaviour.search', 'behaviour.media', 'behaviour.browsing', 'financial.crypto-wallet', 'age', 'address.locality', 'address.postal-code', 'contact.social',
]);

/** Categories that a cookie or a token may hold by default: the id of an account is what they are for. */
export const toleratedInTokens: ReadonlySet<DataCategory> = new Set([...pseudonymousCategories, ...plain, 'session-id']);

/** What telemetry is about: opaque ids, sessions, devices, what people do. */
export const toleratedInTelemetry: ReadonlySet<DataCategory> = new Set<DataCategory>([
  ...pseudonymousCategories, ...plain, 'session-id', 'advertising-id', 'browser-fingerprint', 'address.locality', 'behaviour.purchase', 'behaviour.browsing', 'behaviour.search', 'behaviour.media', 'behaviour.profile', 'financial.crypto-wallet',
]);

/** What a prompt may hold: opaque ids, the language to answer in. */
export const toleratedInPrompts: ReadonlySet<DataCategory> = new Set<DataCategory>([...pseudonymousCategories, ...plain, 'session-id', 'advertising-id']);
