import type { TSESTree } from '@typescript-eslint/utils';
import { bodyNames, navigating, queryNames, redirecting, urlAttributes } from '../knowledge/url-building.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import type { UrlSink } from './sink.ts';

type UrlUse = UrlSink['use'];

/** Whether a call opens a URL or a page, by its name and that of its receiver. */
export function isNavigation(node: TSESTree.CallExpression): boolean {
  const name = calledName(node);
  const receivers = name !== undefined && Object.hasOwn(navigating, name) ? navigating[name] : undefined;
  if (!receivers) return false;
  if (receivers.length === 0) return true;
  const receiver = node.callee.type === 'MemberExpression' ? lastNameOf(node.callee.object) : undefined;
  if (receiver === undefined) return false;
  const last = wordsOf(receiver).at(-1);
  return last !== undefined && receivers.includes(last);
}

export function isRedirect(node: TSESTree.CallExpression): boolean {
  const name = calledName(node);
  return name !== undefined && redirecting.has(name);
}

function useInCall(call: TSESTree.CallExpression | TSESTree.NewExpression, argument: TSESTree.Node): UrlUse | undefined {
  if (call.type === 'NewExpression') return undefined;
  if (isRedirect(call)) return 'redirect';
  if (isNavigation(call)) return 'navigation';
  const [first] = call.arguments;
  const isHeader = first !== argument && first?.type === 'Literal' && typeof first.value === 'string' && first.value.toLowerCase() === 'location';
  return isHeader ? 'redirect' : undefined;
}

const transparent = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'ChainExpression', 'ConditionalExpression', 'LogicalExpression', 'JSXExpressionContainer', 'TemplateLiteral', 'BinaryExpression', 'AwaitExpression']);

function useOfProperty(key: string | undefined): UrlUse | undefined {
  if (key === undefined) return undefined;
  if (/^location$/iu.test(key) || key === 'destination') return 'redirect';
  return key === 'href' || key === 'pathname' || key === 'to' ? 'navigation' : undefined;
}

function isLocation(node: TSESTree.Node): boolean {
  const name = lastNameOf(node);
  return name === 'location' || name === 'href' || name === 'src' || name === 'action';
}

/** What becomes of a URL where it is built, or of the variable that it is put into, one hop away. */
export function useOf(node: TSESTree.Node, context: FileContext, left = 1): UrlUse {
  let at = node;
  for (let hop = 0; hop < 8; hop += 1) {
    const { parent } = at;
    if (!parent) return 'built';
    if (transparent.has(parent.type)) {
      at = parent;
      continue;
    }
    switch (parent.type) {
      case 'CallExpression': {
        const use = parent.callee === at ? undefined : useInCall(parent, at);
        if (use) return use;
        const name = calledName(parent);
        if (name !== 'encodeURI' && name !== 'String' && name !== 'toString') return 'built';
        at = parent;
        break;
      }
      case 'MemberExpression': {
        const key = parent.object === at ? keyOf(parent) : undefined;
        if (key !== 'toString' && key !== 'href') return 'built';
        at = parent;
        break;
      }
      case 'NewExpression':
        if (calledName(parent) !== 'URL') return 'built';
        at = parent;
        break;
      case 'Property': {
        const use = parent.value === at ? useOfProperty(keyOf(parent)) : undefined;
        return use ?? 'built';
      }
      case 'AssignmentExpression':
        return parent.right === at && isLocation(parent.left) ? 'navigation' : 'built';
      case 'JSXAttribute':
        return parent.name.type === 'JSXIdentifier' && urlAttributes.has(parent.name.name) ? 'navigation' : 'built';
      case 'VariableDeclarator':
        return parent.id.type === 'Identifier' && left > 0 ? useOfVariable(parent.id, context, left - 1) : 'built';
      default:
        return 'built';
    }
  }
  return 'built';
}

/** What becomes of the URL in a variable. */
export function useOfVariable(id: TSESTree.Identifier, context: FileContext, left = 0): UrlUse {
  for (const { identifier } of variableOf(id, context)?.references.slice(0, 50) ?? []) {
    if (identifier === id) continue;
    const use = useOf(identifier, context, left);
    if (use !== 'built') return use;
  }
  return 'built';
}

const bodyMethods = new Set(['post', 'put', 'patch', 'send', 'sendBeacon', 'write', 'postForm', 'end']);

type ParamsUse = 'query' | 'body' | undefined;

/** What one use of query parameters makes of them: the query of a URL, or the body of a request. */
function useOfParams(node: TSESTree.Node): ParamsUse {
  let at = node;
  for (let hop = 0; hop < 5; hop += 1) {
    const { parent } = at;
    if (!parent) return undefined;
    switch (parent.type) {
      case 'MemberExpression':
        if (parent.object !== at || keyOf(parent) !== 'toString') return undefined;
        at = parent;
        break;
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'ConditionalExpression':
        at = parent;
        break;
      case 'TemplateLiteral': {
        const index = parent.expressions.findIndex((each) => each === at);
        return /[?&]$/u.test(parent.quasis[index]?.value.raw ?? '') ? 'query' : undefined;
      }
      case 'BinaryExpression':
        return parent.operator === '+' && parent.right === at && /[?&]['"`]?$/u.test(endOf(parent.left)) ? 'query' : undefined;
      case 'Property': {
        const key = keyOf(parent);
        if (key !== undefined && bodyNames.has(key)) return 'body';
        return key === 'params' || (key !== undefined && queryNames.has(key)) || key === 'search' ? 'query' : undefined;
      }
      case 'AssignmentExpression': {
        const key = lastNameOf(parent.left);
        if (key === 'search') return 'query';
        return key !== undefined && bodyNames.has(key) ? 'body' : undefined;
      }
      case 'CallExpression': {
        if (parent.callee === at) {
          at = parent;
          break;
        }
        const name = calledName(parent);
        if (name === 'setSearchParams' || isNavigation(parent) || isRedirect(parent)) return 'query';
        return name !== undefined && bodyMethods.has(name) ? 'body' : undefined;
      }
      default:
        return undefined;
    }
  }
  return undefined;
}

function endOf(node: TSESTree.Node): string {
  if (node.type === 'Literal') return String(node.value);
  if (node.type === 'TemplateLiteral') return node.quasis.at(-1)?.value.raw ?? '';
  return node.type === 'BinaryExpression' ? endOf(node.right) : '';
}

/** Whether parameters that stand here, or in the variable that they are put into, become the query of a URL and no body. */
export function isQueryOfUrl(node: TSESTree.Node, context: FileContext): boolean {
  const here = useOfParams(node);
  if (here) return here === 'query';
  const id = node.type === 'Identifier' ? node : node.parent?.type === 'VariableDeclarator' && node.parent.id.type === 'Identifier' ? node.parent.id : undefined;
  if (!id) return false;
  let isQuery = queryNames.has(id.name);
  if (bodyNames.has(id.name)) return false;
  for (const { identifier } of variableOf(id, context)?.references.slice(0, 100) ?? []) {
    const use = useOfParams(identifier);
    if (use === 'body') return false;
    if (use === 'query') isQuery = true;
  }
  return isQuery;
}
