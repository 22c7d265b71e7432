import { clearParameters } from '../knowledge/cleartext-schemes.ts';
import type { FileContext } from '../context.ts';
import { peerOfText, publicPeer } from './peer.ts';

/** A parameter of a connection string that switches encryption off. */
export interface ClearParameterUse {
  /** As written, name and value: `sslmode=disable`. */
  readonly shown: string;
  readonly secure: string;
  readonly host: string;
}

const longest = 2_000;

/** Whether a text may be a connection string without a scheme; the cheap question. */
export function mayHoldParameter(text: string): boolean {
  return text.includes(';') && text.includes('=') && /^[A-Za-z][\w -]{1,30}=/u.test(text) || text.startsWith('jdbc:');
}

/** The parameter of a connection string that switches encryption off, when the string names a host that is not on this machine or network. */
export function clearParameterIn(text: string, context: FileContext): ClearParameterUse | undefined {
  if (text.length > longest) return undefined;
  const scheme = /^(?:jdbc:)?[a-z][a-z\d+.-]{2,11}(?=:)/iu.exec(text)?.[0].toLowerCase();
  for (const { schemes, pattern, secure } of clearParameters) {
    if (schemes ? scheme === undefined || !schemes.includes(scheme) : !text.includes(';')) continue;
    const found = pattern.exec(text);
    if (!found) continue;
    const peer = peerOfText(text.replace(/^jdbc:/iu, ''), context);
    const host = peer && publicPeer([peer])?.host;
    if (host === undefined) return undefined;
    const name = /[\w -]*\s?=\s?$/u.exec(text.slice(Math.max(0, found.index - 40), found.index))?.[0] ?? '';
    return { shown: `${name.trim()}${found[0]}`, secure: `${name.trim()}${secure}`, host };
  }
  return undefined;
}
