import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { dataIn, type Held } from './data-in.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { enclosingClass } from '../source/class-members.ts';
import { functionNamesAround } from '../source/enclosing-function.ts';
import type { SignedToken } from '../sink/signed-token.ts';

/** Tokens whose purpose is to say who somebody is: of OpenID Connect, of a single sign-on, of a help desk. */
const identityToken = /\b(?:(?:id|identity) token|sso|single sign|zendesk|freshdesk|intercom|helpscout|productboard|canny|oidc)\b/u;

function isIdentityToken({ node }: SignedToken): boolean {
  const { parent } = node;
  const held = parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? parent.id.name : '';
  return [held, enclosingClass(node)?.id?.name ?? '', ...functionNamesAround(node)].some((name) => identityToken.test(wordsOf(name).join(' ')));
}

/** The address of an account of software: `credentials.email`, `serviceAccount.client_email`. */
function isOfMachine(node: TSESTree.Node): boolean {
  return node.type === 'MemberExpression' && /^(?:credentials?|creds|service_?account|config|settings|env|options|key_?file|keys)$/iu.test(lastNameOf(node.object) ?? '');
}

/** A software that asks for access on its own account: the claims of RFC 7523, signed for a token endpoint. */
function isAssertion(claims: TSESTree.Node): boolean {
  return claims.type === 'ObjectExpression' && ['iss', 'aud', 'scope'].every((key) => propertyValueOf(claims, key) !== undefined);
}

/** Who issued a token, and for whom: software, however it is called. */
function isOfIssuer({ parent }: TSESTree.Node): boolean {
  return parent?.type === 'Property' && /^(?:iss|aud|azp)$/u.test(keyOf(parent) ?? '');
}

/** The personal data that everybody can read who holds a token: its payload is signed, not encrypted. */
export function personalDataInToken(token: SignedToken, context: FileContext): readonly Held[] {
  const { payload } = token;
  if (!payload || (token.kind === 'builder' && token.isEncrypted) || isIdentityToken(token)) return [];
  const claims = constantOf(payload, context);
  if (isAssertion(claims)) return [];
  const written = claims.type === 'ObjectExpression' ? dataIn(claims, context) : [];
  // What is added to the claims after they were made stands behind their name.
  return (written.length > 0 ? written : dataIn(payload, context)).filter(({ data, carrier }) => !isOfMachine(data.node) && !isOfIssuer(carrier));
}
