import type { Node } from '../context.ts';
import { isRaw, rawsIn, textOf, type Raw, type TemplateNodes } from './template-nodes.ts';

const expressionIn = (part: Raw, nodes: TemplateNodes): Node | undefined => (isRaw(part.expression) ? nodes.copyOfSeen(part.expression) : undefined);

/** A text, an expression, or both by turns: `"/search?email={user.email}"`. */
function valueOf(parts: readonly Raw[], nodes: TemplateNodes): Node | { text: string; range: readonly [number, number] } | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first?.range || !last?.range) return undefined;
  if (parts.length === 1) return first.type === 'SvelteLiteral' ? { text: textOf(first.value), range: first.range } : expressionIn(first, nodes);
  const texts = [''];
  const expressions: Node[] = [];
  for (const part of parts) {
    if (part.type === 'SvelteLiteral') texts.push((texts.pop() ?? '') + textOf(part.value));
    else {
      const expression = expressionIn(part, nodes);
      if (!expression) return undefined;
      expressions.push(expression);
      texts.push('');
    }
  }
  return nodes.template(texts, expressions, [first.range[0], last.range[1]]);
}

function attributeOf(attribute: Raw, nodes: TemplateNodes): Node | undefined {
  const { type, key, value, range } = attribute;
  if (type !== 'SvelteAttribute' || !isRaw(key) || !range) return undefined;
  return nodes.attribute(textOf(key.name), range, valueOf(rawsIn(value), nodes));
}

/** An element of a Svelte component, as svelte-eslint-parser reads it; the expressions in it are nodes that ESLint visits anyway. */
export function svelteNode(node: Raw, nodes: TemplateNodes, inside: (node: Raw) => readonly Node[]): readonly Node[] {
  if (!node.range) return [];
  if (node.type === 'SvelteText') return [nodes.text(textOf(node.value), node.range)];
  if (node.type !== 'SvelteElement') return inside(node);
  const attributes = isRaw(node.startTag) ? rawsIn(node.startTag.attributes).flatMap((each) => attributeOf(each, nodes) ?? []) : [];
  return [nodes.element(isRaw(node.name) ? textOf(node.name.name) : '', node.range, attributes, inside(node))];
}
