import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { builderSteps } from '../knowledge/tokens.ts';
import type { FileContext } from '../context.ts';
import { addArgumentAfter, addProperties } from '../source/insert.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import type { SignedToken } from '../sink/signed-token.ts';

type Fix = TSESLint.ReportFixFunction;

const claim = 'exp: Math.floor(Date.now() / 1000) + 60 * 60';

/** What sets the lifetime of a token, as a message names it. */
export function lifetimeNameOf(token: SignedToken): string {
  if (token.kind === 'builder') return `it with \`${builderSteps.lifetime}()\``;
  return token.signer.lifetime === undefined ? 'the claim `exp`' : `\`${token.signer.lifetime}\``;
}

/** A bare text as the payload takes no `expiresIn`. */
function isText(payload: TSESTree.Node): boolean {
  const node = unwrapped(payload);
  if (node.type === 'Literal' || node.type === 'TemplateLiteral') return true;
  return /(?:^_?id|Id|ID|email|[uU]ser_?[nN]ame)$/u.test(lastNameOf(node) ?? '');
}

function addOption(token: Extract<SignedToken, { kind: 'call' }>, key: string, context: FileContext): Fix | undefined {
  const { node, signer, payload, options } = token;
  if (payload && isText(payload)) return undefined;
  const option = `${key}: '1h'`;
  if (options) {
    const object = constantOf(options, context);
    return object.type === 'ObjectExpression' ? (fixer) => addProperties(fixer, object, [option], context) : undefined;
  }
  const before = signer.options === undefined ? undefined : node.arguments[signer.options - 1];
  return before && ((fixer) => addArgumentAfter(fixer, before, `{ ${option} }`, context));
}

function addStep({ chain }: Extract<SignedToken, { kind: 'builder' }>): Fix | undefined {
  const end = chain.calls.find(({ name }) => (builderSteps.ends as readonly string[]).includes(name))?.call;
  const callee = end && unwrapped(end.callee);
  if (callee?.type !== 'MemberExpression') return undefined;
  return (fixer) => fixer.insertTextAfter(callee.object, `.${builderSteps.lifetime}('1h')`);
}

function addClaim(payload: TSESTree.Node | undefined, context: FileContext): Fix | undefined {
  const claims = payload && constantOf(payload, context);
  return claims?.type === 'ObjectExpression' ? (fixer) => addProperties(fixer, claims, [claim], context) : undefined;
}

/** The edit that lets a token end after an hour, where the code shows the place for it. */
export function addLifetime(token: SignedToken, context: FileContext): Fix | undefined {
  if (token.kind === 'builder') return addStep(token);
  return token.signer.lifetime === undefined ? addClaim(token.payload, context) : addOption(token, token.signer.lifetime, context);
}
