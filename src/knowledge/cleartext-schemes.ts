/** A scheme under which everything crosses the network as it is written. */
export interface ClearScheme {
  /** The scheme of the same protocol inside TLS. */
  readonly secure: string;
  /** The ports that each of the two has by default, so that a URL that names the one is offered the other. */
  readonly port: number;
  readonly securePort: number;
}

/** By scheme, without the colon. NATS is not here: its clients take TLS up as soon as the server asks for it. */
export const clearSchemes: Readonly<Record<string, ClearScheme>> = {
  http: { secure: 'https', port: 80, securePort: 443 },
  ws: { secure: 'wss', port: 80, securePort: 443 },
  ftp: { secure: 'ftps', port: 21, securePort: 990 },
  amqp: { secure: 'amqps', port: 5672, securePort: 5671 },
  mqtt: { secure: 'mqtts', port: 1883, securePort: 8883 },
  ldap: { secure: 'ldaps', port: 389, securePort: 636 },
  redis: { secure: 'rediss', port: 6379, securePort: 6380 },
  smtp: { secure: 'smtps', port: 587, securePort: 465 },
  imap: { secure: 'imaps', port: 143, securePort: 993 },
  pop3: { secure: 'pop3s', port: 110, securePort: 995 },
  stomp: { secure: 'stomps', port: 61613, securePort: 61614 },
  bolt: { secure: 'bolt+s', port: 7687, securePort: 7687 },
  neo4j: { secure: 'neo4j+s', port: 7687, securePort: 7687 },
  coap: { secure: 'coaps', port: 5683, securePort: 5684 },
  rtsp: { secure: 'rtsps', port: 554, securePort: 322 },
};

/** What in the same file or URL shows that a connection that starts in the clear is then encrypted. */
export const upgrades: Readonly<Record<string, RegExp>> = {
  ldap: /start_?tls/iu,
  imap: /start_?tls/iu,
  smtp: /require_?tls\s*[=:]\s*true/iu,
};

/** A parameter of a connection string that switches encryption off, and what to write instead. */
export interface ClearParameter {
  /** The start of the strings that take it, as schemes; without it, strings of the form `Key=value;`. */
  readonly schemes?: readonly string[];
  readonly pattern: RegExp;
  readonly secure: string;
}

export const clearParameters: readonly ClearParameter[] = [
  { schemes: ['postgres', 'postgresql', 'cockroachdb', 'jdbc:postgresql'], pattern: /(?<=[?&]sslmode=)disable(?=$|&)/u, secure: 'verify-full' },
  { schemes: ['postgres', 'postgresql', 'cockroachdb'], pattern: /(?<=[?&]ssl=)(?:false|0)(?=$|&)/u, secure: 'true' },
  { schemes: ['mongodb', 'mongodb+srv', 'documentdb'], pattern: /(?<=[?&](?:tls|ssl)=)false(?=$|&)/u, secure: 'true' },
  { schemes: ['mysql', 'mysql2', 'mariadb'], pattern: /(?<=[?&](?:ssl|useSSL|tls)=)(?:false|0)(?=$|&)/u, secure: 'true' },
  { schemes: ['mysql', 'mysql2', 'mariadb'], pattern: /(?<=[?&](?:ssl-?mode|sslMode)=)(?:disabled|DISABLED|disable)(?=$|&)/u, secure: 'VERIFY_IDENTITY' },
  { schemes: ['jdbc:mysql', 'jdbc:mariadb'], pattern: /(?<=[?&]useSSL=)false(?=$|&)/u, secure: 'true' },
  { schemes: ['sqlserver', 'jdbc:sqlserver', 'mssql'], pattern: /(?<=[;?&]encrypt=)(?:false|no|optional)(?=$|[;&])/iu, secure: 'true' },
  { pattern: /(?<=(?:^|;)\s{0,4}Encrypt\s?=\s?)(?:false|no|optional)(?=$|[\s;])/iu, secure: 'True' },
  { pattern: /(?<=(?:^|;)\s{0,4}(?:SslMode|SSL Mode)\s?=\s?)(?:disabled?|none)(?=$|[\s;])/iu, secure: 'Required' },
];

/** Top-level domains that browsers reach by https only, after the HSTS preload list: every site below them serves it. */
export const httpsOnlyDomains: ReadonlySet<string> = new Set(['app', 'bank', 'boo', 'channel', 'dad', 'day', 'dev', 'eat', 'esq', 'fly', 'foo', 'gle', 'goog', 'google', 'ing', 'insurance', 'meme', 'mov', 'new', 'nexus', 'page', 'phd', 'play', 'prof', 'rsvp', 'youtube', 'zip']);
