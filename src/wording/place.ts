import { countryName } from '../knowledge/country-name.ts';

const withArticle = /^(?:United|Netherlands|Philippines|Czech Republic)/u;

/** A country as a sentence says it: "the United States"; `ASIA` and `unknown` stand for more than one. */
export function placeName(country: string): string {
  if (country === 'ASIA') return 'Asia';
  const name = /^[A-Z]{2}$/u.test(country) ? countryName(country) : undefined;
  if (name === undefined) return 'whatever region the vendor chooses';
  return withArticle.test(name) ? `the ${name}` : name;
}
