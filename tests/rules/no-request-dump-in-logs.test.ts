import type { CodeLanguage } from '../support/lint.ts';
import type { InvalidCase } from '../support/reports.ts';
import { testRule } from '../support/rule-tester.ts';

type Row = readonly [name: string, code: string, more?: Partial<InvalidCase<CodeLanguage>>];

const dumps: readonly Row[] = [
  ['what an interceptor sends', "axios.interceptors.request.use((config) => { console.log(«config.headers»); return config; });"],
  ['headers through their entries', "export async function GET(request: Request) { console.log(Object.fromEntries(«request.headers».entries())); }"],
  ['a token of morgan', "morgan.token('body', (req) => JSON.stringify(«req.body»));"],
  ['a format of morgan', "app.use(morgan((tokens, req, res) => JSON.stringify({ url: tokens.url(req, res), body: «req.body» })));"],
  ['headers behind the platform of Hono', "app.onError((error, c) => { console.error(error.name, «c.req.raw.headers»); return c.text('', 500); });"],
  ['a form of Angular', "class A { submit() { console.log(«this.contactForm.value»); } }"],
  ['a form that is read as a whole', 'function submit(event: SubmitEvent) { console.log(«new FormData(event.target)»); }'],
  ['a body in Express', "app.post('/a', (req, res) => { console.log(«req.body»); });"],
  ['a body behind a text', "router.post('/a', async (req, res, next) => { logger.info('got', «req.body»); });"],
  ['headers', "app.use((req, res, next) => { log.debug(«req.headers»); next(); });"],
  ['cookies', "app.use((req, res, next) => { log.debug(«req.cookies», «req.signedCookies»); next(); });"],
  ['a session', "app.use((req, res, next) => { log.debug(«req.session»); next(); });"],
  ['a destructured body', "app.post('/a', (req, res) => { const { body } = req; console.log(«body»); });"],
  ['a body destructured in the parameter', "app.post('/a', ({ body, headers }, res) => { console.log(«body», «headers»); });"],
  ['an alias of a body', "app.post('/a', (req, res) => { const input = req.body; console.log(«input»); });"],
  ['JSON of a body', "app.post('/a', (req, res) => { console.log(`body: ${JSON.stringify(«req.body»)}`); });"],
  ['a spread body', "app.post('/a', (req, res) => { logger.info({ ...«req.body», at: 1 }); });"],
  ['a body in shorthand', "app.post('/a', (req, res) => { const { body } = req; logger.info({ «body» }); });"],
  ['a body as a property', "app.post('/a', (req, res) => { logger.info({ input: «req.body» }, 'create'); });"],
  ['a request as a property', "app.post('/a', (req, res) => { logger.info({ from: 'a', req: «req» }); });", { suggestions: 'parse' }],
  ['a body in an object built above', "app.post('/a', (req, res) => { const entry = { body: req.body }; logger.info(«entry»); });"],
  ['util.inspect of a request', "import { inspect } from 'node:util';\nexport function h(req, res) { console.log(inspect(«req»)); }"],
  ['a typed request', "function h(request: FastifyRequest) { request.log.info(«request.body»); }"],
  ['a request with a qualified type', "function h(r: express.Request) { console.log(«r.body»); }"],
  ['a request in a class', "class A { create(@Req() req: Request, @Res() res: Response) { this.logger.log(«req.headers»); } }"],
  ['a body in a closure', "function make() { return () => console.log(«req.body»); }"],
  ['Koa', "router.post('/a', async (ctx) => { console.log(«ctx.request.body», «ctx.request.headers»); });"],
  ['the request of Koa', "router.post('/a', async (ctx) => { console.log(«ctx.request»); });"],
  ['Hono', "app.post('/a', async (c) => { const body = await c.req.json(); console.log(«body»); });"],
  ['Hono without a name', "app.post('/a', async (c) => { console.log(await «c.req.json()»); });"],
  ['a Next route', "export async function POST(request: Request) { const data = await request.json(); console.log(«data»); }"],
  ['a Next route with form data', "export async function POST(req: NextRequest) { const formData = await req.formData(); console.log(«formData»); }"],
  ['a Next API route', "export default function handler(req: NextApiRequest, res: NextApiResponse) { console.log(«req.body»); }"],
  ['a Remix action', "export const action = async ({ request }) => { console.log(«request.headers»); };"],
  ["a request that pino's own serializer writes with its headers", "import pino from 'pino';\nconst out = pino({ serializers: { req: pino.stdSerializers.req } });\napp.use((req, res, next) => { out.info({ req: «req» }); next(); });", { suggestions: 'parse' }],
  ['a Lambda event', "export const handler = async (event) => { console.log(«event»); };"],
  ['a Lambda event as JSON', "exports.handler = async function (event, context) { console.log('EVENT ' + JSON.stringify(«event»)); };"],
  ['a body of a Lambda event', "export const handler = async (event: APIGatewayProxyEvent) => { console.log(«event.body»); };"],
  ['a parsed body of a Lambda event', "export const handler = async (event: APIGatewayProxyEventV2) => { const body = JSON.parse(event.body ?? '{}'); console.log(«body»); };"],
  ['h3', "export default defineEventHandler(async (event) => { const body = await readBody(event); console.log(«body»); });"],
  ['a handshake', "io.on('connection', (socket) => { console.log(«socket.handshake»); });"],
  ['the login of a handshake', "io.use((socket, next) => { console.log(«socket.handshake.auth», «socket.handshake.headers»); });"],
  ['the request behind an axios error', "axios.get(url).catch((error) => { console.error(«error.config», «error.response»); });"],
  ['the headers of the answer behind an error', "try { await run(); } catch (err) { console.error(«err.response.headers», «err.request»); }"],
  ['a server session', "import { getServerSession } from 'next-auth';\nconst session = await getServerSession(options);\nconsole.log(«session»);"],
  ['a destructured session', "const { data: session } = useSession();\nconsole.log(«session»);"],
];

const answers: readonly Row[] = [
  ['an answer of axios', "import axios from 'axios';\nconst res = await axios.get(url);\nconsole.log(«res.data»);"],
  ['a destructured answer of axios', "import axios from 'axios';\nconst { data } = await axios.post(url, body);\nlogger.debug(«data»);"],
  ['an answer of an instance', "import axios from 'axios';\nconst crm = axios.create();\nconst out = await crm.get('/contacts');\nlogger.debug(JSON.stringify(«out.data»));"],
];

const environments: readonly Row[] = [
  ['all of it', 'console.log(«process.env»);'],
  ['as JSON', 'console.log(JSON.stringify(«process.env», null, 2));'],
  ['spread', "logger.info({ ...«process.env» });"],
];

const silent: readonly Row[] = [
  ['what runs in development only', "app.use((req, res, next) => { if (process.env.NODE_ENV === 'development') console.log(req.body); next(); });"],
  ['a config of something else', "function load(config) { console.log(config.headers, config.data); }"],
  ['an interceptor of answers that logs their status', "axios.interceptors.response.use((response) => { console.log(response.status); return response; });"],
  ['entries of a list', "console.log(Object.fromEntries(columns.entries()));"],
  ['a token of morgan that is an id', "morgan.token('id', (req) => req.id);\nmorgan('tiny');"],
  ['a raw value', "console.log(c.raw.headers, buffer.raw.body);"],
  ['the value of another form', "console.log(this.searchForm.value, platform.value);"],
  ['a form that is filled by the code', "const form = new FormData();\nform.append('page', page);\nconsole.log(form);"],
  ['the method, the path, the id', "app.use((req, res, next) => { console.log(req.method, req.path, req.url, req.id, res.statusCode); next(); });"],
  ['one value of a body', "app.post('/a', (req, res) => { console.log(req.body.orderId, req.body.items.length); });"],
  ['one header', "app.post('/a', (req, res) => { console.log(req.headers['content-type'], req.get('x-request-id')); });"],
  ['the names of what came', "app.post('/a', (req, res) => { console.log(Object.keys(req.body), Object.keys(req.headers)); });"],
  ['a masked body', "app.post('/a', (req, res) => { console.log(redact(req.body), sanitizeHeaders(req.headers)); });"],
  ['a masked body with a name', "app.post('/a', (req, res) => { const body = redact(req.body); console.log(body); });"],
  ['a body with an explicit choice', "app.post('/a', (req, res) => { console.log(JSON.stringify(req.body, ['orderId'])); });"],
  ['a flag of a body', "app.post('/a', (req, res) => { console.log(!!req.body, typeof req.body, req.body === null); });"],
  ['a request in a text, where it reads [object Object]', "app.post('/a', (req, res) => { console.log(`got ${req}`); });"],
  ['a body of something else', 'function print(body) { console.log(body); }\nconsole.log(document.body, email.body, response.body, message.body);'],
  ['headers of something else', 'console.log(table.headers, csv.headers, columns, message.headers);'],
  ['a session of something else', "console.log(session, driver.session(), game.session, tmux.session);"],
  ['an event of the DOM', "button.addEventListener('click', (event) => { console.log(event, event.target); });"],
  ['an event of an emitter', "emitter.on('data', (event) => console.log(event));"],
  ['a request that is a number of things', 'function retry(request: number) { console.log(request); }'],
  ['a request of a queue', 'queue.process((request) => console.log(request));'],
  ['an own request type without parts', 'interface PrintRequest { pages: number }\nfunction run(pages: PrintRequest["pages"]) { console.log(pages); }'],
  ['a caught error', 'try { run(); } catch (error) { console.error(error, error.message, error.code, error.response.status); }'],
  ['the status of an answer', "import axios from 'axios';\nconst res = await axios.get(url);\nconsole.log(res.status, res.data.length, res.headers['x-limit']);"],
  ['one variable of the environment', 'console.log(process.env.NODE_ENV, process.env.PORT);'],
  ['the environment of a tool', 'console.log(env, settings.env, nunjucks.env);'],
  ['config that is no error', 'console.log(app.config, config.request, program.config);'],
  ['data of a query', 'const { data } = useQuery(query);\nconsole.log(data);'],
  ['no logger', "app.post('/a', (req, res) => { save(req.body); validate(req.headers); res.json(req.body); });"],
  ['a request that an own serializer chooses from', "import pino from 'pino';\nconst out = pino({ serializers: { req: (req) => ({ method: req.method }) } });\napp.use((req, res, next) => { out.info({ req }); next(); });"],
  ['a test', "app.post('/a', (req, res) => { console.log(req.body); });", { filename: 'src/a.test.ts' }],
  ['an imported request', "import request from 'supertest';\nconsole.log(request);"],
  ['a person: another rule', 'console.log(user, user.email);'],
];

const suggested: readonly InvalidCase<CodeLanguage>[] = [
  {
    name: 'suggestion: the method and the path of a request',
    code: "app.use((req, res, next) => { console.log('in', «req»); next(); });",
    messageId: 'dump',
    data: { fact: '`req` is a whole request', name: 'req', category: 'a whole request', evidence: 'the request of somebody', sink: 'console.log', recipient: 'another system' },
    suggestions: [{ messageId: 'pick', output: "app.use((req, res, next) => { console.log('in', { method: req.method, path: req.path }); next(); });" }],
  },
  {
    name: 'suggestion: a request in shorthand',
    code: 'app.use((req, res, next) => { logger.info({ «req» }); next(); });',
    messageId: 'dump',
    suggestions: [{ messageId: 'pick', output: 'app.use((req, res, next) => { logger.info({ req: { method: req.method, path: req.path } }); next(); });' }],
  },
  {
    name: 'suggestion: a web request has a url',
    code: 'export async function GET(request: Request) { console.log(«request»); }',
    messageId: 'dump',
    suggestions: [{ messageId: 'pick', output: 'export async function GET(request: Request) { console.log({ method: request.method, path: new URL(request.url).pathname }); }' }],
  },
];

const cases = (prefix: string, rows: readonly Row[], messageId: string): InvalidCase<CodeLanguage>[] =>
  rows.map(([name, code, more]) => ({ name: `${prefix}: ${name}`, code, messageId, ...more }));

testRule('no-request-dump-in-logs', {
  valid: [
    ...silent.map(([name, code, more]) => ({ name, code, ...more })),
    { name: 'answers of other systems, where the option does not ask for them', code: "import axios from 'axios';\nconst { data } = await axios.get(url);\nconsole.log(data);" },
  ],
  invalid: [...cases('dump', dumps, 'dump'), ...cases('answer', answers, 'dump').map((each) => ({ ...each, options: [{ responses: true }] })), ...cases('environment', environments, 'environment'), ...suggested],
});
