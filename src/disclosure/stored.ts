import type { TSESTree } from '@typescript-eslint/utils';
import { plainMakers, plainValueEnds, plainValueStarts } from '../knowledge/stored-values.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { verdictOf, type PersonalData } from '../classification/classify.ts';
import { shownName } from '../classification/shown-name.ts';
import { arePersonKeys, holdsNoValue, declaredTypeOf } from '../classification/declared-type.ts';
import { storedThingOf, type StoredThing } from '../classification/storage-key.ts';
import { wordsOf } from '../classification/words.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { leavesOf, type Leaf } from '../source/leaves.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import type { SinkPart, StorageSink } from '../sink/sink.ts';
import { sinkAt } from '../sink/sink-at.ts';
import { storageKeyOf } from '../sink/storage-key.ts';
import { disclosuresOf, type Disclosure } from './disclosures.ts';
import { wrappedSinksAt } from './wrapped-sink.ts';

/** Personal data that are kept in a browser or on a device. */
export interface Stored extends Disclosure<StorageSink> {
  /** The key says that it is what signs somebody in, and not which part of it. */
  readonly isSignIn?: true;
}

function dataOf(thing: StoredThing, node: TSESTree.Node, name: string, evidence: string): PersonalData {
  const told = { node, name, evidence, form: 'bare' } as const;
  if (thing.kind === 'record') return { kind: 'record', category: 'record.person', role: thing.role, isList: thing.isList, ...told };
  return { kind: 'field', category: thing.kind === 'field' ? thing.category : 'credential.token', ...told };
}

function stored(thing: StoredThing, data: PersonalData, part: SinkPart, sink: StorageSink): Stored {
  return { sink, part: part.part, data, all: [data], node: data.node, ...(thing.kind === 'sign-in' ? { isSignIn: true } : {}) };
}

function saysNothing(name: string): boolean {
  const words = wordsOf(name);
  return plainValueStarts.has(words[0] ?? '') || plainValueEnds.has(words.at(-1) ?? '');
}

/** Whether a value is a flag, an id, a time: nothing that its key could tell about. */
function isPlain({ node }: Leaf, context: FileContext): boolean {
  const value = awaited(node);
  if (value.type === 'CallExpression' || value.type === 'NewExpression') {
    const name = calledName(value);
    return name === undefined || plainMakers.has(name) || (value.type === 'NewExpression' && name === 'Date');
  }
  const name = lastNameOf(value);
  return (name !== undefined && saysNothing(name)) || holdsNoValue(declaredTypeOf(value, context));
}

/** What a value is by its own name, or else by the key that it is kept under. */
function thingBehind(leaf: Leaf, part: SinkPart, context: FileContext): { thing: StoredThing; evidence: string } | undefined {
  const settings = settingsOf(context);
  const own = lastNameOf(leaf.node);
  const key = leaf.keys.at(-1) ?? part.key;
  for (const [name, source] of [[own, 'name'], [key, 'key']] as const) {
    const thing = name === undefined || (source === 'name' && leaf.node.type === 'CallExpression') ? undefined : storedThingOf(name, settings);
    if (thing && (source === 'key' || thing.kind === 'field')) return { thing, evidence: `the ${source} \`${name ?? ''}\`` };
  }
  return undefined;
}

function toldByKey(part: SinkPart, sink: StorageSink, context: FileContext): Stored[] {
  if (part.part === 'key' || sink.store === 'persisted-state') {
    const thing = part.key === undefined ? undefined : storedThingOf(part.key, settingsOf(context));
    return thing ? [stored(thing, dataOf(thing, part.node, part.key ?? '', `the key \`${part.key ?? ''}\``), part, sink)] : [];
  }
  return leavesOf(part.node, context).flatMap((leaf): Stored[] => {
    if (verdictOf(leaf, context) === 'clean' || isPlain(leaf, context)) return [];
    const told = thingBehind(leaf, part, context);
    return told ? [stored(told.thing, dataOf(told.thing, leaf.node, shownName(leaf.node), told.evidence), part, sink)] : [];
  });
}

function isIn(node: TSESTree.Node, part: SinkPart): boolean {
  return node.range[0] >= part.node.range[0] && node.range[1] <= part.node.range[1];
}

/** `saveItem('token', value)` of a function of the file that takes the key too. */
function throughWrapper(node: TSESTree.Node, context: FileContext): Stored[] {
  if (node.type !== 'CallExpression' || node.arguments.length < 2) return [];
  return wrappedSinksAt(node, context).flatMap(({ wrapped: { sink }, argument, name }): Stored[] => {
    if (sink.kind !== 'storage' || sink.parts.some((part) => part.key !== undefined)) return [];
    const given = node.arguments.find((each) => each !== argument);
    const key = given && storageKeyOf(given, context);
    return key === undefined ? [] : toldByKey({ part: 'value', node: argument, key }, { ...sink, name }, context);
  });
}

const none: readonly Stored[] = [];

/** The personal data that a node keeps in the storage of a browser or a device, by the value itself and by the key that it is kept under. */
export const storedAt = rememberedInFile((node: TSESTree.Node, context: FileContext): readonly Stored[] => {
  const sink = sinkAt(node, context);
  // What came back from a server says less than the key that it is kept under.
  const known = disclosuresOf('storage', node, context).filter(({ data }) => data.kind !== 'request' || data.part !== 'response-body');
  if (sink?.kind !== 'storage') return known.length > 0 || sink ? known : throughWrapper(node, context);
  const found = sink.parts.flatMap((part) => {
    const told = known.filter((each) => isIn(each.node, part));
    return told.length > 0 ? told : toldByKey(part, sink, context);
  });
  return found.length > 0 ? found : none;
});

/** Whether a form's state starts with fields of a person: `useState({ name: '', email: '' })`. */
export function isPersonalForm(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type !== 'Identifier') return false;
  const binding = bindingOf(node, context);
  if (binding.from !== 'value') return false;
  const made = awaited(binding.of);
  const start = made.type === 'CallExpression' ? made.arguments[0] : made;
  if (start?.type !== 'ObjectExpression') return false;
  const keys = start.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : []));
  return arePersonKeys(keys, settingsOf(context)) || keys.includes('password');
}
