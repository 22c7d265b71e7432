import type { Sameness } from '../source/fixed-bytes.ts';

/** Why bytes are the same for every message. */
export const samenessPhrases: Readonly<Record<Sameness, string>> = {
  written: 'is written in the code',
  configured: 'comes from the configuration and is the same each time',
  once: 'is made once for all messages',
  key: 'is a part of the key',
};
