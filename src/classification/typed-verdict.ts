import type { TSESTree } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import type { FileContext } from '../context.ts';
import type { DataCategory } from '../knowledge/categories.ts';
import { plainWords } from '../knowledge/typed-values.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { coresOf, kindOfType } from '../source/type-shape.ts';
import { asked, typeAt, typesOf, type Types } from '../source/types.ts';
import { awaited } from '../source/unwrap.ts';
import { nameFactsOf, type Owner } from './classify-name.ts';
import { declaredTypeOf, holdsNoRecord } from './declared-type.ts';
import { factsOfType, type TypeFacts } from './typed-facts.ts';
import { holdsNone } from './typed-member.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** The record that the type of a value says it is. */
export interface TypedRecord {
  readonly owner: Owner;
  readonly held: readonly DataCategory[];
  /** All of a customer or a user, and not what was chosen for a purpose. */
  readonly isWhole: boolean;
  readonly isChosen: boolean;
  readonly secrets: readonly string[];
  /** Those that a value of the type may come without. */
  readonly optionalSecrets: readonly string[];
  /** "its type `Customer`". */
  readonly evidence: string;
}

function evidenceOf({ name }: TypeFacts): string {
  return name === undefined ? 'its type' : `its type \`${name}\``;
}

const noRecord = new Set(['text', 'number', 'flag', 'state', 'symbol', 'function']);

/** What a type says of a value that its name calls a record: it is one, it surely is none, or nothing. */
function recordOf(type: ts.Type, context: FileContext, types: Types): TypedRecord | 'none' | undefined {
  const settings = settingsOf(context);
  const cores = coresOf(type, types);
  let isNone = cores.length > 0;
  for (const core of cores) {
    if (noRecord.has(kindOfType(core.type, types))) continue;
    const facts = factsOfType(core.type, settings, types);
    if (facts.owner) return { owner: { ...facts.owner, plural: core.isList }, held: facts.held, isWhole: facts.isNamed && !facts.isChosen, isChosen: facts.isChosen, secrets: facts.secrets, optionalSecrets: facts.optionalSecrets, evidence: evidenceOf(facts) };
    isNone &&= facts.isImpersonal;
  }
  return isNone ? 'none' : undefined;
}

const isPlainWord = wordSet(plainWords);
const giving = /^(?:get|find|fetch|load|read|list|query|select|search|create|update|save|insert|upsert|add|first|one|all|take|pick|parse|resolve|of|current|use|retrieve|lookup|next|pop|shift|at)(?:[A-Z_]|$)/u;

/** Whether a value that no name tells anything of could be a record, before its type is asked for: no text, no count, no error. */
export function mayBeRecord(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type === 'CallExpression') return node.parent.type === 'AwaitExpression' || giving.test(calledName(node) ?? '');
  const name = lastNameOf(node);
  if (name === undefined || /^[A-Z]/u.test(name)) return false;
  const words = wordsOf(name);
  if (isPlainWord(words.at(-1) ?? '') || /^(?:is|has|can|should|on|handle)$/u.test(words[0] ?? '') || holdsNoRecord(declaredTypeOf(node, context))) return false;
  const binding = node.type === 'Identifier' ? bindingOf(node, context) : undefined;
  if (!binding) return true;
  if (binding.from === 'import' || binding.from === 'declaration' || binding.from === 'catch') return false;
  const value = binding.from === 'value' && binding.path.length === 0 ? awaited(binding.of) : undefined;
  return !value || !madeOfCode.has(value.type);
}

/** What code that makes a text, a flag or a function looks like. */
const madeOfCode: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'BinaryExpression', 'UnaryExpression', 'ArrowFunctionExpression', 'FunctionExpression', 'ClassExpression', 'JSXElement', 'UpdateExpression']);

/** The record that a value is by its type, where names say nothing of it. */
export function recordByType(node: TSESTree.Node, context: FileContext): TypedRecord | 'none' | undefined {
  const types = typesOf(context);
  const type = types && typeAt(node, context);
  return type && asked(() => recordOf(type, context, types));
}

/** Whether the type of a value rules out what its name says of it: `email: boolean`. */
export function isRuledOut(node: TSESTree.Node, category: DataCategory, context: FileContext): boolean {
  const types = typesOf(context);
  const type = types && typeAt(node, context);
  return type !== undefined && types !== undefined && asked(() => holdsNone(type, category, types)) === true;
}

/** The object that a member or a destructured name is read from: an expression or a pattern, and the name there. */
function readFrom(node: TSESTree.Node, context: FileContext): readonly [TSESTree.Node, string] | undefined {
  if (node.type === 'MemberExpression') {
    const key = keyOf(node);
    return key === undefined ? undefined : [node.object, key];
  }
  if (node.type !== 'Identifier') return undefined;
  const binding = bindingOf(node, context);
  const key = 'path' in binding ? binding.path.at(-1) : undefined;
  const name = variableOf(node, context)?.defs[0]?.name;
  const property = name?.parent.type === 'AssignmentPattern' ? name.parent.parent : name?.parent;
  return key === undefined || property?.type !== 'Property' || property.parent.type !== 'ObjectPattern' ? undefined : [property.parent, key];
}

/** What the type of its object says of a member whose name alone leaves it open: `row.name` of a `Customer`, or of a `Plugin`. */
export function memberByType(node: TSESTree.Node, context: FileContext): { readonly category: DataCategory; readonly evidence: string } | 'none' | undefined {
  return asked(() => memberOf(node, context));
}

function memberOf(node: TSESTree.Node, context: FileContext): { readonly category: DataCategory; readonly evidence: string } | 'none' | undefined {
  const types = typesOf(context);
  if (!types) return undefined;
  const read = readFrom(node, context);
  if (!read) return undefined;
  const [object, key] = read;
  const settings = settingsOf(context);
  const { term, isCleared } = nameFactsOf(key, settings);
  if (!term?.needsOwner || isCleared || term.strength === 'derived') return undefined;
  const type = typeAt(object, context);
  if (!type) return undefined;
  let isRuled = false;
  for (const core of coresOf(type, types)) {
    const facts = factsOfType(core.type, settings, types);
    const category = facts.owner && facts.personal.get(key);
    if (category) return { category, evidence: facts.name === undefined ? 'the type that it is read from' : `the type \`${facts.name}\` that it is read from` };
    isRuled ||= facts.rulesOut(term.category);
  }
  return isRuled ? 'none' : undefined;
}
