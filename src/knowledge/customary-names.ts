/** Modules by the name that every file gives them: what an excerpt means that does not show its imports. */
export const customaryNames: Readonly<Record<string, string>> = {
  http: 'http', https: 'https', tls: 'tls', cors: 'cors', basicAuth: 'express-basic-auth', jwt: 'jsonwebtoken', jose: 'jose', nodemailer: 'nodemailer', needle: 'needle', jwtDecode: 'jwt-decode', cookieSession: 'cookie-session', expressSession: 'express-session', rateLimit: 'express-rate-limit',
};

/** What files call the default export of a module, where its own name would not tell. */
export const defaultNames: Readonly<Record<string, string>> = {
  'node-fetch': 'fetch', 'cross-fetch': 'fetch', 'isomorphic-fetch': 'fetch', 'express-session': 'session', 'http-errors': 'createError', 'tiny-invariant': 'invariant', ioredis: 'Redis', 'node-rsa': 'NodeRSA', 'request-promise': 'request', 'next-auth': 'NextAuth', openai: 'OpenAI',
};
