import type * as ts from 'typescript';
import { markOfPersonal } from '../knowledge/personal-type.ts';
import { remembered } from '../context.ts';
import { annotationIn, isCategory, type Annotation } from './annotation.ts';
import type { Types } from './types.ts';

const mentions = remembered((file: ts.SourceFile): boolean => /@(?:personalData|notPersonal)\b|\b(?:Not)?Personal</u.test(file.text));

const mayAnnotate = remembered((program: ts.Program): boolean =>
  program.getSourceFiles().some((file) => !program.isSourceFileDefaultLibrary(file) && !program.isSourceFileFromExternalLibrary(file) && mentions(file)),
);

/** Whether any file of the project has annotations: no symbol is asked for its comment else. */
export function hasAnnotatedSymbols({ program }: Types): boolean {
  return mayAnnotate(program);
}

/** What the comment of a declaration says, in whichever file it stands. */
export function annotationOfSymbol(symbol: ts.Symbol | undefined, types: Types): Annotation | undefined {
  if (!symbol || !hasAnnotatedSymbols(types)) return undefined;
  for (const declaration of symbol.declarations ?? []) {
    const file = declaration.getSourceFile();
    if (!mentions(file)) continue;
    // `const email = …`: the comment stands before the statement.
    const around = declaration.parent as ts.Node | undefined;
    const at = around?.parent && declaration.pos !== around.parent.pos && isOnlyOne(declaration) ? around.parent : declaration;
    const told = annotationBefore(at, file) ?? annotationBefore(declaration, file);
    if (told) return told;
  }
  return undefined;
}

/** Whether a declaration is the only one of its `const`. */
function isOnlyOne({ parent }: ts.Node): boolean {
  return 'declarations' in parent && Array.isArray(parent.declarations) && parent.declarations.length === 1;
}

function annotationBefore(node: ts.Node, { text }: ts.SourceFile): Annotation | undefined {
  const leading = text.slice(node.pos, node.getStart());
  const start = leading.lastIndexOf('/**');
  return start === -1 ? undefined : annotationIn(leading.slice(start));
}

/** What a type itself says: `Personal<string, 'contact.phone'>`. */
export function annotationOfType(type: ts.Type, types: Types): Annotation | undefined {
  if (!hasAnnotatedSymbols(types)) return undefined;
  const mark = type.getProperty(markOfPersonal);
  if (!mark) return undefined;
  const told = types.checker.getTypeOfSymbol(mark);
  for (const part of told.isUnion() ? told.types : [told]) {
    if (!part.isStringLiteral()) continue;
    if (part.value === 'not-personal' || isCategory(part.value)) return part.value;
  }
  return undefined;
}
