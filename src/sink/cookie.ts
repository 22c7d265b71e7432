import type { TSESTree } from '@typescript-eslint/utils';
import { cookieAnswerers, cookieFlags, cookieSetters, scriptJars, type CookieFlag, type CookieSetter } from '../knowledge/cookies.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { variableOf } from '../source/binding.ts';
import { calledName, calleeOf, type Callee } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf, textPartsOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { isOwnModule } from './signed-token.ts';

/** A cookie that a call sets. */
export interface SetCookie {
  readonly node: TSESTree.CallExpression;
  /** Its name as far as the file shows it, or what the name is called. */
  readonly name: string | undefined;
  readonly value: TSESTree.Node | undefined;
  readonly options: TSESTree.Node | undefined;
  /** Flags that the library sets unless it is told otherwise. */
  readonly defaults: readonly CookieFlag[];
  /** Whether a script in the browser sets it, open to every other script. */
  readonly isScript: boolean;
  /** What a bare number counts as `maxAge`, and whether `expires` may be a number of days. */
  readonly unit: 'milliseconds' | 'seconds';
  /** Where options would be added: the argument before them. */
  readonly last: TSESTree.Node | undefined;
}

const names = new Set(['cookie', 'put', 'putObject', 'set', 'setCookie', 'serialize', 'setSignedCookie', 'save', 'cookies', 'plainCookie', 'encryptedCookie']);

/** The name of a cookie: its text with the names of what is put in, or what a constant of another file is called. */
function cookieNameOf(node: TSESTree.Node | undefined, context: FileContext): string | undefined {
  if (!node) return undefined;
  const text = staticTextOf(node, context);
  if (text !== undefined) return text;
  const shown = textPartsOf(constantOf(node, context)).map((part) => part.text ?? lastNameOf(part.node) ?? '').join('');
  return shown === '' ? undefined : shown;
}

/** The root of `res.status(200).cookie(…)`: the last name before the calls. */
function rootNameOf(callee: TSESTree.Node): string | undefined {
  let at = unwrapped(callee);
  for (let hop = 0; hop < 10; hop += 1) {
    if (at.type === 'MemberExpression') {
      const object = unwrapped(at.object);
      if (object.type === 'CallExpression') at = unwrapped(object.callee);
      else return lastNameOf(object);
    } else return at.type === 'Identifier' ? at.name : undefined;
  }
  return undefined;
}

interface Recognised {
  readonly setter: Pick<CookieSetter, 'name' | 'value' | 'options' | 'defaults' | 'isScript'>;
  readonly unit: SetCookie['unit'];
}

const plain = { name: 0, value: 1, options: 2 } as const;
const none: readonly CookieFlag[] = [];

function byOrigin({ origin }: Callee): Recognised | undefined {
  if (!origin) return undefined;
  const path = origin.path.join('.');
  const setter = cookieSetters.find((each) => each.modules.includes(origin.module) && each.paths.includes(path));
  return setter && { setter, unit: origin.module === 'cookies' ? 'milliseconds' : 'seconds' };
}

/** `res.cookie(name, value, options)` of Express, `reply.setCookie(…)` of Fastify. */
function byAnswer(node: TSESTree.CallExpression, { name }: Callee, context: FileContext): Recognised | undefined {
  if (name !== 'cookie' && name !== 'setCookie') return undefined;
  const root = rootNameOf(node.callee);
  if (root === undefined || !cookieAnswerers.has(root)) return undefined;
  // AdonisJS takes its defaults from a file of settings.
  const defaults = /['"](?:@adonisjs\/|@ioc:Adonis)/u.test(context.sourceCode.text) ? cookieFlags : none;
  return { setter: { ...plain, defaults }, unit: name === 'cookie' && root !== 'reply' ? 'milliseconds' : 'seconds' };
}

/** `Cookies.set(…)` of a script tag, `this.$cookies.set(…)` of Vue, `$.cookie(…)` of jQuery. */
function byScriptJar({ name, receiver, origin }: Callee, node: TSESTree.CallExpression): Recognised | undefined {
  const jar = receiver?.at(-1) ?? '';
  if (!Object.hasOwn(scriptJars, jar) || !scriptJars[jar]?.includes(name)) return undefined;
  // What browsers have takes no options behind the value: this is the jar of a server.
  const isScript = jar !== 'cookieStore' || node.arguments.length < 3;
  return origin && origin.module !== 'global' ? undefined : { setter: { ...plain, defaults: none, isScript }, unit: 'seconds' };
}

/** `response.cookies.set(…)` of Next, `ctx.cookies.set(…)` of Koa, `cookies.set(…)` of SvelteKit and Astro. */
function byJar(callee: Callee): Recognised | undefined {
  const { name, receiver, origin } = callee;
  if (name !== 'set' || !receiver || (origin && !isOwnModule(origin.module) && origin.module !== 'next/server')) return undefined;
  const jar = receiver.at(-1);
  if (jar !== 'cookies') return undefined;
  const holder = receiver.at(-2);
  // SvelteKit sets every flag that it is not told otherwise.
  if (holder === 'event') return { setter: { ...plain, defaults: cookieFlags }, unit: 'seconds' };
  if (holder === undefined || /^(?:req|request|event|_req)$/u.test(holder)) return undefined;
  if (cookieAnswerers.has(holder) || holder === 'Astro') return { setter: { ...plain, defaults: none }, unit: 'seconds' };
  return holder === 'ctx' || holder === 'context' ? { setter: { ...plain, defaults: ['httpOnly', 'secure', 'sameSite'] }, unit: 'milliseconds' } : undefined;
}

/** Modules by which Nuxt gives `useCookie`, where it does not give it by itself. */
const nuxtModules: ReadonlySet<string> = new Set(['global', '#imports', '#app', 'nuxt/app', '#app/composables/cookie']);

/** Nuxt: `const token = useCookie('token', options); token.value = …`; one that is only read sets nothing. */
function nuxtCookieAt(node: TSESTree.CallExpression, { origin }: Callee, context: FileContext): SetCookie | undefined {
  const id = node.parent.type === 'VariableDeclarator' ? node.parent.id : undefined;
  if (id?.type !== 'Identifier' || (origin && !nuxtModules.has(origin.module))) return undefined;
  for (const { identifier } of variableOf(id, context)?.references ?? []) {
    const member = identifier.parent;
    const written = member.type === 'MemberExpression' && keyOf(member) === 'value' && member.parent.type === 'AssignmentExpression' && member.parent.left === member ? member.parent.right : undefined;
    if (!written || (written.type === 'Literal' && !written.value) || (written.type === 'Identifier' && written.name === 'undefined')) continue;
    const [name, options] = node.arguments;
    return { node, name: cookieNameOf(name, context), value: written, options, defaults: none, isScript: false, unit: 'seconds', last: options ? undefined : name };
  }
  return undefined;
}

/** Next, SvelteKit and the Cookie Store API take one object too: `set({ name, value, httpOnly })`. */
function ofObject(node: TSESTree.CallExpression, { setter, unit }: Recognised, context: FileContext): SetCookie | undefined {
  const [only] = node.arguments;
  if (node.arguments.length !== 1 || only?.type !== 'ObjectExpression') return undefined;
  const name = optionOf(only, 'name', context);
  const value = optionOf(only, 'value', context);
  if (typeof name === 'string') return undefined;
  return {
    node, name: cookieNameOf(name, context), value: typeof value === 'string' ? undefined : value, options: only, defaults: setter.defaults, isScript: setter.isScript ?? false, unit, last: undefined,
  };
}

const answer = rememberedInFile((node: TSESTree.CallExpression, context: FileContext): SetCookie | undefined => {
  const callee = calleeOf(node, context);
  if (!callee || node.arguments.length === 0 || node.arguments.some((argument) => argument.type === 'SpreadElement')) return undefined;
  if (callee.name === 'useCookie') return nuxtCookieAt(node, callee, context);
  const found = byOrigin(callee) ?? byAnswer(node, callee, context) ?? byJar(callee) ?? byScriptJar(callee, node);
  if (!found) return undefined;
  const { setter, unit } = found;
  const { arguments: given } = node;
  if (callee.name === 'set') {
    const object = ofObject(node, found, context);
    if (object) return object;
  }
  const value = given[setter.value];
  if (!value) return undefined;
  return {
    node, name: cookieNameOf(given[setter.name], context), value, options: given[setter.options], defaults: setter.defaults, isScript: setter.isScript ?? false, unit,
    last: given.length === setter.options ? given[setter.options - 1] : undefined,
  };
});

/** The cookie that a call sets: `res.cookie('token', token, options)`, `Cookies.set(…)`, `cookies().set({ … })`. */
export function setCookieAt(node: TSESTree.CallExpression, context: FileContext): SetCookie | undefined {
  const name = calledName(node);
  return name !== undefined && (names.has(name) || /cookie/iu.test(name)) ? answer(node, context) : undefined;
}

/** The text of a cookie that a header sets: `res.setHeader('Set-Cookie', text)`, `{ 'Set-Cookie': text }`, with each of a list. */
export function cookieTextsAt(node: TSESTree.CallExpression | TSESTree.Property, context: FileContext): readonly TSESTree.Node[] {
  const value = node.type === 'Property' ? node.value : node.arguments[1];
  const isHeader = node.type === 'Property' ? /^set-cookie$/iu.test(keyOf(node) ?? '') : isHeaderCall(node, context);
  if (!isHeader || !value) return [];
  const list = constantOf(value, context);
  return list.type === 'ArrayExpression' ? list.elements.flatMap((element) => element ?? []) : [value];
}

const headerMethods = new Set(['setHeader', 'header', 'set', 'append', 'appendHeader', 'setResponseHeader', 'appendResponseHeader']);

function isHeaderCall(node: TSESTree.CallExpression, context: FileContext): boolean {
  const name = calledName(node);
  const [header] = node.arguments;
  return name !== undefined && headerMethods.has(name) && header !== undefined && /^set-cookie$/iu.test(staticTextOf(header, context) ?? '');
}

/** The text that is written to `document.cookie`. */
export function documentCookieAt(node: TSESTree.AssignmentExpression): TSESTree.Node | undefined {
  const path = node.operator === '=' ? pathOf(node.left) : undefined;
  if (path?.at(-1) !== 'cookie' || path.at(-2) !== 'document') return undefined;
  return path.length === 2 || path[0] === 'window' || path[0] === 'globalThis' ? node.right : undefined;
}
