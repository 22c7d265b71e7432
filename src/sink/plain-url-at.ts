import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { plainUrlIn, type PlainUrl } from './plain-url.ts';
import { seenUrl } from './url.ts';

const scheme = /^[a-z][a-z\d+.-]{1,11}:\/\//iu;
const restOfScheme = /^(?::?\/\/)/u;

/** Whether a text begins with a scheme, a template also with one from a constant: `` `${PROTOCOL}://${host}` ``. The cheap question. */
export function mayBeginUrl(node: TSESTree.Literal | TSESTree.TemplateLiteral): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string' && scheme.test(node.value);
  const [first, second] = node.quasis;
  const text = first?.value.raw ?? '';
  return text === '' ? second !== undefined && restOfScheme.test(second.value.raw) : scheme.test(text);
}

/** The concatenation that a text begins. */
export function wholeText(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  while (at.parent?.type === 'BinaryExpression' && at.parent.operator === '+' && at.parent.left === at) at = at.parent;
  return at;
}

/** The URL in the clear that a literal or template begins, with what is added to it. */
export function plainUrlAt(node: TSESTree.Literal | TSESTree.TemplateLiteral, context: FileContext): PlainUrl | undefined {
  return plainUrlIn(seenUrl(wholeText(node), context).text);
}
