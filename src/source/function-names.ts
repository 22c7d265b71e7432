import { rememberedOfFile, type FileContext } from '../context.ts';

const functionTypes: ReadonlySet<string> = new Set(['FunctionDeclaration', 'ArrowFunctionExpression', 'FunctionExpression']);

const answer = rememberedOfFile((context): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { variables } of context.sourceCode.scopeManager?.scopes ?? []) {
    for (const { name, defs } of variables) {
      const node = defs[0]?.node;
      if (node && (functionTypes.has(node.type) || (node.type === 'VariableDeclarator' && node.init && functionTypes.has(node.init.type)))) names.add(name);
    }
  }
  return names;
});

/** Names that stand for a function somewhere in the file: calls of any other name need no look-up of scopes. */
export function functionNamesOf(context: FileContext): ReadonlySet<string> {
  return answer(context);
}
