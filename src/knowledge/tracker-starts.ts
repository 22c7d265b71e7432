/** What tells people apart to measure, advertise or film, and so waits for their consent. */
export const trackingCategories: ReadonlySet<string> = new Set(['analytics', 'product-analytics', 'advertising', 'session-replay', 'cdp']);

/** Tools of these categories that store nothing on a device. */
export const cookielessTools: ReadonlySet<string> = new Set(['plausible', 'vercel-analytics']);

/** Functions of an SDK that start it. */
export const startingCalls: ReadonlySet<string> = new Set(['init', 'initialize', 'initAsync', 'load', 'start', 'boot', 'install', 'setup', 'createInstance', 'getAnalytics', 'initializeAnalytics', 'createGtm', 'createGtag', 'initGTM', 'newTracker', 'createTracker', 'create', 'AnalyticsBrowser']);

/** Classes of an SDK of which an instance starts it. */
export const startingClasses: ReadonlySet<string> = new Set(['Analytics', 'RudderAnalytics', 'MatomoTracker', 'AmplitudeClient', 'Mixpanel', 'SessionReplay', 'PostHog', 'AnalyticsBrowser']);

/** First arguments by which a global function starts its tool. */
export const startingCommands: ReadonlySet<string> = new Set(['init', 'config', 'load', 'create', 'newTracker', 'configure', 'start']);

/** Packages that are for servers only. */
export const serverModules = /(?:^|[-/])(?:node|server)(?:[-/]|$)|^(?:mixpanel|analytics-node)$/u;

/** Components that load a tool as soon as they are shown, by package. */
export const startingComponents: ReadonlySet<string> = new Set(['GoogleAnalytics', 'GoogleTagManager', 'PostHogProvider', 'GTMProvider', 'Clarity', 'MixpanelProvider', 'AmplitudeProvider']);

/** Scripts that start a tool, as they are written in a snippet, with the tool. */
export const trackingScripts: readonly (readonly [address: string, recipient: string])[] = [
  ['googletagmanager.com/gtm.js', 'google-tag-manager'], ['googletagmanager.com/gtag', 'google-analytics'], ['google-analytics.com/', 'google-analytics'], ['connect.facebook.net', 'meta'], ['clarity.ms/tag', 'clarity'], ['static.hotjar.com', 'hotjar'],
  ['snap.licdn.com', 'linkedin-ads'], ['analytics.tiktok.com', 'tiktok'], ['cdn.segment.com', 'segment'], ['cdn.mxpnl.com', 'mixpanel'], ['edge.fullstory.com', 'fullstory'], ['posthog.com/static', 'posthog'], ['cdn.amplitude.com', 'amplitude'], ['s.pinimg.com/ct', 'pinterest'], ['cdn.heapanalytics.com', 'heap'],
];

/** Names and strings of a file that asks for consent, or lets nothing be stored before. */
export const consentGuard = /consent|opt_?in|opt_?out|opted|gdpr|ccpa|cookie_?(?:choice|preference|banner|notice|policy|law|settings|accepted|allowed)|accepted_?cookies|accept_?cookies|allow(?:s|ed)?_?(?:tracking|analytics|cookies)|tracking_?(?:allowed|accepted|permission)|analytics_?(?:allowed|accepted)|cookiebot|onetrust|optanon|didomi|usercentrics|iubenda|klaro|cookieyes|osano|termly|tarteaucitron|axeptio|quantcast|cookiehub|__tcfapi|disable_?cookies?|cookieless|anonymous_?tracking|do_?not_?track|text\/plain|toestemming|einwilligung|consentement/iu;

/** A test of an answer that says only here what it is about. */
export const consentTest = /\bif\s?\(\s?!?(?:is|has)?_?(?:accept(?:ed)?|agreed|granted)\b/iu;

/** Functions whose function runs when a page or an app begins. */
export const startingHooks: ReadonlySet<string> = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect', 'useMount', 'useEffectOnce', 'onMounted', 'onBeforeMount', 'onMount', 'ready', 'defineNuxtPlugin', 'defineClientPlugin', 'useMemo', 'useState', 'afterNextRender', 'provideAppInitializer', 'setTimeout', 'requestIdleCallback']);

/** Methods of components and plugins that run then too. */
export const startingMethods: ReadonlySet<string> = new Set(['componentDidMount', 'render', 'componentWillMount', 'ngOnInit', 'ngAfterViewInit', 'mounted', 'created', 'beforeMount', 'setup', 'constructor', 'onClientEntry', 'onInitialClientRender', 'onload']);
