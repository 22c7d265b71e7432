/** Words of middleware and functions that refuse or cut down what a sender may say. */
export const validationWords: ReadonlySet<string> = new Set([
  'valid', 'validate', 'validates', 'validated', 'validator', 'validators', 'validation', 'validations', 'schema', 'schemas', 'celebrate', 'joi', 'zod', 'yup', 'ajv', 'valibot', 'dto', 'sanitize', 'sanitise', 'sanitizer', 'whitelist',
  'allowlist', 'permit', 'permitted',
]);

/** Words that say so of a function only when it is given the body itself. */
export const bodyValidationWords: ReadonlySet<string> = new Set([...validationWords, 'parse', 'safe', 'assert', 'strip', 'pick', 'omit', 'check', 'cast', 'strong', 'matched', 'conform', 'ensure', 'verify', 'filter', 'allowed', 'clean']);

/** Words that make it a check of who asks and not of what is sent: `validateToken`. */
export const identityWords: ReadonlySet<string> = new Set(['token', 'jwt', 'auth', 'session', 'key', 'csrf', 'signature', 'captcha', 'recaptcha', 'id', 'object', 'role', 'roles', 'permission', 'permissions', 'access', 'webhook', 'origin']);

/** Keys of the options of a route that hold such a schema. */
export const validationKeys: ReadonlySet<string> = new Set(['schema', 'validate', 'validation', 'body', 'preValidation', 'input', 'dto', 'config', 'options']);

/** Decorators and pipes of NestJS that do it for a method or a class. */
export const validationDecorators: ReadonlySet<string> = new Set(['UsePipes', 'UseZodGuard', 'Validate', 'ZodBody', 'UsePipe', 'ValidateBody', 'UseBefore']);
