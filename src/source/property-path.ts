import type { TSESTree } from '@typescript-eslint/utils';
import { compiledDefault, compiledImport } from './compiled-import.ts';
import { unwrapped } from './unwrap.ts';

type Keyed =
  | TSESTree.MemberExpression
  | TSESTree.Property
  | TSESTree.PropertyDefinition
  | TSESTree.MethodDefinition
  | TSESTree.AccessorProperty
  | TSESTree.TSPropertySignature
  | TSESTree.TSMethodSignature;

function keyOfNode(key: TSESTree.Node, computed: boolean): string | undefined {
  if (key.type === 'Literal') return typeof key.value === 'string' || typeof key.value === 'number' ? String(key.value) : undefined;
  if (key.type === 'TemplateLiteral') return key.expressions.length === 0 ? (key.quasis[0]?.value.cooked ?? undefined) : undefined;
  if (key.type === 'PrivateIdentifier') return key.name;
  return key.type === 'Identifier' && !computed ? key.name : undefined;
}

/** The key that a member access, a property or a class member names, or `undefined` when it is computed at run time. */
export function keyOf(node: Keyed): string | undefined {
  return node.type === 'MemberExpression' ? keyOfNode(node.property, node.computed) : keyOfNode(node.key, node.computed);
}

/** Whether an element is taken out of a list: `users[0]`, `users[i]`, but not `user['email']`. */
export function isElementAccess(node: TSESTree.MemberExpression): boolean {
  if (!node.computed) return false;
  const { property } = node;
  if (property.type === 'Literal') return typeof property.value === 'number';
  return property.type === 'Identifier' ? /^(?:[ijkn]|idx|index)$/u.test(property.name) : property.type === 'BinaryExpression' || property.type === 'UpdateExpression';
}

/** What a path, the nearest name first, begins with: compiled imports as the source had them, so that `axios_1.default.post` is `axios.post` and `logger_1.log` is `log`. */
function pushRoot(name: string, path: string[]): void {
  const imported = path.length > 0 ? compiledImport(name) : undefined;
  if (imported === undefined) path.push(name);
  else if (path.at(-1) === 'default') path.splice(-1, 1, imported);
}

/** `['req', 'body']` of `req.body`; `this` counts as a name; `undefined` when a part is computed or a call. */
export function pathOf(node: TSESTree.Node): readonly string[] | undefined {
  const path: string[] = [];
  let at = unwrapped(node);
  while (at.type === 'MemberExpression') {
    const key = keyOf(at);
    if (key === undefined) return undefined;
    path.push(key);
    at = unwrapped(at.object);
  }
  if (at.type === 'Identifier') pushRoot(at.name, path);
  else if (at.type === 'ThisExpression') path.push('this');
  else if (at.type === 'Super') path.push('super');
  else return undefined;
  return path.reverse();
}

/** The key of a member, or what a compiled default import was called: `express` of `express_1.default`. */
export function importedKeyOf(node: TSESTree.MemberExpression): string | undefined {
  const key = keyOf(node);
  return key === 'default' ? (compiledDefault(node) ?? key) : key;
}

/** The name nearest to the value: `email` of `user.email`, `logger` of `getLogger().child().logger`, `forBot` of `logger.forBot()`. */
export function lastNameOf(node: TSESTree.Node): string | undefined {
  const at = unwrapped(node);
  if (at.type === 'Identifier') return at.name;
  if (at.type === 'MemberExpression') return importedKeyOf(at);
  if (at.type === 'CallExpression') return lastNameOf(at.callee);
  if (at.type === 'AwaitExpression') return lastNameOf(at.argument);
  return at.type === 'ThisExpression' ? 'this' : undefined;
}
