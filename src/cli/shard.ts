import { createHash } from 'node:crypto';
import { pathBelow, type FoundFiles } from './files.ts';
import { UsageError } from './usage-error.ts';

/** One of several shares of the files: the first of four is `{ share: 1, of: 4 }`. */
export interface Shard {
  readonly share: number;
  readonly of: number;
}

/**
 * The share that `1/4` names.
 * @throws UsageError that says what is allowed.
 */
export function shardIn(text: string): Shard {
  const [, share, of] = /^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? [];
  const shard = { share: Number(share), of: Number(of) };
  if (shard.share >= 1 && shard.share <= shard.of) return shard;
  throw new UsageError(`--shard is "${text}"; it must be a share and their number, from 1/1, such as 1/4.`);
}

/** By its path alone, so that every machine agrees and a new file moves no other. */
function isIn({ share, of }: Shard, path: string): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE() % of === share - 1;
}

/** The files of one share. */
export function shardOf(found: FoundFiles, shard: Shard, cwd: string): FoundFiles {
  const isOwn = (file: string): boolean => isIn(shard, pathBelow(cwd, file));
  return {
    roots: found.roots.map(({ cwd: root, files }) => ({ cwd: root, files: files.filter(isOwn) })),
    otherFiles: found.otherFiles.filter(isOwn),
    unreadable: found.unreadable.filter(({ filePath }) => isOwn(filePath)),
    skippedFolders: found.skippedFolders,
  };
}
