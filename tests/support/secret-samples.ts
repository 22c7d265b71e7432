import { crc32 } from 'node:zlib';

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();

/** Alphabets of the templates below, by letter. */
const alphabets: Readonly<Record<string, string>> = {
  a: upper + lower,
  b: `${upper}${lower}${digits}+/`,
  d: digits,
  h: `${digits}abcdef`,
  l: lower + digits,
  q: `${lower}234567`,
  r: `${upper}234567`,
  u: `${upper}${lower}${digits}-_`,
  w: upper + lower + digits,
  x: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  A: upper + digits,
  H: `${digits}ABCDEF`,
};

/**
 * What the providers' descriptions say of their tokens, at the shortest: `{w36}` is 36 letters and digits.
 * Written from the descriptions and not from the patterns, so that the two check each other.
 */
const templates: Readonly<Record<string, string>> = {
  'github-app-server-v2': 'ghs_{d6}_eyJ{u20}.eyJ{u40}.{u10}',
  'github-refresh': 'ghr_{w36}',
  'github-fine-grained': 'github_pat_{w22}_{w59}',
  'gitlab-pat': 'glpat-{w20}',
  'gitlab-pat-routable': 'glpat-{w27}.{l2}{l7}',
  'gitlab-other': 'gldt-{w20}',
  'bitbucket-app-password': 'ATBB{w24}{H8}',
  'atlassian-api': 'ATATT3xFfGF0{u180}={H8}',
  'atlassian-access': 'ATCTT3xFfG{u120}={H8}',
  'npmrc-authtoken': '//registry.shop.example/:_authToken={u20}',
  pypi: 'pypi-AgEIcHlwaS5vcmc{w50}',
  rubygems: 'rubygems_{h48}',
  nuget: 'oy2{q43}',
  'docker-pat': 'dckr_pat_{w27}',
  'aws-access-key-id': 'AKIA{r16}',
  'aws-secret-access-key': '{b40}',
  'aws-bedrock-key': 'ABSK{b109}',
  'aws-mws': 'amzn.mws.{h8}-{h4}-{h4}-{h4}-{h12}',
  'gcp-api-key': 'AIza{w35}',
  'gcp-oauth-secret': 'GOCSPX-{w28}',
  'gcp-oauth-access': 'ya29.{u30}',
  'fcm-server-key': 'AAAA{w7}:{w140}',
  'azure-client-secret': '{w3}8Q~{w31}',
  'azure-storage-key': 'DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={b86}==',
  'azure-identifiable-64': '{b76}ACDb{b5}Q==',
  'azure-identifiable-32': '{w33}+ASbA{b5}=',
  'azure-casky': '{w52}JQQJ99{w20}',
  'azure-function-key': '{w44}AzFu{w5}A==',
  'azure-search-key': '{w42}AzSeA{w5}',
  'azure-sas': 'https://shop.blob.core.windows.net/files?sv=2024-11-04&se=2027-01-01&sig={w43}',
  digitalocean: 'dop_v1_{h64}',
  'cloudflare-token': 'cfut_{w40}{h8}',
  'cloudflare-origin-ca': 'v1.0-{h24}-{h146}',
  vercel: 'vcp_{w20}',
  netlify: 'nfp_{w36}',
  heroku: 'HRKU-AA{w58}',
  flyio: 'fo1_{w43}',
  render: 'rnd_{w32}',
  'supabase-pat': 'sbp_{l40}',
  'supabase-secret': 'sb_secret_{w22}_{w8}',
  neon: 'napi_{l60}',
  planetscale: 'pscale_tkn_{w32}',
  'mongodb-atlas-sa': 'mdb_sa_sk_{w40}',
  databricks: 'dapi{h32}',
  clickhouse: '4b1d{w38}',
  'terraform-cloud': '{w14}.atlasv1.{w60}',
  vault: 'hvs.{w90}',
  'onepassword-sa': 'ops_eyJ{b250}',
  doppler: 'dp.pt.{w40}',
  pulumi: 'pul-{h40}',
  tailscale: 'tskey-auth-{w12}-{w16}',
  paystack: 'sk_live_{h40}',
  'stripe-live': 'sk_live_{w24}',
  'stripe-test': 'rk_test_{w24}',
  'stripe-webhook': 'whsec_{w24}',
  square: 'sq0csp-{w22}',
  braintree: 'access_token$production${l16}${h32}',
  mollie: 'live_{w30}',
  razorpay: 'rzp_live_{w14}',
  plaid: 'access-production-{h8}-{h4}-{h4}-{h4}-{h12}',
  flutterwave: 'FLWSECK-{h32}-X',
  shopify: 'shpat_{h32}',
  adyen: 'AQE{b80}',
  'openai-project': 'sk-proj-{w58}T3BlbkFJ{w58}',
  'openai-legacy': 'sk-{w20}T3BlbkFJ{w20}',
  anthropic: 'sk-ant-api03-{w90}AA',
  huggingface: 'hf_{a34}',
  groq: 'gsk_{w52}',
  openrouter: 'sk-or-v1-{h64}',
  perplexity: 'pplx-{w48}',
  xai: 'xai-{w80}',
  replicate: 'r8_{w37}',
  elevenlabs: 'sk_{h48}',
  langfuse: 'sk-lf-{h8}-{h4}-{h4}-{h4}-{h12}',
  deepseek: 'sk-{h32}',
  nvidia: 'nvapi-{w64}',
  pinecone: 'pcsk_{w5}_{w63}',
  langsmith: 'lsv2_pt_{h32}_{h10}',
  tavily: 'tvly-{w32}',
  'slack-bot': 'xoxb-{d12}-{d13}-{w24}',
  'slack-user': 'xoxp-{w20}',
  'slack-app': 'xapp-1-{A11}-{d13}-{h64}',
  'slack-webhook': 'https://hooks.slack.com/services/T{A6}/B{A6}/{w24}',
  'discord-webhook': 'https://discord.com/api/webhooks/{d18}/{w60}',
  'teams-webhook': 'https://shop.webhook.office.com/webhookb2/{h8}-{h4}-{h4}-{h4}-{h12}@{h8}-{h4}-{h4}-{h4}-{h12}/IncomingWebhook/{l32}/{h8}-{h4}-{h4}-{h4}-{h12}',
  'telegram-bot': '{d9}:AA{w33}',
  'zapier-webhook': 'https://hooks.zapier.com/hooks/catch/{d7}/{l5}',
  'make-webhook': 'https://hook.eu1.make.com/{l28}',
  'twilio-sid': 'AC{h32}',
  'twilio-api-key': 'SK{h32}',
  sendgrid: 'SG.{w22}.{w43}',
  mailgun: 'key-{h32}',
  mailchimp: '{h32}-us21',
  mandrill: 'md-{w22}',
  brevo: 'xkeysib-{h64}-{w16}',
  resend: 're_{w8}_{w20}',
  klaviyo: 'pk_{h34}',
  'hubspot-pat': 'pat-eu1-{h8}-{h4}-{h4}-{h4}-{h12}',
  airtable: 'pat{w14}.{h64}',
  notion: 'ntn_{d11}{w35}',
  linear: 'lin_api_{w40}',
  figma: 'figd_{w40}',
  asana: '2/{d16}/{d16}:{w32}',
  typeform: 'tfp_{w40}',
  contentful: 'CFPAT-{w43}',
  sanity: 'sk{w79}',
  'mapbox-secret': 'sk.eyJ{w60}.{w20}',
  sentry: 'sntryu_{h64}',
  posthog: 'phx_{w43}',
  newrelic: 'NRAK-{A27}',
  grafana: 'glsa_{w32}_{h8}',
  dynatrace: 'dt0c01.{A24}.{A64}',
  honeycomb: 'hcaik_{l58}',
  launchdarkly: 'sdk-{h8}-{h4}-4{h3}-{h4}-{h12}',
  circleci: 'CCIPAT_{w22}_{h40}',
  buildkite: 'bkua_{h40}',
  postman: 'PMAK-{h24}-{h34}',
  readme: 'rdme_{l70}',
  okta: '00{w40}',
  'facebook-token': 'EAAB{w90}',
  'facebook-app-token': '{d16}|{w27}',
  maxmind: '{w6}_{w29}_mmk',
  easypost: 'EZAK{w54}',
  shippo: 'shippo_live_{h40}',
  scaleway: 'SCW{A17}',
  alibaba: 'LTAI{w12}',
  age: 'AGE-SECRET-KEY-1{x58}',
};

/** What must stand near a token of a format that its shape alone does not give away. */
const surroundings: Readonly<Record<string, string>> = {
  'aws-secret-access-key': 'AWS_SECRET_ACCESS_KEY',
  'fcm-server-key': 'fcmServerKey',
  neon: 'neonApiKey',
  mollie: 'mollieKey',
  adyen: 'adyenApiKey',
  deepseek: 'DEEPSEEK_API_KEY',
  tavily: 'tavilyKey',
  'discord-bot': 'discordToken',
  mailgun: 'mailgun',
  mandrill: 'mandrillKey',
  asana: 'asanaToken',
  sanity: 'sanityToken',
  honeycomb: 'honeycombKey',
  okta: 'oktaToken',
};

/** A token, text around it that it needs, and look-alikes that are none. */
export interface SecretSample {
  readonly id: string;
  readonly token: string;
  readonly near: string;
  readonly counterExamples: readonly string[];
}

/** Draws the same characters for the same seed: samples must not change between runs. */
function drawnFrom(alphabet: string, length: number, seed: string): string {
  let state = crc32(seed) || 1;
  let drawn = '';
  while (drawn.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    drawn += alphabet.charAt((state >>> 8) % alphabet.length);
  }
  return drawn;
}

const segment = /\{([a-zA-Z])(\d+)\}/gu;

/** The token of a template; `change` rewrites its last drawn part. */
function tokenOf(id: string, template: string, change = (drawn: string): string => drawn): string {
  let left = template.match(segment)?.length ?? 0;
  return template.replaceAll(segment, (_whole, alphabet: string, length: string, at: number) => {
    const drawn = drawnFrom(alphabets[alphabet] ?? '', Number(length), `${id} ${String(at)}`);
    left -= 1;
    return left === 0 ? change(drawn) : drawn;
  });
}

function ofTemplate([id, template]: [string, string]): SecretSample {
  const short = tokenOf(id, template, (drawn) => drawn.slice(1));
  const spoilt = tokenOf(id, template, (drawn) => `!${drawn.slice(1)}`);
  return { id, token: tokenOf(id, template), near: surroundings[id] ?? '', counterExamples: [short, spoilt] };
}

function base62Of(value: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = `${digits}${upper}${lower}`.charAt(rest % 62) + text;
  return text.padStart(6, '0');
}

/** Tokens that end in the CRC-32 of their random part. */
function withChecksum(id: string, prefix: string): SecretSample {
  const body = drawnFrom(alphabets.w ?? '', 30, id);
  const token = prefix + body + base62Of(crc32(body));
  const other = prefix + body.slice(1) + body.charAt(0) + token.slice(-6);
  return { id, token, near: '', counterExamples: [token.slice(0, -1), other, `${prefix}!${token.slice(5)}`] };
}

const base64Of = (text: string): string => Buffer.from(text).toString('base64');
const base64UrlOf = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** A signed token with these claims. */
export function jwtWith(claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string {
  return [base64UrlOf(header), base64UrlOf(claims), drawnFrom(alphabets.u ?? '', 43, 'signature')].join('.');
}

/** A password nobody would take for a placeholder. */
export const samplePassword = drawnFrom(alphabets.w ?? '', 14, 'password');

/** A PEM block of this kind with a body of that many characters. */
export function pemOf(kind: string, length = 256): string {
  const body = drawnFrom(alphabets.b ?? '', length, kind).match(/.{1,64}/gu) ?? [];
  return [`-----BEGIN ${kind}-----`, ...body, `-----END ${kind}-----`].join('\n');
}

const host = ['db', 'shop', 'eu'].join('.');

const composed: readonly SecretSample[] = [
  withChecksum('github-pat', 'ghp_'),
  withChecksum('github-oauth', 'gho_'),
  withChecksum('github-app-user', 'ghu_'),
  withChecksum('github-app-server', 'ghs_'),
  withChecksum('npm', 'npm_'),
  {
    id: 'gcp-service-account',
    token: JSON.stringify({ type: 'service_account', project_id: 'shop', private_key: `${pemOf('PRIVATE KEY')}\n` }),
    near: '',
    counterExamples: [
      JSON.stringify({ type: 'authorized_user', private_key: 'none' }),
      JSON.stringify({ type: 'service_account', private_key: '-----BEGIN PRIVATE KEY-----\n...' }),
    ],
  },
  {
    id: 'discord-bot',
    token: [base64Of('190000000000000042').replaceAll('=', ''), 'Cl2FMQ', drawnFrom(alphabets.w ?? '', 27, 'discord')].join('.'),
    near: surroundings['discord-bot'] ?? '',
    counterExamples: [[base64Of('not a number at all').slice(0, 24), 'Cl2FMQ', samplePassword.repeat(2)].join('.')],
  },
  { id: 'private-key-pem', token: pemOf('RSA PRIVATE KEY'), near: '', counterExamples: [pemOf('PUBLIC KEY'), pemOf('RSA PRIVATE KEY', 63), '-----BEGIN RSA PRIVATE KEY-----'] },
  { id: 'pgp-private', token: pemOf('PGP PRIVATE KEY BLOCK'), near: '', counterExamples: [pemOf('PGP PUBLIC KEY BLOCK'), '-----BEGIN PGP PRIVATE KEY BLOCK-----'] },
  {
    id: 'jwt',
    token: jwtWith({ sub: 'c-48213', role: 'service_role', iss: 'shop' }),
    near: '',
    counterExamples: [jwtWith({ role: 'anon' }), jwtWith({ sub: 'x' }, { alg: 'none' }), `${base64UrlOf({ alg: 'HS256' })}.${base64UrlOf({ a: 1 }).slice(0, 9)}`],
  },
  { id: 'url-basic-auth', token: `https://shop:${samplePassword}@${host}/files`, near: '', counterExamples: [`https://${host}/files`, `https://shop@${host}/files`, `https://shop:${samplePassword}@localhost:8080/`] },
  { id: 'db-connection', token: `postgres://shop:${samplePassword}@${host}:5432/shop`, near: '', counterExamples: [`postgres://${host}/shop`, `postgres://shop:${samplePassword}@localhost/shop`] },
  { id: 'adonet-connection', token: `Server=tcp:${host},1433;User Id=shop;Password=${samplePassword};`, near: '', counterExamples: [`Server=${host};Integrated Security=true;`, `Password=${samplePassword};`] },
  { id: 'basic-header', token: `Basic ${base64Of(`shop:${samplePassword}`)}`, near: '', counterExamples: [`Basic ${base64Of(samplePassword)}`, 'Basic authentication'] },
  { id: 'bearer-header', token: `Bearer ${drawnFrom(alphabets.w ?? '', 32, 'bearer')}`, near: '', counterExamples: ['Bearer your-access-token', `Bearer ${samplePassword}`] },
];

/** A token of every format, built at run time so that no file holds one. */
export const secretSamples: readonly SecretSample[] = [...Object.entries(templates).map(ofTemplate), ...composed];

/** The token of one format: `secretOf('stripe-live')`. */
export function secretOf(id: string): string {
  const sample = secretSamples.find((each) => each.id === id);
  if (!sample) throw new Error(`No sample of the secret format ${id}.`);
  return sample.token;
}
