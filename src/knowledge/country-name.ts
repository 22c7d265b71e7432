let names: Intl.DisplayNames | undefined;

/** The English name of a country by its code of ISO 3166-1 alpha-2, or of a region that has such a code; the names are loaded for the first question. */
export function countryName(code: string): string | undefined {
  names ??= new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return names.of(code);
}
