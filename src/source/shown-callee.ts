import type { FileContext } from '../context.ts';
import { calledName, type Call } from './callee.ts';

/** A function as a message names it: `crypto.createCipheriv`, the last name where what stands before it is long. */
export function shownCallee(call: Call, context: FileContext): string {
  const [start, end] = call.callee.range;
  const text = context.sourceCode.text.slice(start, end);
  return /^[\w$.?!]{1,60}$/u.test(text) ? text.replaceAll(/[?!]/gu, '') : (calledName(call) ?? 'it');
}
