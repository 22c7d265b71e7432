/** How much a name says: a strong one makes any literal suspicious, a weak one needs a value that looks random. */
export type CredentialStrength = 'strong' | 'weak';

export interface CredentialRow {
  readonly language: string;
  readonly strength: CredentialStrength;
  /** Comma-separated and folded; words may stand apart or together in a name (`api key`: `apiKey`, `apikey`). */
  readonly terms: string;
}

/** What credentials are called, in 17 languages. */
export const credentialRows: readonly CredentialRow[] = [
  { language: 'en', strength: 'strong', terms: 'password, passwd, passphrase, passcode, pwd, passwort, secret, client secret, secret key, api key, api secret, api token, access token, refresh token, auth token, bearer token, private key' },
  { language: 'en', strength: 'strong', terms: 'signing key, encryption key, decryption key, master key, webhook secret, jwt secret, session secret, cookie secret, db password, db pass, database password, smtp password, smtp pass, service account key' },
  { language: 'en', strength: 'strong', terms: 'credentials, connection string, access key, secret access key, license key, salt, pepper, token secret, secret token, app secret, consumer secret, shared secret, hmac key, encryption secret, root password' },
  { language: 'en', strength: 'strong', terms: 'admin password, service role key, auth key, jwt key, aes key, crypto key, cipher key, account key, deploy key, signing secret, verify token, bot token, personal access token, db pwd, master password, pass phrase' },
  { language: 'en', strength: 'weak', terms: 'token, key, auth, pass, credential, pin' },
  { language: 'nl', strength: 'strong', terms: 'wachtwoord, paswoord, geheim, geheime sleutel, api sleutel, toegangssleutel, toegangs sleutel, toegangscode, toegangs code, toegangstoken, wachtzin, versleutelingssleutel, versleutelings sleutel, inloggegevens, inlog gegevens' },
  { language: 'nl', strength: 'weak', terms: 'sleutel' },
  { language: 'fr', strength: 'strong', terms: 'mot de passe, mot passe, mdp, cle secrete, cle api, cle privee, secret client, jeton d acces, jeton acces, code secret, phrase secrete, identifiants, cle de chiffrement, cle chiffrement' },
  { language: 'fr', strength: 'weak', terms: 'cle, jeton' },
  { language: 'de', strength: 'strong', terms: 'passwort, kennwort, geheimnis, geheimer schluessel, geheimer schlussel, api schluessel, api schlussel, zugangsdaten, zugangs daten, zugangstoken, zugriffstoken, zugriffs token, privater schluessel, privater schlussel' },
  { language: 'de', strength: 'strong', terms: 'verschluesselungsschluessel, verschlusselungsschlussel, verschluesselungs schluessel, geheimschluessel, geheimschlussel' },
  { language: 'de', strength: 'weak', terms: 'schluessel, schlussel' },
  { language: 'es', strength: 'strong', terms: 'contrasena, contrasenya, contrasenia, clave secreta, clave api, clave privada, clave de acceso, clave acceso, secreto, token de acceso, token acceso, credenciales' },
  { language: 'es', strength: 'weak', terms: 'clave' },
  { language: 'it', strength: 'strong', terms: 'parola d ordine, parola ordine, chiave segreta, chiave api, chiave privata, segreto, token di accesso, token accesso, credenziali' },
  { language: 'it', strength: 'weak', terms: 'chiave' },
  { language: 'pt', strength: 'strong', terms: 'senha, palavra passe, palavra chave secreta, chave secreta, chave api, chave privada, segredo, token de acesso, token acesso, credenciais' },
  { language: 'pt', strength: 'weak', terms: 'chave' },
  { language: 'pl', strength: 'strong', terms: 'haslo, tajny klucz, klucz api, klucz prywatny, sekret, token dostepu, dane logowania' },
  { language: 'pl', strength: 'weak', terms: 'klucz' },
  { language: 'sv', strength: 'strong', terms: 'losenord, hemlig nyckel, api nyckel, privat nyckel, hemlighet' },
  { language: 'sv', strength: 'weak', terms: 'nyckel' },
  { language: 'da', strength: 'strong', terms: 'adgangskode, kodeord, hemmelig nogle, hemmelig noegle, api nogle, api noegle, privat nogle, privat noegle, hemmelighed' },
  { language: 'da', strength: 'weak', terms: 'nogle, noegle' },
  { language: 'no', strength: 'strong', terms: 'passord, hemmelig nokkel, hemmelig noekkel, api nokkel, api noekkel, privat nokkel, privat noekkel, hemmelighet' },
  { language: 'no', strength: 'weak', terms: 'nokkel, noekkel' },
  { language: 'fi', strength: 'strong', terms: 'salasana' },
  { language: 'cs', strength: 'strong', terms: 'heslo, tajny klic' },
  { language: 'hu', strength: 'strong', terms: 'jelszo' },
  { language: 'ro', strength: 'strong', terms: 'parola' },
  { language: 'el', strength: 'strong', terms: 'kodikos prosvasis' },
  { language: 'tr', strength: 'strong', terms: 'sifre, parola' },
];

/** Weak words that say nothing alone: `key: 'Enter'`, `sleutel`, `clave`. */
export const wordsThatNeedCompany = 'key sleutel cle schluessel schlussel clave chiave chave klucz nyckel nogle noegle nokkel noekkel auth';

/** Variables of the environment that let whoever reads them into a database; the address of one of Firebase is public. */
export const databaseAddress = /^(?!.*(?:firebase|public))(?:.*_)?(?:mongo(?:db)?|database|db|postgres(?:ql)?|mysql|amqp|atlas)_?(?:connection|conn)?_?(?:ur[il]|string)$/iu;

/** Words behind the credential word that leave it a credential: `secretValue`, `JWT_SECRET_PROD`, `password1`. */
export const wordsBehindCredential = 'value string base64 b64 hex raw plain plaintext prod production dev development staging live local old new current previous backup fallback default v1 v2 v3 admin administrador root usuario bd db';

/** First words of names that tell what happens to a credential, or what is wrong with it. */
export const wordsBeforeNoCredential = `
  is has had can should must will did show hide toggle reset forgot forgotten forget change update verify validate check confirm invalid wrong missing incorrect
  expired no require requires required enter set get create generate make build fetch load read parse recover lost with without enable disable allow remove delete rotate
  revoke request send resend lookup find match compare hash error err lbl label txt msg input field placeholder title on handle use need needs bad weak strong same by
  last next repeat retype invalidate empty redacted masked blank well known common leaked breached forbidden blocked banned denied
`;

/** Words that make any key or token one that may be seen. */
export const wordsOfPublicCredential = 'public publishable pub anon anonymous site sitekey storefront browser publikey openbare publique publico oeffentlich oeffentlicher offentlicher';

/** What stands before `key` when it opens nothing. */
export const wordsBeforeOrdinaryKey = `
  write primary foreign sort partition cache storage row column object n translation message msg lang locale query mutation route menu tab config setting settings feature flag idempotency dedupe dedup lock
  hash range map group index label field property prop data state store event context metadata meta header param cookie session form filter order unique composite natural surrogate lookup search
  measurement redis s3 bucket file local item list node react render selection active selected expanded dictionary dict entry enum option value arrow enter escape esc tab shift ctrl control alt hot short
  modifier function space delete backspace home end page up down left right any press sound musical signature shared key id parent child root user tenant org account project issue job queue topic routing
  rate limit throttle batch step task event error status type kind name text title table model schema entity record section category permission role policy scope theme style css color icon asset image
  answer question quiz registry symbol injection provider di metadata reflect observable reducer slice persist local storage async cursor pagination sorting grouping bind binding keyboard
`;

/** What stands before `token` when it is no credential: parser, design, paging, cancelling, form protection. */
export const wordsBeforeOrdinaryToken = `
  csrf xsrf design cancel cancellation page paging pagination continuation next cursor injection di parser lexer syntax theme color colour css style start end open close current prev previous last first
  string comment eof sync changes delta nft erc20 erc native base quote fee input output prompt completion max min total placeholder mention template replacement keyword identifier operator punctuation
  lookahead semantic code markdown text number word search stop special pad mask unk bos eos provider service class inject abort captcha recaptcha hcaptcha turnstile selected stake reward lp wrapped gas
`;
