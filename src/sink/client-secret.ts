import type { TSESTree } from '@typescript-eslint/utils';
import picomatch from 'picomatch';
import { inliningKeys, inliningPlugins, ownServerModules, serverOnlyModules } from '../knowledge/client-bundle.ts';
import type { FileContext } from '../context.ts';
import { credentialNameOf, envNameOf, isClientExposedSecretName, isServerSecretName, publicPrefixOf } from '../classification/credential-name.ts';
import { envReadAt, isEnvironment } from '../classification/env-read.ts';
import { boundNameOf } from '../source/bound-name.ts';
import { calledName } from '../source/callee.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { pathBelow } from '../source/scope-of-files.ts';
import { unwrapped } from '../source/unwrap.ts';

/** A secret that gets into the bundle of a browser, and how. */
export type ClientSecret =
  /** By the prefix of its name. */
  | { readonly kind: 'exposed'; readonly node: TSESTree.Node; readonly name: string; readonly prefix: string }
  /** By a file that browsers run. */
  | { readonly kind: 'read'; readonly node: TSESTree.Node; readonly name: string }
  | { readonly kind: 'imported'; readonly node: TSESTree.Node; readonly name: string }
  /** By the configuration of a build tool. */
  | { readonly kind: 'inlined'; readonly node: TSESTree.Node; readonly name: string; readonly holder: string }
  | { readonly kind: 'whole'; readonly node: TSESTree.Node; readonly holder: string };

/** Whether a file is bundled for browsers: it says so, or the project does. */
export function isBundledForBrowsers(context: FileContext, globs: readonly string[]): boolean {
  // JSON has one node there, and no directives.
  const { body } = context.sourceCode.ast;
  if (!Array.isArray(body)) return false;
  const [first, second] = body;
  const isClient = [first, second].some((statement) => statement?.type === 'ExpressionStatement' && statement.directive === 'use client');
  return isClient || (globs.length > 0 && picomatch([...globs], { dot: true })(pathBelow(context)));
}

function exposed(node: TSESTree.Node, name: string): ClientSecret | undefined {
  const prefix = isClientExposedSecretName(name) ? publicPrefixOf(name) : undefined;
  return prefix === undefined ? undefined : { kind: 'exposed', node, name, prefix };
}

/** Whether a variable is one that only the server should have. */
function isOfServer(name: string): boolean {
  if (publicPrefixOf(name) !== undefined || !/^[A-Z][A-Z\d_]+$/u.test(name)) return false;
  return isServerSecretName(name) || (credentialNameOf(name)?.strength === 'strong' && !/(?:^|_)(?:ANON|PUBLISHABLE|SITE_KEY|CLIENT_KEY)(?:_|$)/u.test(name));
}

/** By its key: what a property that puts a secret into a bundle may be called. */
export function mayInline(key: string): boolean {
  return key === 'process.env' || isServerSecretName(envNameOf(replacedName(key))) || isClientExposedSecretName(key);
}

/** By its name: what a member that reads a variable of a secret may be called. */
export function mayReadSecret(name: string): boolean {
  return /^[A-Z][A-Z\d_]{4,}$/u.test(name) && (isClientExposedSecretName(name) || isOfServer(name));
}

/** `process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY`, and in a client file `process.env.STRIPE_SECRET_KEY`. */
export function memberSecretAt(node: TSESTree.MemberExpression, isClient: boolean, context: FileContext): ClientSecret | undefined {
  const name = keyOf(node);
  if (name === undefined || !/^[A-Z][A-Z\d_]{4,}$/u.test(name)) return undefined;
  const mayTell = isClientExposedSecretName(name) || (isClient && isOfServer(name));
  if (!mayTell || !isEnvironment(node.object, context)) return undefined;
  return exposed(node, name) ?? { kind: 'read', node, name };
}

/** `const { VITE_API_SECRET } = import.meta.env`. */
export function patternSecretsAt(node: TSESTree.ObjectPattern, isClient: boolean, context: FileContext): readonly ClientSecret[] {
  const { parent } = node;
  if (parent.type !== 'VariableDeclarator' || !parent.init || !isEnvironment(parent.init, context)) return [];
  return node.properties.flatMap((property): readonly ClientSecret[] => {
    const name = property.type === 'Property' ? keyOf(property) : undefined;
    if (name === undefined) return [];
    const found = exposed(property, name);
    if (found) return [found];
    return isClient && isOfServer(name) ? [{ kind: 'read', node: property, name }] : [];
  });
}

/** `getEnv('VITE_API_SECRET')`, `Deno.env.get('PUBLIC_DB_PASSWORD')`. */
export function callSecretAt(node: TSESTree.CallExpression, context: FileContext): ClientSecret | undefined {
  const [first] = node.arguments;
  if (first?.type !== 'Literal' || typeof first.value !== 'string' || !isClientExposedSecretName(first.value)) return undefined;
  return envReadAt(node, context)?.name === first.value ? exposed(first, first.value) : undefined;
}

/** SvelteKit: `import { PUBLIC_ADMIN_SECRET } from '$env/static/public'`, wherever it stands. */
export function publicImportsAt(node: TSESTree.ImportDeclaration): readonly ClientSecret[] {
  if (node.source.value !== '$env/static/public') return [];
  return node.specifiers.flatMap((specifier): readonly ClientSecret[] => {
    const name = specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : undefined;
    const found = name === undefined ? undefined : exposed(specifier, name);
    return found ? [found] : [];
  });
}

/** What an import brings into a client file. */
export function importSecretsAt(node: TSESTree.ImportDeclaration): readonly ClientSecret[] {
  if (node.source.value === '$env/static/public') return publicImportsAt(node);
  if (node.importKind === 'type') return [];
  const module = node.source.value;
  const isTyped = node.specifiers.length > 0 && node.specifiers.every((specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type');
  if (isTyped) return [];
  if (serverOnlyModules.has(module) || (/^[.@~#$]|^src\//u.test(module) && ownServerModules.test(module) && !serverOnlyModules.has(module))) return [{ kind: 'imported', node: node.source, name: module }];
  return node.specifiers.flatMap((specifier): readonly ClientSecret[] => {
    const name = specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier' ? specifier.imported.name : undefined;
    return name !== undefined && name.includes('_') && /^[A-Z\d_]+$/u.test(name) && isServerSecretName(name) && publicPrefixOf(name) === undefined ? [{ kind: 'read', node: specifier, name }] : [];
  });
}

/** What the object of a build tool is called whose values end in the bundle. */
function holderOf(object: TSESTree.ObjectExpression, context: FileContext): string | undefined {
  const call = object.parent;
  if (call.type === 'NewExpression') return inliningPlugins.has(calledName(call) ?? '') ? calledName(call) : undefined;
  const bound = boundNameOf(object);
  if (!bound) return undefined;
  const outer = bound.by.parent?.type === 'ObjectExpression' ? boundNameOf(bound.by.parent)?.name : undefined;
  const path = pathBelow(context);
  return inliningKeys.some(({ key, within, file }) => key === bound.name && (within === undefined || within === outer) && file.test(path)) ? bound.name : undefined;
}

/** The last part of what a bundler replaces: `API_SECRET` of `process.env.API_SECRET`. */
const replacedName = (key: string): string => key.split('.').at(-1) ?? key;

function isWholeEnvironment(value: TSESTree.Node, context: FileContext): boolean {
  const at = unwrapped(value);
  if (at.type === 'CallExpression') return calledName(at) === 'stringify' && at.arguments[0] !== undefined && at.arguments[0].type !== 'SpreadElement' && isWholeEnvironment(at.arguments[0], context);
  if (at.type === 'ObjectExpression') return at.properties.some((property) => property.type === 'SpreadElement' && isWholeEnvironment(property.argument, context));
  return (at.type === 'MemberExpression' || at.type === 'Identifier') && isEnvironment(at, context);
}

/** A property of the configuration of a build tool that writes a secret into the bundle. */
export function inlinedSecretAt(node: TSESTree.Property, context: FileContext): ClientSecret | undefined {
  const key = keyOf(node);
  if (key === undefined || node.parent.type !== 'ObjectExpression') return undefined;
  const isWhole = key === 'process.env' && isWholeEnvironment(node.value, context);
  const name = replacedName(key);
  const isSecret = isServerSecretName(envNameOf(name)) && publicPrefixOf(name) === undefined;
  const holder = isWhole || isSecret ? holderOf(node.parent, context) : undefined;
  if (holder === undefined) return undefined;
  return isWhole ? { kind: 'whole', node: node.value, holder } : { kind: 'inlined', node, name, holder };
}

/** Keys of a schema of the environment: `NEXT_PUBLIC_API_SECRET: z.string()`. */
export function schemaSecretAt(node: TSESTree.Property): ClientSecret | undefined {
  const name = keyOf(node);
  if (name === undefined || !isClientExposedSecretName(name) || node.parent.type !== 'ObjectExpression') return undefined;
  let at = unwrapped(node.value);
  while (at.type === 'CallExpression' || at.type === 'MemberExpression') at = unwrapped(at.type === 'CallExpression' ? at.callee : at.object);
  const root = lastNameOf(at);
  return node.value.type === 'CallExpression' && root !== undefined && /^(?:z|zod|joi|Joi|yup|v|t|s|str|string|envalid|type|vine|S)$/u.test(root) ? exposed(node.key, name) : undefined;
}

/** Variables of compose files, workflows and app settings, by their names. */
export function dataSecretAt(node: TSESTree.Node, name: string): ClientSecret | undefined {
  return exposed(node, name);
}
