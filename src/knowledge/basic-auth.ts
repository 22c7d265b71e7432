/** Keys of an options object that hold a user name, and those that hold a password. */
export const userKeys: readonly string[] = ['username', 'user', 'userName', 'login'];
export const passwordKeys: readonly string[] = ['password', 'pass', 'passwd'];

/** Methods that set a header, whose first argument is its name. */
export const headerSetters: ReadonlySet<string> = new Set(['set', 'append', 'setHeader', 'header', 'setRequestHeader', 'addHeader', 'setDefaultHeader']);

/** Methods that take a user name and a password and send them by Basic authentication. */
export const credentialMethods: ReadonlySet<string> = new Set(['auth', 'setBasicAuth', 'basicAuth', 'setBasicAuthentication', 'withBasicAuth']);

/** Middleware that asks for a user name and a password. */
export const basicGuards: ReadonlySet<string> = new Set(['express-basic-auth', 'basic-auth', 'basic-auth-connect', 'koa-basic-auth', '@fastify/basic-auth', 'fastify-basic-auth', 'hono/basic-auth', 'http-auth', 'passport-http']);

/** What in a file shows that somebody before the server, or the server itself, speaks TLS. */
export const tlsSigns = /['"](?:node:)?https['"]|trust.?proxy|x-forwarded-proto|createSecureServer|\bhttp2\b|\bkey:.*\bcert:|redirectToHttps|enforces?.?ssl|letsencrypt|greenlock/iu;

/** Encoders of the pair of name and password. */
export const pairEncoders: ReadonlySet<string> = new Set(['btoa', 'from', 'encode', 'encode64', 'base64', 'base64Encode', 'toBase64']);

/** Clients that take the name and the password beside the URL. */
export const clientsWithLogin: ReadonlySet<string> = new Set(['got', 'needle', 'urllib', 'jquery']);
