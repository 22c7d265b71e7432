import type { TSESTree } from '@typescript-eslint/utils';
import { hooklessFunctions, hooklessWrites, listMethods, sqlMethods, type HooklessWrite } from '../knowledge/hookless-stores.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { calledName } from '../source/callee.ts';
import { bindingOf } from '../source/binding.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { fileMentions, mentions } from '../source/mentions.ts';
import { optionAt } from '../source/option.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { ownerNamed } from './classify-name.ts';
import { modelCallAt } from './model-call.ts';
import { plainPasswordIn } from './password-in.ts';
import { passwordNameOf } from './password-name.ts';
import { passwordInSql, type SavedPassword } from './password-in-sql.ts';
import { objectsIn, plainIn } from './stored-object.ts';
import { isTyped } from './typed-value.ts';
import { wordsOf } from './words.ts';

const writesByMethod = new Map<string, HooklessWrite[]>();
for (const write of hooklessWrites) writesByMethod.set(write.method, [...(writesByMethod.get(write.method) ?? []), write]);

const queries = new Set(['findOne', 'find', 'findFirst', 'findUnique', 'findOneBy', 'findBy', 'findMany', 'findAll', 'where', 'andWhere', 'match', 'count', 'countDocuments', 'exists', 'findFirstOrThrow', 'findOneOrFail', 'findOneByOrFail', 'eq']);

/** Last names of calls that may store or look for a password. */
export function mayTakePassword(name: string): boolean {
  return writesByMethod.has(name) || Object.hasOwn(hooklessFunctions, name) || listMethods.has(name) || sqlMethods.has(name) || queries.has(name);
}

const hashing = /hash|crypt|argon|md5|\bsha\d|pbkdf|digest/iu;
const hooked = /\.pre\b|\.plugin\b|hash|crypt|argon|md5|\bsha\d|passport/iu;

/** A function that hashes anything may do so before it stores what the file does not follow. */
function hashesAround(node: TSESTree.Node, context: FileContext): boolean {
  return mentions(functionsAround(node).at(-1) ?? context.sourceCode.ast, hashing, context);
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

function typedIn(objects: readonly TSESTree.ObjectExpression[], call: TSESTree.CallExpression, context: FileContext): SavedPassword | undefined {
  for (const object of objects) {
    const node = plainIn(object, context);
    if (node && isTyped(node, context) && !hashesAround(call, context)) return { node, kind: 'saved' };
  }
  return undefined;
}

/** A password that a call stores, or looks for, as somebody typed it. */
export function savedPasswordAt(call: TSESTree.CallExpression, context: FileContext): SavedPassword | undefined {
  const name = calledName(call);
  const { callee } = call;
  if (name === undefined) return undefined;
  if (callee.type === 'Identifier' && Object.hasOwn(hooklessFunctions, name)) return typedIn(objectsIn(call.arguments[hooklessFunctions[name] ?? 0] ?? 'absent', context), call, context);
  if (callee.type !== 'MemberExpression') return undefined;
  // supabase.from('users').select().eq('password', password)
  const [column, value] = call.arguments;
  if ((name === 'eq' || name === 'where') && column?.type === 'Literal' && value && passwordNameOf(String(column.value), settingsOf(context)) === 'plain') {
    const typed = plainPasswordIn(value, context);
    return typed && !hashesAround(call, context) ? { node: value, kind: 'queried' } : undefined;
  }
  if (queries.has(name)) {
    for (const object of conditionOf(call, name, context)) {
      const node = plainIn(object, context);
      if (node && !hashesAround(call, context)) return { node, kind: 'queried' };
    }
  }
  if (sqlMethods.has(name)) {
    const found = passwordInSql(call, context);
    return found && !hashesAround(call, context) ? found : undefined;
  }
  return typedIn(valuesOf(call, callee, name, context), call, context);
}

/** `new User({ password: req.body.password })` of a model that this file defines without a hook that hashes. */
export function savedInModelAt(node: TSESTree.NewExpression | TSESTree.CallExpression, context: FileContext): SavedPassword | undefined {
  const model = node.type === 'NewExpression' ? node.callee : node.callee.type === 'MemberExpression' && calledName(node) === 'create' ? node.callee.object : undefined;
  const [first] = node.arguments;
  if (model?.type !== 'Identifier' || !first || first.type === 'SpreadElement') return undefined;
  const binding = bindingOf(model, context);
  if (binding.from !== 'value' || awaited(binding.of).type !== 'CallExpression' || calledName(awaited(binding.of) as TSESTree.CallExpression) !== 'model') return undefined;
  if (fileMentions(hooked, context)) return undefined;
  for (const object of objectsIn(first, context)) {
    const found = plainIn(object, context);
    if (found && isTyped(found, context)) return { node: found, kind: 'saved' };
  }
  return undefined;
}
