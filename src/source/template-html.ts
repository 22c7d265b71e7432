import type { Node } from '../context.ts';
import { isRaw, rawsIn, textOf, type Raw, type TemplateNodes } from './template-nodes.ts';

function attributeOf({ key, value, range }: Raw, nodes: TemplateNodes): Node | undefined {
  if (!isRaw(key) || !range) return undefined;
  return nodes.attribute(textOf(key.value), range, isRaw(value) && value.range ? { text: textOf(value.value), range: value.range } : undefined);
}

/** The tags that the parser gives types of their own. */
const tags: Readonly<Record<string, string>> = { ScriptTag: 'script', StyleTag: 'style' };

/** An element of an HTML page, as @html-eslint/parser reads it. */
export function htmlNode(node: Raw, nodes: TemplateNodes, inside: (node: Raw) => readonly Node[]): readonly Node[] {
  if (!node.range) return [];
  if (node.type === 'Text') return [nodes.text(textOf(node.value), node.range)];
  const tag = node.type === 'Tag' ? textOf(node.name) : tags[node.type ?? ''];
  if (tag === undefined) return inside(node);
  return [nodes.element(tag, node.range, rawsIn(node.attributes).flatMap((each) => attributeOf(each, nodes) ?? []), inside(node))];
}
