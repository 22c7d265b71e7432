import { clearSchemes, httpsOnlyDomains, type ClearScheme } from '../knowledge/cleartext-schemes.ts';
import { callableLabels, callableSegments, canonicalPath, documentationHosts, keyLinkWords, namespaceHosts, sampleHosts } from '../knowledge/url-places.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import { recipientOfHost } from './recipient-index.ts';
import { isListedHost, isLocalHost } from './url.ts';

/** A URL whose scheme sends in the clear. */
export interface PlainUrl {
  readonly scheme: string;
  readonly clear: ClearScheme;
  /** In lower case, without user, port and final dot; with holes for what is put in at run time. */
  readonly host: string;
  readonly port: string;
  /** The path with what follows it. */
  readonly path: string;
}

/** Stands for what is put in at run time, as `seenUrl` writes it. */
const hole = '\0';
const start = /^(?<scheme>[a-z][a-z\d+.-]{1,11}):\/\//iu;

/** The URL that a text starts with, when its scheme sends in the clear. */
export function plainUrlIn(text: string): PlainUrl | undefined {
  const scheme = start.exec(text)?.groups?.scheme?.toLowerCase();
  if (scheme === undefined || !Object.hasOwn(clearSchemes, scheme)) return undefined;
  const clear = clearSchemes[scheme];
  const rest = text.slice(scheme.length + 3, scheme.length + 3 + 2_000);
  const authority = /^[^/?#\\]*/u.exec(rest)?.[0] ?? '';
  const place = authority.slice(authority.lastIndexOf('@') + 1);
  const [, host = '', port = ''] = /^(\[[^\]]*\]|[^:,]*):?([^,]*)/u.exec(place) ?? [];
  return clear && { scheme, clear, host: host.replace(/\.$/u, '').toLowerCase(), port, path: rest.slice(authority.length) };
}

/**
 * Who can be on the path to a host.
 *
 * | reach | hosts |
 * |---|---|
 * | `loopback` | this machine, and what its cloud tells it at a link-local address |
 * | `internal` | private addresses, names of containers, `.internal`, `.svc.cluster.local` |
 * | `unseen` | put in at run time |
 * | `name` | vocabularies and gaps for the reader: nobody is called |
 * | `documentation` | `api.shop.example`, `example.com` |
 * | `public` | anybody |
 */
export type Reach = 'loopback' | 'internal' | 'unseen' | 'name' | 'documentation' | 'public';

const loopback = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|169\.254(?:\.\d{1,3}){2}|0\.0\.0\.0|\[?::1?\]?|host\.docker\.internal|metadata(?:\.google\.internal)?|localhost\.localdomain)$/u;
const reserved = /(?:^|\.)(?:local|localdomain|test|arpa|onion|docker|consul|private|priv|intern|loc)$/u;
const carrierRange = /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2}$/u;

const namespaces = namespaceHosts.map((entry) => {
  const slash = entry.indexOf('/');
  return slash === -1 ? { host: entry, path: '' } : { host: entry.slice(0, slash), path: entry.slice(slash) };
});

function isNamespace({ host, path }: Pick<PlainUrl, 'host' | 'path'>): boolean {
  return canonicalPath.test(path) || (host.startsWith('fhir.') && path.startsWith('/ext/')) || namespaces.some((each) => (each.path === '' || path.startsWith(each.path)) && isListedHost(host, [each.host]));
}

/** Whether the labels that say whose host it is are all there: `${region}.api.com`, but not `shop.${domain}`. */
function isSeen(host: string): boolean {
  const labels = host.split('.');
  return host !== '' && !host.endsWith(hole) && !labels.slice(-2).some((label) => label.includes(hole));
}

export function reachOf(url: Pick<PlainUrl, 'host' | 'path'>): Reach {
  // `http://api.shop.com${path}`: what follows a whole host is its path.
  const host = url.host.replace(/(?<=\.[a-z]{2,24}|^localhost|^\d{1,3}(?:\.\d{1,3}){3})\0$/u, '');
  if (loopback.test(host)) return 'loopback';
  if (!isSeen(host)) return host.includes(hole) ? 'unseen' : 'name';
  // `http://n?${query}`: a base for a parser.
  if (/^[a-z]$/u.test(host)) return 'name';
  const shown = host.replaceAll(hole, 'x');
  if (/(?:^|\.)invalid$/u.test(shown) || sampleHosts.test(shown) || isNamespace({ ...url, host: shown })) return 'name';
  if (reserved.test(shown) || carrierRange.test(shown) || isLocalHost(shown)) return 'internal';
  if (documentationHosts.test(shown)) return 'documentation';
  return /\.(?:[a-z]{2,24}|xn--[a-z\d-]+|\d{1,3})$/u.test(shown) || /\P{ASCII}$/u.test(shown) ? 'public' : 'name';
}

const isCallableLabel = wordSet(callableLabels);
const isCallableSegment = wordSet(callableSegments);
const isKeyWord = wordSet(keyLinkWords);

/** Whether host, port or path say that a program calls it, or that it lets in whoever has it: no mere page. */
export function isCallable({ host, port, path, scheme }: PlainUrl): boolean {
  if (scheme !== 'http' || (port !== '' && port !== '80')) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host)) return true;
  const labels = host.split(/[.-]/u).slice(0, -1);
  if (labels.some(isCallableLabel)) return true;
  if (path.split(/[/?#]/u, 8).some((segment) => isCallableSegment(segment.toLowerCase()))) return true;
  // A link with a key that is put in lets in whoever has it: `/reset/${token}`.
  return path.includes(hole) && wordsOf(path.slice(0, 100)).some(isKeyWord);
}

/** Whether the host is known to serve the secure scheme: a vendor of the catalogue, or a domain that browsers reach by https only. */
export function servesHttps({ scheme, host, port, path }: PlainUrl): boolean {
  if (scheme !== 'http' || port !== '' || host.includes(hole) || !host.includes('.')) return false;
  return httpsOnlyDomains.has(host.slice(host.lastIndexOf('.') + 1)) || recipientOfHost(host, path) !== undefined;
}

/** What to write instead: the secure scheme, and its own port where the URL names that of the plain one. */
export function securedText({ scheme, clear, host, port }: PlainUrl): readonly (readonly [from: string, to: string])[] {
  const swap = [`${scheme}://`, `${clear.secure}://`] as const;
  const isDefault = port === String(clear.port) || (scheme === 'smtp' && port === '25');
  if (!isDefault || clear.port === clear.securePort) return [swap];
  return [swap, [`${host}:${port}`, scheme === 'http' || scheme === 'ws' ? host : `${host}:${String(clear.securePort)}`]];
}
