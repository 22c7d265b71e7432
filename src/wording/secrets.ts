import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { credentialNameOf, envNameOf } from '../classification/credential-name.ts';
import type { SecretFallback } from '../classification/secret-fallback.ts';
import type { SecretFinding } from '../classification/secret.ts';
import { removeProperty } from '../source/edit.ts';
import { writtenText } from '../source/text-edit.ts';

/** What a shape is that no provider alone uses, and the variable that should hold it. */
const generalShapes: Readonly<Record<string, readonly [subject: string, env: string]>> = {
  jwt: ['A signed token', 'ACCESS_TOKEN'],
  'bearer-header': ['An access token', 'ACCESS_TOKEN'],
  'basic-header': ['A user with a password', 'BASIC_AUTH_CREDENTIALS'],
  'db-connection': ['A connection string with its password', 'DATABASE_URL'],
  'adonet-connection': ['A connection string with its password', 'CONNECTION_STRING'],
  'url-basic-auth': ['An address with its password', 'SERVICE_URL'],
  'private-key-pem': ['A private key', 'PRIVATE_KEY'],
  'pgp-private': ['A private key', 'PRIVATE_KEY'],
};

const providerOf = ({ provider }: SecretFinding['format']): string => provider.split(',')[0] ?? provider;

/** What a token is, for messages: "A token of GitHub", "A private key". */
export function subjectOf({ format }: SecretFinding): string {
  return generalShapes[format.id]?.[0] ?? `A token of ${providerOf(format)}`;
}

/** What tokens are called in the environment by custom, by the id of the format or its beginning. */
const customaryNames: readonly (readonly [start: string, env: string])[] = [
  ['stripe-webhook', 'STRIPE_WEBHOOK_SECRET'], ['stripe-', 'STRIPE_SECRET_KEY'], ['aws-access-key-id', 'AWS_ACCESS_KEY_ID'], ['aws-secret-access-key', 'AWS_SECRET_ACCESS_KEY'], ['openai-', 'OPENAI_API_KEY'], ['anthropic', 'ANTHROPIC_API_KEY'],
  ['sendgrid', 'SENDGRID_API_KEY'], ['resend', 'RESEND_API_KEY'], ['mailgun', 'MAILGUN_API_KEY'], ['mailchimp', 'MAILCHIMP_API_KEY'], ['brevo', 'BREVO_API_KEY'], ['gcp-api-key', 'GOOGLE_API_KEY'], ['gcp-oauth-secret', 'GOOGLE_CLIENT_SECRET'],
  ['slack-webhook', 'SLACK_WEBHOOK_URL'], ['discord-webhook', 'DISCORD_WEBHOOK_URL'], ['teams-webhook', 'TEAMS_WEBHOOK_URL'], ['supabase-secret', 'SUPABASE_SECRET_KEY'], ['twilio-', 'TWILIO_AUTH_TOKEN'], ['hubspot', 'HUBSPOT_ACCESS_TOKEN'],
];

/** The variable that should hold a token: as the code or custom calls it, like the name that it goes by, like its provider. */
export function envNameOfToken({ format }: SecretFinding, name: string | undefined): string {
  if (name !== undefined && /^[A-Z][A-Z\d]*_[A-Z\d_]+$/u.test(name)) return name;
  const customary = customaryNames.find(([start]) => format.id.startsWith(start))?.[1];
  if (customary !== undefined) return customary;
  if (name !== undefined && credentialNameOf(name)?.strength === 'strong') return envNameOf(name);
  return generalShapes[format.id]?.[1] ?? `${providerOf(format).toUpperCase().replaceAll(/[^A-Z\d]+/gu, '_')}_TOKEN`;
}

/** How the code reads the environment. */
function readOf(env: string, context: FileContext): string {
  return /\bDeno\.env\b/u.test(context.sourceCode.text) ? `Deno.env.get('${env}')` : `process.env.${env}`;
}

const unreplaceable: ReadonlySet<string> = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'ImportAttribute', 'TSLiteralType', 'TSEnumMember', 'ExpressionStatement', 'TSExternalModuleReference', 'TaggedTemplateExpression']);

function isReplaceable({ parent }: TSESTree.Node): boolean {
  return parent !== undefined && !unreplaceable.has(parent.type);
}

/** The text of a string as the inside of a template. */
function asTemplate(raw: string): string | undefined {
  return /[\\`]|\$\{/u.test(raw) ? undefined : raw;
}

type Fix = (fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | TSESLint.RuleFix[] | null;

/** Puts the environment in the place of a string, or of the stretch of it that is the secret. */
export function readFromEnvironment(node: TSESTree.Node, env: string, context: FileContext, stretch?: string): Fix | undefined {
  const isKey = node.parent !== undefined && 'key' in node.parent && node.parent.key === node;
  if (isKey || (node.type !== 'TemplateElement' && !isReplaceable(node))) return undefined;
  const read = readOf(env, context);
  const written = writtenText(node, context);
  if (node.type === 'TemplateElement') {
    const at = stretch === undefined || node.parent.parent.type === 'TaggedTemplateExpression' ? -1 : written.indexOf(stretch);
    return at === -1 || stretch === undefined ? undefined : (fixer) => fixer.replaceTextRange([node.range[0] + at, node.range[0] + at + stretch.length], `\${${read}}`);
  }
  const inner = written.slice(1, -1);
  const isPart = stretch !== undefined && inner !== stretch;
  const around = isPart ? asTemplate(inner) : undefined;
  if (isPart && !around?.includes(stretch)) return undefined;
  const expression = isPart && around !== undefined ? `\`${around.replace(stretch, () => `\${${read}}`)}\`` : read;
  return (fixer) => fixer.replaceText(node, node.parent?.type === 'JSXAttribute' ? `{${expression}}` : expression);
}

/** Takes a fallback away, or throws in its place, so that the project does not start without the variable. */
export function withoutFallback({ at, name, form }: SecretFallback, context: FileContext): Fix | undefined {
  if (!/^[\w.:/-]{1,80}$/u.test(name)) return undefined;
  const failure = `throw new Error('${name} is not set.')`;
  const { parent } = at;
  switch (form) {
    case 'operand':
      return (fixer) => fixer.replaceText(at, `(() => { ${failure}; })()`);
    case 'assignment': {
      const statement = parent?.parent;
      const isWhole = parent?.type === 'AssignmentExpression' && parent.operator === '=' && statement?.type === 'ExpressionStatement';
      return isWhole ? (fixer) => fixer.replaceText(statement, `${failure};`) : (fixer) => fixer.replaceText(at, `(() => { ${failure}; })()`);
    }
    case 'default':
      return parent?.type === 'AssignmentPattern' ? (fixer) => fixer.removeRange([parent.left.range[1], parent.range[1]]) : undefined;
    case 'method':
      return parent?.type === 'CallExpression' && parent.callee.type === 'MemberExpression' ? dropped(parent.callee.object.range[1], parent.range[1]) : undefined;
    case 'argument': {
      const before = parent?.type === 'CallExpression' ? parent.arguments[parent.arguments.indexOf(at as TSESTree.Expression) - 1] : undefined;
      return before ? dropped(before.range[1], at.range[1]) : undefined;
    }
    case 'property':
      return (fixer) => removeProperty(fixer, at, context);
  }
}

function dropped(start: number, end: number): Fix {
  return (fixer) => fixer.removeRange([start, end]);
}

/** How a JSON or YAML file refers to a variable, where its tool has a way to: compose files, workflows, Postman. */
export function variableReference(env: string, { filename, sourceCode }: FileContext): string | undefined {
  if (/(?:^|[\\/])(?:docker-)?compose[\w.-]*\.ya?ml$/iu.test(filename)) return `\${${env}}`;
  if (/(?:^|[\\/])\.github[\\/](?:workflows|actions)[\\/]/u.test(filename)) return `\${{ secrets.${env} }}`;
  return /postman_(?:collection|environment|globals)/iu.test(filename) || /"_postman_id"|schema\.getpostman\.com/u.test(sourceCode.text) ? `{{${env}}}` : undefined;
}
