import type { TSESLint } from '@typescript-eslint/utils';
import { rememberedOfFile, type FileContext, type Node } from '../context.ts';
import { angularNode } from './template-angular.ts';
import { htmlNode } from './template-html.ts';
import { isRaw, rawsIn, TemplateNodes, type Raw } from './template-nodes.ts';
import { svelteNode } from './template-svelte.ts';
import { vueNode } from './template-vue.ts';

type NodeOf = (node: Raw, nodes: TemplateNodes, inside: (node: Raw) => readonly Node[]) => readonly Node[];

/** A template as a parser left it in the tree of the file. */
interface Found {
  readonly roots: readonly Raw[];
  readonly nodeOf: NodeOf;
  /** There is no code in the file but that of the template, in nodes that share names with those of JavaScript and no more. */
  readonly isAlone: boolean;
}

/** The trees are asked and no services: a parser may have none. Astro's nodes are those of JSX, which ESLint visits. */
function templateIn(ast: Raw): Found | undefined {
  if (isRaw(ast.templateBody)) return { roots: [ast.templateBody], nodeOf: vueNode, isAlone: false };
  if (Array.isArray(ast.templateNodes)) return { roots: rawsIn(ast.templateNodes), nodeOf: angularNode, isAlone: true };
  const [first] = Array.isArray(ast.body) ? (ast.body as unknown[]) : [];
  if (!isRaw(first)) return undefined;
  if (first.type === 'Document') return { roots: [first], nodeOf: htmlNode, isAlone: true };
  return first.type?.startsWith('Svelte') ? { roots: rawsIn(ast.body).filter(({ type }) => type !== 'SvelteScriptElement' && type !== 'SvelteStyleElement'), nodeOf: svelteNode, isAlone: false } : undefined;
}

/** What holds other nodes, in any of the languages: elements, and what repeats, chooses or waits. */
const holders = ['children', 'branches', 'cases', 'groups', 'empty', 'placeholder', 'loading', 'error', 'else', 'pending', 'then', 'catch'] as const;

/** Nobody nests deeper by hand. */
const deepest = 300;

interface Template {
  readonly nodes: TemplateNodes;
  readonly program: Node;
}

const templateOf = rememberedOfFile((context): Template | undefined => {
  const found = templateIn(context.sourceCode.ast as unknown as Raw);
  if (!found) return undefined;
  const nodes = new TemplateNodes(context);
  const nodesOf = (node: Raw, depth: number): readonly Node[] =>
    depth > deepest ? [] : found.nodeOf(node, nodes, ({ ...all }) => holders.flatMap((key) => (Array.isArray(all[key]) ? rawsIn(all[key]) : isRaw(all[key]) ? [all[key]] : []).flatMap((child) => nodesOf(child, depth + 1))));
  return { nodes, program: nodes.program(found.roots.flatMap((root) => nodesOf(root, 0))) };
});

function childrenOf(node: Node): readonly Node[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => (key === 'parent' ? [] : Array.isArray(value) ? (value as unknown[]) : [value]).filter((each): each is Node => isRaw(each) && typeof each.type === 'string' && each.range !== undefined));
}

function visit({ nodes, program }: Template, listeners: TSESLint.RuleListener): void {
  const open: Node[] = [...childrenOf(program)].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (nodes.isSeenElsewhere(node)) continue;
    (listeners[node.type] as ((node: Node) => void) | undefined)?.(node);
    open.push(...[...childrenOf(node)].reverse());
  }
}

interface Reporting extends FileContext {
  readonly report: (descriptor: never) => void;
}

/** Edits that suit code may break a template: only those of a whole attribute or of a text in one are offered. */
const editable: ReadonlySet<string> = new Set(['JSXAttribute', 'Literal']);

function reportingIn<Context extends Reporting>(context: Context): Context {
  const report = (descriptor: { readonly node?: Node }): void => {
    const { node } = descriptor;
    const isLeft = node === undefined || editable.has(node.type) || templateOf(context)?.nodes.has(node) !== true;
    context.report((isLeft ? descriptor : { ...descriptor, fix: null, suggest: [] }) as never);
  };
  return Object.create(context, { report: { value: report } }) as Context;
}

/** Whether a file holds a template whose nodes are not those of code. */
export function hasTemplate({ sourceCode }: FileContext): boolean {
  return templateIn(sourceCode.ast as unknown as Raw) !== undefined;
}

/**
 * The listeners of a rule, which also hear of the elements, attributes, handlers and expressions of a template of Vue, Svelte,
 * Angular or HTML, as nodes of JSX, where the rule reads them; for files that hold one.
 */
export function withTemplate<Context extends Reporting>(context: Context, reads: boolean, create: (context: Context) => TSESLint.RuleListener): TSESLint.RuleListener {
  const isAlone = templateIn(context.sourceCode.ast as unknown as Raw)?.isAlone ?? false;
  if (!reads) return isAlone ? {} : create(context);
  const listeners = create(reportingIn(context));
  if (Object.keys(listeners).length === 0) return listeners;
  return {
    ...(isAlone ? {} : listeners),
    Program(program) {
      listeners.Program?.(program);
      const template = templateOf(context);
      if (template) visit(template, listeners);
    },
  };
}
