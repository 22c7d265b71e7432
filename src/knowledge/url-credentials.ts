/** Keys of a query whose value opens something, whatever stands in front: in lower case, without `_` and `-`. */
export const credentialKeys: ReadonlySet<string> = new Set([
  'apikey', 'xapikey', 'accesskey', 'secretkey', 'clientsecret', 'secret', 'password', 'passwd', 'pwd', 'passphrase', 'privatekey', 'accesstoken', 'authtoken', 'apitoken', 'jwt', 'jwttoken', 'sessiontoken', 'refreshtoken', 'bearertoken', 'bearer', 'idtoken',
  'usertoken', 'authkey', 'apisecret', 'appsecret', 'servicekey', 'subscriptionkey', 'licensekey', 'accountkey', 'pass', 'wachtwoord', 'passwort', 'motdepasse', 'contrasena', 'senha', 'authorization', 'securitytoken',
]);

/** Those that tell passwords: no link needs one. */
export const passwordKeys: ReadonlySet<string> = new Set(['password', 'passwd', 'pwd', 'passphrase', 'pass', 'wachtwoord', 'passwort', 'motdepasse', 'contrasena', 'senha']);

/** Keys that also name what is no credential, or one that works once: they count in the URL of a request only. */
export const openCredentialKeys: ReadonlySet<string> = new Set(['token', 'auth', 'session', 'sessionid', 'sid', 'key', 't', 'access', 'credential', 'credentials', 'ticket', 'sig']);

/** What a signed link has beside its signature: it ends, and opens one file. */
export const partsOfSignedLink = /[?&](?:expires?(?:_?at|_?in)?|exp|se|x-amz-[\w-]+|x-goog-[\w-]+|googleaccessid|signature|policy)=/iu;

/** Vendors whose interface takes the credential in the query and nowhere else, by the end of the host. */
export const hostsThatDemand: readonly string[] = [
  'googleapis.com', 'google.com', 'graph.facebook.com', 'graph.instagram.com', 'graph.threads.net', 'facebook.com', 'api.mapbox.com', 'mapbox.com', 'alphavantage.co', 'giphy.com', 'openweathermap.org', 'here.com', 'hereapi.com', 'tomtom.com',
  'maptiler.com', 'geoapify.com', 'locationiq.com', 'stadiamaps.com', 'ipgeolocation.io', 'ipstack.com', 'fixer.io', 'exchangerate.host', 'weatherapi.com', 'oapi.dingtalk.com', 'qyapi.weixin.qq.com', 'api.weixin.qq.com', 'api.trello.com', 'vk.com', 'openexchangerates.org',
  'nasa.gov', 'disqus.com', 'marketstack.com', 'aviationstack.com', 'weatherstack.com', 'mediastack.com', 'positionstack.com', 'currencylayer.com', 'numverify.com', 'apilayer.net', 'omdbapi.com', 'audioscrobbler.com', 'timezonedb.com', 'opencagedata.com', 'hunter.io', 'humantic.ai', 'onesimpleapi.com',
  'msg91.com', 'the-odds-api.com', 'accuweather.com', 'metered.live', 'etherscan.io', 'bscscan.com', 'polygonscan.com', 'arbiscan.io', 'basescan.org', 'helius-rpc.com', 'ipdata.co', 'abstractapi.com', 'weatherbit.io', 'worldweatheronline.com', 'visualcrossing.com', 'ticketmaster.com', 'pixabay.com', 'rawg.io',
  'iexapis.com', 'virtualearth.net', 'serpapi.com', 'scraperapi.com', 'scrapingbee.com', 'zerobounce.net', '2gis.com', 'exchangeratesapi.io', 'graphhopper.com', 'thetvdb.com', 'wolframalpha.com', 'yandex.net', 'sportsdata.io', 'steampowered.com', 'ipregistry.co', 'geocod.io', 'smarty.com',
];

/** What files call the function that opens a socket, which is the default export of its module. */
export const socketOpeners = /^(?:io|connect|(?:open_?)?socket_?(?:io)?_?(?:client)?)$/iu;

/** Words of names for the base of a URL: one that is not seen is as good as a host of its own. */
export const wordsOfBases: ReadonlySet<string> = new Set(['url', 'uri', 'host', 'hostname', 'base', 'api', 'server', 'backend', 'origin', 'domain', 'site']);

/** Names of objects that become the query of a request. */
export const queryHolders: ReadonlySet<string> = new Set(['qs', 'query', 'queryParams', 'queryParameters', 'urlParams', 'queryString', 'searchParams']);

/** Names of values that are no credentials although the key says so: forms, pages, devices. */
export const ordinaryTokenNames = /csrf|xsrf|page|cursor|continuation|next|sync|device|push|fcm|apns|captcha|design|theme|public|publishable|anon|site_?key|widget|embed|storefront|map|hash|unsubscribe|share|preview|redact|mask|placeholder|dummy/iu;

/** Keys of a query that a server may read no credential from, in lower case, without `_` and `-`. */
export const keysNotToRead: ReadonlySet<string> = new Set(['password', 'passwd', 'pwd', 'passphrase', 'otp', 'totp', 'onetimecode', 'onetimepassword', 'pin', 'secret', 'apikey', 'xapikey', 'accesstoken', 'authtoken', 'apitoken', 'clientsecret', 'jwt', 'sessiontoken', 'refreshtoken', 'wachtwoord', 'passwort', 'motdepasse', 'contrasena', 'senha', 'mfacode', 'otpcode', 'smscode', 'apisecret', 'authkey', 'accesskey']);
