import type { TSESTree } from '@typescript-eslint/utils';
import type * as ts from 'typescript';
import { remembered, rememberedInFile, rememberedOfFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { isCode } from './data-file.ts';
import { pathBelow } from './scope-of-files.ts';

/** What a parser hands on that knows types; every part may be missing. */
interface Services {
  readonly program?: ts.Program | null;
  readonly esTreeNodeToTSNodeMap?: { get(node: TSESTree.Node): ts.Node | undefined };
}

/**
 * Flags of a type, as this very version of TypeScript numbers them: version 6 changed the numbers, so they are read from
 * types that every checker has and not written down.
 */
interface Flags {
  readonly open: number;
  readonly never: number;
  readonly nothing: number;
  readonly text: number;
  readonly number: number;
  readonly flag: number;
  readonly symbol: number;
  readonly object: number;
}

/** The type information of a file. */
export interface Types {
  readonly checker: ts.TypeChecker;
  readonly program: ts.Program;
  readonly flags: Flags;
  nodeOf(node: TSESTree.Node): ts.Node | undefined;
}

/** The flags of the version of TypeScript that a checker is of. */
export const flagsOf = remembered((checker: ts.TypeChecker): Flags => {
  const all = checker as unknown as Readonly<Record<string, (() => ts.Type) | undefined>>;
  const flag = (name: string): number => all[name]?.call(checker).flags ?? 0;
  return {
    open: flag('getAnyType') | flag('getUnknownType') | flag('getNonPrimitiveType'),
    never: flag('getNeverType'),
    nothing: flag('getNullType') | flag('getUndefinedType') | flag('getVoidType'),
    text: flag('getStringType'),
    number: flag('getNumberType') | flag('getBigIntType'),
    flag: flag('getTrueType'),
    symbol: flag('getESSymbolType'),
    object: checker.getApparentType(checker.getStringType()).flags,
  };
});

function servicesOf({ sourceCode }: Pick<FileContext, 'sourceCode'>): Services {
  return (sourceCode.parserServices as Services | null | undefined) ?? {};
}

const compute = rememberedOfFile((context): Types | undefined => {
  const { program, esTreeNodeToTSNodeMap } = servicesOf(context);
  if (!program || !esTreeNodeToTSNodeMap) return undefined;
  const checker = program.getTypeChecker();
  return { checker, program, flags: flagsOf(checker), nodeOf: (node) => esTreeNodeToTSNodeMap.get(node) };
});

/** The type information of a file; none unless the settings switch types on. */
export function typesOf(context: FileContext): Types | undefined {
  return settingsOf(context).types ? compute(context) : undefined;
}

/** JSON, YAML, HTML and the like have no types, nor has JavaScript that TypeScript's parser reads without a project on purpose. */
function needsNone(context: FileContext): boolean {
  if (!isCode(context) || !/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/u.test(context.filename)) return true;
  return /\.[cm]?jsx?$/u.test(context.filename) && servicesOf(context).esTreeNodeToTSNodeMap !== undefined;
}

/** @throws Error that says what to configure, where the settings switch types on and the parser has none. */
export function demandTypes(context: FileContext): void {
  if (!settingsOf(context).types || typesOf(context) || needsNone(context)) return;
  throw new Error(
    `settings['gdpr-api'].types is on, but ${pathBelow(context)} is linted without type information. ` +
      "Give typescript-eslint's parser `languageOptions: { parserOptions: { projectService: true } }`, use the config without `-type-checked`, " +
      "or set `types: false` in `settings['gdpr-api']` for files that no project of TypeScript includes.",
  );
}

/** The type of an expression or a pattern; `undefined` where types are off or the node has none. */
export const typeAt = rememberedInFile((node: TSESTree.Node, context: FileContext): ts.Type | undefined => {
  const types = typesOf(context);
  const at = types?.nodeOf(node);
  return at && types && asked(() => types.checker.getTypeAtLocation(at));
});

/** The symbol that a name or a member stands for, behind imports. */
export const symbolAt = rememberedInFile((node: TSESTree.Node, context: FileContext): ts.Symbol | undefined => {
  const types = typesOf(context);
  const at = types?.nodeOf(node.type === 'MemberExpression' ? node.property : node);
  if (!at || !types) return undefined;
  return asked(() => {
    const symbol = types.checker.getSymbolAtLocation(at);
    // The flag of an alias: an import stands for what it imports.
    return symbol && (symbol.flags & 2_097_152) !== 0 ? types.checker.getAliasedSymbol(symbol) : symbol;
  });
});

/** What the checker says; nothing where it fails, as it does on some code with errors: no file may stop the run. */
export function asked<T>(question: () => T): T | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}

const inPackage = /^.*[\\/]node_modules[\\/](?:\.pnpm[\\/][^\\/]+[\\/]node_modules[\\/])?(@[^\\/]+[\\/][^\\/]+|[^\\/]+)[\\/]/u;

/** The package that a file belongs to: `stripe`, `@sentry/node`, also where only its types are in `@types`; nothing for files of the project. */
export function packageOfFile(path: string): string | undefined {
  const name = inPackage.exec(path)?.[1]?.replace('\\', '/');
  if (!name?.startsWith('@types/')) return name;
  const own = name.slice('@types/'.length);
  return own.includes('__') ? `@${own.replace('__', '/')}` : own;
}

/** Where a symbol is declared: in a package, in TypeScript's own library, or in the project. */
export function homeOf(symbol: ts.Symbol | undefined, { program }: Types): { readonly package?: string; readonly isLibrary: boolean } {
  const file = symbol?.declarations?.[0]?.getSourceFile();
  if (!file) return { isLibrary: false };
  const isLibrary = program.isSourceFileDefaultLibrary(file);
  const name = isLibrary ? undefined : packageOfFile(file.fileName);
  return { isLibrary: isLibrary || name === 'node', ...(name === undefined ? {} : { package: name }) };
}

/**
 * The package whose function a call calls, by its declared type: `twilio` of `sms.messages.create(…)`, wherever `sms` was made;
 * `''` for functions of the language itself, nothing for those of the project and where types tell nothing.
 */
export const packageOfCall = rememberedInFile((call: TSESTree.CallExpression, context: FileContext): string | undefined => {
  const types = typesOf(context);
  if (!types) return undefined;
  const callee = call.callee.type === 'ChainExpression' ? call.callee.expression : call.callee;
  const { package: name, isLibrary } = homeOf(symbolAt(callee, context), types);
  if (isLibrary || name !== undefined) return isLibrary ? '' : name;
  // A value of the project may have a type of a package: `setUser: Dispatch<User>`.
  const declaration = asked(() => typeAt(callee, context)?.getCallSignatures()[0]?.declaration);
  return declaration && packageOfFile(declaration.getSourceFile().fileName);
});
