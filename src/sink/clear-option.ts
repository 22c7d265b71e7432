import type { TSESTree } from '@typescript-eslint/utils';
import { allowingHolders, clearOptions, clearProtocols, mailCatcherHosts, mailCatcherPorts, type ClearOption } from '../knowledge/client-options.ts';
import type { FileContext } from '../context.ts';
import { wordSet } from '../classification/word-set.ts';
import { wordsOf } from '../classification/words.ts';
import { literalLeavesOf, type LiteralLeaf } from '../source/literal-leaves.ts';
import { numberOf } from '../source/number.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { optionOf } from '../source/option.ts';
import { placeOf } from '../source/place.ts';
import { keyOf } from '../source/property-path.ts';
import { peersOf, publicPeer } from './peer.ts';
import { unwrapped } from '../source/unwrap.ts';
import { isListedHost } from './url.ts';

/** An option of a client that switches encryption off. */
export interface ClearOptionUse {
  readonly name: string;
  readonly leaf: LiteralLeaf;
  readonly secure: string;
  /** The other side, where the code names it. */
  readonly host: string | undefined;
}

const isAllowing = wordSet(allowingHolders);

function clearOptionOf(name: string): ClearOption | undefined {
  return Object.hasOwn(clearOptions, name) ? clearOptions[name] : undefined;
}

function isMadeUpFor(object: TSESTree.ObjectExpression, unless: string | undefined, context: FileContext): boolean {
  if (unless === undefined) return false;
  const value = optionOf(object, unless, context);
  if (value === 'absent') return false;
  return value === 'unknown' || !literalLeavesOf(value, context).some((leaf) => leaf.value === false);
}

function hasSome(object: TSESTree.ObjectExpression, keys: readonly string[]): boolean {
  return keys.some((key) => propertyValueOf(object, key) !== undefined);
}

function isMailCatcher(object: TSESTree.ObjectExpression, context: FileContext): boolean {
  const port = propertyValueOf(object, 'port');
  const number = port && numberOf(port.type === 'LogicalExpression' ? port.right : port, context);
  return number !== undefined && mailCatcherPorts.has(number);
}

/** Whether the environment, or whoever calls, decides about a value. */
function isChosen(value: TSESTree.Node): boolean {
  const { type } = unwrapped(value);
  return type === 'ConditionalExpression' || type === 'LogicalExpression';
}

/** Whether options are those of a developer's machine, by the keys around them or the name of their file. */
function isForDevelopment(property: TSESTree.Property, { filename }: FileContext): boolean {
  const place = placeOf(property.parent);
  return [...(place?.names ?? []), ...(place?.beyond ?? []), filename.slice(filename.lastIndexOf('/') + 1)].some((name) => /dev|local|test|sandbox|ci\b/iu.test(name));
}

/** Whether an option of this name may switch encryption off; the cheap question. */
export function mayBeClear(name: string): boolean {
  return name === 'protocol' || name === 'scheme' || Object.hasOwn(clearOptions, name);
}

/** The option that a property sets so that the connection beside it is not encrypted, and its other side is not this machine or network. */
export function clearOptionAt(property: TSESTree.Property, context: FileContext): ClearOptionUse | undefined {
  const name = keyOf(property);
  if (name === undefined || property.parent.type !== 'ObjectExpression') return undefined;
  const object = property.parent;
  if (name === 'protocol' || name === 'scheme') return clearProtocolAt(property, name, object, context);
  const option = clearOptionOf(name);
  if (!option) return undefined;
  const leaf = literalLeavesOf(property.value, context).find(({ value }) => option.values.some((bad) => bad === value));
  if (!leaf || (option.beside && !hasSome(object, option.beside)) || isMadeUpFor(object, option.unless, context)) return undefined;
  const peers = peersOf(property, context);
  const known = publicPeer(peers);
  if (known) return isListedHost(known.host, mailCatcherHosts) ? undefined : { name, leaf, secure: option.secure, host: known.host };
  if (!option.surelyBeside || !hasSome(object, option.surelyBeside) || isMailCatcher(object, context)) return undefined;
  if (isChosen(property.value) || isForDevelopment(property, context)) return undefined;
  return peers.every(({ reach }) => reach === 'unseen') ? { name, leaf, secure: option.secure, host: undefined } : undefined;
}

/** `{ protocol: 'http', host: 'search.shop.example' }`, unless it lists what is let through. */
function clearProtocolAt(property: TSESTree.Property, name: string, object: TSESTree.ObjectExpression, context: FileContext): ClearOptionUse | undefined {
  const leaf = literalLeavesOf(property.value, context).find(({ value }) => typeof value === 'string' && Object.hasOwn(clearProtocols, value));
  const option = leaf && clearProtocols[String(leaf.value)];
  if (!leaf || !option || !hasSome(object, ['host', 'hostname', 'server', 'endpoint'])) return undefined;
  const place = placeOf(object);
  if (place && [...place.names, ...place.beyond].some((holder) => wordsOf(holder).some(isAllowing))) return undefined;
  const host = publicPeer(peersOf(property, context))?.host;
  return host === undefined ? undefined : { name, leaf, secure: option.secure, host };
}
