import { upgrades } from '../knowledge/cleartext-schemes.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { isCallable, reachOf, type PlainUrl } from './plain-url.ts';
import { recipientOfHost } from './recipient-index.ts';
import type { UrlPurpose } from './url-purpose.ts';
import { isListedHost } from './url.ts';

/** Which hosts count. */
export interface ExposurePolicy {
  readonly allowHosts: readonly string[];
  readonly allowInternal: boolean;
  readonly reportInternal: boolean;
}

/** A host of a vendor that is not its home page. */
function isVendor(host: string, path: string): boolean {
  return host.split('.').length > 2 && !host.startsWith('www.') && recipientOfHost(host, path) !== undefined;
}

/** Whether a URL in the clear exposes what is sent: to a host that is known, or to whatever host it is given. */
export function exposureOf(url: PlainUrl, purpose: UrlPurpose, policy: ExposurePolicy, context: FileContext): 'host' | 'unseen' | undefined {
  const { host, path, scheme } = url;
  if (isListedHost(host, policy.allowHosts) || (Object.hasOwn(upgrades, scheme) && upgrades[scheme]?.test(context.sourceCode.text))) return undefined;
  if (isListedHost(host, settingsOf(context).internalHosts)) return policy.reportInternal ? 'host' : undefined;
  const isUsed = purpose !== 'held';
  switch (reachOf(url)) {
    case 'public':
      return isUsed || isCallable(url) || isVendor(host, path) ? 'host' : undefined;
    case 'documentation':
      return isUsed && purpose !== 'parsed' ? 'host' : undefined;
    case 'internal':
      return isUsed && (policy.reportInternal || !policy.allowInternal) ? 'host' : undefined;
    case 'unseen':
      return isUsed && policy.reportInternal ? 'unseen' : undefined;
    default:
      return undefined;
  }
}
