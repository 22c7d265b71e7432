import type { TSESTree } from '@typescript-eslint/utils';
import { resultKeys } from '../knowledge/holders.ts';
import { wordsBehindNoValue } from '../knowledge/name-parts.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf, type Binding } from '../source/binding.ts';
import type { Leaf } from '../source/leaves.ts';
import { pathOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { awaited } from '../source/unwrap.ts';
import { nameFactsOf } from './classify-name.ts';
import { declaredTypeOf, holdsNoValue } from './declared-type.ts';
import { fieldByName } from './field-by-name.ts';
import { isConstantName, isClassName, functionName } from './name-shape.ts';
import { isNobodysValue, isEnvironment } from './nobodys-value.ts';
import { isCredential, type PersonalField, type Verdict } from './personal-data.ts';
import { isPartOfList, recordVerdict, requestVerdict } from './record-verdict.ts';
import { safeguardBehind, safeguardOf } from './safeguard.ts';
import { isTyped } from './typed-value.ts';
import { isClearedBySchema } from './value-holder.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

const isBehindNoValue = wordSet(wordsBehindNoValue);

/** What a variable holds: by what it is bound to, its name, or the key that it was taken by. */
export function verdictOfIdentifier(leaf: Leaf, node: TSESTree.Identifier, context: FileContext): Verdict {
  const binding = bindingOf(node, context);
  if (binding.from === 'import' || binding.from === 'declaration' || binding.from === 'catch' || functionName.test(node.name)) return 'clean';
  // `const { Item } = await client.send(…)` of DynamoDB and `const Email = req.body.Email` are values, in spite of their capitals.
  if (isClassName(node.name) && !(binding.from === 'value' && (resultKeys.has(node.name) || isTyped(node, context)))) return 'clean';
  const type = declaredTypeOf(node, context);
  if (holdsNoValue(type) || isClearedBySchema(node, context)) return 'clean';
  const request = requestVerdict(leaf, context);
  if (request) return request;
  const named = fieldByName(leaf, node.name, context);
  if (named) {
    if (binding.from === 'global' && named.category.startsWith('name')) return 'clean';
    // A fixed text under such a name is a key of something, or a secret in the code, which another rule reports.
    if (isConstantName(node.name) && (!isCredential(named.category) || staticTextOf(node, context) !== undefined)) return 'clean';
    if (binding.from === 'value' && binding.path.length === 0) {
      if (isNobodysValue(binding.of) && !(isCredential(named.category) && isEnvironment(awaited(binding.of)))) return 'clean';
      if (isCredential(named.category) && isListOfKeys(binding.of)) return 'clean';
      const safeguard = safeguardBehind(binding.of, context);
      if (safeguard && !(safeguard === 'select')) return { ...named, safeguard };
    }
    return named;
  }
  if (binding.from === 'value' && binding.path.length === 0) {
    const value = awaited(binding.of);
    if (value.type === 'CallExpression' && safeguardOf(value, context) && !isPartOfList(value, context)) return 'clean';
  }
  const renamed = renamedField(leaf, node.name, binding, context);
  if (renamed) return renamed;
  return recordVerdict(leaf, context);
}

/** `Object.keys(credentials).sort()`: what they are called, not what they are. */
function isListOfKeys(value: TSESTree.Node): boolean {
  const node = awaited(value);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  return pathOf(node.callee)?.join('.') === 'Object.keys' || isListOfKeys(node.callee.object);
}

/** `const { email: target } = user`: the key that a value was taken by, where its new name says nothing. */
function renamedField(leaf: Leaf, name: string, binding: Binding, context: FileContext): PersonalField | undefined {
  const key = 'path' in binding ? binding.path.at(-1) : undefined;
  if (key === undefined || key === name || nameFactsOf(name, settingsOf(context)).isCleared || isBehindNoValue(wordsOf(name).at(-1) ?? '')) return undefined;
  return fieldByName(leaf, key, context);
}
