import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { Disclosure } from '../disclosure/disclosures.ts';
import { bindingOf } from '../source/binding.ts';
import { replaceValue } from '../source/edit.ts';

/** How the framework at hand names the path of a request without its query. */
function pathOfRequest(request: TSESTree.Identifier, context: FileContext): string {
  const binding = bindingOf(request, context);
  const beside = binding.from === 'parameter' ? binding.of.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : '')) : [];
  const declared = binding.from === 'parameter' && binding.annotation ? context.sourceCode.getText(binding.annotation) : '';
  if (declared.includes('Fastify') || beside.includes('reply')) return `${request.name}.routeOptions.url`;
  const isOfServer = beside.length > 1 || declared.includes('.') || declared === '';
  return isOfServer ? `${request.name}.path` : `new URL(${request.name}.url).pathname`;
}

/** The suggestion to log of a request what tells nothing of the person: `req` → `{ method: req.method, path: req.path }`. */
export function pickedRequest({ node, data }: Disclosure, context: FileContext): TSESLint.ReportSuggestionArray<'pick'>[number][] {
  if (data.kind !== 'request' || data.part !== 'request' || data.node !== node || data.form !== 'bare' || node.type !== 'Identifier') return [];
  const expression = `{ method: ${node.name}.method, path: ${pathOfRequest(node, context)} }`;
  return [{ messageId: 'pick', fix: (fixer) => replaceValue(fixer, node, { expression }, context) }];
}
