/** An option by which a tool gathers personal data of everyone by itself. */
export interface CollectingOption {
  /** The tool's id in the catalogue of recipients. */
  readonly recipient: string;
  /** The calls and classes that take it. */
  readonly calls: readonly string[];
  readonly path: readonly string[];
  readonly value: boolean;
  /** What to write instead, as code. */
  readonly instead: string;
  /** What the tool then gathers, as a noun phrase. */
  readonly gathers: string;
}

const requestData = ['requestDataIntegration', 'RequestData', 'requestHandler', 'expressRequestDataIntegration'];

export const collectingOptions: readonly CollectingOption[] = [
  { recipient: 'sentry', calls: ['init'], path: ['sendDefaultPii'], value: true, instead: 'false', gathers: 'IP addresses, cookies and headers' },
  { recipient: 'sentry', calls: requestData, path: ['include', 'ip'], value: true, instead: 'false', gathers: 'IP addresses' },
  { recipient: 'sentry', calls: requestData, path: ['include', 'cookies'], value: true, instead: 'false', gathers: 'cookies' },
  { recipient: 'sentry', calls: requestData, path: ['include', 'data'], value: true, instead: 'false', gathers: 'request bodies' },
  { recipient: 'sentry', calls: requestData, path: ['include', 'user', 'email'], value: true, instead: 'false', gathers: 'e-mail addresses' },
  { recipient: 'sentry', calls: requestData, path: ['ip'], value: true, instead: 'false', gathers: 'IP addresses' },
  { recipient: 'sentry', calls: ['vercelAIIntegration', 'openAIIntegration', 'anthropicAIIntegration', 'googleGenAIIntegration', 'langChainIntegration'], path: ['recordInputs'], value: true, instead: 'false', gathers: 'prompts' },
  { recipient: 'sentry', calls: ['vercelAIIntegration', 'openAIIntegration', 'anthropicAIIntegration', 'googleGenAIIntegration', 'langChainIntegration'], path: ['recordOutputs'], value: true, instead: 'false', gathers: 'answers to prompts' },
  { recipient: 'rollbar', calls: ['init', 'configure', 'Rollbar'], path: ['captureIp'], value: true, instead: "'anonymize'", gathers: 'IP addresses' },
  { recipient: 'rollbar', calls: ['init', 'configure', 'Rollbar'], path: ['captureEmail'], value: true, instead: 'false', gathers: 'e-mail addresses' },
  { recipient: 'rollbar', calls: ['init', 'configure', 'Rollbar'], path: ['captureUsername'], value: true, instead: 'false', gathers: 'usernames' },
  { recipient: 'bugsnag', calls: ['start', 'createClient', 'bugsnag'], path: ['collectUserIp'], value: true, instead: 'false', gathers: 'IP addresses' },
  { recipient: 'mixpanel', calls: ['init'], path: ['ip'], value: true, instead: 'false', gathers: 'IP addresses' },
  { recipient: 'posthog', calls: ['init'], path: ['ip'], value: true, instead: 'false', gathers: 'IP addresses' },
  { recipient: 'amplitude', calls: ['init'], path: ['trackingOptions', 'ipAddress'], value: true, instead: 'false', gathers: 'IP addresses' },
  { recipient: 'logrocket', calls: ['init'], path: ['shouldCaptureIP'], value: true, instead: 'false', gathers: 'IP addresses' },
  { recipient: 'datadog', calls: ['init'], path: ['clientIpEnabled'], value: true, instead: 'false', gathers: 'IP addresses' },
  { recipient: 'google-analytics', calls: ['gtag', 'initialize', 'config'], path: ['anonymize_ip'], value: false, instead: 'true', gathers: 'whole IP addresses' },
];
