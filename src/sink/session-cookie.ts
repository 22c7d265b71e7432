import type { TSESTree } from '@typescript-eslint/utils';
import { secureSwitches, sessionCookiePlugins, sessionCookies, sessionOptionKeys, type CookieFlag, type SessionCookie } from '../knowledge/cookies.ts';
import type { FileContext } from '../context.ts';
import { variableOf } from '../source/binding.ts';
import { calledName, calleeOf, type Call } from '../source/callee.ts';
import { optionAt, optionOf } from '../source/option.ts';
import { originOf } from '../source/origin.ts';
import { constantOf } from '../source/static-text.ts';
import { keyOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';
import { memberUsesOf } from '../source/uses.ts';

/** The cookie that a module keeps sessions in. */
export interface SessionCookieSetup {
  readonly node: Call;
  /** The options of the cookie; `undefined` where none are given. */
  readonly cookie: TSESTree.Node | undefined;
  readonly defaults: readonly CookieFlag[];
  /** The literal that options of the cookie would be added to, under the key of the way. */
  readonly holder: TSESTree.ObjectExpression | undefined;
  readonly key: string | undefined;
}

function setupOf(node: Call, row: SessionCookie, context: FileContext): SessionCookieSetup | undefined {
  const given = row.argument === undefined ? node.arguments.find((argument) => constantOf(argument, context).type === 'ObjectExpression') : node.arguments[row.argument];
  if (!given) return undefined;
  const options = constantOf(given, context);
  if (options.type !== 'ObjectExpression') return undefined;
  if (isChangedLater(given, row.way[0], context)) return undefined;
  const cookie = row.way.length === 0 ? given : optionAt(given, row.way, context);
  if (cookie === 'unknown') return undefined;
  const [key] = row.way;
  return { node, cookie: cookie === 'absent' ? undefined : cookie, defaults: row.defaults, holder: row.way.length === 1 ? options : undefined, key };
}

/** `options.cookie.secure = true` in the branch for production. */
function isChangedLater(options: TSESTree.Node, key: string | undefined, context: FileContext): boolean {
  const identifier = unwrapped(options);
  const variable = identifier.type === 'Identifier' ? variableOf(identifier, context) : undefined;
  return variable !== undefined && key !== undefined && memberUsesOf(variable).read.has(key);
}

/** The session cookie that a call sets up: `session({ cookie: { … } })`, `app.register(session, { cookie })`. */
export function sessionCookieAt(node: Call, context: FileContext): SessionCookieSetup | undefined {
  const callee = calleeOf(node, context);
  if (!callee) return undefined;
  if (calledName(node) === 'register') {
    const [plugin] = node.arguments;
    const registered = plugin && originOf(plugin, context);
    const row = registered?.path.length === 0 ? sessionCookiePlugins.find(({ modules }) => modules.includes(registered.module)) : undefined;
    return row && setupOf(node, row, context);
  }
  const { origin } = callee;
  const row = origin && sessionCookies.find(({ modules, paths }) => modules.includes(origin.module) && paths.includes(origin.path.join('.')));
  return row && setupOf(node, row, context);
}

/** The options of a sign-in library's session cookie, which take the place of all its own: `sessionToken: { name, options }`. */
export function signInCookieAt(property: TSESTree.Property, context: FileContext): TSESTree.Node | undefined {
  if (keyOf(property) !== 'sessionToken' || property.value.type !== 'ObjectExpression') return undefined;
  const options = optionOf(property.value, 'options', context);
  return typeof options === 'string' ? undefined : options;
}

/** The cookie of a session in settings that another file hands on: `{ secret, cookie: { secure: false } }`. */
export function sessionSettingsAt(property: TSESTree.Property): TSESTree.Node | undefined {
  const { parent, value } = property;
  const key = keyOf(property);
  if ((key !== 'cookie' && key !== 'cookieOptions') || value.type !== 'ObjectExpression' || parent.type !== 'ObjectExpression') return undefined;
  const isSession = parent.properties.some((each) => each.type === 'Property' && (sessionOptionKeys.has(keyOf(each) ?? '') || (key === 'cookieOptions' && keyOf(each) === 'password')));
  return isSession ? value : undefined;
}

/** hapi: `{ cookie: 'sid', password, isSecure: false }`; the password seals the cookie. */
function sealsCookie({ parent }: TSESTree.Property): boolean {
  return parent.type === 'ObjectExpression' && parent.properties.some((each) => each.type === 'Property' && keyOf(each) === 'password');
}

/** The option that switches off `Secure` for every cookie of a sign-in library, or for a sealed one: `useSecureCookies: false`. */
export function switchedOffAt(property: TSESTree.Property): string | undefined {
  const key = keyOf(property);
  if (key === undefined || property.value.type !== 'Literal' || property.value.value !== false) return undefined;
  return secureSwitches.has(key) || (key === 'isSecure' && sealsCookie(property)) ? key : undefined;
}
