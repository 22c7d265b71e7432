import type { InvalidCase, ValidCase } from '../support/reports.ts';
import type { CodeLanguage } from '../support/lint.ts';
import { testRule } from '../support/rule-tester.ts';

const parse = { suggestions: 'parse' } as const;

const fields = [
  ['a member of an error made above', "const err = new Error('payment failed');\nerr.email = «customer.email»;\nthrow err;"],
  ['a template', 'throw new Error(`Mail to ${«user.email»} failed`);'],
  ['a concatenation', "throw new Error('Bad number: ' + «customer.phoneNumber»);"],
  ['a bare name', 'function ring(phone: string) { throw new Error(`Cannot dial ${«phone»}`); }'],
  ['an owner in front', 'throw new ForbiddenException(`${«patient.fullName»} may not see this`);'],
  ['a text built above', 'const text = `No card for ${member.iban}`;\nthrow new Error(«text»);'],
  ['a destructured value', 'const { firstName } = employee;\nthrow new PayrollError(`No salary for ${«firstName»}`);'],
  ['a renamed destructured value', 'const { email: who } = user;\nthrow new Error(`Mail bounced: ${«who»}`);'],
  ['an optional chain', 'throw new Error(`Blocked: ${«req.user?.email»}`);'],
  ['a cast and a not-null', 'throw new Error(`Blocked: ${«(account as User).email»!}`);'],
  ['an awaited value', 'throw new Error(`Blocked: ${await «getEmail(id)»}`);'],
  ['a value made lower case', 'throw new Error(`Blocked: ${«email».trim().toLowerCase()}`);'],
  ['a fallback', "throw new Error(`Blocked: ${«user.email» ?? 'nobody'}`);"],
  ['a list of values', "throw new Error(`Blocked: ${users.map((u) => «u.email»).join(', ')}`);"],
  ['details of an error', "throw new GraphQLError('Blocked', { extensions: { mail: «user.email» } });"],
  ['an object that is thrown', 'throw { status: 400, message: `Blocked: ${«user.email»}` };'],
  ['a text that is thrown', 'throw `Blocked: ${«user.email»}`;'],
  ['a rejection', 'return Promise.reject(`Blocked: ${«user.email»}`);'],
  ['a rejection of a promise made here', 'new Promise((resolve, reject) => reject(`Blocked: ${«user.email»}`));'],
  ['an assertion', 'assert(user.active, `Blocked: ${«user.email»}`);'],
  ['an invariant', "import invariant from 'tiny-invariant';\ninvariant(order, `No order of ${«customer.lastName»}`);"],
  ['a function that makes errors', "import createError from 'http-errors';\nnext(createError(403, `Blocked: ${«user.email»}`));"],
  ['a maker of errors', 'throw Boom.forbidden(`Blocked: ${«user.email»}`);'],
  ['a static method of an error class', 'return next(ApiError.badRequest(`Blocked: ${«user.email»}`));'],
  ['an error without new', 'throw TypeError(`Blocked: ${«user.email»}`);'],
  ['the constructor of the base class', 'class Blocked extends HttpException {\n  constructor(email: string) { super(`Blocked: ${«email»}`, 403); }\n}'],
  ['a message set later in an error class', 'class Blocked extends HttpError {\n  constructor(email: string) { super(403); this.message = `Blocked: ${«email»}`; }\n}'],
  ['a message set later', 'err.message = `Blocked: ${«user.email»}`;'],
  ['a class of the file that extends an error', 'class Blocked extends Error {}\nthrow new Blocked(`by ${«user.email»}`);'],
  ['a context that throws', 'ctx.throw(403, `Blocked: ${«ctx.state.user.email»}`);'],
  ['a status class', 'throw new Forbidden(`Blocked: ${«user.email»}`);'],
  ['an error passed on', 'done(new Error(`Blocked: ${«user.email»}`));'],
  ['a function of the file that throws', "function fail(text: string) { throw new Error(text); }\nfail(`Blocked: ${«user.email»}`);"],
  ['an error as cause of another', "throw new Error('x', { cause: new Error(`Blocked: ${«user.email»}`) });"],
  ['an error of SvelteKit', "import { error } from '@sveltejs/kit';\nerror(403, `Blocked: ${«user.email»}`);"],
] as const satisfies readonly (readonly [string, string])[];

const accounts = [
  ['a conflict', 'throw new ConflictException(`User with email ${«dto.email»} already exists`);'],
  ['a 404 by its number', 'next(createError(404, `No account for ${«req.body.email»}`));'],
  ['words of the text', 'throw new AppError(`Email ${«email»} is taken`, 400);'],
  ['an argument of the class', 'throw new UserNotFoundError(«email»);'],
  ['the base class', 'class UserExists extends ConflictException {\n  constructor(phone: string) { super(`Known number ${«phone»}`); }\n}'],
] as const satisfies readonly (readonly [string, string])[];

const others: InvalidCase<CodeLanguage>[] = [
  { name: 'a token that is verified', code: 'function verifyToken(token) { if (!isKnown(token)) throw new Error(`No session for ${«token»}`); }', messageId: 'credential', ...parse },
  { name: 'a token that is kept under a key', code: 'const token = tokens.access;\nthrow new Error(`Refused ${«token»}`);', messageId: 'credential', ...parse },
  { name: 'an error that is given a record', code: "throw Object.assign(new Error('failed'), { status: 400, «customer» });", messageId: 'record', ...parse },
  { name: 'the text of an answer that failed', code: 'app.get("/u", async (req, res) => res.status(404).json({ message: `No user with ${«req.body.email»}` }));', messageId: 'answer', ...parse },
  { name: 'the text of an answer of Next', code: 'export async function POST(request) { return NextResponse.json({ error: `${«customer.phoneNumber»} is taken` }, { status: 409 }); }', messageId: 'answer', ...parse },
  { name: 'the text of an answer of Hono', code: 'app.post("/u", (c) => c.json({ error: "Known: " + «user.email» }, 409));', messageId: 'answer', ...parse },
  { name: 'the text of an answer of Fastify', code: 'app.post("/u", (request, reply) => reply.code(HttpStatus.CONFLICT).send({ message: `Number ${«user.iban»} is known` }));', messageId: 'answer', ...parse },
  { name: 'a whole record', code: 'throw new AuthError(«user»);', messageId: 'record', ...parse },
  { name: 'a record written out', code: 'throw new Error(`Bad row ${JSON.stringify(«customer»)}`);', messageId: 'record', ...parse },
  { name: 'a password', code: 'throw new Error(`Wrong password ${«password»}`);', messageId: 'credential', ...parse },
  { name: 'a request body written out', code: 'function add(req, res) { throw new Error(`Bad body: ${JSON.stringify(«req.body»)}`); }', messageId: 'request', ...parse },
  {
    name: 'a response written out, when it is asked for', code: 'throw new Error(`CRM said: ${JSON.stringify(«response.data»)}`);',
    options: [{ responses: true }], messageId: 'response', data: { name: 'response.data', sink: 'Error' },
  },
  {
    name: 'the suggestions for a field of a record',
    code: 'throw new Error(`Blocked: ${«user.email»}`);',
    messageId: 'field',
    suggestions: [
      { messageId: 'id', output: 'throw new Error(`Blocked: ${user.id}`);' },
      { messageId: 'marker', output: 'throw new Error(`Blocked: [contact.email]`);' },
    ],
  },
  {
    name: 'the suggestion of a safeguard of the project',
    code: "throw new Error('Blocked: ' + «email»);",
    settings: { safeguards: ['maskEmail'] },
    messageId: 'field',
    suggestions: [
      { messageId: 'marker', output: "throw new Error('Blocked: ' + '[contact.email]');" },
      { messageId: 'safeguard', output: "throw new Error('Blocked: ' + maskEmail(email));" },
    ],
  },
];

const silent = [
  ['a member of an error that is an id', "const err = new Error('payment failed');\nerr.code = 'E_PAY';\nerr.customerId = customer.id;\nthrow err;"],
  ['the first token of a text', "function parse(tokens) { const token = tokens[0]; if (token !== '(') throw new Error(`Expected (, got ${token}`); }"],
  ['the token that a reader looks at', 'function peek(tokens) { return tokens[0]; }\nfunction readType(tokens) { const token = peek(tokens); throw new Error("Unexpected character: " + token); }'],
  ['the token that is taken off', 'const token = rest.tokens.shift();\nthrow new SyntaxError(`Unexpected token ${token}`);'],
  ['a token that is taken in turn', 'let token;\nwhile ((token = startTokens.consume())) if (!token.type) throw unexpectedTokenError(token);'],
  ['where a token stands', 'function tokenIndex(code, token, position) { throw new ParseError(`No ${JSON.stringify(token)} at ${position}`); }'],
  ['a member of a list of errors', "const errors = {};\nerrors.email = customer.email ? undefined : 'Required';\nerr.email = 'Required';"],
  ['an answer with an error code', "res.status(404).json({ message: 'User not found', code: 'USER_NOT_FOUND' });"],
  ['an answer that names an id', 'res.status(404).json({ message: `No user ${user.id}` });'],
  ['an answer that is no failure', 'res.status(200).json({ message: `Mail sent to ${user.email}` });'],
  ['an answer without a status', 'res.json({ message: `Mail sent to ${user.email}` });'],
  ['a field of an answer that failed', 'res.status(409).json({ email: user.email });'],
  ['a masked value in an answer that failed', 'res.status(404).json({ message: `No user ${maskEmail(email)}` });'],
  ['an error that is given a status', "throw Object.assign(new Error('failed'), { status: 404, userId: user.id });"],
  ['a record that is copied', 'const copy = Object.assign({}, customer);'],
  ['a fixed text', "throw new Error('This e-mail address is not valid');"],
  ['an id', 'throw new NotFoundException(`User ${user.id} not found`);'],
  ['a whole id name', 'throw new NotFoundException(`User ${userId} not found`);'],
  ['an error code of an enum', 'throw new ApiError(UserErrorMessage.INVALID_USER_EMAIL);'],
  ['a kind of message', 'throw new Error(`Unknown provider ${ConnectorType.Email}`);'],
  ['a setting about mail', 'throw new Error(`Unknown template ${emailTemplate}`);'],
  ['a map of fields and what is wrong with them', "throw new ValidationError({ email: \"can't be blank\" });"],
  ['a map of fields with a text in a variable', 'throw new ValidationError({ email: reason });'],
  ['the test of a conditional', "throw new Error(`The e-mail address is ${user.email ? 'taken' : 'missing'}`);"],
  ['the name of a key', "throw new Error(`Missing field ${'email'}`);"],
  ['a masked value', 'throw new Error(`Blocked: ${maskEmail(user.email)}`);'],
  ['a hashed value', "throw new Error(`Blocked: ${sha256(user.email)}`);"],
  ['a value masked before', 'const shown = redact(user.email);\nthrow new Error(`Blocked: ${shown}`);'],
  ['a part of a value', "throw new Error(`Blocked domain: ${email.split('@')[1]}`);"],
  ['a form library', "setError('email', { message: email });"],
  ['a guard', 'if (isAxiosError(user.email)) return;'],
  ['a conversion', 'return toError(user.email);'],
  ['a caught error', 'try { run(); } catch (error) { throw new Error(`Failed: ${error.message}`); }'],
  ['a caught error as cause', "try { run(); } catch (error) { throw new AppError('Failed', { cause: error }); }"],
  ['a translated text', "throw new Error(t('errors.email.taken'));"],
  ['a rejection of an error', 'return Promise.reject(error);'],
  ['a method called reject of something else', 'moderation.reject(`Spam of ${user.email}`);'],
  ['a response written out', 'throw new Error(`CRM said: ${JSON.stringify(response.data)}`);'],
  ['an error of another name', 'return new Result(`Blocked: ${user.email}`);'],
  ['the condition of an assertion', "assert(user.email, 'An address is needed');"],
  ['a length', 'throw new Error(`Too long: ${user.email.length}`);'],
  ['a file name', 'throw new Error(`No file ${file.name}`);'],
  ['a machine address', 'throw new Error(`Cannot bind ${server.address}`);'],
] as const satisfies readonly (readonly [string, string])[];

const configured: ValidCase<CodeLanguage>[] = [
  { name: 'a category that the project allows', code: 'throw new Error(`Blocked: ${user.email}`);', options: [{ allow: ['contact.email'] }] },
  { name: 'a test', code: 'throw new Error(`Blocked: ${user.email}`);', filename: 'src/users.test.ts' },
  { name: 'a response without what it holds', code: 'throw new Error(`CRM said ${response.status}`);', options: [{ responses: true }] },
];

testRule('no-personal-data-in-errors', {
  valid: [...silent.map(([name, code]) => ({ name, code })), ...configured],
  invalid: [
    ...fields.map(([name, code]) => ({ name, code, messageId: 'field', ...parse })),
    ...accounts.map(([name, code]) => ({ name, code, messageId: 'account', ...parse })),
    ...others,
  ],
});
