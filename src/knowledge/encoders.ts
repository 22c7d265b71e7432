/** Functions whose result is their first argument in another writing: bytes, hexadecimal digits, a normal form. */
export const encoders: ReadonlySet<string> = new Set([
  'encode', 'parse', 'utf8ToBytes', 'toUtf8Bytes', 'stringToBytes', 'stringToBuffer', 'strToBuffer', 'toBuffer', 'str2ab', 'stringToArrayBuffer', 'encodeUtf8', 'utf8Encode', 'encodeUTF8', 'toBytes', 'bytesOf', 'asBytes',
  'normalize', 'normalise', 'normalizeEmail', 'normaliseEmail', 'normalizePhone', 'lower', 'toLower', 'lowerCase', 'trim', 'cleanEmail', 'canonicalize', 'from', 'of', 'concat', 'unescape', 'escape', 'encodeURIComponent', 'encodeURI',
  'createHex', 'utf8', 'binary',
]);
