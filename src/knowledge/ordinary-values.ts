/** Shapes of strings that are something else than a secret, whatever the name in front of them says. */
export const ordinaryShapes: readonly RegExp[] = [
  /^[a-z][a-z0-9+.-]{1,30}:\/\//iu,
  /^(?:\.{1,2}|~|[A-Za-z]:)[\\/]/u,
  /\.(?:pem|key|json|txt|[cm]?[jt]sx?|env|crt|cer|p12|pfx|ya?ml|html?|css|svg|png|md|xml|toml|ini|conf|jks|asc|pub|log|csv|sql|sh)$/iu,
  /^[\^~<>=v]{0,3}\d{1,6}(?:\.\d{1,8})+(?:[-+][\w.+-]*)?$/u,
  /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*\.[a-z]{2,24}$/iu,
  /^(?:arn|urn|vault|ssm|env|file|secret|secrets|kms|keychain|ref|sops|data|blob|mailto|tel):/iu,
  /^(?:@[\w.-]{1,80}\/)?[\w.-]{1,80}@[\^~]?\d{1,4}\.\d/u,
  /^0x[0-9a-f]{40}$/iu,
  /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.Z+-]*)?$/u,
  /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/iu,
  /\\[bdswBDSW]|\[\^?[0-9A-Za-z]-[0-9A-Za-z]|\(\?[:=!<]|\{\d{1,4},\d{0,4}\}|\.[*+]|^\^[^]*\$$/u,
  /^[\w.#-]{0,80}\[[\w-]{1,40}[~|^$*]?=/u,
  /^(?:<[a-z!/]|\{\s*["'}]|\[\s*["'{\]]|\/\/|\/\*|<\?)/iu,
  /\$\{|\{\{|<%|%\(/u,
  /^sha(?:1|256|384|512)-/u,
  /^(?:n?(?:var)?char|(?:var)?binary|decimal|numeric|character varying|bit)\(\d{1,5}(?:,\d{1,3})?\)/iu,
  /^\$(?:2[abxy]|argon2[di]{1,2}|scrypt|pbkdf2|5|6|apr1)\$/u,
];

/** A UUID: an identifier, unless the name says `secret` or `api key`. */
export const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

/** Words with digits in them: a value made of words stays one of words. */
export const wordsWithDigits = /oauth[12]?|auth0|web3|[om]365|office365|k8s|i18n|l10n|a11y|e2e|x509|pkcs\d{1,2}|sha[-_]?(?:224|256|384|512|1|2|3)|md[45]|aes[-_]?(?:128|192|256)|rsa[-_]?(?:1024|2048|3072|4096)|aws4|ed25519|x25519|curve25519|secp\d{3}[kr]1|chacha20|poly1305|blake[23][bs]?|argon2(?:id|i|d)?|fido2|utf[-_]?(?:8|16|32)|iso[-_]?8859|base(?:16|32|36|58|62|64)(?:url)?|http[123]|ipv[46]|log4j|neo4j|(?<![0-9A-Za-z])(?:s3|ec2|r2|d1|b2b|b2c|p2p|k6|2fa|3ds2?|u2f|p12|p256|p384|p521|[hrep]s(?:256|384|512)|es(?:5|6|20\d\d)|h2c?|mp[34]|db2|v\d{1,3})(?![0-9a-z])/giu;
