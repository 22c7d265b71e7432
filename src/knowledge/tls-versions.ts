/**
 * Versions that RFC 8996 and RFC 7568 put out of use, in the spellings of Node, OpenSSL, Go, AWS and Azure:
 * `TLSv1`, `TLS1_0`, `TLS_V1_1_2016`, `VersionTLS10`, `SSLv3`. `SSLv23` is OpenSSL's name for "any version".
 */
export const outdatedVersion = /^(?<lead>version)?(?:ssl[v_ ]{0,2}(?:2|3|30)(?:[._]0)?|tls(?<mark>[v_ ]{0,2})1(?:(?<joint>[._]?)[01])?)(?<year>_20\d\d)?$/iu;

/** OpenSSL's methods for one outdated version. */
export const outdatedMethod = /^(?:SSLv2|SSLv3|TLSv1|TLSv1_1)(?<role>_client|_server)?_method$/u;

/** Words that a name of an option has that sets a version: one of the first and one of the second group. */
export const versionWords = 'version versions protocol protocols policy default';
export const rangeWords = 'min minimum max maximum tls ssl origin security secure';

/** Names that look like it and list what is refused or shown. */
export const refusedWords = 'disabled deprecated weak old insecure blocked forbidden unsupported excluded removed label labels supported name names known';

/** Options that list ciphers, in lower case without `-` and `_`. */
export const cipherOptions: ReadonlySet<string> = new Set(['ciphers', 'ciphersuites', 'ciphersuite', 'cipherlist', 'sslciphers', 'sslcipher', 'tlsciphers', 'tlsciphersuites', 'tlscipherlist', 'defaultciphers', 'sslciphersuites']);

/** Parts of the name of a cipher suite that can be broken, or that encrypt or authenticate nothing. */
export const weakCiphers: ReadonlySet<string> = new Set(['RC4', 'RC2', 'DES', '3DES', 'CBC3', 'NULL', 'ENULL', 'ANULL', 'EXP', 'EXPORT', 'EXPORT40', 'EXPORT56', 'EXP1024', 'MD5', 'ADH', 'AECDH', 'IDEA', 'LOW', 'SSLV2', 'SSLV3', 'ANON']);

/** Switches and policies that let outdated versions in, with what to write instead. */
export const outdatedSwitches: readonly { readonly pattern: RegExp; readonly modern: string }[] = [
  { pattern: /--tls-(?:min-)?v1\.[01](?!\d)/u, modern: '--tls-min-v1.2' },
  { pattern: /^ELBSecurityPolicy-(?:2015-05|2016-08|TLS-1-0-2015-04|TLS-1-1-2017-01)$/u, modern: 'ELBSecurityPolicy-TLS13-1-2-2021-06' },
  { pattern: /^Policy-Min-TLS-1-0-2019-07$/u, modern: 'Policy-Min-TLS-1-2-2019-07' },
];
