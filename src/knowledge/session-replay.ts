/** An option by which a recording shows what people read or type. */
export interface RecordingOption {
  /** Packages; one counts with what is below it, and `*` stands for the rest of a name. */
  readonly modules: readonly string[];
  /** Functions, methods and classes that take it, and words that the receiver of a method must have where no import tells. */
  readonly calls: readonly string[];
  readonly receivers: readonly string[];
  readonly tool: string;
  readonly path: readonly string[];
  /** The values that unmask. */
  readonly unmasks: readonly (string | boolean)[];
  /** An option that switches the whole recording off when it is true. */
  readonly switchedOffBy?: readonly string[];
  /** A list or a selector that is not empty unmasks. */
  readonly orListed?: true;
  /** The tool unmasks unless it is told not to: the argument that would tell it, counted from 0. */
  readonly orMissingAt?: number;
  /** What to write instead, as code; without it there is nothing to suggest. */
  readonly instead?: string;
  /** What the recording then shows. */
  readonly shows: string;
  /** Any of these options, when it is set, makes the missing one no matter. */
  readonly unless?: readonly (readonly string[])[];
}

type Shared = Pick<RecordingOption, 'modules' | 'calls' | 'receivers' | 'tool' | 'switchedOffBy'>;
type Option = Omit<RecordingOption, keyof Shared>;

function options(shared: Shared, list: readonly Option[]): readonly RecordingOption[] {
  return list.map((option) => ({ ...shared, ...option }));
}

const off = (path: string, shows: string): Option => ({ path: path.split('.'), unmasks: [false], instead: 'true', shows });
const on = (path: string, shows: string): Option => ({ path: path.split('.'), unmasks: [true], instead: 'false', shows });

export const recordingOptions: readonly RecordingOption[] = [
  ...options({ modules: ['@sentry/*', '@sentry-internal/*'], calls: ['replayIntegration', 'Replay', 'mobileReplayIntegration', 'lazyReplayIntegration'], receivers: ['sentry'], tool: 'Sentry Session Replay' }, [
    off('maskAllText', 'all text on the page'), off('maskAllInputs', 'what people type'), off('blockAllMedia', 'all images and videos'), off('maskAllImages', 'all images'), off('maskAllVectors', 'all drawings'),
    { path: ['networkDetailAllowUrls'], unmasks: [], orListed: true, shows: 'the bodies of requests and responses', unless: [['networkCaptureBodies']] },
    on('networkCaptureBodies', 'the bodies of requests and responses'),
  ]),
  ...options({ modules: ['@datadog/browser-*'], calls: ['init'], receivers: ['datadogrum', 'ddrum', 'datadog'], tool: 'Datadog Session Replay' }, [
    { path: ['defaultPrivacyLevel'], unmasks: ['allow'], instead: "'mask-user-input'", shows: 'all text and what people type' },
  ]),
  ...options({ modules: ['@datadog/mobile-react-native-session-replay'], calls: ['enable'], receivers: ['sessionreplay'], tool: 'Datadog Session Replay' }, [
    { path: ['textAndInputPrivacyLevel'], unmasks: ['MASK_SENSITIVE_INPUTS'], instead: "'MASK_ALL'", shows: 'text and what people type' },
  ]),
  ...options({ modules: ['posthog-js', '@posthog/*', 'posthog-react-native'], calls: ['init', 'PostHog', 'PostHogProvider', 'set_config'], receivers: ['posthog'], tool: 'PostHog', switchedOffBy: ['disable_session_recording'] }, [
    off('session_recording.maskAllInputs', 'what people type'), on('session_recording.recordBody', 'the bodies of requests and responses'), on('session_recording.recordHeaders', 'the headers of requests'),
    on('session_recording.captureCanvas.recordCanvas', 'what is drawn on a canvas'), on('session_recording.recordCanvas', 'what is drawn on a canvas'), off('session_recording.maskInputOptions.password', 'passwords'),
    off('sessionReplayConfig.maskAllTextInputs', 'what people type'), off('sessionReplayConfig.maskAllImages', 'all images'),
  ]),
  ...options({ modules: ['rrweb', '@rrweb/*', 'rrweb-snapshot'], calls: ['record'], receivers: ['rrweb'], tool: 'rrweb' }, [
    { path: ['maskAllInputs'], unmasks: [false], orMissingAt: 0, instead: 'true', shows: 'what people type', unless: [['maskInputOptions'], ['maskInputFn']] },
    off('maskInputOptions.email', 'e-mail addresses that people type'), off('maskInputOptions.tel', 'phone numbers that people type'), off('maskInputOptions.text', 'what people type'), off('maskInputOptions.password', 'passwords'),
    on('recordCanvas', 'what is drawn on a canvas'),
  ]),
  ...options({ modules: ['logrocket'], calls: ['init'], receivers: ['logrocket'], tool: 'LogRocket' }, [
    { path: ['dom', 'inputSanitizer'], unmasks: [false], orMissingAt: 1, instead: 'true', shows: 'what people type', unless: [['dom', 'isEnabled'], ['dom', 'textSanitizer'], ['dom', 'privateAttributeBlocklist'], ['dom', 'privateClassNameBlocklist']] },
  ]),
  ...options({ modules: ['@amplitude/*'], calls: ['sessionReplayPlugin', 'init'], receivers: ['sessionreplay'], tool: 'Amplitude Session Replay' }, [
    { path: ['privacyConfig', 'defaultMaskLevel'], unmasks: ['light'], instead: "'conservative'", shows: 'most of what people type' },
    { path: ['privacyConfig', 'unmaskSelector'], unmasks: [], orListed: true, shows: 'the elements that it lists' },
  ]),
  ...options({ modules: ['mixpanel-browser'], calls: ['init'], receivers: ['mixpanel'], tool: 'Mixpanel' }, [
    off('record_mask_all_inputs', 'what people type'), off('record_mask_all_text', 'all text on the page'),
    { path: ['record_mask_text_selector'], unmasks: [''], instead: "'*'", shows: 'all text on the page' }, on('record_canvas', 'what is drawn on a canvas'),
  ]),
  ...options({ modules: ['@newrelic/*'], calls: ['BrowserAgent'], receivers: [], tool: 'New Relic' }, [
    off('init.session_replay.mask_all_inputs', 'what people type'), { path: ['init', 'session_replay', 'mask_text_selector'], unmasks: [''], instead: "'*'", shows: 'all text on the page' },
  ]),
  ...options({ modules: ['highlight.run', '@highlight-run/*'], calls: ['init'], receivers: [], tool: 'highlight.io' }, [
    { path: ['privacySetting'], unmasks: ['none'], instead: "'strict'", shows: 'all text and what people type' },
    on('networkRecording.recordHeadersAndBody', 'the bodies of requests and responses'), on('enableCanvasRecording', 'what is drawn on a canvas'),
  ]),
  ...options({ modules: ['@openreplay/*'], calls: ['Tracker', 'OpenReplay', 'configure'], receivers: ['openreplay'], tool: 'OpenReplay' }, [
    off('obscureTextEmails', 'e-mail addresses on the page'), off('obscureInputEmails', 'e-mail addresses that people type'), off('obscureInputDates', 'dates that people type'), off('obscureInputNumbers', 'numbers that people type'),
    on('network.capturePayload', 'the bodies of requests and responses'),
  ]),
  ...options({ modules: ['launchdarkly-js-client-sdk', '@launchdarkly/*'], calls: ['SessionReplay', 'Record'], receivers: [], tool: 'LaunchDarkly Session Replay' }, [
    { path: ['privacySetting'], unmasks: ['none'], instead: "'strict'", shows: 'all text and what people type' },
  ]),
];

/** Commands of global functions that switch recordings of fields on: `smartlook('record', { forms: true })`. */
export const recordingCommands: readonly { readonly name: string; readonly command: string; readonly tool: string; readonly keys: Readonly<Record<string, string>> }[] = [
  { name: 'smartlook', command: 'record', tool: 'Smartlook', keys: { forms: 'what people type', emails: 'e-mail addresses', numbers: 'numbers', ips: 'IP addresses' } },
];

/** Attributes that take an element out of the mask, with the values that do; an empty list stands for any. */
export const unmaskingAttributes: Readonly<Record<string, readonly string[]>> = {
  'data-hj-allow': [], 'data-hj-whitelist': [], 'data-dd-privacy': ['allow'], 'data-clarity-unmask': [], 'data-matomo-unmask': [], 'data-sentry-unmask': [], 'data-fs-unmask': [], 'data-cs-unmask': [], 'data-rr-unmask': [], 'data-highlight-unmask': [], 'data-openreplay-unmask': [],
};

/** Classes that do the same. */
export const unmaskingClasses: ReadonlySet<string> = new Set(['fs-unmask', 'data-hj-allow', 'data-hj-whitelist', 'sentry-unmask', 'amp-unmask', 'dd-privacy-allow', 'highlight-unmask', 'clarity-unmask']);
