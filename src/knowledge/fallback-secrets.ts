/** Credentials that guard the project itself, words joined by hyphens: who knows the fallback signs, decrypts or logs in. */
export const guardingTerms = `
  secret password passwd passphrase passcode pwd pass salt pepper secret-key secret-token token-secret session-secret cookie-secret jwt-secret jwt-key signing-key signing-secret encryption-key decryption-key
  encryption-secret hmac-key aes-key crypto-key cipher-key master-key master-password private-key webhook-secret shared-secret root-password admin-password verify-token db-password db-pass db-pwd database-password
  wachtwoord paswoord geheim geheime-sleutel versleutelingssleutel passwort kennwort geheimnis mot-de-passe mdp cle-secrete cle-de-chiffrement contrasena clave-secreta secreto chiave-segreta segreto senha chave-secreta
  segredo haslo sekret losenord hemlighet adgangskode kodeord hemmelighed passord hemmelighet salasana heslo jelszo parola sifre
`;

/** Words of names whose key the project itself asks for. */
export const guardingWords = 'jwt session cookie csrf admin internal cron master webhook encryption encrypt signing hmac nextauth';

/** Words of names that name no other service: `API_KEY`, `AUTH_TOKEN`, `APP_SECRET_KEY`. */
export const ownWords = 'api app auth access key token secret server service backend my application site web default bearer static shared x';

/** Words of names that hold the password of a database or a queue. */
export const databaseWords = 'db database postgres postgresql pg pgpassword mysql mariadb mssql sql redis mongo mongodb rabbitmq amqp minio s3 neo4j elastic elasticsearch clickhouse influx smtp mail mailhog mailpit';

/** Words of names that hold the password of an account elsewhere: of a mailbox, of a store of files. */
export const wordsOfAccountsElsewhere = 'mail email gmail smtp mailer imap nodemailer outlook ftp sftp';

/** Words of a fallback that only keeps a build or a type check running. */
export const buildWords = 'build buildtime ci compile prerender typecheck codegen';

/** Words of a fallback that no service accepts. */
export const dummyWords = 'dummy fake mock test testing example sample placeholder your xxx foo bar stub ollama local localhost';

/** Credentials that sign, seal or encrypt what the project itself makes, words joined by hyphens. */
export const signingTerms = `
  secret secret-key secret-token token-secret session-secret cookie-secret jwt-secret jwt-key signing-key signing-secret encryption-key decryption-key encryption-secret hmac-key aes-key crypto-key cipher-key master-key app-secret
  geheim geheime-sleutel versleutelingssleutel geheimnis cle-secrete cle-de-chiffrement clave-secreta secreto chiave-segreta segreto chave-secreta segredo sekret hemlighet hemmelighed hemmelighet
`;

/** What people write before `secret` or `key` when they make one up: `my-super-secret-key`, `dev-jwt-secret`, `change-this-secret`. */
export const wordsBeforeMadeUpSecret = /(?:super|my|prod|staging|very|top|your|dev|change|insecure|unsafe|random|strong|ultra|hard-?coded|temp|default|local|this|some|long)/iu;
export const nounsOfMadeUpSecret = /(?:secret|key|jwt|token|keyboard[ -]?cat)/iu;

/** Keys that protocols fix: everybody uses them, and they guard nothing. */
export const keysOfProtocols: ReadonlySet<string> = new Set(['WebAppData', 'Bitcoin seed', 'ed25519 seed', 'Nist256p1 seed', 'ed25519 cardano seed', 'aws4_request', 'Client Key', 'Server Key', 'HMAC-SHA256', 'sha256', 'TREZOR', 'mnemonic']);
