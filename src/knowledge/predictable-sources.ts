/** How a value is made that can be guessed: with a generator that is not made for secrets, or from the time. */
export type Predictability = 'random' | 'time';

/** Members of globals, as dotted names, that give a value which can be guessed. */
export const predictableGlobals: Readonly<Record<string, Predictability>> = {
  'Math.random': 'random', 'Date.now': 'time', 'performance.now': 'time', 'process.hrtime': 'time', 'process.hrtime.bigint': 'time', 'window.Math.random': 'random', 'globalThis.Math.random': 'random', 'Math.random.call': 'random',
};

/** Methods of a `new Date()` that give the time. */
export const timeMethods: ReadonlySet<string> = new Set(['getTime', 'valueOf', 'getMilliseconds']);

/** Functions of packages by module: dotted, `''` for the module itself. */
export const predictableFunctions: Readonly<Record<string, Readonly<Record<string, Predictability>>>> = {
  crypto: { pseudoRandomBytes: 'random', prng: 'random' },
  uuid: { v1: 'time', v6: 'time' },
  'uuid/v1': { '': 'time' },
  uniqid: { '': 'time', time: 'time', process: 'time' },
  shortid: { '': 'random', generate: 'random' },
  hat: { '': 'random' },
  cuid: { '': 'time' },
  puid: { generate: 'time' },
  'nanoid/non-secure': { nanoid: 'random', customAlphabet: 'random', 'customAlphabet.()': 'random' },
  lodash: { random: 'random', sample: 'random', sampleSize: 'random', uniqueId: 'time' },
  'lodash-es': { random: 'random', sample: 'random', sampleSize: 'random', uniqueId: 'time' },
  'lodash/random': { '': 'random' },
  'lodash/sample': { '': 'random' },
  'lodash/sampleSize': { '': 'random' },
  underscore: { random: 'random', sample: 'random' },
  randomatic: { '': 'random' },
  'random-number': { '': 'random' },
  'random-int': { '': 'random' },
  'random-js': {},
  'unique-random': {},
  randomstring: {},
  'unique-string': {},
};

/** Names of calls that may be one of them, before anything else is looked at. */
export const predictableNames: ReadonlySet<string> = new Set([
  'random', 'customAlphabet', 'now', 'hrtime', 'bigint', 'getTime', 'valueOf', 'pseudoRandomBytes', 'prng', 'v1', 'v6', 'uuidv1', 'uuidV1', 'uuid', 'uniqid', 'uniqId', 'uniqueId', 'time', 'process', 'generate', 'hat', 'cuid', 'nanoid', 'sample', 'sampleSize', 'randomize', 'randomatic', 'rack', 'rn', 'randomInt', 'randomInteger', 'shortid', 'shortId', 'call',
]);

/** What in an expression keeps its value from being guessed, as words of its text. */
export const unguessableParts = '(?<!pseudo)random_?bytes|random_?uuid|getrandomvalues|randomfill|randomint|\\buuid(?:v?[47])?\\(|\\bv[47]\\(|nanoid|ulid|hmac|signature|signed|\\bsign(?:\\(|token|jwt)|jwt|encrypt|cipher|\\bseal|csprng|secret|private_?key|process\\.env|wordarray|entropy|createid';

/** Generators made for secrets: a function that calls one has `Math.random()` as a fallback or for another purpose. */
export const secureGenerators = 'randomBytes|randomUUID|getRandomValues|randomFillSync|randomInt|nanoid|uuidv4|WordArray';
