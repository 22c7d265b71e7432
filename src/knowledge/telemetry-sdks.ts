/** A tool that watches people or programs, and the names by which code reaches it. All lists are separated by spaces. */
export interface TelemetrySdk {
  /** Its id in the catalogue of recipients; none for standards and for tools that projects run themselves. */
  readonly recipient?: string;
  /** Packages; `*` stands for the rest of a name, and whatever is below a package belongs to it. */
  readonly modules?: string;
  /** Functions that pages load as globals and that take a command first: `gtag('event', …)`. */
  readonly commands?: string;
  /** Lists that pages load as globals and that calls are pushed on: `dataLayer`. */
  readonly queues?: string;
  /** Names of receivers and of the project's own modules, folded and without separators: `logrocket` of `@/lib/log-rocket`. */
  readonly names?: string;
}

export const telemetrySdks: readonly TelemetrySdk[] = [
  { recipient: 'google-analytics', modules: 'react-ga4 react-ga ga-4-react universal-analytics vue-gtag vue-gtag-next nextjs-google-analytics ngx-google-analytics @next/third-parties/google', commands: 'gtag ga', names: 'gtag ga4 reactga googleanalytics' },
  { recipient: 'google-tag-manager', modules: 'react-gtm-module @gtm-support/* angular-google-tag-manager react-gtm-hook', queues: 'dataLayer', names: 'gtm datalayer tagmanager gtmservice googletagmanager' },
  { recipient: 'firebase-analytics', modules: 'firebase/analytics @firebase/analytics @react-native-firebase/analytics @react-native-firebase/crashlytics @angular/fire/analytics', names: 'crashlytics firebaseanalytics' },
  { recipient: 'snowplow', modules: '@snowplow/*', commands: 'snowplow', names: 'snowplow' },
  { recipient: 'matomo', modules: 'matomo-tracker @datapunt/matomo-tracker-js @datapunt/matomo-tracker-react @jonkoops/matomo-tracker ngx-matomo-client vue-matomo', queues: '_paq', names: 'matomo piwik' },
  { recipient: 'plausible', modules: 'plausible-tracker @plausible-analytics/tracker next-plausible', commands: 'plausible', names: 'plausible' },
  { recipient: 'vercel-analytics', modules: '@vercel/analytics' },
  { recipient: 'adobe-analytics', modules: '@adobe/alloy', commands: 'alloy', names: 'adobeanalytics' },
  { recipient: 'piano', names: 'pianoanalytics' },
  { recipient: 'mixpanel', modules: 'mixpanel mixpanel-browser mixpanel-react-native', names: 'mixpanel' },
  { recipient: 'amplitude', modules: '@amplitude/* amplitude-js amplitude', names: 'amplitude' },
  { recipient: 'posthog', modules: 'posthog-js posthog-node posthog-react-native posthog-js-lite @posthog/*', names: 'posthog' },
  { recipient: 'heap', modules: 'heap-api @heap/*', names: 'heap heapanalytics' },
  { recipient: 'pendo', modules: '@pendo/*', names: 'pendo' },
  { recipient: 'appcues', modules: '@appcues/*', names: 'appcues' },
  { recipient: 'userpilot', modules: 'userpilot', names: 'userpilot' },
  { recipient: 'gainsight-px', commands: 'aptrinsic', names: 'aptrinsic' },
  { recipient: 'sentry', modules: '@sentry/* sentry-expo sentry-testkit @ntegral/nestjs-sentry @sentry-internal/*', names: 'sentry raven' },
  { recipient: 'bugsnag', modules: '@bugsnag/* bugsnag bugsnag-js', names: 'bugsnag' },
  { recipient: 'rollbar', modules: 'rollbar @rollbar/react rollbar-react-native', names: 'rollbar' },
  { recipient: 'raygun', modules: 'raygun raygun4js', commands: 'rg4js', names: 'raygun' },
  { recipient: 'honeybadger', modules: '@honeybadger-io/*', names: 'honeybadger' },
  { recipient: 'airbrake', modules: '@airbrake/* airbrake-js', names: 'airbrake' },
  { recipient: 'trackjs', modules: 'trackjs', names: 'trackjs' },
  { recipient: 'datadog', modules: 'dd-trace @datadog/browser-* @datadog/mobile-react-native hot-shots node-dogstatsd datadog-metrics', names: 'datadog datadogrum datadoglogs ddrum dogstatsd' },
  { recipient: 'newrelic', modules: 'newrelic @newrelic/*', names: 'newrelic' },
  { recipient: 'dynatrace', modules: '@dynatrace/*', names: 'dynatrace dtrum' },
  { recipient: 'honeycomb', modules: '@honeycombio/* libhoney', names: 'honeycomb' },
  { recipient: 'grafana-cloud', modules: '@grafana/faro-*', names: 'faro' },
  { recipient: 'app-insights', modules: 'applicationinsights @microsoft/applicationinsights-* @azure/monitor-opentelemetry', names: 'appinsights applicationinsights' },
  { recipient: 'fullstory', modules: '@fullstory/* fullstory', commands: 'FS', names: 'fullstory' },
  { recipient: 'hotjar', modules: '@hotjar/browser react-hotjar', commands: 'hj', names: 'hotjar' },
  { recipient: 'contentsquare', modules: '@contentsquare/*', queues: '_uxa', names: 'contentsquare' },
  { recipient: 'clarity', modules: '@microsoft/clarity react-microsoft-clarity', commands: 'clarity', names: 'clarity' },
  { recipient: 'logrocket', modules: 'logrocket logrocket-react @logrocket/*', names: 'logrocket' },
  { recipient: 'smartlook', modules: 'smartlook-client react-native-smartlook-analytics', commands: 'smartlook', names: 'smartlook' },
  { recipient: 'mouseflow', queues: '_mfq', names: 'mouseflow' },
  { recipient: 'highlight', modules: 'highlight.run @highlight-run/*' },
  { modules: '@openreplay/*', names: 'openreplay' },
  { recipient: 'segment', modules: '@segment/* analytics-node analytics-react-native', names: 'segment' },
  { recipient: 'rudderstack', modules: '@rudderstack/* rudder-sdk-js', names: 'rudderstack rudderanalytics rudder' },
  { recipient: 'mparticle', modules: '@mparticle/*', names: 'mparticle' },
  { recipient: 'tealium', modules: 'tealium-react-native', names: 'tealium utag' },
  { recipient: 'hightouch', modules: '@ht-sdks/*', names: 'htevents' },
  { recipient: 'jitsu', modules: '@jitsu/*', names: 'jitsu' },
  { recipient: 'meta', modules: 'react-facebook-pixel @bettercart/react-facebook-pixel', commands: 'fbq', names: 'reactpixel facebookpixel metapixel' },
  { recipient: 'tiktok', modules: 'tiktok-pixel', names: 'ttq tiktokpixel' },
  { recipient: 'linkedin-ads', modules: 'react-linkedin-insight', commands: 'lintrk' },
  { recipient: 'pinterest', modules: 'react-pinterest-tag', commands: 'pintrk' },
  { recipient: 'x-ads', commands: 'twq' },
  { recipient: 'snap', modules: 'react-snapchat-pixel next-snapchat-pixel', commands: 'snaptr' },
  { recipient: 'reddit-ads', commands: 'rdt' },
  { recipient: 'microsoft-ads', queues: 'uetq' },
  { recipient: 'criteo', queues: 'criteo_q' },
  { recipient: 'taboola', queues: '_tfa' },
  { recipient: 'outbrain', commands: 'obApi' },
  { recipient: 'branch', modules: 'branch-sdk react-native-branch' },
  { recipient: 'appsflyer', modules: 'react-native-appsflyer appsflyer-capacitor-plugin', names: 'appsflyer' },
  { recipient: 'adjust', modules: 'react-native-adjust @adjustcom/*' },
  { recipient: 'singular', modules: 'singular-react-native' },
  { recipient: 'launchdarkly', modules: '@launchdarkly/* launchdarkly-node-server-sdk launchdarkly-js-client-sdk launchdarkly-react-client-sdk launchdarkly-node-client-sdk ldclient-js', names: 'launchdarkly ldclient' },
  { recipient: 'configcat', modules: 'configcat-*' },
  { recipient: 'unleash', modules: 'unleash-client unleash-proxy-client @unleash/*' },
  { recipient: 'flagsmith', modules: 'flagsmith flagsmith-nodejs react-native-flagsmith', names: 'flagsmith' },
  { recipient: 'split', modules: '@splitsoftware/*' },
  { recipient: 'statsig', modules: '@statsig/* statsig-node statsig-js statsig-react statsig-node-lite', names: 'statsig' },
  { recipient: 'growthbook', modules: '@growthbook/*', names: 'growthbook' },
  { recipient: 'devcycle', modules: '@devcycle/*' },
  { recipient: 'optimizely', modules: '@optimizely/*', names: 'optimizely' },
  { recipient: 'abtasty', modules: '@flagship.io/*' },
  { recipient: 'kameleoon', modules: '@kameleoon/*' },
  { recipient: 'vwo', modules: 'vwo-node-sdk vwo-fme-node-sdk' },
  { recipient: 'eppo', modules: '@eppo/*' },
  { modules: '@openfeature/*' },
  { recipient: 'langfuse', modules: 'langfuse langfuse-* @langfuse/*', names: 'langfuse' },
  { recipient: 'langsmith', modules: 'langsmith' },
  { recipient: 'helicone', modules: '@helicone/helpers' },
  { recipient: 'braintrust', modules: 'braintrust' },
  { recipient: 'traceloop', modules: '@traceloop/*' },
  { recipient: 'intercom', modules: '@intercom/messenger-js-sdk react-use-intercom', commands: 'Intercom', names: 'intercom' },
  { modules: '@opentelemetry/*' },
  { modules: 'prom-client @prometheus/client statsd-client node-statsd statsd', names: 'statsd' },
  { modules: 'elastic-apm-node @elastic/apm-rum* @appsignal/*', names: 'apm elasticapm appsignal' },
  { modules: 'analytics @analytics/* use-analytics @june-so/* countly-sdk-web countly-sdk-nodejs @aptabase/* @umami/* umami @openpanel/* @usermaven/* keen-tracking react-tracking angulartics2', names: 'umami countly openpanel woopra userflow kissmetrics' },
];

/** Words for telemetry of which the name does not tell whose it is, at the end of the name of a receiver or of an own module. */
export const telemetryWords: ReadonlySet<string> = new Set(['analytics', 'telemetry', 'tracker', 'tracking']);

/** Words for clients of metrics. */
export const metricWords: ReadonlySet<string> = new Set(['metrics', 'statsd', 'dogstatsd', 'counter', 'histogram', 'gauge']);

/** Names of vendors that mean other things too, so that only telling methods count on them. */
export const ordinaryNames: ReadonlySet<string> = new Set(['segment', 'heap', 'clarity', 'amplitude', 'apm', 'honeycomb', 'faro', 'plausible', 'raven', 'rudder', 'intercom']);

/** Keys of `window` that a widget reads its person from: `window.intercomSettings = { email }`. */
export const watchedSettings: Readonly<Record<string, string>> = { intercomSettings: 'intercom', _rollbarConfig: 'rollbar' };
