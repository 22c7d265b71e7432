/** Types of libraries whose values ask or show something and hold no value of a person themselves. */
export const controlTypes: ReadonlySet<string> = new Set([
  'FormControl', 'FormGroup', 'FormArray', 'FormRecord', 'AbstractControl', 'UntypedFormControl', 'UntypedFormGroup', 'NgModel', 'FieldError', 'FieldErrors', 'FieldMetaProps', 'FieldInputProps', 'FieldHelperProps', 'RegisterOptions', 'UseFormRegisterReturn', 'EventEmitter',
  'ReactElement', 'ReactPortal', 'Element', 'VNode', 'TemplateResult', 'TemplateRef', 'ElementRef', 'RefObject', 'MutableRefObject', 'Locator', 'ElementHandle', 'ZodString', 'ZodOptional', 'ZodNullable', 'ZodEmail', 'ZodType', 'ZodObject', 'StringSchema', 'StringColumn',
  'PgColumn', 'MySqlColumn', 'SQLiteColumn', 'SchemaType', 'MessageDescriptor',
]);

/** Elements of a page, by the names that TypeScript's library gives them. */
export const elementTypes = /^(?:(?:HTML|SVG|MathML)\w*Element|Element|Node|NodeListOf|HTMLCollectionOf|Document|Window|Event|\w+Event|EventTarget)$/u;

/** Last words of types that describe, carry out or fail, and hold no record. */
export const typesOfNoRecord: ReadonlySet<string> = new Set([
  'service', 'repository', 'controller', 'resolver', 'gateway', 'adapter', 'factory', 'manager', 'handler', 'middleware', 'module', 'plugin', 'logger', 'transport', 'transporter', 'mailer', 'validator', 'schema', 'column', 'columns', 'table', 'model', 'error', 'errors', 'exception',
  'state', 'store', 'props', 'context', 'theme', 'styles', 'translations', 'translation', 'messages', 'labels', 'locale', 'constants', 'flags', 'api', 'sdk', 'router', 'route', 'server', 'app', 'application', 'window', 'element', 'component', 'instance', 'connection', 'pool', 'cache',
  'queue', 'job', 'worker', 'process', 'env', 'environment', 'config', 'configuration', 'settings', 'options', 'opts', 'query', 'filter', 'filters', 'where', 'select', 'include', 'params', 'pagination', 'template', 'templates', 'delegate', 'builder', 'provider', 'strategy', 'guard',
  'request', 'req', 'res', 'reply', 'socket', 'headers', 'cookies', 'meta', 'metadata', 'stats', 'metrics', 'permissions', 'feature', 'features', 'selectors', 'actions', 'reducer', 'slice', 'hook', 'hooks', 'ref', 'refs', 'form', 'field', 'fields', 'rule', 'rules',
]);

/** Words behind the thing in a name of a type that says that its fields were chosen for a purpose: `CustomerCreateParams`, `InviteDto`. */
export const chosenTypes = /(?:Dto|DTO|Input|Params|Payload|Body|Request|Args|Command|Event|Message|Response|View|Summary|Preview|Props|Form|FormData|FormValues|Values|Job|JobData)$/u;

/** What stands before the thing in the name of such a type. */
export const chosenVerbs = /^(?:Create|Update|Upsert|Insert|Patch|Register|Add|Edit|Partial|Public|Safe|Send|Invite|Import|Export|Get|List|Search|Find)(?=[A-Z])/u;

/** Packages whose types are made from the database of the project: records, and no fields that an interface asks for. */
export const recordPackages: ReadonlySet<string> = new Set(['@prisma/client', '.prisma', '@prisma', 'drizzle-orm', 'mongoose', 'typeorm', '@mikro-orm/core', 'sequelize', 'zod', 'kysely', 'objection', 'entities']);

/** Members of a record that tell nothing of who it is about. */
export const neutralMembers = /^(?:_?id|uuid|\w+_?[iI]ds?|roles?|status|state|type|kind|plan|tier|slug|version|enabled|active|disabled|created|updated|deleted|\w+At|\w+_at|is[A-Z]\w*|has[A-Z]\w*|can[A-Z]\w*|is_\w+|count|total|permissions|scopes?|\w+Count|__v|__typename|order|position|iat|exp|iss|aud|sub|jti)$/u;

/** Last words of names whose values are texts, numbers, errors or functions, whatever their type is: nobody asks for it. */
export const plainWords = `
  id ids uid uuid guid key keys url urls uri uris href link path paths route file filename folder dir directory name names title label text texts txt message messages msg reason description status state type kind code codes count counts total size
  length index idx at time date day days hour hours minute minutes second seconds ms timeout delay duration age ttl host hostname port ip domain origin version error errors err e ex exception hash slug flag ok success enabled disabled html css
  css style class classes color level mode method action callback cb fn func handler listener logger log config options opts settings env signal ref element el locale lang language currency amount price rate percent limit offset step
  query sql regex pattern format encoding mime extension ext num number n i j k x y z bytes buffer stream chunk token tokens secret nonce prefix suffix separator response res req request ctx context server client db app router t
`;
