import type { TSESTree } from '@typescript-eslint/utils';
import { encoders } from '../knowledge/encoders.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { calledName } from './callee.ts';
import { leavesOf, type Leaf } from './leaves.ts';
import { unwrapped } from './unwrap.ts';

const hops = 4;

/** What an encoder is given: `email` of `new TextEncoder().encode(email)`. */
function encodedBy(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const name = calledName(node);
  const [first] = node.arguments;
  return name !== undefined && encoders.has(name) && first && first.type !== 'SpreadElement' ? first : undefined;
}

function collect(expression: TSESTree.Node, context: FileContext, left: number, found: Leaf[]): void {
  for (const leaf of leavesOf(expression, context)) {
    const inner = encodedBy(unwrapped(leaf.node));
    if (inner && left > 0) collect(inner, context, left - 1, found);
    else found.push(leaf);
  }
}

/** The leaves of a value through encoders to bytes and back: hashes and ciphers take `Buffer.from(x)`, `encoder.encode(x)`, `enc.Utf8.parse(x)`. */
export const encodedLeavesOf = rememberedInFile((expression: TSESTree.Node, context: FileContext): readonly Leaf[] => {
  const found: Leaf[] = [];
  collect(expression, context, hops, found);
  return found;
});

/** The value that a name is given in this file, one hop away, where the name itself says nothing: `text` of `const text = salt + password`. */
export function valueBehind(node: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  if (node.type !== 'Identifier') return undefined;
  const binding = bindingOf(node, context);
  return binding.from === 'value' && binding.path.length === 0 ? binding.of : undefined;
}
