import type { TSESTree } from '@typescript-eslint/utils';
import { addressLists, insiders, pluckingFunctions } from '../knowledge/mail-calls.ts';
import type { FileContext } from '../context.ts';
import { verdictOf } from '../classification/classify.ts';
import { coreTypeOf, declaredTypeOf } from '../classification/declared-type.ts';
import { personOf } from '../classification/person.ts';
import { wordsOf } from '../classification/words.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { leavesOf, returnedBy } from '../source/leaves.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf, textPartsOf } from '../source/static-text.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { memberUsesOf } from '../source/uses.ts';

const hops = 5;

function isInsider(name: string): boolean {
  return wordsOf(name).some((word) => insiders.has(word));
}

/** `User.find({ role: 'admin' })`: people of the own house by the question that found them. */
function isQueryOfInsiders(list: TSESTree.Node, context: FileContext): boolean {
  const call = awaited(constantOf(list, context));
  if (call.type !== 'CallExpression') return false;
  return call.arguments.some((argument) => wordsOf(context.sourceCode.getText(argument).replaceAll(/\s+/gu, ' ').slice(0, 110)).some((word) => insiders.has(word)));
}

function isOfInsiders(node: TSESTree.Node): boolean {
  const at = awaited(node);
  if (at.type === 'CallExpression') {
    const callee = unwrapped(at.callee);
    const names = [calledName(at) ?? '', ...(callee.type === 'MemberExpression' ? (pathOf(callee.object) ?? []) : [])];
    return names.some(isInsider);
  }
  return (pathOf(at) ?? []).some(isInsider);
}

/** Whether a value holds an e-mail address of a person: `user.email`, `{ address: user.email }`, `` `${name} <${user.email}>` ``. */
function holdsAddress(node: TSESTree.Node, context: FileContext): boolean {
  return leavesOf(node, context).some((leaf) => {
    const verdict = verdictOf(leaf, context);
    if (verdict !== undefined && verdict !== 'clean') return verdict.kind === 'field' && verdict.category === 'contact.email' && !isOfInsiders(leaf.node);
    // What is put into `to` under a name that says mail: `(row) => row.mail`.
    return verdict === undefined && /^e?_?mail(?:_?address)?$/iu.test(lastNameOf(leaf.node) ?? '') && !isOfInsiders(leaf.node);
  });
}

/** Whose address it is, so that `[user.email, user.workEmail]` is one person and `[order.buyerEmail, order.sellerEmail]` are two. */
function personOfAddress(node: TSESTree.Node, context: FileContext): string | undefined {
  const leaf = leavesOf(node, context).find((each) => holdsAddress(each.node, context));
  const path = leaf && pathOf(leaf.node);
  const isOfPerson = leaf?.node.type === 'MemberExpression' && personOf(leaf.node.object, context) !== undefined;
  return path && (isOfPerson ? path.slice(0, -1) : path).join('.');
}

function isFieldFunction(call: TSESTree.CallExpression, context: FileContext): boolean {
  return call.arguments.some((argument) => {
    if (argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression') return returnedBy(argument).some((result) => holdsAddress(result, context));
    const text = staticTextOf(argument, context);
    return text !== undefined && /^(?:.*\.)?e-?mail(?:_?address)?$/iu.test(text);
  });
}

/** `users.reduce((all, user) => [...all, user.email], [])`. */
function isGathered(callback: TSESTree.Node | undefined, context: FileContext): boolean {
  if (callback?.type !== 'ArrowFunctionExpression' && callback?.type !== 'FunctionExpression') return false;
  return returnedBy(callback).some((result) => result.type === 'ArrayExpression' && result.elements.some((element) => element && element.type !== 'SpreadElement' && holdsAddress(element, context)));
}

const passing = new Set(['join', 'toString', 'filter', 'slice', 'concat', 'flat', 'sort', 'reverse', 'unique', 'uniq', 'compact', 'trim', 'then', 'from', 'toArray']);

function isListCall(call: TSESTree.CallExpression, context: FileContext, left: number): boolean {
  const name = calledName(call);
  const callee = unwrapped(call.callee);
  if (name === undefined) return false;
  if (pluckingFunctions.has(name)) {
    const source = callee.type === 'MemberExpression' && !/^(?:_|lodash|R|Array|Object)$/u.test(lastNameOf(callee.object) ?? '') ? callee.object : call.arguments[0];
    if (source && (isOfInsiders(source) || isFixed(source, context) || isQueryOfInsiders(source, context))) return false;
    return isFieldFunction(call, context) || (name === 'map' && callee.type === 'MemberExpression' && isList(callee.object, context, left - 1));
  }
  if (name === 'reduce') return isGathered(call.arguments[0], context);
  if (!passing.has(name)) return false;
  if (callee.type === 'MemberExpression' && isList(callee.object, context, left - 1)) return true;
  return (name === 'from' || name === 'uniq' || name === 'compact' || name === 'concat') && call.arguments.some((argument) => isList(argument.type === 'SpreadElement' ? argument.argument : argument, context, left - 1));
}

/** A list that the code writes out itself: `['a', 'b']`, `process.env.ALERT_EMAILS.split(',')`. */
function isFixed(node: TSESTree.Node, context: FileContext): boolean {
  const list = constantOf(node, context);
  return list.type === 'ArrayExpression' && list.elements.every((element) => element !== null && staticTextOf(element, context) !== undefined);
}

function isListOfElements(array: TSESTree.ArrayExpression, context: FileContext, left: number): boolean {
  const persons = new Set<string>();
  for (const element of array.elements) {
    if (!element) continue;
    if (element.type === 'SpreadElement') {
      if (isList(element.argument, context, left - 1)) return true;
      continue;
    }
    if (isList(element, context, left - 1)) return true;
    const person = holdsAddress(element, context) ? personOfAddress(element, context) : undefined;
    if (person !== undefined) persons.add(person);
  }
  return persons.size > 1;
}

const loops = new Set(['ForOfStatement', 'ForStatement', 'ForInStatement', 'WhileStatement', 'DoWhileStatement']);

function isRepeated(node: TSESTree.Node, until: TSESTree.Node | undefined): boolean {
  for (let at = node.parent; at && at !== until; at = at.parent) {
    if (loops.has(at.type)) return true;
    if (at.type !== 'ArrowFunctionExpression' && at.type !== 'FunctionExpression') continue;
    const call: TSESTree.Node = at.parent;
    if (call.type === 'CallExpression' && call.callee.type === 'MemberExpression') return /^(?:forEach|map|each|reduce)$/u.test(keyOf(call.callee) ?? '');
  }
  return false;
}

/** `emails.push(user.email)` and `to += user.email + ','` in a loop. */
function isFilledInLoop(name: TSESTree.Identifier, context: FileContext): boolean {
  const variable = variableOf(name, context);
  if (!variable || variable.references.length > 100) return false;
  const declared = variable.defs[0]?.node.parent;
  const block = declared?.parent;
  if (memberUsesOf(variable).added.some(({ value }) => holdsAddress(value, context) && isRepeated(value, block))) return true;
  return variable.references.some(({ identifier }) => {
    const { parent } = identifier;
    return parent.type === 'AssignmentExpression' && parent.left === identifier && parent.operator === '+=' && holdsAddress(parent.right, context) && isRepeated(parent, block);
  });
}

/** Whether a name that the file does not fill says that it holds addresses of several people: a parameter `emails: string[]`. */
function isNamedList(name: TSESTree.Identifier, context: FileContext): boolean {
  const words = wordsOf(name.name);
  if (!addressLists.has(words.at(-1) ?? '') && !addressLists.has(words.slice(-2).join(''))) return false;
  if (isInsider(name.name)) return false;
  const type = declaredTypeOf(name, context);
  return type === undefined ? bindingOf(name, context).from === 'parameter' || isFromRequest(name, context) : type.type === 'TSArrayType' || coreTypeOf(type) !== type;
}

function isFromRequest(name: TSESTree.Identifier, context: FileContext): boolean {
  const binding = bindingOf(name, context);
  return binding.from === 'value' && binding.path.length === 1 && pathOf(binding.of)?.at(-1) === 'body';
}

function isListOfName(name: TSESTree.Identifier, context: FileContext, left: number): boolean {
  const binding = bindingOf(name, context);
  if (isFilledInLoop(name, context)) return true;
  if (binding.from === 'value' && binding.path.length === 0) return isList(binding.of, context, left - 1);
  return isNamedList(name, context);
}

/** Whether an expression holds the addresses of several people, as a list or one behind the other in a text. */
export function isList(expression: TSESTree.Node, context: FileContext, left: number = hops): boolean {
  if (left <= 0) return false;
  const node = awaited(expression);
  switch (node.type) {
    case 'Identifier':
      return isListOfName(node, context, left);
    case 'CallExpression':
      return isListCall(node, context, left);
    case 'ArrayExpression':
      return isListOfElements(node, context, left);
    case 'NewExpression':
      return calledName(node) === 'Set' && node.arguments[0] !== undefined && isList(node.arguments[0], context, left - 1);
    case 'ConditionalExpression':
      return isList(node.consequent, context, left - 1) || isList(node.alternate, context, left - 1);
    case 'LogicalExpression':
      return isList(node.left, context, left - 1) || isList(node.right, context, left - 1);
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return isJoinedText(node, context, left);
    default:
      return false;
  }
}

/** `` `${buyer.email}, ${seller.email}` ``. */
function isJoinedText(text: TSESTree.Node, context: FileContext, left: number): boolean {
  const values = textPartsOf(text).filter((part) => part.text === undefined && part.node !== text);
  if (values.some((part) => isList(part.node, context, left - 1))) return true;
  const persons = values.flatMap(({ node }) => (holdsAddress(node, context) ? (personOfAddress(node, context) ?? []) : []));
  return new Set(persons).size > 1;
}

/** Whether an expression is surely one text with several addresses in it: `emails.join(',')`. */
export function isJoinedList(expression: TSESTree.Node, context: FileContext): boolean {
  const node = constantOf(expression, context);
  if (node.type === 'TemplateLiteral' || node.type === 'BinaryExpression') return isJoinedText(node, context, hops);
  return node.type === 'CallExpression' && /^(?:join|toString)$/u.test(calledName(node) ?? '') && isList(node, context);
}
