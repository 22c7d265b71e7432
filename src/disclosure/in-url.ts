import type { TSESTree } from '@typescript-eslint/utils';
import { plainValueStarts } from '../knowledge/stored-values.ts';
import { avatarHosts, oneTimeWords, spokenPhones } from '../knowledge/url-building.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { nameFactsOf } from '../classification/classify-name.ts';
import { verdictOf, type PersonalField } from '../classification/classify.ts';
import { shownName } from '../classification/shown-name.ts';
import { isSessionTokenKey, isSessionTokenName } from '../classification/session-token.ts';
import { wordsOf } from '../classification/words.ts';
import { settingsOf } from '../settings.ts';
import { leavesOf, type Leaf } from '../source/leaves.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import type { ApiCallSink, SinkPart, UrlSink } from '../sink/sink.ts';
import { sinkAt } from '../sink/sink-at.ts';
import { disclosuresAt, type Disclosure } from './disclosures.ts';

/** How personal data get into a URL: in its query or path, as the token of a session, or as what a picture is drawn for. */
export interface InUrl {
  readonly place: 'query' | 'path' | 'session' | 'picture';
  readonly disclosure: Disclosure<UrlSink | ApiCallSink>;
}

function fieldOf(leaf: Leaf, category: PersonalField['category'], evidence: string): PersonalField {
  return { kind: 'field', node: leaf.node, name: shownName(leaf.node), category, evidence, form: leaf.form };
}

function inUrl(place: InUrl['place'], sink: UrlSink | ApiCallSink, part: SinkPart, data: PersonalField): InUrl {
  return { place, disclosure: { sink, part: part.part, data, all: [data], node: data.node } };
}

/** Links that are mailed with a token that works once. */
function isOneTime(text: string, name: string): boolean {
  const path = text.replace(/^[a-z]+:\/\/[^/?]*/iu, '').split('?')[0] ?? '';
  return [...path.split(/[/.]/u).flatMap((piece) => wordsOf(piece)), ...wordsOf(name)].some((word) => oneTimeWords.has(word));
}

/** Tokens that sign somebody in, in a URL that a browser is sent to. */
function sessionTokensIn(sink: UrlSink, part: SinkPart, context: FileContext): InUrl[] {
  if (sink.use === 'built' || part.part !== 'query') return [];
  return leavesOf(part.key === undefined ? constantOf(part.node, context) : part.node, context).flatMap((leaf): InUrl[] => {
    const key = part.key ?? leaf.keys.at(-1) ?? '';
    const name = lastNameOf(leaf.node) ?? '';
    const isCalled = leaf.node.type === 'CallExpression';
    // A session may be one of a conference, unless its value says that it is a token.
    const isToken = isSessionTokenKey(key) || (/^(?:session|sid|auth|ticket)$/iu.test(key) && isSessionTokenName(name)) || ((key === 'token' || key === 't') && (isCalled || isSessionTokenName(name)) && !isOneTime(sink.text, name));
    return isToken && verdictOf(leaf, context) !== 'clean' ? [inUrl('session', sink, part, fieldOf(leaf, 'credential.token', `the key \`${key}\``))] : [];
  });
}

/** `?phone=${value}`: what a query calls a phone is a number, whatever the value is called. */
function phonesIn(sink: UrlSink | ApiCallSink, part: SinkPart, context: FileContext): InUrl[] {
  if (part.part !== 'query') return [];
  return leavesOf(part.node, context).flatMap((leaf): InUrl[] => {
    const key = leaf.keys.at(-1) ?? part.key ?? '';
    const name = lastNameOf(leaf.node) ?? '';
    const isPhone = spokenPhones.has(key) && verdictOf(leaf, context) === undefined && !plainValueStarts.has(wordsOf(name)[0] ?? '') && !nameFactsOf(name, settingsOf(context)).isCleared;
    return isPhone ? [inUrl('query', sink, part, fieldOf(leaf, 'contact.phone', `the key \`${key}\``))] : [];
  });
}

const ofPictures = /^(?:name|contact\.email|account\.username)/u;

/** The names that a service of avatars is told: `https://ui-avatars.com/api/?name=${user.name}`. */
function namesIn(sink: UrlSink, part: SinkPart, context: FileContext): InUrl[] {
  return leavesOf(part.node, context).flatMap((leaf): InUrl[] => {
    const name = lastNameOf(leaf.node);
    const { term, isCleared } = name === undefined ? {} : nameFactsOf(name, settingsOf(context));
    return term && !isCleared && ofPictures.test(term.category) && term.strength !== 'derived' && verdictOf(leaf, context) !== 'clean' ? [inUrl('picture', sink, part, fieldOf(leaf, term.category, `the name \`${name ?? ''}\``))] : [];
  });
}

function inBuiltUrl(sink: UrlSink, context: FileContext): readonly InUrl[] {
  if (sink.host !== undefined && avatarHosts.has(sink.host)) return sink.parts.flatMap((part) => namesIn(sink, part, context));
  return withOthers(sink.parts.flatMap((part) => [...sessionTokensIn(sink, part, context), ...phonesIn(sink, part, context)]), disclosuresAt(sink.node, context) as readonly Disclosure<UrlSink>[]);
}

function withOthers(found: readonly InUrl[], others: readonly Disclosure<UrlSink | ApiCallSink>[]): readonly InUrl[] {
  const known = new Set(found.map(({ disclosure }) => disclosure.node));
  return [...found, ...others.filter(({ node }) => !known.has(node)).map((disclosure): InUrl => ({ place: disclosure.part === 'url' ? 'path' : 'query', disclosure }))];
}

/** The personal data that a node puts into a URL: one that it writes or opens, or the query of a request. */
export const inUrlAt = rememberedInFile((node: TSESTree.Node, context: FileContext): readonly InUrl[] => {
  const sink = sinkAt(node, context);
  if (sink?.kind === 'url') return inBuiltUrl(sink, context);
  if (sink?.kind !== 'api-call') return [];
  const others = (disclosuresAt(node, context) as readonly Disclosure<ApiCallSink>[]).filter(({ part }) => part === 'query');
  return withOthers(sink.parts.flatMap((part) => phonesIn(sink, part, context)), others);
});
