import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile } from '../context.ts';
import type { Variable } from './binding.ts';
import { keyOf } from './property-path.ts';
import { outermost } from './unwrap.ts';

/** How a file uses the members of a variable. */
export interface MemberUses {
  /** Keys that are read: `email` of `lead.email`, and those taken by destructuring it. */
  readonly read: ReadonlySet<string>;
  /** Values written to members after the variable was made: `payload.email = value`. */
  readonly written: ReadonlyMap<string, readonly TSESTree.Expression[]>;
  /** Values put into it as a list or a form: `items.push(value)`, `form.append('email', value)` (with its key). */
  readonly added: readonly { readonly key: string | undefined; readonly value: TSESTree.Node }[];
  /** Objects merged into it: `Object.assign(payload, customer)`. */
  readonly merged: readonly TSESTree.Node[];
  /** Values written under computed keys: `copy[key] = customer[key]`. */
  readonly computed: readonly TSESTree.Expression[];
  /** A member with a computed key is written, so any member may have changed. */
  readonly isOpaque: boolean;
}

const adding = new Set(['push', 'unshift', 'append', 'set', 'add']);

const wrappers = new Set(['TSNonNullExpression', 'TSAsExpression', 'ChainExpression']);

function isAssignedTo(node: TSESTree.Node): node is TSESTree.Node & { parent: TSESTree.AssignmentExpression } {
  return node.parent?.type === 'AssignmentExpression' && node.parent.left === node;
}

/** How a file uses the members of a variable; asked at candidates only, answered once per variable. */
export const memberUsesOf = rememberedInFile((variable: Variable): MemberUses => {
  const read = new Set<string>();
  const written = new Map<string, TSESTree.Expression[]>();
  const added: { key: string | undefined; value: TSESTree.Node }[] = [];
  const merged: TSESTree.Node[] = [];
  const computed: TSESTree.Expression[] = [];
  let isOpaque = false;
  for (const reference of variable.references) {
    const here = outermost(reference.identifier, wrappers);
    const { parent } = here;
    if (!parent) continue;
    if (parent.type === 'MemberExpression' && parent.object === here) {
      const key = keyOf(parent);
      const member = outermost(parent, wrappers);
      if (isAssignedTo(member)) {
        if (key === undefined) {
          isOpaque = true;
          computed.push(member.parent.right);
        }
        else written.set(key, [...(written.get(key) ?? []), member.parent.right]);
      } else if (key !== undefined && member.parent?.type === 'CallExpression' && member.parent.callee === member) {
        const [first, second] = member.parent.arguments;
        if (adding.has(key) && first && key !== 'push' && key !== 'unshift' && key !== 'add' && second) {
          added.push({ key: first.type === 'Literal' && typeof first.value === 'string' ? first.value : undefined, value: second });
        } else if (adding.has(key)) for (const value of member.parent.arguments) added.push({ key: undefined, value });
      } else if (key !== undefined) {
        const inner = member.parent?.type === 'MemberExpression' && member.parent.object === member ? outermost(member.parent, wrappers) : undefined;
        // body.merge_fields.PHONE = value
        if (inner && isAssignedTo(inner)) added.push({ key: keyOf(member.parent as TSESTree.MemberExpression), value: inner.parent.right });
        read.add(key);
      }
    } else if (parent.type === 'CallExpression' && parent.arguments[0] === here && isObjectAssign(parent)) {
      merged.push(...parent.arguments.slice(1));
    } else if (parent.type === 'VariableDeclarator' && parent.init === here && parent.id.type === 'ObjectPattern') {
      for (const property of parent.id.properties) {
        const key = property.type === 'Property' ? keyOf(property) : undefined;
        if (key !== undefined) read.add(key);
      }
    }
  }
  return { read, written, added, merged, computed, isOpaque };
});

function isObjectAssign(call: TSESTree.CallExpression): boolean {
  const { callee } = call;
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Object' && keyOf(callee) === 'assign';
}
