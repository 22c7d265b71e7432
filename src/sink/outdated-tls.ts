import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { cipherOptions, outdatedMethod, outdatedSwitches, outdatedVersion, rangeWords, refusedWords, versionWords, weakCiphers } from '../knowledge/tls-versions.ts';
import type { FileContext } from '../context.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import type { DataValue } from '../source/data-file.ts';
import { removeProperty } from '../source/edit.ts';
import { literalLeavesOf } from '../source/literal-leaves.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf, textPartsOf } from '../source/static-text.ts';
import { replacedPieces } from '../source/text-edit.ts';
import { unwrapped } from '../source/unwrap.ts';
import { isCommandText } from './command-text.ts';

/** A place that lets an outdated version of TLS in, or a cipher that can be broken. */
export interface OutdatedTls {
  readonly kind: 'version' | 'ciphers' | 'switch';
  readonly node: TSESTree.Node;
  /** As a message shows it: `minVersion: TLSv1`, `RC4`. */
  readonly shown: string;
  readonly modern: string;
  readonly edit?: ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | TSESLint.RuleFix[] | null) | undefined;
}

const isVersionWord = wordSet(versionWords);
const isRangeWord = wordSet(rangeWords);
const isRefused = wordSet(refusedWords);

/** Whether an option of this name sets a version of TLS; by itself or once the value shows that it is one. */
function setsVersion(name: string, value: string): boolean {
  if (name === 'minVersion' || name === 'maxVersion' || name === 'secureProtocol') return !/^1\.[01]$/u.test(value);
  const words = wordsOf(name);
  if (!words.some(isVersionWord) || !words.some(isRangeWord) || words.some(isRefused)) return false;
  return !/^1\.[01]$/u.test(value) || words.includes('tls') || words.includes('ssl');
}

/** The version to write in place of an outdated one, in its spelling; `undefined` for one that is not outdated. */
function modernVersion(value: string): string | undefined {
  if (/^1\.[01]$/u.test(value)) return '1.2';
  const method = outdatedMethod.exec(value);
  if (method) return `TLSv1_2${method.groups?.role ?? ''}_method`;
  const found = outdatedVersion.exec(value)?.groups;
  if (!found) return undefined;
  const { lead = '', mark, joint, year } = found;
  const sign = mark ?? 'v';
  const dot = joint ?? (sign === 'v' ? '.' : sign === '' ? '' : '_');
  if (year !== undefined) return sign === 'v' ? 'TLSv1.2_2021' : 'TLS_V1_2_2021';
  return `${lead}TLS${sign}1${dot}2`;
}

/** The first cipher of a list in OpenSSL's notation that can be broken; those with `!`, `-` and `+` are not added by it. */
function weakCipherIn(list: string): string | undefined {
  if (list.includes('@SECLEVEL=0')) return '@SECLEVEL=0';
  return list.slice(0, 4_000).split(/[:,\s]+/u).find((cipher) => /^\w/u.test(cipher) && cipher.split(/[-+_]/u).some((part) => weakCiphers.has(part.toUpperCase())));
}

const isCipherOption = (name: string): boolean => cipherOptions.has(name.toLowerCase().replaceAll(/[-_]/gu, ''));

interface Named {
  readonly node: TSESTree.Node;
  readonly name: string;
  readonly value: TSESTree.Node;
}

function outdatedCiphers({ node, name, value }: Named, context: FileContext): OutdatedTls | undefined {
  const given = constantOf(value, context);
  // ['ECDHE-RSA-AES128-SHA', 'DES-CBC3-SHA'].join(':')
  const list = given.type === 'CallExpression' && given.callee.type === 'MemberExpression' && keyOf(given.callee) === 'join' && given.arguments[0]?.type === 'Literal' ? constantOf(given.callee.object, context) : given;
  const texts = list.type === 'ArrayExpression' ? list.elements.flatMap((element) => (element ? textPartsOf(element) : [])) : textPartsOf(list);
  for (const { text } of texts) {
    const weak = text === undefined ? undefined : weakCipherIn(text);
    if (weak === undefined) continue;
    const edit = node.type === 'Property' && !node.shorthand ? (fixer: TSESLint.RuleFixer) => removeProperty(fixer, node.value, context) : undefined;
    return { kind: 'ciphers', node, shown: weak, modern: name, edit };
  }
  return undefined;
}

/** `SecurityPolicyProtocol.TLS_V1_2016`: a member that no constant of the file is. */
function outdatedMember({ node, name, value }: Named): OutdatedTls | undefined {
  const member = unwrapped(value);
  const key = member.type === 'MemberExpression' && !member.computed ? keyOf(member) : undefined;
  const modern = key === undefined || !/^[A-Z]/u.test(key) || !setsVersion(name, key) ? undefined : modernVersion(key);
  if (modern === undefined || member.type !== 'MemberExpression') return undefined;
  return { kind: 'version', node, shown: `${name}: ${key ?? ''}`, modern, edit: (fixer) => fixer.replaceText(member.property, modern) };
}

function outdatedVersionIn(named: Named, context: FileContext): OutdatedTls | undefined {
  const { node, name, value } = named;
  for (const leaf of literalLeavesOf(value, context)) {
    const modern = typeof leaf.value === 'string' && setsVersion(name, leaf.value) ? modernVersion(leaf.value) : undefined;
    if (modern === undefined || typeof leaf.value !== 'string') continue;
    return { kind: 'version', node, shown: `${name}: ${leaf.value}`, modern, edit: leaf.isWrittenHere ? replacedPieces(leaf.node, [[leaf.value, modern]], context) : undefined };
  }
  return outdatedMember(named);
}

/** By its key: what a property that says which versions or ciphers are let in may be called. */
export function mayLetIn(key: string): boolean {
  return isCipherOption(key) || wordsOf(key).some(isVersionWord);
}

/** What an option lets in, under the name that it is set by. */
export function outdatedByOption(node: TSESTree.Node, name: string, value: TSESTree.Node, context: FileContext): OutdatedTls | undefined {
  if (isCipherOption(name)) return outdatedCiphers({ node, name, value }, context);
  const words = wordsOf(name);
  if (!words.some(isVersionWord)) return undefined;
  const list = constantOf(value, context);
  if (list.type !== 'ArrayExpression') return outdatedVersionIn({ node, name, value }, context);
  for (const element of list.elements) {
    const found = element && element.type !== 'SpreadElement' ? outdatedVersionIn({ node: element, name, value: element }, context) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** What a switch or a policy in a string of the code lets in. */
export function outdatedByText(node: TSESTree.Literal | TSESTree.TemplateElement, text: string, context: FileContext): OutdatedTls | undefined {
  const found = outdatedIn(node, text, context);
  return found && (!found.shown.startsWith('--') || isCommandText(node)) ? found : undefined;
}

function outdatedIn(node: TSESTree.Node, text: string, context: FileContext): OutdatedTls | undefined {
  if (text.length > 20_000) return undefined;
  for (const { pattern, modern } of outdatedSwitches) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return { kind: 'switch', node, shown: found, modern, edit: replacedPieces(node, [[found, modern]], context) };
  }
  return undefined;
}

/** What a value of a JSON or YAML file lets in; nginx lists its versions in one text. */
export function outdatedByData({ node, name, value }: DataValue, context: FileContext): OutdatedTls | undefined {
  if (isCipherOption(name)) {
    const weak = typeof value === 'string' ? weakCipherIn(value) : undefined;
    return weak === undefined ? undefined : { kind: 'ciphers', node, shown: weak, modern: name };
  }
  const text = String(value);
  for (const piece of text.length < 200 ? text.split(/[\s,]+/u) : []) {
    const modern = setsVersion(name, piece) ? modernVersion(piece) : undefined;
    if (modern !== undefined) return { kind: 'version', node, shown: `${name}: ${piece}`, modern, edit: piece === text ? replacedPieces(node, [[piece, modern]], context) : undefined };
  }
  return typeof value === 'string' ? outdatedIn(node, value, context) : undefined;
}
