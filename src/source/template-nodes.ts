import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext, Node } from '../context.ts';

export type Range = readonly [start: number, end: number];

/** A node of whatever tree a parser made. */
export interface Raw {
  readonly type?: string;
  readonly range?: Range;
  readonly [key: string]: unknown;
}

export const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects in what should be a list of nodes. */
export const rawsIn = (value: unknown): readonly Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Names of HTML, and those of directives, as JSX writes them. */
const jsxNames: Readonly<Record<string, string>> = { readonly: 'readOnly', formaction: 'formAction', srcset: 'srcSet', for: 'htmlFor' };

const attributeName = (name: string): string => jsxNames[name.toLowerCase()] ?? name.replaceAll(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** HTML needs no value for these: they count as soon as they are there. */
const switches: ReadonlySet<string> = new Set(['checked', 'disabled', 'readOnly', 'required']);

const unseen: ReadonlySet<string> = new Set(['parent', 'range', 'loc', 'start', 'end', 'type']);

/**
 * Makes nodes as a JSX parser would, at the places of a template: what rules know of elements, attributes and the
 * expressions in them then holds for every template language. The nodes belong to no scope: their names decide.
 */
export class TemplateNodes {
  readonly #context: FileContext;
  readonly #made = new WeakSet();
  readonly #seenElsewhere = new WeakSet();

  constructor(context: FileContext) {
    this.#context = context;
  }

  /** Whether a node stands for something in a template. */
  has(node: object): boolean {
    return this.#made.has(node);
  }

  /** Whether ESLint itself visits what a node stands for. */
  isSeenElsewhere(node: object): boolean {
    return this.#seenElsewhere.has(node);
  }

  make(type: string, range: Range, properties: Readonly<Record<string, unknown>>): Node {
    const { sourceCode } = this.#context;
    const loc = { start: sourceCode.getLocFromIndex(range[0]), end: sourceCode.getLocFromIndex(range[1]) };
    const node = { type, range: [...range], loc, parent: undefined, ...properties };
    for (const value of Object.values(properties)) {
      for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) if (isRaw(each) && this.#made.has(each)) (each as { parent?: unknown }).parent = node;
    }
    this.#made.add(node);
    return node as unknown as Node;
  }

  /** An expression that a parser made, with parents of its own. */
  copy(node: Raw, depth = 0): Node | undefined {
    if (typeof node.type !== 'string' || !node.range || depth > 200) return undefined;
    const properties: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node)) {
      if (unseen.has(key)) continue;
      const copied = this.#copied(value, depth + 1);
      if (copied === undefined && value !== undefined) return undefined;
      properties[key] = copied;
    }
    return this.make(node.type, node.range, properties);
  }

  #copied(value: unknown, depth: number): unknown {
    if (Array.isArray(value)) {
      const list = value.map((each) => this.#copied(each, depth));
      return list.includes(undefined) ? undefined : list;
    }
    return isRaw(value) && typeof value.type === 'string' && value.range ? this.copy(value, depth) : value;
  }

  /** A copy of an expression that ESLint visits where it stands. */
  copyOfSeen(node: Raw): Node | undefined {
    const copied = this.copy(node);
    if (copied) this.#seenElsewhere.add(copied);
    return copied;
  }

  literal(value: unknown, range: Range): Node {
    return this.make('Literal', range, { value, raw: this.#context.sourceCode.text.slice(range[0], range[1]) });
  }

  /** `/search?email={{ user.email }}`: texts with expressions between them. */
  template(texts: readonly string[], expressions: readonly Node[], range: Range): Node {
    const quasis = texts.map((text, index) => this.make('TemplateElement', range, { value: { raw: text, cooked: text }, tail: index === texts.length - 1 }));
    return this.make('TemplateLiteral', range, { quasis, expressions });
  }

  /** What a handler does, as the function that it is. */
  handler(statements: readonly Node[], range: Range): Node {
    const body = this.make('BlockStatement', range, { body: statements });
    return this.make('ArrowFunctionExpression', range, { params: [], body, async: false, expression: false, generator: false, id: null });
  }

  /** An attribute with a text, an expression or nothing. */
  attribute(name: string, range: Range, value: { readonly text: string; readonly range: Range } | Node | undefined): TSESTree.JSXAttribute {
    const own = attributeName(name);
    const node = value === undefined || (!('type' in value) && value.text === '' && switches.has(own)) ? null : 'type' in value ? this.make('JSXExpressionContainer', value.range, { expression: value }) : this.literal(value.text, value.range);
    return this.make('JSXAttribute', range, { name: this.make('JSXIdentifier', range, { name: own }), value: node }) as TSESTree.JSXAttribute;
  }

  text(value: string, range: Range): Node {
    return this.make('JSXText', range, { value, raw: value });
  }

  element(tag: string, range: Range, attributes: readonly Node[], children: readonly Node[]): Node {
    const openingElement = this.make('JSXOpeningElement', range, { name: this.make('JSXIdentifier', range, { name: tag }), attributes, selfClosing: false });
    return this.make('JSXElement', range, { openingElement, closingElement: null, children });
  }

  /** The whole template; its root stands where a file begins, so that who walks up comes to an end. */
  program(children: readonly Node[]): Node {
    return this.make('Program', [0, this.#context.sourceCode.text.length], { body: children, sourceType: 'module', comments: [], tokens: [] });
  }
}
