import type { TSESTree } from '@typescript-eslint/utils';
import { parsingMethods } from '../knowledge/schemas.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { isElementAccess, keyOf } from '../source/property-path.ts';
import { hasSchemas, schemaOf, type Schema, type SchemaMember } from '../source/schema.ts';
import { staticTextOf } from '../source/static-text.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { coreTypeOf, declaredTypeOf, isListType } from './declared-type.ts';
import { schemaOfType } from './schema-type.ts';

const hops = 6;

const one = (schema: Schema | undefined): Schema | undefined => (schema?.isList ? { ...schema, isList: false } : schema);

/** What a check gives: the schema of the value, and the key that the value stands under. */
interface Parsed {
  readonly schema: Schema;
  readonly key: string;
}

/** `userSchema.parse(x)`, `v.parse(UserSchema, x)`, `Value.Parse(User, x)`, `plainToInstance(CreateUserDto, x)`. */
function parsedBy(node: TSESTree.CallExpression, context: FileContext): Parsed | undefined {
  const name = calledName(node);
  if (name === undefined) return undefined;
  const [first, second] = node.arguments;
  if (name === 'plainToInstance' || name === 'plainToClass') return parsedAs(first, '', context);
  if (name === 'readValidatedBody' || name === 'getValidatedQuery') {
    const check = second && unwrapped(second);
    return check?.type === 'MemberExpression' ? parsedAs(check.object, '', context) : parsedAs(check, '', context);
  }
  if (!Object.hasOwn(parsingMethods, name)) return undefined;
  const callee = unwrapped(node.callee);
  const own = callee.type === 'MemberExpression' ? schemaOf(callee.object, context) : undefined;
  const schema = own ?? (node.arguments.length > 1 ? (schemaIn(first, context) ?? schemaIn(second, context)) : undefined);
  if (!schema) return undefined;
  if (schema.use !== 'checked' && own) return undefined;
  const key = name === 'validate' && schema.family === 'yup' ? '' : schema.family === 'valibot' && name.startsWith('safe') ? 'output' : (parsingMethods[name] ?? '');
  return { schema, key };
}

const schemaIn = (node: TSESTree.Node | undefined, context: FileContext): Schema | undefined => (node && node.type !== 'SpreadElement' ? schemaOf(node, context) : undefined);

function parsedAs(node: TSESTree.Node | undefined, key: string, context: FileContext): Parsed | undefined {
  const schema = schemaIn(node, context);
  return schema && { schema, key };
}

/** Hono: `c.req.valid('json')` behind `zValidator('json', userSchema)` in the same route. */
function validatedBy(node: TSESTree.CallExpression, context: FileContext): Schema | undefined {
  const target = node.arguments[0] && staticTextOf(node.arguments[0], context);
  if (target === undefined) return undefined;
  for (const around of functionsAround(node)) {
    const route = around.parent;
    if (route.type !== 'CallExpression') continue;
    for (const argument of route.arguments) {
      if (argument.type !== 'CallExpression' || !/[vV]alidator$/u.test(calledName(argument) ?? '')) continue;
      const [place, schema] = argument.arguments;
      if (place && schema && staticTextOf(place, context) === target) return schemaIn(schema, context);
    }
  }
  return undefined;
}

function ofCall(node: TSESTree.CallExpression, context: FileContext): Schema | undefined {
  if (calledName(node) === 'valid') return validatedBy(node, context);
  const parsed = parsedBy(node, context);
  return parsed?.key === '' ? parsed.schema : undefined;
}

/** The call that a name or an expression is the result of. */
function callBehind(expression: TSESTree.Node, context: FileContext): TSESTree.CallExpression | undefined {
  const node = awaited(expression);
  if (node.type === 'CallExpression') return node;
  const binding = node.type === 'Identifier' ? bindingOf(node, context) : undefined;
  if (binding?.from !== 'value' || binding.path.length > 0) return undefined;
  const value = awaited(binding.of);
  return value.type === 'CallExpression' ? value : undefined;
}

/** A member of a value: what a check found, an element of a list, a nested object. */
function ofMember(object: TSESTree.Node, key: string, context: FileContext, left: number): Schema | undefined {
  const call = callBehind(object, context);
  const parsed = call && parsedBy(call, context);
  if (parsed && parsed.key !== '') return parsed.key === key ? parsed.schema : undefined;
  const schema = find(object, context, left - 1);
  if (!schema) return undefined;
  if (schema.isList) return /^\d+$/u.test(key) ? one(schema) : undefined;
  const value = schema.members.find(({ name }) => name === key)?.value;
  return value && schemaOf(value, context);
}

function ofIdentifier(node: TSESTree.Identifier, context: FileContext, left: number): Schema | undefined {
  const type = declaredTypeOf(node, context);
  const typed = type && ofType(type, context);
  if (typed) return typed;
  const binding = bindingOf(node, context);
  if ((binding.from !== 'value' && binding.from !== 'element' && binding.from !== 'result') || binding.rest) return undefined;
  const [key, ...others] = binding.path;
  if (key === undefined) return binding.from === 'element' ? one(find(binding.of, context, left - 1)) : find(binding.of, context, left - 1);
  return others.length === 0 && binding.from !== 'element' ? ofMember(binding.of, key, context, left) : undefined;
}

function ofType(annotation: TSESTree.TypeNode, context: FileContext): Schema | undefined {
  const schema = schemaOfType(coreTypeOf(annotation), context);
  return schema && isListType(annotation) ? { ...schema, isList: true } : schema;
}

function compute(expression: TSESTree.Node, context: FileContext, left: number): Schema | undefined {
  if (expression.type === 'TSAsExpression' || expression.type === 'TSTypeAssertion') {
    const cast = ofType(expression.typeAnnotation, context);
    if (cast) return cast;
  }
  const node = awaited(expression);
  switch (node.type) {
    case 'Identifier':
      return ofIdentifier(node, context, left);
    case 'MemberExpression': {
      if (isElementAccess(node)) return one(find(node.object, context, left - 1));
      const key = keyOf(node);
      const type = declaredTypeOf(node, context);
      return (type && ofType(type, context)) ?? (key === undefined ? undefined : ofMember(node.object, key, context, left));
    }
    case 'CallExpression':
      return ofCall(node, context);
    case 'NewExpression':
      return schemaOf(node.callee, context);
    default:
      return undefined;
  }
}

const remember = rememberedInFile((node: TSESTree.Node, context: FileContext, left: number): Schema | undefined => compute(node, context, left));

function find(node: TSESTree.Node, context: FileContext, left: number): Schema | undefined {
  return left <= 0 ? undefined : remember(node, context, left);
}

/** The schema whose value an expression holds: what it parsed, an instance of its model, a value declared with its type. */
export function schemaBehind(expression: TSESTree.Node, context: FileContext): Schema | undefined {
  return hasSchemas(context) ? find(expression, context, hops) : undefined;
}

/** The field of a schema that a name or a member holds the value of: `email` of `const { email } = userSchema.parse(x)`. */
export function schemaMemberBehind(node: TSESTree.Node, context: FileContext): SchemaMember | undefined {
  if (!hasSchemas(context)) return undefined;
  if (node.type === 'MemberExpression') {
    const key = keyOf(node);
    return key === undefined ? undefined : find(node.object, context, hops)?.members.find(({ name }) => name === key);
  }
  if (node.type !== 'Identifier') return undefined;
  const binding = bindingOf(node, context);
  if (binding.from === 'parameter') {
    const type = binding.path.length === 1 ? binding.annotation : undefined;
    return type && ofType(type, context)?.members.find(({ name }) => name === binding.path[0]);
  }
  if (binding.from !== 'value' && binding.from !== 'element' && binding.from !== 'result') return undefined;
  const [key, ...others] = binding.path;
  return key === undefined || others.length > 0 ? undefined : find(binding.of, context, hops)?.members.find(({ name }) => name === key);
}
