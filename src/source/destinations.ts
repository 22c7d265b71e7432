import type { TSESTree } from '@typescript-eslint/utils';
import {
  askingMethods, characterMethods, collectingMethods, elementMethodsByPlace, fillingMethods, namingMethods, passingFunctions,
} from '../knowledge/value-flow.ts';
import type { FileContext } from '../context.ts';
import { variableOf, type FunctionNode } from './binding.ts';
import { calledName } from './callee.ts';
import { callsOf } from './calls-of.ts';
import { functionsAround, nameOfFunction } from './enclosing-function.ts';
import { keyOf } from './property-path.ts';
import { constantOf, staticTextOf } from './static-text.ts';

/** A name that a value arrives at. */
export interface Destination {
  readonly name: string;
  readonly kind: 'variable' | 'property' | 'function' | 'stored' | 'argument';
  /** The expression that arrives there, with what is put around the value on the way. */
  readonly node: TSESTree.Node;
  /** The value only chose an element of a list: `tokens[random]` is a token that was there before. */
  readonly isChoice: boolean;
  /** How many names lie between the value and this one. */
  readonly hops: number;
}

/** How a value is followed: a point in time goes through no arithmetic and no functions. */
export interface Route {
  readonly followsArithmetic: boolean;
  readonly mostHops: number;
}

interface Step {
  readonly node: TSESTree.Node;
  readonly isChoice: boolean;
  readonly hops: number;
}

const most = 60;
const arithmetic = new Set(['-', '*', '/', '%', '**', '|', '&', '^', '>>', '>>>', '<<']);
const wrappers = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'TSTypeAssertion', 'ChainExpression', 'AwaitExpression', 'SpreadElement', 'ArrayExpression', 'YieldExpression', 'ParenthesizedExpression']);

class Flow {
  readonly found: Destination[] = [];
  private readonly open: Step[] = [];
  private readonly seen = new Set<TSESTree.Node>();
  private readonly context: FileContext;
  private readonly route: Route;

  constructor(context: FileContext, route: Route) {
    this.context = context;
    this.route = route;
  }

  run(value: TSESTree.Node): readonly Destination[] {
    this.open.push({ node: value, isChoice: false, hops: 0 });
    for (let step = this.open.shift(); step && this.found.length < most; step = this.open.shift()) this.follow(step);
    return this.found;
  }

  private go(node: TSESTree.Node, step: Step, change: Partial<Step> = {}): void {
    if (this.seen.has(node) || this.seen.size > 400) return;
    this.seen.add(node);
    this.open.push({ ...step, ...change, node });
  }

  private arrive(kind: Destination['kind'], name: string | undefined, { node, isChoice, hops }: Step): void {
    if (name !== undefined) this.found.push({ name, kind, node, isChoice, hops });
  }

  private follow(step: Step): void {
    const { node } = step;
    const { parent } = node;
    if (!parent) return;
    if (wrappers.has(parent.type)) {
      this.go(parent, step);
      return;
    }
    switch (parent.type) {
      case 'MemberExpression':
        this.followMember(step, parent);
        return;
      case 'CallExpression':
      case 'NewExpression':
        this.followCall(step, parent);
        return;
      case 'BinaryExpression':
        this.followOperator(step, parent);
        return;
      case 'UnaryExpression':
        if (parent.operator === '-' || parent.operator === '+' || parent.operator === '~') this.go(parent, step);
        return;
      case 'TemplateLiteral':
        if (parent.parent.type !== 'TaggedTemplateExpression') this.go(parent, step, { isChoice: false });
        return;
      case 'LogicalExpression':
        this.go(parent, step);
        return;
      case 'ConditionalExpression':
        if (parent.test !== node) this.go(parent, step);
        return;
      case 'SequenceExpression':
        if (parent.expressions.at(-1) === node) this.go(parent, step);
        return;
      case 'AssignmentExpression':
        if (parent.right === node) this.followAssignment(step, parent);
        return;
      case 'AssignmentPattern':
        if (parent.right === node && parent.left.type === 'Identifier') this.arrive('variable', parent.left.name, step);
        return;
      case 'VariableDeclarator':
        if (parent.init === node) this.followDeclaration(step, parent.id);
        return;
      case 'Property':
        if (parent.value === node && parent.parent.type === 'ObjectExpression') this.arrive('property', keyOf(parent), step);
        return;
      case 'PropertyDefinition':
        if (parent.value === node) this.arrive('property', keyOf(parent), step);
        return;
      case 'ReturnStatement':
        this.followReturn(step, functionsAround(parent)[0]);
        return;
      case 'ArrowFunctionExpression':
        if (parent.body === node) this.followReturn(step, parent);
        return;
      default:
    }
  }

  private followMember(step: Step, member: TSESTree.MemberExpression): void {
    const { node } = step;
    if (member.computed && member.property === node) {
      const text = constantOf(member.object, this.context);
      const isText = text.type === 'TemplateLiteral' || text.type === 'BinaryExpression' || (text.type === 'Literal' && typeof text.value === 'string');
      this.go(member, step, { isChoice: !isText });
      return;
    }
    if (member.object !== node) return;
    const { parent } = member;
    const name = keyOf(member);
    if (parent.type !== 'CallExpression' || parent.callee !== member) {
      if (member.computed) this.go(member, step);
      return;
    }
    if (name !== undefined && !askingMethods.has(name)) this.go(parent, step, name === 'join' || name === 'toString' ? { isChoice: false } : {});
  }

  private followCall(step: Step, call: TSESTree.CallExpression | TSESTree.NewExpression): void {
    const { node } = step;
    if (call.callee === node) return;
    const name = calledName(call);
    if (name === undefined) return;
    const index = call.arguments.findIndex((argument) => argument === node);
    const receiver = call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
    if (receiver && characterMethods.has(name)) {
      this.go(call, step, { isChoice: false });
      return;
    }
    if (receiver && elementMethodsByPlace.has(name)) {
      this.go(call, step, { isChoice: true });
      return;
    }
    if (receiver && fillingMethods.has(name) && index === 0) {
      this.followName(receiver, step);
      return;
    }
    if (receiver && name === 'concat') {
      this.go(call, step, { isChoice: false });
      return;
    }
    if (namingMethods.has(name) && index > 0 && call.arguments[0]) {
      this.arrive('stored', staticTextOf(call.arguments[0], this.context) ?? textOf(call.arguments[0]), step);
      return;
    }
    if (call.type === 'CallExpression' && passingFunctions.has(name)) {
      if (this.route.followsArithmetic || !/^(?:floor|round|ceil|trunc|abs|max|min|pow|Number|parseInt)$/u.test(name)) this.go(call, step);
      return;
    }
    this.arrive('argument', name, step);
  }

  private followOperator(step: Step, parent: TSESTree.BinaryExpression): void {
    if (parent.operator === '+') {
      if (this.route.followsArithmetic || isText(parent)) this.go(parent, step, { isChoice: step.isChoice && !isText(parent) });
    } else if (arithmetic.has(parent.operator) && this.route.followsArithmetic) this.go(parent, step);
  }

  private followAssignment(step: Step, parent: TSESTree.AssignmentExpression): void {
    const isJoined = parent.operator === '+=';
    const here = isJoined ? { ...step, isChoice: false } : step;
    if (parent.operator !== '=' && !isJoined && parent.operator !== '??=' && parent.operator !== '||=') return;
    const { left } = parent;
    if (left.type === 'Identifier') this.followVariable(left, here);
    else if (left.type === 'MemberExpression') {
      const key = keyOf(left);
      this.arrive('property', key, here);
      if (key === undefined || left.computed) this.followName(left.object, { ...here, isChoice: false });
    }
    this.go(parent, here);
  }

  private followDeclaration(step: Step, id: TSESTree.Node): void {
    if (id.type === 'Identifier') this.followVariable(id, step);
    // const [token, setToken] = useState(…)
    else if (id.type === 'ArrayPattern' && id.elements[0]?.type === 'Identifier') this.followVariable(id.elements[0], step);
  }

  /** The variable at the root of `list`, `this.list`, `result.join` that a value is put into. */
  private followName(object: TSESTree.Node, step: Step): void {
    if (object.type === 'Identifier') this.followVariable(object, { ...step, isChoice: false });
    else if (object.type === 'MemberExpression') this.arrive('property', keyOf(object), { ...step, isChoice: false });
  }

  private followVariable(id: TSESTree.Identifier, step: Step): void {
    this.arrive('variable', id.name, step);
    if (step.hops >= this.route.mostHops) return;
    const variable = variableOf(id, this.context);
    if (!variable || variable.references.length > 60) return;
    for (const reference of variable.references) {
      if (reference.isRead() && reference.identifier !== id) this.go(reference.identifier, step, { hops: step.hops + 1 });
    }
  }

  private followReturn(step: Step, fn: FunctionNode | undefined): void {
    if (!fn) return;
    const { parent } = fn;
    if (parent.type === 'CallExpression') {
      const name = calledName(parent);
      if (parent.callee === fn) this.go(parent, step);
      else if (name !== undefined && collectingMethods.has(name)) this.go(parent, step, { isChoice: false });
      if (name !== 'useCallback') return;
    }
    const name = nameOfFunction(fn);
    if (name === undefined) return;
    this.arrive('function', name, step);
    if (step.hops >= this.route.mostHops) return;
    for (const call of callsOf(fn, this.context)) this.go(call, step, { hops: step.hops + 1 });
  }
}

function textOf(node: TSESTree.Node): string | undefined {
  if (node.type === 'TemplateLiteral') return node.quasis[0]?.value.cooked ?? undefined;
  return node.type === 'BinaryExpression' && node.left.type === 'Literal' && typeof node.left.value === 'string' ? node.left.value : undefined;
}

/** Whether a sum is one of texts: a part of it is a literal text or a template. */
function isText(node: TSESTree.Node): boolean {
  if (node.type === 'Literal') return typeof node.value === 'string';
  if (node.type === 'TemplateLiteral') return true;
  if (node.type === 'BinaryExpression') return node.operator === '+' && (isText(node.left) || isText(node.right));
  return node.type === 'CallExpression' && /^(?:toString|String|substr|substring|slice|toUpperCase|toLowerCase|padStart|join|charAt)$/u.test(calledName(node) ?? '');
}

/**
 * The names that a value arrives at, nearest first: through texts, arithmetic, lists and loops that collect characters, variables,
 * results of functions and the calls of those functions in the same file.
 */
export function destinationsOf(value: TSESTree.Node, context: FileContext, route: Route): readonly Destination[] {
  return new Flow(context, route).run(value);
}
