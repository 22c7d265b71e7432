import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { isIgnoredExpiry } from '../sink/ignored-expiry.ts';
import { linkLifetimeAt, sessionLifetimeAt, signerLifetimeAt } from '../sink/set-lifetime.ts';
import { signedTokenAt, type SignedToken } from '../sink/signed-token.ts';
import { isLongerThan, lifetimeOfToken, type Lifetime } from '../sink/token-lifetime.ts';
import { registeredSignerAt, registrationsWithoutEnd, tokensWithoutEnd, type RegisteredSigner } from '../sink/token-registration.ts';
import { sessionLifetimes, tokenBuilders, tokenSigners } from '../knowledge/tokens.ts';
import { calledName, type Call } from '../source/callee.ts';
import { secondsOfText } from '../source/duration.ts';
import { modulesOf } from '../source/modules.ts';
import { endlessFieldsOf } from '../sink/token-model.ts';
import { spanOfTime } from '../wording/span-of-time.ts';
import { addLifetime, lifetimeNameOf } from '../wording/token-lifetime.ts';

type Options = [{ maxLifetime: string; models: boolean; services: boolean }];
type MessageIds = 'never' | 'registered' | 'tooLong' | 'link' | 'ignored' | 'field' | 'add' | 'heed';

/** What storage services allow for a link that is signed. */
const longestLink = 7 * 86_400;

/** What a file speaks of that signs tokens or makes links; one that keeps sessions is told by its modules. */
const signs = /jwt|JWT|jsonwebtoken|ignedUrl|presigned/u;
const keepers: ReadonlySet<string> = new Set([...sessionLifetimes, ...tokenSigners, ...tokenBuilders].flatMap(({ modules }) => modules));
const mayBeMine = /sign|encode|create|regist|sess|auth|jwt|promisify/iu;

export default createRule<Options, MessageIds>({
  name: 'require-token-expiry',
  meta: {
    type: 'problem',
    docs: {
      description: 'require that tokens, sessions and signed links come to an end',
      tier: 'recommended',
      severity: 'warn',
      articles: ['32(1)(b)', '25(2)', '5(1)(e)'],
      strictOptions: [{ maxLifetime: '30d', models: true, services: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          maxLifetime: { description: 'The longest life of a token or session, such as 15m, 12h, 30d or 1y.', type: 'string', pattern: '^\\d+(?:s|m|h|d|w|y)$' },
          models: { description: 'Whether stored tokens are reported that have no field for their end beside them.', type: 'boolean' },
          services: { description: 'Whether calls with a key of their own are reported whose module is registered in another file, and registrations without a lifetime.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ maxLifetime: '1y', models: false, services: false }],
    messages: {
      never: '`{{name}}` makes a token that never ends, so a leaked one opens the account for ever. Set {{setting}}.',
      registered: '`{{name}}` sets no lifetime, so every token that is signed without its own never ends. Set {{setting}} here.',
      tooLong: 'This lives for {{lifetime}}, so a leaked token stays of use that long. Keep it within {{limit}} and renew it.',
      link: 'This link opens the file for {{lifetime}}, for everybody who gets hold of it. Sign links for at most 7 days, anew when they are asked for.',
      ignored: '`ignoreExpiration` lets in tokens whose time is over, so a leaked one works for ever. Remove it, and renew tokens through a refresh token.',
      field: '`{{name}}` is stored without the moment at which it ends, so an old mail still opens the account. Store its expiry beside it, and look at it.',
      add: 'Let it end after `1h`.',
      heed: 'Heed the expiry.',
    },
  },
  mentions: ['sign', 'token', 'jwt', 'session', 'otp', 'expire', 'jose', 'paseto'],
  waitsFor: ['NewExpression', 'CallExpression', 'ObjectExpression', 'Property', 'Program:exit'],
  create(context, [{ maxLifetime, models, services }]) {
    const { text } = context.sourceCode;
    const isMine = signs.test(text) || [...modulesOf(context)].some((module) => keepers.has(module));
    if (!isMine && !(models && /[Tt]oken|otp/u.test(text))) return {};
    const limit = secondsOfText(maxLifetime) ?? Infinity;
    const registered: RegisteredSigner[] = [];
    const waiting: SignedToken[] = [];

    function judgeLifetime(lifetime: Lifetime): void {
      if (!isLongerThan(lifetime, limit)) return;
      context.report({ node: lifetime.node, messageId: 'tooLong', data: { lifetime: spanOfTime(lifetime.seconds), limit: spanOfTime(limit) } });
    }

    function reportEndless(token: SignedToken): void {
      const fix = addLifetime(token, context);
      context.report({ node: token.node.callee, messageId: 'never', data: { name: token.name, setting: lifetimeNameOf(token) }, suggest: fix ? [{ messageId: 'add', fix }] : [] });
    }

    function judgeToken(token: SignedToken): void {
      if (token.kind === 'call' && token.signer.isMade) return;
      const lifetime = lifetimeOfToken(token, context);
      if (lifetime.kind !== 'never') judgeLifetime(lifetime);
      else if (token.kind === 'call' && token.signer.isRegistered) waiting.push(token);
      else reportEndless(token);
    }

    function judge(node: Call): void {
      if (!mayBeMine.test(calledName(node) ?? '')) return;
      const token = signedTokenAt(node, context);
      const registration = token ? undefined : registeredSignerAt(node, context);
      const made = token ? undefined : signerLifetimeAt(node, context);
      if (token) judgeToken(token);
      if (registration) registered.push(registration);
      if (made?.kind === 'never') context.report({ node: node.callee, messageId: 'never', data: { name: 'createSigner', setting: '`expiresIn`' } });
      const lifetime = made ?? registration?.lifetime ?? (token ? undefined : sessionLifetimeAt(node, context));
      if (lifetime) judgeLifetime(lifetime);
    }

    return {
      NewExpression: judge,
      CallExpression(node) {
        const link = linkLifetimeAt(node, context);
        if (!link) judge(node);
        else if (isLongerThan(link, longestLink)) context.report({ node: link.node, messageId: 'link', data: { lifetime: spanOfTime(link.seconds) } });
      },
      ...(text.includes('ignoreExpiration') && {
        Property(node: TSESTree.Property) {
          if (isIgnoredExpiry(node, context)) context.report({ node, messageId: 'ignored', suggest: [{ messageId: 'heed', fix: (fixer) => fixer.replaceText(node.value, 'false') }] });
        },
      }),
      ...(models && {
        ObjectExpression(node: TSESTree.ObjectExpression) {
          for (const field of endlessFieldsOf(node, context)) context.report({ node: field.node, messageId: 'field', data: { name: field.name } });
        },
      }),
      'Program:exit'() {
        for (const token of tokensWithoutEnd(waiting, registered, services, context)) reportEndless(token);
        for (const { node, setting } of services ? registrationsWithoutEnd(registered, waiting) : []) {
          context.report({ node: node.callee, messageId: 'registered', data: { name: context.sourceCode.getText(node.callee), setting: `\`${setting}\`` } });
        }
      },
    };
  },
});
