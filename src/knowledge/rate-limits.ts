/** What a file speaks of that limits how often somebody may ask: packages, middleware, services in front. */
export const limiterMention =
  /rate-?_?limit|ratelimit|throttl|slow-?_?down|limiter|brute|toobusy|arcjet|@unkey\/|bottleneck|express-brute|under-pressure|hono-rate|leaky-?bucket|token-?bucket|captcha|turnstile|lockout|failedAttempts|loginAttempts|max_?attempts/iu;

/** Functions that make a server, by the module that they come from. */
export const serverMakers: readonly { readonly modules: readonly string[]; readonly paths: readonly string[] }[] = [
  { modules: ['express', 'fastify', 'koa', 'polka', 'restify'], paths: ['', 'fastify', 'createServer', 'Koa', 'Fastify'] },
  { modules: ['hono', '@hono/hono', 'elysia', 'koa'], paths: ['Hono', 'Elysia', 'Koa', ''] },
];

/** Paths where a person proves who it is: each try is a guess at a password, a code or an account. */
export const guessablePath = /(?:^|\/)(?:log-?_?in|sign-?_?in|authenticate|forgot-?_?password|forget-?_?password|reset-?_?password|password-?_?reset|password[/_-](?:forgot|forgotten|reset|recover|lost)|passwort-?_?vergessen|mot-de-passe-oublie|recover(?:-?password)?|otp|send-?_?otp|verify-?_?otp|verify-?_?code|2fa|mfa|two-?factor|magic-?_?link|connexion|anmelden|inloggen|iniciar-?sesion)(?:$|\/)/iu;
