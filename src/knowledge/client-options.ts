/** Options of clients and drivers that name the other side, in the order in which they count. */
export const peerOptions: readonly string[] = [
  'host', 'hostname', 'server', 'url', 'uri', 'baseURL', 'baseUrl', 'prefixUrl', 'endPoint', 'endpoint', 'connectionString', 'connectionUri', 'connectionURI', 'databaseUrl', 'dsn', 'node', 'nodes', 'hosts', 'servers', 'brokers', 'broker', 'brokerURL',
  'bootstrapServers', 'contactPoints', 'address', 'addresses', 'serverUrl', 'target', 'origin', 'rootNodes', 'startupNodes', 'sentinels', 'imapHost', 'smtpHost',
];

/** Words of the keys that hold some of the options of one connection; under any other key begins the next thing. */
export const partOptions = 'ssl tls https http options option extra connection connect agent socket headers header common auth client request fetch init transport dialect replication pool secure security settings config driver';

/** An option that switches encryption off, and what to write instead. */
export interface ClearOption {
  readonly values: readonly (string | boolean)[];
  readonly secure: string;
  /** Only beside one of these options; without it, beside any that names the other side. */
  readonly beside?: readonly string[];
  /** Another option that makes up for it when it is true. */
  readonly unless?: string;
  /** Reported as well where the other side is not to be seen, beside one of these options. */
  readonly surelyBeside?: readonly string[];
}

const off: ClearOption = { values: [false], secure: 'true' };
const plain = (secure: Readonly<Record<string, string>>): Readonly<Record<string, ClearOption>> =>
  Object.fromEntries(Object.entries(secure).flatMap(([from, to]) => [[from, { values: [from], secure: to }], [`${from}:`, { values: [`${from}:`], secure: `${to}:` }]]));

/** By the name of the option, for pg, mysql2, mssql, mongodb, ioredis, kafkajs, nodemailer, imapflow, basic-ftp, minio and what is configured like them. */
export const clearOptions: Readonly<Record<string, ClearOption>> = {
  ssl: { ...off, surelyBeside: ['connectionString', 'database', 'dialect'] }, tls: off, useSSL: off, useSsl: off, useTLS: off, useTls: off, use_ssl: off, use_tls: off, enableSSL: off, enableSsl: off, enableTls: off, enableTLS: off, sslEnabled: { ...off, surelyBeside: ['accessKeyId', 'credentials'] }, tlsEnabled: off, encrypt: off, encrypted: { values: [false, 'ENCRYPTION_OFF'], secure: 'true' }, encryption: { values: ['ENCRYPTION_OFF'], secure: 'ENCRYPTION_ON' },
  useHttps: off, useHTTPS: off, secureConnection: off, https: off,
  secure: { values: [false], secure: 'true', beside: ['host', 'hostname', 'server'], unless: 'requireTLS', surelyBeside: ['auth'] },
  ignoreTLS: { values: [true], secure: 'false' },
  sslmode: { values: ['disable'], secure: 'verify-full' }, sslMode: { values: ['disable', 'disabled', 'DISABLED', 'DISABLE'], secure: 'verify-full' }, ssl_mode: { values: ['disable', 'disabled', 'DISABLED'], secure: 'verify-full' },
};

/** Values of `protocol` and `scheme` that send in the clear, with what to write instead. */
export const clearProtocols: Readonly<Record<string, ClearOption>> = plain({ http: 'https', ws: 'wss', mqtt: 'mqtts', amqp: 'amqps', ftp: 'ftps', ldap: 'ldaps', redis: 'rediss', smtp: 'smtps' });

/** Holders of a protocol and a host that list what is let through, or that only a developer's machine reads. */
export const allowingHolders = 'pattern patterns images allowed allowlist whitelist origins hmr cookie cookies mock csp matcher examples example';

/** Ports of mail servers that catch mail on a developer's machine. */
export const mailCatcherPorts: ReadonlySet<number> = new Set([1025, 2525, 8025, 3025]);

/** Services that catch the mail of tests. */
export const mailCatcherHosts: readonly string[] = ['smtp.ethereal.email', '*.mailtrap.io', 'smtp.mailtrap.live', '*.mailosaur.net', '*.mailosaur.com'];

/** A call that connects in the clear to the host in its options, unless this option is there. */
export interface ClearCall {
  readonly modules: readonly string[];
  /** The way through the module, as origins write it: `request`, `Client.new.access`. */
  readonly paths: readonly string[];
  readonly secureOption: string;
}

export const clearCalls: readonly ClearCall[] = [
  { modules: ['http', 'node:http'], paths: ['request', 'get'], secureOption: 'protocol' },
  { modules: ['follow-redirects'], paths: ['http.request', 'http.get'], secureOption: 'protocol' },
  { modules: ['basic-ftp'], paths: ['Client.new.access'], secureOption: 'secure' },
  { modules: ['ftp', 'promise-ftp', '@icetee/ftp'], paths: ['new.connect', 'Client.new.connect'], secureOption: 'secure' },
  { modules: ['jsftp'], paths: ['new'], secureOption: 'secure' },
  { modules: ['telnet-client'], paths: ['new.connect', 'Telnet.new.connect'], secureOption: 'tls' },
];

/** Receivers of gRPC's `createInsecure`. */
export const insecureChannel = { name: 'createInsecure', serverWord: 'server' } as const;
