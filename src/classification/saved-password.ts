import type { TSESTree } from '@typescript-eslint/utils';
import { hooklessWrites, listMethods, sqlMethods, type HooklessWrite } from '../knowledge/hookless-stores.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { calledName } from '../source/callee.ts';
import { bindingOf } from '../source/binding.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { optionAt, type OptionValue } from '../source/option.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, leadingTextOf } from '../source/static-text.ts';
import { awaited } from '../source/unwrap.ts';
import { ownerNamed } from './classify-name.ts';
import { modelCallAt } from './model-call.ts';
import { plainPasswordIn } from './password-in.ts';
import { passwordNameOf } from './password-name.ts';
import { isTyped } from './typed-value.ts';
import { wordsOf } from './words.ts';

/** A password that is stored, or looked for, as somebody typed it. */
export interface SavedPassword {
  readonly node: TSESTree.Node;
  readonly kind: 'saved' | 'queried';
}

const writesByMethod = new Map<string, HooklessWrite[]>();
for (const write of hooklessWrites) writesByMethod.set(write.method, [...(writesByMethod.get(write.method) ?? []), write]);

const queries = new Set(['findOne', 'find', 'findFirst', 'findUnique', 'findOneBy', 'findBy', 'findMany', 'findAll', 'where', 'andWhere', 'match', 'count', 'countDocuments', 'exists', 'findFirstOrThrow', 'findOneOrFail', 'findOneByOrFail']);

/** Last names of calls that may store or look for a password. */
export function mayTakePassword(name: string): boolean {
  return writesByMethod.has(name) || listMethods.has(name) || sqlMethods.has(name) || queries.has(name);
}

/** A function that hashes anything may do so before it stores what the file does not follow. */
function hashesAround(node: TSESTree.Node, context: FileContext): boolean {
  const outermost = functionsAround(node).at(-1);
  const [start, end] = (outermost ?? context.sourceCode.ast).range;
  return /hash|bcrypt|argon|scrypt|crypt\w*\(|md5|\bsha\d|pbkdf|digest/iu.test(context.sourceCode.text.slice(start, end));
}

/** The calls before a method that name a table: `from('users')`, `db.insert(users)`. */
function chainNames(start: TSESTree.Node): readonly string[] {
  const names: string[] = [];
  let at = awaited(start);
  for (let hop = 0; hop < 12; hop += 1) {
    if (at.type === 'CallExpression') {
      names.push(lastNameOf(at.callee) ?? '');
      at = awaited(at.callee);
    } else if (at.type === 'MemberExpression') at = awaited(at.object);
    else break;
  }
  return names;
}

function fits({ after, receiver }: HooklessWrite, callee: TSESTree.MemberExpression): boolean {
  if (receiver) {
    const path = pathOf(callee.object);
    return path !== undefined && path.length >= 2 && path.slice(0, -1).some((part) => wordsOf(part).some((word) => receiver.includes(word)));
  }
  return !after || chainNames(callee.object).some((name) => after.includes(name));
}

function objectsIn(value: OptionValue, context: FileContext): readonly TSESTree.ObjectExpression[] {
  if (typeof value === 'string') return [];
  const node = constantOf(value, context);
  if (node.type === 'ObjectExpression') return [node];
  return node.type === 'ArrayExpression' ? node.elements.filter((element) => element?.type === 'ObjectExpression') : [];
}

/** The value under a key for a password in an object that is stored, when it is as somebody typed it. */
function plainIn(object: TSESTree.ObjectExpression, context: FileContext): TSESTree.Node | undefined {
  const settings = settingsOf(context);
  for (const property of object.properties) {
    if (property.type !== 'Property') continue;
    const key = keyOf(property);
    if (key !== undefined && passwordNameOf(key, settings) === 'plain') {
      const leaf = plainPasswordIn(property.value, context);
      if (leaf) return leaf.node;
    }
    // { $set: { password } }
    if (key !== undefined && key.startsWith('$') && property.value.type === 'ObjectExpression') {
      const inner = plainIn(property.value, context);
      if (inner) return inner;
    }
  }
  return undefined;
}

function valuesOf(call: TSESTree.CallExpression, callee: TSESTree.MemberExpression, name: string, context: FileContext): readonly TSESTree.ObjectExpression[] {
  const [first, second] = call.arguments;
  if (!first || first.type === 'SpreadElement') return [];
  if (listMethods.has(name)) {
    const owner = ownerNamed(lastNameOf(callee.object) ?? '', settingsOf(context));
    return owner?.plural ? objectsIn(first, context) : [];
  }
  const write = writesByMethod.get(name)?.find((each) => fits(each, callee));
  if (!write) return [];
  return [...objectsIn(write.option === undefined ? first : optionAt(first, [write.option], context), context), ...(name === 'update' && second && second.type !== 'SpreadElement' ? objectsIn(second, context) : [])];
}

const accountTable = /\b(?:into|update|from)\s+["'`[]?(?:\w+["'`\]]?\.["'`[]?)?\w*(?:user|account|member|customer|admin|employee|client|student|teacher|patient|staff|person|people|usuario|benutzer|gebruiker|login|auth|profile|teachers?|doctor)/iu;

/** SQL that writes an account, or looks for one by its password: the value as typed among the parameters or in the text. */
function inSql(call: TSESTree.CallExpression, context: FileContext): SavedPassword | undefined {
  const [first, ...rest] = call.arguments;
  if (!first || first.type === 'SpreadElement') return undefined;
  const text = sqlTextOf(first, context);
  const isWrite = /^\s*(?:insert|update)\b/iu.test(text);
  const isQuery = /^\s*select\b/iu.test(text) && /\bwhere\b[^;]{0,400}\bpass\w*["'`\]]?\s*=/iu.test(text);
  if (!(isWrite || isQuery) || !accountTable.test(text)) return undefined;
  const parameters = [first, ...rest.flatMap((argument) => (argument.type === 'ArrayExpression' ? argument.elements : argument))];
  for (const parameter of parameters) {
    if (!parameter || parameter.type === 'SpreadElement' || parameter.type === 'ArrowFunctionExpression' || parameter.type === 'FunctionExpression') continue;
    const value = parameter === first ? first : constantOf(parameter, context);
    const node = value.type === 'ObjectExpression' ? plainIn(value, context) : undefined;
    if (node && isTyped(node, context)) return { node, kind: 'saved' };
    const leaf = value.type === 'ObjectExpression' ? undefined : plainPasswordIn(value.type === 'ArrayExpression' ? value : parameter, context);
    if (leaf && (isQuery || isTyped(leaf.node, context))) return { node: leaf.node, kind: isQuery ? 'queried' : 'saved' };
  }
  return undefined;
}

function sqlTextOf(node: TSESTree.Node, context: FileContext): string {
  const value = constantOf(node, context);
  if (value.type === 'TemplateLiteral') return value.quasis.map(({ value: { raw } }) => raw).join('?');
  if (value.type === 'BinaryExpression') return context.sourceCode.getText(value).replace(/^["'`]/u, '').slice(0, 2000);
  return leadingTextOf(value, context);
}

/** The condition of a query: what an account is looked for by. */
function conditionOf(call: TSESTree.CallExpression, name: string, context: FileContext): readonly TSESTree.ObjectExpression[] {
  const [first] = call.arguments;
  if (!first || first.type === 'SpreadElement') return [];
  const [object] = objectsIn(first, context);
  if (!object) return [];
  const where = optionAt(object, ['where'], context);
  if (typeof where !== 'string') return objectsIn(where, context);
  return name === 'where' || modelCallAt(call, context) || isOfAccount(call, object, name) ? [object] : [];
}

/** `anything.findOne({ username, password })`: what has the two is an account, whatever its model is called. */
function isOfAccount(call: TSESTree.CallExpression, object: TSESTree.ObjectExpression, name: string): boolean {
  const receiver = call.callee.type === 'MemberExpression' ? (lastNameOf(call.callee.object) ?? '') : '';
  if (!/^find(?:One|First|Unique)/u.test(name) || /(?:service|client|api|controller|provider|manager|gateway)$/iu.test(receiver)) return false;
  return object.properties.some((property) => property.type === 'Property' && /^(?:e?-?mail|user_?name|login|phone|mobile|nome?|correo|usuario)$/iu.test(keyOf(property) ?? ''));
}

/** A password that a call stores, or looks for, as somebody typed it. */
export function savedPasswordAt(call: TSESTree.CallExpression, context: FileContext): SavedPassword | undefined {
  const name = calledName(call);
  const { callee } = call;
  if (name === undefined || callee.type !== 'MemberExpression') return undefined;
  if (queries.has(name)) {
    for (const object of conditionOf(call, name, context)) {
      const node = plainIn(object, context);
      if (node && !hashesAround(call, context)) return { node, kind: 'queried' };
    }
  }
  if (sqlMethods.has(name)) {
    const found = inSql(call, context);
    return found && !hashesAround(call, context) ? found : undefined;
  }
  for (const object of valuesOf(call, callee, name, context)) {
    const node = plainIn(object, context);
    if (node && isTyped(node, context) && !hashesAround(call, context)) return { node, kind: 'saved' };
  }
  return undefined;
}

/** `new User({ password: req.body.password })` of a model that this file defines without a hook that hashes. */
export function savedInModelAt(node: TSESTree.NewExpression | TSESTree.CallExpression, context: FileContext): SavedPassword | undefined {
  const model = node.type === 'NewExpression' ? node.callee : node.callee.type === 'MemberExpression' && calledName(node) === 'create' ? node.callee.object : undefined;
  const [first] = node.arguments;
  if (model?.type !== 'Identifier' || !first || first.type === 'SpreadElement') return undefined;
  const binding = bindingOf(model, context);
  if (binding.from !== 'value' || awaited(binding.of).type !== 'CallExpression' || calledName(awaited(binding.of) as TSESTree.CallExpression) !== 'model') return undefined;
  if (/\.pre\s*\(|\.plugin\s*\(|hash|bcrypt|argon|scrypt|crypt\w*\(|md5|\bsha\d|passport/iu.test(context.sourceCode.text)) return undefined;
  for (const object of objectsIn(first, context)) {
    const found = plainIn(object, context);
    if (found && isTyped(found, context)) return { node: found, kind: 'saved' };
  }
  return undefined;
}
