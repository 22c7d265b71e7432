import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { callsOf } from './calls-of.ts';
import { encodedLeavesOf } from './encoded.ts';
import type { HashCall } from './hash-call.ts';

/**
 * A hash, and the calls of the function that it stands in where that function hashes its own parameter: with
 * `const digest = (text) => createHash('md5').update(text).digest('hex')`, `digest(email)` is a hash of `email`.
 */
export const hashesThrough = rememberedInFile((hash: HashCall, context: FileContext): readonly HashCall[] => {
  const found: HashCall[] = [hash];
  for (const { node } of hash.inputs.flatMap((input) => encodedLeavesOf(input, context))) {
    const binding = node.type === 'Identifier' ? bindingOf(node, context) : undefined;
    if (binding?.from !== 'parameter' || binding.path.length > 0) continue;
    for (const call of callsOf(binding.of, context)) {
      const argument = call.arguments[binding.index];
      if (argument && argument.type !== 'SpreadElement') found.push({ ...hash, node: call, inputs: [argument], results: [call] });
    }
  }
  return found;
});
