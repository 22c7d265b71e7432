import rule from '../../src/rules/no-insecure-basic-auth.ts';
import { testDataRule } from '../support/json-rule-tester.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('no-insecure-basic-auth', {
  valid: [
    { name: 'https', code: "axios.get('https://api.klant.nl/orders', { auth: { username, password } }); fetch('https://api.klant.nl', { headers: { Authorization: `Basic ${btoa(`${user}:${pass}`)}` } });" },
    { name: 'this machine and network', code: "axios.get('http://localhost:9200', { auth: { username, password } }); axios.get('http://elastic:9200', { auth: { username, password } }); axios.get('http://10.0.0.7', { auth: { username, password } });" },
    { name: 'a host that is not seen', code: 'axios.get(url, { auth: { username, password } }); fetch(`${baseUrl}/x`, { headers: { Authorization: `Basic ${pair}` } });' },
    { name: 'an own host', code: "axios.get('http://legacy.klant.nl', { auth: { username, password } });", settings: { internalHosts: ['legacy.klant.nl'] } },
    { name: 'a token', code: "fetch('http://api.klant.nl', { headers: { Authorization: `Bearer ${token}` } });" },
    { name: 'another auth', code: "axios.get('http://api.klant.nl', { auth: true }); io('http://api.klant.nl', { auth: { token } }); axios.get('http://api.klant.nl', { auth: oauth });" },
    { name: 'a form with a password', code: "axios.post('https://api.klant.nl/login', { username, password });" },
    { name: 'a form that is posted in the clear, which is the matter of another rule', code: "axios.post('http://api.klant.nl/login', { username, password });" },
    { name: 'a database', code: "new Pool({ host: 'db.klant.nl', username, password }); nodemailer.createTransport({ host: 'smtp.klant.nl', auth: { user, pass } });" },
    { name: 'a challenge', code: "res.setHeader('WWW-Authenticate', 'Basic realm=\"crm\"'); res.set('X-Link', 'http://api.klant.nl');" },
    { name: 'a pair that is put in', code: 'const credentials = btoa(`${user}:${password}`); const header = `Basic ${Buffer.from(user + ":" + password).toString("base64")}`;' },
    { name: 'a pair of a documentation', code: "const authHeader = 'Basic ' + btoa('username:password'); const auth = btoa('user:secret');" },
    { name: 'another encoded text', code: "const icon = btoa('svg:Winterberg_77'); const id = Buffer.from('order:Kz81nQpTx').toString('base64');" },
    { name: 'a guard behind a proxy, or one that is served elsewhere', code: "import basicAuth from 'express-basic-auth'; app.set('trust proxy', 1); app.use(basicAuth({ authorizer })); app.listen(80);" },
    { name: 'a guard on a port that a proxy forwards to', code: "import basicAuth from 'express-basic-auth'; app.use(basicAuth({ authorizer })); app.listen(process.env.PORT ?? 3000);" },
    { name: 'a guard behind TLS', code: "import basicAuth from 'express-basic-auth'; import https from 'https'; import http from 'http'; app.use(basicAuth({ authorizer })); http.createServer(redirect).listen(80); https.createServer(tls, app).listen(443);" },
    { name: 'a text', code: "const hint = 'Authorization: Basic'; const header = { name: 'Authorization', description: 'Basic http://api.klant.nl' };" },
    { name: 'a test', code: "axios.get('http://api.klant.nl', { auth: { username, password } });", filename: 'test/api.test.ts' },
    { name: 'names from the prototype', code: "x.constructor('Authorization', 'Basic x'); const o = { constructor: 'Basic x', auth: constructor };" },
    { name: "a request of a browser over https", code: "const xhr = new XMLHttpRequest();\nxhr.open('GET', 'https://erp.shop-backend.com/x', true, user, password); // basic" },
    { name: "a request of a browser without a login", code: "const xhr = new XMLHttpRequest();\nxhr.open('GET', 'http://erp.shop-backend.com/x', true); // basic" },
  ],
  invalid: [
    { name: 'options of a request in a constant', code: "import http from 'http'; const options = { hostname: 'erp.klant.nl', «auth: `${user}:${password}`» }; http.request(options, done);", messageId: 'sent' },
    { name: 'needle', code: "import needle from 'needle'; needle.get('http://api.klant.nl', { username: user, «password: password» });", messageId: 'sent', suggestions: 'parse' },
    { name: 'axios', code: "await axios.get('http://api.klant.nl/orders', { timeout: 5, «auth: { username, password }» });", messageId: 'sent', data: { shown: 'auth', host: 'api.klant.nl' }, suggestions: [{ messageId: 'https', output: "await axios.get('https://api.klant.nl/orders', { timeout: 5, auth: { username, password } });" }] },
    { name: 'an instance', code: "const crm = axios.create({ baseURL: 'http://crm.klant.nl', «auth: { username: process.env.U, password: process.env.P }» });", messageId: 'sent', suggestions: 'parse' },
    { name: 'a call of an instance', code: "const crm = axios.create({ baseURL: 'http://crm.klant.nl' }); crm.get('/orders', { «auth: { username, password }» });", messageId: 'sent', suggestions: 'parse' },
    { name: 'a header of fetch', code: "await fetch('http://api.klant.nl', { headers: { «Authorization: `Basic ${btoa(`${user}:${password}`)}`» } });", messageId: 'sent', suggestions: 'parse' },
    { name: 'a concatenation', code: "await fetch(`http://api.klant.nl/${id}`, { method: 'POST', headers: { 'Content-Type': 'x', «authorization: 'Basic ' + Buffer.from(user + ':' + password).toString('base64')» } });", messageId: 'sent', suggestions: 'parse' },
    { name: 'headers in a constant', code: "const headers = { «Authorization: 'Basic ' + pair» }; const url = 'http://api.klant.nl/x'; got(url, { headers });", messageId: 'sent', suggestions: 'parse' },
    { name: 'a header in a constant', code: "const header = `Basic ${pair}`; fetch('http://api.klant.nl', { headers: { «Authorization: header» } });", messageId: 'sent', suggestions: 'parse' },
    { name: 'a Headers object', code: "fetch('http://api.klant.nl', { headers: new Headers({ «Authorization: `Basic ${pair}`» }) }); const headers = new Headers(); «headers.set('Authorization', `Basic ${pair}`)»; fetch('http://api.klant.nl', { headers });", messageId: ['sent', 'sent'], suggestions: ['parse', 'parse'] },
    { name: 'superagent', code: "«request.get('http://api.klant.nl').auth(user, password)»; «request.post('http://api.klant.nl').set('Authorization', 'Basic ' + pair)».send(x);", messageId: ['sent', 'sent'], suggestions: ['parse', 'parse'] },
    { name: 'got', code: "await got('http://api.klant.nl', { username: 'crm', «password: process.env.P» });", messageId: 'sent', suggestions: 'parse' },
    { name: 'the old request', code: "request({ url: 'http://api.klant.nl', «auth: { user, pass }» }, done);", messageId: 'sent', suggestions: 'parse' },
    { name: 'as and a spread beside it', code: "axios({ ...options, url: 'http://api.klant.nl', «auth: { username, password } as AxiosBasicCredentials» });", messageId: 'sent', suggestions: 'parse' },
    { name: 'a pair in a constant', code: "const auth = { username, password }; axios.get('http://api.klant.nl', { «auth» });", messageId: 'sent', suggestions: 'parse' },
    { name: 'a method of a class', code: "class Crm { url = 'http://crm.klant.nl'; get(path) { return fetch(`${this.url}${path}`, { headers: { «Authorization: `Basic ${this.pair}`» } }); } }", messageId: 'sent' },
    { name: 'a written pair', code: "const credentials = btoa(«'crm:Winterberg_77'»); const header = `Basic ${Buffer.from(«`crm:Winterberg_77`»).toString('base64')}`;", messageId: ['written', 'written'] },
    { name: 'a written pair in constants', code: "const USER = 'crm'; const SECRET = 'Winterberg_77'; fetch(url, { headers: { Authorization: 'Basic ' + btoa(«`${USER}:${SECRET}`») } });", messageId: 'written' },
    { name: 'a function that makes the headers', code: "function authHeaders() { return { «Authorization: `Basic ${pair}`» }; }\nfetch('http://api.klant.nl', { headers: authHeaders() }); const login = () => ({ «Authorization: `Basic ${pair}`» }); axios.get('http://api.klant.nl', { headers: login() });", messageId: ['sent', 'sent'], suggestions: ['parse', 'parse'] },
    { name: "node's http and jQuery", code: "import http from 'http'; http.request({ host: 'api.klant.nl', «auth: user + ':' + password» }); $.ajax({ url: 'http://api.klant.nl', username: user, «password: password» });", messageId: ['sent', 'sent'], suggestions: [[], 'parse'] },
    { name: 'XMLHttpRequest', code: "const xhr = new XMLHttpRequest(); xhr.open('GET', 'http://api.klant.nl'); «xhr.setRequestHeader('Authorization', 'Basic ' + pair)»;", messageId: 'sent', suggestions: 'parse' },
    { name: 'a guard of a server without TLS', code: "import basicAuth from 'express-basic-auth'; import http from 'node:http'; app.use(«basicAuth({ authorizer })»); http.createServer(app).listen(8080);", messageId: 'server' },
    { name: 'a guard on port 80', code: "const basicAuth = require('express-basic-auth'); const { BasicStrategy } = require('passport-http'); app.use(«basicAuth({ users })»); passport.use(«new BasicStrategy(check)»); app.listen(80);", lang: 'js', messageId: ['server', 'server'] },
    { name: "a request of a browser with a login", code: "const xhr = new XMLHttpRequest();\n«xhr.open('GET', 'http://erp.shop-backend.com/x', true, user, password)»;", messageId: "sent", suggestions: 'parse' },
  ],
});

testDataRule(rule, {
  valid: [
    { name: 'Postman over https', code: '{ "request": { "auth": { "type": "basic" }, "url": { "raw": "https://api.klant.nl" } } }' },
    { name: 'Postman with a gap', code: '{ "request": { "auth": { "type": "basic" }, "url": "{{baseUrl}}/x" } }' },
    { name: 'OpenAPI over https', code: 'servers:\n  - url: https://api.klant.nl\ncomponents:\n  securitySchemes:\n    login:\n      type: http\n      scheme: basic\n', lang: 'yaml' },
    { name: 'another basic', code: '{ "servers": [{ "url": "http://api.klant.nl" }], "plan": { "type": "basic" } }' },
  ],
  invalid: [
    { name: 'Postman', code: '{ "item": [{ "request": { "auth": { "type": «"basic"» }, "url": { "raw": "http://api.klant.nl/x" } } }] }', messageId: 'sent', data: { shown: 'basic', host: 'api.klant.nl' } },
    { name: 'OpenAPI', code: 'servers:\n  - url: http://api.klant.nl\ncomponents:\n  securitySchemes:\n    login:\n      type: http\n      scheme: «basic»\n', lang: 'yaml', messageId: 'sent' },
    { name: 'Swagger', code: '{ "host": "api.klant.nl", "schemes": ["http"], "securityDefinitions": { "login": { "type": «"basic"» } } }', messageId: 'sent' },
  ],
});
