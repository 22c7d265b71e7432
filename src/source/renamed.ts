import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedOfFileUnderWay } from '../context.ts';

/** Where a destructured value may come from: `require('m')`, `await import('m')`, or a name that was imported before. */
const sources: ReadonlySet<string> = new Set(['CallExpression', 'AwaitExpression', 'Identifier']);

function renamesIn(statement: TSESTree.ProgramStatement, found: Map<string, string>): void {
  if (statement.type === 'ImportDeclaration') {
    for (const specifier of statement.specifiers) {
      if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') continue;
      const { name } = specifier.imported;
      if (name !== specifier.local.name && name !== 'default') found.set(specifier.local.name, name);
    }
    return;
  }
  if (statement.type !== 'VariableDeclaration') return;
  for (const { id, init } of statement.declarations) {
    if (id.type !== 'ObjectPattern' || !init || !sources.has(init.type)) continue;
    for (const property of id.properties) {
      if (property.type !== 'Property' || property.computed || property.key.type !== 'Identifier' || property.value.type !== 'Identifier') continue;
      if (property.key.name !== property.value.name) found.set(property.value.name, property.key.name);
    }
  }
}

const renames = rememberedOfFileUnderWay((ast): ReadonlyMap<string, string> | undefined => {
  const found = new Map<string, string>();
  for (const statement of ast.body) renamesIn(statement, found);
  return found.size > 0 ? found : undefined;
});

/** What a name of the file is called where it comes from: `sign` for `issue` of `import { sign as issue } from 'jsonwebtoken'`. */
export function originalNameOf(name: string): string {
  return renames()?.get(name) ?? name;
}
