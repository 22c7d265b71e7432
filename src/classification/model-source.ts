import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { keyOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { modelCallAt, type ModelCall } from './model-call.ts';

const hops = 6;

/** The data-layer call that a value comes from whole: through names, `await`, `?? null`, lists and elements, but through no rest, pick or presenter. */
export function modelSourceOf(expression: TSESTree.Node, context: FileContext, left: number = hops): ModelCall | undefined {
  if (left <= 0) return undefined;
  const node = awaited(expression);
  switch (node.type) {
    case 'CallExpression':
      return modelCallAt(node, context);
    case 'Identifier': {
      const binding = bindingOf(node, context);
      if (binding.from !== 'value' && binding.from !== 'element' && binding.from !== 'result') return undefined;
      // `[users, count]` of findAndCount, `{ rows }`, `{ data }` of a query are the records; any other property is a part of one.
      const isWhole = binding.path.every((key) => /^(?:\d+|rows|data|docs)$/u.test(key));
      return isWhole && !binding.rest ? modelSourceOf(binding.of, context, left - 1) : undefined;
    }
    case 'MemberExpression': {
      const key = keyOf(node);
      return node.computed || key === 'rows' || key === 'data' || key === 'dataValues' || key === '_doc' ? modelSourceOf(node.object, context, left - 1) : undefined;
    }
    case 'LogicalExpression':
      return modelSourceOf(node.left, context, left - 1);
    default:
      return undefined;
  }
}

const selectingOptions = ['select', 'omit', 'attributes', 'projection', 'fields', 'columns', 'exclude'];
const selectingMethods = new Set(['select', 'project', 'projection', 'returning', 'column', 'columns', 'pick', 'addSelect', 'pluck', 'attributes', 'omit', 'only', 'scope', 'withoutPassword']);

function isAll(argument: TSESTree.CallExpressionArgument | undefined, context: FileContext): boolean {
  if (!argument) return true;
  const text = staticTextOf(argument, context);
  return text !== undefined && text.trim() === '*';
}

/** `.select('id name')` before or after the read; `.select()` and `.select('*')` take everything. */
function selectsInChain(call: TSESTree.CallExpression, context: FileContext): boolean {
  const chain: TSESTree.CallExpression[] = [];
  let up: TSESTree.Node = call;
  while (up.parent?.type === 'MemberExpression' && up.parent.object === up && up.parent.parent.type === 'CallExpression') {
    up = up.parent.parent;
    chain.push(up);
  }
  let down: TSESTree.Node = call;
  for (let hop = 0; hop < 12 && down.type === 'CallExpression'; hop += 1) {
    chain.push(down);
    const callee = unwrapped(down.callee);
    if (callee.type !== 'MemberExpression') break;
    down = unwrapped(callee.object);
  }
  return chain.some((each) => {
    const name = calledName(each);
    return name !== undefined && selectingMethods.has(name) && !isAll(each.arguments[0], context);
  });
}

/** Whether a data-layer call takes only some fields, or may: an option that cannot be seen is not told to be missing. */
export function selectsFields({ call, method }: ModelCall, context: FileContext): boolean {
  if (selectsInChain(call, context)) return true;
  for (const argument of call.arguments) {
    if (argument.type === 'SpreadElement') return true;
    if (selectingOptions.some((key) => optionOf(argument, key, context) !== 'absent' && unwrapped(argument).type !== 'Literal' && isOptions(argument, key, context))) return true;
  }
  // Mongoose: find(filter, projection), findById(id, projection).
  const projection = /^find(?:One|ById)?$/u.test(method) ? call.arguments[1] : undefined;
  return projection !== undefined && (staticTextOf(projection, context) !== undefined || unwrapped(projection).type === 'ObjectExpression');
}

/** An option is unknown only where an object could hold it: `findById(id)` has none. */
function isOptions(argument: TSESTree.Node, key: string, context: FileContext): boolean {
  const option = optionOf(argument, key, context);
  if (option !== 'unknown') return true;
  const node = unwrapped(argument);
  return node.type === 'Identifier' && /^(?:options|opts|args|query|params|config|findOptions)$/iu.test(node.name);
}
