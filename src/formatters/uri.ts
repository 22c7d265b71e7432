import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path as it is seen from a folder, with forward slashes; nothing where it lies outside. */
export function pathInside(folder: string, path: string): string | undefined {
  const inside = relative(folder, path);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside) ? undefined : inside.split(sep).join('/');
}

/** A path as a URI: relative below the folder, else with its scheme. */
export function uriOf(folder: string, path: string): string {
  return pathInside(folder, path)?.split('/').map(encodeURIComponent).join('/') ?? pathToFileURL(path).href;
}
