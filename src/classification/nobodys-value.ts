import type { TSESTree } from '@typescript-eslint/utils';
import { calledName } from '../source/callee.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';

/** Values that a name is bound to and that are nobody's: literals, functions, patterns, classes. */
export function isNobodysValue(value: TSESTree.Node): boolean {
  const node = awaited(value);
  switch (node.type) {
    case 'Literal':
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'ClassExpression':
      return true;
    case 'UnaryExpression':
      return true;
    case 'BinaryExpression':
      return node.operator !== '+';
    case 'TemplateLiteral':
      return node.expressions.length === 0;
    case 'MemberExpression':
      return isEnvironment(node);
    case 'LogicalExpression':
      return isNobodysValue(node.left) && isNobodysValue(node.right);
    case 'CallExpression': {
      const name = calledName(node);
      return name !== undefined && (/^(?:is|has|should|can|validate|verify|check|test)(?:[A-Z]|$)/u.test(name) || /^(?:includes|some|every|startsWith|endsWith|useRef|createRef|useTranslations?|t|i18n|Boolean|Number|Symbol|ref|defineField|register)$/u.test(name));
    }
    case 'NewExpression': {
      const name = calledName(node);
      return name !== undefined && !/^(?:String|Set|Array|Date|Map|Object)$/u.test(name);
    }
    default:
      return false;
  }
}

/** `process.env.NAME`, `import.meta.env`, `Bun.env`; not the folder that a shell is in, `process.env.PWD`. */
export function isEnvironment(node: TSESTree.Node): boolean {
  const path = pathOf(node);
  return path?.length === 3 && path[1] === 'env' && (path[0] === 'process' || path[0] === 'meta' || path[0] === 'Bun') && !/^(?:OLD)?PWD$/u.test(path[2] ?? '');
}

/** The address of an account of software, as a key file of Google has it: `serviceAccount.client_email`. */
export function isOfServiceAccount(node: TSESTree.Node): boolean {
  if (node.type !== 'MemberExpression' || !/^client_?email$/iu.test(keyOf(node) ?? '')) return false;
  return /^(?:credentials?|creds|google\w*|firebase\w*|service_?account\w*|\w*keys?(?:_?file)?|sa)$/iu.test(lastNameOf(node.object) ?? '');
}
