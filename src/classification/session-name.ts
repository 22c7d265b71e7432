import { sessionWordEnds, sessionWords, wholeSessionNames, wordsBehindSession, wordsOfOpenCookie } from '../knowledge/cookies.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const isSessionWord = wordSet(sessionWords);
const mayFollow = wordSet(wordsBehindSession);
const isOpenWord = wordSet(wordsOfOpenCookie);

/** What a name says of a cookie: it opens a session, everybody may see it, or nothing. */
type CookieNature = 'session' | 'open';

function endsInSession(word: string): boolean {
  return sessionWordEnds.some((end) => word.endsWith(end)) && !/^(?:csrf|xsrf)/u.test(word);
}

/**
 * What the name of a cookie, or of the value in it, says of it.
 * | name | nature |
 * |---|---|
 * | `token`, `__Host-session`, `connect.sid`, `accesstoken`, `auth_user` | session |
 * | `XSRF-TOKEN`, `auth_state`, `theme`, `isLoggedIn`, `token_expiry` | open |
 * | `cart`, `tokensPerPage` | nothing |
 */
export function cookieNatureOf(name: string): CookieNature | undefined {
  const words = wordsOf(name);
  if (words.length === 0) return undefined;
  if (words.some((word) => isOpenWord(word) || /^(?:csrf|xsrf)/u.test(word))) return 'open';
  if (wholeSessionNames.has(words.join(' '))) return 'session';
  const at = words.findLastIndex((word) => isSessionWord(word) || endsInSession(word));
  if (at === -1) return undefined;
  return words.slice(at + 1).every(mayFollow) ? 'session' : undefined;
}
