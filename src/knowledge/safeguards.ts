/** What a safeguard does to a value: the effect decides which sinks it clears. */
export type SafeguardEffect = 'mask' | 'hash' | 'encrypt' | 'select';

/** Words of function names whose result no longer carries the value as it is, folded. */
export const safeguardWords: Readonly<Record<string, SafeguardEffect>> = {
  mask: 'mask', masked: 'mask', unmask: 'mask', masker: 'mask', masking: 'mask', redact: 'mask', redacted: 'mask', redactor: 'mask', redaction: 'mask', obfuscate: 'mask', obfuscated: 'mask', obscure: 'mask',
  censor: 'mask', scrub: 'mask', scrubber: 'mask', sanitize: 'mask', sanitise: 'mask', sanitized: 'mask', sanitised: 'mask', sanitizer: 'mask', anonymize: 'mask', anonymise: 'mask', anonymized: 'mask', anonymised: 'mask',
  anonymizer: 'mask', anonymiser: 'mask', anon: 'mask', deidentify: 'mask', pseudonymize: 'mask', pseudonymise: 'mask', pseudonym: 'mask', tokenize: 'mask', tokenise: 'mask', truncate: 'mask', hide: 'mask', strip: 'mask',
  cleanse: 'mask', conceal: 'mask', blur: 'mask', elide: 'mask', initials: 'mask', fingerprint: 'hash',
  hash: 'hash', hashed: 'hash', hasher: 'hash', hmac: 'hash', sha1: 'hash', sha: 'hash', sha256: 'hash', sha512: 'hash', md5: 'hash', bcrypt: 'hash', scrypt: 'hash', argon2: 'hash', digest: 'hash', checksum: 'hash',
  encrypt: 'encrypt', encrypted: 'encrypt', encryptor: 'encrypt', cipher: 'encrypt', seal: 'encrypt', encipher: 'encrypt',
  omit: 'select', pick: 'select', pluck: 'select', exclude: 'select', excluding: 'select', without: 'select', select: 'select', whitelist: 'select', allowlist: 'select', present: 'select', presenter: 'select', safe: 'select',
  dto: 'select', summarize: 'select', summarise: 'select', summary: 'select', project: 'select', projection: 'select', minimal: 'select', publicize: 'select',
  maskeer: 'mask', maskeren: 'mask', anonimiseer: 'mask', anonimiseren: 'mask', anonymisieren: 'mask', verschluesseln: 'encrypt', versleutel: 'encrypt', versleutelen: 'encrypt', maskieren: 'mask',
  masquer: 'mask', chiffrer: 'encrypt', cifrar: 'encrypt', enmascarar: 'mask', anonimizar: 'mask',
};
