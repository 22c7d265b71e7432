import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { isIgnoredExpiry } from '../sink/ignored-expiry.ts';
import { linkLifetimeAt, sessionLifetimeAt, signerLifetimeAt } from '../sink/set-lifetime.ts';
import { signedTokenAt } from '../sink/signed-token.ts';
import { lifetimeOfToken, type Lifetime } from '../sink/token-lifetime.ts';
import { registeredSignerAt, type RegisteredSigner } from '../sink/token-registration.ts';
import { calledName, type Call } from '../source/callee.ts';
import { secondsOfText } from '../source/duration.ts';
import { endlessFieldsOf } from '../sink/token-model.ts';
import { spanOfTime } from '../wording/span-of-time.ts';
import { addLifetime, lifetimeNameOf } from '../wording/token-lifetime.ts';

type Options = [{ maxLifetime: string; models: boolean; services: boolean }];
type MessageIds = 'never' | 'registered' | 'tooLong' | 'link' | 'ignored' | 'field' | 'add' | 'heed';

/** What storage services allow for a link that is signed. */
const longestLink = 7 * 86_400;

/** What a file speaks of that signs tokens, keeps sessions or makes links; no other is looked at. */
const signs = /jwt|JWT|jose|paseto|[Jj]son[Ww]eb[Tt]oken|session|[Aa]uth|[Ss]ignedUrl|presigned/u;
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
          services: { description: 'Whether calls are reported whose lifetime may be set where their module is registered, in another file.', type: 'boolean' },
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
  create(context, [{ maxLifetime, models, services }]) {
    const { text } = context.sourceCode;
    if (!signs.test(text) && !(models && /[Tt]oken|otp/u.test(text))) return {};
    const limit = secondsOfText(maxLifetime) ?? Infinity;
    const registered: RegisteredSigner[] = [];
    const open: { node: Call; modules: readonly string[]; report: () => void }[] = [];

    function reportTooLong(lifetime: Lifetime): void {
      if (lifetime.kind !== 'set' || lifetime.seconds === undefined || lifetime.seconds <= limit) return;
      context.report({ node: lifetime.node, messageId: 'tooLong', data: { lifetime: spanOfTime(lifetime.seconds), limit: spanOfTime(limit) } });
    }

    function judge(node: Call): void {
      if (!mayBeMine.test(calledName(node) ?? '')) return;
      const token = signedTokenAt(node, context);
      if (token) {
        const lifetime = lifetimeOfToken(token, context);
        if (lifetime.kind !== 'never') {
          reportTooLong(lifetime);
          return;
        }
        const report = (): void => {
          context.report({ node: node.callee, messageId: 'never', data: { name: token.name, setting: lifetimeNameOf(token) }, suggest: addLifetime(token, context) });
        };
        if (token.kind === 'call' && token.signer.isRegistered) open.push({ node, modules: token.signer.modules, report });
        else report();
        return;
      }
      const made = signerLifetimeAt(node, context);
      if (made?.kind === 'never') context.report({ node: node.callee, messageId: 'never', data: { name: 'createSigner', setting: '`expiresIn`' } });
      const found = registeredSignerAt(node, context);
      if (found) registered.push(found);
      const lifetime = made ?? found?.lifetime ?? sessionLifetimeAt(node, context);
      if (lifetime) reportTooLong(lifetime);
    }

    return {
      NewExpression: judge,
      CallExpression(node) {
        const link = linkLifetimeAt(node, context);
        if (!link) judge(node);
        else if (link.kind === 'set' && link.seconds !== undefined && link.seconds > longestLink) {
          context.report({ node: link.node, messageId: 'link', data: { lifetime: spanOfTime(link.seconds) } });
        }
      },
      ...(text.includes('ignoreExpiration') && {
        Property(node: TSESTree.Property) {
          if (!isIgnoredExpiry(node)) return;
          context.report({ node, messageId: 'ignored', suggest: [{ messageId: 'heed', fix: (fixer) => fixer.replaceText(node.value, 'false') }] });
        },
      }),
      ...(models && {
        ObjectExpression(node: TSESTree.ObjectExpression) {
          for (const field of endlessFieldsOf(node, context)) context.report({ node: field.node, messageId: 'field', data: { name: field.name } });
        },
      }),
      'Program:exit'() {
        for (const { modules, report } of open) {
          const near = registered.filter((each) => each.modules.some((module) => modules.includes(module)));
          if (near.some(({ lifetime }) => lifetime.kind !== 'never')) continue;
          if (near.length > 0 || services) report();
        }
        for (const { node, modules, lifetime, setting } of registered) {
          if (!services || lifetime.kind !== 'never' || open.some((each) => each.modules.some((module) => modules.includes(module)))) continue;
          context.report({ node: node.callee, messageId: 'registered', data: { name: context.sourceCode.getText(node.callee), setting: `\`${setting}\`` } });
        }
      },
    };
  },
});
