import type { TSESTree } from '@typescript-eslint/utils';
import type { PersonalData } from '../classification/classify.ts';
import { createRule } from '../create-rule.ts';
import { personalDataInCookie } from '../disclosure/cookie-data.ts';
import { storedAt } from '../disclosure/stored.ts';
import { categoryOf } from '../knowledge/categories.ts';
import { cookieFlags } from '../knowledge/cookies.ts';
import { lackingFlagsOf, type LackingFlag } from '../sink/cookie-flags.ts';
import { isOpenCookie, isTrackingCookie, opensSession } from '../sink/cookie-nature.ts';
import { sessionCookieAt, sessionSettingsAt, signInCookieAt, switchedOffAt } from '../sink/session-cookie.ts';
import { writtenCookiesAt, type WrittenCookie } from '../sink/written-cookie.ts';
import { calledName, type Call } from '../source/callee.ts';
import { describeLacking, setFlags, setSessionFlags } from '../wording/cookie.ts';
import { kindOf } from '../wording/describe.ts';
import { spanOfTime } from '../wording/span-of-time.ts';

type Options = [{ maxAgeDays: number; requireSameSite: boolean }];
type MessageIds = 'session' | 'personal' | 'store' | 'script' | 'scriptPersonal' | 'switch' | 'lifetime' | 'set';

const mayBeMine = /cookie|^set$|^put|^save$|serialize|session|register|header|append|^Lucia$/iu;

export default createRule<Options, MessageIds>({
  name: 'no-insecure-cookie',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow session cookies and cookies with personal data that scripts can read or plain http carries',
      tier: 'recommended',
      severity: 'warn',
      articles: ['32(1)(b)', '25(2)'],
      strictOptions: [{ requireSameSite: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          maxAgeDays: { description: 'The longest life in days of a cookie that knows a person.', type: 'integer', minimum: 1 },
          requireSameSite: { description: 'Whether a cookie is reported that lacks `sameSite` alone.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ maxAgeDays: 396, requireSameSite: false }],
    messages: {
      session: 'The cookie `{{name}}` opens a session and is set without {{flags}}, so {{risk}}. Set {{flags}}.',
      personal: 'The cookie `{{name}}` holds {{category}} and is set without {{flags}}, so {{risk}}. Keep the data on the server, or set {{flags}}.',
      store: 'The session cookie is set without {{flags}}, so {{risk}}. Set {{flags}}.',
      script: 'The cookie `{{name}}` opens a session and is set by a script, so every other script on the page can read it. Let the server set it, with `HttpOnly`, `Secure` and `SameSite`.',
      scriptPersonal: 'The cookie `{{name}}` holds {{category}} and is set by a script, so every other script can read it and each request carries it. Keep the data on the server.',
      switch: '`{{name}}` is off, so the session cookies of everybody also travel over plain http. Leave it out, or let the environment decide.',
      lifetime: 'The cookie `{{name}}` knows its visitor for {{lifetime}}. Keep it within {{limit}}, and ask again.',
      set: 'Set {{flags}}.',
    },
  },
  mentions: ['ookie', '-session'],
  waitsFor: ['CallExpression', 'NewExpression', 'Property', 'AssignmentExpression'],
  create(context, [{ maxAgeDays, requireSameSite }]) {
    const { text } = context.sourceCode;
    const limit = maxAgeDays * 86_400;
    const told = new Set<TSESTree.Node>();
    const counts = ({ flag }: LackingFlag): boolean => flag !== 'sameSite' || requireSameSite;

    /** The one value that switches a flag off says more than the whole call. */
    function placeOf(lacking: readonly LackingFlag[], otherwise: TSESTree.Node): TSESTree.Node {
      const [first, second] = lacking.filter(counts);
      return first?.off && !second ? (first.off.parent ?? otherwise) : otherwise;
    }

    const isPersonal = (data: PersonalData): boolean => data.kind !== 'field' || categoryOf(data.category).class !== 'credential';

    function judge(cookie: WrittenCookie, by: TSESTree.Node): void {
      const { node, name, value, isScript, lacking, seconds } = cookie;
      if (isOpenCookie(name)) return;
      const isSession = opensSession(name, value, context);
      const personal = isSession ? undefined : personalDataInCookie(name, value, context);
      // What a script keeps in a cookie is told by no-plaintext-storage.
      if (personal && isPersonal(personal) && storedAt(by, context).length > 0) return;
      const shown = { name: name ?? 'cookie', category: personal ? kindOf(personal) : '' };
      if (isScript && (isSession || personal)) context.report({ node, messageId: personal ? 'scriptPersonal' : 'script', data: shown });
      else if ((isSession || personal) && lacking.some(counts)) {
        context.report({ node: placeOf(lacking, node), messageId: personal ? 'personal' : 'session', data: { ...shown, ...describeLacking(lacking) }, suggest: setFlags(cookie, context) });
      } else if (seconds !== undefined && seconds > limit && (isSession || personal || isTrackingCookie(name))) {
        context.report({ node, messageId: 'lifetime', data: { name: shown.name, lifetime: spanOfTime(seconds), limit: spanOfTime(limit) } });
      }
    }

    function reportStore(lacking: readonly LackingFlag[], otherwise: TSESTree.Node, suggest: ReturnType<typeof setFlags>): void {
      const node = placeOf(lacking, otherwise);
      if (told.has(node) || !lacking.some(counts)) return;
      told.add(node);
      for (const { off } of lacking) if (off?.parent) told.add(off.parent);
      context.report({ node, messageId: 'store', data: describeLacking(lacking), suggest });
    }

    function judgeSessions(node: Call): void {
      const setup = sessionCookieAt(node, context);
      if (!setup) return;
      const lacking = lackingFlagsOf(setup.cookie, setup.defaults, context);
      reportStore(lacking, node.callee, setSessionFlags(lacking, setup, context));
    }

    function judgeOption(node: TSESTree.Property): void {
      for (const cookie of writtenCookiesAt(node, context)) judge(cookie, node);
      const off = switchedOffAt(node);
      if (off !== undefined) context.report({ node, messageId: 'switch', data: { name: off } });
      const signIn = signInCookieAt(node, context);
      const options = signIn ?? sessionSettingsAt(node);
      if (!options) return;
      // Settings for who knows which module: what they do not say is left to it.
      const lacking = lackingFlagsOf(options, signIn ? [] : cookieFlags, context);
      reportStore(lacking, node.key, setFlags({ lacking, place: { options, last: undefined } }, context));
    }

    return {
      CallExpression(node) {
        if (!mayBeMine.test(calledName(node) ?? '')) return;
        const cookies = writtenCookiesAt(node, context);
        if (cookies.length === 0) judgeSessions(node);
        for (const cookie of cookies) judge(cookie, node);
      },
      ...(text.includes('Lucia') && { NewExpression: judgeSessions }),
      ...(/[sS]et-[cC]ookie|sessionToken|useSecureCookies|cookie(?:Options)?['"]?\s*:/u.test(text) && { Property: judgeOption }),
      ...(text.includes('document.cookie') && {
        AssignmentExpression(node: TSESTree.AssignmentExpression) {
          for (const cookie of writtenCookiesAt(node, context)) judge(cookie, node);
        },
      }),
    };
  },
});
