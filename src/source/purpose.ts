import type { JSONSchema, TSESTree } from '@typescript-eslint/utils';
import picomatch from 'picomatch';
import { purposeHints, type PurposeHint } from '../knowledge/purpose-hints.ts';
import { remembered, rememberedOfFile, type FileContext } from '../context.ts';
import { settingsOf, type Activity, type Settings } from '../settings.ts';
import { decoratorsOf } from './decorators.ts';
import { lowerTextOf } from './lower-text.ts';
import { lastNameOf } from './property-path.ts';
import { pathBelow } from './scope-of-files.ts';

/** What code says of its purpose: `@purpose newsletter` in a comment, `@Purpose('newsletter')` on a class or method. */
export interface Annotation {
  readonly ids: readonly string[];
  readonly at: TSESTree.Comment | TSESTree.Decorator;
}

function idsIn(text: string, tags: readonly string[]): readonly string[] {
  const ids: string[] = [];
  for (const [, tag = '', listed = ''] of text.matchAll(/@([\w-]{1,40})[ \t]+([\w.-]+(?:[ \t]*,[ \t]*[\w.-]+)*)/gu)) {
    if (tags.includes(tag)) ids.push(...listed.split(',').map((id) => id.trim()));
  }
  return ids;
}

function inDecorator(decorator: TSESTree.Decorator, tags: readonly string[]): readonly string[] {
  const { expression } = decorator;
  if (expression.type !== 'CallExpression') return [];
  const name = lastNameOf(expression.callee) ?? '';
  if (!tags.some((tag) => tag.toLowerCase() === name.toLowerCase())) return [];
  return expression.arguments.flatMap((argument) => (argument.type === 'Literal' && typeof argument.value === 'string' ? [argument.value] : []));
}

/** Whether a file may annotate purposes at all. */
function mayAnnotate(context: FileContext, tags: readonly string[]): boolean {
  const text = lowerTextOf(context);
  return tags.some((tag) => text.includes(`@${tag.toLowerCase()}`));
}

const annotated = new Set([
  'ArrowFunctionExpression', 'ClassDeclaration', 'ClassExpression', 'ExportDefaultDeclaration', 'ExportNamedDeclaration', 'ExpressionStatement', 'FunctionDeclaration', 'FunctionExpression', 'MethodDefinition', 'Property', 'PropertyDefinition',
  'ReturnStatement', 'VariableDeclaration', 'IfStatement', 'ForOfStatement',
]);

function annotationOf(node: TSESTree.Node, tags: readonly string[], context: FileContext): Annotation | undefined {
  for (const decorator of decoratorsOf(node)) {
    const ids = inDecorator(decorator, tags);
    if (ids.length > 0) return { ids, at: decorator };
  }
  if (!annotated.has(node.type)) return undefined;
  for (const comment of context.sourceCode.getCommentsBefore(node).toReversed()) {
    const ids = idsIn(comment.value, tags);
    if (ids.length > 0) return { ids, at: comment };
  }
  return undefined;
}

/** What the comment at the top of a file says of all of it: it names the file, or an empty line keeps it from the first statement. */
function annotationOfFile(tags: readonly string[], context: FileContext): Annotation | undefined {
  const { ast } = context.sourceCode;
  const first = ast.body[0];
  for (const comment of context.sourceCode.getAllComments()) {
    if (first && comment.range[0] > first.range[0]) return undefined;
    const ids = idsIn(comment.value, tags);
    const isApart = !first || first.loc.start.line - comment.loc.end.line > 1;
    if (ids.length > 0 && (isApart || /@(?:file|fileoverview|module)\b/u.test(comment.value))) return { ids, at: comment };
  }
  return undefined;
}

/** The annotation that holds at a node: the nearest one around it, or that of the file. */
function annotationAround(node: TSESTree.Node, tags: readonly string[], context: FileContext): Annotation | undefined {
  if (!mayAnnotate(context, tags)) return undefined;
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    const annotation = annotationOf(at, tags, context);
    if (annotation) return annotation;
  }
  return annotationOfFile(tags, context);
}

/** Every annotation of a file. */
export function annotationsIn(tags: readonly string[], context: FileContext): readonly Annotation[] {
  if (!mayAnnotate(context, tags)) return [];
  return context.sourceCode.getAllComments().flatMap((comment) => {
    const ids = idsIn(comment.value, tags);
    return ids.length > 0 ? [{ ids, at: comment }] : [];
  });
}

const matchers = remembered(({ activities = [] }: Settings): readonly (readonly [Activity, (path: string) => boolean])[] =>
  activities.flatMap((activity) => (activity.files && activity.files.length > 0 ? [[activity, picomatch([...activity.files], { dot: true })] as const] : [])),
);

const ofFile = rememberedOfFile((context): readonly Activity[] => {
  const path = pathBelow(context);
  return matchers(settingsOf(context)).flatMap(([activity, fits]) => (fits(path) ? [activity] : []));
});

/** The activities of the register that code at a node belongs to: by the nearest annotation, else by its file. */
export function activitiesAt(node: TSESTree.Node, tags: readonly string[], context: FileContext): readonly Activity[] {
  const { activities } = settingsOf(context);
  if (!activities) return [];
  const annotation = annotationAround(node, tags, context);
  const named = activities.filter(({ id }) => annotation?.ids.includes(id));
  return named.length > 0 ? named : ofFile(context);
}

const hintOf = rememberedOfFile((context): PurposeHint | undefined => {
  const steps = pathBelow(context).toLowerCase().split('/').map((step) => step.replace(/\..*$/u, '').replaceAll('_', '-'));
  return purposeHints.find(({ modules }) => steps.some((step) => modules.has(step)));
});

/** The purpose that the folders or the name of a file tell: `src/payroll/export.ts`. */
export function purposeHintOf(context: FileContext): PurposeHint | undefined {
  return hintOf(context);
}

export const purposeTags: readonly string[] = ['purpose'];

/** The options of rules that read purposes. */
export const purposeSchema: readonly JSONSchema.JSONSchema4[] = [
  {
    type: 'object',
    additionalProperties: false,
    properties: { tags: { description: 'JSDoc tags and decorators that name a purpose.', type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true } },
  },
];
