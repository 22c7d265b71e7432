import type { TSESTree } from '@typescript-eslint/utils';
import { keyFunctions, signatureFunctions, type KeyFunction, type SignatureFunction } from '../knowledge/crypto-functions.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import type { Call } from './callee.ts';
import { choicesOf } from './choices.ts';
import { hashNameOf } from './hash-call.ts';
import { libraryCallAt, valueAt } from './library-call.ts';
import { numberOf } from './number.ts';
import type { OptionValue } from './option.ts';
import { optionOf } from './option.ts';
import { staticTextOf } from './static-text.ts';

/** A value that a call names, and the node that says so. */
export interface Named<Value> {
  readonly value: Value;
  readonly node: TSESTree.Node;
}

/** A key that is made, with what the file shows of it. */
export interface KeyCall {
  readonly family: string | undefined;
  readonly bits: readonly Named<number>[];
  readonly curve: Named<string> | undefined;
  readonly hash: Named<string> | undefined;
}

const keysByPath: ReadonlyMap<string, KeyFunction> = new Map(keyFunctions.map((each) => [`${each.library} ${each.path}`, each]));
const signaturesByPath: ReadonlyMap<string, SignatureFunction> = new Map(signatureFunctions.map((each) => [`${each.library} ${each.path}`, each]));

function namedText(value: OptionValue, context: FileContext): Named<string> | undefined {
  if (typeof value === 'string') return undefined;
  for (const choice of choicesOf(value, context)) {
    const text = staticTextOf(choice, context);
    if (text !== undefined) return { value: text.toLowerCase(), node: value };
    // { hash: { name: 'SHA-1' } }
    const inner = choice.type === 'ObjectExpression' ? optionOf(choice, 'name', context) : 'absent';
    const name = typeof inner === 'string' ? undefined : staticTextOf(inner, context);
    if (name !== undefined) return { value: name.toLowerCase(), node: value };
  }
  return undefined;
}

/** The numbers that a value may be, by their branches and fallbacks; `new NodeRSA('512')` takes text too. */
export function numbersOf(value: OptionValue, context: FileContext): readonly Named<number>[] {
  if (typeof value === 'string') return [];
  return choicesOf(value, context).flatMap((choice) => {
    const number = numberOf(choice, context) ?? numberInText(staticTextOf(choice, context)) ?? numberInCall(choice, context);
    return number === undefined ? [] : [{ value: number, node: choice }];
  });
}

function numberInText(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** `Number('8')`, `parseInt(process.env.ROUNDS ?? '8', 10)`: the literal in it. */
function numberInCall(node: TSESTree.Node, context: FileContext): number | undefined {
  if (node.type !== 'CallExpression' || !/^(?:Number|parseInt|Number\.parseInt|\+)$/u.test(context.sourceCode.getText(node.callee))) return undefined;
  const [first] = node.arguments;
  if (!first || first.type === 'SpreadElement') return undefined;
  for (const choice of choicesOf(first, context)) {
    const number = numberOf(choice, context) ?? numberInText(staticTextOf(choice, context));
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The key, or pair of keys, that a call makes. */
export const keyCallAt = rememberedInFile((node: Call, context: FileContext): KeyCall | undefined => {
  const library = libraryCallAt(node, context);
  const makes = library && keysByPath.get(`${library.library} ${library.path}`);
  if (!makes) return undefined;
  const at = (place: KeyFunction['bits']): OptionValue => (place ? valueAt(node, place, context) : 'absent');
  const family = typeof makes.family === 'string' ? makes.family : namedText(at(makes.family), context)?.value;
  // forge.pki.rsa.generateKeyPair({ bits: 1024 })
  const own = at(makes.bits);
  const bits = typeof own !== 'string' && own.type === 'ObjectExpression' ? optionOf(own, 'bits', context) : own;
  return { family, bits: numbersOf(bits, context), curve: namedText(at(makes.curve), context), hash: namedText(at(makes.hash), context) };
});

/** The hash that a signature is made of: `sha1` of `createSign('RSA-SHA1')`. */
export const signatureHashAt = rememberedInFile((node: Call, context: FileContext): Named<string> | undefined => {
  const library = libraryCallAt(node, context);
  const signs = library && signaturesByPath.get(`${library.library} ${library.path}`);
  const named = signs && namedText(valueAt(node, signs.algorithm, context), context);
  const hash = named && { value: hashNameOf(named.value), node: named.node };
  return signs?.isCheck && hash?.value === 'sha1' ? undefined : hash;
});
