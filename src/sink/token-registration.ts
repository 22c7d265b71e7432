import type { TSESTree } from '@typescript-eslint/utils';
import { tokenRegistrations, type TokenRegistration } from '../knowledge/tokens.ts';
import type { FileContext } from '../context.ts';
import { calleeOf, type Call } from '../source/callee.ts';
import { returnedBy } from '../source/leaves.ts';
import { optionOf } from '../source/option.ts';
import { originOf } from '../source/origin.ts';
import { constantOf } from '../source/static-text.ts';
import type { SignedToken } from './signed-token.ts';
import { lifetimeIn, type Lifetime } from './token-lifetime.ts';

/** A place where a module that signs tokens is given its options. */
export interface RegisteredSigner {
  readonly node: Call;
  readonly modules: readonly string[];
  readonly lifetime: Lifetime;
  /** The option that sets the lifetime, for messages: `signOptions.expiresIn`. */
  readonly setting: string;
}

function isPlugin(node: Call, context: FileContext): TokenRegistration | undefined {
  const [plugin] = node.arguments;
  const origin = plugin && originOf(plugin, context);
  return origin?.path.length === 0 ? tokenRegistrations.find(({ modules, paths }) => modules.includes(origin.module) && paths.includes('register')) : undefined;
}

function optionsOf(node: Call, context: FileContext): readonly TSESTree.Node[] {
  const [options] = node.arguments;
  if (!options) return [];
  // A class of the project says what the options are.
  if (['useClass', 'useExisting'].some((key) => optionOf(options, key, context) !== 'absent')) return [];
  const factory = optionOf(options, 'useFactory', context);
  if (factory === 'absent') return [options];
  const made = factory === 'unknown' ? undefined : constantOf(factory, context);
  return made?.type === 'ArrowFunctionExpression' || made?.type === 'FunctionExpression' ? returnedBy(made) : [];
}

function lifetimeAt(options: readonly TSESTree.Node[], { lifetime, unit }: TokenRegistration, context: FileContext): Lifetime {
  const found = options.map((each) => lifetimeIn(each, lifetime, unit, context));
  return found.find(({ kind }) => kind !== 'never') ?? found[0] ?? { kind: 'unknown' };
}

/** The registration that a call is: `JwtModule.register({ … })`, `app.register(fastifyJwt, { … })`. */
export function registeredSignerAt(node: Call, context: FileContext): RegisteredSigner | undefined {
  const callee = calleeOf(node, context);
  if (!callee) return undefined;
  if (callee.name === 'register' && node.arguments.length > 0) {
    const plugin = isPlugin(node, context);
    const [, options] = node.arguments;
    if (plugin) return { node, modules: plugin.modules, setting: plugin.lifetime.join('.'), lifetime: options ? lifetimeAt([options], plugin, context) : { kind: 'unknown' } };
  }
  const { origin } = callee;
  const registration = origin && tokenRegistrations.find(({ modules, paths }) => modules.includes(origin.module) && paths.includes(origin.path.join('.')));
  return registration && { node, modules: registration.modules, setting: registration.lifetime.join('.'), lifetime: lifetimeAt(optionsOf(node, context), registration, context) };
}

function isOfModules({ modules }: RegisteredSigner, token: SignedToken): boolean {
  return token.kind === 'call' && token.signer.modules.some((module) => modules.includes(module));
}

/** Whether a call brings a key of its own, so that no registration with a key and a lifetime is likely. */
function bringsKey(token: SignedToken, context: FileContext): boolean {
  if (token.kind !== 'call' || !token.options) return false;
  const { options, signer } = token;
  return signer.ownKeys?.some((key) => typeof optionOf(options, key, context) !== 'string') ?? false;
}

/** The tokens that no registration in sight ends. Where none is in sight, another file ends them, unless they are signed with a key of their own. */
export function tokensWithoutEnd(tokens: readonly SignedToken[], registered: readonly RegisteredSigner[], isTold: boolean, context: FileContext): readonly SignedToken[] {
  return tokens.filter((token) => {
    const near = registered.filter((each) => isOfModules(each, token));
    return near.length === 0 ? isTold && bringsKey(token, context) : near.every(({ lifetime }) => lifetime.kind === 'never');
  });
}

/** The registrations that end no token, in files that sign none with them. */
export function registrationsWithoutEnd(registered: readonly RegisteredSigner[], tokens: readonly SignedToken[]): readonly RegisteredSigner[] {
  return registered.filter((each) => each.lifetime.kind === 'never' && !tokens.some((token) => isOfModules(each, token)));
}
