// Loaded before a program: writes down every file and folder whose content it reads through `node:fs`.
import fs, { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const log = process.env.READS_LOG;
const append = appendFileSync;
let isOwn = false;

function note(name, path) {
  if (isOwn || typeof path === 'number' || typeof path === 'object' && path !== null && 'fd' in path) return;
  isOwn = true;
  append(log, `${name}\t${path instanceof URL ? fileURLToPath(path) : String(path)}\n`);
  isOwn = false;
}

for (const holder of [fs, fs.promises]) {
  for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'readdir', 'readdirSync', 'opendir', 'opendirSync', 'createReadStream']) {
    const original = holder[name];
    if (typeof original !== 'function') continue;
    holder[name] = function (path, ...rest) {
      note(name, path);
      return original.call(this, path, ...rest);
    };
  }
}
syncBuiltinESMExports();
