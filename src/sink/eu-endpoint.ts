import { recipients, type CataloguedRecipient } from '../knowledge/recipients.ts';

/** A host outside the EEA and the twin that its vendor documents in it. */
export interface EuTwin {
  readonly entry: CataloguedRecipient;
  readonly from: string;
  readonly to: string;
}

let twins: ReadonlyMap<string, EuTwin> | undefined;

function build(): ReadonlyMap<string, EuTwin> {
  return new Map(
    recipients.flatMap((entry) => {
      const { certainty, hostSwap } = entry.eu;
      return certainty === 'documented' && hostSwap ? Object.entries(hostSwap).map(([from, to]) => [from, { entry, from, to }] as const) : [];
    }),
  );
}

/** The labels that tell the hosts that have one: `posthog` of `us.i.posthog.com`. */
export function labelsWithTwins(): readonly string[] {
  twins ??= build();
  return [...new Set([...twins.keys()].map((host) => host.split('.').at(-2) ?? host))];
}

/** The twin in the EEA of a host, where the vendor documents one. */
export function euTwinOf(host: string): EuTwin | undefined {
  twins ??= build();
  return twins.get(host);
}
