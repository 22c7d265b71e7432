import { posix } from 'node:path';
import ts from 'typescript';
import type { TextFile } from './source-files.ts';

/** A module imports its own layer or an earlier one. */
const layers = [
  'knowledge',
  'context',
  'settings',
  'source',
  'classification',
  'sink',
  'disclosure',
  'wording',
  'create-rule',
  'rules',
  'configs',
  'index',
  'formatters',
  'record',
  'cli',
] as const;

interface Import {
  readonly from: string;
  readonly isTypeOnly: boolean;
}

function isLiteral(node: ts.Node | undefined): node is ts.StringLiteralLike {
  return node !== undefined && ts.isStringLiteralLike(node);
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && isLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, isTypeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword };
  }
  if (ts.isExportDeclaration(node) && isLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && isLiteral(node.argument.literal)) {
    return { from: node.argument.literal.text, isTypeOnly: true };
  }
  if (!ts.isCallExpression(node) || !isLiteral(node.arguments[0])) return undefined;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  return isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword ? { from: node.arguments[0].text, isTypeOnly: false } : undefined;
}

/** Everything that a module imports, re-exports or requires by a literal name. */
export function importsOf({ path, text }: TextFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node) => {
    const one = importAt(node);
    if (one) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

/** The layer of a module: its folder below `src`, or the file there; `settings-schema.ts` belongs to `settings`. */
function layerOf(path: string): number {
  const name = path.split('/')[1]?.replace(/\.ts$/u, '') ?? '';
  const exact = layers.findIndex((layer) => layer === name);
  return exact === -1 ? layers.findIndex((layer) => name.startsWith(`${layer}-`)) : exact;
}

function brokenBy({ path }: TextFile, { from, isTypeOnly }: Import): string | undefined {
  const told = `${path} imports ${from}`;
  if (!from.startsWith('.')) {
    if (path.startsWith('src/knowledge/')) return `${told}: knowledge is data and needs no package.`;
    const isTypescript = from === 'typescript' || from.startsWith('typescript/') || from.startsWith('@typescript-eslint/');
    return isTypescript && !isTypeOnly ? `${told} at run time: only \`import type\` keeps the install small.` : undefined;
  }
  const target = posix.join(posix.dirname(path), from);
  // package.json and the like are no modules of the plugin.
  if (!target.startsWith('src/')) return `${told}, which is not in src.`;
  const [own, other] = [layerOf(path), layerOf(target)];
  if (other > own) return `${told}: ${String(layers[own])} comes before ${String(layers[other])}.`;
  if (path.startsWith('src/rules/') && target.startsWith('src/rules/') && path !== 'src/rules/index.ts') {
    return `${told}: a rule imports no rule; what two share belongs in an earlier layer.`;
  }
  return undefined;
}

/** One sentence for each import, and each file outside the layers, that breaks a law of the architecture. */
export function lawsBrokenBy(files: readonly TextFile[]): string[] {
  return files.flatMap((file) => {
    if (layerOf(file.path) === -1) return [`${file.path} is in no layer.`];
    return importsOf(file)
      .map((one) => brokenBy(file, one))
      .filter((broken) => broken !== undefined);
  });
}
