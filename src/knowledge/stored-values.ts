/** Names of values that say nothing about a person whatever key they are kept under: flags, ids, times, choices. */
export const plainValueEnds: ReadonlySet<string> = new Set([
  'id', 'ids', 'uuid', 'at', 'time', 'timestamp', 'date', 'expiry', 'expires', 'expiration', 'count', 'status', 'flag', 'type', 'role', 'roles', 'provider', 'mode', 'url', 'path', 'step', 'index', 'version', 'enabled', 'visible', 'open', 'authenticated', 'theme', 'language', 'lang', 'locale', 'tab',
  'page', 'size', 'width', 'height', 'order', 'filter', 'filters', 'sort', 'view', 'columns', 'settings', 'preferences', 'prefs', 'options', 'config', 'permissions', 'consent', 'key', 'hash', 'ttl', 'now', 'bool', 'checked', 'loading', 'error',
]);

/** First words of such names. */
export const plainValueStarts: ReadonlySet<string> = new Set(['is', 'has', 'should', 'can', 'did', 'was', 'show', 'hide', 'toggle', 'remember', 'logged', 'loggedin']);

/** Functions that make a value out of nothing personal. */
export const plainMakers: ReadonlySet<string> = new Set(['now', 'getTime', 'uuid', 'uuidv4', 'v4', 'v1', 'nanoid', 'randomUUID', 'random', 'generateId', 'createId', 'cuid', 'ulid', 'toISOString', 'getTimezoneOffset', 'Boolean', 'Number', 'parseInt', 'Symbol', 'generateUUID', 'uniqueId']);
