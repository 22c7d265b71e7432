import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile } from '../context.ts';
import { keyOf } from './property-path.ts';

/** What a class says of `this.x`: the value it is given and the type it is declared with. */
export interface ClassMember {
  readonly value?: TSESTree.Expression;
  readonly annotation?: TSESTree.TypeNode;
  readonly decorated?: readonly TSESTree.Decorator[];
}

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

function assignmentsIn(method: TSESTree.MethodDefinition, found: Map<string, ClassMember>): void {
  for (const statement of method.value.body?.body ?? []) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left, right } = statement.expression;
    if (left.type !== 'MemberExpression' || left.object.type !== 'ThisExpression') continue;
    const key = keyOf(left);
    if (key !== undefined) found.set(key, { ...found.get(key), value: right });
  }
}

const membersOf = rememberedInFile((node: ClassNode): ReadonlyMap<string, ClassMember> => {
  const found = new Map<string, ClassMember>();
  for (const member of node.body.body) {
    if (member.type === 'PropertyDefinition') {
      const key = keyOf(member);
      if (key === undefined) continue;
      const annotation = member.typeAnnotation?.typeAnnotation;
      found.set(key, { ...(member.value ? { value: member.value } : {}), ...(annotation ? { annotation } : {}), decorated: member.decorators });
    } else if (member.type === 'MethodDefinition' && member.kind === 'constructor') {
      for (const parameter of member.value.params) {
        if (parameter.type !== 'TSParameterProperty') continue;
        const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
        const annotation = target.typeAnnotation?.typeAnnotation;
        found.set(target.name, annotation ? { annotation } : {});
      }
      assignmentsIn(member, found);
    }
  }
  return found;
});

/** The class around a node, across arrow functions and methods but not across plain functions that have a `this` of their own. */
export function enclosingClass(node: TSESTree.Node): ClassNode | undefined {
  let at: TSESTree.Node | undefined = node.parent;
  while (at) {
    if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression') return at;
    if (at.type === 'FunctionDeclaration') return undefined;
    at = at.parent;
  }
  return undefined;
}

/** What the class around `node` says of its own member `key`. */
export function classMemberOf(node: TSESTree.Node, key: string): ClassMember | undefined {
  const around = enclosingClass(node);
  return around && membersOf(around).get(key);
}
