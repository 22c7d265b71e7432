/**
 * Options that check the certificate of the other side, so that `false` or `0` leaves it unchecked.
 * In lower case and without `-` and `_`: `strictSSL`, `strict-ssl` and `STRICT_SSL` are one.
 */
export const verifyingOptions = `
  rejectunauthorized rejectunauthorised strictssl stricttls verifyssl verifytls sslverify tlsverify verifycert verifycerts verifycertificate verifycertificates verifyservercertificate verifyservercert
  validatecert validatecerts validatecertificate validatecertificates validatessl validatetls validateservercertificate sslvalidate tlsvalidate checkcertificate checkcertificates checkcert sslcheck
  certificateverification enablecertificateverification enablesslverification enabletlsverification sslverification tlsverification verifysslcertificate verifysslcertificates verifyhostname checkhostname
  checkserveridentity sslverifypeer sslverifyhost verifypeer sslverifypeer requirevalidcertificate requirevalidcertificates validatesslcertificate strictcertificatevalidation sslcertificateverification
`;

/** Options that give up the check of the certificate when they are `true`, written as above. */
export const trustingOptions = `
  insecureskipverify insecureskiptlsverify insecureskiptls skiptlsverify skiptlsverification skipsslverify skipsslverification skipcertificatecheck skipcertcheck skipcertificateverification skipcertverification
  skipcertificatevalidation skipsslcertificatevalidation skipsslvalidation skiptlsvalidation tlsskipverify tlsskipverifyinsecure sslskipverify tlsinsecure tlsinsecureskipverify sslinsecure insecuressl insecuretls allowinsecuressl allowinsecuretls
  tlsallowinvalidcertificates tlsallowinvalidhostnames sslallowinvalidcertificates sslallowinvalidhostnames allowinvalidcertificates allowinvalidcertificate allowinvalidcerts allowinvalidhostnames allowinvalidssl
  ignorehttpserrors ignoresslerrors ignoretlserrors ignoresslerror ignoresslissues ignoretlsissues ignoressl ignorecertificateerrors ignorecertificates ignorecerterrors ignorecerts ignoreinvalidcertificates ignoreinvalidcerts ignoreinvalidssl
  acceptinsecurecerts insecurecertificate insecurecertificates insecurecerts acceptinsecurecert acceptinsecuressl acceptinvalidcerts acceptinvalidcertificates acceptallcerts acceptallcertificates acceptselfsigned acceptselfsignedcerts acceptselfsignedcertificates acceptunauthorized acceptanycertificate acceptanycert
  allowunauthorized allowunauthorizedcerts allowunauthorizedcertificates allowunauthorizedcertificate allowselfsigned allowselfsignedcerts allowselfsignedcert allowselfsignedcertificate allowselfsignedcertificates allowbadcerts allowinsecurecerts
  trustservercertificate trustallcerts trustallcertificates trustanycertificate trustselfsigned trustselfsignedcerts disablesslverification disabletlsverification disablecertificatevalidation disablecertificateverification disablecertvalidation
  disablecertificatecheck disablesslvalidation disablessltrust disabletlscerts dangerouslyacceptinvalidcerts dangerouslyallowinsecuressl nosslverify notlsverify nocheckcertificate nocertificatecheck bypasssslverification bypasscertificatevalidation
`;

/** Environment variables by the values that switch the check off, in the process or in the tools that it starts. */
const trustingVariables: Readonly<Record<string, readonly string[]>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: ['0'],
  PYTHONHTTPSVERIFY: ['0'],
  GIT_SSL_NO_VERIFY: ['1', 'true'],
  npm_config_strict_ssl: ['false'],
  NPM_CONFIG_STRICT_SSL: ['false'],
  PGSSLMODE: ['no-verify'],
};

/** Options and parameters by the values that give up the check. */
export const trustingValues: Readonly<Record<string, readonly string[]>> = {
  ...trustingVariables,
  sslmode: ['no-verify'],
  ssl: ['no-verify'],
  sslaccept: ['accept_invalid_certs'],
  ssl_cert_reqs: ['none', 'CERT_NONE'],
};

/** In a command or an assignment of variables, what switches the check off; a variable before a command can be left out. */
export const trustingText: readonly { readonly pattern: RegExp; readonly shown: string; readonly isVariable?: boolean }[] = [
  { pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED\s{0,3}[=:]\s{0,3}['"]?0\b/u, shown: 'NODE_TLS_REJECT_UNAUTHORIZED=0', isVariable: true },
  { pattern: /\b(?:npm|NPM)_(?:config_strict_ssl|CONFIG_STRICT_SSL)=['"]?false\b/u, shown: 'npm_config_strict_ssl=false', isVariable: true },
  { pattern: /\bstrict-ssl[ =]['"]?false\b/u, shown: 'strict-ssl false' },
  { pattern: /\bhttp\.sslVerify[ =]['"]?false\b/iu, shown: 'http.sslVerify=false' },
  { pattern: /\bGIT_SSL_NO_VERIFY=['"]?(?:1|true)\b/u, shown: 'GIT_SSL_NO_VERIFY=true', isVariable: true },
  { pattern: /\bPYTHONHTTPSVERIFY=['"]?0\b/u, shown: 'PYTHONHTTPSVERIFY=0', isVariable: true },
  { pattern: /\bcurl\s(?:[^|;&\n]{0,300}\s)?(?:--insecure|-[a-zA-Z]{0,6}k[a-zA-Z]{0,6})(?=\s|$)/u, shown: 'curl --insecure' },
  { pattern: /\bwget\s(?:[^|;&\n]{0,300}\s)?--no-check-certificate\b/u, shown: 'wget --no-check-certificate' },
  { pattern: /(?:^|\s)--no-verify-ssl(?=\s|$)/u, shown: '--no-verify-ssl' },
];

/** Switches of browsers and commands that give up the check, with and without the dashes. */
export const certificateIgnoring: ReadonlySet<string> = new Set(['--ignore-certificate-errors', 'ignore-certificate-errors', '--insecure-skip-tls-verify', '--insecure-skip-tls-verify=true', '--no-check-certificate']);

/** Words of names and calls that hold a command, its arguments or its environment; elsewhere such a text only speaks of it. */
export const commandWords = 'arg args argv arguments argument flag flags switch switches command commands cmd exec spawn fork run shell sh bash zsh zx script scripts env environment options launch execa child process append start node execute';

/** Parameters of connection strings that give up the check. */
export const trustingParameters: readonly { readonly pattern: RegExp; readonly secure: string }[] = [
  { pattern: /(?<=[?&]sslmode=)no-verify(?=$|[&"'`])/u, secure: 'verify-full' },
  { pattern: /(?<=[?&](?:tlsInsecure|tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|sslInvalidCertificatesAllowed|sslInvalidHostNameAllowed)=)true(?=$|[&"'`])/u, secure: 'false' },
  { pattern: /(?<=[?&]sslaccept=)accept_invalid_certs(?=$|[&"'`])/u, secure: 'strict' },
  { pattern: /(?<=[?&]ssl_cert_reqs=)(?:CERT_NONE|none)(?=$|[&"'`])/u, secure: 'CERT_REQUIRED' },
  { pattern: /(?<=[?&]rejectUnauthorized=)(?:false|0)(?=$|[&"'`])/u, secure: 'true' },
  { pattern: /(?<=[?&]verifyServerCertificate=)false(?=$|[&"'`])/u, secure: 'true' },
  { pattern: /(?<=["']rejectUnauthorized["']:\s?)false/u, secure: 'true' },
  { pattern: /(?<=;\s{0,4}Trust\s?Server\s?Certificate\s?=\s?)(?:true|yes)(?=$|[;"'`])/iu, secure: 'False' },
];

/** Proxies whose `secure: false` leaves the certificate of an https `target` unchecked. */
export const proxyTargets: readonly string[] = ['target', 'forward'];

/** Calls that make a server: there the option decides over the certificates of clients. */
export const servers: ReadonlySet<string> = new Set(['createServer', 'createSecureServer', 'Server', 'listen']);

/** Functions that do nothing: as `checkServerIdentity` they approve every host name. */
export const idleFunctions: ReadonlySet<string> = new Set(['noop', 'stubTrue', 'constUndefined']);

/** Calls whose last argument is asked about a certificate and answers through a call-back. */
export const certificateQuestions: Readonly<Record<string, { readonly event?: string; readonly approval: boolean | number }>> = {
  setCertificateVerifyProc: { approval: 0 },
  on: { event: 'certificate-error', approval: true },
};

/** Keys of objects that choose or describe options instead of setting them. */
export const choosingKeys: ReadonlySet<string> = new Set(['select', 'include', 'omit', 'pick', 'exclude', 'where', 'attributes', 'fields', 'projection', 'shape', 'properties', 'show', 'hide', 'displayOptions', 'orderBy', 'labels', 'touched', 'errors']);
