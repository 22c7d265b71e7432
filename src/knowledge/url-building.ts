/** Calls that send a browser to a URL which a server answers with. */
export const redirecting: ReadonlySet<string> = new Set(['redirect', 'permanentRedirect', 'sendRedirect', 'seeOther', 'rewrite']);

/** Calls that open a URL or a page, with the last words of the receivers that they need; none for functions that stand alone. */
export const navigating: Readonly<Record<string, readonly string[]>> = {
  push: ['router', 'history', 'navigation', 'nav', 'navigator', 'navigate'],
  replace: ['router', 'history', 'navigation', 'nav', 'navigator', 'navigate', 'location'],
  navigate: [], navigateByUrl: [], navigateTo: [], redirectTo: [], goto: [], visit: [], setLocation: [],
  assign: ['location'], open: ['window'], openURL: [], openBrowserAsync: [], pushState: ['history'], replaceState: ['history'],
};

/** Keys of the objects given to such calls that become the query of the URL. */
export const queryKeys: ReadonlySet<string> = new Set(['query', 'queryParams', 'search', 'searchParams']);

/** Functions that make or set the query of a URL from an object. */
export const queryFunctions: ReadonlySet<string> = new Set(['createSearchParams', 'setSearchParams', 'setQueryParams', 'withQuery']);

/** Attributes of elements that hold a URL. */
export const urlAttributes: ReadonlySet<string> = new Set(['href', 'to', 'src', 'action', 'formAction', 'srcSet', 'as']);

/** Functions that put parameters into a path which names them: the path first, the parameters second. */
export const fillingPaths: ReadonlySet<string> = new Set(['generatePath', 'buildPath', 'fillPath', 'reverse', 'compilePath', 'getPathWithParams', 'interpolatePath']);

/** Names of variables that hold the query of a URL. */
export const queryNames: ReadonlySet<string> = new Set(['searchParams', 'queryParams', 'urlParams', 'urlSearchParams', 'queryString', 'query', 'qs']);

/** Last words of names that hold a URL or the start of one. */
export const urlWords: ReadonlySet<string> = new Set(['url', 'uri', 'link', 'href', 'endpoint', 'base', 'host', 'origin', 'path', 'pathname', 'domain', 'api', 'location', 'redirect', 'callback', 'page', 'site', 'route', 'query', 'search', 'qs', 'params']);

/** Names and keys of what a request sends as its body, also when it is written like a query. */
export const bodyNames: ReadonlySet<string> = new Set(['body', 'data', 'form', 'formData', 'formBody', 'payload', 'postData', 'requestBody', 'content', 'bodyParams', 'formParams', 'encodedParams', 'input']);

/** Hosts that a link opens so that a person writes or calls somebody: what `mailto:` does. */
export const contactHosts: ReadonlySet<string> = new Set(['wa.me', 'api.whatsapp.com', 'web.whatsapp.com', 't.me', 'm.me', 'mail.google.com', 'outlook.live.com', 'outlook.office.com', 'compose.mail.yahoo.com', 'line.me', 'signal.me', 'viber.click', 'calendar.google.com']);

/** Services that draw or look up a picture for a name or an address. */
export const avatarHosts: ReadonlySet<string> = new Set([
  'ui-avatars.com', 'eu.ui-avatars.com', 'api.dicebear.com', 'avatars.dicebear.com', 'avatar.vercel.sh', 'robohash.org', 'www.robohash.org', 'gravatar.com', 'www.gravatar.com', 'secure.gravatar.com', 'api.multiavatar.com', 'unavatar.io',
  'avatar.iran.liara.run', 'source.boringavatars.com', 'joeschmoe.io', 'i.pravatar.cc', 'avatar.oxro.io', 'api.adorable.io', 'avatars.abstractapi.com', 'avatar.tobi.sh', 'placehold.co', 'via.placeholder.com', 'dummyimage.com', 'ui-avatar.com', 'img.logo.dev', 'logo.clearbit.com',
]);

/** Words of a link that is mailed with a token that works once. */
export const oneTimeWords: ReadonlySet<string> = new Set(['reset', 'verify', 'verification', 'verified', 'confirm', 'confirmation', 'invite', 'invitation', 'invitations', 'invited', 'unsubscribe', 'magic', 'activate', 'activation', 'recover', 'recovery', 'forgot', 'share', 'shared', 'download', 'preview', 'accept', 'join', 'rsvp', 'survey', 'feedback', 'temp', 'temporary', 'otp', 'once', 'onetime', 'signup']);

/** Keys of a query under which a phone number stands, although the word alone may mean the device. */
export const spokenPhones: ReadonlySet<string> = new Set(['phone', 'mobile', 'telephone', 'phones', 'telefoon', 'telefon', 'telefono', 'telefone', 'whatsapp']);
