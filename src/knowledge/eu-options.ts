/** The option of an SDK that keeps data in the EEA, where the vendor documents one that stands alone. The account has to be there, too. */
export interface EuOption {
  /** Id in the catalogue of recipients. */
  readonly recipient: string;
  /** Packages that the client comes from. */
  readonly modules: readonly string[];
  /** What makes the client or sets it up, by its last name; empty where it is the package itself. */
  readonly makers: readonly string[];
  /** Options that name the place; any of them is a decision. The first one is the one to set. */
  readonly keys: readonly [string, ...string[]];
  /** The value in the EEA, as code writes it: a text, or a constant of the package. */
  readonly value: string;
  /** Values outside the EEA that the option may have been given, as a text or as the last name of a constant. */
  readonly outside?: readonly string[];
  /** Outside the EEA unless the option is set: not where every call has to name its place. */
  readonly isDefault: boolean;
}

/**
 * After the vendors' documentation, as the catalogue of recipients gathers it (2026). Left out are those that need more than an option:
 * a contract (OpenAI, ElevenLabs), several hosts (LaunchDarkly), or a choice per resource (Twilio, Auth0, Supabase).
 */
export const euOptions: readonly EuOption[] = [
  { recipient: 'amplitude', modules: ['@amplitude/analytics-browser', '@amplitude/analytics-node', '@amplitude/analytics-react-native', '@amplitude/unified'], makers: ['init'], keys: ['serverZone', 'serverUrl', 'transportProvider'], value: "'EU'", outside: ['US'], isDefault: true },
  { recipient: 'amplitude', modules: ['amplitude-js'], makers: ['init'], keys: ['apiEndpoint', 'serverZone'], value: "'api.eu.amplitude.com'", isDefault: true },
  { recipient: 'posthog', modules: ['posthog-js'], makers: ['init'], keys: ['api_host', 'apiHost'], value: "'https://eu.i.posthog.com'", isDefault: true },
  { recipient: 'posthog', modules: ['posthog-node', 'posthog-react-native'], makers: ['PostHog', ''], keys: ['host', 'fetch'], value: "'https://eu.i.posthog.com'", isDefault: true },
  { recipient: 'mixpanel', modules: ['mixpanel'], makers: ['init'], keys: ['host'], value: "'api-eu.mixpanel.com'", isDefault: true },
  { recipient: 'mixpanel', modules: ['mixpanel-browser'], makers: ['init'], keys: ['api_host'], value: "'https://api-eu.mixpanel.com'", isDefault: true },
  { recipient: 'segment', modules: ['@segment/analytics-node'], makers: ['Analytics', ''], keys: ['host'], value: "'https://events.eu1.segmentapis.com'", isDefault: true },
  { recipient: 'customer-io', modules: ['@customerio/cdp-analytics-node'], makers: ['Analytics', ''], keys: ['host'], value: "'https://cdp-eu.customer.io'", isDefault: true },
  { recipient: 'customer-io', modules: ['customerio-node'], makers: ['TrackClient', 'APIClient'], keys: ['region', 'url'], value: 'RegionEU', outside: ['RegionUS'], isDefault: true },
  { recipient: 'mailgun', modules: ['mailgun.js'], makers: ['client'], keys: ['url'], value: "'https://api.eu.mailgun.net'", isDefault: true },
  { recipient: 'mailgun', modules: ['mailgun-js'], makers: [''], keys: ['host'], value: "'api.eu.mailgun.net'", isDefault: true },
  { recipient: 'sparkpost', modules: ['sparkpost'], makers: ['', 'SparkPost'], keys: ['origin', 'endpoint'], value: "'https://api.eu.sparkpost.com:443'", isDefault: true },
  { recipient: 'novu', modules: ['@novu/api'], makers: ['Novu'], keys: ['serverURL', 'server', 'serverIdx'], value: "'https://eu.api.novu.co'", isDefault: true },
  { recipient: 'datadog', modules: ['@datadog/browser-rum', '@datadog/browser-rum-slim', '@datadog/browser-logs'], makers: ['init'], keys: ['site', 'proxy'], value: "'datadoghq.eu'", outside: ['datadoghq.com', 'us3.datadoghq.com', 'us5.datadoghq.com', 'ap1.datadoghq.com', 'ap2.datadoghq.com'], isDefault: true },
  { recipient: 'honeybadger', modules: ['@honeybadger-io/js'], makers: ['configure'], keys: ['endpoint'], value: "'https://eu-api.honeybadger.io'", isDefault: true },
  { recipient: 'logzio', modules: ['logzio-nodejs', 'winston-logzio'], makers: ['createLogger', 'LogzioWinstonTransport', ''], keys: ['host'], value: "'listener-eu.logz.io'", isDefault: true },
  { recipient: 'splunk', modules: ['@splunk/otel-web', '@splunk/otel'], makers: ['init', 'start'], keys: ['realm'], value: "'eu0'", outside: ['us0', 'us1', 'us2', 'jp0', 'au0'], isDefault: false },
  { recipient: 'smartlook', modules: ['smartlook-client'], makers: ['init'], keys: ['region'], value: "'eu'", outside: ['us'], isDefault: false },
  { recipient: 'pusher', modules: ['pusher', 'pusher-js'], makers: ['', 'Pusher'], keys: ['cluster', 'host', 'wsHost'], value: "'eu'", outside: ['mt1', 'us2', 'us3', 'ap1', 'ap2', 'ap3', 'ap4', 'sa1'], isDefault: false },
  { recipient: 'intercom', modules: ['@intercom/messenger-js-sdk'], makers: ['', 'Intercom', 'boot'], keys: ['region', 'api_base'], value: "'eu'", outside: ['us'], isDefault: true },
  { recipient: 'fingerprint', modules: ['@fingerprintjs/fingerprintjs-pro'], makers: ['load'], keys: ['region', 'endpoint'], value: "'eu'", outside: ['us', 'ap'], isDefault: true },
  { recipient: 'nylas', modules: ['nylas'], makers: ['', 'Nylas'], keys: ['apiUri', 'apiServer'], value: "'https://api.eu.nylas.com'", isDefault: true },
  { recipient: 'recurly', modules: ['recurly'], makers: ['Client'], keys: ['region'], value: "'eu'", outside: ['us'], isDefault: true },
  { recipient: 'assemblyai', modules: ['assemblyai'], makers: ['AssemblyAI'], keys: ['baseUrl'], value: "'https://api.eu.assemblyai.com'", isDefault: true },
  { recipient: 'onfido', modules: ['@onfido/api'], makers: ['Onfido'], keys: ['region'], value: 'Region.EU', outside: ['US', 'CA'], isDefault: false },
  { recipient: 'configcat', modules: ['configcat-node', 'configcat-js', 'configcat-js-ssr', 'configcat-react'], makers: ['getClient', 'createClientWithAutoPoll', 'createClientWithManualPoll', 'createClientWithLazyLoad'], keys: ['dataGovernance', 'baseUrl'], value: 'DataGovernance.EuOnly', outside: ['Global'], isDefault: true },
  { recipient: 'google-speech-vision', modules: ['@google-cloud/vision'], makers: ['ImageAnnotatorClient'], keys: ['apiEndpoint', 'servicePath'], value: "'eu-vision.googleapis.com'", isDefault: true },
  { recipient: 'google-speech-vision', modules: ['@google-cloud/speech'], makers: ['SpeechClient'], keys: ['apiEndpoint', 'servicePath'], value: "'eu-speech.googleapis.com'", isDefault: true },
];

/** What a client is told by a call of its own after it got its key. */
export const euCalls: readonly { readonly recipient: string; readonly modules: readonly string[]; readonly after: string; readonly name: string; readonly value: string }[] = [
  { recipient: 'sendgrid', modules: ['@sendgrid/client'], after: 'setApiKey', name: 'setDataResidency', value: 'eu' },
];
