import type { DataCategory } from './categories.ts';

/**
 * A type whose values are personal data of a category, for code that checks types: `phone: Personal<string, 'contact.phone'>`.
 * It is nothing at run time, and every `T` is one.
 */
export type Personal<T, Category extends DataCategory> = T & { readonly __personalData?: Category };

/** A type whose values are no personal data, whatever they are called: `email: NotPersonal<string>`. */
export type NotPersonal<T> = T & { readonly __personalData?: 'not-personal' };

/** The member that marks them, which no value has. */
export const markOfPersonal = '__personalData';
