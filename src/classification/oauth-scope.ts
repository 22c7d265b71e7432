import { broadScopes, graphPrefix, graphScope, vendorScopes, type BroadScope } from '../knowledge/oauth-scopes.ts';

const known: ReadonlyMap<string, BroadScope> = new Map(broadScopes.map((scope) => [scope.name, scope]));

/** A permission that opens more than mostly needed. */
export interface AskedScope extends BroadScope {
  /** As written. */
  readonly written: string;
  /** Its text alone tells that it is a permission: a URL of the vendor. */
  readonly isSure: boolean;
}

function broadScopeOf(written: string, text: string): AskedScope | undefined {
  const isGraph = written.startsWith(graphPrefix);
  const name = isGraph ? written.slice(graphPrefix.length) : written;
  const scope = known.get(name);
  const isSure = isGraph || written.startsWith('https://');
  if (scope) {
    const narrower = scope.narrower !== undefined && isGraph ? graphPrefix + scope.narrower : scope.narrower;
    return { name: scope.name, opens: scope.opens, written, isSure, ...(narrower !== undefined && { narrower }) };
  }
  if (graphScope.test(name)) return { name, opens: 'all of it in the whole organisation', written, isSure };
  const ofVendor = vendorScopes.find((each) => each.name === name && each.vendor.test(text));
  return ofVendor && { name, opens: ofVendor.opens, written, isSure: false, ...(ofVendor.narrower !== undefined && { narrower: ofVendor.narrower }) };
}

const longest = 2_000;

/** The broad permissions in a text: one alone, or a list with spaces or commas between them. `fileText` tells the vendor of bare words. */
export function broadScopesIn(value: string, fileText: string): readonly AskedScope[] {
  if (value.length > longest) return [];
  return value.split(/[\s,]+/u).flatMap((part) => broadScopeOf(part, fileText) ?? []);
}

/** The permissions that a link to a consent page asks for: `…/authorize?scope=repo,user`. */
export function scopeInQuery(text: string): string | undefined {
  const [, asked] = /[?&]scopes?=([^&#\s]{1,1000})/u.exec(text) ?? [];
  if (asked === undefined) return undefined;
  try {
    return decodeURIComponent(asked.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
