import { providerGroups } from '../knowledge/region-options.ts';
import type { Settings } from '../settings.ts';
import { recipientWithId } from './recipient-name.ts';

/** Whether the register names this region for somebody whose cloud it is: `region: 'aws:us-east-1'`. */
export function isDecidedRegion(id: string, provider: string, { recipients }: Settings): boolean {
  if (!recipients) return false;
  return recipients.some((recipient) => {
    const group = recipientWithId(recipient.id)?.group;
    const isOfProvider = group === undefined || group === (providerGroups[provider] ?? group);
    return isOfProvider && (recipient.region?.split(/[\s,;:]+/u).includes(id) ?? false);
  });
}
