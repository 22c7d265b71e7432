import type { TSESTree } from '@typescript-eslint/utils';
import { categoryIds, type DataCategory } from '../knowledge/categories.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { mentioning } from './mentions-in-file.ts';

/** What the code itself says of a value: of which kind it is, or that it is of nobody. */
export type Annotation = DataCategory | 'not-personal';

/** A tag in a comment, as written. */
export interface Tag {
  readonly name: 'personalData' | 'notPersonal';
  /** The category; nothing where it is left out. */
  readonly category: string | undefined;
  /** Offsets into the text of the comment. */
  readonly range: readonly [number, number];
}

const tag = /@(personalData|notPersonal)(?![\w-])(?:[ \t]+(?:\{[ \t]*)?([\w.-]*\w))?/gu;

const known: ReadonlySet<string> = new Set(categoryIds);

/** Whether a category is one: `contact.email`, not `email`. */
export function isCategory(text: string | undefined): text is DataCategory {
  return text !== undefined && known.has(text);
}

/** The tags in the text of a comment. */
export function tagsIn(text: string): readonly Tag[] {
  return [...text.matchAll(tag)].map(({ 0: whole, 1: name, 2: category, index }) => ({
    name: name as Tag['name'],
    category: name === 'personalData' ? category : undefined,
    range: [index, index + whole.length],
  }));
}

/** What a comment says; a category that is none says nothing. */
export function annotationIn(text: string): Annotation | undefined {
  for (const { name, category } of tagsIn(text)) {
    if (name === 'notPersonal') return 'not-personal';
    if (isCategory(category)) return category;
  }
  return undefined;
}

/** Whether a file has annotations: the cheap question before comments are looked for. */
export const hasAnnotations: (context: FileContext) => boolean = mentioning(['@personaldata', '@notpersonal']);

function before(node: TSESTree.Node, context: FileContext): Annotation | undefined {
  const comment = context.sourceCode.getCommentsBefore(node).findLast(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return comment && annotationIn(comment.value);
}

/** The node that the comment of a declaration stands before: the statement of a `const`, the `export` around it, a decorator. */
function commentedNode(node: TSESTree.Node): TSESTree.Node {
  let at = node;
  if (at.type === 'VariableDeclarator' && at.parent.declarations.length === 1) at = at.parent;
  const { parent } = at;
  return parent?.type === 'ExportNamedDeclaration' || parent?.type === 'ExportDefaultDeclaration' ? parent : at;
}

/** What the comment before a declaration, a member, a parameter, a property or a value says. */
export const annotationOn = rememberedInFile((node: TSESTree.Node, context: FileContext): Annotation | undefined => {
  if (!hasAnnotations(context)) return undefined;
  return before(node, context) ?? before(commentedNode(node), context);
});
