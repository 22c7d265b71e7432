import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf, textPartsOf } from '../source/static-text.ts';

/** What stands for a part of a URL that the file does not show. */
const hole = '\u0000';

/** A URL as far as the file shows it. */
export interface SeenUrl {
  /** The text, with `hole`s for what is put in at run time. */
  readonly text: string;
  /** The names of what the first hole holds: `apiUrl`, `MAILCHIMP_URL`. */
  readonly firstHole: string | undefined;
}

const hops = 4;

function pieces(expression: TSESTree.Node, context: FileContext, left: number): SeenUrl {
  const node = constantOf(expression, context);
  let text = '';
  let firstHole: string | undefined;
  for (const part of textPartsOf(node)) {
    if (part.text !== undefined) text += part.text;
    else if (part.node === node || left <= 0) {
      text += hole;
      firstHole ??= holeName(part.node);
    } else {
      const inner = pieces(part.node, context, left - 1);
      text += inner.text;
      firstHole ??= inner.firstHole;
    }
  }
  return { text, firstHole };
}

/** The name that a hole goes by: of `process.env.CRM_URL || 'http://localhost'` the variable, of `new URL(path, base)` the base. */
function holeName(node: TSESTree.Node): string | undefined {
  if (node.type === 'LogicalExpression') return holeName(node.left);
  if (node.type === 'NewExpression') {
    const base = node.arguments[1] ?? node.arguments[0];
    return base && lastNameOf(base);
  }
  return lastNameOf(node);
}

/** A URL as far as the file shows it, through templates, concatenations, constants and `new URL(path, base)`. */
export function seenUrl(expression: TSESTree.Node, context: FileContext): SeenUrl {
  const node = constantOf(expression, context);
  if (node.type === 'NewExpression' && lastNameOf(node.callee) === 'URL') {
    const [path, base] = node.arguments;
    if (base) return pieces(base, context, hops);
    if (path) return pieces(path, context, hops);
  }
  if (node.type === 'LogicalExpression') {
    const named = holeName(node.left);
    const fallback = pieces(node.right, context, hops);
    return { text: fallback.text, firstHole: named ?? fallback.firstHole };
  }
  return pieces(node, context, hops);
}

/** The host of a URL text with its holes; `undefined` when it has none or none of it is seen. */
function hostWithHoles(text: string): string | undefined {
  const match = /^(?:[a-z][a-z\d+.-]*|\0):\/\/([^/?#]*)/iu.exec(text) ?? /^\/\/([^/?#]+)/u.exec(text);
  const authority = match?.[1];
  if (authority === undefined) return undefined;
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:[\d\0]*$/u, '').replace(/\.$/u, '').toLowerCase();
  if (host === '' || host === hole) return undefined;
  // `'https://api.x.com' + path`: what follows a whole host is its path.
  return host.replace(/(?<=\.(?:[a-z]{2,24}|\d{1,3}))\0$/u, '');
}

/** The host of a URL text, `x` for labels that are put in at run time; `undefined` when it has none or none of it is seen. */
export function hostIn(text: string): string | undefined {
  return hostWithHoles(text)?.replaceAll(hole, 'x');
}

/** The host as a register declares it, `*` for what is put in at run time: `*.partner.example`; `undefined` where that leaves no domain. */
export function declarableHost(text: string): string | undefined {
  const labels = hostWithHoles(text)?.split('.') ?? [];
  const last = labels.findLastIndex((label) => label.includes(hole));
  const seen = labels.slice(last + 1);
  if (last === -1) return labels.length > 0 ? labels.join('.') : undefined;
  return seen.length < 2 ? undefined : `*.${seen.join('.')}`;
}

/** The path of a URL text, without query and fragment: `/recaptcha/api.js`. */
export function pathIn(text: string): string {
  return /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*([^?#]*)/iu.exec(text)?.[1] ?? '';
}

/** Whether a URL text is a path on the own origin. */
export function isRelative(text: string): boolean {
  return /^(?:\/(?!\/)|\.{1,2}\/|[?#])/u.test(text) || (/^[\w-]+(?:\/|$|\?)/u.test(text) && !text.startsWith(hole));
}

const localHost = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[?::1\]?|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|host\.docker\.internal|.*\.(?:local|internal|lan|home|corp|intranet|test|svc|cluster\.local))$/u;

/** Whether a host is on this machine or network: loopback, private ranges, reserved names, a single label such as a container's. */
export function isLocalHost(host: string): boolean {
  return localHost.test(host) || !host.includes('.');
}

/** Whether a host is nobody's, as it is set aside for documentation (RFC 2606). */
export function isReservedHost(host: string): boolean {
  return /(?:^|\.)example\.(?:com|org|net|edu)$/u.test(host);
}

/** Whether a host is one of a list of own hosts; `*` stands for any labels: `*.shop.example`. */
export function isListedHost(host: string, listed: readonly string[]): boolean {
  return listed.some((entry) => {
    const own = entry.toLowerCase().replace(/\.$/u, '');
    return own.startsWith('*.') ? host.endsWith(own.slice(1)) : host === own;
  });
}
