/** Names of national numbers by the country that gives them; a name that stands here for no country counts for every one. */
export const numbersByCountry: Readonly<Record<string, string>> = {
  BE: 'rijksregisternummer, rijksregisternr, rrnr, rr nummer, insz, insz nummer, inszn, bisnummer, nationaal nummer, numero de registre national, numero national, niss, nrn',
  NL: 'bsn, burgerservicenummer, sofinummer',
  FR: 'nir, numero de securite sociale, numero insee, insee',
  DE: 'steuer id, steueridentifikationsnummer, steuernummer, sozialversicherungsnummer, rentenversicherungsnummer, personalausweisnummer',
  AT: 'svnr, sv nummer',
  CH: 'ahv nummer',
  ES: 'dni, nie, nif, numero dni, dni nie',
  IT: 'codice fiscale, cod fiscale, codfisc',
  PT: 'cartao de cidadao, cartao cidadao, bilhete de identidade',
  BR: 'cpf, numero cpf',
  PL: 'pesel, numer pesel, nr pesel, nip',
  SE: 'personnummer, personnr, samordningsnummer',
  DK: 'cpr, cprnummer, cprnr, cpr number',
  NO: 'fodselsnummer, foedselsnummer, fnr, d nummer',
  FI: 'henkilotunnus, hetu',
  EE: 'isikukood',
  IE: 'ppsn, pps number',
  GB: 'national insurance number, ni number, nino',
  US: 'ssn, itin',
  CA: 'sin, social insurance number',
  IN: 'aadhaar, aadhaar number',
};

/** Functions and classes that declare the columns of a table, with the argument that lists them. */
export const columnMakers: Readonly<Record<string, number>> = {
  Schema: 0, pgTable: 1, mysqlTable: 1, sqliteTable: 1, singlestoreTable: 1, mssqlTable: 1, define: 1, init: 0, defineEntity: 0, model: 1, EntitySchema: 0, defineTable: 0,
};

/** Functions that declare what a request or a form holds. */
export const inputMakers: ReadonlySet<string> = new Set(['object', 'shape', 'keys', 'strictObject', 'looseObject', 'extend', 'body', 'Object', 'Type.Object', 'form', 'group', 'useForm', 'interface']);

/** Methods of the builder of a table. */
export const tableMethods: ReadonlySet<string> = new Set(['string', 'text', 'integer', 'bigInteger', 'varchar', 'char', 'specificType', 'number', 'biginteger', 'bigint']);

/** Decorators of columns, and of fields of a request. */
export const columnDecorators: ReadonlySet<string> = new Set(['Column', 'PrimaryColumn', 'Prop', 'Property', 'PrimaryKey', 'Index', 'Unique', 'prop', 'column', 'AllowNull', 'Attribute', 'HashKey', 'RangeKey']);
export const inputDecorators = /^(?:Is[A-Z]\w*|Length|Matches|MinLength|MaxLength|ApiProperty|ApiPropertyOptional|Field|Expose|Transform|ValidateIf|Allow)$/u;

/** Elements that somebody types into. */
export const inputElements = /^(?:input|textarea|select)$|(?:Input|Field|Control|Controller|Item|TextBox|Select|InputMask|MaskedInput)$/u;

/** Attributes that name what is typed. */
export const inputAttributes: ReadonlySet<string> = new Set(['name', 'formControlName', 'field', 'dataIndex']);

/** Keys that tell one person from another in a system. */
export const identifierKeys: ReadonlySet<string> = new Set(['id', '_id', 'uid', 'userId', 'user_id', 'username', 'userName', 'user_name', 'login', 'sub', 'key', 'identifier', 'externalId', 'external_id', 'customerId', 'customer_id', 'patientId', 'patient_id', 'employeeId', 'employee_id', 'distinctId', 'accountId', 'pk', 'PK']);

/** Words of caches and maps, and their methods that take a key. */
export const keyedStores: ReadonlySet<string> = new Set(['cache', 'redis', 'map', 'store', 'kv', 'memcached', 'index', 'registry', 'lookup', 'session', 'sessions', 'storage']);
export const keyedMethods: ReadonlySet<string> = new Set(['get', 'set', 'has', 'del', 'delete', 'hget', 'hset', 'setex', 'setEx', 'exists', 'getItem', 'setItem', 'add', 'put', 'expire', 'incr']);
