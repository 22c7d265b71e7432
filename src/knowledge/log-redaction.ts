/** A call that makes a logger, and the options of it that keep values out of its lines. */
export interface LoggerSetUp {
  readonly modules: readonly string[];
  /** The way through the module: `''` for the module itself, `createLogger`, `Logger.new`. */
  readonly paths: readonly string[];
  /** Options below the first argument under which those of the logger stand. */
  readonly within?: readonly string[];
  /** The argument that holds the options, when it is not the first. */
  readonly at?: number;
  /** The option whose function makes the options. */
  readonly factory?: string;
  /** Options that keep values out, or that hand over a logger made elsewhere; any of them will do. */
  readonly cleared: readonly (readonly string[])[];
  /** The one to ask for, and where it lists keys or paths. */
  readonly option: string;
  readonly lists: readonly (readonly string[])[];
  /** How its entries are written: paths of pino, or bare keys. */
  readonly entries: 'paths' | 'keys' | 'none';
}

export const loggerSetUps: readonly LoggerSetUp[] = [
  { modules: ['pino'], paths: ['', 'pino'], cleared: [['redact'], ['serializers'], ['hooks'], ['formatters', 'log']], option: 'redact', lists: [['redact'], ['redact', 'paths']], entries: 'paths' },
  { modules: ['pino-http', 'koa-pino-logger', 'express-pino-logger', 'hapi-pino'], paths: ['', 'pinoHttp'], cleared: [['redact'], ['serializers'], ['logger'], ['instance']], option: 'redact', lists: [['redact'], ['redact', 'paths']], entries: 'paths' },
  { modules: ['fastify'], paths: ['', 'fastify', 'Fastify'], within: ['logger'], cleared: [['redact'], ['serializers'], ['hooks'], ['formatters', 'log'], ['info']], option: 'redact', lists: [['redact'], ['redact', 'paths']], entries: 'paths' },
  { modules: ['nestjs-pino'], paths: ['LoggerModule.forRoot'], within: ['pinoHttp'], cleared: [['redact'], ['serializers'], ['logger']], option: 'redact', lists: [['redact'], ['redact', 'paths']], entries: 'paths' },
  { modules: ['nestjs-pino'], paths: ['LoggerModule.forRootAsync'], within: ['pinoHttp'], factory: 'useFactory', cleared: [['redact'], ['serializers'], ['logger']], option: 'redact', lists: [['redact'], ['redact', 'paths']], entries: 'paths' },
  { modules: ['nest-winston'], paths: ['WinstonModule.forRoot', 'WinstonModule.createLogger'], cleared: [['instance']], option: 'format', lists: [], entries: 'none' },
  { modules: ['nest-winston'], paths: ['WinstonModule.forRootAsync'], factory: 'useFactory', cleared: [['instance']], option: 'format', lists: [], entries: 'none' },
  { modules: ['winston'], paths: ['createLogger'], cleared: [], option: 'format', lists: [], entries: 'none' },
  { modules: ['winston'], paths: ['loggers.add'], at: 1, cleared: [], option: 'format', lists: [], entries: 'none' },
  { modules: ['express-winston'], paths: ['logger', 'errorLogger'], cleared: [['requestFilter'], ['requestWhitelist'], ['headerBlacklist'], ['bodyBlacklist'], ['winstonInstance'], ['meta'], ['blacklistedMetaFields']], option: 'headerBlacklist', lists: [], entries: 'none' },
  { modules: ['bunyan'], paths: ['createLogger'], cleared: [['serializers']], option: 'serializers', lists: [], entries: 'none' },
  { modules: ['tslog'], paths: ['Logger.new'], cleared: [['maskValuesOfKeys'], ['maskValuesRegEx'], ['maskAny'], ['overwrite', 'mask']], option: 'maskValuesOfKeys', lists: [['maskValuesOfKeys']], entries: 'keys' },
];

/** Formats of winston that lay a line out and leave its values as they are. */
export const layingOutFormats: ReadonlySet<string> = new Set([
  'combine', 'json', 'simple', 'timestamp', 'colorize', 'uncolorize', 'printf', 'splat', 'align', 'errors', 'label', 'ms', 'padLevels', 'prettyPrint', 'cli', 'logstash', 'metadata', 'nestLike',
]);

/** What a redaction takes out of every logger. */
export const redactedByDefault: readonly string[] = ['authorization', 'cookie', 'password', 'email'];

/** Headers of a request, which stand at a place of their own. */
export const redactedHeaders: ReadonlySet<string> = new Set(['authorization', 'cookie', 'set-cookie', 'x-api-key']);
