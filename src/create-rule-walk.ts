import type { AST_NODE_TYPES, TSESLint, TSESTree } from '@typescript-eslint/utils';
import { endFile, type FileContext, type Node } from './context.ts';
import { calledName, type Call } from './source/callee.ts';
import { functionNamesOf } from './source/function-names.ts';
import type { Interest } from './source/interest.ts';
import { keyOf, lastNameOf } from './source/property-path.ts';
import { unwrapped } from './source/unwrap.ts';

/** What a rule may wait for: to come upon a node of a type, or the end of the file. */
export type WalkedType = `${AST_NODE_TYPES}` | 'Program:exit';

/** What the walk needs to know of a rule before the rule looks at a file. */
export interface Walker {
  /** Which calls, properties, members and assignments can concern the rule; all of them when it does not say. */
  readonly interest?: Interest;
  /** All that it listens to in code. It is made for a file only where such a node can concern it; one that waits for `Program` is made for every file. */
  readonly waitsFor: readonly WalkedType[];
  /** Whether a file can concern the rule at all. */
  isConcerned(context: FileContext): boolean;
  /** Makes what listens in a file; the context is the one that the rule joined with. */
  make(context: never): TSESLint.RuleListener;
}

/** A rule's context as the walk sees it. */
interface RuleContext extends FileContext {
  readonly id: string;
}

type ByName = 'calls' | 'keys' | 'members' | 'assigned';

/** By which names rules are asked about nodes of a type. */
const namedBy: ReadonlyMap<string, ByName> = new Map([['CallExpression', 'calls'], ['NewExpression', 'calls'], ['Property', 'keys'], ['MemberExpression', 'members'], ['AssignmentExpression', 'assigned']]);

const enlisted: Walker[] = [];

/** The types of nodes for which rules wait, with the rules. */
const waiting = new Map<string, number[]>();

/** Rules that wait for nodes of a type, and that the file can concern. */
interface Audience {
  /** Those that are told of each node. */
  readonly always: readonly number[];
  /** Those that are told of nodes whose name can concern them. */
  readonly named: readonly number[];
  /** By which name they are asked, if any is. */
  readonly by: ByName | undefined;
}

const nobody: Audience = { always: [], named: [], by: undefined };

const mostNames = 20_000;
const none: readonly number[] = [];
const interested: Readonly<Record<ByName, Map<string, readonly number[]>>> = { calls: new Map(), keys: new Map(), members: new Map(), assigned: new Map() };

/** The rules that a name can concern: for the most names none, and that is one look-up. */
function rulesFor(by: ByName, name: string): readonly number[] {
  const names = interested[by];
  const known = names.get(name);
  if (known) return known;
  if (names.size >= mostNames) names.clear();
  const rules = enlisted.flatMap(({ interest }, rule) => (interest?.[by]?.(name) ? [rule] : []));
  const found = rules.length > 0 ? rules : none;
  names.set(name, found);
  return found;
}

/** Takes a rule into the list of those that walks serve, and returns its place there. */
export function enlist(walker: Walker): number {
  for (const names of Object.values(interested)) names.clear();
  const rule = enlisted.push(walker) - 1;
  for (const type of walker.waitsFor) {
    const rules = waiting.get(type) ?? [];
    rules.push(rule);
    waiting.set(type, rules);
  }
  return rule;
}

/** A step of ESLint's way through a tree: https://eslint.org/docs/latest/extend/languages#the-traverse-method (2026-11). */
interface Step {
  /** 1: it visits a node. */
  readonly kind: number;
  /** 1: it enters the node. */
  readonly phase: number;
  readonly target: TSESTree.Node;
}

interface Stepping {
  traverse?(): Iterable<Step>;
}

/** What a rule listens to in a file. */
function listening(rule: number, context: RuleContext): TSESLint.RuleListener {
  const walker = enlisted[rule] as Walker;
  const listeners = walker.make(context as never);
  const unsaid = Object.keys(listeners).find((type) => !walker.waitsFor.includes(type as WalkedType));
  if (unsaid !== undefined) throw new Error(`A rule listens to ${unsaid}, which is not among the nodes that it waits for.`);
  return listeners;
}

/**
 * One walk over a file for all rules. First each node is dealt to the rules that it can concern, and is asked for its name once for all of them;
 * then each rule goes over its own nodes, in their order, while its code is still in the caches of the processor.
 */
class Walk {
  readonly ast: TSESTree.Program;
  isUnderWay = false;
  readonly #context: FileContext;
  readonly #joined: number[] = [];
  /** By rule: the context that it joined with, while the file can concern it. */
  readonly #contexts: (RuleContext | undefined)[] = [];
  /** By rule: what listens, where that was made before. */
  readonly #made: (TSESLint.RuleListener | undefined)[] = [];
  /** By rule: its nodes. */
  readonly #dealt: (Node[] | undefined)[] = [];
  /** By type of node. */
  readonly #audiences = new Map<string, Audience>();

  constructor(context: FileContext) {
    this.#context = context;
    this.ast = context.sourceCode.ast;
  }

  get isEmpty(): boolean {
    return this.#joined.length === 0;
  }

  has(rule: number): boolean {
    return this.#contexts[rule] !== undefined;
  }

  join(rule: number, context: RuleContext, made?: TSESLint.RuleListener): void {
    this.#joined.push(rule);
    this.#contexts[rule] = context;
    if (!made) return;
    this.#made[rule] = made;
    // What listens to a template begins there.
    this.#deal(rule, this.ast);
  }

  go(): void {
    this.isUnderWay = true;
    for (const rule of this.#joined) if (!this.#made[rule] && !enlisted[rule]?.isConcerned(this.#context)) this.#contexts[rule] = undefined;
    for (const { kind, phase, target } of (this.#context.sourceCode as unknown as Required<Stepping>).traverse()) {
      if (kind === 1 && phase === 1) this.#visit(target);
    }
    for (const rule of this.#joined) this.#tell(rule);
  }

  #visit(node: Node): void {
    const { type } = node;
    const { always, named, by } = this.#audiences.get(type) ?? this.#gather(type);
    for (const rule of always) this.#deal(rule, node);
    if (by !== undefined) this.#dealByName(by, named, node);
  }

  #gather(type: string): Audience {
    const rules = (waiting.get(type) ?? none).filter((rule) => this.#contexts[rule]);
    const by = namedBy.get(type);
    const named = by === undefined ? none : rules.filter((rule) => this.#isNamed(rule, by));
    const audience = rules.length === 0 ? nobody : { always: rules.filter((rule) => !named.includes(rule)), named, by: named.length > 0 ? by : undefined };
    this.#audiences.set(type, audience);
    return audience;
  }

  /** Whether names keep nodes away from a rule in this file. */
  #isNamed(rule: number, by: ByName): boolean {
    const interest = enlisted[rule]?.interest;
    return interest?.[by] !== undefined && !interest.anyIn?.(this.#context);
  }

  /** The same node may come to a rule for several reasons, one after the other. */
  #deal(rule: number, node: Node): void {
    const nodes = (this.#dealt[rule] ??= []);
    if (nodes.at(-1) !== node) nodes.push(node);
  }

  /** Deals to those of some rules that wait to be told by name. */
  #dealTo(rules: readonly number[], named: readonly number[], node: Node): void {
    for (const rule of rules) if (named.includes(rule)) this.#deal(rule, node);
  }

  #dealByName(by: ByName, named: readonly number[], node: Node): void {
    switch (by) {
      case 'calls': {
        const name = calledName(node as Call);
        this.#dealTo(name === undefined ? named : rulesFor(by, name), named, node);
        if (name === undefined || (node as Call).callee.type !== 'Identifier' || !functionNamesOf(this.#context).has(name)) return;
        this.#dealTo(named.filter((rule) => enlisted[rule]?.interest?.localCalls), named, node);
        return;
      }
      case 'assigned': {
        const left = unwrapped((node as TSESTree.AssignmentExpression).left);
        if (left.type !== 'MemberExpression') return;
        const key = keyOf(left);
        const holder = lastNameOf(left.object);
        this.#dealTo(key === undefined ? named : rulesFor(by, key), named, node);
        if (holder !== undefined) this.#dealTo(rulesFor(by, holder), named, node);
        return;
      }
      case 'members': {
        const name = keyOf(node as TSESTree.MemberExpression);
        if (name !== undefined) this.#dealTo(rulesFor(by, name), named, node);
        return;
      }
      case 'keys': {
        const name = keyOf(node as TSESTree.Property);
        this.#dealTo(name === undefined ? named : rulesFor(by, name), named, node);
      }
    }
  }

  #tell(rule: number): void {
    const nodes = this.#dealt[rule];
    if (!nodes) return;
    let at: TSESTree.Node = this.ast;
    try {
      const listeners = (this.#made[rule] ?? listening(rule, this.#contexts[rule] as RuleContext)) as Readonly<Record<string, ((node: TSESTree.Node) => void) | undefined>>;
      for (at of nodes) listeners[at.type]?.(at);
      listeners['Program:exit']?.(this.ast);
    } catch (error) {
      // ESLint knows of one listener at the top of the file, that of the first rule.
      if (error instanceof Error) error.message += `\nIt was ${this.#contexts[rule]?.id ?? ''} that failed, at line ${at.loc.start.line}.`;
      throw error;
    }
  }
}

/** The walk over the file that rules begin to look at, or look at. */
let walk: Walk | undefined;

const nothing: TSESLint.RuleListener = {};

/** By rule: what ESLint gets for all rules from the first that joins. ESLint tells by a function whose it is, so each has its own. */
const guides: TSESLint.RuleListener[] = [];

function guideOf(rule: number): TSESLint.RuleListener {
  return (guides[rule] ??= {
    Program() {
      walk?.go();
      walk = undefined;
      endFile();
    },
  });
}

/** Whether somebody measures each rule: then each listens for itself, so that its time is counted as its own. */
const isTimed = process.env.TIMING !== undefined;

/** The same where the rule has no walk to tell it whether the file concerns it. */
function alone(rule: number, context: RuleContext): TSESLint.RuleListener {
  return enlisted[rule]?.isConcerned(context) ? listening(rule, context) : nothing;
}

/**
 * Takes a rule into the walk of its file.
 *
 * @param rule its place in the list of rules
 * @param made what listens in the file, where that has to be made before the walk
 * @returns what ESLint is to call: for the first rule the walk, for the others nothing; what the rule itself listens to where there is no walk
 */
export function walked(rule: number, context: RuleContext, made?: TSESLint.RuleListener): TSESLint.RuleListener {
  if (isTimed || !(context.sourceCode as Stepping).traverse) return made ?? alone(rule, context);
  // The same tree may be linted again.
  if (walk?.ast !== context.sourceCode.ast || walk.isUnderWay) walk = new Walk(context);
  // A plugin that has two names in a config has each rule twice.
  if (walk.has(rule)) return made ?? alone(rule, context);
  const isFirst = walk.isEmpty;
  walk.join(rule, context, made);
  return isFirst ? guideOf(rule) : nothing;
}
