import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { variableOf } from './binding.ts';
import { calledName, type Call } from './callee.ts';
import { propertyValueOf } from './object-literal.ts';
import { lastNameOf } from './property-path.ts';
import { membersOfObject, traitsOf, type Schema, type SchemaMember } from './schema-member.ts';
import { constantOf, staticTextOf } from './static-text.ts';

/** `defaultScope: { attributes: { exclude: ['password'] } }`: what queries leave out. */
function leftOutBy(options: TSESTree.Node | undefined, context: FileContext): ReadonlySet<string> {
  let at: TSESTree.Node | undefined = options;
  for (const key of ['defaultScope', 'attributes', 'exclude']) {
    const object: TSESTree.Node | undefined = at && constantOf(at, context);
    at = object?.type === 'ObjectExpression' ? propertyValueOf(object, key) : undefined;
  }
  if (at?.type !== 'ArrayExpression') return new Set();
  return new Set(at.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? (staticTextOf(element, context) ?? []) : [])));
}

function made(node: Call, name: string, columns: TSESTree.Node | undefined, options: TSESTree.Node | undefined, context: FileContext): Schema {
  const { members, isOpen } = membersOfObject(columns, context, traitsOf);
  const out = leftOutBy(options, context);
  const shown = out.size === 0 ? members : members.map((member): SchemaMember => (out.has(member.name) ? { ...member, isHidden: true } : member));
  return { family: 'sequelize', use: 'stored', node, name, members: shown, isOpen, isList: false, ...(options ? { options } : {}) };
}

/** `sequelize.define('user', { … })`, `User.init({ … }, { sequelize })`. */
export function sequelizeModelAt(node: Call, context: FileContext): Schema | undefined {
  const called = calledName(node);
  const [first, second, third] = node.arguments;
  if (node.callee.type !== 'MemberExpression' || !first || !/[sS]equelize|DataTypes/u.test(context.sourceCode.text)) return undefined;
  if (called === 'define' && second) {
    const name = staticTextOf(first, context);
    return name === undefined || constantOf(second, context).type !== 'ObjectExpression' ? undefined : made(node, name, second, third, context);
  }
  if (called !== 'init' || !second) return undefined;
  const options = constantOf(second, context);
  const isModel = options.type === 'ObjectExpression' && (propertyValueOf(options, 'sequelize') ?? propertyValueOf(options, 'modelName') ?? propertyValueOf(options, 'tableName')) !== undefined;
  const name = lastNameOf(node.callee.object);
  return isModel && name !== undefined ? made(node, name === 'super' || name === 'this' ? 'this model' : name, first, second, context) : undefined;
}

/** The columns of `class User extends Model {}`, which `User.init({ … })` declares. */
export function sequelizeModelOfClass(node: TSESTree.ClassDeclaration, context: FileContext): Schema | undefined {
  const variable = node.id && node.superClass ? variableOf(node.id, context) : undefined;
  // Inside the class its name is another variable.
  const outer = variable?.scope.type === 'class' ? variable.scope.upper.set.get(variable.name) : variable;
  for (const { identifier } of outer?.references ?? []) {
    const member = identifier.parent;
    if (member.type !== 'MemberExpression' || member.object !== identifier || member.parent.type !== 'CallExpression') continue;
    const schema = sequelizeModelAt(member.parent, context);
    if (schema) return schema;
  }
  return undefined;
}
