/** Functions that hand the value of an argument on in another form. */
export const passingFunctions: ReadonlySet<string> = new Set([
  'String', 'Number', 'parseInt', 'parseFloat', 'BigInt', 'btoa', 'atob', 'encodeURIComponent', 'encodeURI', 'floor', 'round', 'ceil', 'trunc', 'abs', 'max', 'min', 'pow', 'from', 'of', 'fromCharCode', 'fromCodePoint', 'stringify', 'concat', 'digest',
  'md5', 'sha1', 'sha256', 'sha512', 'MD5', 'SHA1', 'SHA256', 'SHA512', 'hash', 'update', 'useState', 'useRef', 'useMemo', 'ref', 'signal', 'shallowRef', 'padStart', 'padEnd', 'toBase64', 'encode', 'base64', 'toUpper', 'toLower', 'freeze', 'all', 'resolve',
]);

/** Methods that put a value into the list or text that they are called on. */
export const fillingMethods: ReadonlySet<string> = new Set(['push', 'unshift', 'fill', 'add', 'write', 'append']);

/** Methods that take a character of the text that they are called on by its place. */
export const characterMethods: ReadonlySet<string> = new Set(['charAt', 'charCodeAt', 'codePointAt', 'substr', 'substring']);

/** Methods that take an element of a list or a part of a text by its place. */
export const elementMethodsByPlace: ReadonlySet<string> = new Set(['at', 'slice', 'splice']);

/** Methods that store a value under the name in their first argument. */
export const namingMethods: ReadonlySet<string> = new Set(['setItem', 'set', 'append', 'cookie', 'setCookie', 'setex', 'setEx', 'psetex', 'hset', 'hSet', 'put', 'setHeader', 'header', 'setValue', 'setFieldValue', 'store', 'save']);

/** Methods whose call-back gives their result, or the elements of it. */
export const collectingMethods: ReadonlySet<string> = new Set(['map', 'from', 'replace', 'replaceAll', 'flatMap', 'reduce', 'useState', 'useMemo', 'useRef', 'useCallback', 'times', 'computed', 'fill', 'then', 'timesMap', 'repeat', 'generate', 'apply', 'call']);

/** Methods that answer a question about the value, which goes no further. */
export const askingMethods: ReadonlySet<string> = new Set([
  'includes', 'startsWith', 'endsWith', 'test', 'match', 'indexOf', 'lastIndexOf', 'has', 'some', 'every', 'find', 'findIndex', 'localeCompare', 'search', 'forEach', 'equals', 'then', 'catch', 'sort',
]);

/** Words of names of texts or lists whose characters are picked one by one. */
export const alphabetWords = 'char chars character characters alphabet alphabets charset letters letter digits digit numbers symbols symbol possible pool lowercase uppercase lower upper alphanumeric dictionary charsets specials special consonants vowels hex numeric allowed abc';
