import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { endFile, type FileContext } from './context.ts';
import { calledName, type Call } from './source/callee.ts';
import { functionNamesOf } from './source/function-names.ts';
import type { Interest } from './source/interest.ts';
import { keyOf, lastNameOf } from './source/property-path.ts';
import { unwrapped } from './source/unwrap.ts';

type Listener = (node: never) => void;
type Told = (node: TSESTree.Node) => void;
type ByName = 'calls' | 'keys' | 'members' | 'assigned';

/** Types of nodes that the walk tells rules of: those that come in every line, and those of which rules that wait are made. */
const types = [
  'ArrowFunctionExpression', 'AssignmentExpression', 'AssignmentPattern', 'BinaryExpression', 'CallExpression', 'ConditionalExpression', 'JSXAttribute', 'JSXOpeningElement', 'JSXSpreadAttribute', 'Literal', 'LogicalExpression', 'MemberExpression',
  'NewExpression', 'ObjectExpression', 'ObjectPattern', 'Property', 'PropertyDefinition', 'ReturnStatement', 'TemplateElement', 'TemplateLiteral', 'ThrowStatement', 'UnaryExpression', 'VariableDeclarator', 'Program', 'Program:exit',
] as const;

export type WalkedType = (typeof types)[number];

const placeOf: ReadonlyMap<string, number> = new Map(types.map((type, place) => [type, place] as const));
const begins = placeOf.get('Program') ?? 0;
const ends = placeOf.get('Program:exit') ?? 0;

/** By which names rules are asked about nodes of a type, if by any. */
const namedBy: readonly (ByName | undefined)[] = types.map((type) => {
  if (type === 'CallExpression' || type === 'NewExpression') return 'calls';
  if (type === 'Property') return 'keys';
  if (type === 'MemberExpression') return 'members';
  return type === 'AssignmentExpression' ? 'assigned' : undefined;
});

/** What the walk needs to know of a rule before the rule looks at a file. */
export interface Walker {
  /** Which calls, properties, members and assignments can concern the rule; all of them when it does not say. */
  readonly interest?: Interest;
  /** The types that it listens to; a rule that says them is made for a file when the first node comes that can concern it. */
  readonly waitsFor?: readonly WalkedType[];
}

interface Enlisted {
  readonly interest: Interest;
  /** The types that it waits for, as one bit each. */
  readonly awaited: number;
}

const enlisted: Enlisted[] = [];
/** By type: the rules that wait for its nodes. */
const waiting: readonly number[][] = types.map(() => []);

const mostNames = 20_000;
const none: readonly number[] = [];
const interested: Readonly<Record<ByName, Map<string, readonly number[]>>> = { calls: new Map(), keys: new Map(), members: new Map(), assigned: new Map() };

/** The rules that a name can concern: for the most names none, and that is one look-up. */
function rulesFor(by: ByName, name: string): readonly number[] {
  const names = interested[by];
  const known = names.get(name);
  if (known) return known;
  if (names.size >= mostNames) names.clear();
  const rules = enlisted.flatMap(({ interest }, rule) => (interest[by]?.(name) ? [rule] : []));
  const found = rules.length > 0 ? rules : none;
  names.set(name, found);
  return found;
}

/** Takes a rule into the list of those that are asked by name. */
export function enlist({ interest = {}, waitsFor = [] }: Walker): number {
  for (const names of Object.values(interested)) names.clear();
  const places = waitsFor.map((type) => placeOf.get(type) ?? 0);
  const rule = enlisted.push({ interest, awaited: places.reduce((bits, place) => bits | (1 << place), 0) }) - 1;
  for (const place of places) waiting[place]?.push(rule);
  return rule;
}

/** The rules that listen to one type of node in one file. */
interface Channel {
  /** Those that are told of each node. */
  readonly always: readonly Told[];
  /** By rule: whether it is told of nodes whose name can concern it. */
  readonly named: readonly boolean[] | undefined;
  /** Those of them that are told of calls of the functions of the file, too. */
  readonly local: readonly number[];
}

type Make = () => TSESLint.RuleListener;

/** One walk over a file for all rules: each node is asked for its name once, not once by every rule. */
class Walk {
  readonly ast: object;
  /** The types of nodes that ESLint tells it of, as one bit each. */
  heard = 0;
  isUnderWay = false;
  readonly #context: FileContext;
  /** By type. */
  readonly #channels: (Channel | undefined)[] = [];
  /** By rule: how to make it for the file. */
  readonly #makers: (Make | undefined)[] = [];
  /** By rule: what it listens to in the file. */
  readonly #made: (TSESLint.RuleListener | undefined)[] = [];
  /** By type: the rules that do not wait. */
  readonly #ready: (number[] | undefined)[] = [];

  constructor(context: FileContext) {
    this.#context = context;
    this.ast = context.sourceCode.ast;
  }

  wait(rule: number, make: Make): void {
    this.#makers[rule] = make;
  }

  listen(rule: number, place: number, listeners: TSESLint.RuleListener): void {
    this.#made[rule] = listeners;
    (this.#ready[place] ??= []).push(rule);
  }

  #listenersOf(rule: number): TSESLint.RuleListener {
    const known = this.#made[rule];
    if (known) return known;
    const listeners = this.#makers[rule]?.() ?? {};
    const awaited = enlisted[rule]?.awaited ?? 0;
    const unsaid = Object.keys(listeners).find((type) => (awaited & (1 << (placeOf.get(type) ?? 31))) === 0);
    if (unsaid !== undefined) throw new Error(`A rule listens to ${unsaid}, which is not among the nodes that it waits for.`);
    this.#made[rule] = listeners;
    return listeners;
  }

  #listenerOf(rule: number, place: number): Told | undefined {
    return this.#listenersOf(rule)[types[place] as string] as Told | undefined;
  }

  /** Who listens to a type, found out at its first node. */
  #open(place: number): Channel {
    const by = namedBy[place];
    const always: Told[] = [];
    const named: boolean[] = [];
    const local: number[] = [];
    const enter = (rule: number): void => {
      const interest = enlisted[rule]?.interest;
      if (by === undefined || !interest?.[by] || interest.anyIn?.(this.#context)) {
        const listener = this.#listenerOf(rule, place);
        if (listener) always.push(listener);
        return;
      }
      named[rule] = true;
      if (by === 'calls' && interest.localCalls) local.push(rule);
    };
    this.#ready[place]?.forEach(enter);
    for (const rule of waiting[place] as number[]) if (this.#makers[rule]) enter(rule);
    const channel = { always, named: named.length > 0 ? named : undefined, local };
    this.#channels[place] = channel;
    return channel;
  }

  visit(place: number, node: TSESTree.Node): void {
    const { always, named, local } = this.#channels[place] ?? this.#open(place);
    for (const listener of always) listener(node);
    if (!named) return;
    switch (namedBy[place]) {
      case 'calls': {
        const name = calledName(node as Call);
        const rules = name === undefined ? undefined : rulesFor('calls', name);
        this.#tell(place, node, named, rules);
        if (name === undefined || local.length === 0 || (node as Call).callee.type !== 'Identifier' || !functionNamesOf(this.#context).has(name)) return;
        for (const rule of local) if (!rules?.includes(rule)) this.#listenerOf(rule, place)?.(node);
        return;
      }
      case 'assigned': {
        const left = unwrapped((node as TSESTree.AssignmentExpression).left);
        if (left.type !== 'MemberExpression') return;
        const key = keyOf(left);
        const holder = lastNameOf(left.object);
        this.#tell(place, node, named, key === undefined ? undefined : rulesFor('assigned', key));
        if (key === undefined || holder === undefined || holder === key) return;
        this.#tell(place, node, named, rulesFor('assigned', holder), rulesFor('assigned', key));
        return;
      }
      case 'members': {
        const name = keyOf(node as TSESTree.MemberExpression);
        if (name !== undefined) this.#tell(place, node, named, rulesFor('members', name));
        return;
      }
      default: {
        const name = keyOf(node as TSESTree.Property);
        this.#tell(place, node, named, name === undefined ? undefined : rulesFor('keys', name));
      }
    }
  }

  /** Tells a node to some rules, or to all that listen, but to those who were told. */
  #tell(place: number, node: TSESTree.Node, named: readonly boolean[], rules: readonly number[] = [...named.keys()], told = none): void {
    for (const rule of rules) if (named[rule] && !told.includes(rule)) this.#listenerOf(rule, place)?.(node);
  }
}

/** The walk over the file that rules begin to look at, or look at. */
let walk: Walk | undefined;

function begin(node: TSESTree.Program): void {
  if (!walk) return;
  walk.isUnderWay = true;
  walk.visit(begins, node);
}

function end(node: TSESTree.Program): void {
  walk?.visit(ends, node);
  walk = undefined;
  endFile();
}

/**
 * By rule and type: what ESLint gets, for all rules, from the first rule of a file that listens to the type.
 * ESLint tells by a function whose it is, so each rule has its own.
 */
const guides: Listener[][] = [];

function guideOf(rule: number, place: number): Listener {
  const own = (guides[rule] ??= []);
  own[place] ??= (node: TSESTree.Node) => {
    if (place === ends) end(node as TSESTree.Program);
    else if (place === begins) begin(node as TSESTree.Program);
    else walk?.visit(place, node);
  };
  return own[place];
}

const nothing: TSESLint.RuleListener = {};

/** Whether somebody measures each rule: then each listens for itself, so that its time is counted as its own. */
const isTimed = process.env.TIMING !== undefined;

/** The walk over a file that is about to begin. */
function walkOf(context: FileContext): Walk {
  // The same tree may be linted again.
  if (walk?.ast !== context.sourceCode.ast || walk.isUnderWay) walk = new Walk(context);
  return walk;
}

/** The guides for types, one bit each, that ESLint does not yet tell of. */
function guiding(around: Walk, rule: number, wanted: number): TSESLint.RuleListener {
  const fresh = (around.heard === 0 ? wanted | (1 << begins) | (1 << ends) : wanted) & ~around.heard;
  if (fresh === 0) return nothing;
  around.heard |= fresh;
  const found: Record<string, Listener> = {};
  for (let left = fresh; left !== 0; left &= left - 1) {
    const place = 31 - Math.clz32(left & -left);
    found[types[place] as string] = guideOf(rule, place);
  }
  return found;
}

/**
 * Takes a rule into the walk of its file. ESLint gets one listener for each type of node, from the first rule that asks for it;
 * listeners of other types and of selectors stay with the rule.
 *
 * @param rule its place in the list of rules
 * @param make what it listens to in the file
 * @param when whether a rule that could wait is made at once nevertheless
 */
export function walked(rule: number, context: FileContext, make: Make, when: 'in time' | 'at once' = 'in time'): TSESLint.RuleListener {
  if (isTimed) return make();
  const awaited = when === 'in time' ? (enlisted[rule]?.awaited ?? 0) : 0;
  if (awaited !== 0) {
    const around = walkOf(context);
    around.wait(rule, make);
    return guiding(around, rule, awaited);
  }
  const listeners = make();
  let wanted = 0;
  let own: Record<string, Listener> | undefined;
  for (const type in listeners) {
    const listener = listeners[type] as Listener | undefined;
    if (!listener) continue;
    const place = placeOf.get(type);
    if (place === undefined) {
      (own ??= {})[type] = listener;
      continue;
    }
    wanted |= 1 << place;
    walkOf(context).listen(rule, place, listeners);
  }
  if (wanted === 0) return own ?? nothing;
  const guide = guiding(walkOf(context), rule, wanted);
  return own ? { ...guide, ...own } : guide;
}
