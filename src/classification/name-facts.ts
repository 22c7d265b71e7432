import { remembered } from '../context.ts';
import type { DataCategory } from '../knowledge/categories.ts';
import {
  accessorWords,
  actionWords,
  derivedWords,
  linkWords,
  machineWords,
  messageKinds,
  organisationWords,
  ownerLinks,
  prepositions,
  thingWords,
  transparentBefore,
  transparentBehind,
  wordsBeforeNoValue,
  wordsBehindMessage,
  wordsBehindNoValue,
} from '../knowledge/name-parts.ts';
import type { Settings } from '../settings.ts';
import { lexiconOf, type Lexicon, type Owner, type Term } from './lexicon.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/**
 * How sure a name is: personal by itself; personal because of a person beside it; perhaps, as an unknown word follows;
 * or hashed, masked or encrypted by its name.
 */
export type Strength = 'strong' | 'contextual' | 'weak' | 'derived';

export interface NameTerm {
  readonly category: DataCategory;
  readonly strength: Strength;
  /** A bare `name` or `phone`: personal only with a person beside it. */
  readonly needsOwner: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly ownerRoles?: readonly string[];
}

/** What a name says by itself, before anything around it is looked at. */
export interface NameFacts {
  readonly words: readonly string[];
  readonly term?: NameTerm;
  /** The person named in the same identifier, before the term or behind it: `customerPhone`, `nomClient`. */
  readonly ownerBefore?: Owner;
  /** The name is about data and holds none: `emailTemplate`, `hasPassword`, `fileName`. */
  readonly isCleared: boolean;
}

const mostRemembered = 50_000;
const longestOwner = 4;

const isBeforeNoValue = wordSet(wordsBeforeNoValue);
const isBehindNoValue = wordSet(wordsBehindNoValue);
const isPreposition = wordSet(prepositions);
const isLink = wordSet(linkWords);
const isOwnerLink = wordSet(ownerLinks);
const isAction = wordSet(actionWords);
const isMessageKind = wordSet(messageKinds);
const isThing = wordSet(thingWords);
const isTransparentBefore = wordSet(transparentBefore);
const isTransparentBehind = wordSet(transparentBehind);
const isBehindMessage = wordSet(wordsBehindMessage);
const isAccessor = wordSet(accessorWords);
const isDerived = wordSet(derivedWords);
const isOrganisation = wordSet(organisationWords);
const isMachine = wordSet(machineWords);

const ofMachines: ReadonlySet<DataCategory> = new Set(['ip-address', 'mac-address', 'device-id']);
const ofOrganisationsToo: ReadonlySet<DataCategory> = new Set([
  'contact.email',
  'contact.phone',
  'address',
  'address.postal-code',
  'financial.iban',
  'account.username',
]);

interface Place {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}

/** The longest term, the strong before the contextual, the last before the first: the head of an English name is its end. */
function isBetter(one: Place, other: Place | undefined): boolean {
  if (!other) return true;
  const longer = one.end - one.start - (other.end - other.start);
  if (longer !== 0) return longer > 0;
  return one.term.strength === other.term.strength || one.term.strength === 'strong';
}

function placeOf(words: readonly string[], { terms, reach }: Lexicon): Place | undefined {
  let best: Place | undefined;
  for (let start = 0; start < words.length; start++) {
    const most = reach.get(words[start] ?? '') ?? 0;
    for (let end = Math.min(words.length, start + most); end > start; end--) {
      const term = terms.get(words.slice(start, end).join(' '));
      if (!term || (term.isAlone && end - start < words.length)) continue;
      const place = { term, start, end };
      if (isBetter(place, best)) best = place;
      break;
    }
  }
  return best;
}

function ownerEndingAt(words: readonly string[], end: number, { owners }: Lexicon): Owner | undefined {
  for (let start = Math.max(0, end - longestOwner); start < end; start++) {
    const owner = owners.get(words.slice(start, end).join(' '));
    if (owner) return owner;
  }
  return undefined;
}

function ownerStartingAt(words: readonly string[], start: number, { owners }: Lexicon): [Owner, number] | undefined {
  for (let end = Math.min(words.length, start + longestOwner); end > start; end--) {
    const owner = owners.get(words.slice(start, end).join(' '));
    if (owner) return [owner, end];
  }
  return undefined;
}

/** The word before the term that is not transparent: `customer` in `customerBillingPhone`. */
function lastTellingIndex(words: readonly string[], start: number): number {
  let index = start - 1;
  while (index >= 0 && isTransparentBefore(words[index] ?? '') && !isThing(words[index] ?? '')) index--;
  return index;
}

/** The person behind a term, and where the words for it end: `nomClient`, `emailOfUser`, `emailUsuario`. */
function ownerBehindTerm(words: readonly string[], { term, end }: Place, lexicon: Lexicon): [Owner, number] | undefined {
  const hasLink = isOwnerLink(words[end] ?? '') && words[end - 1] !== 'number';
  const found = ownerStartingAt(words, hasLink ? end + 1 : end, lexicon);
  return found && (hasLink || term.mayPrecedeOwner || found[0].isHeadFirst) ? found : undefined;
}

/** The words behind the term and its owner, without those that leave it what it is: `emailLower`, `emailOrPhone`. */
function tellingWordsBehind(words: readonly string[], from: number): readonly string[] {
  if (words[from] === 'and' || words[from] === 'or') return words.slice(from).filter(isBehindNoValue);
  return words.slice(from).filter((word) => !isTransparentBehind(word) && !isDerived(word));
}

/** The words before the term make the name an action, a question, a count or a way: `setShowPassword`, `findByEmail`. */
function isActionOrQuestion(before: readonly string[]): boolean {
  const [first = '', second = ''] = before;
  return (
    isBeforeNoValue(first) ||
    (isAccessor(first) && isBeforeNoValue(second)) ||
    isAction(before.at(-1) ?? '') ||
    before.some((word, index) => isPreposition(word) || (index > 0 && isLink(word)))
  );
}

/** An e-mail is an address or a message; only the words behind it tell. */
const isMessage = ({ category, text }: Term): boolean => category === 'contact.email' && /mails?$/u.test(text);

function read(words: readonly string[], lexicon: Lexicon): NameFacts {
  if (lexicon.cleared.has(words.join(' '))) return { words, isCleared: true };
  const place = placeOf(words, lexicon);
  if (!place) return { words, isCleared: false };
  const { term, start, end } = place;
  const { category } = term;
  const needsOwner = term.strength === 'contextual';
  const before = words.slice(0, start);
  const owner = ownerBehindTerm(words, place, lexicon);
  const behind = tellingWordsBehind(words, owner?.[1] ?? end);
  const tellingIndex = lastTellingIndex(words, start);
  const telling = words[tellingIndex] ?? '';
  const ownerBefore = ownerEndingAt(words, tellingIndex + 1, lexicon) ?? (term.mayPrecedeOwner || owner?.[0].isHeadFirst ? owner?.[0] : undefined);

  const isEmailId = category === 'contact.email' && behind.length === 1 && behind[0] === 'id';
  const isCleared =
    isActionOrQuestion(before) ||
    (!isEmailId && behind.some(isBehindNoValue)) ||
    (needsOwner && isThing(telling)) ||
    (ofMachines.has(category) && isMachine(telling));

  const isUnsure =
    behind.length > 0 ||
    (needsOwner && !ownerBefore && !before.every((word) => isTransparentBefore(word) || isAccessor(word) || isDerived(word))) ||
    (isMessage(term) && (isBehindMessage(words[end] ?? '') || isMessageKind(telling))) ||
    (ofOrganisationsToo.has(category) && isOrganisation(telling)) ||
    (category === 'account.username' && isMachine(telling));

  const others = [...before, ...words.slice(end)];
  const isAltered = category !== 'credential.password' && others.some(isDerived);
  const strength = isAltered ? 'derived' : isUnsure ? 'weak' : term.strength;
  return {
    words,
    isCleared,
    term: { category, strength, needsOwner, text: term.text, start, end, ...(term.ownerRoles && { ownerRoles: term.ownerRoles }) },
    ...(ownerBefore && { ownerBefore }),
  };
}

const answersOf: (lexicon: Lexicon) => Map<string, NameFacts> = remembered(() => new Map<string, NameFacts>());

/** What a name says by itself, remembered for the settings. */
export function nameFactsOf(name: string, settings: Settings): NameFacts {
  const lexicon = lexiconOf(settings);
  const answers = answersOf(lexicon);
  const known = answers.get(name);
  if (known) return known;
  const facts = read(wordsOf(name), lexicon);
  if (answers.size >= mostRemembered) answers.clear();
  answers.set(name, facts);
  return facts;
}
