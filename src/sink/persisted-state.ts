import type { TSESTree } from '@typescript-eslint/utils';
import { safeStoreWords } from '../knowledge/browser-storage.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { calleeOf } from '../source/callee.ts';
import { isName } from '../source/compiled-import.ts';
import { returnedBy } from '../source/leaves.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { optionOf } from '../source/option.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import type { SinkPart, StorageSink } from './sink.ts';

/** Whether a member of the state is a value and no action. */
function isPlainMember(value: TSESTree.Node, context: FileContext): boolean {
  const node = constantOf(value, context);
  return node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression';
}

/** The keys of the state that a function returns, actions left out. */
function stateParts(maker: TSESTree.Node | undefined, context: FileContext): SinkPart[] {
  let node = maker && constantOf(maker, context);
  // Other middleware around the state: persist(devtools((set) => ({ … })), options).
  for (let hop = 0; node?.type === 'CallExpression' && hop < 4; hop += 1) node = node.arguments[0] && constantOf(node.arguments[0], context);
  const states = node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression' ? returnedBy(node) : node ? [node] : [];
  return states.flatMap((state) => {
    const object = awaited(state);
    if (object.type !== 'ObjectExpression') return [];
    return object.properties.flatMap((property): SinkPart[] => {
      if (property.type === 'SpreadElement') return stateParts(property.argument, context);
      const key = property.method ? undefined : keyOf(property);
      return key !== undefined && isPlainMember(property.value, context) ? [{ part: 'key', node: property.key, key }] : [];
    });
  });
}

/** Keys of the state that are listed by name: `whitelist: ['auth', 'user']`. */
function listedParts(list: TSESTree.Node, context: FileContext): SinkPart[] {
  const array = constantOf(list, context);
  if (array.type !== 'ArrayExpression') return [];
  return array.elements.flatMap((element): SinkPart[] => {
    const key = element && staticTextOf(element, context);
    return element && key !== null && key !== undefined ? [{ part: 'key', node: element, key }] : [];
  });
}

function namePart(options: TSESTree.Node, option: string, context: FileContext): SinkPart[] {
  const name = optionOf(options, option, context);
  const key = typeof name === 'string' ? undefined : staticTextOf(name, context);
  return typeof name !== 'string' && key !== undefined ? [{ part: 'key', node: name, key }] : [];
}

/** A storage that encrypts, by the names in its option. */
function isSafeStorage(options: TSESTree.Node, context: FileContext): boolean {
  const storage = optionOf(options, 'storage', context);
  const transforms = optionOf(options, 'transforms', context);
  return [storage, transforms].some((each) => typeof each !== 'string' && wordsOf(context.sourceCode.getText(each).slice(0, 110)).some((word) => safeStoreWords.has(word)));
}

/** zustand: `persist((set) => ({ … }), { name, partialize })`. */
function zustandParts(node: TSESTree.CallExpression, context: FileContext): SinkPart[] | undefined {
  const [state, options] = node.arguments;
  if (!state || !options || isSafeStorage(options, context)) return undefined;
  const name = optionOf(options, 'name', context);
  if (name === 'absent') return undefined;
  const chosen = optionOf(options, 'partialize', context);
  if (chosen === 'unknown') return undefined;
  const parts = stateParts(chosen === 'absent' ? state : chosen, context);
  return parts.length > 0 ? parts : namePart(options, 'name', context);
}

/** redux-persist: `persistReducer({ key: 'auth', storage }, reducer)`; a `whitelist` in the options says more than their key. */
function reduxParts(node: TSESTree.CallExpression, context: FileContext): SinkPart[] | undefined {
  const [options] = node.arguments;
  if (!options || isSafeStorage(options, context) || optionOf(options, 'whitelist', context) !== 'absent') return undefined;
  return namePart(options, 'key', context);
}

/** The options of redux-persist, wherever they are written: `{ key: 'root', storage, whitelist: ['auth', 'user'] }`. */
export function persistOptionsAt(node: TSESTree.ObjectExpression, context: FileContext): StorageSink | undefined {
  const listed = propertyValueOf(node, 'whitelist');
  if (!listed || !propertyValueOf(node, 'storage') || !propertyValueOf(node, 'key') || isSafeStorage(node, context)) return undefined;
  const parts = listedParts(listed, context);
  return parts.length > 0 ? { kind: 'storage', node, name: 'redux-persist', store: 'persisted-state', parts } : undefined;
}

/** Pinia with its plugin: `defineStore('auth', { state, persist: true })`. */
function piniaParts(node: TSESTree.CallExpression, context: FileContext): SinkPart[] | undefined {
  const options = node.arguments.at(-1);
  const [id] = node.arguments;
  if (!options || !id) return undefined;
  const persist = optionOf(options, 'persist', context);
  if (typeof persist === 'string' || (persist.type === 'Literal' && persist.value !== true)) return undefined;
  for (const option of ['paths', 'pick']) {
    const chosen = optionOf(persist, option, context);
    if (typeof chosen !== 'string') return listedParts(chosen, context);
  }
  const state = optionOf(options, 'state', context);
  const parts = stateParts(typeof state === 'string' ? node.arguments[1] : state, context);
  const key = staticTextOf(id, context);
  return parts.length > 0 || key === undefined ? parts : [{ part: 'key', node: id, key }];
}

/** Vuex: `createPersistedState({ paths: ['user'] })`. */
function vuexParts(node: TSESTree.CallExpression, context: FileContext): SinkPart[] | undefined {
  const [options] = node.arguments;
  const paths = optionOf(options, 'paths', context);
  return !options || isSafeStorage(options, context) || typeof paths === 'string' ? undefined : listedParts(paths, context);
}

const makers: Readonly<Record<string, (node: TSESTree.CallExpression, context: FileContext) => SinkPart[] | undefined>> = {
  persist: zustandParts, persistReducer: reduxParts, defineStore: piniaParts, createPersistedState: vuexParts,
};

/** By its name: what a call that makes such a state may be called. */
export function mayPersist(name: string): boolean {
  return Object.hasOwn(makers, name);
}

/** State that a library writes into the storage of the browser whenever it changes, by the names of what it holds. */
export function persistedStateAt(node: TSESTree.CallExpression, name: string, context: FileContext): StorageSink | undefined {
  const maker = Object.hasOwn(makers, name) ? makers[name] : undefined;
  if (!maker || !isName(unwrapped(node.callee))) return undefined;
  const module = calleeOf(node, context)?.origin?.module;
  if (name === 'persist' && module !== undefined && module !== 'global' && !module.startsWith('zustand')) return undefined;
  const parts = maker(node, context);
  return parts && parts.length > 0 ? { kind: 'storage', node, name, store: 'persisted-state', parts } : undefined;
}
