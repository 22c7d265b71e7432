import type { TSESTree } from '@typescript-eslint/utils';
import { responseSchemaKeys, shapingDecorators, shapingInterceptors } from '../knowledge/responses.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import type { FunctionNode } from '../source/binding.ts';
import { enclosingClass } from '../source/class-members.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { optionOf } from '../source/option.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { unwrapped } from '../source/unwrap.ts';
import type { ResponseSink } from './sink.ts';

/** Ways of a model to keep fields to itself, where the file that answers shows them: `toJSON` transforms, scopes. */
const hiding = /\btoJSON['"]?\s*(?:[:=,]|\(\)\s*\{)|\bdefaultScope\s*[:(]|\bprotected\s+(?:hidden|\$hidden)\b|\bserializeAs:\s*null\b|\$omit\b|\bomit:\s*\{\s*\w+:\s*\{/u;

/** Single columns that queries leave out: which ones, only a schema tells. */
const leavingOut = /\bselect:\s*false\b/u;

/** What heeds `@Exclude()`, or may: class-transformer, or a class further up. */
const heeding = /(?:instance|class|plain)To[A-Z]|toJSON|erialize|\bextends\s+(?!BaseEntity\b)[A-Z]/u;

const hidesFields = rememberedOfFile(({ sourceCode: { text } }): boolean => hiding.test(text));
const leavesOut = rememberedOfFile(({ sourceCode: { text } }): boolean => leavingOut.test(text));

/** A GraphQL schema that stands in the file says itself which fields there are. */
const showsSchema = rememberedOfFile(({ sourceCode: { text } }): boolean => /\btype\s+Query\b/u.test(text));

function isShaping({ expression }: TSESTree.Decorator): boolean {
  const name = lastNameOf(expression);
  if (name === undefined) return false;
  if (shapingDecorators.has(name)) return true;
  if (name !== 'UseInterceptors' || expression.type !== 'CallExpression') return false;
  return expression.arguments.some((argument) => shapingInterceptors.test(lastNameOf(argument.type === 'NewExpression' ? argument.callee : argument) ?? ''));
}

function hasShapingDecorator(of: FunctionNode): boolean {
  const method = of.parent.type === 'MethodDefinition' ? of.parent : undefined;
  return method !== undefined && [method, enclosingClass(of)].flatMap((each) => (each ? decoratorsOf(each) : [])).some(isShaping);
}

/** `{ schema: { response } }` of Fastify, `{ response }` of Elysia, `{ output }` of a maker of handlers. */
function hasSchema(options: TSESTree.Node, context: FileContext): boolean {
  const schema = optionOf(options, 'schema', context);
  const holders = typeof schema === 'string' ? [options] : [options, schema];
  return schema === 'unknown' || holders.some((holder) => [...responseSchemaKeys].some((key) => optionOf(holder, key, context) !== 'absent')) || (typeof schema !== 'string' && schema.type === 'Identifier');
}

function isOptions(node: TSESTree.Node, of: FunctionNode): boolean {
  return node !== of && (node.type === 'ObjectExpression' || (node.type === 'Identifier' && /(?:opt(?:ion)?s|schema|config)$/iu.test(node.name)));
}

/** `.output(schema)` in the chain that a procedure is made with. */
function hasOutput(call: TSESTree.CallExpression): boolean {
  let at = unwrapped(call.callee);
  for (let hop = 0; hop < 12; hop += 1) {
    if (at.type === 'MemberExpression') {
      if (responseSchemaKeys.has(keyOf(at) ?? '') && keyOf(at) === 'output') return true;
      at = unwrapped(at.object);
    } else if (at.type === 'CallExpression') at = unwrapped(at.callee);
    else return false;
  }
  return false;
}

function isShapedBy(of: FunctionNode, context: FileContext): boolean {
  if (hasShapingDecorator(of)) return true;
  const { parent } = of;
  if (parent.type === 'CallExpression') return hasOutput(parent) || parent.arguments.some((argument) => isOptions(argument, of) && hasSchema(argument, context));
  return parent.type === 'Property' && keyOf(parent) === 'handler' && parent.parent.type === 'ObjectExpression' && hasSchema(parent.parent, context);
}

const excludes = rememberedOfFile(({ sourceCode: { text } }): boolean => text.includes('@Exclude('));
const heedsExclusion = rememberedOfFile(({ sourceCode: { text } }): boolean => heeding.test(text) || (text.includes('BaseEntity') && !text.includes('typeorm')));

/** Whether an answer is written by the framework as the record stands, so that nobody looks at `@Exclude()`: `res.json(user)`. */
export function ignoresExclusion({ node }: ResponseSink, context: FileContext): boolean {
  if (node.type !== 'CallExpression' || !excludes(context) || heedsExclusion(context)) return false;
  let at = unwrapped(node.callee);
  while (at.type === 'MemberExpression' || at.type === 'CallExpression') at = unwrapped(at.type === 'MemberExpression' ? at.object : at.callee);
  return at.type === 'Identifier' && at !== node.callee && /^_?(?:res|resp|response|reply)$/u.test(at.name);
}

/**
 * Whether a schema, a serialiser or the model itself chooses the fields of an answer, as far as the file shows.
 * `isExposed`: the schema of the record says that a secret is among them all the same.
 */
export function isShaped(sink: ResponseSink, context: FileContext, isExposed = false): boolean {
  if (hidesFields(context) || (excludes(context) && !ignoresExclusion(sink, context)) || (!isExposed && leavesOut(context))) return true;
  if (/^(?:Query|Mutation|Subscription)\./u.test(sink.name) && showsSchema(context)) return true;
  const { node } = sink;
  const own = node.type === 'ArrowFunctionExpression' ? [node] : [];
  return [...own, ...functionsAround(node)].some((of) => isShapedBy(of, context));
}
