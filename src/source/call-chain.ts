import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { variableOf } from './binding.ts';
import { keyOf } from './property-path.ts';
import { outermost } from './unwrap.ts';

/** A method that is called on a value, or on what an earlier method of the chain gave back. */
interface ChainedCall {
  readonly name: string;
  readonly call: TSESTree.CallExpression;
}

/** The methods called on a value, as far as the file shows them. */
export interface CallChain {
  readonly calls: readonly ChainedCall[];
  /** Calls of the value itself: `sign(claims)` of `const sign = createSigner(options)`. */
  readonly direct: readonly TSESTree.CallExpression[];
  /** The value is also handed to somebody else, who may call more. */
  readonly isOpen: boolean;
}

const longest = 40;

const wrappers = new Set(['TSNonNullExpression', 'TSAsExpression', 'TSSatisfiesExpression', 'ChainExpression', 'AwaitExpression']);

function climb(start: TSESTree.Node, calls: ChainedCall[]): TSESTree.Node {
  let at = outermost(start, wrappers);
  while (calls.length < longest) {
    const member = at.parent;
    if (member?.type !== 'MemberExpression' || member.object !== at) return at;
    const callee = outermost(member, wrappers);
    const call = callee.parent;
    const name = keyOf(member);
    if (name === undefined || call?.type !== 'CallExpression' || call.callee !== callee) return at;
    calls.push({ name, call });
    at = outermost(call, wrappers);
  }
  return at;
}

/**
 * The methods called on `node`, down its chain and through the one name that the chain is given:
 * `const token = new SignJWT(claims); token.setExpirationTime('1h')`.
 */
export function callsOn(node: TSESTree.Node, context: FileContext): CallChain {
  const calls: ChainedCall[] = [];
  const end = climb(node, calls);
  const holder = end.parent;
  const name = holder?.type === 'VariableDeclarator' && holder.init === end ? holder.id : holder?.type === 'AssignmentExpression' && holder.right === end ? holder.left : undefined;
  if (name?.type !== 'Identifier') return { calls, direct: [], isOpen: calls.length === 0 && holder?.type !== 'ExpressionStatement' };
  const variable = variableOf(name, context);
  if (!variable) return { calls, direct: [], isOpen: true };
  const direct: TSESTree.CallExpression[] = [];
  let isOpen = false;
  for (const { identifier } of variable.references) {
    if (identifier === name) continue;
    const before = calls.length;
    climb(identifier, calls);
    if (identifier.parent.type === 'CallExpression' && identifier.parent.callee === identifier) direct.push(identifier.parent);
    else if (calls.length === before && !(identifier.parent.type === 'AssignmentExpression' && identifier.parent.left === identifier)) isOpen = true;
  }
  return { calls, direct, isOpen };
}
