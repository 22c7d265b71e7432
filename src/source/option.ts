import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { variableOf } from './binding.ts';
import { keyOf } from './property-path.ts';
import { constantOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';
import { memberUsesOf } from './uses.ts';

/** The value of an option, `'absent'` when the object surely lacks it, `'unknown'` when something hides it. */
export type OptionValue = TSESTree.Node | 'absent' | 'unknown';

const hops = 4;

function optionIn(object: TSESTree.ObjectExpression, key: string, context: FileContext, left: number): OptionValue {
  let hidden = false;
  // The last one wins, so a later spread hides what stands before it.
  for (let index = object.properties.length - 1; index >= 0; index -= 1) {
    const property = object.properties[index];
    if (!property) continue;
    if (property.type === 'SpreadElement') {
      const spread = optionOf(property.argument, key, context, left - 1);
      if (spread === 'unknown') hidden = true;
      else if (spread !== 'absent') return hidden ? 'unknown' : spread;
      continue;
    }
    const name = keyOf(property);
    if (name === undefined) hidden = true;
    else if (name === key) {
      if (hidden) return 'unknown';
      return property.kind === 'init' ? property.value : 'unknown';
    }
  }
  return hidden ? 'unknown' : 'absent';
}

/** What a file does to the options after it made them: `options.secure = true`, `Object.assign(options, more)`. */
function writtenOption(options: TSESTree.Node, key: string, context: FileContext): OptionValue | undefined {
  const identifier = unwrapped(options);
  const variable = identifier.type === 'Identifier' ? variableOf(identifier, context) : undefined;
  if (!variable) return undefined;
  const { written, merged, isOpaque } = memberUsesOf(variable);
  const values = written.get(key);
  if (isOpaque || merged.length > 0 || (values && values.length > 1)) return 'unknown';
  return values?.[0];
}

/**
 * The value of `key` in an options object, followed through constants, spreads and `Object.assign` of the file.
 * No object at all is `'absent'`; one that cannot be seen is `'unknown'`, and unknown is never reported.
 */
export function optionOf(options: TSESTree.Node | undefined, key: string, context: FileContext, left: number = hops): OptionValue {
  if (!options) return 'absent';
  if (left <= 0) return 'unknown';
  const object = constantOf(options, context);
  if (object.type === 'ObjectExpression') return writtenOption(options, key, context) ?? optionIn(object, key, context, left);
  if (object.type === 'Literal' && object.value === null) return 'absent';
  return object.type === 'Identifier' && object.name === 'undefined' ? 'absent' : 'unknown';
}

/** The value of an option behind several keys: `optionAt(options, ['auth', 'pass'])`. */
export function optionAt(options: TSESTree.Node | undefined, path: readonly string[], context: FileContext): OptionValue {
  let at: OptionValue = options ?? 'absent';
  for (const key of path) {
    if (at === 'absent' || at === 'unknown') return at;
    at = optionOf(at, key, context);
  }
  return at;
}
