import type { Node } from '../context.ts';
import { isRaw, rawsIn, textOf, type Raw, type TemplateNodes } from './template-nodes.ts';

/** What a directive is given: an expression, or what a handler does. */
function valueOf(container: Raw, nodes: TemplateNodes): Node | undefined {
  const { expression } = container;
  if (!isRaw(expression) || !expression.range) return undefined;
  if (expression.type === 'VOnExpression') return nodes.handler(rawsIn(expression.body).flatMap((each) => nodes.copy(each) ?? []), expression.range);
  // Loops, slots and filters are no expressions of the language.
  return textOf(expression.type).startsWith('V') ? undefined : nodes.copy(expression);
}

/** `:href`, `v-bind:href`, `@click`; other directives go by their own name: `v-model`. */
function nameOf(key: Raw): string {
  const directive = isRaw(key.name) ? textOf(key.name.name) : '';
  const argument = isRaw(key.argument) && key.argument.type === 'VIdentifier' ? textOf(key.argument.rawName ?? key.argument.name) : '';
  if (directive === 'bind') return argument;
  return directive === 'on' && argument !== '' ? `on-${argument}` : `v-${directive}`;
}

function attributeOf(attribute: Raw, nodes: TemplateNodes): Node | undefined {
  const { key, value, range } = attribute;
  if (!isRaw(key) || !range) return undefined;
  if (attribute.directive !== true) return nodes.attribute(textOf(key.rawName ?? key.name), range, isRaw(value) && value.range ? { text: textOf(value.value), range: value.range } : undefined);
  const given = isRaw(value) ? valueOf(value, nodes) : undefined;
  const name = nameOf(key);
  return given && name !== '' ? nodes.attribute(name, range, given) : undefined;
}

/** An element of a Vue template, as vue-eslint-parser reads it. */
export function vueNode(node: Raw, nodes: TemplateNodes, inside: (node: Raw) => readonly Node[]): readonly Node[] {
  if (!node.range) return [];
  if (node.type === 'VText') return [nodes.text(textOf(node.value), node.range)];
  if (node.type !== 'VElement') return [];
  const attributes = isRaw(node.startTag) ? rawsIn(node.startTag.attributes).flatMap((each) => attributeOf(each, nodes) ?? []) : [];
  return [nodes.element(textOf(node.rawName), node.range, attributes, inside(node))];
}
