/** Words of names that hold a URL as text, wherever they stand in the name: `documentationUrl`, `licenseUri`. */
export const textWords = `
  placeholder description example examples sample help docs doc documentation readme manual guide tutorial reference license licence homepage author contributors copyright terms
  xmlns namespace namespaces ns nsuri schema schemas vocab vocabulary ontology rdf owl xsd dtd saml xpath claim claims entity issuer iss audience aud realm
  pattern regex regexp matcher allow allowed allowlist whitelist permitted trusted deny denied denylist blocked blocklist blacklist origin origins cors csp directives scope scopes
  referer referrer mock mocks dummy fake stub fixture expected invalid
`;

/** Words of names that hold the address of a proxy, which carries TLS inside; a thing that is itself a proxy has targets. */
export const proxyWords = 'proxy proxies';

/** Words that make a name hold text when they end it: `title`, `errorMessage`, `SOAPAction`, but not `messageApi`. */
export const lastTextWords = `
  message messages msg text title label caption hint tooltip error errors warning reason comment note remark quote keyword keywords tag tags type types id ids kind
  iri rel format binding algorithm transform action key keys version profile prefix scheme protocol hashtag subject heading summary content html markdown translation
  redirects uris
`;

/** Words of names that a program connects to. */
export const connectingWords = `
  url uri endpoint endpoints api apis base host hosts hostname server servers backend service services webhook webhooks hook hooks gateway target upstream broker brokers node nodes remote
  socket sockets ws wss websocket stream connection connect dsn conn callback production prod staging live rest graphql rpc wsdl soap address domain cluster registry authority oauth sso idp
  auth login crm erp mailer smtp imap mqtt amqp ldap redis elastic elasticsearch database db urls redirect signaling collector ingest exporter beacon
`;

/** Words that make a URL one to look at rather than one to call: `imageUrl`, `blogUrl`. */
export const contentWords = `
  link links href website site web image images img avatar photo picture icon logo thumbnail thumb video media banner cover poster feed rss blog news article articles wiki facebook twitter
  instagram linkedin youtube github wikipedia imdb contact social store map flag asset assets font css stylesheet download permalink canonical share page pages src og sitemap gravatar source
`;

/** Holders whose URLs describe: who made it, whom to write to. */
export const describingHolders = 'contact info author maintainer publisher owner logo text texts';

/** Keys beside a URL that make it one of many links in a list of contents. */
export const contentSiblings = 'title label text caption author image img icon alt date published name description desc price quantity tags thumbnail poster summary rating genre';

/** Names of things that hold many URLs to call, so that a key in them need not say so. */
export const containerWords = `
  urls url endpoints endpoint apis api services service hosts host servers server backends gateways config configuration conf settings environment environments env options defaults
  upstreams targets clients client connections webhooks
`;

/** Functions and methods that read a URL as text: nothing is sent by them. */
export const readingFunctions = `
  startsWith endsWith includes indexOf lastIndexOf match matchAll test exec search split localeCompare replace replaceAll concat equals equal strictEqual deepEqual deepStrictEqual notEqual eq is has contains isEqual
  expect toBe toEqual toStrictEqual toContain toMatch toHaveBeenCalledWith assert should
  describe it example examples meta title summary brand
  t i18n translate $t __ gettext ngettext formatMessage alert confirm prompt toast notify setError addError setMessage addIssue
  createElementNS getAttributeNS setAttributeNS hasAttributeNS removeAttributeNS createAttributeNS getElementsByTagNameNS lookupPrefix createDocument Namespace namespace namedNode iri
  isUrl isURL isValidUrl isUri validate validateUrl nock require resolve setLicense setContact setTermsOfService setExternalDoc addOAuth2 open
   RegExp Symbol Error link outlink cors
`;

/** Methods that give their receiver back changed: what they are called on is still that value. */
export const passingMethods = 'replace replaceAll concat trim toString valueOf join map filter toLowerCase';

/** Methods that name the value of last resort: `z.string().default(url)`, `env.get('API_URL').orElse(url)`. */
export const fallbackMethods = 'default prefault orElse or catch freeze withDefault defaultTo required';

/** First words of functions that take a URL apart or put it on a page. */
export const readingVerbs = 'parse is has valid validate normalize normalise sanitize sanitise strip extract compare assert ensure encode decode escape format render print show check match test shorten split to';

/** Verbs and nouns of functions and classes that connect to the URL that they are given. */
export const sendingWords = `
  fetch request requests post patch send call connect subscribe publish upload download sync pull ping query submit client socket websocket io provider
  webhook api http axios ajax curl url uri server endpoint proxy forward redirect stream consume listen produce driver transport transporter connection pool broker gateway invoke notify
`;

/** Methods of clients that other things have too: they send where their receiver is named as a client. */
export const sharedMethods = 'get put delete head load push import register open set add';

/** Classes that connect and do not say so in a word of the list above. */
export const connectingClasses = 'EventSource ReconnectingEventSource HttpLink Worker SharedWorker Web3 Redis Pool Amqp Sequelize';

/** Paths of canonical URLs, by which FHIR names what it defines: https://hl7.org/fhir/R4/references.html#canonical (2026-11). */
export const canonicalPath = /\/(?:StructureDefinition|CodeSystem|NamingSystem|ConceptMap|SearchParameter)\//u;

/** Hosts that name things and are not called: XML and JSON vocabularies. `*.` stands for any subdomain. */
export const namespaceHosts: readonly string[] = [
  'www.w3.org', 'w3.org', '*.w3.org', 'schemas.xmlsoap.org', 'schemas.microsoft.com', 'schemas.openxmlformats.org', 'schemas.android.com', 'schemas.google.com', 'schemas.datacontract.org', 'schemas.dmtf.org', 'schemas.opengis.net',
  'schemas.amazon.com', 'schema.org', 'www.schema.org', 'json-schema.org', '*.json-schema.org', 'purl.org', 'www.purl.org', 'purl.oclc.org', 'purl.obolibrary.org', 'ns.adobe.com', 'xmlns.com', 'xmlns.jcp.org', 'xmlns.oracle.com', 'java.sun.com',
  'www.opengis.net', 'www.topografix.com', 'www.garmin.com', 'www.sitemaps.org', 'www.google.com/schemas', 'search.yahoo.com/mrss', 'www.itunes.com', 'www.hl7.org', 'hl7.org', '*.hl7.org', 'terminology.hl7.org', 'loinc.org', 'snomed.info',
  'unitsofmeasure.org', 'fhir.org', 'www.rssboard.org', 'backend.userland.com', 'rdfs.org', 'rdf.data-vocabulary.org', 'dublincore.org', 'iptc.org', 'cv.iptc.org', 'creativecommons.org', 'www.iana.org', 'docs.oasis-open.org', 'www.oasis-open.org',
  'tempuri.org', 'adaptivecards.io', 'adlnet.gov', 'activitystrea.ms', 'www.imsglobal.org', 'purl.imsglobal.org', 'xml.org', 'relaxng.org', 'docbook.org', 'www.xmlsoap.org', 'wordpress.org/export', 'wellformedweb.org', 's3.amazonaws.com/doc',
  'cloudfront.amazonaws.com/doc', 'route53.amazonaws.com/doc', 'queue.amazonaws.com/doc', 'sqs.amazonaws.com/doc', 'sns.amazonaws.com/doc', '*.amazonaws.com/doc', 'www.apple.com/DTDs', 'www.apple.com/dtds', 'apple.com/DTDs', 'opds-spec.org', 'a9.com', 'www.idpf.org', 'www.daisy.org',
  'www.mozilla.org/xmlns', 'auth0.com/oauth/grant-type', 'www.inkscape.org', 'sodipodi.sourceforge.net', 'inkscape.sourceforge.net', 'www.openarchives.org', 'openid.net', 'specs.openid.net', 'axschema.org', 'idmanagement.gov', 'id.loc.gov', 'www.wikidata.org', 'dbpedia.org',
  'data.europa.eu', 'publications.europa.eu', 'www.iso.org', 'standards.iso.org', 'ogp.me', 'opengraphprotocol.org', 'microformats.org', 'gmpg.org', 'www.loc.gov', 'ns.editeur.org', 'uri.etsi.org', 'www.etsi.org', 'urn.fi', 'www.omg.org', 'www.collada.org',
  'www.web3d.org', 'owncloud.org/ns', 'nextcloud.org/ns', 'sabredav.org/ns', 'apache.org/dav', 'calendarserver.org', 'www.apache.org/licenses', 'opensource.org', 'www.opensource.org', 'www.gnu.org', 'unlicense.org', 'www.mozilla.org/MPL', 'sindresorhus.com',
  'www.crossref.org', 'odata.org', 'docs.oasis-open.org/odata', 'www.edmx.org', 'psi.oasis-open.org', 'www.aicc.org', 'www.adlnet.org', 'oauth.net', 'base.google.com/ns', 'www.w3schools.com', 'video.search.yahoo.com', 'exslt.org', 'jabber.org', 'etherx.jabber.org', 'xmpp.org',
];

/** Parts of a path or host label that make a URL one that a program calls. */
export const callableLabels = 'api apis rest graphql rpc ws mqtt amqp auth sso login oauth idp gateway gw backend webhook webhooks hooks crm erp smtp imap ldap data ingest collect collector broker mq backoffice payments payment orders billing';
export const callableSegments = 'api apis rest graphql rpc jsonrpc soap wsdl ws oauth oauth2 auth login token tokens webhook webhooks hooks users user customers customer orders order payments payment services service odata v1 v2 v3 v4';

/** What people write where the host of the reader belongs. */
export const sampleHosts = /[<>{}[\]%*$\s…]|^(?:www\.|api\.)?(?:your|dummy|fake|placeholder|xxx)|^(?:www\.)?(?:foo|bar|baz|foobar|test|abc|xyz|acme|asdf|domain|mydomain|myurl|my-?(?:site|server|host|domain|app|website|company)|some-?(?:site|server|host|domain|url|website)|site|website|server|hostname|host)\.[a-z]+$|^(?:www\.|api\.)?(?:seu|teu|meu|tu|su|mi|votre|ton|mon|deine?|ihre?|meine?|jouw|uw|mijn|tuo|mio|twoja|moja)-?(?:dominio|domaine|domain|domein|domena|sitio|site|webseite|sito|servidor|serveur)\.|x{4,}/u;

/** Names that are kept for documentation: nobody is reached there. */
export const documentationHosts = /(?:^|\.)example\.(?:com|org|net|edu)$|\.example$/u;

/** Words of the path or token of a link that lets in whoever has it. */
export const keyLinkWords = 'reset resets forgot password token verify verification confirm confirmation activate activation invite invitation magic login signin unsubscribe auth';

/** Commands that fetch the URLs that they are given. */
export const fetchingCommands: readonly string[] = ['curl', 'wget', 'httpie', 'xh'];

/** Functions that run a command with a list of arguments. */
export const commandRunners: ReadonlySet<string> = new Set(['spawn', 'spawnSync', 'execFile', 'execFileSync', 'execa', 'execaSync', 'execFileAsync', 'execFilePromise', 'spawnAsync']);

/** Flags of such commands whose URL is a proxy, or only told to the other side. */
export const flagsOfOtherUrls: ReadonlySet<string> = new Set(['-x', '--proxy', '--preproxy', '-e', '--referer', '-H', '--header', '-A', '--user-agent', '-d', '--data', '--data-raw', '-b', '--cookie']);
