import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedOfFileUnderWay } from '../context.ts';
import { defaultNames } from '../knowledge/customary-names.ts';
import { requiredModule } from './required-module.ts';

/** What compilers call a module that is imported: `axios_1`, `_axios`, `import_axios`. */
const compiledName = /^(?:import_\w+|_[a-z]\w*|\w+_\d+)$/iu;

/** `exports.__esModule = true`, `Object.defineProperty(exports, '__esModule', { value: true })`. */
function isMark(statement: TSESTree.ProgramStatement): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  if (expression.type === 'AssignmentExpression') return expression.left.type === 'MemberExpression' && expression.left.property.type === 'Identifier' && expression.left.property.name === '__esModule';
  const [, name] = expression.type === 'CallExpression' ? expression.arguments : [];
  return name?.type === 'Literal' && name.value === '__esModule';
}

const camel = (text: string): string => text.replaceAll(/\W+(\w)/gu, (_match, letter: string) => letter.toUpperCase());
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name that files give to what a module exports by default: `jwtDecode` for `jwt-decode`, `User` for `../models/user`. */
function nameOfDefault(module: string): string {
  const known = Object.hasOwn(defaultNames, module) ? defaultNames[module] : undefined;
  if (known !== undefined) return known;
  const [, folder = '', file = ''] = /^(?:.*?([^/]*)\/)?([^/]*?)(?:\.[cm]?[jt]s)?$/u.exec(module.replace(/^node:|\/index(?:\.js)?$/gu, '')) ?? [];
  const isModel = /^(?:models?|entit(?:y|ies)|schemas?)$/u.test(folder) || /[.-](?:model|entity|schema)$/u.test(file);
  return isModel ? capital(camel(file.replace(/[.-](?:model|entity|schema)$/u, ''))) : camel(file);
}

const compiled = rememberedOfFileUnderWay(({ body }): ReadonlyMap<string, string> | undefined => {
  const names = new Map<string, string>();
  const isCompiled = body.some(isMark);
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type !== 'Identifier' || init?.type !== 'CallExpression' || !compiledName.test(id.name)) continue;
      const required = requiredModule(init);
      // By hand a module is called _db too.
      if (required && (isCompiled || !id.name.startsWith('_') || init.arguments[0]?.type === 'CallExpression')) names.set(id.name, nameOfDefault(required.module));
    }
  }
  return names.size > 0 ? names : undefined;
});

/** Whether a name is spelt as compilers spell them: the cheap question. */
function mayBeCompiled(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  return (last >= 48 && last <= 57) || name.startsWith('_') || name.startsWith('import_');
}

/** What the default export of a module is called that a compiler required under a name of its own: `axios` for `axios_1`. */
export function compiledImport(name: string): string | undefined {
  return mayBeCompiled(name) ? compiled()?.get(name) : undefined;
}

/** What a member called `default` is called where it comes from: `express` for `express_1.default`, `Koa` for `new koa_1.default()`. */
export function compiledDefault(node: TSESTree.MemberExpression): string | undefined {
  const name = node.object.type === 'Identifier' ? compiledImport(node.object.name) : undefined;
  return name !== undefined && node.parent.type === 'NewExpression' && node.parent.callee === node ? capital(name) : name;
}

/** Whether an expression is what a module exports, written the compiled way: `config_1.user` for the import `user`. */
export function isCompiledImport(node: TSESTree.MemberExpression): boolean {
  return node.object.type === 'Identifier' && compiledImport(node.object.name) !== undefined;
}

/** Whether a node is a name: an identifier, or an import as compilers write it, `zod_1.z`. */
export const isName = (node: TSESTree.Node): node is TSESTree.Identifier | TSESTree.MemberExpression => node.type === 'Identifier' || (node.type === 'MemberExpression' && isCompiledImport(node));
