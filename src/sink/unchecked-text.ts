import { trustingParameters, certificateIgnoring, trustingText } from '../knowledge/tls-options.ts';
import type { FileContext } from '../context.ts';
import { peerOfText } from './peer.ts';

/** A text that leaves certificates unchecked: a parameter of a connection string, a switch, a command. */
export interface UncheckedText {
  readonly shown: string;
  /** What to write in place of what, where that is plain. */
  readonly edit?: readonly [from: string, to: string];
}

const longest = 20_000;
const toThisMachine = /\b(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)\b/u;

/** SQL Server on a developer's machine or in a container: `Server=DESKTOP-4711`, `Server=.\\SQLEXPRESS`. Its certificate is signed by nobody, and nobody is on the path. */
const isNameOfMachine = (text: string, host: string): boolean => text.includes(';') && /^[^.]*$|^\.(?:\\|$)/u.test(host);

function parameterIn(text: string, context: FileContext): UncheckedText | undefined {
  for (const { pattern, secure } of trustingParameters) {
    const found = pattern.exec(text);
    if (!found) continue;
    const peer = peerOfText(text, context);
    if (peer?.reach === 'loopback' || (peer && isNameOfMachine(text, peer.host))) return undefined;
    const name = /[\w ]{1,60}["']?(?:=|:)\s?$/u.exec(text.slice(Math.max(0, found.index - 80), found.index))?.[0].trim() ?? '';
    return { shown: name + found[0], edit: [name + found[0], name + secure] };
  }
  return undefined;
}

/** What in a connection string leaves certificates unchecked. */
export function uncheckedParameterIn(text: string, context: FileContext): UncheckedText | undefined {
  return text.length > 8 && text.length < longest && (text.includes('=') || text.includes(':')) ? parameterIn(text, context) : undefined;
}

/** What in a command, its switches or the variables before it leaves certificates unchecked. */
export function uncheckedCommandIn(text: string): UncheckedText | undefined {
  if (text.length < 8 || text.length > longest) return undefined;
  if (certificateIgnoring.has(text)) return { shown: text };
  for (const { pattern, shown, isVariable } of trustingText) {
    const found = pattern.exec(text);
    if (!found) continue;
    // A command that only asks this machine shows nobody a certificate.
    if (shown.startsWith('curl') && toThisMachine.test(text)) return undefined;
    return isVariable ? { shown, edit: [`${found[0]} `, ''] } : { shown };
  }
  return undefined;
}
