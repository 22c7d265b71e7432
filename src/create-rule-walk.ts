import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from './context.ts';
import { calledName, type Call } from './source/callee.ts';
import { isCode } from './source/data-file.ts';
import { functionNamesOf } from './source/function-names.ts';
import type { Interest } from './source/interest.ts';
import { keyOf } from './source/property-path.ts';

type Listener = (node: never) => void;
type ByName = 'calls' | 'keys' | 'members';

/** What one rule listens to in one file, by its place in the list of rules. */
interface Listening {
  readonly rule: number;
  readonly listener: (node: TSESTree.Node) => void;
}

const nameOf: Readonly<Record<string, { readonly by: ByName; of(node: never): string | undefined }>> = {
  CallExpression: { by: 'calls', of: (node: Call) => calledName(node) },
  NewExpression: { by: 'calls', of: (node: Call) => calledName(node) },
  Property: { by: 'keys', of: (node: TSESTree.Property) => keyOf(node) },
  MemberExpression: { by: 'members', of: (node: TSESTree.MemberExpression) => keyOf(node) },
};

const interests: Interest[] = [];

const mostNames = 20_000;
const none: readonly number[] = [];
const interested: Readonly<Record<ByName, Map<string, readonly number[]>>> = { calls: new Map(), keys: new Map(), members: new Map() };

/** The rules that a name can concern: for the most names none, and that is one look-up. */
function rulesFor(by: ByName, name: string): readonly number[] {
  const names = interested[by];
  const known = names.get(name);
  if (known) return known;
  if (names.size >= mostNames) names.clear();
  const rules = interests.flatMap((interest, rule) => (interest[by]?.(name) ? [rule] : []));
  const found = rules.length > 0 ? rules : none;
  names.set(name, found);
  return found;
}

/** Takes a rule into the list of those that are asked by name. */
export function enlist(interest: Interest): number {
  for (const names of Object.values(interested)) names.clear();
  return interests.push(interest) - 1;
}

/** The listeners to one type of node in one file. */
class Channel {
  readonly always: Listening['listener'][] = [];
  /** By rule. */
  readonly named: (Listening['listener'] | undefined)[] = [];
  readonly local: Listening[] = [];
}

/** One walk over a file for all rules: each node is asked for its name once, not once by every rule. */
class Walk {
  readonly channels = new Map<string, Channel>();
  /** The types of nodes that ESLint tells it of. */
  readonly heard = new Set<string>();
  isUnderWay = false;
  readonly #context: FileContext;

  constructor(context: FileContext) {
    this.#context = context;
  }

  listen(type: string, rule: number, listener: Listening['listener']): void {
    let channel = this.channels.get(type);
    if (!channel) this.channels.set(type, (channel = new Channel()));
    const by = nameOf[type]?.by;
    const interest = interests[rule];
    if (by === undefined || !interest?.[by] || interest.anyIn?.(this.#context)) {
      channel.always.push(listener);
      return;
    }
    channel.named[rule] = listener;
    if (by === 'calls' && interest.localCalls) channel.local.push({ rule, listener });
  }

  visit(type: string, node: TSESTree.Node): void {
    const channel = this.channels.get(type);
    if (!channel) return;
    for (const listener of channel.always) listener(node);
    if (channel.named.length > 0) this.#visitNamed(channel, type, node);
  }

  #visitNamed({ named, local }: Channel, type: string, node: TSESTree.Node): void {
    const naming = nameOf[type];
    if (!naming) return;
    const name = naming.of(node as never);
    if (name === undefined) {
      if (naming.by !== 'members') for (const listener of named) listener?.(node);
      return;
    }
    const rules = rulesFor(naming.by, name);
    for (const rule of rules) named[rule]?.(node);
    if (naming.by !== 'calls') return;
    if (local.length === 0 || (node as Call).callee.type !== 'Identifier' || !functionNamesOf(this.#context).has(name)) return;
    for (const { rule, listener } of local) if (!rules.includes(rule)) listener(node);
  }
}

const walks = new WeakMap<object, Walk>();
let walk: Walk | undefined;

/** Types of nodes that come in every line, so that the walk is worth it. */
const types = [
  'ArrowFunctionExpression', 'AssignmentExpression', 'AssignmentPattern', 'BinaryExpression', 'CallExpression', 'ConditionalExpression', 'JSXAttribute', 'JSXOpeningElement', 'Literal', 'LogicalExpression', 'MemberExpression',
  'NewExpression', 'ObjectExpression', 'ObjectPattern', 'Property', 'PropertyDefinition', 'ReturnStatement', 'TemplateElement', 'TemplateLiteral', 'UnaryExpression', 'VariableDeclarator', 'Program:exit',
] as const;

function begin(node: TSESTree.Program): void {
  walk = walks.get(node);
  if (!walk) return;
  walk.isUnderWay = true;
  walk.visit('Program', node);
}

/** What the first rule of a file that listens to a type gives to ESLint for all of them. */
const guides: ReadonlyMap<string, Listener> = new Map<string, Listener>([['Program', begin], ...types.map((type) => [type, (node: TSESTree.Node) => walk?.visit(type, node)] as const)]);

const nothing: TSESLint.RuleListener = {};

/** Whether somebody measures each rule: then each listens for itself, so that its time is counted as its own. */
const isTimed = process.env.TIMING !== undefined;

/** The walk over a file that is about to begin. */
function walkOf(context: FileContext): Walk {
  const { ast } = context.sourceCode;
  const known = walks.get(ast);
  // The same tree may be linted again.
  if (known && !known.isUnderWay) return known;
  const made = new Walk(context);
  walks.set(ast, made);
  return made;
}

/**
 * Takes what a rule listens to into the walk of its file. ESLint gets one listener for each type of node, from the first rule that asks for it;
 * listeners of other types and of selectors stay with the rule.
 */
export function shared(listeners: TSESLint.RuleListener, rule: number, context: FileContext): TSESLint.RuleListener {
  if (isTimed || !isCode(context)) return listeners;
  let own: Record<string, Listener> | undefined;
  let around: Walk | undefined;
  for (const type in listeners) {
    const listener = listeners[type] as Listener | undefined;
    if (!listener) continue;
    const guide = guides.get(type);
    around ??= walkOf(context);
    if (!guide) {
      (own ??= {})[type] = listener;
      continue;
    }
    for (const each of around.heard.size === 0 ? ['Program', type] : [type]) {
      if (around.heard.has(each)) continue;
      around.heard.add(each);
      (own ??= {})[each] = guides.get(each) ?? guide;
    }
    around.listen(type, rule, listener as Listening['listener']);
  }
  return own ?? nothing;
}
