import type { TSESTree } from '@typescript-eslint/utils';
import { clientComponentWords } from '../knowledge/responses.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { bindingOfVariable, variableOf } from '../source/binding.ts';
import type { ResponseSink } from './sink.ts';

/** Whether an element is a component that runs in the browser, by its name or by the file that it comes from. */
function isClientComponent(name: TSESTree.JSXTagNameExpression, context: FileContext): name is TSESTree.JSXIdentifier {
  if (name.type !== 'JSXIdentifier' || !/^[A-Z]/u.test(name.name)) return false;
  if (wordsOf(name.name).some((word) => clientComponentWords.has(word))) return true;
  const variable = variableOf(name, context);
  const binding = variable && bindingOfVariable(variable);
  return binding?.from === 'import' && /(?:^|[/.-])client(?:$|[/.-])/u.test(binding.module);
}

/** `<ProfileForm user={user} />` in a server component: the props of a client component are sent to the browser. */
export function clientPropsAt(node: TSESTree.JSXAttribute | TSESTree.JSXSpreadAttribute, context: FileContext): ResponseSink | undefined {
  const element = node.parent;
  if (!isClientComponent(element.name, context)) return undefined;
  const value = node.type === 'JSXSpreadAttribute' ? node.argument : node.value?.type === 'JSXExpressionContainer' ? node.value.expression : undefined;
  if (!value || value.type === 'JSXEmptyExpression') return undefined;
  return { kind: 'response', node, name: `<${element.name.name}>`, parts: [{ part: 'properties', node: value }] };
}
