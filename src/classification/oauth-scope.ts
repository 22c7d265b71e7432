import { broadScopes, graphPrefix, graphScope, vendorScopes, type BroadScope } from '../knowledge/oauth-scopes.ts';

const known: ReadonlyMap<string, BroadScope> = new Map(broadScopes.map((scope) => [scope.name, scope]));

/** A permission that opens more than mostly needed. */
export interface AskedScope extends BroadScope {
  /** As written. */
  readonly written: string;
  /** Its text alone tells that it is a permission: a URL of the vendor. */
  readonly isSure: boolean;
}

/** What a file says that asks people for permissions. */
const asksAnybody = /oauth|client_?id|authori[sz]e|passport|provider/iu;

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
  const ofVendor = vendorScopes.find((each) => each.name === name && each.vendor.test(text) && asksAnybody.test(text));
  return ofVendor && { name, opens: ofVendor.opens, written, isSure: false, ...(ofVendor.narrower !== undefined && { narrower: ofVendor.narrower }) };
}

const longest = 2_000;
const inQuery = /[?&]scopes?=([^&#\s]+)/u;

/** Whether a text is an address that asks for permissions: `/login/oauth/authorize?scope=repo`. */
export function hasScopeInQuery(text: string): boolean {
  return inQuery.test(text);
}

/** What a text says of permissions: all of it, or what stands behind `scope=` in an address. */
function scopeTextOf(text: string): string {
  const asked = inQuery.exec(text)?.[1];
  return asked === undefined ? text : asked.replaceAll(/%20|\+/gu, ' ').replaceAll(/%2C/giu, ',').replaceAll(/%3A/giu, ':').replaceAll(/%2F/giu, '/');
}

/** The broad permissions in a text: one alone, or a list with spaces or commas between them. `fileText` tells the vendor of bare words. */
export function broadScopesIn(value: string, fileText: string): readonly AskedScope[] {
  if (value.length > longest) return [];
  return scopeTextOf(value).split(/[\s,]+/u).flatMap((part) => broadScopeOf(part, fileText) ?? []);
}
