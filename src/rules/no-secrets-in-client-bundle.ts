import type { TSESTree } from '@typescript-eslint/utils';
import { createRule } from '../create-rule.ts';
import { callSecretAt, dataSecretAt, importSecretsAt, inlinedSecretAt, isBundledForBrowsers, mayInline, mayReadSecret, memberSecretAt, patternSecretsAt, publicImportsAt, schemaSecretAt, type ClientSecret } from '../sink/client-secret.ts';
import { dataValueListener } from '../source/data-file.ts';
import { withoutPrefix } from '../wording/without-prefix.ts';

type Options = [{ clientGlobs: string[] }];
type MessageIds = ClientSecret['kind'] | 'rename';

/** Files without any of this put nothing into a bundle. */
const trigger = /_(?:SECRETS?|KEY|TOKEN|ID|PASSWORD|PASSWD|PASSPHRASE|PASS|ROLE|ACCOUNT|JSON|SALT|URL|URI|STRING|CREDENTIALS|AUTH)\b|use client|process\.env|RuntimeConfig|runtimeConfig|DefinePlugin/u;

export default createRule<Options, MessageIds>({
  name: 'no-secrets-in-client-bundle',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow secrets of the server in the bundle of a browser',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(b)', '25(1)'],
      readsData: true,
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { clientGlobs: { description: 'Globs of files that are bundled for browsers without saying `use client`.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true } },
      },
    ],
    defaultOptions: [{ clientGlobs: [] }],
    messages: {
      exposed: '`{{name}}` is a secret, and its prefix `{{prefix}}` has the build write it into the browser bundle, where everybody can read it. Drop the prefix, and use it on the server only.',
      read: '`{{name}}` is a secret of the server, and this file is bundled for browsers. Use it in a route or an action of the server, and call that from here.',
      imported: '`{{name}}` belongs to the server with its secrets, and this file is bundled for browsers. Use it in a route or an action of the server, and call that from here.',
      inlined: '`{{holder}}` writes `{{name}}` into the browser bundle, where everybody can read it. Leave it in the environment of the server.',
      whole: '`{{holder}}` writes the whole environment with its secrets into the browser bundle. Name the variables that a browser may have.',
      rename: 'Call it `{{name}}`.',
    },
  },
  mentions: ['_secret', '_key', '_token', '_id', '_pass', '_role', '_account', '_json', '_salt', '_ur', '_string', '_credentials', '_auth', 'use client', 'process.env', 'runtimeconfig', 'defineplugin'],
  interest: { keys: mayInline, members: mayReadSecret },
  concerns: ({ sourceCode: { text } }) => trigger.test(text),
  waitsFor: ['ImportDeclaration', 'MemberExpression', 'ObjectPattern', 'CallExpression', 'Property'],
  create(context, [{ clientGlobs }]) {
    const { text } = context.sourceCode;
    const isClient = isBundledForBrowsers(context, clientGlobs);

    function report(found: ClientSecret | undefined): void {
      if (!found) return;
      const { kind, node } = found;
      const rename = kind === 'exposed' ? withoutPrefix(found.node, found.name, found.prefix, context) : undefined;
      context.report({
        node,
        messageId: kind,
        data: { name: '', prefix: '', holder: '', ...found, node: undefined },
        suggest: rename ? [{ messageId: 'rename', data: { name: rename.name }, fix: rename.fix }] : [],
      });
    }

    return {
      MemberExpression(node) {
        report(memberSecretAt(node, isClient, context));
      },
      ObjectPattern(node) {
        for (const found of patternSecretsAt(node, isClient, context)) report(found);
      },
      CallExpression(node) {
        report(callSecretAt(node, context));
      },
      Property(node) {
        report(inlinedSecretAt(node, context) ?? schemaSecretAt(node));
      },
      ...((isClient || text.includes('$env/static/public')) && {
        ImportDeclaration(node: TSESTree.ImportDeclaration) {
          for (const found of isClient ? importSecretsAt(node) : publicImportsAt(node)) report(found);
        },
      }),
      ...dataValueListener(context, (value) => typeof value === 'string' && value !== '', ({ node, name }) => {
        report(dataSecretAt(node, name));
      }),
    };
  },
});
