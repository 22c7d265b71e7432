import { remembered, type FileContext } from '../context.ts';

const required = /(?:\brequire|\bimport)\s*\(\s*['"`]([^'"`\n]{1,100})['"`]/gu;

const read = remembered((_ast: object, context: FileContext): readonly string[] => {
  const found = new Set<string>();
  for (const statement of context.sourceCode.ast.body) {
    if (statement.type === 'ImportDeclaration') found.add(statement.source.value);
    else if (statement.type === 'TSImportEqualsDeclaration' && statement.moduleReference.type === 'TSExternalModuleReference') {
      const { expression } = statement.moduleReference;
      if (expression.type === 'Literal' && typeof expression.value === 'string') found.add(expression.value);
    }
  }
  for (const [, module] of context.sourceCode.text.matchAll(required)) if (module !== undefined) found.add(module);
  return [...found];
});

/** The modules that a file imports or requires by name. */
export function modulesOf(context: FileContext): readonly string[] {
  return read(context.sourceCode.ast, context);
}

/** Whether a module is the project's own by the way it is named: `./posthog`, `@/lib/analytics`, `~/utils`, `#telemetry`, `src/tracking`. */
export function isOwnModule(module: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|[@~#$]\/|[~#]|\/|(?:src|app|lib|utils|services|helpers|components|hooks|server|client|shared|common)\/|@(?:app|lib|src|utils|shared|common|core|server|services|helpers|hooks|modules|packages)\/)/u.test(module);
}
