import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { CookieFlag } from '../knowledge/cookies.ts';
import type { FileContext } from '../context.ts';
import { addArgumentAfter, addProperties } from '../source/insert.ts';
import { constantOf } from '../source/static-text.ts';
import type { LackingFlag } from '../sink/cookie-flags.ts';
import type { SessionCookieSetup } from '../sink/session-cookie.ts';
import type { WrittenCookie } from '../sink/written-cookie.ts';

type Suggestion = TSESLint.ReportSuggestionArray<'set'>[number];

const risks: Readonly<Record<CookieFlag, string>> = {
  httpOnly: 'every script on the page can read it',
  secure: 'it also travels over plain http',
  sameSite: 'other sites can have it sent along',
};

const asOption: Readonly<Record<CookieFlag, string>> = { httpOnly: 'httpOnly: true', secure: 'secure: true', sameSite: "sameSite: 'lax'" };
const asAttribute: Readonly<Record<CookieFlag, string>> = { httpOnly: 'HttpOnly', secure: 'Secure', sameSite: 'SameSite=Lax' };

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** The placeholders of a message about what a cookie lacks: "`httpOnly` and `secure`", "every script on the page can read it". */
export function describeLacking(lacking: readonly LackingFlag[]): { flags: string; risk: string } {
  const flags = lacking.map(({ flag }) => flag);
  return { flags: listed(flags.map((flag) => `\`${flag}\``)), risk: listed(flags.slice(0, 2).map((flag) => risks[flag])) };
}

function intoOptions(lacking: readonly LackingFlag[], options: TSESTree.Node | undefined, last: TSESTree.Node | undefined, context: FileContext): Suggestion['fix'] | undefined {
  const missing = lacking.filter(({ off }) => !off).map(({ flag }) => asOption[flag]);
  if (!options) return last && ((fixer) => addArgumentAfter(fixer, last, `{ ${missing.join(', ')} }`, context));
  const object = constantOf(options, context);
  if (object.type !== 'ObjectExpression') return undefined;
  return (fixer) => [
    ...lacking.flatMap(({ flag, off }) => (off ? [fixer.replaceText(off, flag === 'sameSite' ? "'lax'" : 'true')] : [])),
    ...(missing.length > 0 ? [addProperties(fixer, object, missing, context)] : []),
  ];
}

function intoText(lacking: readonly LackingFlag[], text: TSESTree.Node, context: FileContext): Suggestion['fix'] | undefined {
  const node = constantOf(text, context);
  if (node.type !== 'TemplateLiteral' && !(node.type === 'Literal' && typeof node.value === 'string')) return undefined;
  const end = node.range[1] - 1;
  return (fixer) => fixer.insertTextAfterRange([end, end], lacking.map(({ flag }) => `; ${asAttribute[flag]}`).join(''));
}

function suggestion(lacking: readonly LackingFlag[], fix: Suggestion['fix'] | undefined): Suggestion[] {
  return fix ? [{ messageId: 'set', data: { flags: describeLacking(lacking).flags }, fix }] : [];
}

/** The suggestion to set the flags of a cookie where it is written. */
export function setFlags({ lacking, place }: Pick<WrittenCookie, 'lacking' | 'place'>, context: FileContext): Suggestion[] {
  return suggestion(lacking, 'text' in place ? intoText(lacking, place.text, context) : intoOptions(lacking, place.options, place.last, context));
}

/** The suggestion to set the flags of a session cookie, which may have no options yet: `cookie: { secure: true }`. */
export function setSessionFlags(lacking: readonly LackingFlag[], { cookie, holder, key }: SessionCookieSetup, context: FileContext): Suggestion[] {
  if (cookie) return suggestion(lacking, intoOptions(lacking, cookie, undefined, context));
  if (!holder || key === undefined) return [];
  const options = lacking.map(({ flag }) => asOption[flag]).join(', ');
  return suggestion(lacking, (fixer) => addProperties(fixer, holder, [`${key}: { ${options} }`], context));
}
