import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { FunctionNode } from '../source/binding.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { unwrapped } from '../source/unwrap.ts';
import { answerAssignmentAt, answerCallAt, answerInstanceAt, answerOf, bodyOfAnswer } from './answer-call.ts';
import { answeringNameOf } from './answering-function.ts';
import { clientPropsAt } from './client-props.ts';
import type { ResponseSink } from './sink.ts';

/** The part of what is returned that reaches the client: `props` of getServerSideProps. */
function returnedPart(value: TSESTree.Node): TSESTree.Node {
  const object = unwrapped(value);
  return object.type === 'ObjectExpression' ? (propertyValueOf(object, 'props') ?? value) : value;
}

function answerReturnedBy(of: FunctionNode | undefined, node: TSESTree.Node, value: TSESTree.Node, context: FileContext): ResponseSink | undefined {
  const body = bodyOfAnswer(value, context);
  if (body) return answerOf(node, 'return', body);
  const name = of && answeringNameOf(of, context);
  return name === undefined ? undefined : answerOf(node, name, returnedPart(value));
}

/** The answer to a client that a node gives: a call, an assignment, what a route or a loader returns, the props of a client component. */
export function responseAt(node: TSESTree.Node, context: FileContext): ResponseSink | undefined {
  switch (node.type) {
    case 'CallExpression':
      return answerCallAt(node, context);
    case 'NewExpression':
      return answerInstanceAt(node);
    case 'AssignmentExpression':
      return answerAssignmentAt(node, context);
    case 'ReturnStatement':
      return node.argument ? answerReturnedBy(functionsAround(node)[0], node, node.argument, context) : undefined;
    case 'ArrowFunctionExpression':
      return node.body.type === 'BlockStatement' ? undefined : answerReturnedBy(node, node, node.body, context);
    case 'JSXAttribute':
    case 'JSXSpreadAttribute':
      return clientPropsAt(node, context);
    default:
      return undefined;
  }
}
