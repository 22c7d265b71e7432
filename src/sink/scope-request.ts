import type { TSESTree } from '@typescript-eslint/utils';
import { delegatedCalls, scopeName } from '../knowledge/oauth-scopes.ts';
import { calledName } from '../source/callee.ts';
import { keyOf } from '../source/property-path.ts';

const comparing = /^(?:includes|indexOf|has|startsWith|endsWith|match|test|some|every|equals?|toBe|toEqual|replace)$/u;

/** Whether a text is only compared with what was granted. */
export function isCompared(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if (parent.type === 'BinaryExpression') return parent.operator !== '+';
  if (parent.type === 'SwitchCase' || parent.type === 'TSLiteralType') return true;
  if (parent.type === 'Property' && parent.key === node) return true;
  return parent.type === 'CallExpression' && comparing.test(calledName(parent) ?? '');
}

const longestWay = 8;

/** Whether a text stands where permissions are asked for: `scope: '…'`, `const SCOPES = […]`, `params.set('scope', '…')`. */
export function isAskedFor(node: TSESTree.Node): boolean {
  let at = node;
  for (let hop = 0; hop < longestWay && at.parent; hop += 1) {
    const { parent } = at;
    switch (parent.type) {
      case 'Property':
      case 'PropertyDefinition':
        return parent.value === at && scopeName.test(keyOf(parent) ?? '');
      case 'VariableDeclarator':
        return parent.id.type === 'Identifier' && scopeName.test(parent.id.name);
      case 'AssignmentExpression':
        return parent.left.type === 'MemberExpression' ? scopeName.test(keyOf(parent.left) ?? '') : parent.left.type === 'Identifier' && scopeName.test(parent.left.name);
      case 'CallExpression': {
        const [first] = parent.arguments;
        if (calledName(parent) === 'encodeURIComponent') break;
        if (calledName(parent) === 'join' || (parent.callee.type === 'MemberExpression' && parent.callee.object === at)) break;
        return (first?.type === 'Literal' && first !== at && typeof first.value === 'string' && scopeName.test(first.value)) || /scope/iu.test(calledName(parent) ?? '');
      }
      case 'TemplateLiteral': {
        const index = parent.expressions.findIndex((each) => each === at);
        if (index >= 0 && /[?&]scopes?=$/u.test(parent.quasis[index]?.value.raw ?? '')) return true;
        break;
      }
      case 'ArrayExpression':
      case 'MemberExpression':
      case 'BinaryExpression':
      case 'LogicalExpression':
      case 'ConditionalExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        break;
      default:
        return false;
    }
    at = parent;
  }
  return false;
}

/** Whether a text goes into a call that signs in a user: `acquireTokenSilent({ scopes: ['…/.default'] })`. */
export function isDelegated(node: TSESTree.Node): boolean {
  for (let at = node.parent, hop = 0; at && hop < longestWay; at = at.parent, hop += 1) {
    if (at.type === 'CallExpression') return delegatedCalls.test(calledName(at) ?? '');
  }
  return false;
}
