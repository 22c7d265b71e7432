/** Libraries and languages in which code declares the fields of a record. */
export type SchemaFamily =
  | 'zod' | 'yup' | 'joi' | 'valibot' | 'typebox' | 'class-validator' | 'mongoose' | 'sequelize' | 'typeorm' | 'mikro-orm' | 'drizzle' | 'knex' | 'graphql' | 'json-schema';

/** Text that every file has which declares one of them; no file without it is looked at. */
export const schemaWords: readonly string[] = [
  'z.', 'zod', 'joi', 'yup', 'valibot', 'typebox', '.object(', 'class-validator', 'mongoose', 'schema(', 'typegoose', 'sequelize', 'typeorm', 'mikro-orm', '@entity', '@column', '@prop', '@schema', 'drizzle', 'table(', 'createtable', 'properties:',
];

/** What the value of a field can be. `relation` is another record, `custom` a type that the project defines. */
export type MemberKind = 'text' | 'number' | 'flag' | 'choice' | 'date' | 'binary' | 'object' | 'list' | 'relation' | 'custom' | 'unknown';

/** A library whose schemas check values: how it is imported and which of its functions make the schema of an object. */
export interface CheckingLibrary {
  readonly family: SchemaFamily;
  readonly modules: readonly string[];
  /** What the library is called where a module of the project hands it on. */
  readonly names: readonly string[];
  readonly objects: readonly string[];
}

export const checkingLibraries: readonly CheckingLibrary[] = [
  { family: 'zod', modules: ['zod', 'zod/v3', 'zod/v4', 'zod/mini', 'zod/v4-mini', '@hono/zod-openapi', 'astro/zod', 'astro:schema', 'astro:content', 'nestjs-zod/z', '@strapi/utils'], names: ['z', 'zod'], objects: ['object', 'strictObject', 'looseObject', 'interface'] },
  { family: 'yup', modules: ['yup'], names: ['yup', 'Yup'], objects: ['object'] },
  { family: 'joi', modules: ['joi', '@hapi/joi', 'celebrate', 'joi/lib/index'], names: ['Joi', 'joi'], objects: ['object'] },
  { family: 'valibot', modules: ['valibot'], names: ['valibot'], objects: ['object', 'strictObject', 'looseObject', 'objectWithRest'] },
  { family: 'typebox', modules: ['@sinclair/typebox', 'typebox', '@fastify/type-provider-typebox', 'elysia'], names: ['Type'], objects: ['Object'] },
];

/** Methods of a schema that add fields, and those that add the fields of another schema. */
export const addingMethods: ReadonlySet<string> = new Set(['extend', 'safeExtend', 'augment', 'shape', 'keys', 'append', 'setKey']);
export const mergingMethods: ReadonlySet<string> = new Set(['merge', 'concat', 'and', 'intersection']);
/** Functions that make a schema of schemas that they are given: all of their fields, those of the first, a list of the first. */
export const joiningFunctions: ReadonlySet<string> = new Set(['intersection', 'intersect', 'Intersect', 'Composite', 'merge', 'and']);
export const wrappingFunctions: ReadonlySet<string> = new Set([
  'optional', 'nullable', 'nullish', 'undefinedable', 'partial', 'required', 'pipe', 'lazy', 'readonly', 'strip', 'pick', 'omit', 'promise', 'Optional', 'Partial', 'Required', 'Readonly', 'Pick', 'Omit', 'Promise', 'Strict', 'Awaited',
]);
export const listingFunctions: ReadonlySet<string> = new Set(['array', 'Array', 'set', 'list']);
/** Methods after which a schema lets fields through that it does not name. */
export const openingMethods: ReadonlySet<string> = new Set(['passthrough', 'loose', 'catchall', 'unknown', 'pattern', 'rename', 'looseObject', 'objectWithRest', 'nonstrict', 'from']);
/** Methods after which the value is another one than the schema names. */
export const changingMethods: ReadonlySet<string> = new Set(['transform', 'preprocess', 'codec', 'keyof', 'json', 'or', 'union', 'when', 'alternatives', 'rawTransform']);

/** What a schema gives for a value: methods of the schema, or functions that take it, with the key of the value in what they give. */
export const parsingMethods: Readonly<Record<string, string>> = {
  parse: '', parseAsync: '', Parse: '', Decode: '', Cast: '', Clean: '', decode: '', safeParse: 'data', safeParseAsync: 'data', spa: 'data', validate: 'value', validateSync: '', validateAsync: '', cast: '', attempt: '', create: '', mask: '', assert: '',
};

/** Types that stand for the value of a schema: `z.infer<typeof schema>`, `InferSelectModel<typeof table>`. */
export const inferredTypes: ReadonlySet<string> = new Set([
  'infer', 'input', 'output', 'Infer', 'InferType', 'InferInput', 'InferOutput', 'Input', 'Output', 'Static', 'StaticDecode', 'StaticEncode', 'InferSelectModel', 'InferInsertModel', 'InferModel', 'InferSchemaType', 'HydratedDocumentFromSchema', 'InferAttributes',
  'InferCreationAttributes', 'FromSchema', 'TypeOf', 'Asserts', 'InferEntity', 'InstanceType', 'DocumentType', 'CreationAttributes', 'Attributes',
]);
/** Members of a table that are types of its rows. */
export const inferringMembers: ReadonlySet<string> = new Set(['$inferSelect', '$inferInsert', '_type', '_output', '_input', 'infer', 'static', '$infer']);

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const kindWords: Readonly<Record<Exclude<MemberKind, 'custom' | 'unknown'>, string>> = {
  text: `
    string text email url uri uuid guid cuid cuid2 ulid nanoid ip ipv4 ipv6 cidr base64 e164 jwt emoji hex isbn iban tel phone regex char varchar nvarchar nchar citext tinytext mediumtext longtext ntext uuidv4 character clob
    simplestring templateliteral stringformat password varchar2 ID
  `,
  number: 'number int integer smallint mediumint bigint tinyinteger biginteger float float64 double decimal decimal128 real numeric money int32 int64 long serial bigserial smallserial increments bigincrements nan unsafe int8 int4 int2 year',
  flag: 'boolean bool bit tinyint function fn method symbol never null void undefined instanceof',
  choice: 'enum nativeenum literal picklist simpleenum enumlist variant enumeration mysqlenum pgenum const valid equal oneof',
  date: 'date datetime timestamp timestamptz timestamps time isodate isodatetime isotimestamp isotime dateonly interval daterange dateiso now duration smalldatetime datetime2',
  binary: 'binary varbinary blob bytea buffer longblob mediumblob tinyblob bytes uint8array file mediablob',
  object: 'object strictobject looseobject record json jsonb map mixed hstore simplejson embedded nested subdocument',
  list: 'array tuple set list simplearray typedarray',
  relation: 'objectid ref references belongsto onetoone onetomany manytoone manytomany hasmany hasone foreign link relation virtual',
};

/** Names of types in the schemas of any library, folded: `z.boolean`, `DataTypes.STRING`, `jsonb`, `Number`. */
export const kindsByName: ReadonlyMap<string, MemberKind> = new Map(
  Object.entries(kindWords).flatMap(([kind, text]) => words(text).map((word): [string, MemberKind] => [word.toLowerCase(), kind as MemberKind])),
);

/** Functions of Drizzle that make a table, and their argument that lists the columns. */
export const tableFunctions: ReadonlySet<string> = new Set(['pgTable', 'mysqlTable', 'sqliteTable', 'singlestoreTable', 'mssqlTable', 'gelTable', 'cockroachTable', 'snakeCaseTable', 'pgMaterializedView', 'pgView']);

/** A library whose decorators declare the members of a class. */
export interface DecoratingLibrary {
  readonly family: SchemaFamily;
  readonly use: 'stored' | 'checked';
  readonly modules: RegExp;
  readonly members: RegExp;
}

/** In the order of their weight: a class with columns is a table, whatever checks its members have too. */
export const decoratingLibraries: readonly DecoratingLibrary[] = [
  { family: 'typeorm', use: 'stored', modules: /^typeorm/u, members: /^(?:Column|PrimaryColumn|PrimaryGeneratedColumn|CreateDateColumn|UpdateDateColumn|DeleteDateColumn|VersionColumn|ObjectIdColumn|ViewColumn|OneToOne|OneToMany|ManyToOne|ManyToMany)$/u },
  { family: 'mikro-orm', use: 'stored', modules: /^@mikro-orm\//u, members: /^(?:Property|PrimaryKey|Enum|SerializedPrimaryKey|Formula|Embedded|OneToOne|OneToMany|ManyToOne|ManyToMany)$/u },
  { family: 'sequelize', use: 'stored', modules: /sequelize/u, members: /^(?:Column|Attribute|PrimaryKey|AllowNull|Default|ForeignKey|CreatedAt|UpdatedAt|DeletedAt|AutoIncrement|HasMany|HasOne|BelongsTo|BelongsToMany)$/u },
  { family: 'mongoose', use: 'stored', modules: /mongoose|typegoose/u, members: /^(?:Prop|prop)$/u },
  {
    family: 'class-validator', use: 'checked', modules: /class-validator|class-transformer|swagger|graphql|openapi/u,
    members: /^(?:Is[A-Z]\w*|Length|Matches|MinLength|MaxLength|Min|Max|Allow|ValidateNested|ValidateIf|Validate|Contains|ArrayMinSize|ArrayMaxSize|ApiProperty|ApiPropertyOptional|Field|InputType|Equals|Expose)$/u,
  },
];

/** Decorators of relations and of members that answers leave out. */
export const relationDecorators = /^(?:(?:One|Many)To(?:One|Many)|HasMany|HasOne|BelongsTo|BelongsToMany|ForeignKey|ManyToOne)$/u;
export const hidingDecorators: ReadonlySet<string> = new Set(['Exclude', 'HideField', 'Hidden']);

/** Options of a column under which queries, or what is made of its record, leave it out. */
export const hidingOptions: Readonly<Record<string, boolean>> = { select: false, hidden: true, serialize: false, expose: false, private: true, lazy: true };
/** Options of a column that hold what is done to its value on the way into the database, and those that wrap another option. */
export const alteringOptions: ReadonlySet<string> = new Set(['transformer', 'transform', 'set', 'get', 'customType', 'encrypt', 'encryption', 'convertToDatabaseValue', 'serializer', 'runtimeType']);
export const alteringMethods: ReadonlySet<string> = new Set(['$type', 'mapWith', 'customType']);
/** Calls on a schema, a model or a class that do something to a record before it is stored. */
export const hookMethods = /^(?:pre|post|plugin|beforeCreate|beforeUpdate|beforeSave|beforeBulkCreate|beforeUpsert|afterFind|addHook|hook|subscribe)$/u;
export const hookDecorators = /^(?:Before|After)(?:Insert|Update|Create|Load|Save|BulkCreate|Find|Upsert|Sync)|^OnLoad$|^OnInit$|^Pre$|^pre$|^plugin$/u;

/** Words in the code or the comment of a column, or in a hook, that say that its value is encrypted or hashed. */
export const encryptionText = /(?:en|de)crypt|cipher|\bhash|hash(?:ed|er|ing)?\b|bcrypt|argon|scrypt|\bkms\b|vault|seal(?:ed)?\b|\bpgp|tokeni[sz]e|pseudonymi[sz]|anonymi[sz]|verschl(?:ü|ue)ssel|versleutel|chiffr|cifrad/iu;

/** Text that every file has which declares a table or a collection. */
export const storedWords: readonly string[] = ['mongoose', 'typegoose', 'sequelize', 'typeorm', 'mikro-orm', 'drizzle', 'createtable'];

/** Calls that declare one; functions whose names end in `Table` may, too. */
export const storingCalls: ReadonlySet<string> = new Set(['Schema', 'define', 'init', 'EntitySchema', 'defineEntity', 'createTable', 'createTableIfNotExists', 'alterTable', 'table']);

/** Calls in a getter or a setter that leave the value readable. */
export const readableCalls: ReadonlySet<string> = new Set([
  'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'toString', 'replace', 'replaceAll', 'normalize', 'setDataValue', 'getDataValue', 'setAttribute', 'get', 'set', 'String', 'Number', 'Boolean', 'Date', 'parse', 'stringify', 'split', 'join', 'padStart',
  'padEnd', 'toISOString', 'map', 'filter', 'parseInt', 'parseFloat', 'toFixed', 'isArray', 'slice',
]);

/** Columns that say what somebody may do: a sender should never set them. */
export const privilegeNames = /^(?:is_?)?(?:admin|super_?admin|super_?user|staff|root|owner|moderator|verified|email_?verified|approved|activated|trusted|premium)$|^(?:user_?)?(?:role|roles|permission|permissions|privileges|access_?level|scopes|credits|balance|plan|tenant_?id|email_?verified_?at)$/iu;

/** Words for a schema of no record: of settings, of what is asked of a service, of what went wrong. */
export const subjectsOfNoRecord: ReadonlySet<string> = new Set([
  'env', 'environment', 'config', 'configs', 'configuration', 'settings', 'setting', 'options', 'option', 'error', 'errors', 'secrets', 'flags', 'query', 'queries', 'filter', 'filters', 'params', 'param', 'sort', 'pagination', 'search', 'where', 'header',
  'headers', 'process', 'credentials', 'connection', 'transport', 'smtp', 'mailer', 'props', 'toggles', 'template', 'templates', 'theme', 'feature', 'features', 'provider', 'providers',
]);

/** What one of a few fixed values can tell of a person; of any other category, a choice is a state or a setting. */
export const tellingChoices: ReadonlySet<string> = new Set([
  'gender', 'marital-status', 'nationality', 'ethnicity', 'religion', 'political', 'trade-union', 'sexual-orientation', 'health', 'genetic', 'biometric', 'criminal', 'address.country', 'language', 'education', 'employment.evaluation',
]);

/** Categories that things, machines and messages have too: they make no person of a schema, however many it has. */
export const categoriesOfThings: ReadonlySet<string> = new Set([
  'location.precise', 'location.coarse', 'ip-address', 'mac-address', 'device-id', 'user-agent', 'cookie-id', 'advertising-id', 'browser-fingerprint', 'session-id', 'language', 'free-text', 'consent-record', 'record.person', 'account.user-id', 'account.number',
  'communication.content', 'communication.metadata', 'financial.transaction', 'behaviour.purchase', 'behaviour.browsing', 'behaviour.search', 'behaviour.media', 'behaviour.profile', 'vehicle', 'address.country', 'address.locality', 'photo', 'signature', 'video',
  'voice-recording', 'financial.crypto-wallet', 'financial.card', 'age', 'physical',
]);

/** Categories of a strong name that a thing may have as well: `displayName` of a plugin, `company`. */
export const halfTelling: ReadonlySet<string> = new Set(['name', 'employment', 'insurance', 'family', 'child']);

/** What stands before and behind the thing in the name of a schema: `User` of `createUserSchema`, `TUser`, `UserInsertInput`. */
export const markOfType = /^(?:z|T|I)(?=[A-Z][a-z])/u;
export const beforeSubject = /^(?:(?:[Cc]reate|[Uu]pdate|[Uu]psert|[Ii]nsert|[Ss]elect|[Pp]atch|[Rr]egister|[Aa]dd|[Ee]dit|[Nn]ew|[Ff]ull|[Bb]ase|[Pp]artial|[Ss]tored|[Rr]aw|[Pp]ublic|[Pp]rivate|[Ii]nternal|[Ss]afe|[Ss]igned|[Gg]et|[Ll]ist|[Ss]ave|[Pp]ost|[Pp]ut|[Ii]mport|[Ee]xport|[Vv]alidate|[Mm]y)(?=[A-Z_])|(?:CREATE|UPDATE|UPSERT|INSERT|SELECT|PATCH|REGISTER|ADD|EDIT|NEW|FULL|BASE|PARTIAL|STORED|RAW|PUBLIC|PRIVATE|INTERNAL|SAFE|SIGNED|GET|LIST|SAVE|POST|PUT|IMPORT|EXPORT|VALIDATE|MY)(?=_)|_)+(?=[A-Za-z])/u;
const forms = ['schema', 'schemas', 'model', 'dto', 'input', 'payload', 'request', 'response', 'document', 'validator', 'validation', 'params', 'definition'];
const shortForms = ['table', 'entity', 'type', 'body', 'shape', 'props', 'args', 'record', 'row', 'data', 'form', 'values', 'insert', 'select', 'update', 'create', 'fields', 'attributes', 'object', 'struct', 'zod', 'joi', 'yup'];
const asWords = [...forms, ...shortForms].map((word) => `[${word.slice(0, 1).toUpperCase()}${word.slice(0, 1)}]${word.slice(1)}|${word.toUpperCase()}`).join('|');
const inCamelCase = [...forms, ...shortForms].map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`).join('|');
/** The longer ones also where nothing sets them apart, as in `userschema`: `row` would be found in `arrow`. */
export const behindSubject = new RegExp(`(?:(?:^|_)(?:${asWords})|${inCamelCase}|DTO|${forms.join('|')})+$`, 'u');
