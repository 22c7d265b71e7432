import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { checkingModules } from '../knowledge/tokens.ts';
import { authorityOfClaims, type Authority } from '../sink/claims-use.ts';
import { decodedTokenAt, isTokenOfIssuer, type DecodedToken } from '../sink/decoded-token.ts';
import { algorithmFaultAt, lackingChecks, tokenVerifierAt } from '../sink/token-algorithms.ts';
import { isCheckedElsewhere, isTokenCheck, TokenChecks } from '../sink/token-check.ts';
import { calledName, type Call } from '../source/callee.ts';
import { isClientFile } from '../source/client-file.ts';
import { modulesOf } from '../source/modules.ts';

type Check = 'algorithms' | 'audience' | 'issuer';
type Options = [{ require: Check[] }];
type MessageIds = Authority | 'none' | 'fromHeader' | 'lacking' | 'unlisted';

/** What a file speaks of that reads tokens; no other is looked at. */
const readsTokens = /jwt|JWT|Jwt|jose|base64|atob|[jJ]son[wW]eb/u;
const mayVerify = /verif|jwt|strategy|^auth$/iu;

export default createRule<Options, MessageIds>({
  name: 'no-unverified-jwt',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow believing a token whose signature nobody checked',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(b)', '5(1)(f)'],
      strictOptions: [{ require: ['algorithms'] }],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          require: { description: 'What each check of a token must name.', type: 'array', items: { type: 'string', enum: ['algorithms', 'audience', 'issuer'] }, uniqueItems: true },
        },
      },
    ],
    defaultOptions: [{ require: [] }],
    messages: {
      identity: '`{{name}}` reads the token without checking its signature, and what it says decides who is asking: anybody can write such a token. Use a function that verifies it.',
      permission: '`{{name}}` reads the token without checking its signature, and what it says decides what is allowed: anybody can write such a token. Use a function that verifies it.',
      record: '`{{name}}` reads the token without checking its signature, and what it says decides whose record is loaded: anybody can write such a token. Use a function that verifies it.',
      none: '`none` is no signature, so anybody can write a token that is accepted. Name the algorithm that the key is for.',
      fromHeader: 'The token itself says here how it is to be checked, so its writer can choose the weakest way. Name the algorithm that the key is for.',
      lacking: '`{{name}}` does not say which {{checks}} it accepts, so a token for another purpose may pass. Name them.',
      unlisted: '`{{name}}` needs the list of algorithms that it accepts. Name the one that the key is for.',
    },
  },
  mentions: ['jwt', 'jose', 'base64', 'atob', 'jsonweb'],
  concerns: ({ sourceCode: { text } }) => readsTokens.test(text),
  waitsFor: ['CallExpression', 'NewExpression', 'Property', 'Program:exit'],
  create(context, [{ require: required }]) {
    const { text } = context.sourceCode;
    const checks = new TokenChecks(context);
    const believed: { decoded: DecodedToken; authority: Authority }[] = [];
    const isClient = isClientFile(context);

    function judgeVerifier(node: Call): void {
      if (!mayVerify.test(calledName(node) ?? '')) return;
      const verifier = tokenVerifierAt(node, context);
      if (!verifier) return;
      const name = calledName(node) ?? 'verify';
      const lacking = lackingChecks(verifier, required, context);
      if (verifier.needsAlgorithms && lackingChecks(verifier, ['algorithms'], context).length > 0) context.report({ node: node.callee, messageId: 'unlisted', data: { name } });
      else if (lacking.length > 0) context.report({ node: node.callee, messageId: 'lacking', data: { name, checks: lacking.map((check) => `\`${check}\``).join(' and ') } });
    }

    return {
      CallExpression(node) {
        judgeVerifier(node);
        if (isClient) return;
        if (isTokenCheck(node)) checks.add(node);
        const decoded = decodedTokenAt(node, context);
        const authority = decoded && !isTokenOfIssuer(decoded.token, context) ? authorityOfClaims(node, context) : undefined;
        if (decoded && authority) believed.push({ decoded, authority });
      },
      NewExpression: judgeVerifier,
      ...(/\b(?:[nN][oO][nN][eE]|[aA][lL][gG])\b/u.test(text) && {
        Property(node: TSESTree.Property) {
          const fault = algorithmFaultAt(node, context);
          if (fault) context.report({ node: node.value, messageId: fault });
        },
      }),
      'Program:exit'() {
        if (believed.length === 0 || checkingModules.some((module) => modulesOf(context).has(module))) return;
        for (const { decoded, authority } of believed) {
          if (checks.cover(decoded) || isCheckedElsewhere(decoded, context)) continue;
          context.report({ node: decoded.node, messageId: authority, data: { name: decoded.name } });
        }
      },
    };
  },
});
