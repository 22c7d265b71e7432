/** Last words of the names of error classes, and of functions that make an error. */
export const errorWords: ReadonlySet<string> = new Set(['error', 'exception', 'fault']);

/** Error classes that are called after the answer they lead to, without the word error. */
export const statusErrors: ReadonlySet<string> = new Set([
  'BadRequest', 'Unauthorized', 'PaymentRequired', 'Forbidden', 'NotFound', 'MethodNotAllowed', 'NotAcceptable', 'Timeout', 'RequestTimeout', 'Conflict', 'Gone', 'LengthRequired', 'Unprocessable',
  'UnprocessableEntity', 'TooManyRequests', 'GeneralError', 'NotImplemented', 'BadGateway', 'Unavailable', 'ServiceUnavailable', 'InternalServerError', 'NotAuthenticated', 'PreconditionFailed', 'Locked', 'HTTPException',
]);

/** The same as functions of a maker of errors: `Boom.notFound(text)`, `httpErrors.conflict(text)`. */
export const statusFunctions: ReadonlySet<string> = new Set([
  'badRequest', 'unauthorized', 'paymentRequired', 'forbidden', 'notFound', 'methodNotAllowed', 'notAcceptable', 'requestTimeout', 'clientTimeout', 'conflict', 'gone', 'resourceGone', 'preconditionFailed', 'badData',
  'unprocessableEntity', 'locked', 'tooManyRequests', 'teapot', 'badImplementation', 'internal', 'internalServerError', 'notImplemented', 'badGateway', 'serverUnavailable', 'serviceUnavailable', 'gatewayTimeout', 'preconditionRequired',
]);

/** Names of makers of errors, lower case. */
export const errorMakers: ReadonlySet<string> = new Set(['boom', 'httperrors', 'httperror', 'createerror', 'createhttperror', 'errors', 'error', 'apierror', 'apperror']);

/** Functions whose name says nothing that raise an error with their arguments, with the module that they come from. */
export const raisingFunctions: Readonly<Record<string, string>> = { error: '@sveltejs/kit', boomify: '@hapi/boom' };

/** Functions that raise an error with their last argument when their first is false, and the number of arguments before it. */
export const assertions: Readonly<Record<string, number>> = {
  assert: 1, invariant: 1, 'assert.ok': 1, 'assert.equal': 2, 'assert.strictEqual': 2, 'assert.notEqual': 2, 'assert.notStrictEqual': 2, 'assert.deepEqual': 2, 'assert.fail': 0, 'ctx.assert': 2, 'context.assert': 2,
};

/** Words of an error's name or text that say whether somebody has an account here. */
export const enumerationWords: ReadonlySet<string> = new Set(['found', 'conflict', 'exists', 'exist', 'existing', 'taken', 'registered', 'duplicate', 'duplicated', 'unique', 'already', 'unknown']);
