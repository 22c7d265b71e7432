import type { TSESTree } from '@typescript-eslint/utils';
import { consentModeKeys } from '../knowledge/consent-names.ts';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { staticTextOf } from '../source/static-text.ts';

/** The arguments of a command of consent mode: `gtag('consent', 'default', …)`, `dataLayer.push(['consent', 'default', …])`. */
function defaultsOf(node: TSESTree.CallExpression, context: FileContext): TSESTree.Node | undefined {
  const name = calledName(node);
  if (name !== 'gtag' && name !== 'push' && name !== 'gtagConsent') return undefined;
  const [first] = node.arguments;
  const given = name === 'push' && first?.type === 'ArrayExpression' ? first.elements : node.arguments;
  const [command, action, options] = given;
  if (!command || !action || !options || staticTextOf(command, context) !== 'consent' || staticTextOf(action, context) !== 'default') return undefined;
  return options;
}

/** The purposes that consent mode takes for granted before anybody was asked; what is said for a region is a choice for others. */
export function grantedBeforehand(node: TSESTree.CallExpression, context: FileContext): readonly { readonly name: string; readonly node: TSESTree.Node }[] {
  const options = defaultsOf(node, context);
  if (!options || /["']?region["']?\s*:/u.test(context.sourceCode.text)) return [];
  return [...consentModeKeys].flatMap((name) => {
    const value = optionOf(options, name, context);
    return typeof value === 'object' && staticTextOf(value, context) === 'granted' ? [{ name, node: value }] : [];
  });
}
