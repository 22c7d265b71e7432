/** What an error tells of the inside of a system, by its member. */
export type ErrorDetail = 'stack' | 'message' | 'database';

/** Members of errors that were not written for whoever asks. */
export const errorMembers: Readonly<Record<string, ErrorDetail>> = {
  stack: 'stack', stacktrace: 'stack', trace: 'stack', message: 'message', cause: 'message', description: 'message',
  sql: 'database', sqlMessage: 'database', sqlState: 'database', detail: 'database', details: 'database', query: 'database', parameters: 'database', hint: 'database', table: 'database', constraint: 'database', keyValue: 'database',
  errmsg: 'database', original: 'database', parent: 'database', meta: 'database', where: 'database', internalQuery: 'database', driverError: 'database', response: 'message',
};

/** Names of errors where their binding alone does not tell. */
export const errorNames = /^_?(?:e|er|err|error|ex|exc|exception|erro|reason|fehler|fout)$/iu;

/** Types of errors that say nothing of who made them. */
export const anyErrorType = /^(?:Error|Exception|unknown|any|NodeJS\.ErrnoException|ErrnoException|MongoError|QueryFailedError|AxiosError|TypeError|DatabaseError|object)$/u;

/** Functions that are handed errors of all kinds, or hand on nothing else: `app.onError`, `setErrorHandler`, `user.save((err) => …)`. */
export const errorHandlers: ReadonlySet<string> = new Set(['onError', 'setErrorHandler', 'catch', 'on', 'once', 'use', 'errorHandler', 'catchError', 'save', 'remove', 'destroy']);

/** Middleware that shows every error as a page, with its stack. */
export const errorPages: readonly string[] = ['errorhandler', 'youch', 'koa-error', 'pretty-error'];
