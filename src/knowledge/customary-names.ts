/** Modules by the name that every file gives them: what an excerpt means that does not show its imports. */
export const customaryNames: Readonly<Record<string, string>> = {
  http: 'http', https: 'https', tls: 'tls', cors: 'cors', basicAuth: 'express-basic-auth', jwt: 'jsonwebtoken', jose: 'jose', nodemailer: 'nodemailer', needle: 'needle', jwtDecode: 'jwt-decode', cookieSession: 'cookie-session', expressSession: 'express-session', rateLimit: 'express-rate-limit',
};
