import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { classMemberOf } from './class-members.ts';
import { keyOf } from './property-path.ts';
import { propertyValueOf } from './object-literal.ts';
import { unwrapped } from './unwrap.ts';

const hops = 5;

/** The literal, template, object or other expression that a constant name stands for, or the expression itself. */
export function constantOf(expression: TSESTree.Node, context: FileContext, left: number = hops): TSESTree.Node {
  const node = unwrapped(expression);
  if (left <= 0) return node;
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    if (binding.from !== 'value' || binding.rest) return node;
    if (binding.path.length === 0) return constantOf(binding.of, context, left - 1);
    const object = constantOf(binding.of, context, left - 1);
    const value = valueAtPath(object, binding.path);
    return value ? constantOf(value, context, left - 1) : node;
  }
  if (node.type === 'MemberExpression') {
    const key = keyOf(node);
    if (key === undefined) return node;
    const value = node.object.type === 'ThisExpression' ? classMemberOf(node, key)?.value : memberValueOf(node.object, key, context, left);
    return value ? constantOf(value, context, left - 1) : node;
  }
  return node;
}

function valueAtPath(object: TSESTree.Node, path: readonly string[]): TSESTree.Node | undefined {
  let at: TSESTree.Node | undefined = object;
  for (const key of path) {
    if (at?.type !== 'ObjectExpression') return undefined;
    at = propertyValueOf(at, key);
  }
  return at;
}

function memberValueOf(object: TSESTree.Node, key: string, context: FileContext, left: number): TSESTree.Node | undefined {
  const owner = unwrapped(object);
  if (owner.type === 'Identifier') {
    const binding = bindingOf(owner, context);
    if (binding.from === 'declaration') {
      if (binding.of.type === 'TSEnumDeclaration') return enumMemberOf(binding.of, key);
      if (binding.of.type === 'ClassDeclaration') return staticMemberOf(binding.of, key);
      return undefined;
    }
  }
  const resolved = constantOf(owner, context, left - 1);
  return resolved.type === 'ObjectExpression' ? propertyValueOf(resolved, key) : undefined;
}

function enumMemberOf(node: TSESTree.TSEnumDeclaration, key: string): TSESTree.Node | undefined {
  return node.body.members.find((member) => (member.id.type === 'Identifier' ? member.id.name : member.id.value) === key)?.initializer;
}

function staticMemberOf(node: TSESTree.ClassDeclaration, key: string): TSESTree.Node | undefined {
  for (const member of node.body.body) {
    if (member.type === 'PropertyDefinition' && member.static && keyOf(member) === key) return member.value ?? undefined;
  }
  return undefined;
}

/** One part of a string that is built: fixed text, or an expression that is put into it. */
export type TextPart = { readonly text: string; readonly node: TSESTree.Node } | { readonly text?: undefined; readonly node: TSESTree.Node };

const longestConcatenation = 2_000;
const longestList = 100;

/** The parts of a template literal, a concatenation or a string, in their order. A value that is no string is one expression part. */
export function textPartsOf(expression: TSESTree.Node): readonly TextPart[] {
  const parts: TextPart[] = [];
  const open: TSESTree.Node[] = [expression];
  while (open.length > 0 && parts.length < longestConcatenation) {
    const node = unwrapped(open.pop() as TSESTree.Node);
    if (node.type === 'BinaryExpression' && node.operator === '+') open.push(node.right, node.left);
    else if (node.type === 'Literal' && typeof node.value === 'string') parts.push({ text: node.value, node });
    else if (node.type === 'TemplateLiteral') {
      for (const [index, quasi] of node.quasis.entries()) {
        parts.push({ text: quasi.value.cooked ?? quasi.value.raw, node: quasi });
        const inner = node.expressions[index];
        if (inner) parts.push(...textPartsOf(inner));
      }
    } else parts.push({ node });
  }
  return parts;
}

/** `['A', 'B'].join(':')`, as long lists are written. */
function joinedText({ callee, arguments: given }: TSESTree.CallExpression, context: FileContext, left: number): string | undefined {
  if (callee.type !== 'MemberExpression' || keyOf(callee) !== 'join') return undefined;
  const list = constantOf(callee.object, context, left - 1);
  const [separator] = given;
  if (list.type !== 'ArrayExpression' || list.elements.length > longestList || separator?.type === 'SpreadElement') return undefined;
  const between = separator ? staticTextOf(separator, context, left - 1) : ',';
  const pieces = list.elements.map((element) => (element && element.type !== 'SpreadElement' ? staticTextOf(element, context, left - 1) : undefined));
  return between === undefined || pieces.includes(undefined) ? undefined : pieces.join(between);
}

/** The string that an expression always is: a literal, a template or concatenation of such, a constant of the file. */
export function staticTextOf(expression: TSESTree.Node, context: FileContext, left: number = hops): string | undefined {
  const node = constantOf(expression, context, left);
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (left <= 0) return undefined;
  if (node.type === 'CallExpression') return joinedText(node, context, left);
  if (node.type !== 'TemplateLiteral' && node.type !== 'BinaryExpression') return undefined;
  let text = '';
  for (const part of textPartsOf(node)) {
    if (part.node === node) return undefined;
    const piece: string | undefined = part.text ?? staticTextOf(part.node, context, left - 1);
    if (piece === undefined) return undefined;
    text += piece;
  }
  return text;
}

/** The fixed text that a string starts with, as far as the file shows: `https://api.x.com/` of `` `https://api.x.com/${path}` ``. */
export function leadingTextOf(expression: TSESTree.Node, context: FileContext, left: number = hops): string {
  const node = constantOf(expression, context, left);
  let text = '';
  for (const part of textPartsOf(node)) {
    if (part.text !== undefined) {
      text += part.text;
      continue;
    }
    if (part.node === node || left <= 0) return text;
    const whole = staticTextOf(part.node, context, left - 1);
    if (whole === undefined) return text + leadingTextOf(part.node, context, left - 2);
    text += whole;
  }
  return text;
}
