/** Values that stand where a secret will be, as a whole and in lower case. */
export const placeholderValues = `
  null undefined none nil true false changeme change_me change-me changeit replaceme replace_me replace-me todo tbd fixme placeholder example sample test testing dummy fake mock
  secret password passwd passphrase pass pwd pw token key apikey api_key api-key xxx yyy zzz foo bar baz foobar qux abc abc123 asdf asdfasdf qwerty qwerty123 12345 123456 1234567 12345678 123456789
  1234567890 000000 00000000 letmein hunter2 p@ssw0rd passw0rd pa$$w0rd password1 password123 admin administrator root user username guest demo default localhost redacted hidden masked filtered ... n/a unset
  empty string your_api_key your-api-key yourapikey my-secret mysecret mypassword supersecret super-secret super_secret topsecret top-secret shhh shhhh shhhhh s3cr3t not-a-secret insert-key-here
  wachtwoord geheim passwort kennwort geheimnis motdepasse contraseña contrasena senha hasło haslo losenord lösenord adgangskode passord salasana heslo jelszo parola
  unknown invalid valid wrong wrongpassword secretkey secret-key secret_key mysecretkey my-secret-key privatekey private-key access-token accesstoken access_token bearer jwt
  disabled unconfigured required optional missing not-set not_set notset no-key nokey ollama lm-studio sk-no-key-required sk-dummy user:pass username:password
`;

/** Shapes of a gap that a template engine, a shell, a build step or the reader fills in. */
export const gapShapes: readonly RegExp[] = [
  /^<[^>]*>$/u,
  /^\{\{[^]*\}\}$/u,
  /^\$\{[^]*\}$/u,
  /^\$\([^]*\)$/u,
  /^\$[A-Z_][A-Z0-9_]*$/u,
  /^%[A-Za-z_]+%$/u,
  /^%(?:s|d|\([a-z]+\)s)$/u,
  /^#\{[^]*\}$/u,
  /^@@[^]*@@$/u,
  /^__[^]*__$/u,
  /^\{[A-Za-z0-9_.\- ]*\}$/u,
  /^\[[A-Za-z0-9_.\- ]*\]$/u,
  /^:[a-z][A-Za-z0-9_]*$/u,
];

/** Shapes of what people type where a secret belongs. */
export const placeholderShapes: readonly RegExp[] = [
  /^(?:your|my|the|some|insert|enter|put|add|paste|replace|set|use|jouw|uw|votre|ihr|dein|tu|su|il-tuo|seu)[-_ ]/iu,
  /^your[A-Z]/u,
  /[-_ ](?:here|goes[-_ ]here|hier|ici|aqui)$/iu,
  /^(?:test|fake|mock|dummy|demo)[-_ ]|[-_ ](?:test|fake|mock|dummy|demo)$/iu,
  /^(?:test|demo|dummy|fake|sample)\d{1,4}$/iu,
  /^(?:(?:my|generic|api|access|auth|bearer|client|refresh|session|secret|token|key|code)[-_])+(?:1|12|123|1234|456|789|abc|xyz)$/iu,
  /^[xX*•.\-_#0?]{4,}$/u,
  /^(?:0123456789|1234567890|abcdef|abcd1234|deadbeef|cafebabe)/iu,
  /^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/iu,
  /^[0-9a-f]{8}-0000-0000-0000-[0-9a-f]{12}$/iu,
  /^([0-9a-f])\1{7}-(?:\1{4}-){3}\1{12}$/iu,
];

/** How a fallback begins that speaks to whoever sets the project up: `your-redis-password`, `tu_password`. */
export const addressedToReader = /^(?:your|(?:tu|su|seu|sua|votre|jouw|uw|dein|ihr|tuo|twoje?)[-_ ])/iu;

/** Text that nobody writes into a real secret; in lower case, anywhere in the value. */
export const placeholderText = 'example|sample|dummy|placeholder|changeme|change-me|change_me|replaceme|replace-me|replace_me|redacted|lorem|xxxx|••••|****|<your|{your|your-|your_|todo:|fake_|fake-|mock_|mock-|not-real|notreal|not_real|goes-here|goes_here|insert-|insert_';

/** Words of a value that stands for "there is none". */
export const wordsOfNoSecret = 'disabled unconfigured nokey empty none null nil undefined required missing unset notset unused unavailable absent optional';

/** Bodies of tokens that documentations print, by how the token starts. */
export const documentationTokens: readonly string[] = [
  ['sk', 'test', '4eC39'].join('_'),
  ['sk', 'test', 'BQokikJO'].join('_'),
  ['sk', 'test', 'tR3PYbcV'].join('_'),
  ['secret', 'scanning', 'ab85'].join('_'),
];

/** Accounts and passwords of database images as they come: what a developer's own machine runs. */
export const localDatabasePasswords = 'postgres postgresql root password pass passwd admin mysql mariadb redis mongo mongodb guest rabbitmq user test dev local localhost docker example secret changeme minio minioadmin neo4j elastic sa';
