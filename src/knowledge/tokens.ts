/** A function that signs a token, and where it takes what it signs. */
export interface TokenSigner {
  readonly modules: readonly string[];
  /** Ways through the module: `sign`, `JwtService.new.sign`. */
  readonly paths: readonly string[];
  /** The argument that holds the claims. */
  readonly payload: number;
  /** The argument that holds the options, where the lifetime may stand in them; else it is the claim `exp` only. */
  readonly options?: number;
  /** The key of the lifetime in the options. */
  readonly lifetime?: string;
  /** What a bare number counts as a lifetime. */
  readonly unit?: 'seconds' | 'milliseconds';
  /** The lifetime may be set where the module is registered, which is mostly another file. */
  readonly isRegistered?: boolean;
  /** Options of the call that bring a key of its own: the module is then registered without one, and mostly without a lifetime. */
  readonly ownKeys?: readonly string[];
  /** The lifetime is set where the signer is made, and told there. */
  readonly isMade?: boolean;
}

/** Functions that sign tokens, by the modules that they come from. */
export const tokenSigners: readonly TokenSigner[] = [
  { modules: ['jsonwebtoken', 'jsonwebtoken-esm'], paths: ['sign'], payload: 0, options: 2, lifetime: 'expiresIn', unit: 'seconds' },
  { modules: ['jose'], paths: ['JWT.sign'], payload: 0, options: 2, lifetime: 'expiresIn', unit: 'seconds' },
  { modules: ['paseto'], paths: ['V1.sign', 'V2.sign', 'V3.sign', 'V4.sign'], payload: 0, options: 2, lifetime: 'expiresIn', unit: 'seconds' },
  { modules: ['hono/jwt', '@hono/hono/jwt', '@tsndr/cloudflare-worker-jwt'], paths: ['sign'], payload: 0 },
  { modules: ['hono/utils/jwt'], paths: ['Jwt.sign'], payload: 0 },
  { modules: ['jwt-simple', 'jwt-lite', 'jwt-encode'], paths: ['encode', ''], payload: 0 },
  { modules: ['@zaubrik/djwt'], paths: ['create'], payload: 1 },
  { modules: ['@nestjs/jwt'], paths: ['JwtService.new.sign', 'JwtService.new.signAsync'], payload: 0, options: 1, lifetime: 'expiresIn', unit: 'seconds', isRegistered: true, ownKeys: ['secret', 'privateKey'] },
  { modules: ['@fastify/jwt', 'fastify-jwt'], paths: ['jwt.sign', 'jwtSign'], payload: 0, options: 1, lifetime: 'expiresIn', unit: 'seconds', isRegistered: true, ownKeys: ['key'] },
  { modules: ['fast-jwt'], paths: ['createSigner.()'], payload: 0, isMade: true },
];

/** Functions that make a signer, with the lifetime of all its tokens in their options: `createSigner({ key, expiresIn })`. */
export const signerFactories: readonly { readonly modules: readonly string[]; readonly path: string; readonly lifetime: string; readonly unit: 'seconds' | 'milliseconds' }[] = [
  { modules: ['fast-jwt'], path: 'createSigner', lifetime: 'expiresIn', unit: 'milliseconds' },
];

/** Classes whose instances are tokens that are built step by step, and the step that ends their life. */
export const tokenBuilders: readonly { readonly modules: readonly string[]; readonly paths: readonly string[]; readonly isEncrypted: boolean }[] = [
  { modules: ['jose', 'jose/jwt/sign'], paths: ['SignJWT'], isEncrypted: false },
  { modules: ['jose', 'jose/jwt/encrypt'], paths: ['EncryptJWT'], isEncrypted: true },
];

/** What a token builder's steps are called. */
export const builderSteps = { lifetime: 'setExpirationTime', ends: ['sign', 'encrypt'] } as const;

/** Where a module is registered that signs, and the way to the lifetime in its options. */
export interface TokenRegistration {
  readonly modules: readonly string[];
  /** Ways through the module to the function that takes the options. */
  readonly paths: readonly string[];
  readonly lifetime: readonly string[];
  readonly unit: 'seconds' | 'milliseconds';
}

/** `JwtModule.register({ signOptions: { expiresIn } })`, `app.register(fastifyJwt, { sign: { expiresIn } })`, `jwt({ exp })`. */
export const tokenRegistrations: readonly TokenRegistration[] = [
  { modules: ['@nestjs/jwt'], paths: ['JwtModule.register', 'JwtModule.registerAsync', 'JwtService'], lifetime: ['signOptions', 'expiresIn'], unit: 'seconds' },
  { modules: ['@fastify/jwt', 'fastify-jwt'], paths: ['register'], lifetime: ['sign', 'expiresIn'], unit: 'seconds' },
  { modules: ['@elysiajs/jwt'], paths: ['jwt', ''], lifetime: ['exp'], unit: 'seconds' },
];

/** Receivers whose `sign(payload, secret)` is jsonwebtoken's when nothing says otherwise: `jwt` from a module of the project, an injected one. */
export const tokenReceivers: ReadonlySet<string> = new Set(['jwt', 'jsonwebtoken', 'JWT', 'jsonWebToken', 'JsonWebToken', 'jsonwebtoken_1', 'jwtLib', 'jwtLibrary', '_jsonwebtoken', '_jwt']);

/** Claims that end a token, the registered one and those that projects make up. */
export const endingClaim = /^(?:exp|exp(?:ir(?:y|es|ed|ation))?(?:_?(?:at|in|on|date|time|timestamp))?|valid_?(?:until|till|to)|ttl|max_?age|not_?after|lifetime)$/iu;

/** Functions that read a token without looking at its signature. */
export const tokenDecoders: readonly { readonly modules: readonly string[]; readonly paths: readonly string[] }[] = [
  { modules: ['jsonwebtoken', 'jsonwebtoken-esm', 'hono/jwt', '@tsndr/cloudflare-worker-jwt', 'jws', '@zaubrik/djwt'], paths: ['decode'] },
  { modules: ['jose'], paths: ['decodeJwt', 'JWT.decode', 'UnsecuredJWT.decode'] },
  { modules: ['jwt-decode'], paths: ['', 'jwtDecode', 'jwt_decode'] },
  { modules: ['fast-jwt'], paths: ['createDecoder.()'] },
  { modules: ['@nestjs/jwt'], paths: ['JwtService.new.decode'] },
];

/** Middleware that checks the tokens of all requests: a file that mounts it may read them. */
export const checkingModules: readonly string[] = ['express-oauth2-jwt-bearer', 'express-jwt', 'koa-jwt', 'passport-jwt', 'keycloak-connect', 'hono/jwk'];

/** Functions that check a token (not those of Nest, whose module holds the options), the argument that holds their options, and whether their keys name the algorithm already. */
export const tokenVerifiers: readonly { readonly modules: readonly string[]; readonly paths: readonly string[]; readonly options: number; readonly needsAlgorithms?: boolean; readonly isBoundByKey?: boolean }[] = [
  { modules: ['jsonwebtoken', 'jsonwebtoken-esm'], paths: ['verify'], options: 2 },
  { modules: ['jose'], paths: ['jwtVerify', 'JWT.verify', 'compactVerify'], options: 2, isBoundByKey: true },
  { modules: ['fast-jwt'], paths: ['createVerifier'], options: 0 },
  { modules: ['passport-jwt'], paths: ['Strategy', 'Strategy.new'], options: 0 },
  { modules: ['express-jwt'], paths: ['', 'expressjwt'], options: 0, needsAlgorithms: true },
  { modules: ['koa-jwt', 'express-oauth2-jwt-bearer'], paths: ['', 'auth'], options: 0 },
];

/** Lifetimes of sessions and signed links: the function, the way to the number and what it counts. */
interface SetLifetime {
  readonly modules: readonly string[];
  readonly paths: readonly string[];
  readonly argument: number;
  readonly lifetime: readonly string[];
  readonly unit: 'seconds' | 'milliseconds';
}

/** Sessions, whose lifetime stands in the options of the module that keeps them. */
export const sessionLifetimes: readonly SetLifetime[] = [
  { modules: ['express-session', '@fastify/session', '@fastify/secure-session', 'koa-generic-session', 'fastify-session'], paths: [''], argument: 0, lifetime: ['cookie', 'maxAge'], unit: 'milliseconds' },
  { modules: ['cookie-session'], paths: [''], argument: 0, lifetime: ['maxAge'], unit: 'milliseconds' },
  { modules: ['koa-session'], paths: ['', 'createSession'], argument: 0, lifetime: ['maxAge'], unit: 'milliseconds' },
  { modules: ['next-auth', '@auth/core', '@auth/express', '@auth/sveltekit'], paths: ['', 'Auth', 'ExpressAuth', 'SvelteKitAuth'], argument: 0, lifetime: ['session', 'maxAge'], unit: 'seconds' },
  { modules: ['better-auth'], paths: ['betterAuth'], argument: 0, lifetime: ['session', 'expiresIn'], unit: 'seconds' },
];

/** An argument of a call that makes a link, and the key in it that ends the link. */
export interface SignedLink {
  readonly argument: number;
  readonly key?: string;
  /** What the value is: an amount of seconds, or the moment itself. */
  readonly counts: 'seconds' | 'moment';
}

/** Calls that make a link which opens a private file for whoever has it, by their method. */
export const signedLinks: Readonly<Record<string, readonly SignedLink[]>> = {
  getSignedUrl: [
    { argument: 2, key: 'expiresIn', counts: 'seconds' },
    { argument: 1, key: 'Expires', counts: 'seconds' },
    { argument: 0, key: 'expires', counts: 'moment' },
  ],
  getSignedUrlPromise: [{ argument: 1, key: 'Expires', counts: 'seconds' }],
  createSignedUrl: [{ argument: 1, counts: 'seconds' }],
  createSignedUrls: [{ argument: 1, counts: 'seconds' }],
  presignedGetObject: [{ argument: 2, counts: 'seconds' }],
  presignedPutObject: [{ argument: 2, counts: 'seconds' }],
  presignedUrl: [{ argument: 3, counts: 'seconds' }],
};
