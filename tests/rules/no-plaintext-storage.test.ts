import type { InvalidCase, ValidCase } from '../support/reports.ts';
import type { CodeLanguage } from '../support/lint.ts';
import { testRule } from '../support/rule-tester.ts';

const credentials = [
  ['a token under its key', "localStorage.setItem('token', «data.token»);"],
  ['a token under a constant of the file', "const TOKEN_KEY = 'auth-token';\nexport function saveToken(value: string) { window.localStorage.setItem(TOKEN_KEY, «value»); }"],
  ['a token under an imported constant', "import { TOKEN_KEY } from './keys';\nsessionStorage.setItem(TOKEN_KEY, «value»);"],
  ['a token under a member of constants', "localStorage.setItem(STORAGE_KEYS.TOKEN, JSON.stringify(«value»));"],
  ['a token under a class field', "class TokenStore {\n  private key = 'access_token';\n  set(value: string) { localStorage.setItem(this.key, «value»); }\n}"],
  ['a token that a call gives', "localStorage.setItem('jwt', await «login(form)»);"],
  ['a token in a template', "localStorage.setItem('authToken', `Bearer ${«value»}`);"],
  ['a token under a template', 'localStorage.setItem(`${prefix}_access_token`, «value»);'],
  ['a token under a key that says nothing', "localStorage.setItem(name, «response.accessToken»);"],
  ['a member that is written', "localStorage.token = «data.token»;"],
  ['a computed member that is written', "const key = 'token';\nwindow.localStorage[key] = «value»;"],
  ['one of two stores', "(remember ? localStorage : sessionStorage).setItem('access_token', «value»);"],
  ['one of two stores in a variable', "const storage = remember ? localStorage : sessionStorage;\nstorage.setItem('refresh_token', «value»);"],
  ['a service called after the storage', "this.localStorageService.set('token', «value»);"],
  ['a function called after the storage', "setLocalStorage('token', «value»);"],
  ['a function of the file that takes the key', "const save = (key, value) => localStorage.setItem(key, JSON.stringify(value));\nsave('token', «result»);"],
  ['a password', "localStorage.setItem('login', JSON.stringify({ id, password: «value» }));"],
  ['a key of an API', "localStorage.setItem('openai_api_key', «value»);"],
  ['the storage of an extension', "chrome.storage.local.set({ token: «result.token», theme });"],
  ['a hook', "const [token, setToken] = useLocalStorage(«'token'», '');"],
  ['an atom', "const tokenAtom = atomWithStorage(«'accessToken'», null);"],
  ['the state of zustand', "import { persist } from 'zustand/middleware';\nexport const useAuth = create()(persist((set) => ({ «token»: null, theme: 'dark', setToken: (token) => set({ token }) }), { name: 'app' }));"],
  ['the state of zustand behind other middleware', "import { persist, devtools } from 'zustand/middleware';\nexport const useAuth = create(persist(devtools((set) => ({ «accessToken»: '' })), { name: 'app' }));"],
  ['the chosen state of zustand', "import { persist } from 'zustand/middleware';\nexport const useAuth = create(persist((set) => ({ token: '', list: [] }), { name: 'app', partialize: (state) => ({ «token»: state.token }) }));"],
  ['the options of redux-persist', "export const options = { key: 'root', storage, whitelist: [«'accessToken'», 'cart'] };"],
  ['Pinia', "export const useSession = defineStore('session', { state: () => ({ «token»: '', step: 1 }), persist: true });"],
  ['Pinia with a set-up function', "export const useSession = defineStore('x', () => {\n  const token = ref('');\n  const clear = () => {};\n  return { «token», clear };\n}, { persist: true });"],
  ['Vuex', "createPersistedState({ paths: [«'auth.token'»] });"],
] as const satisfies readonly (readonly [string, string])[];

const signIns = [
  ['what signs somebody in', "localStorage.setItem('auth', JSON.stringify(«authState»));"],
  ['a session', "localStorage.setItem('app:session', JSON.stringify(«result»));"],
  ['credentials', "sessionStorage.setItem('credentials', JSON.stringify(«form»));"],
  ['a slice of redux-persist', "persistReducer({ key: «'auth'», storage }, reducer);"],
  ['the name of a store', "import { persist } from 'zustand/middleware';\ncreate(persist(makeState, { name: «'auth-storage'» }));"],
  ['both tokens of a framework', "localStorage.setItem('access', «data.access»);"],
] as const satisfies readonly (readonly [string, string])[];

const records = [
  ['a record by its name', "localStorage.setItem('current', JSON.stringify(«user»));"],
  ['a record by its key', "localStorage.setItem('user', JSON.stringify(«response.data»));"],
  ['a record by a key with the name of the application', "localStorage.setItem('crm-user', JSON.stringify(«result»));"],
  ['a record under a constant', "localStorage.setItem(LS_USER, JSON.stringify(«data.user»));"],
  ['a record that is spread', "localStorage.setItem('profile', JSON.stringify({ ...«action.data» }));"],
  ['a list of records', "sessionStorage.setItem('patients', JSON.stringify(«rows»));"],
  ['an awaited answer', "localStorage.setItem('currentUser', JSON.stringify(await «response.json()»));"],
  ['a database in the browser', "tx.objectStore('customers').put(«customer»);"],
  ['idb-keyval', "import { set } from 'idb-keyval';\nset('user', «value»);"],
  ['idb', "import { openDB } from 'idb';\nconst db = await openDB('app', 1);\nawait db.put('customers', «customer»);"],
  ['Dexie', "class Shop extends Dexie {}\nconst db = new Shop();\ndb.people.add(«customer»);"],
  ['localforage', "localforage.setItem('user', «value»);"],
  ['a cookie', "import Cookies from 'js-cookie';\nCookies.set('user', JSON.stringify(«user»));"],
  ['a cookie written by hand', 'document.cookie = `profile=${JSON.stringify(«user»)}; path=/`;'],
  ['a cookie function', "setCookie('user', JSON.stringify(«user»), 7);"],
  ['the storage of quasar', "import { LocalStorage } from 'quasar';\nLocalStorage.set('user', «value»);"],
] as const satisfies readonly (readonly [string, string])[];

const fields = [
  ['a state of VueUse', "import { useStorage } from '@vueuse/core';\nconst state = useStorage('u', { email: «user.email» });"],
  ['an address', "localStorage.setItem('lastLogin', «user.email»);"],
  ['an address by its key', "sessionStorage.setItem('pendingEmail', «value»);"],
  ['a name of a person', "localStorage.setItem('who', «data.user.name»);"],
  ['a username', "localStorage.setItem('username', «result.username»);"],
  ['a date of birth in an object', "localStorage.setItem('step2', JSON.stringify({ plan, dateOfBirth: «born» }));"],
  ['a shipping address', "localStorage.setItem('shippingAddress', JSON.stringify(«value»));"],
  ['health data', "localStorage.setItem('medicalHistory', JSON.stringify(«value»));"],
  ['an alias', "const shown = customer.email;\nlocalStorage.setItem('shown', «shown»);"],
] as const satisfies readonly (readonly [string, string])[];

const onDevices = [
  ['AsyncStorage', "AsyncStorage.setItem('token', «value»);"],
  ['AsyncStorage under its own name', "import Store from '@react-native-async-storage/async-storage';\nStore.setItem('patientData', JSON.stringify(«value»));"],
  ['several values at once', "AsyncStorage.multiSet([['token', «value»], ['theme', theme]]);"],
  ['Capacitor', "import { Preferences } from '@capacitor/preferences';\nPreferences.set({ key: 'user', value: JSON.stringify(«result») });"],
  ['MMKV', "import { MMKV } from 'react-native-mmkv';\nconst storage = new MMKV();\nstorage.set('token', «value»);"],
  ['Ionic', "import { Storage } from '@ionic/storage-angular';\nclass Auth {\n  constructor(private storage: Storage) {}\n  keep(value: string) { this.storage.set('token', «value»); }\n}"],
  ['mini programs', "uni.setStorageSync('userInfo', «info»);"],
] as const satisfies readonly (readonly [string, string])[];

const others: InvalidCase<CodeLanguage>[] = [
  {
    name: 'a form whose fields the file shows', messageId: 'form',
    code: "const [formData, setFormData] = useState({ name: '', email: '', phone: '' });\nlocalStorage.setItem('draft', JSON.stringify(«formData»));",
  },
  { name: 'a cart, when drafts are asked for', code: "localStorage.setItem('cart', JSON.stringify(«cart»));", options: [{ drafts: true }], messageId: 'draft' },
  { name: 'a token and a record in one value', code: "localStorage.setItem('app', JSON.stringify({ token: «data.token», user: «data.user» }));", messageId: ['credential', 'record'] },
];

const silent = [
  ['a state of VueUse for a theme', "import { useStorage } from '@vueuse/core';\nconst state = useStorage('ui', { theme: 'dark', email: '' });"],
  ['ids of a cart', "localStorage.setItem('cart', JSON.stringify(items.map((item) => item.id)));"],
  ['a theme', "localStorage.setItem('theme', theme);"],
  ['a language of a user', "localStorage.setItem('language', user.language);"],
  ['a setting of a user', "localStorage.setItem('user-preferences', JSON.stringify(preferences));"],
  ['a tab of a profile', "localStorage.setItem('profile-tab', tab);"],
  ['an id under the key user', "localStorage.setItem('user', user.id);"],
  ['an id', "localStorage.setItem('userId', data.userId);"],
  ['an id in an object', "localStorage.setItem('user', JSON.stringify({ id: user.id }));"],
  ['a flag under the key auth', "localStorage.setItem('auth', 'true');"],
  ['a flag in a variable', "localStorage.setItem('auth', String(isLoggedIn));"],
  ['a flag with a type', "function keep(signedIn: boolean) { localStorage.setItem('session', String(signedIn)); }"],
  ['a time', "localStorage.setItem('session', String(Date.now()));"],
  ['a time of expiry', "localStorage.setItem('tokenExpiry', data.expiresAt);"],
  ['a kind of token', "localStorage.setItem('token_type', data.kind);"],
  ['a token against forgery', "sessionStorage.setItem('csrfToken', value);"],
  ['a token of a device', "localStorage.setItem('fcmToken', value);"],
  ['a token of a page', "sessionStorage.setItem('nextPageToken', value);"],
  ['a role', "localStorage.setItem('role', data.role);"],
  ['a workspace', "localStorage.setItem('workspaceId', workspace.id);"],
  ['a choice of cookies', "localStorage.setItem('cookieConsent', JSON.stringify(consent));"],
  ['an empty token', "localStorage.setItem('token', '');"],
  ['a token that is removed', "localStorage.removeItem('token');"],
  ['a helper for any key', 'export function setItem(key: string, value: unknown) { localStorage.setItem(key, JSON.stringify(value)); }'],
  ['a map that is called storage', "const storage = new Map();\nstorage.set('token', value);"],
  ['a record that is encrypted', "localStorage.setItem('user', encrypt(JSON.stringify(user)));"],
  ['a token that is encrypted by a library', "localStorage.setItem('token', CryptoJS.AES.encrypt(value, key).toString());"],
  ['a value encrypted before', "const sealed = encrypt(user);\nlocalStorage.setItem('user', sealed);"],
  ['a masked address', "localStorage.setItem('email', maskEmail(user.email));"],
  ['chosen fields', "localStorage.setItem('user', JSON.stringify(pick(user, ['id', 'theme'])));"],
  ['the key store of a device', "import * as SecureStore from 'expo-secure-store';\nSecureStore.setItemAsync('token', value);"],
  ['an encrypted store', "import EncryptedStorage from 'react-native-encrypted-storage';\nEncryptedStorage.setItem('token', value);"],
  ['a store called secure', "secureStorage.setItem('token', value);"],
  ['a store opened with a key', "import { MMKV } from 'react-native-mmkv';\nconst storage = new MMKV({ id: 'app', encryptionKey: key });\nstorage.set('token', value);"],
  ['a cookie of a server', "import { cookies } from 'next/headers';\ncookies().set('token', value, { httpOnly: true });"],
  ['a cookie with HttpOnly', "setCookie('user', JSON.stringify(user), { httpOnly: true, secure: true });"],
  ['a token in a cookie, which another rule reads', "import Cookies from 'js-cookie';\nCookies.set('token', token);"],
  ['a cookie of a theme', 'document.cookie = `theme=${theme}; path=/`;'],
  ['a cookie that is deleted', "document.cookie = 'token=; Max-Age=0';"],
  ['chosen state of zustand', "import { persist } from 'zustand/middleware';\ncreate(persist((set) => ({ user: null, theme: '' }), { name: 'auth', partialize: (state) => ({ theme: state.theme }) }));"],
  ['state of zustand in an encrypted store', "import { persist } from 'zustand/middleware';\ncreate(persist((set) => ({ token: '' }), { name: 'auth', storage: createJSONStorage(() => secureStorage) }));"],
  ['another function called persist', "import { persist } from './orm';\npersist((set) => ({ token: '' }), { name: 'auth' });"],
  ['a store of Pinia that is not kept', "defineStore('auth', { state: () => ({ token: '' }) });"],
  ['slices without persons', "export const options = { key: 'root', storage, whitelist: ['cart', 'settings'] };"],
  ['a hook for a theme', "const [theme, setTheme] = useLocalStorage('theme', 'dark');"],
  ['a hook for a flag', "const [open, setOpen] = useLocalStorage('login', false);"],
  ['a form whose fields nobody sees', "localStorage.setItem('draft', JSON.stringify(form));"],
  ['a cart', "localStorage.setItem('cart', JSON.stringify(cart));"],
  ['reading', "const token = localStorage.getItem('token');"],
] as const satisfies readonly (readonly [string, string])[];

const configured: ValidCase<CodeLanguage>[] = [
  { name: 'a category that the project allows', code: "localStorage.setItem('lastEmail', user.email);", options: [{ allow: ['contact.email'] }] },
  { name: 'a story as a bundler names it', code: "localStorage.setItem('token', value);", filename: 'dist/assets/Login.stories-BSOY4rB2.js' },
  { name: 'a story', code: "localStorage.setItem('token', value);", filename: 'src/login.stories.tsx' },
  { name: 'settings, when drafts are asked for', code: "localStorage.setItem('grid', JSON.stringify(columns));", options: [{ drafts: true }] },
];

const reported = (messageId: string, cases: readonly (readonly [string, string])[]): InvalidCase<CodeLanguage>[] =>
  cases.map(([name, code]) => ({ name: `${messageId}: ${name}`, code, messageId }));

testRule('no-plaintext-storage', {
  valid: [...silent.map(([name, code]) => ({ name, code })), ...configured],
  invalid: [
    ...reported('credential', credentials), ...reported('signIn', signIns), ...reported('record', records), ...reported('field', fields), ...reported('device', onDevices), ...others,
  ],
});
