import type { TSESTree } from '@typescript-eslint/utils';
import { conversionKeys, matchHolders, matchKeys, tellingHolders } from '../knowledge/ad-identifiers.ts';
import type { FileContext } from '../context.ts';
import type { PersonalField } from '../classification/classify.ts';
import { keyOf, pathOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { entryOf } from '../sink/declared-data.ts';
import { heldIdentifiers } from '../sink/match-keys.ts';
import { sinkAt } from '../sink/sink-at.ts';
import type { SinkPart } from '../sink/sink.ts';
import { dataUnder } from './data-in.ts';

/** A value of a person that an advertising network matches by, as the code holds it: readable. */
export interface Identifier {
  readonly node: TSESTree.Node;
  readonly data: PersonalField;
  readonly key: string;
  /** Who matches, where the code shows it. */
  readonly recipient: string | undefined;
}

function identifiersIn(parts: readonly SinkPart[], recipient: string | undefined, context: FileContext): readonly Identifier[] {
  return parts.flatMap(({ node, key }) => {
    if (key === undefined) return [];
    return dataUnder(key, node, context).flatMap(({ data, carrier }): readonly Identifier[] => {
      if (data.kind !== 'field' || data.isByKey || data.safeguard || !/^(?:contact|name|address|birth-date|gender)/u.test(data.category)) return [];
      return [{ node: carrier, data, key, recipient }];
    });
  });
}

const deepest = 6;

/** The parts under holders anywhere in a body that is sent to an advertising network. */
function heldIn(value: TSESTree.Node, context: FileContext, left = deepest): readonly SinkPart[] {
  const node = constantOf(value, context);
  if (left <= 0) return [];
  if (node.type === 'CallExpression' && pathOf(node.callee)?.join('.') === 'JSON.stringify' && node.arguments[0]) return heldIn(node.arguments[0], context, left - 1);
  if (node.type === 'ArrayExpression') return node.elements.flatMap((element) => (element ? heldIn(element, context, left - 1) : []));
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property) => {
    const key = property.type === 'Property' ? keyOf(property) : undefined;
    if (property.type !== 'Property' || key === undefined) return [];
    return matchHolders.has(key) || key === 'user' ? heldIdentifiers(property.value, context) : heldIn(property.value, context, left - 1);
  });
}

/** The identifiers that a call hands to an advertising network without hashing them. */
export function identifiersAt(node: TSESTree.CallExpression, context: FileContext): readonly Identifier[] {
  const sink = sinkAt(node, context);
  if (sink?.kind === 'telemetry') {
    const parts = sink.parts.filter(({ part }) => part === 'match');
    return parts.length === 0 ? [] : identifiersIn(parts, entryOf(sink.recipient)?.name, context);
  }
  const entry = sink?.kind === 'api-call' ? entryOf(sink.recipient) : undefined;
  if (sink?.kind !== 'api-call' || entry?.category !== 'advertising') return [];
  return identifiersIn(sink.parts.flatMap(({ part, node: body }) => (part === 'body' ? heldIn(body, context) : [])), entry.name, context);
}

function keysOf(object: TSESTree.ObjectExpression): readonly string[] {
  return object.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : []));
}

/** The identifiers in the part of a conversion that describes the person, wherever it is built: `{ event_name, user_data: { em } }`. */
export function identifiersOfConversion(property: TSESTree.Property, context: FileContext): readonly Identifier[] {
  const key = keyOf(property);
  if (key === undefined || !tellingHolders.has(key) || property.parent.type !== 'ObjectExpression') return [];
  const held = constantOf(property.value, context);
  const inner = held.type === 'ObjectExpression' ? keysOf(held) : [];
  const isConversion = inner.some((each) => matchKeys.has(each)) || keysOf(property.parent).some((each) => conversionKeys.has(each)) || /^user_?identifiers$/iu.test(key);
  return isConversion ? identifiersIn(heldIdentifiers(property.value, context), undefined, context) : [];
}
