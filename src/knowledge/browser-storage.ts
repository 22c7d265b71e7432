/** Where a call keeps a value, and which of its arguments are the key and the value. */
export interface StorageCall {
  readonly store: 'web-storage' | 'cookie' | 'indexed-db' | 'native' | 'persisted-state';
  readonly key?: number;
  readonly value?: number;
  /** The argument is an object: `{ key, value }`, or one value under each of its keys. */
  readonly shape?: 'key-value' | 'entries' | 'pairs';
}

const keyFirst = { store: 'web-storage', key: 0, value: 1 } as const satisfies StorageCall;
const onDevice = { store: 'native', key: 0, value: 1 } as const satisfies StorageCall;
const pairsOnDevice = { store: 'native', value: 0, shape: 'pairs' } as const satisfies StorageCall;
const objectOnDevice = { store: 'native', value: 0, shape: 'key-value' } as const satisfies StorageCall;
const entries = { store: 'web-storage', value: 0, shape: 'entries' } as const satisfies StorageCall;
const inDatabase = { store: 'indexed-db', value: 0 } as const satisfies StorageCall;
const inDatabaseByKey = { store: 'indexed-db', key: 0, value: 1 } as const satisfies StorageCall;
const cookie = { store: 'cookie', key: 0, value: 1 } as const satisfies StorageCall;

/** Objects of a browser that keep strings. */
export const webStorages: ReadonlySet<string> = new Set(['localStorage', 'sessionStorage', '$localStorage', '$sessionStorage']);

/** Methods of stores, by the name of the receiver as it is written. */
export const storageReceivers: Readonly<Record<string, Readonly<Record<string, StorageCall>>>> = {
  localStorage: { setItem: keyFirst }, sessionStorage: { setItem: keyFirst },
  AsyncStorage: { setItem: onDevice, mergeItem: onDevice, multiSet: pairsOnDevice, multiMerge: pairsOnDevice },
  Preferences: { set: objectOnDevice }, localforage: { setItem: inDatabaseByKey }, localForage: { setItem: inDatabaseByKey },
  'storage.local': { set: entries }, 'storage.sync': { set: entries }, 'storage.session': { set: entries },
  wx: { setStorageSync: onDevice, setStorage: objectOnDevice }, uni: { setStorageSync: onDevice, setStorage: objectOnDevice }, Taro: { setStorageSync: onDevice, setStorage: objectOnDevice },
  Cookies: { set: cookie }, $cookies: { set: cookie }, VueCookies: { set: cookie }, VueCookieNext: { setCookie: cookie }, Cookie: { set: cookie }, cookie: { set: cookie },
  SessionStorage: { set: keyFirst, setItem: keyFirst }, LocalStorage: { set: keyFirst, setItem: keyFirst }, lscache: { set: keyFirst },
};

/** The same by module, with the way through it. */
export const storageModules: Readonly<Record<string, Readonly<Record<string, StorageCall>>>> = {
  'js-cookie': { set: cookie }, 'universal-cookie': { 'new.set': cookie }, 'react-cookies': { save: cookie }, 'vue-cookies': { set: cookie }, 'es-cookie': { set: cookie }, 'tiny-cookie': { set: cookie, setCookie: cookie },
  localforage: { setItem: inDatabaseByKey, 'createInstance.().setItem': inDatabaseByKey }, 'idb-keyval': { set: inDatabaseByKey, update: inDatabaseByKey, setMany: { store: 'indexed-db', value: 0, shape: 'pairs' } },
  '@react-native-async-storage/async-storage': { setItem: onDevice, mergeItem: onDevice, multiSet: pairsOnDevice, multiMerge: pairsOnDevice },
  '@react-native-community/async-storage': { setItem: onDevice, multiSet: pairsOnDevice },
  'react-native-mmkv': { 'MMKV.new.set': onDevice, 'createMMKV.().set': onDevice }, '@capacitor/preferences': { 'Preferences.set': objectOnDevice }, '@capacitor/storage': { 'Storage.set': objectOnDevice },
  '@ionic/storage': { 'Storage.new.set': onDevice }, '@ionic/storage-angular': { 'Storage.new.set': onDevice }, store: { set: keyFirst }, store2: { set: keyFirst, '': keyFirst, 'session.set': keyFirst, 'local.set': keyFirst }, 'store/dist/store.modern': { set: keyFirst },
  'electron-store': { 'new.set': onDevice }, 'local-storage': { set: keyFirst, '': keyFirst }, 'ngx-webstorage': { 'LocalStorageService.new.store': keyFirst, 'SessionStorageService.new.store': keyFirst },
  '@vueuse/core': { useStorage: { store: 'persisted-state', key: 0, value: 1 }, useStorageAsync: { store: 'persisted-state', key: 0, value: 1 } },
  quasar: { 'LocalStorage.set': keyFirst, 'SessionStorage.set': keyFirst }, 'ngx-cookie-service': { 'CookieService.new.set': cookie }, 'ngx-cookie': { 'CookieService.new.put': cookie, 'CookieService.new.putObject': cookie }, nookies: { setCookie: { store: 'cookie', key: 1, value: 2 }, set: { store: 'cookie', key: 1, value: 2 } },
};

/** Methods that write into a table of a database in the browser. */
export const databaseMethods: Readonly<Record<string, StorageCall>> = { put: inDatabase, add: inDatabase, bulkPut: inDatabase, bulkAdd: inDatabase };

/** The same of a database that is opened with `idb`, whose first argument is the table. */
export const databaseByTable: StorageCall = inDatabaseByKey;

/** Functions of hooks and atoms that keep their state in the browser under a key. */
export const storedStates: ReadonlySet<string> = new Set(['useLocalStorage', 'useSessionStorage', 'useLocalStorageState', 'useSessionStorageState', 'useLocalStorageValue', 'usePersistedState', 'usePersistentState', 'useStickyState', 'atomWithStorage', 'useAsyncStorage', 'useMMKVString', 'useMMKVObject', 'persistentAtom', 'persistentMap']);

/** First words of functions that write into the storage that the rest of their name says: `saveToLocalStorage`. */
export const writingWords: ReadonlySet<string> = new Set(['set', 'save', 'store', 'write', 'put', 'add', 'persist', 'update']);

/** Methods of services that are called after the storage they write into: `localStorageService.set(key, value)`. */
export const serviceMethods: ReadonlySet<string> = new Set(['set', 'setItem', 'save', 'store', 'put', 'add', 'write', 'setObject', 'setJson', 'setJSON', 'saveItem', 'saveData', 'setData', 'setValue', 'setLocalStorage']);

/** Words of stores that encrypt what they keep, or keep it in memory. */
export const safeStoreWords: ReadonlySet<string> = new Set(['secure', 'encrypted', 'encrypt', 'encryption', 'keychain', 'keystore', 'vault', 'memory', 'mock', 'fake', 'crypto', 'safe', 'noop', 'server']);
