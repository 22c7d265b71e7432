import type { TSESTree } from '@typescript-eslint/utils';
import { heldKeys, matchHolders, matchingCommands, matchKeys, passingTools } from '../knowledge/ad-identifiers.ts';
import type { TelemetrySdk } from '../knowledge/telemetry-sdks.ts';
import type { FileContext } from '../context.ts';
import { variableOf } from '../source/binding.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { memberUsesOf } from '../source/uses.ts';
import { recipientWithId } from './recipient-name.ts';
import type { SinkPart } from './sink.ts';

interface Entry {
  readonly key: string | undefined;
  readonly value: TSESTree.Node;
}

function entriesOf(object: TSESTree.ObjectExpression): readonly Entry[] {
  return object.properties.map((property) => (property.type === 'SpreadElement' ? { key: undefined, value: property } : { key: keyOf(property), value: property.value }));
}

/** `userData.em = email` behind `const userData = {}`. */
function writtenLater(value: TSESTree.Node, context: FileContext): readonly Entry[] {
  const variable = value.type === 'Identifier' ? variableOf(value, context) : undefined;
  return variable ? [...memberUsesOf(variable).written].flatMap(([key, values]) => values.map((each) => ({ key, value: each }))) : [];
}

/** The identifiers in the value of `user_data`, with those of nested addresses. */
export function heldIdentifiers(value: TSESTree.Node, context: FileContext, left = 3): readonly SinkPart[] {
  const held = constantOf(value, context);
  if (left <= 0) return [];
  if (held.type === 'ArrayExpression') return held.elements.flatMap((element) => (element ? heldIdentifiers(element, context, left - 1) : []));
  if (held.type !== 'ObjectExpression') return [];
  return [...entriesOf(held), ...writtenLater(value, context)].flatMap(({ key, value: inner }): readonly SinkPart[] => {
    if (key === undefined) return [];
    const object = constantOf(inner, context);
    const isNested = object.type === 'ObjectExpression' || (object.type === 'ArrayExpression' && object.elements[0]?.type === 'ObjectExpression');
    if (isNested) return heldIdentifiers(object, context, left - 1);
    return matchKeys.has(key) || heldKeys.has(key) ? [{ part: 'match', node: inner, key }] : [];
  });
}

function partsOfObject(object: TSESTree.ObjectExpression, part: SinkPart, isMatching: boolean, isNetwork: boolean, context: FileContext): readonly SinkPart[] {
  return entriesOf(object).flatMap(({ key, value }): readonly SinkPart[] => {
    if (key === undefined) return [{ ...part, node: value }];
    if (matchHolders.has(key)) return heldIdentifiers(value, context);
    const isIdentifier = isNetwork && (matchKeys.has(key) || (isMatching && heldKeys.has(key)));
    return [{ part: isIdentifier ? 'match' : part.part, node: value, key }];
  });
}

/** Sets the identifiers that advertising networks match people by apart from the other values of a call. */
export function matchesApart(parts: readonly SinkPart[], command: string, { recipient }: TelemetrySdk, context: FileContext): readonly SinkPart[] {
  const entry = recipient === undefined ? undefined : recipientWithId(recipient);
  const isNetwork = entry?.category === 'advertising';
  if (!entry || (!isNetwork && !passingTools.has(entry.id))) return parts;
  return parts.flatMap((part) => {
    // gtag('set', 'user_data', { … })
    if (part.key !== undefined && matchHolders.has(part.key)) return heldIdentifiers(part.node, context);
    const object = constantOf(part.node, context);
    return object.type === 'ObjectExpression' ? partsOfObject(object, part, matchingCommands.has(command), isNetwork, context) : [part];
  });
}
