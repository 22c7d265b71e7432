import { clearOptions, clearProtocols, peerOptions } from '../knowledge/client-options.ts';
import type { FileContext } from '../context.ts';
import type { DataMap, DataValue } from '../source/data-file.ts';
import { peerOfText, publicPeer, type Peer } from './peer.ts';

/** A setting of a JSON or YAML file that switches encryption off. */
export interface ClearDataOption {
  readonly name: string;
  readonly secure: string;
  readonly host: string;
}

/** A map with more keys is a table, not the settings of one connection. */
const mostKeys = 200;

/** The other sides that a map of settings names. */
function peersOfMap(map: DataMap | undefined, context: FileContext): readonly Omit<Peer, 'node'>[] {
  const found: Omit<Peer, 'node'>[] = [];
  for (const key of map && map.keys.length <= mostKeys ? map.keys : []) {
    const name = key.charAt(0).toLowerCase() + key.slice(1);
    const value = peerOptions.includes(name) ? map?.valueOf(key) : undefined;
    const peer = typeof value === 'string' ? peerOfText(value, context) : undefined;
    if (peer) found.push(peer);
  }
  return found;
}

/** `"ssl": false` beside a host that is not on this machine or network. */
export function clearDataOptionAt({ name, keys, value, map }: DataValue, context: FileContext): ClearDataOption | undefined {
  if (!map) return undefined;
  if (keys[0] === 'schemes') return clearSchemeOfApi(value, map, context);
  const isProtocol = name === 'protocol' || name === 'scheme';
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  const option = isProtocol ? (typeof value === 'string' && Object.hasOwn(clearProtocols, value) ? clearProtocols[value] : undefined) : Object.hasOwn(clearOptions, key) ? clearOptions[key] : undefined;
  if (!option || !option.values.some((bad) => bad === value) || (option.unless !== undefined && map.valueOf(option.unless) === true)) return undefined;
  if (option.beside && !option.beside.some((each) => map.keys.some((own) => own.toLowerCase() === each))) return undefined;
  const host = publicPeer([...peersOfMap(map, context), ...peersOfMap(map.outer, context)])?.host;
  return host === undefined ? undefined : { name, secure: option.secure, host };
}

/** Swagger's `schemes: [http]`, where https is not offered beside it. */
function clearSchemeOfApi(value: DataValue['value'], map: DataMap, context: FileContext): ClearDataOption | undefined {
  if (value !== 'http' && value !== 'ws') return undefined;
  if (map.textsOf('schemes').some((scheme) => scheme === 'https' || scheme === 'wss')) return undefined;
  const host = publicPeer(peersOfMap(map, context))?.host;
  return host === undefined ? undefined : { name: 'schemes', secure: `${value}s`, host };
}
