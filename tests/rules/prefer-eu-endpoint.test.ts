import { testRule } from '../support/rule-tester.ts';

const swapped = (output: string, to: string) => [{ messageId: 'swap', data: { to }, output }];

const set = (output: string, to: string) => [{ messageId: 'set', data: { to }, output }];
const amplitude = "import * as amplitude from '@amplitude/analytics-browser';\n";
const datadog = "import { datadogRum } from '@datadog/browser-rum';\n";

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
    { name: 'a default that a caller overrides', code: "function send(event, url = 'https://api.intercom.io/events') { return fetch(url); }\nclass Client { constructor({ host = 'https://app.posthog.com' } = {}) { this.host = host; } }\nconst client = axios.create({ baseURL: options.baseUrl ?? 'https://api.intercom.io' });\nawait request({ uri: uri || `https://api.intercom.io/${path}` });" },
    { name: 'a form for accounts', code: "export class IntercomApi { test = { request: { baseURL: 'https://api.intercom.io', url: '/me' } }; }", filename: 'IntercomApi.credentials.ts' },
    { name: 'a link', lang: 'tsx', code: 'const link = <a href="https://app.posthog.com/insights">Insights</a>;' },
    { name: 'an ignored recipient', options: [{ ignore: ['intercom'] }], code: "fetch('https://api.intercom.io/contacts');" },
    { name: 'a register that accepts the region', settings: { recipients: [{ id: 'intercom', region: 'US' }] }, code: "fetch('https://api.intercom.io/contacts');" },
    { name: 'a host that is put in at run time', code: 'fetch(`https://${region}.posthog.com/capture`);' },
    { name: 'a host name in a list', code: "const known = ['api.mailgun.net', 'api.eu.mailgun.net'];" },
    { name: 'the EU branch beside it', code: "const host = isEu ? 'https://api.eu.intercom.io' : 'https://api.intercom.io'; fetch(host);" },
    { name: 'an option that is set', code: `${amplitude}amplitude.init(key, undefined, { serverZone: 'EU' });` },
    { name: 'an option that comes from the environment', code: `${amplitude}amplitude.init(key, { serverZone: env.AMPLITUDE_ZONE });` },
    { name: 'options that come from elsewhere', code: `${amplitude}import { options } from './options';\namplitude.init(key, options);` },
    { name: 'options with a spread', code: `${amplitude}amplitude.init(apiKey, { ...shared, autocapture: false });` },
    { name: 'arguments that are spread', code: `${amplitude}amplitude.init(...given);` },
    { name: 'another option that decides', code: `${datadog}datadogRum.init({ clientToken, proxy: '/intake' });` },
    { name: 'a client that is given its place by another file', code: "import { PostHog } from 'posthog-node';\nexport const posthog = new PostHog(env.POSTHOG_KEY, { host: env.POSTHOG_HOST });" },
    { name: 'another package with the same call', code: "import { init } from './tracking';\ninit(apiKey, { sessions: true });" },
    { name: 'another call of the package', code: `${amplitude}amplitude.track('signed-up', { plan });` },
    { name: 'a choice between the two', code: `${datadog}datadogRum.init({ clientToken, ...(isEu ? { site: 'datadoghq.eu' } : {}) });` },
    { name: 'a place where each call has to name one', code: "import Pusher from 'pusher-js';\nnew Pusher(key, { forceTLS: true });" },
    { name: 'a client that is told afterwards', code: "import client from '@sendgrid/client';\nclient.setApiKey(env.SENDGRID_KEY);\nclient.setDataResidency('eu');" },
    { name: 'an ignored recipient with an option', options: [{ ignore: ['amplitude'] }], code: `${amplitude}amplitude.init(key);` },
    { name: 'a register that accepts the region of a client', settings: { recipients: [{ id: 'amplitude', region: 'US' }] }, code: `${amplitude}amplitude.init(key);` },
  ],
  invalid: [
    { name: 'what holds when the environment says nothing', code: "posthog.init(key, { api_host: process.env.POSTHOG_HOST || «'https://us.i.posthog.com'» });\nconst other = axios.create({ baseURL: config.get('INTERCOM_URL') ?? «'https://api.intercom.io'» });", messageId: ['twin', 'twin'], suggestions: ['parse', 'parse'] },
    { name: 'an option that is not set', code: `${amplitude}«amplitude.init(apiKey, { autocapture: true })»;`, messageId: 'unset', data: { recipient: 'Amplitude', to: "serverZone: 'EU'", from: 'the default', region: '' }, suggestions: set(`${amplitude}amplitude.init(apiKey, { autocapture: true, serverZone: 'EU' });`, "serverZone: 'EU'") },
    { name: 'a call without options', code: `${amplitude}«amplitude.init(import.meta.env.VITE_AMPLITUDE_KEY)»;`, messageId: 'unset', suggestions: set(`${amplitude}amplitude.init(import.meta.env.VITE_AMPLITUDE_KEY, { serverZone: 'EU' });`, "serverZone: 'EU'") },
    { name: 'a value outside', code: `${amplitude}amplitude.init(apiKey, { serverZone: «'US'» });`, messageId: 'twin', suggestions: swapped(`${amplitude}amplitude.init(apiKey, { serverZone: 'EU' });`, "serverZone: 'EU'") },
    { name: 'a site outside, in options built above', code: `${datadog}const options = { clientToken, site: «'us5.datadoghq.com'» } as const;\ndatadogRum.init(options);`, messageId: 'twin', suggestions: 'parse' },
    { name: 'several lines', code: `${datadog}«datadogRum.init({\n  clientToken,\n  service: 'shop',\n})»;`, messageId: 'unset', suggestions: set(`${datadog}datadogRum.init({\n  clientToken,\n  service: 'shop',\n  site: 'datadoghq.eu',\n});`, "site: 'datadoghq.eu'") },
    { name: 'a class', code: "import { PostHog } from 'posthog-node';\nexport const posthog = «new PostHog(process.env.POSTHOG_API_KEY!)»;", messageId: 'unset', suggestions: 'parse' },
    { name: 'a default export under another name', code: "const Push = require('pusher');\nconst push = new Push({ appId, key, secret, cluster: «'mt1'» });", messageId: 'twin', suggestions: 'parse' },
    { name: 'a client of an instance', code: "import Mailgun from 'mailgun.js';\nconst mailgun = new Mailgun(FormData);\nconst mg = «mailgun.client({ username: 'api', key: env.MAILGUN_KEY })»;", messageId: 'unset', suggestions: 'parse' },
    { name: 'a constant of the package', code: "import { Onfido, Region } from '@onfido/api';\nconst onfido = new Onfido({ apiToken, region: «Region.US» });", messageId: 'twin', data: { from: 'region: Region.US', to: 'region: Region.EU', recipient: 'Onfido (Entrust)', region: '' }, suggestions: swapped("import { Onfido, Region } from '@onfido/api';\nconst onfido = new Onfido({ apiToken, region: Region.EU });", 'region: Region.EU') },
    { name: 'a client without a way to write the place', code: "import { TrackClient } from 'customerio-node';\nconst cio = «new TrackClient(siteId, apiKey)»;", messageId: 'unset' },
    { name: 'a client that is not told', code: "import client from '@sendgrid/client';\n«client.setApiKey(env.SENDGRID_KEY)»;", messageId: 'unset', suggestions: set("import client from '@sendgrid/client';\nclient.setApiKey(env.SENDGRID_KEY);\nclient.setDataResidency('eu');", "setDataResidency('eu')") },
    { name: 'a client that is told another place', code: "import client from '@sendgrid/client';\nclient.setApiKey(key);\nclient.setDataResidency(«'global'»);", messageId: 'twin', suggestions: 'parse' },
    { name: 'a client against the register', settings: { recipients: [{ id: 'amplitude', region: 'EU' }] }, code: `${amplitude}«amplitude.init(apiKey)»;`, messageId: 'contradiction', suggestions: 'parse' },

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
