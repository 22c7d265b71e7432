/** Functions whose result carries what they are given, as dotted names. */
export const transparentFunctions: ReadonlySet<string> = new Set([
  'String', 'Object', 'Array.from', 'Array.of', 'Promise.resolve', 'Promise.all', 'Promise.allSettled',
  'structuredClone', 'cloneDeep', '_.cloneDeep', '_.clone', 'lodash.cloneDeep', 'toRaw', 'unref', 'toJS', 'JSON.parse',
  'encodeURIComponent', 'encodeURI', 'decodeURIComponent', 'escape', 'btoa', 'atob', 'Buffer.from', 'Symbol.for',
  'util.format', 'format', 'sprintf', 'vsprintf', 'printf', 'Object.freeze', 'Object.seal', 'Object.fromEntries',
  'Object.assign', 'Object.create', '_.merge', '_.assign', '_.extend', '_.defaults', 'merge', 'deepmerge',
  'safeStringify', 'fastSafeStringify', 'fast-safe-stringify', 'stableStringify', 'toPlainObject',
]);

/** Functions that write a whole value out as text, as dotted names. */
export const stringifyingFunctions: ReadonlySet<string> = new Set([
  'JSON.stringify', 'util.inspect', 'inspect', 'stringify', 'safeStringify', 'fastSafeStringify', 'stableStringify', 'superjson.stringify', 'SuperJSON.stringify',
  'superjson.serialize', 'qs.stringify', 'querystring.stringify', 'yaml.stringify', 'YAML.stringify', 'flatted.stringify', 'devalue.stringify', 'prettyFormat', 'Object.values', 'Object.entries', 'serialize',
]);

/** Methods whose result carries their receiver. */
export const transparentMethods: ReadonlySet<string> = new Set([
  'toString', 'valueOf', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase', 'normalize',
  'padStart', 'padEnd', 'replaceAll', 'replace', 'join', 'flat', 'reverse', 'toReversed', 'toSorted', 'sort', 'filter', 'toISOString', 'toLocaleString',
  'toLocaleDateString', 'toDateString', 'toUTCString', 'toFixed', 'then', 'catch', 'finally', 'values', 'entries', 'unwrap', 'repeat',
]);

/** Methods that hand out the whole record that they are called on. */
export const recordMethods: ReadonlySet<string> = new Set([
  'toJSON', 'toObject', 'toPlain', 'toPlainObject', 'lean', 'serialize', 'dataValues', 'getValues', 'clone', 'toJson', 'asObject', 'exec', 'unwrap', 'plain', 'save', 'reload', 'populate', 'refresh',
]);

/** Methods that hand out one or some elements of the list that they are called on. */
export const elementMethods: ReadonlySet<string> = new Set(['find', 'findLast', 'at', 'pop', 'shift', 'filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'concat', 'flat', 'values']);

/** Those that hand out one. */
export const oneElementMethods: ReadonlySet<string> = new Set(['find', 'findLast', 'at', 'pop', 'shift']);

/** Methods whose call-back gives the elements of the result. */
export const mappingMethods: ReadonlySet<string> = new Set(['map', 'flatMap']);

/** Classes whose instances carry what their constructor is given. */
export const transparentClasses: ReadonlySet<string> = new Set([
  'String', 'Object', 'Array', 'Set', 'Map', 'Blob', 'File', 'URLSearchParams', 'FormData', 'Date', 'TextEncoder', 'URL', 'Headers', 'Request', 'HttpParams',
  'Error', 'TypeError', 'RangeError', 'AggregateError',
]);

/** Modules whose functions dress up text for a terminal and carry it. */
export const colouringModules: ReadonlySet<string> = new Set(['chalk', 'kleur', 'picocolors', 'colors', 'colors/safe', 'colors/safe.js', 'colorette', 'ansi-colors', 'cli-color', 'ansis', 'yoctocolors']);

/** Template tags that only lay text out. */
export const transparentTags: ReadonlySet<string> = new Set(['raw', 'dedent', 'outdent', 'html', 'stripIndent', 'stripIndents', 'oneLine', 'chalk', 'css', 'markdown', 'md']);

/** Classes and functions of a project that put a value into an envelope for its answers: `new ApiResponse(200, user)`, `successResponse(user)`. */
export const envelopeClass = /^(?:Api|API|Http|Success|Json|JSON|Standard|Custom|Base|App|Data|Generic|Ok|OK|Created)[A-Za-z]{0,12}(?:Response|Result|Reply)$/u;
export const envelopeFunction = /^(?:(?:create|build|make|format|send)?(?:api|success|ok|json|created|standard)(?:Response|Result))$/iu;
