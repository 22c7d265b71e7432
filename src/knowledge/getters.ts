/** Methods that read one property by a literal key: of models, forms, maps, storages, query strings. */
export const keyedReaders: ReadonlySet<string> = new Set(['get', 'getAll', 'getItem', 'getDataValue', 'getFieldValue', 'getValues', 'getIn', 'prop', 'watch']);

/** Methods that do so on a request only. */
export const requestReaders: ReadonlySet<string> = new Set(['param', 'query', 'input', 'header']);

/** Receivers whose getters read something else than a record: clients, servers, settings, containers, pages under test. */
export const nonRecordReceivers: ReadonlySet<string> = new Set([
  'app', 'application', 'router', 'server', 'fastify', 'koa', 'express', 'http', 'https', 'axios', 'got', 'ky', 'fetcher', 'rest', 'superagent', 'agent', 'cy', 'page', 'injector', 'container', 'module',
  'i18n', 'intl', 'translate', 'translator', 'translations', 'trans', 'client', 'api', 'sdk', 'service', 'services', 'config', 'configuration', 'conf', 'cfg', 'settings', 'env', 'environment', 'options',
  'nconf', 'vscode', 'workspace', 'cache', 'caches', 'redis', 'registry', 'schema', 'schemas', 'controls', 'validators', 'components', 'reflect', 'reflector', 'metadata', 'features', 'flags',
]);
