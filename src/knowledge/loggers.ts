/** Methods that write a line, of all loggers in use. */
export const logMethods: ReadonlySet<string> = new Set([
  'log', 'info', 'warn', 'warning', 'error', 'debug', 'trace', 'verbose', 'fatal', 'http', 'silly', 'notice', 'success', 'critical', 'table', 'dir', 'child', 'emerg', 'alert', 'crit',
  'audit', 'security', 'exception', 'print', 'write', 'data', 'input', 'prompt', 'group', 'groupCollapsed', 'assert', 'dirxml', 'setBindings', 'sys', 'event', 'start', 'complete', 'note', 'pending', 'await', 'ready', 'box', 'fail',
  'appendKeys', 'appendPersistentKeys', 'addPersistentLogAttributes', 'addContext', 'withContext', 'withMetadata', 'withFields', 'assign', 'with',
]);

/** Methods that other objects have too: they count on a receiver that is surely a logger by import or by its whole name. */
export const vagueLogMethods: ReadonlySet<string> = new Set(['write', 'data', 'input', 'prompt', 'event', 'start', 'complete', 'note', 'pending', 'await', 'ready', 'box', 'fail', 'group', 'groupCollapsed', 'assert', 'print', 'alert', 'security', 'sys', 'exception', 'audit', 'assign', 'with']);

/** Options of loggers whose functions make what is written into every line: alone, or each in an object of them. */
export const lineWriters: ReadonlySet<string> = new Set(['serializers', 'dynamicMeta', 'customProps', 'customAttributes', 'mixin', 'customSuccessMessage', 'customErrorMessage', 'customReceivedMessage', 'customReceivedObject', 'customSuccessObject', 'customErrorObject']);

/** What express-winston can be told to write of a request or an answer and that holds whatever a person sent. */
export const whitelistable: Readonly<Record<'request' | 'response', ReadonlySet<string>>> = {
  request: new Set(['body', 'headers', 'cookies', 'signedCookies', 'session']),
  response: new Set(['body']),
};

/** Last words of the names of receivers. */
export const loggerWords: ReadonlySet<string> = new Set(['log', 'logger', 'logging', 'console', 'winston', 'pino', 'bunyan', 'consola', 'signale', 'loglevel', 'log4js', 'logs', 'loggr', 'lgr', 'debugger']);

/** Functions that write a line when called by their name alone. */
export const bareLoggers: ReadonlySet<string> = new Set([
  'log', 'debug', 'logError', 'logInfo', 'logWarn', 'logWarning', 'logDebug', 'logMessage', 'logEvent', 'logger', 'logTrace', 'logSuccess', 'writeLog', 'auditLog', 'logAudit', 'consoleLog', 'debugLog', 'infoLog', 'errorLog', 'warnLog', 'logToFile', 'logIt', 'logLine', 'dbg', 'trace',
]);

/** Packages whose instances and functions are loggers. */
export const loggerModules: ReadonlySet<string> = new Set([
  'winston', 'pino', 'pino-http', 'nestjs-pino', 'bunyan', 'log4js', 'loglevel', 'signale', 'tslog', 'consola', 'debug', 'npmlog', 'roarr', 'electron-log', 'fancy-log', 'loglayer', 'koa-pino-logger', 'nest-winston',
  'ts-log', 'js-logger', 'caterpillar', 'adze', 'console-log-level', 'diary', 'ulog', '@tsed/logger', '@tryghost/logging', '@nestjs/common', 'firebase-functions/logger', 'firebase-functions', '@google-cloud/logging', '@aws-lambda-powertools/logger', '@sapphire/framework', 'egg-logger', 'lambda-log', '@actions/core', 'next-axiom', '@logtail/node', '@logtail/next',
]);
