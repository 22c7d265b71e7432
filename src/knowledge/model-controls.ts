/** A switch by which a vendor of models keeps or uses what calls hold, as its documentation says. */
export interface ModelControl {
  /** Ids of the catalogue. */
  readonly recipients: readonly string[];
  /** Ends of the call path. */
  readonly calls: readonly string[];
  /** Keys down to the switch. */
  readonly path: readonly string[];
  /** The value that protects, as code and as data. */
  readonly safe: string | boolean;
  /** The value that keeps or uses. */
  readonly loose: string | boolean;
  /** What happens when the call does not set it. */
  readonly byDefault: 'loose' | 'account';
  readonly effect: 'kept' | 'used';
}

export const modelControls: readonly ModelControl[] = [
  { recipients: ['openai'], calls: ['responses.create', 'responses.stream', 'responses.parse'], path: ['store'], safe: false, loose: true, byDefault: 'loose', effect: 'kept' },
  { recipients: ['openai'], calls: ['chat.completions.create', 'chat.completions.parse', 'chat.completions.stream'], path: ['store'], safe: false, loose: true, byDefault: 'account', effect: 'kept' },
  { recipients: ['openrouter'], calls: ['create', 'send', 'chat', 'completions'], path: ['provider', 'data_collection'], safe: 'deny', loose: 'allow', byDefault: 'account', effect: 'used' },
  { recipients: ['openrouter'], calls: ['create', 'send', 'chat', 'completions'], path: ['provider', 'dataCollection'], safe: 'deny', loose: 'allow', byDefault: 'account', effect: 'used' },
  { recipients: ['deepgram'], calls: ['transcribeUrl', 'transcribeFile', 'transcribeUrlCallback', 'transcribeFileCallback', 'listen.live'], path: ['mip_opt_out'], safe: true, loose: false, byDefault: 'loose', effect: 'used' },
];

/** Last names of those calls: the cheap question. */
export const controlledCalls: ReadonlySet<string> = new Set(modelControls.flatMap(({ calls }) => calls.map((call) => call.split('.').at(-1) ?? call)));

/** Hosts whose terms let the vendor use what is sent, with the host of the plan that does not. */
export const usingHosts: Readonly<Record<string, { readonly recipient: string; readonly paid: string }>> = { 'api-free.deepl.com': { recipient: 'deepl', paid: 'api.deepl.com' } };
