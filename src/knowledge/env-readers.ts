/** Objects that hold the environment, as dotted names; `env` also at the end of others: `c.env`, `context.env`. */
export const environmentObjects: ReadonlySet<string> = new Set(['process.env', 'Bun.env', 'Deno.env', 'env', 'ENV', 'penv', '_env', 'environment', 'globalThis.process.env', 'global.process.env', 'window.env', 'window._env_', 'window.__ENV']);

/** Last words of the names of what holds the configuration. */
export const configurationWords: ReadonlySet<string> = new Set(['config', 'configuration', 'conf', 'cfg', 'settings', 'nconf', 'convict', 'secrets', 'environment', 'env', 'vars', 'params']);

/** Methods that read one value by its name from such an object, with a fallback as their second argument. */
export const namedReaders: ReadonlySet<string> = new Set(['get', 'getString', 'getOr', 'getOptional', 'optional', 'require', 'required', 'value', 'read', 'string', 'str', 'getEnv', 'getValue', 'getSecret', 'has']);

/** Functions that read a variable of the environment, with a fallback as their second argument. */
export const environmentFunctions: ReadonlySet<string> = new Set([
  'env', 'getEnv', 'getenv', 'getEnvVar', 'getEnvVariable', 'getEnvValue', 'envVar', 'envOr', 'readEnv', 'requireEnv', 'optionalEnv', 'envString', 'getEnvOrDefault', 'envOrDefault', 'useEnv', 'fromEnv', 'loadEnv', 'getConfig', 'getSecret', 'getSetting',
  'getEnvironmentVariable', 'getEnvString', 'envStr', 'ensureEnv', 'mustGetEnv', 'getVar',
]);

/** Modules whose exports are variables of the environment. */
export const environmentModules = /^(?:\$env\/|astro:env|virtual:env)/u;
