import type { DataCategory } from './categories.ts';

/**
 * Words of names around the hash of a password that say that a protocol asks for it, or that an old hash is taken over:
 * digest authentication, directories, wireless networks, look-ups of leaked passwords.
 */
export const passwordProtocolWords = `
  ha1 ha2 realm wsse ssha ldap htpasswd ntlm mschap radius subsonic lastfm wpa soap scram mysql postgres postgresql nonce challenge
  pwned hibp breach breached leaked compromised anonymity legacy migrate migration migrated imported import obsolete deprecated outdated
  cache cached fingerprint strength entropy duplicate reuse prehash onvif snmp usm sasl cram mojang minecraft openfire xmpp
`;

/** Words of names around the hash of personal data that say that it hides nobody from anybody, or that its recipient defines it. */
export const ordinaryHashWords = `
  gravatar libravatar identicon avatar robohash etag etags cache cached caching checksum integrity dedupe dedup deduplication idempotency idempotent
  mailchimp subscriber mandrill pwned hibp breach breached leaked compromised anonymity throttle throttling throttled limiter limited ratelimit
  rollout bucket bucketing bucketed shard sharding experiment variant seed color colour hue revision lock mutex captcha fbq capi pixel conversion conversions
  signature signed sign
`;

/** Words of names around the hash of a key or token that say that it is an address and no proof. */
export const ordinaryDigestWords = 'cache cached key etag checksum fingerprint id lookup index sign signature signed signing filename file path dedupe idempotency nonce oauth version alipay wechat weixin aliyun tencent qiniu lastfm';

/** Texts of a file that show what the hash of an address or a password in it is for. */
export const ordinaryHashServices = 'gravatar|libravatar|mailchimp|list-manage|pwnedpasswords|haveibeenpwned|hibp|robohash|usernametoken|www-authenticate.{0,20}digest|digest realm|digest username';

/** Texts of a file that speaks to advertisers who ask for plain SHA-256 of contact data. */
export const adRecipients = 'graph\\.facebook|facebook-nodejs-business-sdk|fbq\\(|conversions? ?api|\\bcapi\\b|tiktok|pinterest|snapchat|enhanced.?conversions?|googleads|google-ads|user_data|userdata|klaviyo|criteo|custom_?audience|liveramp|advanced.?matching';

/** Keys under which advertisers take the hash of a contact. */
export const adKeys: ReadonlySet<string> = new Set([
  'em', 'ph', 'fn', 'ln', 'ct', 'st', 'zp', 'db', 'ge', 'external_id', 'externalId', 'hashed_email', 'hashed_phone', 'hashed_phone_number', 'sha256_email_address', 'sha256_phone_number', 'hashedPhoneNumber', 'hem',
]);

/** Slow hashes in the text of a function: what goes in there may be hashed fast before, and an old hash is checked beside it. */
export const slowHashes = 'bcrypt|argon2|scrypt|pbkdf2';

/** Kinds of data with so few possible values that all of them can be hashed and compared. */
export const identifyingCategories: readonly DataCategory[] = [
  'contact.email', 'contact.phone', 'national-id', 'social-security', 'insurance', 'tax-id', 'passport', 'driving-licence', 'identity-document', 'financial.iban', 'financial.card', 'ip-address', 'mac-address', 'birth-date', 'name', 'name.first', 'name.last', 'vehicle', 'device-id', 'account.number', 'account.username',
];
