import { readFile, stat } from 'node:fs/promises';
import { reasonOf } from './files.ts';

/** What a file holds, or why it is not looked at. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Nobody writes such a file by hand, and its syntax tree would not fit into memory. */
const largest = 10 * 1024 * 1024;

/** Reads a file as text. */
export async function textOf(file: string): Promise<FileText> {
  try {
    if ((await stat(file)).size > largest) return { kind: 'too-large' };
    const bytes = await readFile(file);
    if (bytes.subarray(0, 8_000).includes(0)) return { kind: 'unreadable', reason: 'a binary file' };
    return { kind: 'text', text: bytes.toString('utf8') };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}
