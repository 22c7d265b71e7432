import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { verdictOf } from '../classification/classify.ts';
import { bindingOf, variableOf, type FunctionNode } from '../source/binding.ts';
import { calledName, type Call } from '../source/callee.ts';
import { functionNamesOf } from '../source/function-names.ts';
import { leavesOf, type Leaf } from '../source/leaves.ts';
import { constantOf } from '../source/static-text.ts';
import { awaited } from '../source/unwrap.ts';
import { sinkAt } from '../sink/sink-at.ts';
import type { Part, Sink } from '../sink/sink.ts';

/** Where the value of a parameter leaves inside a function of the file. */
export interface WrappedPart {
  readonly sink: Sink;
  readonly part: Part;
  readonly leaf: Leaf;
}

const nearest = 8;

/** The sink around a use of a parameter, inside the function, when the value gets there as it is. */
function sinkAround(use: TSESTree.Identifier, of: FunctionNode, context: FileContext): WrappedPart | undefined {
  let at: TSESTree.Node | undefined = use.parent;
  for (let hop = 0; at && at !== of && hop < nearest; hop += 1, at = at.parent) {
    if (at.type !== 'CallExpression' && at.type !== 'NewExpression' && at.type !== 'AssignmentExpression') continue;
    const sink = sinkAt(at, context);
    if (!sink) continue;
    for (const { part, node, isText } of sink.parts) {
      const leaf = leavesOf(node, context).find((each) => each.node === use);
      if (leaf) return { sink, part, leaf: isText && leaf.form === 'bare' ? { ...leaf, form: 'text' } : leaf };
    }
    return undefined;
  }
  return undefined;
}

/** For each parameter of a function, where its value leaves; parameters whose own name is told personal are left to the sink itself. */
const wrappedPartsOf = rememberedInFile((of: FunctionNode, context: FileContext): readonly (WrappedPart | undefined)[] =>
  of.params.map((pattern) => {
    const name = pattern.type === 'AssignmentPattern' ? pattern.left : pattern.type === 'RestElement' ? pattern.argument : pattern;
    const variable = name.type === 'Identifier' ? variableOf(name, context) : undefined;
    if (!variable || variable.references.length > 50) return undefined;
    for (const { identifier } of variable.references) {
      if (identifier.type !== 'Identifier' || identifier === name) continue;
      const found = sinkAround(identifier, of, context);
      if (found) return verdictOf(found.leaf, context) === undefined ? found : undefined;
    }
    return undefined;
  }),
);

/** The function of the file that a call calls. */
function localFunctionOf(call: Call, context: FileContext): FunctionNode | undefined {
  const callee = awaited(call.callee);
  if (callee.type !== 'Identifier' || !functionNamesOf(context).has(callee.name)) return undefined;
  const binding = bindingOf(callee, context);
  if (binding.from === 'declaration') return binding.of.type === 'FunctionDeclaration' ? binding.of : undefined;
  if (binding.from !== 'value') return undefined;
  const value = constantOf(callee, context);
  return value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression' ? value : undefined;
}

/** The sinks that a call of a function of the file leads to, one level deep, with the argument that gets there. */
export function wrappedSinksAt(call: Call, context: FileContext): readonly { readonly wrapped: WrappedPart; readonly argument: TSESTree.Node; readonly name: string }[] {
  if (call.arguments.length === 0) return [];
  const of = localFunctionOf(call, context);
  const name = calledName(call);
  if (!of || name === undefined) return [];
  return wrappedPartsOf(of, context).flatMap((wrapped, index) => {
    const argument = call.arguments[index];
    return wrapped && argument && argument.type !== 'SpreadElement' ? [{ wrapped, argument, name }] : [];
  });
}
