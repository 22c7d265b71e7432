/** What keeps a cookie from scripts, from plain http and from other sites. */
export type CookieFlag = 'httpOnly' | 'secure' | 'sameSite';

/** The flags that a library sets by itself, unless it is told otherwise. */
type CookieDefaults = readonly CookieFlag[];

export const cookieFlags: readonly CookieFlag[] = ['httpOnly', 'secure', 'sameSite'];

/** A function that sets a cookie, and where its arguments stand. */
export interface CookieSetter {
  readonly modules: readonly string[];
  readonly paths: readonly string[];
  readonly name: number;
  readonly value: number;
  readonly options: number;
  readonly defaults: CookieDefaults;
  /** It runs in the browser, so the cookie is open to every script there. */
  readonly isScript?: boolean;
}

const none: CookieDefaults = [];

/** Functions that set cookies, by the modules that they come from. */
export const cookieSetters: readonly CookieSetter[] = [
  { modules: ['js-cookie', 'typescript-cookie', 'tiny-cookie', 'cookies-js', 'es-cookie', 'browser-cookies', 'cookie_js'], paths: ['set', 'setCookie', 'default.set'], name: 0, value: 1, options: 2, defaults: none, isScript: true },
  { modules: ['universal-cookie', 'react-cookie'], paths: ['new.set', 'Cookies.new.set', 'useCookies.().1'], name: 0, value: 1, options: 2, defaults: none, isScript: true },
  { modules: ['react-cookies'], paths: ['save'], name: 0, value: 1, options: 2, defaults: none, isScript: true },
  { modules: ['cookies-next', 'cookies-next/client', 'cookies-next/server'], paths: ['setCookie'], name: 0, value: 1, options: 2, defaults: none },
  { modules: ['nookies'], paths: ['set', 'setCookie'], name: 1, value: 2, options: 3, defaults: none },
  { modules: ['hono/cookie', '@hono/hono/cookie'], paths: ['setCookie'], name: 1, value: 2, options: 3, defaults: none },
  { modules: ['hono/cookie', '@hono/hono/cookie'], paths: ['setSignedCookie'], name: 1, value: 2, options: 4, defaults: none },
  { modules: ['h3', '#imports', 'nitropack', 'nitropack/runtime'], paths: ['setCookie'], name: 1, value: 2, options: 3, defaults: none },
  { modules: ['cookie'], paths: ['serialize'], name: 0, value: 1, options: 2, defaults: none },
  { modules: ['next/headers'], paths: ['cookies.().set'], name: 0, value: 1, options: 2, defaults: none },
  { modules: ['ngx-cookie-service', 'ngx-cookie', 'angular2-cookie', 'vue-cookies', 'vue3-cookies'], paths: ['CookieService.new.set', 'CookieService.new.put', 'set', 'useCookies.().cookies.set'], name: 0, value: 1, options: 2, defaults: none, isScript: true },
  { modules: ['@remix-run/node', '@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime', 'react-router', '@react-router/node'], paths: ['createCookie'], name: 0, value: 0, options: 1, defaults: ['sameSite'] },
  { modules: ['cookies'], paths: ['new.set'], name: 0, value: 1, options: 2, defaults: ['httpOnly', 'secure'] },
];

/** A module that keeps sessions in a cookie, and the way to the options of that cookie. */
export interface SessionCookie {
  readonly modules: readonly string[];
  readonly paths: readonly string[];
  /** The argument with the options, the first that has the way when it is not told. */
  readonly argument?: number;
  readonly way: readonly string[];
  readonly defaults: CookieDefaults;
}

/** Modules that keep sessions in a cookie of their own. */
export const sessionCookies: readonly SessionCookie[] = [
  { modules: ['express-session'], paths: [''], argument: 0, way: ['cookie'], defaults: ['httpOnly'] },
  { modules: ['cookie-session'], paths: [''], argument: 0, way: [], defaults: ['httpOnly', 'secure', 'sameSite'] },
  { modules: ['koa-session'], paths: ['', 'createSession'], argument: 0, way: [], defaults: ['httpOnly', 'secure', 'sameSite'] },
  { modules: ['koa-generic-session'], paths: [''], argument: 0, way: ['cookie'], defaults: ['httpOnly', 'secure', 'sameSite'] },
  { modules: ['iron-session', 'iron-session/edge', 'iron-session/next'], paths: ['getIronSession', 'withIronSessionApiRoute', 'withIronSessionSsr', 'ironSession'], way: ['cookieOptions'], defaults: ['httpOnly', 'secure', 'sameSite'] },
  { modules: ['next-session'], paths: [''], argument: 0, way: ['cookie'], defaults: ['httpOnly'] },
  {
    modules: ['@remix-run/node', '@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime', 'react-router', '@react-router/node', '@react-router/cloudflare'],
    paths: ['createCookieSessionStorage', 'createSessionStorage', 'createFileSessionStorage', 'createMemorySessionStorage', 'createWorkersKVSessionStorage'],
    argument: 0, way: ['cookie'], defaults: ['sameSite'],
  },
  { modules: ['lucia'], paths: ['Lucia'], way: ['sessionCookie', 'attributes'], defaults: ['httpOnly', 'secure', 'sameSite'] },
];

/** Plugins that are registered with the options of a session cookie: `app.register(session, { cookie })`. */
export const sessionCookiePlugins: readonly SessionCookie[] = [
  { modules: ['@fastify/session', 'fastify-session', '@fastify/secure-session', 'fastify-secure-session'], paths: [''], argument: 1, way: ['cookie'], defaults: ['httpOnly', 'secure', 'sameSite'] },
];

/** Options that switch the protection of all cookies of a sign-in library off when they are `false`. */
export const secureSwitches: ReadonlySet<string> = new Set(['useSecureCookies']);

/** Names under which frameworks hand a route what it answers through. */
export const cookieAnswerers: ReadonlySet<string> = new Set(['res', 'resp', 'response', '_res', 'rep', 'reply', 'httpResponse', 'expressRes', 'serverResponse', 'nextResponse', 'redirectResponse', 'resp']);

/** Receivers that are a jar of cookies in the browser where no module tells: a script tag, a plugin of Vue or AngularJS, jQuery. */
export const scriptJars: Readonly<Record<string, readonly string[]>> = { Cookies: ['set'], $cookies: ['set', 'put', 'putObject'], $: ['cookie'], jQuery: ['cookie'], cookieStore: ['set'] };

/** Keys beside `cookie` that say that it is the cookie of a session. */
export const sessionOptionKeys: ReadonlySet<string> = new Set(['secret', 'secrets', 'resave', 'saveUninitialized', 'rolling', 'store', 'password', 'genid', 'unset']);

/** Words of a cookie's name that say that it opens a session. */
export const sessionWords = 'session sessions sess sid auth jwt token tokens authentication authorization bearer';

/** Ends of words that are written together: `accesstoken`, `jsessionid`. */
export const sessionWordEnds: readonly string[] = ['token', 'session', 'sessionid', 'sessid', 'jwt'];

/** Words that may follow a session word in a name that still opens a session: `sessionId`, `auth_user`. */
export const wordsBehindSession = `
  id ids value cookie cookies key data user info storage store name sig signature hash secret session token tokens jwt access refresh bearer prod dev local staging test v payload admin client app web api
  credentials credential
`;

/** Words before a session word or alone that make it one that is meant to be read, or none of a person. */
export const wordsOfOpenCookie = `
  csrf xsrf consent theme locale lang language sidebar nonce state verifier challenge pkce redirect return callback next expires expiry expire expiration exp expired count counter seen last has is was show hide banner timezone tz
  type provider method mode start started timeout fcm push captcha recaptcha turnstile flash message error status check hint design color colour recently visited step flow enabled disabled logged device apns ad ads analytics utm
  guest anonymous anon public publishable symbol page cursor balance price usage limit quota
`;

/** Whole names of a token that opens a session, where the word alone is no proof. */
export const wholeSessionNames: ReadonlySet<string> = new Set(['refresh', 'access', 'refresh cookie', 'access cookie', 'remember me', 'rememberme', 'credentials', 'login token']);

/** Names of cookies that tell one visitor from another. */
export const trackingName = /^_*(?:visitor|uid|uuid|cid|tracking|track|tracker|analytics|device|fingerprint|anonymous|anon|client|ga|gid|fbp|user)(?:[_-]?(?:id|uuid|uid|key|token))?$/iu;

/** Values that take a cookie away, or say nothing. */
export const emptyCookieValues: ReadonlySet<string> = new Set(['', 'deleted', 'none', 'loggedout', 'logged_out', 'logout', 'null', 'undefined', 'expired', 'invalid', 'true', 'false', '0', '1', 'yes', 'no', 'x', 'removed', 'dummy']);
