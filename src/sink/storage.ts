import type { TSESTree } from '@typescript-eslint/utils';
import {
  databaseByTable, databaseMethods, safeStoreWords, serviceMethods, storageModules, storageReceivers, storedStates, webStorages, writingWords, type StorageCall,
} from '../knowledge/browser-storage.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName, calleeOf, type Callee } from '../source/callee.ts';
import { isName } from '../source/compiled-import.ts';
import { optionOf } from '../source/option.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf, textPartsOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { mayPersist, persistedStateAt, persistOptionsAt } from './persisted-state.ts';
import type { SinkPart, StorageSink } from './sink.ts';
import { storageKeyOf } from './storage-key.ts';

const methods: ReadonlySet<string> = new Set([
  ...[...Object.values(storageReceivers), ...Object.values(storageModules)].flatMap((calls) => Object.keys(calls).map((path) => path.split('.').at(-1) ?? path)),
  ...serviceMethods, ...Object.keys(databaseMethods),
]);

function part(node: TSESTree.Node, key: string | undefined): SinkPart {
  return { part: 'value', node, ...(key === undefined ? {} : { key }) };
}

function entryParts(object: TSESTree.Node, context: FileContext): SinkPart[] {
  const literal = constantOf(object, context);
  if (literal.type !== 'ObjectExpression') return [part(object, undefined)];
  return literal.properties.map((property) => (property.type === 'Property' ? part(property.value, keyOf(property)) : part(property.argument, undefined)));
}

function pairParts(pairs: TSESTree.Node, context: FileContext): SinkPart[] {
  const list = constantOf(pairs, context);
  if (list.type !== 'ArrayExpression') return [];
  return list.elements.flatMap((pair) => {
    const [key, value] = pair?.type === 'ArrayExpression' ? pair.elements : [];
    return value ? [part(value, key ? storageKeyOf(key, context) : undefined)] : [];
  });
}

function keyValueParts(object: TSESTree.Node, context: FileContext): SinkPart[] {
  const key = optionOf(object, 'key', context);
  const value = [optionOf(object, 'value', context), optionOf(object, 'data', context)].find((each) => typeof each !== 'string');
  return typeof value === 'object' ? [part(value, typeof key === 'string' ? undefined : storageKeyOf(key, context))] : [];
}

function partsOf(node: TSESTree.CallExpression, call: StorageCall, context: FileContext): SinkPart[] {
  const value = call.value === undefined ? undefined : node.arguments[call.value];
  if (!value) return [];
  if (call.shape === 'entries') return entryParts(value, context);
  if (call.shape === 'pairs') return pairParts(value, context);
  if (call.shape === 'key-value') return keyValueParts(value, context);
  const key = call.key === undefined ? undefined : node.arguments[call.key];
  return [part(value, key ? storageKeyOf(key, context) : undefined)];
}

function isSafeName(name: string): boolean {
  return wordsOf(name).some((word) => safeStoreWords.has(word));
}

/** `localStorage`, `window.localStorage`, `remember ? localStorage : sessionStorage`: the storage of a browser, by its name. */
function webStorageName(receiver: TSESTree.Node, context: FileContext): string | undefined {
  const node = constantOf(receiver, context);
  if (node.type === 'ConditionalExpression') return webStorageName(node.consequent, context) ?? webStorageName(node.alternate, context);
  if (node.type === 'LogicalExpression') return webStorageName(node.left, context) ?? webStorageName(node.right, context);
  const name = node.type === 'CallExpression' ? undefined : lastNameOf(node);
  return name !== undefined && webStorages.has(name) ? name : undefined;
}

function callByReceiver(node: TSESTree.CallExpression, callee: Callee): StorageCall | undefined {
  const path = callee.receiver;
  const last = path?.at(-1) ?? '';
  const two = path?.slice(-2).join('.') ?? '';
  for (const name of [two, last]) {
    const calls = Object.hasOwn(storageReceivers, name) ? storageReceivers[name] : undefined;
    if (calls && Object.hasOwn(calls, callee.name)) return calls[callee.name];
  }
  if (path === undefined) return undefined;
  const words = wordsOf(last);
  const isStorage = words.includes('storage') || words.includes('localstorage');
  if (!isStorage || words.some((word) => safeStoreWords.has(word))) return undefined;
  // Only stores of strings have setItem; `storage.set` may be a Map.
  if (callee.name === 'setItem' && node.arguments.length >= 2) return { store: 'web-storage', key: 0, value: 1 };
  const isOfBrowser = words.includes('local') || words.includes('session') || words.includes('localstorage') || words.includes('browser') || words.includes('token');
  return isOfBrowser && serviceMethods.has(callee.name) ? { store: 'web-storage', ...(node.arguments.length >= 2 ? { key: 0, value: 1 } : { value: 0 }) } : undefined;
}

/** Whether an import of the file says that the receiver is something else than its name: a server's cookies, an encrypted store. */
function callByModule(callee: Callee): StorageCall | undefined {
  const { origin } = callee;
  if (!origin || !Object.hasOwn(storageModules, origin.module)) return undefined;
  const calls = storageModules[origin.module];
  const path = origin.path.join('.');
  return calls && Object.hasOwn(calls, path) ? calls[path] : undefined;
}

/** Cookies that a server sets out of reach of scripts, and stores that are opened with a key. */
function isProtected(node: TSESTree.CallExpression, call: StorageCall, context: FileContext): boolean {
  if (call.store === 'cookie') {
    const options = node.arguments[(call.value ?? 1) + 1];
    if (!options || constantOf(options, context).type !== 'ObjectExpression') return false;
    const httpOnly = optionOf(options, 'httpOnly', context);
    return httpOnly !== 'absent' || optionOf(options, 'req', context) !== 'absent';
  }
  const receiver = node.callee.type === 'MemberExpression' ? constantOf(node.callee.object, context) : undefined;
  return receiver?.type === 'NewExpression' && optionOf(receiver.arguments[0], 'encryptionKey', context) !== 'absent';
}

/** `tx.objectStore('users').put(user)`, `db.put('users', user)` of idb, `db.users.add(user)` of Dexie. */
function databaseCallAt(node: TSESTree.CallExpression, callee: Callee, context: FileContext): StorageCall | undefined {
  const call = Object.hasOwn(databaseMethods, callee.name) ? databaseMethods[callee.name] : undefined;
  if (!call || node.callee.type !== 'MemberExpression') return undefined;
  if (callee.origin?.module === 'idb' && callee.origin.path[0] === 'openDB') return callee.origin.path.length === 3 ? databaseByTable : call;
  if (callee.origin?.module === 'dexie') return call;
  const receiver = constantOf(node.callee.object, context);
  if (receiver.type === 'CallExpression' && calledName(receiver) === 'objectStore') return call;
  return receiver.type === 'MemberExpression' && isDexie(receiver.object, context) ? call : undefined;
}

function isDexie(database: TSESTree.Node, context: FileContext): boolean {
  const made = constantOf(database, context);
  const name = made.type === 'NewExpression' ? unwrapped(made.callee) : undefined;
  const binding = name?.type === 'Identifier' ? bindingOf(name, context) : undefined;
  return binding?.from === 'declaration' && binding.of.type === 'ClassDeclaration' && binding.of.superClass?.type === 'Identifier' && binding.of.superClass.name === 'Dexie';
}

function sink(node: TSESTree.Node, name: string, store: StorageSink['store'], parts: readonly SinkPart[]): StorageSink {
  return { kind: 'storage', node, name, store, parts };
}

/** `setLocalStorage('token', token)`, `useLocalStorage('user', null)`, `setCookie('token', token)`: functions that are named after the storage. */
function bareCallAt(node: TSESTree.CallExpression, name: string, context: FileContext): StorageSink | undefined {
  const [first, second] = node.arguments;
  if (!first) return undefined;
  if (storedStates.has(name)) {
    if (second?.type === 'Literal' && (typeof second.value === 'boolean' || typeof second.value === 'number')) return undefined;
    const key = storageKeyOf(first, context);
    return key === undefined ? undefined : sink(node, name, 'persisted-state', [part(first, key)]);
  }
  if (!second) return undefined;
  const words = wordsOf(name);
  const isWriting = writingWords.has(words[0] ?? '');
  if (isWriting && (words.includes('storage') || words.includes('localstorage')) && !isSafeName(name) && (words.includes('local') || words.includes('session') || words.includes('localstorage') || words.at(-1) === 'storage')) {
    return sink(node, name, 'web-storage', [part(second, storageKeyOf(first, context))]);
  }
  if (name !== 'setCookie' || staticTextOf(first, context) === undefined) return undefined;
  const call: StorageCall = { store: 'cookie', key: 0, value: 1 };
  return isProtected(node, call, context) ? undefined : sink(node, name, 'cookie', partsOf(node, call, context));
}

function storageCallAt(node: TSESTree.CallExpression, context: FileContext): StorageSink | undefined {
  const name = calledName(node);
  if (name === undefined || node.arguments.length === 0) return undefined;
  const persisted = persistedStateAt(node, name, context);
  if (persisted) return persisted;
  if (isName(unwrapped(node.callee))) {
    const byModule = methods.has(name) ? callByModuleOf(node, context) : undefined;
    return byModule ?? bareCallAt(node, name, context);
  }
  if (!methods.has(name) || node.callee.type !== 'MemberExpression') return undefined;
  const callee = calleeOf(node, context);
  if (!callee) return undefined;
  const storage = name === 'setItem' ? webStorageName(node.callee.object, context) : undefined;
  if (storage !== undefined) return sink(node, storage, 'web-storage', partsOf(node, { store: 'web-storage', key: 0, value: 1 }, context));
  const call = callByModule(callee) ?? databaseCallAt(node, callee, context) ?? (isOfOtherModule(callee) ? undefined : callByReceiver(node, callee));
  if (!call || isProtected(node, call, context)) return undefined;
  const parts = partsOf(node, call, context);
  return parts.length > 0 ? sink(node, [...(callee.receiver ?? []), name].join('.'), call.store, parts) : undefined;
}

function callByModuleOf(node: TSESTree.CallExpression, context: FileContext): StorageSink | undefined {
  const callee = calleeOf(node, context);
  const call = callee && callByModule(callee);
  return call && !isProtected(node, call, context) ? sink(node, calledName(node) ?? '', call.store, partsOf(node, call, context)) : undefined;
}

/** A package of its own that is none of the known stores: `cookies` of next/headers, an encrypted storage. */
function isOfOtherModule({ origin, receiver }: Callee): boolean {
  if (!origin || origin.module === 'global' || /^[.@~#]\/|^\.|^src\//u.test(origin.module)) return false;
  return !Object.hasOwn(storageModules, origin.module) || receiver === undefined || isSafeName(origin.module);
}

/** `localStorage.token = value`, `localStorage[KEY] = value`, `document.cookie = …`. */
function assignedStorageAt(node: TSESTree.AssignmentExpression, context: FileContext): StorageSink | undefined {
  const { left, right } = node;
  if (left.type !== 'MemberExpression' || node.operator !== '=') return undefined;
  const name = lastNameOf(left.object);
  if (name !== undefined && webStorages.has(name)) {
    return sink(node, name, 'web-storage', [part(right, keyOf(left) ?? storageKeyOf(left.property, context))]);
  }
  if (keyOf(left) !== 'cookie' || name !== 'document') return undefined;
  return sink(node, pathOf(left)?.join('.') ?? 'document.cookie', 'cookie', cookieParts(right, context));
}

/** The values in the text of a cookie, each with the name before it: `token` of `` `token=${value}; path=/` ``. */
function cookieParts(text: TSESTree.Node, context: FileContext): SinkPart[] {
  const parts: SinkPart[] = [];
  let before = '';
  for (const piece of textPartsOf(text)) {
    const fixed = piece.text ?? staticTextOf(piece.node, context);
    if (fixed !== undefined) {
      before += fixed;
      continue;
    }
    const key = /(?:^|;\s*)([^=;\s]+)=$/u.exec(before)?.[1];
    if (before === '' || key !== undefined) parts.push(part(piece.node, before === '' ? undefined : key));
    before += '…';
  }
  return parts;
}

/** By its last name: what a call that stores may be called. */
export function mayStore(name: string): boolean {
  if (methods.has(name) || storedStates.has(name) || name === 'setCookie' || mayPersist(name)) return true;
  const words = wordsOf(name);
  return words.includes('storage') || words.includes('localstorage');
}

/** By one of its names: what is assigned to may be a storage of the browser. */
export function mayHoldStored(name: string): boolean {
  return webStorages.has(name) || name === 'cookie';
}

/** The storage of a browser or a device that a node writes into, with the values that it keeps. */
export function storageAt(node: TSESTree.Node, context: FileContext): StorageSink | undefined {
  if (node.type === 'CallExpression') return storageCallAt(node, context);
  if (node.type === 'AssignmentExpression') return assignedStorageAt(node, context);
  return node.type === 'ObjectExpression' ? persistOptionsAt(node, context) : undefined;
}
