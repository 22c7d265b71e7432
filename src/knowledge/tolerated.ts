import { pseudonymousCategories, type DataCategory } from './categories.ts';

/** What tells next to nothing about a person and is needed to follow what a system did. */
const plain: readonly DataCategory[] = ['consent-record', 'language', 'address.country', 'location.coarse', 'salutation'];

/** Categories that a log may hold by default: opaque ids, IP addresses, and what tells next to nothing. */
export const toleratedInLogs: ReadonlySet<DataCategory> = new Set([...pseudonymousCategories, ...plain]);
