import { testRule } from '../support/rule-tester.ts';

const swapped = (output: string, to: string) => [{ messageId: 'swap', data: { to }, output }];

testRule('prefer-eu-endpoint', {
  valid: [
    { name: 'the endpoint in the EEA', code: "posthog.init(key, { api_host: 'https://eu.i.posthog.com' });" },
    { name: 'a vendor without a documented twin', code: "fetch('https://api.hubapi.com/crm/v3/objects/contacts');" },
    { name: 'a host that only ends like it', code: "fetch('https://not-api.intercom.io/contacts');" },
    { name: 'a host that only starts like it', code: "fetch('https://api.intercom.io.example.com/contacts');" },
    { name: 'a text about it', code: "const help = 'see https://api.intercom.io/docs for more';" },
    { name: 'a log line', code: "console.log('https://api.intercom.io');" },
    { name: 'a comparison', code: "if (host === 'https://api.intercom.io') use(host);" },
    { name: 'a choice that code makes by prefix', code: "if (url.startsWith('https://api.intercom.io')) use(url);" },
    { name: 'a link', lang: 'tsx', code: 'const link = <a href="https://app.posthog.com/insights">Insights</a>;' },
    { name: 'an ignored recipient', options: [{ ignore: ['intercom'] }], code: "fetch('https://api.intercom.io/contacts');" },
    { name: 'a register that accepts the region', settings: { recipients: [{ id: 'intercom', region: 'US' }] }, code: "fetch('https://api.intercom.io/contacts');" },
    { name: 'a host that is put in at run time', code: 'fetch(`https://${region}.posthog.com/capture`);' },
    { name: 'a host name in a list', code: "const known = ['api.mailgun.net', 'api.eu.mailgun.net'];" },
    { name: 'the EU branch beside it', code: "const host = isEu ? 'https://api.eu.intercom.io' : 'https://api.intercom.io'; fetch(host);" },
  ],
  invalid: [
    { name: 'a call', code: "fetch(«'https://api.intercom.io/contacts'»);", messageId: 'twin', suggestions: swapped("fetch('https://api.eu.intercom.io/contacts');", 'api.eu.intercom.io') },
    { name: 'an option of an SDK', code: "posthog.init(key, { api_host: «'https://us.i.posthog.com'» });", messageId: 'twin', suggestions: swapped("posthog.init(key, { api_host: 'https://eu.i.posthog.com' });", 'eu.i.posthog.com') },
    { name: 'a host without a scheme', code: "createClient({ host: «'api.mailgun.net'» });", messageId: 'twin', suggestions: swapped("createClient({ host: 'api.eu.mailgun.net' });", 'api.eu.mailgun.net') },
    { name: 'a constant', code: "const BASE_URL = «'https://api.mixpanel.com'»;\nfetch(BASE_URL + '/track');", messageId: 'twin', suggestions: 'parse' },
    { name: 'a template', code: 'axios.post(«`https://api2.amplitude.com/2/httpapi?x=${id}`», body);', messageId: 'twin', suggestions: swapped('axios.post(`https://api.eu.amplitude.com/2/httpapi?x=${id}`, body);', 'api.eu.amplitude.com') },
    { name: 'a base URL', code: 'const api = axios.create({ baseURL: «"https://api.sendgrid.com/v3"» });', messageId: 'twin', suggestions: swapped('const api = axios.create({ baseURL: "https://api.eu.sendgrid.com/v3" });', 'api.eu.sendgrid.com') },
    { name: 'a default for an environment variable', code: "const endpoint = process.env.TYPEFORM_URL ?? «'https://api.typeform.com'»;", messageId: 'twin', suggestions: 'parse' },
    { name: 'a class field', code: "class Tracker { private readonly baseUrl = «'https://api.courier.com'»; send() { return fetch(this.baseUrl); } }", messageId: 'twin', suggestions: 'parse' },
    { name: 'against the register', settings: { recipients: [{ id: 'intercom', region: 'EU' }] }, code: "fetch(«'https://api.intercom.io/contacts'»);", messageId: 'contradiction', data: { from: 'api.intercom.io', to: 'api.eu.intercom.io', recipient: 'Intercom', region: 'EU' }, suggestions: 'parse' },
    { name: 'a request to a model', code: "await fetch(«'https://api.openai.com/v1/responses'», { method: 'POST', body });", messageId: 'twin', suggestions: 'parse' },
  ],
});
