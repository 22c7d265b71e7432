import { agreeingWords, boxNames, consentActs, consentFillers, consentPairs, consentTopics, consentWords, cookieWords, termsWords } from '../knowledge/consent-names.ts';
import { wordsOf } from './words.ts';

/**
 * How sure a name is one of a consent.
 *
 * | nature | names |
 * |---|---|
 * | `consent` | `marketingConsent`, `subscribeToNewsletter`, `smsOptIn` |
 * | `topic` | `newsletter`, `marketing`: of a person or of a feature |
 * | `terms` | `acceptTerms`, `agreeToPrivacyPolicy` |
 * | `box` | `subscribe`, `agree`, `acceptCookies`: only on a box |
 */
export type ConsentNature = 'consent' | 'topic' | 'terms' | 'box';

function pairedWordsOf(name: string): readonly string[] {
  const found: string[] = [];
  const all = wordsOf(name);
  for (let index = 0; index < all.length; index += 1) {
    const pair = consentPairs[`${all[index] ?? ''} ${all[index + 1] ?? ''}`];
    found.push(pair ?? all[index] ?? '');
    if (pair !== undefined) index += 1;
  }
  return found;
}

const isKnown = (word: string): boolean =>
  consentWords.has(word) || consentTopics.has(word) || consentActs.has(word) || consentFillers.has(word) || termsWords.has(word) || cookieWords.has(word) || agreeingWords.has(word);

const longestName = 60;

/** Whether a name is one of a consent; a name with any word that means something else is none: `consentRequired`, `newsletterId`, `doubleOptIn`. */
export function consentNatureOf(name: string): ConsentNature | undefined {
  if (name.length > longestName) return undefined;
  const words = pairedWordsOf(name);
  // `profiling: true` alone is of a program.
  if (words.length === 0 || !words.every(isKnown) || name.toLowerCase() === 'profiling') return undefined;
  const isAgreeing = words.some((word) => agreeingWords.has(word));
  const isOfCookies = words.some((word) => cookieWords.has(word));
  // Who hides a banner until the choice is read starts with `cookieConsent` on.
  if (words.some((word) => consentWords.has(word))) return words.includes('cookie') || words.includes('cookies') ? 'box' : 'consent';
  if (words.some((word) => consentTopics.has(word))) return words.some((word) => consentActs.has(word)) ? 'consent' : 'topic';
  if (isAgreeing && words.some((word) => termsWords.has(word))) return 'terms';
  if (isAgreeing && isOfCookies) return 'box';
  if (/^(?:receive|want)/u.test(words[0] ?? '') && words.some((word) => word === 'offers' || word === 'updates' || word === 'emails' || word === 'news')) return 'consent';
  return words.length <= 2 && words.some((word) => boxNames.has(word)) ? 'box' : undefined;
}
