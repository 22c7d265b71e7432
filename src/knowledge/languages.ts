/** Languages of the vocabulary, by ISO 639-1 code. */
export const languages = ['en', 'nl', 'fr', 'de', 'es', 'it', 'pt', 'pl', 'sv', 'da', 'no'] as const;

export type Language = (typeof languages)[number];
