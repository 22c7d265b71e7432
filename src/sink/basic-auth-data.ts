import type { FileContext } from '../context.ts';
import type { DataMap, DataValue } from '../source/data-file.ts';
import { peerOfText, publicPeer } from './peer.ts';

function clearHostOf(text: unknown, context: FileContext): string | undefined {
  const peer = typeof text === 'string' && text.startsWith('http://') ? peerOfText(text, context) : undefined;
  return peer && publicPeer([peer])?.host;
}

function rootOf(map: DataMap): DataMap {
  let root = map;
  for (let outer = root.outer; outer; outer = outer.outer) root = outer;
  return root;
}

/** The host of a request of Postman: `"url": "http://…"` or `"url": { "raw": "http://…" }`. */
function hostOfRequest(request: DataMap | undefined, context: FileContext): string | undefined {
  return clearHostOf(request?.valueOf('url'), context) ?? clearHostOf(request?.mapsOf('url')[0]?.valueOf('raw'), context);
}

/** The host of an API that OpenAPI or Swagger describes, when it is only offered in the clear. */
function hostOfApi(root: DataMap, context: FileContext): string | undefined {
  const servers = root.mapsOf('servers');
  if (servers.length > 0) return servers.map((server) => clearHostOf(server.valueOf('url'), context)).find((host) => host !== undefined);
  const schemes = root.textsOf('schemes');
  return schemes.includes('http') && !schemes.includes('https') ? clearHostOf(`http://${String(root.valueOf('host'))}`, context) : undefined;
}

/** The host to which a description in JSON or YAML sends names and passwords in the clear. */
export function clearBasicHostOf({ keys, value, map }: DataValue, context: FileContext): string | undefined {
  if (value !== 'basic' || !map) return undefined;
  if (keys[0] === 'type' && keys[1] === 'auth') return hostOfRequest(map.outer, context);
  const isScheme = keys[0] === 'scheme' && keys[2] === 'securitySchemes';
  return isScheme || (keys[0] === 'type' && keys[2] === 'securityDefinitions') ? hostOfApi(rootOf(map), context) : undefined;
}

/** Whether the request of Postman that a URL belongs to sends a name and a password along. */
export function goesWithBasicAuth({ map }: DataValue): boolean {
  return [map, map?.outer].some((request) => request?.mapsOf('auth').some((auth) => auth.valueOf('type') === 'basic') ?? false);
}
