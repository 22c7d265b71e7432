/** Words of keys that say where a value is kept or by whom, and nothing about it: `app_user_key`, `persist:auth`. */
export const wordsAroundStorageKey: ReadonlySet<string> = new Set([
  'key', 'keys', 'name', 'storage', 'store', 'local', 'ls', 'lsk', 'ss', 'session', 'cookie', 'cache', 'cached', 'item', 'data', 'info', 'object', 'obj', 'json', 'state', 'details', 'detail', 'context', 'root', 'persist', 'persisted', 'app', 'my', 'v1', 'v2', 'v', 'the', 'current', 'logged',
  'login', 'in', 'stored', 'saved', 'default', 'front', 'frontend', 'client', 'web', 'admin', 'dashboard', 'portal', 'mobile', 'demo', 'const', 'last',
]);

/** Single keys under which applications keep the person that is signed in, as a whole. */
export const personKeys: ReadonlySet<string> = new Set(['profile', 'me', 'identity', 'member', 'login', 'userinfo', 'userdata', 'userdetails', 'currentuser', 'authuser', 'loggeduser', 'loggedinuser', 'logineduser', 'usuario', 'myprofile', 'userprofile']);

/** Keys under which they keep what signs somebody in: the token, often with the person. */
export const signInKeys: ReadonlySet<string> = new Set(['auth', 'access', 'refresh', 'authentication', 'authorization', 'credentials', 'credential', 'creds', 'session', 'authdata', 'authinfo', 'authstate', 'logindata', 'logininfo', 'usersession', 'authsession', 'sso', 'oauth']);

/** Names of what somebody filled in, as a whole. */
export const formNames: ReadonlySet<string> = new Set(['formdata', 'formvalues', 'formstate', 'form', 'formfields', 'draft', 'cart', 'checkout', 'order', 'booking', 'application', 'answers', 'values']);
