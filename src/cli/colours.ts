import { styleText } from 'node:util';
import type { Terminal } from './terminal.ts';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green' | 'underline';

/** Gives a piece of text a look, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

const styled: Paint = (style, text) => styleText(style, text, { validateStream: false });

const plain: Paint = (_style, text) => text;

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== '0';

/** Colours on a terminal, unless the user says no; `FORCE_COLOR` asks for them anywhere. */
export function paintFor(wanted: boolean, { env, stdout }: Pick<Terminal, 'env' | 'stdout'>): Paint {
  if (!wanted || isSet(env.NO_COLOR)) return plain;
  return isSet(env.FORCE_COLOR) || stdout.isTTY ? styled : plain;
}
