import type { Node } from '../context.ts';
import { isRaw, rawsIn, textOf, type Range, type Raw, type TemplateNodes } from './template-nodes.ts';

/** The name of a node's class: expressions of Angular carry no type. */
const typeOf = (node: Raw): string => (typeof node.type === 'string' ? node.type : node.constructor.name).replace(/\$\d+$/u, '');

const offsetOf = (place: unknown): number | undefined => (typeof place === 'number' ? place : isRaw(place) && typeof place.offset === 'number' ? place.offset : undefined);

function rangeOf(span: unknown): Range | undefined {
  if (!isRaw(span)) return undefined;
  const [start, end] = [offsetOf(span.start), offsetOf(span.end)];
  return start === undefined || end === undefined || end < start ? undefined : [start, end];
}

/** An expression of Angular as the same expression of JavaScript; nothing where there is none, or it is not known. */
function expressionOf(given: unknown, nodes: TemplateNodes, depth = 0): Node | undefined {
  if (!isRaw(given) || depth > 200) return undefined;
  const range = rangeOf(given.sourceSpan);
  if (!range) return undefined;
  const of = (child: unknown): Node | undefined => expressionOf(child, nodes, depth + 1);
  // A gap in a list moves nothing: what cannot be read is a value that says nothing.
  const all = (list: unknown): Node[] => rawsIn(list).map((each) => of(each) ?? nodes.literal(null, range));
  const member = (key: Node, computed: boolean): Node | undefined => {
    const receiver = isRaw(given.receiver) ? given.receiver : undefined;
    if (receiver && !computed && typeOf(receiver) === 'ImplicitReceiver') return key;
    const object = receiver && typeOf(receiver) === 'ThisReceiver' ? nodes.make('ThisExpression', range, {}) : of(receiver);
    return object && nodes.make('MemberExpression', range, { object, property: key, computed, optional: false });
  };
  switch (typeOf(given)) {
    case 'ASTWithSource':
      return of(given.ast);
    case 'PropertyRead':
    case 'SafePropertyRead':
      return member(nodes.make('Identifier', range, { name: textOf(given.name) }), false);
    case 'KeyedRead':
    case 'SafeKeyedRead': {
      const key = of(given.key);
      return key && member(key, true);
    }
    case 'Call':
    case 'SafeCall': {
      const callee = of(given.receiver);
      return callee && nodes.make('CallExpression', range, { callee, arguments: all(given.args), optional: false });
    }
    case 'BindingPipe': {
      // `user.email | mask` is a call by another name.
      const callee = nodes.make('Identifier', range, { name: textOf(given.name) });
      return nodes.make('CallExpression', range, { callee, arguments: all([given.exp, ...rawsIn(given.args)]), optional: false });
    }
    case 'LiteralPrimitive':
      return nodes.literal(given.value, range);
    case 'LiteralArray':
      return nodes.make('ArrayExpression', range, { elements: all(given.expressions) });
    case 'LiteralMap': {
      const values = all(given.values);
      const properties = rawsIn(given.keys).flatMap((key, index) => {
        const value = values[index];
        if (!value || typeof key.key !== 'string') return [];
        const name = nodes.make('Identifier', value.range, { name: key.key });
        return [nodes.make('Property', value.range, { key: name, value, kind: 'init', computed: false, method: false, shorthand: false })];
      });
      return nodes.make('ObjectExpression', range, { properties });
    }
    case 'Binary': {
      const [left, right] = all([given.left, given.right]);
      const operator = textOf(given.operation);
      return operator.endsWith('=') && !/^(?:[=!]==?|[<>]=)$/u.test(operator) ? undefined : nodes.make(/^(?:&&|\|\||\?\?)$/u.test(operator) ? 'LogicalExpression' : 'BinaryExpression', range, { operator, left, right });
    }
    case 'Conditional': {
      const [test, consequent, alternate] = all([given.condition, given.trueExp, given.falseExp]);
      return nodes.make('ConditionalExpression', range, { test, consequent, alternate });
    }
    case 'PrefixNot':
      return nodes.make('UnaryExpression', range, { operator: '!', prefix: true, argument: all([given.expression])[0] });
    case 'NonNullAssert':
    case 'ParenthesizedExpression':
      return of(given.expression);
    case 'Interpolation':
      return nodes.template((given.strings as readonly unknown[]).map(textOf), all(given.expressions), range);
    case 'TemplateLiteral':
      return nodes.template(rawsIn(given.elements).map(({ text }) => textOf(text)), all(given.expressions), range);
    default:
      return undefined;
  }
}

/** What a handler does: `save(); log(user.email)`. */
function statementsOf(handler: unknown, nodes: TemplateNodes): readonly Node[] {
  const ast = isRaw(handler) && isRaw(handler.ast) ? handler.ast : undefined;
  const list = ast && typeOf(ast) === 'Chain' ? rawsIn(ast.expressions) : ast ? [ast] : [];
  return list.flatMap((each) => {
    const expression = expressionOf(each, nodes);
    return expression ? [nodes.make('ExpressionStatement', expression.range, { expression })] : [];
  });
}

function attributesOf(node: Raw, nodes: TemplateNodes): Node[] {
  const texts = rawsIn(node.attributes).flatMap((each) => {
    const range = rangeOf(each.sourceSpan);
    if (!range) return [];
    const text = textOf(each.value);
    // Only a value in quotes has a place of its own.
    const value: Range | undefined = rangeOf(each.valueSpan) ?? (text === '' ? undefined : [range[1] - text.length, range[1]]);
    return [nodes.attribute(textOf(each.name), range, value && { text, range: value })];
  });
  const bound = rawsIn(node.inputs).flatMap((each) => {
    const range = rangeOf(each.sourceSpan);
    const value = expressionOf(each.value, nodes);
    return range && value ? [nodes.attribute(textOf(each.name), range, value)] : [];
  });
  const handlers = rawsIn(node.outputs).flatMap((each) => {
    const range = rangeOf(each.sourceSpan);
    const statements = statementsOf(each.handler, nodes);
    return range && statements.length > 0 ? [nodes.attribute(`on-${textOf(each.name)}`, range, nodes.handler(statements, range))] : [];
  });
  return [...texts, ...bound, ...handlers];
}

/** An element of an Angular template, as @angular-eslint/template-parser reads it. */
export function angularNode(node: Raw, nodes: TemplateNodes, inside: (node: Raw) => readonly Node[]): readonly Node[] {
  const range = rangeOf(node.sourceSpan);
  if (!range) return inside(node);
  if (typeOf(node) === 'Text') return [nodes.text(textOf(node.value), range)];
  if (!Array.isArray(node.attributes) || !Array.isArray(node.inputs)) return inside(node);
  return [nodes.element(textOf(node.name ?? node.tagName), range, attributesOf(node, nodes), inside(node))];
}
