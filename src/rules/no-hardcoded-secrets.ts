import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { mayFallBack, secretFallbackAt } from '../classification/secret-fallback.ts';
import { ownCredentialNames } from '../classification/own-names.ts';
import { mayHoldToken } from '../classification/secret.ts';
import { tokenInCode } from '../classification/token-in-code.ts';
import { headerSecretsAt, mayPrecedeCredential } from '../sink/authorization-header.ts';
import { hasOwnTakers, mayTakeSecret, slottedSecretsAt } from '../sink/credential-slot.ts';
import { secretInData } from '../sink/secret-in-data.ts';
import { mayBeginLogin, partlyWrittenLoginAt, writtenSecretAt } from '../sink/written-secret.ts';
import type { Call } from '../source/callee.ts';
import { dataValueListener } from '../source/data-file.ts';
import { fileNatureOf, isApplicationSettings } from '../source/example-file.ts';
import { isOutOfScope } from '../source/scope-of-files.ts';
import { SecretReports, type SecretMessage } from '../wording/secret-reports.ts';

type Options = [{ additionalNames: string[]; ignoreFormats: string[]; comments: boolean }];

const names = (description: string) => ({ description, type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true }) as const;

export default createRule<Options, SecretMessage>({
  name: 'no-hardcoded-secrets',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow secrets that are written in the code',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(b)', '32(2)', '5(1)(f)', '33'],
      readsData: true,
      everywhere: true,
    },
    // eslint-disable-next-line eslint-plugin/require-meta-has-suggestions -- They are made where the secrets of a file are collected.
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          additionalNames: names('Own names of credentials, as the words that a name ends in.'),
          ignoreFormats: names('Ids of token formats that may stand in the code.'),
          comments: { description: 'Whether comments are searched for tokens too.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ additionalNames: [], ignoreFormats: [], comments: false }],
    messages: {
      token: '{{subject}} (`{{masked}}`) is written in the code, so everybody who can read the repository can use it. Revoke it, and read the new one from the environment or a secret manager.',
      testToken: '{{subject}} for tests (`{{masked}}`) is written in the code, and the one for production will be written in the same place. Read it from the environment.',
      named: '`{{name}}` is a secret that is written in the code, so everybody who can read the repository has it. Change it, and read the new one from the environment or a secret manager.',
      slot: '`{{name}}` takes a secret that is written in the code, so everybody who can read the repository has it. Read it from the environment, and fail when it is missing.',
      account: 'This account gets a password that is written in the code, so everybody who can read the repository can log in to it. Let its owner set one, or make one at random.',
      fallback: 'Without `{{name}}` the application runs on a secret that is written in the code, and everybody who can read the repository knows it. Fail when `{{name}}` is missing.',
      accepted: 'Whoever sends this literal passes as `{{name}}`, and everybody who can read the repository can. Compare with a hash, or with a value from the environment.',
      useEnvironment: 'Read it from `{{env}}` in the environment.',
      fail: 'Fail when `{{name}}` is missing.',
      refer: 'Refer to the variable `{{env}}`.',
    },
  },
  interest: { calls: (name) => mayTakeSecret(name) || mayFallBack(name), anyIn: hasOwnTakers },
  waitsFor: ['Program', 'Literal', 'TemplateLiteral', 'BinaryExpression', 'CallExpression', 'NewExpression', 'LogicalExpression', 'ConditionalExpression', 'AssignmentExpression', 'AssignmentPattern', 'Program:exit'],
  create(context, [{ additionalNames, ignoreFormats, comments }]) {
    const nature = fileNatureOf(context);
    const isAside = isOutOfScope(context) || nature === 'example';
    const scope = { isAside, hasNames: !isAside && nature === 'plain', ownNames: ownCredentialNames(additionalNames), isSettings: isApplicationSettings(context) };
    const reports = new SecretReports(context, ignoreFormats);

    function readText(node: TSESTree.Node, text: string): void {
      const found = writtenSecretAt(node, text, scope, context);
      if (found) reports.add(found);
    }

    function readLogin(start: string, node: TSESTree.TemplateLiteral | TSESTree.BinaryExpression): void {
      const found = mayBeginLogin(start) ? partlyWrittenLoginAt(node, context) : undefined;
      if (found) reports.add(found);
    }

    function readFallback(node: TSESTree.Node): void {
      const fallback = secretFallbackAt(node, context);
      if (fallback) reports.addFallback(fallback);
    }

    function readHeader(start: string, credential: TSESTree.Node | undefined): void {
      if (!credential || !mayPrecedeCredential(start)) return;
      for (const { node } of headerSecretsAt(start, credential, context)) reports.add({ kind: 'named', node, name: 'Authorization', env: 'API_TOKEN' });
    }

    function readCall(node: Call): void {
      for (const secret of slottedSecretsAt(node, context)) reports.addSlot(secret, node);
    }

    function readComments(): void {
      for (const comment of context.sourceCode.getAllComments()) {
        const token = mayHoldToken(comment.value) ? tokenInCode(comment.value, { near: '', use: 'shown', isAside, isClient: false }) : undefined;
        if (token) reports.addComment(token, comment);
      }
    }

    return {
      Literal(node: TSESTree.Literal) {
        if (typeof node.value !== 'string') return;
        readText(node, node.value);
        if (scope.hasNames && node.parent.type === 'Property' && node.parent.value === node) readFallback(node.parent);
      },
      TemplateLiteral(node) {
        const isWhole = node.expressions.length === 0;
        for (const quasi of node.quasis) {
          const text = quasi.value.cooked ?? quasi.value.raw;
          if (text !== '') readText(isWhole ? node : quasi, text);
        }
        if (!scope.hasNames || isWhole) return;
        const start = node.quasis[0]?.value.raw ?? '';
        readHeader(start, node.expressions[0]);
        readLogin(start, node);
      },
      ...(scope.hasNames && {
        BinaryExpression(node: TSESTree.BinaryExpression) {
          if (node.operator !== '+' || node.left.type !== 'Literal' || typeof node.left.value !== 'string') return;
          readHeader(node.left.value, node.right);
          readLogin(node.left.value, node);
        },
        CallExpression(node: TSESTree.CallExpression) {
          readFallback(node);
          readCall(node);
        },
        NewExpression: readCall,
        LogicalExpression: readFallback,
        ConditionalExpression: readFallback,
        AssignmentExpression: readFallback,
        AssignmentPattern: readFallback,
      }),
      ...dataValueListener(context, (value) => typeof value === 'string' && value.length > 3, (value) => {
        const found = secretInData(value, scope);
        if (found) reports.addData(found);
      }),
      'Program:exit'() {
        if (comments && 'getAllComments' in context.sourceCode) readComments();
        reports.send();
      },
    };
  },
});
