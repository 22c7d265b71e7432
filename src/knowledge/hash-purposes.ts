/**
 * Words of names around a hash that say that a protocol asks for it, or that it proves nothing and hides nobody:
 * caches, checksums, avatars, look-ups of leaked passwords, digest authentication, the take-over of old hashes.
 */
export const ordinaryHashPurposes = `
  gravatar libravatar identicon avatar etag cache cached caching checksum integrity dedupe dedup deduplication idempotency
  mailchimp subscriber pwned hibp breach breached leaked compromised anonymity
  ha1 ha2 realm nonce wsse ssha ldap htpasswd ntlm mschap radius subsonic lastfm wpa soap
  oauth1 aliyun alipay wechat weixin wxpay tencent qiniu upyun legacy migrate migration migrated imported import obsolete deprecated
  mysql postgres postgresql scram rollout bucket bucketing bucketed shard sharding partition experiment variant seed color colour hue
  filename file path etags revision uuid v3 v5 captcha
`;

/** Texts of a file that show what the hash of an e-mail address or a password in it is for. */
export const ordinaryHashServices = 'gravatar|libravatar|mailchimp|list-manage|pwnedpasswords|haveibeenpwned|hibp|passworddigest|digest realm|www-authenticate: digest|robohash';

/** Recipients that ask for plain SHA-256 of contact data: the hash is theirs to define. */
export const adRecipients = 'graph\\.facebook|facebook-nodejs-business-sdk|fbq\\(|conversions? ?api|capi|tiktok|pinterest|snapchat|enhanced.?conversions?|googleads|google-ads|user_data|linkedin.{0,20}conversion|klaviyo|criteo|uet|customaudience|custom_audience|liveramp';

/** Keys under which advertising networks take the hash of a contact. */
export const adKeys: ReadonlySet<string> = new Set([
  'em', 'ph', 'fn', 'ln', 'ct', 'st', 'zp', 'db', 'ge', 'external_id', 'externalId', 'hashed_email', 'hashedEmail', 'hashed_phone', 'hashed_phone_number', 'sha256_email_address', 'sha256_phone_number', 'hashedPhoneNumber', 'hem',
]);
