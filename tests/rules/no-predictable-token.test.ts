import { testRule } from '../support/rule-tester.ts';

testRule('no-predictable-token', {
  valid: [
    { name: 'a session that only counts visits', code: "class Tracker { private sessionId = Math.random().toString(36).slice(2); }\nexport function trackEvent(name) { const sessionId = `s-${Math.random().toString(36)}`; send(name, sessionId); }\nclass ErrorTracker { makeSessionId() { return Math.random().toString(36); } }" },
    { name: 'the same in a file that counts them', code: "function getSessionId() { const sessionId = Math.random().toString(36).slice(2); return sessionId; }", filename: 'src/lib/analytics.ts' },
    { name: 'a script that makes up data', code: 'const sessionId = Math.random().toString(36).slice(2); rows.push({ sessionId });', filename: 'server/data/scripts/analytics-generator.js' },
    { name: 'a code that is stored in a table of products', code: "const code = String(Math.floor(100000 + Math.random() * 900000));\nawait db.from('product_labels').insert({ title, code });" },
    { name: 'a secure alphabet', code: "import { customAlphabet } from 'nanoid'; const resetCode = customAlphabet('0123456789', 6)();" },
    { name: 'a class that makes data for a demo', code: 'class DemoDataService { rows() { const sessionId = Math.random().toString(36); return [{ sessionId }]; } }' },
    { name: 'a class that makes events up', code: 'class AnalyticsEventGenerator { next() { const sessionId = Math.random().toString(36).slice(2); return { sessionId }; } }' },
    { name: 'a jitter before the next try', code: 'async function refreshToken() { await sleep(500 + Math.random() * 250); return client.refresh(); }' },
    { name: 'a coin that is tossed', code: "const token = Math.random() < 0.5 ? readToken() : ''; use(token);" },
    { name: 'the width of a skeleton', code: "const width = `${Math.floor(Math.random() * 40) + 50}%`; render(width);" },
    { name: 'a key of React', lang: 'tsx', code: 'export const Row = () => <li key={Math.random()}>row</li>;' },
    { name: 'a shuffle', code: 'export function shuffle(list: string[]) { return list.sort(() => Math.random() - 0.5); }' },
    { name: 'a sample of events', code: 'export function track(event: Event) { if (Math.random() > sampleRate) return; send(event); }' },
    { name: 'the id of a toast', code: 'export function toast(text: string) { const id = Math.random().toString(36).slice(2); show({ id, text }); }' },
    { name: 'the name of a file', code: "export const upload = (file: File) => put(`avatars/${Date.now()}-${Math.random().toString(36).slice(2)}.jpg`, file);" },
    { name: 'a file uploaded with a token', code: "export async function store(token: string, file: File) { const path = `${Date.now()}.png`; await put(path, file, { token }); }" },
    { name: 'who holds a lock', code: "async function acquireLock(key) { const token = Math.random().toString(36).slice(2); await redis.set(key, token, 'NX', 'PX', 1000); return token; }\nconst token = `${Date.now()}:${ids.length}`; await db.updateOne({ id, data: { bookingLock: token } });" },
    { name: 'one of the tokens that are there', code: 'const token = tokens[Math.floor(Math.random() * tokens.length)]; call(token);' },
    { name: 'one of the API keys in turn', code: 'class Pool { pick() { const apiKey = this.apiKeys[Math.floor(Math.random() * this.apiKeys.length)]; return apiKey; } }' },
    { name: 'a colour picked from the tokens of a design', code: "const designToken = Math.floor(Math.random() * 5); paint(designToken);" },
    { name: 'a token for show', code: "const mockToken = `mock-${Math.random().toString(36)}`; login(mockToken);" },
    { name: 'the end of a token', code: 'user.resetToken = randomBytes(32).toString("hex"); user.resetTokenExpires = Date.now() + 3600000;' },
    { name: 'a token with its date of issue', code: 'const session = { token: randomUUID(), createdAt: Date.now(), expiresAt: Date.now() + ttl }; save(session);' },
    { name: 'a token whose end is checked', code: 'if (!token || token.expiresAt < Date.now()) throw new Error();' },
    { name: 'a claim of a signed token', code: "const token = jwt.sign({ sub: id, iat: Math.floor(Date.now() / 1000) }, key);" },
    { name: 'a token that is signed with a time', code: "const token = `${id}.${Date.now()}.${sign(id)}`;" },
    { name: 'a secure token with a time in front', code: "const token = `${Date.now()}-${randomBytes(24).toString('hex')}`;" },
    { name: 'a secure generator with a fallback', code: "function createToken() { if (globalThis.crypto?.randomUUID) return crypto.randomUUID(); return Math.random().toString(36).slice(2); }" },
    { name: 'tokens in a bucket that fills with time', code: 'class Bucket { refill() { this.tokens = Math.min(this.size, this.tokens + (Date.now() - this.last) * this.rate); } }' },
    { name: 'a nonce that counts requests', code: "const nonce = Date.now().toString(); sendOrder({ nonce });" },
    { name: 'state of a component', code: 'const [state, setState] = useState(Math.random()); draw(state);' },
    { name: 'state in a file without OAuth', code: 'const state = Math.random().toString(36); store.dispatch(state);' },
    { name: 'a code of a product', code: 'const productCode = Math.floor(100000 + Math.random() * 900000); save({ productCode });' },
    { name: 'a code in a file about rooms', code: "function createRoom() { const code = Math.random().toString(36).slice(2, 8); rooms.set(code, []); return code; }", filename: 'src/rooms.ts' },
    { name: 'an order number', code: 'function orderNumber() { return `ORD-${Date.now()}-${Math.floor(Math.random() * 1000)}`; }' },
    { name: 'a user picked at random who has a password', code: "const user = users[Math.floor(Math.random() * users.length)]; login({ password: user.password });" },
    { name: 'a token made from the time that another function signs', code: 'const token = await issue({ id, at: Date.now() });' },
    { name: 'a page token', code: 'const nextPageToken = Math.random().toString(36); respond({ nextPageToken });' },
    { name: 'a random number that is not a call', code: 'const token = Math.random; use(token);' },
    { name: 'a method called random of another thing', code: 'const token = vault.random(32); use(token);' },
    { name: 'uuid of the random kind', code: "import { v4 } from 'uuid'; const resetToken = v4(); use(resetToken);" },
    { name: 'a secure integer', code: "import { randomInt } from 'node:crypto'; const otp = randomInt(100000, 1000000); sendOtp(otp);" },
    { name: 'the length of a secure token', code: "const token = randomBytes(16 + Math.floor(Math.random() * 16)).toString('hex');" },
    { name: 'a test file', code: 'const otp = Math.floor(Math.random() * 10);', filename: 'src/otp.test.ts' },
    { name: 'a bearer token beside a cache buster', code: "fetch(`/feed?t=${Date.now()}`, { headers: { Authorization: `Bearer ${token}` } });" },
    { name: "the code of a product", code: "await prisma.product.create({ data: { code: Math.random().toString(36).slice(2) } });" },
    { name: "a link to a picture", code: "const link = `${base}/image?v=${Math.random()}`;" },
  ],
  invalid: [
    { name: 'a maker that is named last', code: "exports.otpGenerate = (length) => { let code = ''; for (let i = 0; i < length; i++) code += digits[Math.floor(«Math.random()» * 10)]; return code; }; const passwordGenerator = () => «Math.random()».toString(36);", messageId: ['random', 'random'], suggestions: 'parse' },
    { name: 'a token that unlocks an account', code: 'function unlockAccount(user) { const token = «Math.random()».toString(36).slice(2); user.unlockToken = token; }', messageId: 'random', suggestions: 'parse' },
    { name: 'an alphabet that is not secure', code: "import { customAlphabet } from 'nanoid/non-secure'; const resetCode = «customAlphabet('0123456789', 6)()»;", messageId: 'random' },
    { name: 'a field that resets a password', code: "Users.methods.begin = function () { this.resetPasswordToken = «Math.random()».toString(36); };", messageId: 'random', suggestions: 'parse' },
    { name: 'a class that makes tokens', code: 'class TokenGenerator { next() { const sessionId = «Math.random()».toString(36).slice(2); return { sessionId }; } }', messageId: 'random', suggestions: 'parse' },
    {
      name: 'a six-digit code in one expression',
      code: 'const otp = Math.floor(100000 + «Math.random()» * 900000).toString();',
      messageId: 'random',
      data: { name: 'otp', phrase: 'a one-time code', source: 'Math.random()' },
      suggestions: [{ messageId: 'secure', output: "import { randomInt } from 'node:crypto';\nconst otp = randomInt(100000, 1000000).toString();" }],
    },
    {
      name: 'characters of an alphabet joined in a loop',
      code: `
        const crypto = require('crypto');
        function generateToken(length) {
          const chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
          let result = '';
          for (let i = 0; i < length; i++) result += chars.charAt(Math.floor(«Math.random()» * chars.length));
          return result;
        }`,
      lang: 'js',
      messageId: 'random',
      data: { name: 'generateToken', phrase: 'a token', source: 'Math.random()' },
      suggestions: [
        {
          messageId: 'secure',
          output: `
        const crypto = require('crypto');
        function generateToken(length) {
          const chars = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
          let result = '';
          for (let i = 0; i < length; i++) result += chars.charAt(crypto.randomInt(chars.length));
          return result;
        }`,
        },
      ],
    },
    {
      name: 'a password of a new account in an object',
      code: "await users.create({ email, password: «Math.random()».toString(36).slice(-8) });",
      messageId: 'random',
      data: { name: 'password', phrase: 'a password', source: 'Math.random()' },
      suggestions: [{ messageId: 'secure', output: 'await users.create({ email, password: crypto.randomUUID() });' }],
    },
    {
      name: 'a password that is hashed on the way',
      code: 'const user = { password: await bcrypt.hash(«Math.random()».toString(36), 10) };',
      messageId: 'random',
      suggestions: 'parse',
    },
    {
      name: 'a session id in a template, with the time told once',
      code: 'const sessionId = `session_${Date.now()}_${«Math.random()».toString(36).substr(2, 9)}`;',
      messageId: 'random',
      data: { name: 'sessionId', phrase: 'a session id', source: 'Math.random()' },
      suggestions: [{ messageId: 'secure', output: 'const sessionId = `session_${Date.now()}_${crypto.randomUUID()}`;' }],
    },
    {
      name: 'a helper that gives texts, used for a token in the same file',
      code: `
        const randomString = (length: number) => Array.from({ length }, () => alphabet[Math.floor(«Math.random()» * alphabet.length)]).join('');
        export const invite = (email: string) => save({ email, inviteToken: randomString(32) });`,
      messageId: 'random',
      data: { name: 'inviteToken', phrase: 'a token', source: 'Math.random()' },
      suggestions: 'parse',
    },
    {
      name: 'a helper that is a method of the class',
      code: `
        class AuthService {
          private random(length: number) { let text = ''; while (text.length < length) text += «Math.random()».toString(36).slice(2); return text; }
          async forgot(user: User) { user.resetToken = this.random(40); await user.save(); }
        }`,
      messageId: 'random',
      data: { name: 'resetToken', phrase: 'a token', source: 'Math.random()' },
      suggestions: 'parse',
    },
    {
      name: 'an index in a variable of its own',
      code: "let password = ''; for (let i = 0; i < 12; i++) { const index = Math.floor(«Math.random()» * chars.length); password += chars[index]; }",
      messageId: 'random',
      suggestions: 'parse',
    },
    {
      name: 'characters pushed to a list',
      code: "const code: string[] = []; for (let i = 0; i < 6; i++) code.push(String(Math.floor(«Math.random()» * 10))); user.verificationCode = code.join('');",
      messageId: 'random',
      suggestions: 'parse',
    },
    {
      name: 'one password put together of four draws is told once',
      code: "function generatePassword() { let out = ''; out += upper[Math.floor(«Math.random()» * 26)]; out += lower[Math.floor(Math.random() * 26)]; out += digits[Math.floor(Math.random() * 10)]; return out; }",
      messageId: 'random',
      suggestions: 'parse',
    },
    {
      name: 'a bare code in a function that verifies a mail address',
      code: 'export async function sendVerificationEmail(to: string) { const code = Math.floor(1000 + «Math.random()» * 9000); await mail(to, `Your code: ${code}`); }',
      messageId: 'random',
      data: { name: 'code', phrase: 'a one-time code', source: 'Math.random()' },
      suggestions: 'parse',
    },
    {
      name: 'a bare code stored under a telling key',
      code: "async function start(phone: string) { const code = String(Math.floor(«Math.random()» * 1e6)); await redis.set(`otp:${phone}`, code, 'EX', 300); }",
      messageId: 'random',
      suggestions: 'parse',
    },
    {
      name: 'a value stored under the name of a token',
      code: "localStorage.setItem('csrfToken', «Math.random()».toString(36));",
      messageId: 'random',
      data: { name: 'csrfToken', phrase: 'a token', source: 'Math.random()' },
      suggestions: [{ messageId: 'secure', output: "localStorage.setItem('csrfToken', crypto.randomUUID());" }],
    },
    {
      name: 'a setter of React state',
      code: 'const [password, setPassword] = useState(""); const suggest = () => setPassword(«Math.random()».toString(36).slice(-10));',
      messageId: 'random',
      suggestions: 'parse',
    },
    {
      name: 'an OAuth state',
      code: "const state = «Math.random()».toString(36).slice(2); location.href = `${authorizeUrl}?client_id=${id}&state=${state}`;",
      messageId: 'random',
      data: { name: 'state', phrase: 'an OAuth state', source: 'Math.random()' },
      suggestions: 'parse',
    },
    {
      name: 'a code verifier made by mapping a list',
      code: "export const createCodeVerifier = () => [...Array(64)].map(() => charset[Math.floor(«Math.random()» * charset.length)]).join('');",
      messageId: 'random',
      data: { name: 'createCodeVerifier', phrase: 'a code verifier', source: 'Math.random()' },
      suggestions: 'parse',
    },
    {
      name: 'a pattern that is filled in',
      code: "const sessionToken = 'xxxxxxxxxxxx4xxx'.replace(/x/g, () => ((«Math.random()» * 16) | 0).toString(16));",
      messageId: 'random',
    },
    {
      name: 'a class field',
      code: 'class Gateway { private readonly apiKey = «Math.random()».toString(36) as string; }',
      messageId: 'random',
      suggestions: 'parse',
    },
    {
      name: 'a let that gets its value later',
      code: 'let otp; if (isNew) { otp = Math.floor(«Math.random()» * 9000 + 1000); } send(otp);',
      messageId: 'random',
      suggestions: 'parse',
    },
    {
      name: 'a token that is a hash of the time',
      code: "const token = crypto.createHash('sha1').update(`${email}${«Date.now()»}`).digest('hex');",
      messageId: 'time',
      data: { name: 'token', phrase: 'a token', source: 'Date.now()' },
      suggestions: 'parse',
    },
    { name: 'a reset token that is the time', code: 'user.resetToken = «Date.now()».toString(36);', messageId: 'time', suggestions: [{ messageId: 'secure', output: 'user.resetToken = crypto.randomUUID();' }] },
    { name: 'the time of a new date', code: "const apiKey = 'key_' + «new Date().getTime()»;", messageId: 'time', data: { name: 'apiKey', phrase: 'a token', source: 'new Date().getTime()' } },
    { name: 'bytes of the old generator', code: "import * as crypto from 'crypto'; const secret = «crypto.pseudoRandomBytes(16)».toString('hex');", messageId: 'random', suggestions: 'parse' },
    { name: 'a uuid of the time', code: "import { v1 as uuidv1 } from 'uuid'; const resetToken = «uuidv1()»; mail(resetToken);", messageId: 'time' },
    { name: 'numbers of lodash', code: "import _ from 'lodash'; const pinCode = «_.random(1000, 9999)»; confirmPhone(pinCode);", messageId: 'random', filename: 'src/verify-phone.ts' },
    { name: 'optional chaining and assertions around the value', code: 'const inviteCode = (Math.floor(«Math.random()» * 1e8)! as number)?.toString();', messageId: 'random', suggestions: 'parse' },
    { name: 'an arrow function that is named for what it makes', code: 'export const generateOTP = () => Math.floor(100000 + «Math.random()» * 900000);', messageId: 'random', suggestions: 'parse' },
    { name: 'a Dutch name', code: 'const tijdelijkWachtwoord = «Math.random()».toString(36);', messageId: 'random', data: { name: 'tijdelijkWachtwoord', phrase: 'a password', source: 'Math.random()' }, suggestions: 'parse' },
    { name: 'a way that is not followed, in a function named for the password', code: 'function makePassword(length) { const box = {}; for (let i = 0; i < length; i++) { fillIn(box, i)[Math.floor(«Math.random()» * 62)] = i; } return render(box); }', lang: 'js', messageId: 'random', suggestions: 'parse' },
    { name: 'a code that is stored in a table of one-time codes', code: "const code = String(Math.floor(100000 + «Math.random()» * 900000));\nawait db.from('guest_otps').insert({ email, code });", messageId: 'random', suggestions: 'parse' },
    { name: "a code that is stored as one of a login", code: "const draw = () => Math.floor(100000 + «Math.random()» * 900000);\nawait prisma.loginCode.create({ data: { userId, code: String(draw()) } });", messageId: "random", suggestions: 'parse' },
    { name: "a link to a new password", code: "const makeResetLink = () => `https://app.shop-backend.com/reset/${«Math.random()».toString(36).slice(2)}`;", messageId: "random", suggestions: 'parse' },
  ],
});
