/** Functions that give new random bytes. */
export const randomByteFunctions: ReadonlySet<string> = new Set(['randomBytes', 'getRandomValues', 'randomFillSync', 'random', 'getRandomBytes', 'randomUUID', 'getBytesSync', 'getBytes', 'getRandomBytesAsync', 'pseudoRandomBytes', 'generateIV', 'generateIv', 'genSalt', 'genSaltSync']);

/** Functions that write their first argument out as bytes, so that a fixed text gives fixed bytes. */
export const fixedFormFunctions: ReadonlySet<string> = new Set(['from', 'parse', 'encode', 'hexToBytes', 'utf8ToBytes', 'hexParse', 'create', 'decode64', 'toBytes', 'atob', 'hexToBin', 'of', 'encodeUtf8', 'concat', 'createBuffer']);

/** Classes whose instances are bytes that are all zero. */
export const zeroedClasses: ReadonlySet<string> = new Set(['Uint8Array', 'ArrayBuffer', 'Uint32Array', 'Uint16Array', 'Buffer']);

/** Names of objects that hold the configuration. */
export const configurationHolders: ReadonlySet<string> = new Set(['config', 'configs', 'conf', 'configuration', 'env', 'ENV', 'envConfig', 'environment', 'appConfig', 'settings', 'secrets', 'configService', 'nconf', 'CONFIG', 'serverConfig', 'envVars']);
