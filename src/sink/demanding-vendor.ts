import type { TSESTree } from '@typescript-eslint/utils';
import { hostsThatDemand, wordsOfBases } from '../knowledge/url-credentials.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { enclosingClass } from '../source/class-members.ts';
import { functionsAround } from '../source/enclosing-function.ts';
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
  const words = new Set(host.split('.').slice(0, -1));
  const pieces = text.split(host);
  for (const [index, before] of pieces.slice(0, -1).entries()) {
    const after = /^\/([\w-]{1,40})/u.exec((pieces[index + 1] ?? '').slice(0, 41))?.[1] ?? '';
    for (const label of [...(/[\w.-]*$/u.exec(before.slice(-60))?.[0] ?? '').split('.'), after]) words.add(label.toLowerCase());
  }
  for (const word of ['', 'www', 'api']) words.delete(word);
  return { host, words };
}

const namedVendors = rememberedOfFile(({ sourceCode: { text } }): readonly NamedVendor[] => demanding.flatMap((host) => (text.includes(host) ? [namedVendor(host, text)] : [])));

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
    if ('callee' in at) yield* pathOf(at.callee) ?? [lastNameOf(at.callee) ?? ''];
    else if ('id' in at && at.id?.type === 'Identifier') yield at.id.name;
    else if (at.type === 'Property' || at.type === 'MethodDefinition') yield keyOf(at) ?? '';
  }
  yield* context.filename.split(/[\\/]/u).slice(-2);
}

/** The class or function that a request belongs to; the file where it stands in none. */
function ownerOf(node: TSESTree.Node, { sourceCode: { ast } }: FileContext): TSESTree.Node {
  return enclosingClass(node) ?? functionsAround(node).find(({ parent }) => parent.type !== 'CallExpression') ?? ast;
}

/** The function of this file that the value is handed to: `graph(`me?access_token=${token}`)`. */
function calledAround(value: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  let at: TSESTree.Node | undefined = value;
  while (at && at.type !== 'CallExpression' && !/Function|Statement|Declaration/u.test(at.type)) at = at.parent;
  return at?.type === 'CallExpression' ? calledFunctionOf(at, context) : undefined;
}

/** Whether the base of a URL is set to the host somewhere, or falls back to it: `this.base = 'https://api.nasa.gov'`, `env.API_URL ?? 'https://api.nasa.gov'`. */
function isBaseOf(base: string, host: string, text: string): boolean {
  const pieces = text.split(host).slice(0, -1);
  return pieces.some((before) => {
    const near = before.slice(-200);
    return near.includes(base) && /^['"]?\s*(?:(?::\s*\w+\s*)?[:=](?![=>])|\?\?|\|\|)[^;{}]*$/u.test(near.slice(near.lastIndexOf(base) + base.length));
  });
}

/** Whether a request whose host is not seen goes to a vendor who demands the credential in the query: the file names one, and the names, the base of the URL or the function around it tie the request to it. */
export function goesToDemandingVendor(value: TSESTree.Node, url: SeenUrl | undefined, context: FileContext): boolean {
  const vendors = namedVendors(context);
  if (vendors.length === 0) return false;
  const { sourceCode } = context;
  const base = url?.text.startsWith('\0') ? url.firstHole : undefined;
  const isNamedBase = base !== undefined && wordsOf(base).some((word) => wordsOfBases.has(word));
  const called = calledAround(value, context);
  const around = isNamedBase ? '' : sourceCode.getText(ownerOf(value, context));
  return vendors.some((vendor) => {
    const { host } = vendor;
    if (around.includes(host) || (called && sourceCode.getText(called).includes(host)) || (base !== undefined && isBaseOf(base, host, sourceCode.text))) return true;
    for (const name of namesAround(value, base, context)) if (isOfVendor(name, vendor)) return true;
    return false;
  });
}
