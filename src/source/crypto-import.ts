import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';

/** Under which names a file has node's crypto module and its functions. */
export interface CryptoNames {
  readonly whole: string | undefined;
  readonly functions: ReadonlyMap<string, string>;
}

const isCrypto = (module: string): boolean => module === 'crypto' || module === 'node:crypto';

function localNames(pattern: TSESTree.Node): TSESTree.Identifier[] {
  if (pattern.type === 'Identifier') return [pattern];
  if (pattern.type !== 'ObjectPattern') return [];
  return pattern.properties.flatMap((property) => (property.type === 'Property' && property.value.type === 'Identifier' ? property.value : []));
}

/** The names that the file gives to node's crypto module at its top level. */
export const cryptoNamesOf = rememberedOfFile((context): CryptoNames => {
  let whole: string | undefined;
  const functions = new Map<string, string>();
  for (const statement of context.sourceCode.ast.body) {
    const names = statement.type === 'ImportDeclaration' && statement.importKind !== 'type' && isCrypto(statement.source.value)
      ? statement.specifiers.map(({ local }) => local)
      : statement.type === 'VariableDeclaration'
        ? statement.declarations.filter(({ init }) => init?.type === 'CallExpression' || init?.type === 'MemberExpression').flatMap(({ id }) => localNames(id))
        : [];
    for (const local of names) {
      const binding = bindingOf(local, context);
      if (binding.from !== 'import' || !isCrypto(binding.module)) continue;
      if (binding.imported === '*' || binding.imported === 'default') whole ??= local.name;
      else functions.set(binding.imported, local.name);
    }
  }
  return { whole, functions };
});

/** Whether the file itself declares a name that is seen at a place of the code. */
export function isDeclaredAt(name: string, node: TSESTree.Node, context: FileContext): boolean {
  let scope: TSESLint.Scope.Scope | null = context.sourceCode.getScope(node);
  while (scope) {
    if ((scope.set.get(name)?.defs.length ?? 0) > 0) return true;
    scope = scope.upper;
  }
  return false;
}
