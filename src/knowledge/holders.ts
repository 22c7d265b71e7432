/** Settings, errors, messages, labels and fields, in other languages. */
const holdersElsewhere = [
  'ajustes', 'configuracao', 'configuracion', 'configurazione', 'einstellungen', 'impostazioni', 'instellingen', 'konfig', 'konfiguration', 'parametres', 'reglages', 'ustawienia',
  'bledy', 'errores', 'erreurs', 'erros', 'errori', 'fehler', 'fouten', 'mensajes', 'mensagens', 'meldungen', 'etiquetas', 'campos', 'champs', 'velden', 'felder',
];

/** Objects whose members are about fields, not values of a person: error maps, labels, schemas, settings. Folded, singular and plural. */
export const nonValueHolders: ReadonlySet<string> = new Set([
  ...holdersElsewhere,
  'error', 'errors', 'err', 'touched', 'dirty', 'schema', 'schemas', 'shape', 'field', 'fields', 'column', 'columns', 'label', 'labels', 'placeholder', 'placeholders',
  'message', 'messages', 'msg', 'config', 'configs', 'configuration', 'conf', 'cfg', 'setting', 'settings', 'template', 'templates', 'service', 'services', 'route', 'routes',
  'type', 'types', 'provider', 'providers', 'feature', 'features', 'channel', 'channels', 'permission', 'permissions', 'regex', 'regexes', 'regexp', 'pattern', 'patterns',
  'validator', 'validators', 'validation', 'validations', 'rule', 'rules', 'icon', 'icons', 'style', 'styles', 'class', 'classes', 'constant', 'constants', 'enum', 'string', 'strings',
  'translation', 'translations', 'i18n', 'locale', 'locales', 'copy', 'text', 'texts', 'intl', 't', 'env', 'environment', 'flag', 'flags', 'toggle', 'toggles', 'capability', 'capabilities',
  'handler', 'handlers', 'formatter', 'formatters', 'queue', 'queues', 'plugin', 'plugins', 'module', 'modules', 'action', 'actions', 'event', 'events', 'kind', 'kinds',
  'ref', 'refs', 'selector', 'selectors', 'locator', 'locators', 'count', 'counts', 'stats', 'metric', 'metrics', 'limit', 'limits', 'theme', 'color', 'colors', 'key', 'keys',
  'document', 'window', 'location', 'navigator', 'process', 'path', 'package', 'pkg', 'manifest', 'zod', 'yup', 'joi', 'faker', 'chance', 'registry', 'mapping', 'mappings', 'header',
  'weight', 'weights', 'index', 'indexes', 'option', 'helper', 'helpers', 'util', 'utils', 'lib', 'client', 'api', 'sdk', 'transport', 'adapter', 'adapters', 'driver',
]);

/** First names of paths that lead to modules, schemas and texts of the project, whatever stands at their end. */
export const modulesOfProject: ReadonlySet<string> = new Set([
  'controllers', 'routes', 'schemas', 'validators', 'components', 'i18n', 'translations', 'messages', 'errors', 'locales', 'labels', 'selectors', 'icons', 'styles', 'tours', 'middlewares', 'mutations', 'queries', 'templates', 'fields',
  'columns', 'placeholders', 'regexes', 'patterns', 'rules', 'types', 'enums', 'constants', 'visibility', 'models', 'entities',
]);

/** Objects whose `user` is a login of a machine, not a person. */
export const technicalHolders: ReadonlySet<string> = new Set([
  ...holdersElsewhere,
  'config', 'configuration', 'conf', 'cfg', 'setting', 'settings', 'option', 'options', 'opts', 'env', 'environment', 'auth', 'smtp', 'db', 'database', 'credential', 'credentials', 'connection',
  'conn', 'mysql', 'postgres', 'pg', 'redis', 'mongo', 'argv', 'args', 'flags', 'url', 'uri', 'ssh', 'ftp', 'sftp', 'imap', 'mail', 'mailer', 'transport', 'process', 'git', 'os', 'pool', 'type', 'types',
  'schema', 'schemas', 'model', 'models', 'prisma', 'role', 'roles', 'permission', 'permissions', 'route', 'routes', 'api', 'client', 'sdk', 'service', 'services', 'error', 'errors', 'message', 'messages',
  'i18n', 't', 'label', 'labels', 'icon', 'icons', 'component', 'components', 'repository', 'repositories', 'repo', 'feature', 'features', 'module', 'modules', 'controller', 'constant', 'constants', 'enum', 'queue', 'kind',
]);

/** Members that hold what a query, a response or a page of results found. */
export const resultKeys: ReadonlySet<string> = new Set(['data', 'rows', 'items', 'results', 'result', 'docs', 'records', 'entries', 'nodes', 'list', 'content', 'value', 'values', 'attributes', 'dataValues', '_doc', 'payload', 'body', 'Item', 'Items']);
