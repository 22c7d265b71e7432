import type { TSESTree } from '@typescript-eslint/utils';
import { hostsThatDemand, wordsOfBases } from '../knowledge/url-credentials.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { nameOfFunction } from '../source/enclosing-function.ts';
import { calledFunctionOf } from '../source/local-function.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import type { SeenUrl } from './url.ts';

/** Vendors who take a credential in the query only, and whom a file names: where it does, and by which words. */
interface NamedVendor {
  readonly host: string;
  readonly words: ReadonlySet<string>;
}

const demanding = hostsThatDemand.filter((host) => !/^(?:google|facebook|here)\.com$/u.test(host));

/** `graph`, `facebook` of `https://graph.facebook.com/v19.0`, `youtube` of `https://www.googleapis.com/youtube/v3`. */
function namedVendor(host: string, text: string): NamedVendor {
  const words = new Set<string>();
  for (let at = text.indexOf(host); at !== -1; at = text.indexOf(host, at + host.length)) {
    const before = /[\w.-]{0,60}$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
    const after = /^\/([\w-]{1,40})/u.exec(text.slice(at + host.length, at + host.length + 41))?.[1] ?? '';
    for (const label of [...`${before}${host}`.split('.').slice(0, -1), after]) if (label !== 'www' && label !== 'api') words.add(label.toLowerCase());
  }
  return { host, words };
}

const namedVendors = rememberedInFile((_ast: object, { sourceCode: { text } }: FileContext): readonly NamedVendor[] => demanding.flatMap((host) => (text.includes(host) ? [namedVendor(host, text)] : [])));

/** Whether a name speaks of a vendor: `GOOGLE_MAPS_KEY`, `weatherToken` of `openweathermap.org`. */
function isOfVendor(name: string, { words }: NamedVendor): boolean {
  return wordsOf(name).some((word) => words.has(word) || [...words].some((label) => (word.length > 4 && label.includes(word)) || (label.length > 4 && word.includes(label))));
}

/** What the code calls the value, the base of its URL, and all that it stands in, up to the file. */
function* namesAround(value: TSESTree.Node, base: string | undefined, context: FileContext): Generator<string> {
  const origin = constantOf(value, context);
  yield* pathOf(value) ?? [];
  yield* pathOf(origin.type === 'LogicalExpression' ? origin.left : origin) ?? [];
  if (base !== undefined) yield base;
  for (let at: TSESTree.Node | undefined = value; at; at = at.parent) {
    if (at.type === 'CallExpression' || at.type === 'NewExpression') yield* pathOf(at.callee) ?? [lastNameOf(at.callee) ?? ''];
    else if (at.type === 'VariableDeclarator' && at.id.type === 'Identifier') yield at.id.name;
    else if (at.type === 'FunctionDeclaration' || at.type === 'FunctionExpression' || at.type === 'ArrowFunctionExpression') yield nameOfFunction(at) ?? '';
    else if (at.type === 'ClassDeclaration') yield at.id?.name ?? '';
    else if (at.type === 'Property') yield keyOf(at) ?? '';
  }
  yield* context.filename.split(/[\\/]/u).slice(-2);
}

/** The function or class that a request belongs to; the file where it stands in none. */
function ownerOf(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  while (at.parent) {
    at = at.parent;
    const isMethod = at.parent?.type === 'MethodDefinition' || at.parent?.type === 'PropertyDefinition';
    if (at.type === 'ClassBody' || at.type === 'FunctionDeclaration') return at;
    if ((at.type === 'FunctionExpression' || at.type === 'ArrowFunctionExpression') && !isMethod && at.parent.type !== 'CallExpression') return at;
  }
  return at;
}

/** The function of this file that the value is handed to: `graph(`me?access_token=${token}`)`. */
function calledAround(value: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  let at: TSESTree.Node | undefined = value;
  while (at && at.type !== 'CallExpression' && !/Function|Statement|Declaration/u.test(at.type)) at = at.parent;
  return at?.type === 'CallExpression' ? calledFunctionOf(at, context) : undefined;
}

/** Whether the base of a URL is set to the host somewhere, or falls back to it: `this.base = 'https://api.nasa.gov'`, `env.API_URL ?? 'https://api.nasa.gov'`. */
function isBaseOf(base: string, host: string, text: string): boolean {
  for (let at = text.indexOf(host); at !== -1; at = text.indexOf(host, at + host.length)) {
    const before = text.slice(Math.max(0, at - 200), at);
    const named = before.lastIndexOf(base);
    if (named !== -1 && /^['"]?\s*(?:(?::\s*\w+\s*)?[:=](?![=>])|\?\?|\|\|)[^;{}]*$/u.test(before.slice(named + base.length))) return true;
  }
  return false;
}

/** Whether a request whose host is not seen goes to a vendor who demands the credential in the query: the file names one, and the names, the base of the URL or the function around it tie the request to it. */
export function goesToDemandingVendor(value: TSESTree.Node, url: SeenUrl | undefined, context: FileContext): boolean {
  const vendors = namedVendors(context.sourceCode.ast, context);
  if (vendors.length === 0) return false;
  const { sourceCode } = context;
  const base = url?.text.startsWith('\0') ? url.firstHole : undefined;
  const isNamedBase = base !== undefined && wordsOf(base).some((word) => wordsOfBases.has(word));
  const called = calledAround(value, context);
  const around = isNamedBase ? '' : sourceCode.getText(ownerOf(value));
  return vendors.some((vendor) => {
    const { host } = vendor;
    if (around.includes(host) || (called && sourceCode.getText(called).includes(host)) || (base !== undefined && isBaseOf(base, host, sourceCode.text))) return true;
    for (const name of namesAround(value, base, context)) if (isOfVendor(name, vendor)) return true;
    return false;
  });
}
