import { ordinaryNames, telemetrySdks, telemetryWords, type TelemetrySdk } from '../knowledge/telemetry-sdks.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { recipientWithId } from './recipient-name.ts';
import { vendor, type Recipient } from './recipient.ts';

function indexOf(list: 'modules' | 'commands' | 'queues' | 'names'): ReadonlyMap<string, TelemetrySdk> {
  return new Map(telemetrySdks.flatMap((sdk) => (sdk[list]?.split(' ') ?? []).map((name) => [name, sdk] as const)));
}

const byModule = indexOf('modules');
const byCommand = indexOf('commands');
const byQueue = indexOf('queues');
const byName = indexOf('names');
const families = [...byModule].filter(([name]) => name.endsWith('*')).map(([name, sdk]) => [name.slice(0, -1), sdk] as const);

/** A tool that belongs to nobody in the catalogue: the project's own, or one that the name does not tell. */
const anyTool: TelemetrySdk = {};

const known = new Map<string, TelemetrySdk | undefined>();
const mostKnown = 20_000;

/** The tool that a package is for, with what is below it: `posthog-js/react`. */
export function sdkOfModule(module: string): TelemetrySdk | undefined {
  const sdk = known.get(module);
  if (sdk || known.has(module)) return sdk;
  const found = findSdk(module);
  if (known.size >= mostKnown) known.clear();
  known.set(module, found);
  return found;
}

function findSdk(module: string): TelemetrySdk | undefined {
  for (let at = module; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const sdk = byModule.get(at);
    if (sdk) return sdk;
  }
  return families.find(([start]) => module.startsWith(start))?.[1];
}

/** The tool whose global function a name is: `gtag`. */
export function sdkOfCommand(name: string): TelemetrySdk | undefined {
  return byCommand.get(name);
}

/** The tool whose queue a name is: `dataLayer`. */
export function sdkOfQueue(name: string): TelemetrySdk | undefined {
  return byQueue.get(name);
}

/** A tool as a name tells it, and whether the name can mean nothing else. */
export interface NamedTool {
  readonly sdk: TelemetrySdk;
  readonly isSure: boolean;
}

const longestName = 3;

/** The vendor that a run of words in a name is: `posthog` of `postHogClient`. */
function vendorIn(words: readonly string[]): NamedTool | undefined {
  for (let start = 0; start < words.length; start += 1) {
    for (let end = Math.min(words.length, start + longestName); end > start; end -= 1) {
      const name = words.slice(start, end).join('');
      const sdk = byName.get(name);
      if (sdk) return { sdk, isSure: !ordinaryNames.has(name) };
    }
  }
  return undefined;
}

const carrier = /^(?:client|service|provider|manager|helper|instance|api|sdk|hook|adapter|util|utils|module|lib|node|browser|server|web|js|ts)$/u;

/** The tool that a name of a receiver or a module stands for: `posthogClient`, `analyticsService`, `useAnalytics`. */
export function toolNamed(name: string): NamedTool | undefined {
  const words = wordsOf(name);
  const vendor = vendorIn(words);
  if (vendor) return vendor;
  const last = words.findLast((word) => !carrier.test(word));
  return last !== undefined && telemetryWords.has(last) ? { sdk: anyTool, isSure: false } : undefined;
}

/** Who is behind a tool. */
export function recipientOfTool({ recipient }: TelemetrySdk, context: FileContext): Recipient {
  const entry = recipient === undefined ? undefined : recipientWithId(recipient);
  return entry ? vendor(entry, context) : { kind: 'unknown' };
}
