export interface HostileFile {
  readonly name: string;
  readonly code: string;
  /** Relative to the project; its ending chooses the parser. */
  readonly filename: string;
}

const times = (count: number, make: (index: number) => string, joint = '') => Array.from({ length: count }, (_, index) => make(index)).join(joint);
const nested = (count: number, open: string, core: string, close: string) => open.repeat(count) + core + close.repeat(count);

/** Both ways of reading a file: with TypeScript's parser and with ESLint's own. */
function code(name: string, text: string): HostileFile[] {
  return ['ts', 'js'].map((language) => ({ name: `${name} (${language})`, code: text, filename: `src/app.${language}` }));
}

function typescript(name: string, text: string, ending = 'ts'): HostileFile[] {
  return [{ name, code: text, filename: `src/app.${ending}` }];
}

/** As deep as both parsers go. */
function deepCode(name: string, depths: { ts: number; js: number }, make: (depth: number) => string): HostileFile[] {
  return (['ts', 'js'] as const).map((language) => ({
    name: `${String(depths[language])} ${name} (${language})`,
    code: make(depths[language]),
    filename: `src/app.${language}`,
  }));
}

function data(language: 'json' | 'jsonc' | 'json5' | 'yaml', name: string, text: string): HostileFile[] {
  return [{ name: `${name} (${language})`, code: text, filename: `config/app.${language}` }];
}

const megabyte = 1_000_000;
// Rules leave minified files alone: short lines below a long one keep the file in their sight.
const shortLines = (length: number) => '\n;'.repeat(Math.ceil(length / 390));

/** A long string, alone on a line of a minified file, and among code that rules do look at. */
function longString(name: string, text: string): HostileFile[] {
  const uses = `const password = '${text}';\nlogger.info('${text}', { email: '${text}' });\nfetch(\`http://\${user.email}${text}\`);`;
  return [
    ...code(`${name}, minified`, `const x = '${text}'`),
    { name: `${name}, among code`, code: uses + shortLines(uses.length), filename: 'src/app.ts' },
  ];
}

const syntax = [
  ...code('nothing', ''),
  ...code('a line break', '\n'),
  ...code('a comment', '// password = "x"'),
  ...code('a shebang', '#!/usr/bin/env node\nconsole.log(user.email);'),
  ...code('a byte order mark', '\uFEFFconsole.log(user.email);'),
  ...code('CRLF', 'console.log(\r\n  user.email,\r\n);\r\nfetch("http://api.shop.example",\r\n { body: user });\r\n'),
  ...code('old line breaks', 'console.log(user.email)\u2028fetch(user)\u2029logger.info(req)\rconsole.log(user)'),
  ...code('a directive only', '"use strict"'),
  ...code('sparse arrays', 'const [, email, , ...rest] = [, user.email, , ]; console.log([,], [, user], [...[, user.phone]], rest, email);'),
  ...code('empty patterns', 'const {} = user, [] = users; const f = ({}, []) => console.log({}, []); f();'),
  ...code(
    'private fields',
    'class A { #email; static #all = []; get #x() { return this.#email } has(o) { return #email in o } log() { console.log(this.#email, this.#x?.y, A.#all); logger.info({ email: this.#email }); } static { console.log(this.#all) } }',
  ),
  ...code(
    'odd members',
    "class A { 'email' = 1; 2 = user; ['phone'] = user.phone; static async *[Symbol.iterator]() {} get 'x'() { return 1 } constructor() { new.target; import.meta.url; } }",
  ),
  ...code('super', 'class A extends B { constructor() { super(...arguments); super.log(user.email); super["log"](user); } static log() { super.log(user) } }'),
  ...code('odd calls', 'fetch(); console.log(); console["log"](user); console?.log?.(user?.email); (0, console.log)(user); console.log`${user.email}`; (() => {})(user); new (fetch)(user); import(user.email); import.meta.log(user); new Foo; log()()(user)'),
  ...code('spreads', 'console.log(...user, ...[...users], {...user, ...{...req.body}}); fetch(...args); fetch(url, ...options); fetch({ ...options, ...{} });'),
  ...code(
    'odd objects',
    'const o = { __proto__: user, "email": 1, 2: user, [email]: user, [`phone`]: user, async *m() {}, get email() { return 1 }, set email(v) {}, 3n: user, email, ...null }; console.log(o); fetch("/", o);',
  ),
  ...code('names from the prototype', 'console.log(user.constructor, user.__proto__, user.hasOwnProperty, toString, valueOf.email); constructor(user); x.constructor(user); x.toString(user.email); ({}).__proto__.email; fetch.hasOwnProperty(user); const constructor = user; logger.constructor(user); __proto__.log(user)'),
  ...code('odd literals', 'const x = [1n, 0x1_0, /(?:)/v, /a/dgimsuy, null, "\\u{1F600}", "\\ud800", `\\\n`, "", ``, "%", "%zz", "http://", "http://[", "http://%", "://", "@", "user:@", "http://\\u0000"]; tag`\\u{bad`; console.log(x);'),
  ...code('labels and jumps', 'a: for (;;) { b: while (1) { console.log(user.email); break a; } } switch (x) { default: case user.email: logger.info(user) } try { } catch { console.log(user) } finally { }'),
  ...code('loops that bind', 'for (const user of users) console.log(user.email); for (let k in user) logger.info(user[k]); for (const [k, { email = user.phone }] of Object.entries(x)) logger.info(k, email); for (var i = 0, email; ;) console.log(email)'),
  ...code('defaults that refer to each other', 'function f({ a = b, b = a, ...rest } = {}, c = rest, [d = c] = [d]) { console.log(a, b, c, d, rest, arguments) } const { x = x } = x; console.log(x)'),
  ...code('imports and exports', 'import a, { default as b, "odd name" as c } from "axios"; import * as d from "axios"; export * as e from "axios"; export { a as default, b as "odd name" }; import json from "./a.json" with { type: "json" }; import {} from "x"; a(user); b.post("http://x", user); c(user); d.default.post(user); import("./a.json", { with: { type: "json" } });'),
  ...code('using', 'using file = open(user.email); { await using socket = connect(req.body); console.log(socket, file) }'),
  ...code('redeclared names', 'var user = 1; var user = req.body; console.log(user.email); var console = 1, fetch = user; fetch(user); { function email() {} } console.log(email); function f(user) { var user; function user() {} console.log(user) }'),
  ...code('constants in a circle', 'const a = b, b = c, c = a; console.log(a, b, c.email); fetch(a, { body: b }); const o = { ...o, p: o.p }; console.log(o); let l = m; let m = l; console.log(l.email); const { q } = r, { r } = q; logger.info(q); const f = () => g(), g = () => f(); console.log(f()); class K extends L {} class L extends K {} console.log(new K(), axios.create(axios2)); const s = s?.email ?? s;'),
  ...code('async and generators', 'async function* f() { yield* await user; for await (const u of users) { console.log(await u.email); yield u } } console.log(await (await fetch(user)).json());'),
  ...typescript('satisfies, as, non-null and type assertions', 'console.log((user satisfies User).email, (user as User)!.email!, <User>user, user!?.email, (<any>user).email as const); fetch(<string>"http://api.shop.example" as string, { body: user satisfies unknown } as RequestInit);'),
  ...typescript(
    'decorators',
    '@Entity() @log(user.email) class A<T extends User = User> { @Column({ name: "email" }) declare email?: string; @Get() m(@Body() body: User, @Req() req) { this.logger.log(body, req) } accessor #x = 1; static accessor y; constructor(@Inject() private logger: Logger, public readonly user?: User) {} abstract; declare readonly z: string; }',
  ),
  ...typescript(
    'TypeScript only',
    'enum E { email = "x", "odd" = 1 } declare enum F {} namespace N.M { export const email = 1; console.log(email) } declare module "x" { export const user: User } declare global { interface Window { user: User } } import x = require("axios"); import type { T } from "y"; import { type U } from "z"; export = x; export as namespace G; abstract class A { abstract email: string; [key: string]: unknown; m?(): void; m(this: A): void {} } function f(this: User, email?: string): asserts email is string; type Q = { readonly [K in keyof User]?: User[K] } & (abstract new () => User); let t: [email: string, ...rest: User[]]; console.log(x, t, f<User>, new Map<string, User>());',
  ),
  ...typescript(
    'types in a circle',
    'interface A extends B { next: A } interface B extends A { email: B["email"] } type C = D; type D = C; type E = E[] | { e: E }; function f(a: A, c: C, e: E) { console.log(a.email, a, c, e.e); fetch("/", { body: a }) } class K { self: K = this; log() { console.log(this.self.self.self.email) } }',
  ),
  ...typescript(
    'JSX with namespaces, spreads and members',
    'const x = <a:b c:d="http://x" {...user} e={user.email}>{/* none */}{...users}<A.B.C email={<></>} f="&amp;" g=<p/>>{user.email}</A.B.C><this.x/></a:b>; console.log(x, <>{}</>);',
    'tsx',
  ),
  ...typescript('JSX in JavaScript', 'export default () => <input type="email" value={user.email} onChange={(e) => console.log(e.target.value)} data-x:y="" />', 'jsx'),
];

// Each parser gives up at some depth; rules are shown a little less than that.
const deep = [
  ...deepCode('nested calls', { ts: 400, js: 400 }, (n) => `console.log(${nested(n, 'f(', 'user.email', ')')});`),
  ...deepCode('nested log calls', { ts: 300, js: 400 }, (n) => nested(n, 'console.log(', 'user.email', ')')),
  ...deepCode('parts of a concatenation', { ts: 500, js: 3_000 }, (n) => `console.log(""${times(n / 2, (i) => ` + " part " + user.email${i}`)});`),
  ...deepCode('parts of a template', { ts: 2_000, js: 2_000 }, (n) => `console.log(\`${times(n, (i) => `\${user.email${i}} and `)}\`);`),
  ...deepCode('templates in each other', { ts: 300, js: 400 }, (n) => `console.log(${nested(n, '`${', 'user.email', '}`')});`),
  ...deepCode('chained then', { ts: 300, js: 1_500 }, (n) => `fetch("http://x")${times(n, () => '.then((user) => console.log(user.email))')};`),
  ...deepCode('chained calls on a logger', { ts: 300, js: 1_500 }, (n) => `logger${times(n, () => '.child({ user })')}.info(user.email);`),
  ...deepCode('members', { ts: 600, js: 3_000 }, (n) => `console.log(a${'.b'.repeat(n)}.email, a${'?.user'.repeat(n / 2)}, a${'["x"]'.repeat(n / 2)});`),
  ...deepCode('ternaries', { ts: 500, js: 2_000 }, (n) => `const x = ${times(n, (i) => `a${i} ? user.email : `)} 0; console.log(x, ${times(n, (i) => `a${i} ? user : `)} 0);`),
  ...deepCode('arrow functions in each other', { ts: 400, js: 400 }, (n) => `const f = ${times(n, (i) => `(a${i}) => `)} console.log(a0.email);`),
  ...deepCode('functions in each other', { ts: 200, js: 1_000 }, (n) => nested(n, 'function f(user) { console.log(user.email); ', '', ' }')),
  ...deepCode('objects in each other', { ts: 300, js: 400 }, (n) => `const o = ${nested(n, '{ user: ', 'user.email', ' }')}; console.log(o, o.user.user.user); fetch("/", o);`),
  ...deepCode('arrays in each other', { ts: 300, js: 400 }, (n) => `console.log(${nested(n, '[', 'user.email', ']')});`),
  ...deepCode('spreads in each other', { ts: 300, js: 400 }, (n) => `console.log(${nested(n, '{ ...', 'user', ' }')});`),
  ...deepCode('stringify calls in each other', { ts: 300, js: 300 }, (n) => `logger.info(${nested(n, 'JSON.stringify(', 'user', ')')});`),
  ...deepCode('awaits', { ts: 500, js: 500 }, (n) => `console.log(${'await '.repeat(n)} user.email);`),
  ...deepCode('blocks in each other', { ts: 200, js: 1_000 }, (n) => nested(n, 'if (x) { console.log(user.email); ', '', ' }')),
  ...deepCode('parts of a condition', { ts: 500, js: 3_000 }, (n) => `console.log(${times(n, (i) => `user.f${i}`, ' && ')}, ${times(n, (i) => `user.email${i}`, ' || ')}, ${times(n, () => 'user.email', ' ?? ')});`),
  ...deepCode('patterns in each other', { ts: 200, js: 1_000 }, (n) => `const ${nested(n, '{ user: ', '{ email }', ' }')} = req.body; console.log(email);`),
  ...typescript('500 type assertions', `console.log(user${' as User'.repeat(500)}, user${'!'.repeat(500)});`),
  ...typescript('200 types in each other', `type T = ${nested(200, '{ user: ', 'User', ' }')}; function f(t: T) { console.log(t.user.user.email, t) }`),
  ...typescript('300 elements in each other', `const x = ${nested(300, '<a href={user.email}>', '', '</a>')};`, 'tsx'),
];

const wide = [
  ...typescript('one variable assigned 2,000 times', `let user;\n${times(2_000, (i) => `user = { email: user, n: ${i} };\n`)}console.log(user);\nfetch("/", { body: user });`),
  ...typescript('2,000 constants, each of the one before', `const a0 = user.email;\n${times(2_000, (i) => `const a${i + 1} = a${i};\n`)}console.log(a2000, a1000);\nfetch(a2000);`),
  ...typescript('2,000 objects, each with the one before', `const a0 = user;\n${times(2_000, (i) => `const a${i + 1} = { ...a${i}, x: a${i} };\n`)}console.log(a2000);\nfetch("/", { body: a2000 });`),
  ...typescript('2,000 functions, each calling the one before', `const f0 = () => user;\n${times(2_000, (i) => `const f${i + 1} = () => f${i}();\n`)}console.log(f2000());`),
  ...typescript('8,000 log calls', times(8_000, (i) => `logger.info('customer ' + customer.email, { id: ${i}, phone: user.phone });\n`)),
  ...typescript('8,000 requests', times(8_000, (i) => `fetch('http://shop-${i}.example.com/api', { body: JSON.stringify(user) });\n`)),
  ...typescript('8,000 properties', `const o = {\n${times(8_000, (i) => `  email${i}: user.email,\n`)}};\nconsole.log(o);\nfetch('/', { body: o });`),
  ...typescript('8,000 arguments', `console.log(\n${times(8_000, (i) => `user.email${i},\n`)});`),
  ...typescript('20,000 lines', times(20_000, (i) => `const email${i} = normalise(row.email_${i}, 'column ${i}');\n`)),
  ...typescript('2,000 uses of one instance', `const client = axios.create({ baseURL: 'http://shop.example' });\n${times(2_000, (i) => `client.post('/x/${i}', user);\n`)}`),
  ...typescript('one name of 100,000 letters', `console.log(${'customerEmail'.repeat(8_000)});${'\n;'.repeat(300)}`),
  ...typescript('2 MB on one line', times(8_000, (i) => `function f${i}(e){console.log(e.email,"${'lorem ipsum '.repeat(18)}");return e}`)),
  ...typescript('three calls on each line', times(5_000, (i) => `fetch('http://a.example/${i}',{body:JSON.stringify(user)});${i % 3 === 0 ? '\n' : ''}`)),
];

const long = [
  ...longString('1 MB of one letter', 'a'.repeat(megabyte)),
  ...longString('1 MB of digits', '4'.repeat(megabyte)),
  ...longString('1 MB of base64', 'QUJDREVGR0hJSktMTU5PUA+/'.repeat(megabyte / 24)),
  ...longString('1 MB of hexadecimal', '0123456789abcdef'.repeat(megabyte / 16)),
  ...longString('1 MB of almost addresses', 'a@a.'.repeat(megabyte / 4)),
  ...longString('1 MB of almost URLs', 'http://'.repeat(Math.ceil(megabyte / 7))),
  ...longString('1 MB of links without encryption', ',http://a.bb/x'.repeat(Math.ceil(megabyte / 14)) + ' .'),
  ...longString('1 MB of almost tokens', 'sk_live_eyJ.'.repeat(Math.ceil(megabyte / 12))),
  ...longString('1 MB of spaces', ' '.repeat(megabyte)),
  ...longString('1 MB of dashes', '-----BEGIN '.repeat(Math.ceil(megabyte / 11))),
  ...longString('1 MB of colons', 'a:b:'.repeat(megabyte / 4)),
  ...code('1 MB of comment', `// ${'customer@'.repeat(Math.ceil(megabyte / 9))}\nconsole.log(user.email);`),
];

const files = [
  ...data('json', 'nothing but null', 'null'),
  ...data('json', 'a byte order mark', '\uFEFF{ "password": "x" }'),
  ...data('json', 'every kind of value', '{ "": "", "password": null, "url": "http://x", "a": [1, true, [], {}, "http://shop.example"], "__proto__": { "constructor": "secret" } }'),
  ...data('json', 'a login beside an address', '{ "auth": "basic", "url": "http://crm.klant.nl/api", "password": "x" }'),
  ...data('jsonc', 'a login beside an address', '{ "auth": "basic", "url": "http://crm.klant.nl/api", "password": "x" }'),
  ...data('json5', 'a login beside an address', '{ auth: "basic", url: "http://crm.klant.nl/api", password: "x" }'),
  ...data('yaml', 'a login beside an address', 'auth: basic\nurl: http://crm.klant.nl/api\npassword: x\n'),
  ...data('json', 'one string', '"http://shop.example"'),
  ...data('json', '500 objects in each other', nested(500, '{ "user": ', '"http://shop.example"', ' }')),
  ...data('json', '1 MB of one letter', `{ "password": "${'a'.repeat(megabyte)}" }`),
  ...data('json', '20,000 keys', `{\n${times(20_000, (i) => `"key${i}": "http://shop-${i}.example"`, ',\n')}\n}`),
  ...data('jsonc', 'comments', '// why\n{ /* "password" */ "a": "http://shop.example" }'),
  ...data('json5', 'loose syntax', "{ password: 'x', a: +1, b: .5, c: Infinity, 'd': 'http://\\\nshop', }"),
  ...data('yaml', 'nothing', ''),
  ...data('yaml', 'a comment', '# password: x'),
  ...data('yaml', 'anchors, aliases and merges', 'a: &a\n  password: x\nb:\n  <<: *a\n  c: *a\n'),
  ...data('yaml', 'several documents', '---\nurl: http://shop.example\n...\n---\n- a\n- ? complex\n  : b\n---\n'),
  ...data('yaml', 'every kind of scalar', 'a: |\n  http://x\n  password: y\nb: >-\n  folded\nc: "\\x41"\nd: \'it\'\'s\'\ne: ~\nf: !!binary aGk=\ng: 2026-11-22\nh: [a, {b: http://x}, ]\n? i\n: "": x\n'),
  ...data('yaml', '200 maps in each other', times(200, (i) => `${' '.repeat(i)}user:\n`) + `${' '.repeat(200)}email`),
  ...data('yaml', '1 MB of one letter', `password: ${'a'.repeat(megabyte)}\n`),
];

/** Files on which linters crash, hang or go slow. */
export const hostileFiles: readonly HostileFile[] = [...syntax, ...deep, ...wide, ...long, ...files];
