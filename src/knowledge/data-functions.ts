/** First words of functions that read or write records. */
export const dataVerbs: ReadonlySet<string> = new Set(['all', 'create', 'fetch', 'find', 'first', 'get', 'insert', 'list', 'load', 'lookup', 'one', 'query', 'read', 'register', 'retrieve', 'save', 'search', 'select', 'store', 'update', 'upsert']);

/** Methods that run what their receiver is named after: `listUsersUseCase.execute()`, `new GetPatient(repository).run(id)`. */
export const runningMethods: ReadonlySet<string> = new Set(['execute', 'exec', 'handle', 'run', 'perform', 'invoke', 'call']);

/** Words at the end of what is run, which say nothing of what it gives. */
export const runnableSuffix = /_?(?:UseCase|Usecase|Service|Query|Handler|Interactor|Action|Operation)$/u;

/** Words of functions whose result was chosen for others to see, or is no record. */
export const chosenWords: ReadonlySet<string> = new Set([
  'basic', 'clean', 'count', 'dto', 'exposed', 'filtered', 'format', 'formatted', 'ids', 'info', 'lean', 'limited', 'mapped', 'masked', 'me', 'minimal', 'mini', 'mock', 'mocked', 'name', 'names', 'options', 'partial', 'present', 'presented', 'preview', 'profile', 'public', 'redacted',
  'response', 'safe', 'sanitized', 'sanitised', 'serialized', 'serialised', 'short', 'simple', 'slim', 'stats', 'stripped', 'summary', 'summaries', 'view', 'visible', 'without',
]);

/** Names of what functions are methods of, where their result was chosen in the same way. */
export const presenters = /presenter|serializ|serialis|mapper|transform|resource$|dto$/iu;
