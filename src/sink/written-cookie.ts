import type { TSESTree } from '@typescript-eslint/utils';
import { emptyCookieValues } from '../knowledge/cookies.ts';
import type { FileContext } from '../context.ts';
import { secondsOf } from '../source/duration.ts';
import { optionOf } from '../source/option.ts';
import { isCookieRemoval, lackingFlagsOf, type LackingFlag } from './cookie-flags.ts';
import { cookieTextOf } from './cookie-text.ts';
import { cookieTextsAt, documentCookieAt, setCookieAt, type SetCookie } from './cookie.ts';

/** A cookie that is set, whichever way: by a call, by a header, by `document.cookie`. */
export interface WrittenCookie {
  /** What is reported. */
  readonly node: TSESTree.Node;
  readonly name: string | undefined;
  readonly value: TSESTree.Node | undefined;
  /** Whether a script in the browser sets it, open to every other script. */
  readonly isScript: boolean;
  /** Flags that it goes without for sure. */
  readonly lacking: readonly LackingFlag[];
  /** How long it lives, where the file shows it. */
  readonly seconds: number | undefined;
  /** Where flags would be written: into options, behind an argument, into a text. */
  readonly place: { readonly options: TSESTree.Node | undefined; readonly last: TSESTree.Node | undefined } | { readonly text: TSESTree.Node };
}

function lifetimeOf({ options, unit, isScript }: SetCookie, context: FileContext): number | undefined {
  const age = optionOf(options, 'maxAge', context);
  if (typeof age !== 'string') return secondsOf(age, isScript ? 'seconds' : unit, context);
  const days = isScript ? optionOf(options, 'expires', context) : 'absent';
  return typeof days === 'string' ? undefined : secondsOf(days, 'days', context);
}

function byCall(cookie: SetCookie, context: FileContext): WrittenCookie | undefined {
  const { node, name, value, options, defaults, isScript, last } = cookie;
  if (isCookieRemoval(value, options, context)) return undefined;
  // The end of a chain tells which call it is: `res.status(200).cookie(…)`.
  const shown = node.callee.type === 'MemberExpression' && node.callee.object.type === 'CallExpression' ? node.callee.property : node.callee;
  return { node: shown, name, value, isScript, lacking: lackingFlagsOf(options, defaults, context), seconds: lifetimeOf(cookie, context), place: { options, last } };
}

function byText(text: TSESTree.Node, isScript: boolean, context: FileContext): WrittenCookie | undefined {
  const cookie = cookieTextOf(text, context);
  if (!cookie || cookie.isDeletion || (cookie.fixedValue !== undefined && emptyCookieValues.has(cookie.fixedValue.toLowerCase()))) return undefined;
  const { name, value, lacking, seconds } = cookie;
  return { node: text, name, value, isScript, lacking: lacking.map((flag) => ({ flag, off: undefined })), seconds, place: { text } };
}

/** The cookies that a node sets; those that it takes away are left out. */
export function writtenCookiesAt(node: TSESTree.CallExpression | TSESTree.Property | TSESTree.AssignmentExpression, context: FileContext): readonly WrittenCookie[] {
  if (node.type === 'AssignmentExpression') {
    const text = documentCookieAt(node);
    const written = text && byText(text, true, context);
    return written ? [written] : [];
  }
  const cookie = node.type === 'CallExpression' ? setCookieAt(node, context) : undefined;
  if (cookie) {
    const written = byCall(cookie, context);
    return written ? [written] : [];
  }
  return cookieTextsAt(node, context).flatMap((text) => byText(text, false, context) ?? []);
}
