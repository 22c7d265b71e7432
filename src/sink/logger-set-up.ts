import type { TSESTree } from '@typescript-eslint/utils';
import { layingOutFormats, loggerSetUps, type LoggerSetUp } from '../knowledge/log-redaction.ts';
import type { FileContext } from '../context.ts';
import { effectOfName } from '../classification/safeguard.ts';
import { wordsOf } from '../classification/words.ts';
import { calledName, calleeOf, type Call } from '../source/callee.ts';
import { returnedBy } from '../source/leaves.ts';
import { optionAt, type OptionValue } from '../source/option.ts';
import { originOf } from '../source/origin.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { modulesOf } from '../source/modules.ts';

/** A logger that is set up so that values stay readable in its lines. */
export type BareLogger =
  /** No option of it takes anything out. */
  | { readonly lacks: 'redaction'; readonly setUp: LoggerSetUp; readonly name: string; readonly options: OptionValue }
  /** What it takes out is listed, and the list is short of these. */
  | { readonly lacks: 'entries'; readonly setUp: LoggerSetUp; readonly name: string; readonly list: TSESTree.ArrayExpression; readonly missing: readonly string[] };

const loaded: ReadonlySet<string> = new Set(loggerSetUps.flatMap(({ modules }) => modules));

function setUpAt(node: Call, context: FileContext): LoggerSetUp | undefined {
  const origin = calleeOf(node, context)?.origin;
  if (!origin) return undefined;
  const path = [...origin.path, ...(node.type === 'NewExpression' ? ['new'] : [])].join('.');
  return loggerSetUps.find(({ modules, paths }) => modules.includes(origin.module) && paths.includes(path));
}

/** Whether the first argument is a stream of pino and no options: `pino(pino.transport({ … }))`. */
function isStream(node: TSESTree.Node, context: FileContext): boolean {
  const value = constantOf(node, context);
  return value.type === 'CallExpression' && originOf(value.callee, context)?.module === 'pino';
}

/** What `useFactory: () => ({ … })` returns, where it is one object. */
function madeBy(options: TSESTree.Node, factory: string, context: FileContext): TSESTree.Node | undefined {
  const make = optionAt(options, [factory], context);
  if (typeof make === 'string' || (make.type !== 'ArrowFunctionExpression' && make.type !== 'FunctionExpression')) return undefined;
  const [made, ...others] = returnedBy(make);
  return others.length === 0 ? made : undefined;
}

function optionsOf(node: Call, { within, factory, modules, at = 0 }: LoggerSetUp, context: FileContext): OptionValue {
  const given = node.arguments[at];
  const first = given && factory !== undefined ? madeBy(given, factory, context) : given;
  if (given && !first) return 'unknown';
  if (!first) return 'absent';
  if (first.type === 'SpreadElement') return 'unknown';
  if (modules.includes('pino') && isStream(first, context)) return 'absent';
  return within ? optionAt(first, within, context) : first;
}

/** Whether a format of winston does more than lay a line out: its own function may redact. */
function mayRedact(format: TSESTree.Node, context: FileContext): boolean {
  const node = constantOf(format, context);
  if (node.type !== 'CallExpression') return true;
  const name = calledName(node);
  if (name === undefined || !layingOutFormats.has(name)) return true;
  if (name === 'printf') return (pathOf(node.callee)?.length ?? 0) === 0;
  return name === 'combine' && node.arguments.some((argument) => mayRedact(argument, context));
}

function isCleared(options: TSESTree.Node, setUp: LoggerSetUp, context: FileContext): boolean {
  const silent = optionAt(options, ['silent'], context);
  if (typeof silent === 'object' && silent.type === 'Literal' && silent.value === true) return true;
  if (setUp.option === 'format') {
    if (setUp.cleared.some((path) => optionAt(options, path, context) !== 'absent')) return true;
    const format = optionAt(options, ['format'], context);
    return format === 'unknown' || (format !== 'absent' && mayRedact(format, context));
  }
  return setUp.cleared.some((path) => optionAt(options, path, context) !== 'absent');
}

/** The static list of what is taken out, `undefined` where a part of it cannot be seen. */
function listedIn(options: TSESTree.Node, setUp: LoggerSetUp, context: FileContext): { list: TSESTree.ArrayExpression; entries: readonly string[] } | undefined {
  for (const path of setUp.lists) {
    const value = optionAt(options, path, context);
    const list = typeof value === 'object' ? constantOf(value, context) : undefined;
    if (list?.type !== 'ArrayExpression') continue;
    const entries: string[] = [];
    for (const element of list.elements) {
      const text = element && element.type !== 'SpreadElement' ? staticTextOf(element, context) : undefined;
      if (text === undefined) return undefined;
      entries.push(text);
    }
    return { list, entries };
  }
  return undefined;
}

/** Whether an entry takes a key out: by its own last name, with all headers, or with everything. */
function covers(entry: string, key: string): boolean {
  const last = lastKeyOf(entry);
  if (last === '*' || (last === 'headers' && (key === 'authorization' || key === 'cookie'))) return true;
  const words = wordsOf(key);
  const own = wordsOf(last);
  return words.every((word) => own.includes(word));
}

/** The options of the logger that a call makes, where the code shows them. */
export function loggerOptionsOf(node: Call, context: FileContext): TSESTree.ObjectExpression | undefined {
  const setUp = setUpAt(node, context);
  const options = setUp && optionsOf(node, setUp, context);
  const value = typeof options === 'object' ? constantOf(options, context) : undefined;
  return value?.type === 'ObjectExpression' ? value : undefined;
}

const lastKeyOf = (entry: string): string => entry.split(/[.[\]'"]+/u).findLast((part) => part !== '') ?? '';

/** The keys that the list of the logger which a call makes takes out of its lines. */
export function listedRedactionAt(node: Call, context: FileContext): readonly string[] {
  const setUp = setUpAt(node, context);
  const options = setUp && optionsOf(node, setUp, context);
  return setUp && typeof options === 'object' ? (listedIn(options, setUp, context)?.entries ?? []).map(lastKeyOf) : [];
}

/** The logger that a call makes, where values stay readable in its lines. */
export function bareLoggerAt(node: Call, required: readonly string[], context: FileContext): BareLogger | undefined {
  const modules = modulesOf(context);
  if (![...loaded].some((module) => modules.has(module))) return undefined;
  const setUp = setUpAt(node, context);
  if (!setUp) return undefined;
  const name = pathOf(node.callee)?.join('.') ?? calledName(node) ?? setUp.option;
  const options = optionsOf(node, setUp, context);
  if (options === 'unknown') return undefined;
  const isFastify = setUp.within?.[0] === 'logger';
  if (options === 'absent') return isFastify ? undefined : { lacks: 'redaction', setUp, name, options };
  const value = constantOf(options, context);
  if (value.type === 'Literal') return isFastify && value.value === true ? { lacks: 'redaction', setUp, name, options: value } : undefined;
  if (value.type !== 'ObjectExpression') return undefined;
  if (!isCleared(options, setUp, context)) return { lacks: 'redaction', setUp, name, options };
  const listed = listedIn(options, setUp, context);
  const missing = listed ? required.filter((key) => !listed.entries.some((entry) => covers(entry, key))) : [];
  return listed && missing.length > 0 ? { lacks: 'entries', setUp, name, list: listed.list, missing } : undefined;
}

/** Serializers of pino itself write a request with its headers: only own ones choose. */
function chosenByOwn(options: TSESTree.Node, context: FileContext): readonly string[] {
  const serializers = optionAt(options, ['serializers'], context);
  const object = typeof serializers === 'object' ? constantOf(serializers, context) : undefined;
  if (object?.type !== 'ObjectExpression') return [];
  return object.properties.flatMap((property) => {
    if (property.type !== 'Property' || (pathOf(property.value)?.at(-2) ?? '') === 'stdSerializers') return [];
    return keyOf(property) ?? [];
  });
}

function isSafeguardNamed(node: TSESTree.Node, context: FileContext): boolean {
  const value = node.type === 'CallExpression' ? node.callee : node;
  return effectOfName(lastNameOf(value) ?? '') !== undefined || (node.type === 'CallExpression' && lastNameOf(node.callee) === 'combine' && node.arguments.some((argument) => isSafeguardNamed(argument, context)));
}

/** What the logger that a call makes takes out of its lines: everything that a function of its own is named for, or these keys. */
export function redactionAt(node: Call, context: FileContext): 'all' | readonly string[] {
  const setUp = setUpAt(node, context);
  const options = setUp && optionsOf(node, setUp, context);
  if (!setUp || !options || typeof options !== 'object') return [];
  for (const path of [['format'], ['formatters', 'log']]) {
    const value = optionAt(options, path, context);
    if (typeof value === 'object' && isSafeguardNamed(value, context)) return 'all';
  }
  return [...listedRedactionAt(node, context), ...chosenByOwn(options, context)];
}
