import { describe, expect, it } from 'vitest';
import { requestPartOf } from '../../src/classification/request.ts';
import { answerTo } from '../support/snippet.ts';

const within = (body: string): string => `app.post(path, async (req, res) => { ${body} });`;

describe('which part of a request a value is', () => {
  it.each([
    [within('f(«req»)'), 'request'],
    [within('f(«req.body»)'), 'body'],
    [within('f(«req.rawBody»)'), 'body'],
    [within('f(«req.headers»)'), 'headers'],
    [within('f(«req.cookies»)'), 'cookies'],
    [within('f(«req.session»)'), 'session'],
    [within('const { body } = req; f(«body»)'), 'body'],
    [within('const input = req.body; f(«input»)'), 'body'],
    ['app.post(path, ({ body }, res) => { f(«body») })', 'body'],
    ['function f(request: FastifyRequest) { g(«request.body») }', 'body'],
    ['function f(r: express.Request) { g(«r») }', 'request'],
    ['class A { f(@Req() r: Request) { g(«r.headers») } }', 'headers'],
    ['const f = () => g(«req.body»)', 'body'],
    ['class A { f() { g(«this.req.body») } }', 'body'],
  ])('Express, Fastify, Nest: %s', (code, expected) => {
    expect(answerTo(code, requestPartOf)).toBe(expected);
  });

  it.each([
    ['router.post(path, (ctx) => f(«ctx.request»))', 'request'],
    ['router.post(path, (ctx) => f(«ctx.request.body»))', 'body'],
    ['router.post(path, (ctx) => f(«ctx.req»))', 'request'],
    ['app.post(path, (c) => f(«c.req.json()»))', 'body'],
    ['app.post(path, async (c) => f(await «c.req.parseBody()»))', 'body'],
    ['app.post(path, (c) => f(«c.req.header()»))', 'headers'],
    ['export async function POST(request: Request) { f(«await request.json()») }', 'body'],
    ['export async function POST(req) { const data = await req.json(); f(«data») }', 'body'],
    ['export async function POST(req: NextRequest) { const formData = await req.formData(); f(«formData») }', 'body'],
    ['export const action = async ({ request }) => f(«request.headers»)', 'headers'],
  ])('Koa, Hono, Next, Remix: %s', (code, expected) => {
    expect(answerTo(code, requestPartOf)).toBe(expected);
  });

  it.each([
    ['export const handler = async (event) => f(«event»)', 'event'],
    ['exports.handler = async function (event) { f(«event.body») }', 'body'],
    ['export const run = async (event: APIGatewayProxyEvent) => f(«event.headers»)', 'headers'],
    ['export const handler = async (event) => { const body = JSON.parse(event.body); f(«body») }', 'body'],
    ['export default defineEventHandler(async (event) => f(await «readBody(event)»))', 'body'],
    ['io.on("connection", (socket) => f(«socket.handshake»))', 'handshake'],
    ['io.on("connection", (socket) => f(«socket.handshake.auth»))', 'handshake'],
    ['f(«process.env»)', 'environment'],
    ['const session = await getServerSession(); f(«session»)', 'session'],
    ['const { data: session } = useSession(); f(«session»)', 'session'],
  ])('events, sockets, sessions, the environment: %s', (code, expected) => {
    expect(answerTo(code, requestPartOf)).toBe(expected);
  });

  it.each([
    ['try { f() } catch (error) { g(«error.config») }', 'error-request'],
    ['try { f() } catch (err) { g(«err.response») }', 'error-request'],
    ['p.catch((e) => g(«e.request»))', 'error-request'],
    ['p.catch((e) => g(«e.response.headers»))', 'error-request'],
    ["import axios from 'axios'; const res = await axios.get(url); f(«res.data»)", 'response-body'],
    ["import axios from 'axios'; const { data } = await axios.get(url); f(«data»)", 'response-body'],
    ["import axios from 'axios'; const api = axios.create(); const { data } = await api.get(url); f(«data»)", 'response-body'],
  ])('what comes back: %s', (code, expected) => {
    expect(answerTo(code, requestPartOf)).toBe(expected);
  });

  it.each([
    within('f(«req.body.email»)'),
    within('f(«req.method»)'),
    within('f(«req.params»)'),
    within('f(«res»)'),
    within('const { body, ...rest } = req; f(«rest»)'),
    'function f(request) { g(«request») }',
    'function f(request: number) { g(«request») }',
    'function f(event) { g(«event») }',
    'button.onclick = (event) => f(«event.target»)',
    'f(«document.body»)',
    'f(«response.body»)',
    'f(«body»)',
    'f(«headers»)',
    'f(«session»)',
    'f(«app.config»)',
    'const error = make(); f(«error.config»)',
    'try { f() } catch (error) { g(«error.message») }',
    'const { data } = useQuery(q); f(«data»)',
    'const res = await fetch(url); f(«res.data»)',
    "import axios from 'axios'; const api = axios.create(); f(«api.data»)",
    "import req from './req'; f(«req.body»)",
    'const process = make(); f(«process.env»)',
    'const x = x.body; f(«x»)',
  ])('is none: %s', (code) => {
    expect(answerTo(code, requestPartOf)).toBeUndefined();
  });
});
