/** How bad it is when a token of this format stands in code; `mixed` is decided by what surrounds it. */
export type SecretExposure = 'secret' | 'test-secret' | 'identifier' | 'mixed' | 'capability-url' | 'never-report';

/** What a match must show besides its shape before it counts. */
export type SecretProof =
  | 'crc32-base62'
  | 'jwt-claims'
  | 'basic-pair'
  | 'bearer-value'
  | 'url-password'
  | 'connection-password'
  | 'key-body'
  | 'discord-id'
  | 'not-hex';

/** A token format of one provider. A format without `prefixes`, `infixes` and `shape` is recognised by its surroundings only. */
export interface SecretFormat {
  readonly id: string;
  readonly provider: string;
  readonly exposure: SecretExposure;
  readonly certainty: 'high' | 'medium' | 'low';
  readonly pattern: RegExp;
  /** Literals of which one starts the token. */
  readonly prefixes?: readonly string[];
  /** Literals of which one stands inside the token. */
  readonly infixes?: readonly string[];
  /** What stands inside the token, as an expression, where no literal is rare enough. */
  readonly shape?: string;
  /** Literals that mark a token of a test mode. */
  readonly testMarks?: readonly string[];
  /** Lower-case text of which one must stand in the token's text or near it. */
  readonly needsContext?: readonly string[];
  /** Lower-case text near the token that makes it a public one. */
  readonly publicContext?: readonly string[];
  readonly proof?: SecretProof;
}

const publicGoogleApis = ['firebase', 'maps', 'authdomain', 'next_public', 'vite_', 'public_'];
const adoNetParts = ['server=', 'data source=', 'user id=', 'uid=', 'host='];
const databases = ['postgres://', 'postgresql://', 'mysql://', 'mariadb://', 'mongodb://', 'mongodb+srv://', 'redis://', 'rediss://', 'amqp://', 'amqps://', 'mssql://', 'sqlserver://', 'clickhouse://', 'nats://'];

/** Token formats, the specific before the general: where two fit, the earlier one names the token. */
export const secretFormats: readonly SecretFormat[] = [
  { id: 'secret-scanning-sample', provider: 'GitHub', exposure: 'never-report', certainty: 'high', prefixes: ['secret_scanning_'], pattern: /\bsecret_scanning_ab85fc6f8d7638cf1c11da812da308d43_[0-9A-Za-z]{5}\b/u },
  { id: 'github-pat', provider: 'GitHub', exposure: 'secret', certainty: 'high', prefixes: ['ghp_'], pattern: /\bghp_[0-9A-Za-z]{36}\b/u, proof: 'crc32-base62' },
  { id: 'github-oauth', provider: 'GitHub', exposure: 'secret', certainty: 'high', prefixes: ['gho_'], pattern: /\bgho_[0-9A-Za-z]{36}\b/u, proof: 'crc32-base62' },
  { id: 'github-app-user', provider: 'GitHub', exposure: 'secret', certainty: 'high', prefixes: ['ghu_'], pattern: /\bghu_[0-9A-Za-z]{36}\b/u, proof: 'crc32-base62' },
  { id: 'github-app-server', provider: 'GitHub', exposure: 'secret', certainty: 'high', prefixes: ['ghs_'], pattern: /\bghs_[0-9A-Za-z]{36}\b/u, proof: 'crc32-base62' },
  { id: 'github-app-server-v2', provider: 'GitHub', exposure: 'secret', certainty: 'medium', prefixes: ['ghs_'], pattern: /\bghs_[0-9]{1,20}_[0-9A-Za-z_-]{10,600}\.[0-9A-Za-z_-]{10,2000}\.[0-9A-Za-z_-]{10,600}/u },
  { id: 'github-refresh', provider: 'GitHub', exposure: 'secret', certainty: 'high', prefixes: ['ghr_'], pattern: /\bghr_[0-9A-Za-z]{36,76}\b/u },
  { id: 'github-fine-grained', provider: 'GitHub', exposure: 'secret', certainty: 'high', prefixes: ['github_pat_'], pattern: /\bgithub_pat_[0-9A-Za-z]{22}_[0-9A-Za-z]{59}\b/u },
  { id: 'gitlab-pat', provider: 'GitLab', exposure: 'secret', certainty: 'high', prefixes: ['glpat-'], pattern: /\bglpat-[0-9A-Za-z_-]{20}(?![0-9A-Za-z_-])/u },
  { id: 'gitlab-pat-routable', provider: 'GitLab', exposure: 'secret', certainty: 'high', prefixes: ['glpat-'], pattern: /\bglpat-[0-9A-Za-z_-]{27,300}\.[0-9a-z]{9}\b/u },
  { id: 'gitlab-other', provider: 'GitLab', exposure: 'secret', certainty: 'high', prefixes: ['gldt-', 'glrt-', 'glft-', 'glcbt-', 'gloas-', 'glptt-', 'glagent-', 'glsoat-', 'glimt-'], pattern: /\b(?:gldt-[0-9A-Za-z_-]{20}|glrt-[0-9A-Za-z_-]{20,100}|glft-[0-9A-Za-z_-]{20}|glcbt-[0-9A-Za-z]{1,5}_[0-9A-Za-z_-]{20}|gloas-[0-9A-Za-z_-]{64}|glptt-[0-9a-f]{40}|glagent-[0-9A-Za-z_-]{50}|glsoat-[0-9A-Za-z_-]{20}|glimt-[0-9A-Za-z_-]{25})(?![0-9A-Za-z_-])/u },
  { id: 'bitbucket-app-password', provider: 'Atlassian', exposure: 'secret', certainty: 'medium', prefixes: ['ATBB'], pattern: /\bATBB[0-9A-Za-z]{24,100}[0-9A-F]{8}\b/u },
  { id: 'atlassian-api', provider: 'Atlassian', exposure: 'secret', certainty: 'medium', prefixes: ['ATATT3'], pattern: /\bATATT3[0-9A-Za-z_=+/-]{180,400}=[0-9A-F]{8}\b/u },
  { id: 'atlassian-access', provider: 'Atlassian', exposure: 'secret', certainty: 'medium', prefixes: ['ATCTT3xFfG'], pattern: /\bATCTT3xFfG[0-9A-Za-z_=+/-]{100,400}=[0-9A-F]{8}\b/u },
  { id: 'npm', provider: 'npm', exposure: 'secret', certainty: 'high', prefixes: ['npm_'], pattern: /\bnpm_[0-9A-Za-z]{36}\b/u, proof: 'crc32-base62' },
  { id: 'npmrc-authtoken', provider: 'npm', exposure: 'secret', certainty: 'high', prefixes: ['_authToken='], pattern: /_authToken=[0-9A-Za-z_=+/.-]{20,300}/u },
  { id: 'pypi', provider: 'PyPI', exposure: 'secret', certainty: 'high', prefixes: ['pypi-AgE'], pattern: /\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[0-9A-Za-z_-]{50,300}/u },
  { id: 'rubygems', provider: 'RubyGems', exposure: 'secret', certainty: 'high', prefixes: ['rubygems_'], pattern: /\brubygems_[0-9a-f]{48}\b/u },
  { id: 'nuget', provider: 'NuGet', exposure: 'secret', certainty: 'high', prefixes: ['oy2'], pattern: /\boy2[a-z2-7]{43}\b/u },
  { id: 'docker-pat', provider: 'Docker Hub', exposure: 'secret', certainty: 'high', prefixes: ['dckr_pat_', 'dckr_oat_'], pattern: /\bdckr_(?:pat_[0-9A-Za-z_-]{27}|oat_[0-9A-Za-z_-]{32})(?![0-9A-Za-z_-])/u },
  { id: 'aws-access-key-id', provider: 'AWS', exposure: 'identifier', certainty: 'high', prefixes: ['AKIA', 'ASIA', 'ABIA', 'ACCA'], pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/u },
  { id: 'aws-secret-access-key', provider: 'AWS', exposure: 'secret', certainty: 'high', needsContext: ['aws', 'secretaccesskey', 'secret_access_key', 'secret-access-key'], pattern: /(?<![0-9A-Za-z/+=])[0-9A-Za-z/+]{40}(?![0-9A-Za-z/+=])/u, proof: 'not-hex' },
  { id: 'aws-bedrock-key', provider: 'AWS', exposure: 'secret', certainty: 'medium', prefixes: ['ABSK'], pattern: /\bABSK[0-9A-Za-z+/]{109,269}={0,2}(?![0-9A-Za-z+/=])/u },
  { id: 'aws-mws', provider: 'AWS', exposure: 'secret', certainty: 'medium', prefixes: ['amzn.mws.'], pattern: /\bamzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/u },
  { id: 'gcp-api-key', provider: 'Google', exposure: 'mixed', certainty: 'high', prefixes: ['AIza'], publicContext: publicGoogleApis, pattern: /\bAIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/u },
  { id: 'gcp-oauth-secret', provider: 'Google', exposure: 'secret', certainty: 'medium', prefixes: ['GOCSPX-'], pattern: /\bGOCSPX-[0-9A-Za-z_-]{28}(?![0-9A-Za-z_-])/u },
  { id: 'gcp-oauth-access', provider: 'Google', exposure: 'secret', certainty: 'high', prefixes: ['ya29.'], pattern: /\bya29\.[0-9A-Za-z_-]{30,400}/u },
  { id: 'gcp-service-account', provider: 'Google', exposure: 'secret', certainty: 'high', infixes: ['"service_account"'], pattern: /"type"\s{0,20}:\s{0,20}"service_account"[^]{0,400}"private_key"\s{0,20}:\s{0,20}"-----BEGIN (?:[A-Z]{1,12} )?PRIVATE KEY-----/u, proof: 'key-body' },
  { id: 'fcm-server-key', provider: 'Google', exposure: 'secret', certainty: 'medium', needsContext: ['fcm', 'gcm', 'firebase', 'serverkey', 'server_key', 'key='], pattern: /\bAAAA[0-9A-Za-z_-]{7}:[0-9A-Za-z_-]{140}(?![0-9A-Za-z_-])/u },
  { id: 'azure-client-secret', provider: 'Microsoft', exposure: 'secret', certainty: 'high', infixes: ['7Q~', '8Q~'], pattern: /(?<![0-9A-Za-z_~.+/-])[0-9A-Za-z_~.-]{3}[78]Q~[0-9A-Za-z_~.-]{31,34}(?![0-9A-Za-z_~.-])/u },
  { id: 'azure-storage-key', provider: 'Microsoft', exposure: 'secret', certainty: 'high', prefixes: ['AccountKey='], pattern: /AccountKey=[0-9A-Za-z+/]{86}==/u },
  { id: 'azure-identifiable-64', provider: 'Microsoft', exposure: 'secret', certainty: 'high', infixes: ['ACDb', '+ABa', 'APIM', '+AMC', '+ASt'], pattern: /(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{76}(?:ACDb|\+ABa|APIM|\+AMC|\+ASt)[0-9A-Za-z+/]{5}[AQgw]==/u },
  { id: 'azure-identifiable-32', provider: 'Microsoft', exposure: 'secret', certainty: 'high', infixes: ['+ASb', '+AEh', '+ARm', 'AIoT', 'AzCa', 'AZEG'], pattern: /(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT|AzCa|AZEG)[A-P][0-9A-Za-z+/]{5}=/u },
  { id: 'azure-casky', provider: 'Microsoft', exposure: 'secret', certainty: 'high', infixes: ['JQQJ9'], pattern: /\b[0-9A-Za-z]{52}JQQJ9[9DH][0-9A-Za-z]{20,40}(?![0-9A-Za-z])/u },
  { id: 'azure-function-key', provider: 'Microsoft', exposure: 'secret', certainty: 'high', infixes: ['AzFu'], pattern: /(?<![0-9A-Za-z_-])[0-9A-Za-z_-]{44}AzFu[0-9A-Za-z_-]{5}[AQgw]==/u },
  { id: 'azure-search-key', provider: 'Microsoft', exposure: 'secret', certainty: 'high', infixes: ['AzSe'], pattern: /\b[0-9A-Za-z]{42}AzSe[A-D][0-9A-Za-z]{5}\b/u },
  { id: 'azure-sas', provider: 'Microsoft', exposure: 'secret', certainty: 'medium', prefixes: ['?sig=', '&sig='], needsContext: ['sv='], pattern: /[?&]sig=[0-9A-Za-z%+/]{43,100}(?:%3D|=)?/u },
  { id: 'digitalocean', provider: 'DigitalOcean', exposure: 'secret', certainty: 'high', prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'], pattern: /\bdo[opr]_v1_[0-9a-f]{64}\b/u },
  { id: 'cloudflare-token', provider: 'Cloudflare', exposure: 'secret', certainty: 'high', prefixes: ['cfk_', 'cfut_', 'cfat_'], pattern: /\bcf(?:k|ut|at)_[0-9A-Za-z]{40}[0-9a-f]{8}\b/u },
  { id: 'cloudflare-origin-ca', provider: 'Cloudflare', exposure: 'secret', certainty: 'high', prefixes: ['v1.0-'], pattern: /\bv1\.0-[0-9a-f]{24}-[0-9a-f]{146}\b/u },
  { id: 'vercel', provider: 'Vercel', exposure: 'secret', certainty: 'medium', prefixes: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'], pattern: /\bvc[picark]_[0-9A-Za-z]{20,60}\b/u },
  { id: 'netlify', provider: 'Netlify', exposure: 'secret', certainty: 'high', prefixes: ['nfp_'], pattern: /\bnfp_[0-9A-Za-z_]{36}\b/u },
  { id: 'heroku', provider: 'Heroku', exposure: 'secret', certainty: 'high', prefixes: ['HRKU-AA'], pattern: /\bHRKU-AA[0-9A-Za-z_-]{58}(?![0-9A-Za-z_-])/u },
  { id: 'flyio', provider: 'Fly.io', exposure: 'secret', certainty: 'high', prefixes: ['fo1_', 'fm1_', 'fm1a_', 'fm1r_', 'fm2_', 'fm2a_', 'fm2r_'], pattern: /\b(?:fo1_[0-9A-Za-z_]{43}\b|fm[12][ar]?_[0-9A-Za-z+/]{100,2000}={0,3})/u },
  { id: 'render', provider: 'Render', exposure: 'secret', certainty: 'medium', prefixes: ['rnd_'], pattern: /\brnd_[0-9A-Za-z]{32}\b/u },
  { id: 'supabase-pat', provider: 'Supabase', exposure: 'secret', certainty: 'high', prefixes: ['sbp_'], pattern: /\bsbp_[0-9a-z]{40}\b/u },
  { id: 'supabase-secret', provider: 'Supabase', exposure: 'secret', certainty: 'medium', prefixes: ['sb_secret_'], pattern: /\bsb_secret_[0-9A-Za-z_-]{22}_[0-9A-Za-z_-]{8}(?![0-9A-Za-z_-])/u },
  { id: 'neon', provider: 'Neon', exposure: 'secret', certainty: 'low', prefixes: ['napi_'], needsContext: ['neon'], pattern: /\bnapi_[0-9a-z]{60,68}\b/u },
  { id: 'planetscale', provider: 'PlanetScale', exposure: 'secret', certainty: 'high', prefixes: ['pscale_tkn_', 'pscale_oauth_', 'pscale_pw_'], pattern: /\bpscale_(?:tkn|oauth|pw)_[0-9A-Za-z_=.-]{32,64}/u },
  { id: 'mongodb-atlas-sa', provider: 'MongoDB', exposure: 'secret', certainty: 'medium', prefixes: ['mdb_sa_sk_'], pattern: /\bmdb_sa_sk_[0-9A-Za-z_-]{40}/u },
  { id: 'databricks', provider: 'Databricks', exposure: 'secret', certainty: 'high', prefixes: ['dapi'], pattern: /\bdapi[0-9a-f]{32}(?:-\d)?\b/u },
  { id: 'clickhouse', provider: 'ClickHouse', exposure: 'secret', certainty: 'high', prefixes: ['4b1d'], pattern: /\b4b1d[0-9A-Za-z]{38}\b/u, proof: 'not-hex' },
  { id: 'terraform-cloud', provider: 'HashiCorp', exposure: 'secret', certainty: 'high', infixes: ['.atlasv1.'], pattern: /\b[0-9A-Za-z]{14}\.atlasv1\.[0-9A-Za-z_=-]{60,70}/u },
  { id: 'vault', provider: 'HashiCorp', exposure: 'secret', certainty: 'high', prefixes: ['hvs.', 'hvb.', 'hvr.'], pattern: /\b(?:hvs\.[0-9A-Za-z_-]{90,120}|hvb\.[0-9A-Za-z_-]{138,300}|hvr\.[0-9A-Za-z_-]{90,120})/u },
  { id: 'onepassword-sa', provider: '1Password', exposure: 'secret', certainty: 'high', prefixes: ['ops_eyJ'], pattern: /\bops_eyJ[0-9A-Za-z+/]{250,2000}={0,3}/u },
  { id: 'doppler', provider: 'Doppler', exposure: 'secret', certainty: 'high', prefixes: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'], pattern: /\bdp\.(?:pt|st|ct|sa|scim|audit)\.(?:[a-z0-9_-]{2,35}\.)?[0-9A-Za-z]{40,44}\b/u },
  { id: 'pulumi', provider: 'Pulumi', exposure: 'secret', certainty: 'high', prefixes: ['pul-'], pattern: /\bpul-[0-9a-f]{40}\b/u },
  { id: 'tailscale', provider: 'Tailscale', exposure: 'secret', certainty: 'high', prefixes: ['tskey-'], pattern: /\btskey-[a-z]{2,20}-[0-9A-Za-z_]{8,40}-[0-9A-Za-z_]{16,60}/u },
  { id: 'paystack', provider: 'Paystack', exposure: 'secret', certainty: 'high', prefixes: ['sk_live_', 'sk_test_'], testMarks: ['sk_test_'], pattern: /\bsk_(?:live|test)_[0-9a-f]{40}\b/u },
  { id: 'stripe-live', provider: 'Stripe', exposure: 'secret', certainty: 'high', prefixes: ['sk_live_', 'rk_live_'], pattern: /\b[rs]k_live_[0-9A-Za-z]{24,247}\b/u },
  { id: 'stripe-test', provider: 'Stripe', exposure: 'test-secret', certainty: 'high', prefixes: ['sk_test_', 'rk_test_'], pattern: /\b[rs]k_test_[0-9A-Za-z]{24,247}\b/u },
  { id: 'stripe-webhook', provider: 'Stripe, Svix, Resend, Clerk', exposure: 'secret', certainty: 'high', prefixes: ['whsec_'], pattern: /\bwhsec_[0-9A-Za-z+/=_-]{24,64}/u },
  { id: 'square', provider: 'Square', exposure: 'secret', certainty: 'high', prefixes: ['EAAA', 'sq0atp-', 'sq0csp-'], pattern: /(?<![0-9A-Za-z+/_-])(?:EAAA[0-9A-Za-z_-]{60}|sq0(?:atp|csp)-[0-9A-Za-z_-]{22,43})(?![0-9A-Za-z+/_=-])/u },
  { id: 'braintree', provider: 'Braintree', exposure: 'secret', certainty: 'high', prefixes: ['access_token$'], testMarks: ['access_token$sandbox'], pattern: /\baccess_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}\b/u },
  { id: 'mollie', provider: 'Mollie', exposure: 'secret', certainty: 'medium', needsContext: ['mollie', 'apikey', 'api_key'], testMarks: ['test_'], pattern: /\b(?:live|test)_[0-9A-Za-z]{30,60}\b/u },
  { id: 'razorpay', provider: 'Razorpay', exposure: 'identifier', certainty: 'high', prefixes: ['rzp_live_', 'rzp_test_'], pattern: /\brzp_(?:live|test)_[0-9A-Za-z]{14}\b/u },
  { id: 'plaid', provider: 'Plaid', exposure: 'secret', certainty: 'high', prefixes: ['access-sandbox-', 'access-development-', 'access-production-'], testMarks: ['access-sandbox-'], pattern: /\baccess-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/u },
  { id: 'flutterwave', provider: 'Flutterwave', exposure: 'secret', certainty: 'high', prefixes: ['FLWSECK'], testMarks: ['FLWSECK_TEST'], pattern: /\bFLWSECK(?:_TEST)?-[0-9a-h]{32}-X\b/u },
  { id: 'shopify', provider: 'Shopify', exposure: 'secret', certainty: 'high', prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], pattern: /\bshp(?:at|ca|pa|ss)_[0-9A-Za-z]{32,64}\b/u },
  { id: 'adyen', provider: 'Adyen', exposure: 'secret', certainty: 'medium', prefixes: ['AQE'], needsContext: ['adyen'], pattern: /\bAQE[0-9A-Za-z+/=*-]{80,400}/u },
  { id: 'openai-project', provider: 'OpenAI', exposure: 'secret', certainty: 'high', prefixes: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], pattern: /\bsk-(?:proj|svcacct|admin)-(?:[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58})T3BlbkFJ(?:[0-9A-Za-z_-]{74}|[0-9A-Za-z_-]{58})(?![0-9A-Za-z_-])/u },
  { id: 'openai-legacy', provider: 'OpenAI', exposure: 'secret', certainty: 'high', prefixes: ['sk-'], pattern: /\bsk-[0-9A-Za-z]{20}T3BlbkFJ[0-9A-Za-z]{20}\b/u },
  { id: 'anthropic', provider: 'Anthropic', exposure: 'secret', certainty: 'high', prefixes: ['sk-ant-'], pattern: /\bsk-ant-(?:api\d\d|admin\d\d)-[0-9A-Za-z_-]{90,128}AA(?![0-9A-Za-z_-])/u },
  { id: 'huggingface', provider: 'Hugging Face', exposure: 'secret', certainty: 'high', prefixes: ['hf_', 'api_org_'], pattern: /\b(?:hf_|api_org_)[A-Za-z]{34}\b/u },
  { id: 'groq', provider: 'Groq', exposure: 'secret', certainty: 'high', prefixes: ['gsk_'], pattern: /\bgsk_[0-9A-Za-z]{52}\b/u },
  { id: 'openrouter', provider: 'OpenRouter', exposure: 'secret', certainty: 'high', prefixes: ['sk-or-v1-'], pattern: /\bsk-or-v1-[0-9a-f]{64}\b/u },
  { id: 'perplexity', provider: 'Perplexity', exposure: 'secret', certainty: 'high', prefixes: ['pplx-'], pattern: /\bpplx-[0-9A-Za-z]{48}\b/u },
  { id: 'xai', provider: 'xAI', exposure: 'secret', certainty: 'high', prefixes: ['xai-'], pattern: /\bxai-[0-9A-Za-z_]{80}\b/u },
  { id: 'replicate', provider: 'Replicate', exposure: 'secret', certainty: 'high', prefixes: ['r8_'], pattern: /\br8_[0-9A-Za-z_-]{37}(?![0-9A-Za-z_-])/u },
  { id: 'elevenlabs', provider: 'ElevenLabs', exposure: 'secret', certainty: 'high', prefixes: ['sk_'], pattern: /\bsk_[0-9a-f]{48}\b/u },
  { id: 'langfuse', provider: 'Langfuse', exposure: 'secret', certainty: 'high', prefixes: ['sk-lf-'], pattern: /\bsk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/u },
  { id: 'deepseek', provider: 'DeepSeek', exposure: 'secret', certainty: 'medium', prefixes: ['sk-'], needsContext: ['deepseek'], pattern: /\bsk-[0-9a-f]{32}\b/u },
  { id: 'nvidia', provider: 'NVIDIA', exposure: 'secret', certainty: 'high', prefixes: ['nvapi-'], pattern: /\bnvapi-[0-9A-Za-z_-]{64}(?![0-9A-Za-z_-])/u },
  { id: 'pinecone', provider: 'Pinecone', exposure: 'secret', certainty: 'high', prefixes: ['pcsk_'], pattern: /\bpcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{63}\b/u },
  { id: 'langsmith', provider: 'LangSmith', exposure: 'secret', certainty: 'high', prefixes: ['lsv2_pt_', 'lsv2_sk_'], pattern: /\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\b/u },
  { id: 'tavily', provider: 'Tavily', exposure: 'secret', certainty: 'low', prefixes: ['tvly-'], needsContext: ['tavily'], pattern: /\btvly-(?:dev-|prod-)?[0-9A-Za-z_-]{32}/u },
  { id: 'slack-bot', provider: 'Slack', exposure: 'secret', certainty: 'high', prefixes: ['xoxb-'], pattern: /\bxoxb-[0-9]{10,13}-[0-9]{10,13}-[0-9A-Za-z]{24}\b/u },
  { id: 'slack-user', provider: 'Slack', exposure: 'secret', certainty: 'high', prefixes: ['xoxa-', 'xoxe-', 'xoxe.xoxb-', 'xoxe.xoxp-', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-'], pattern: /\bxox[aeoprs](?:\.xox[bp])?-(?:\d-)?[0-9A-Za-z-]{20,250}/u },
  { id: 'slack-app', provider: 'Slack', exposure: 'secret', certainty: 'high', prefixes: ['xapp-'], pattern: /\bxapp-\d-[A-Z0-9]{5,20}-\d{5,20}-[0-9a-f]{64}\b/u },
  { id: 'slack-webhook', provider: 'Slack', exposure: 'secret', certainty: 'high', prefixes: ['https://hooks.slack.com/'], pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[0-9A-Za-z+/_-]{40,80}/u },
  { id: 'discord-bot', provider: 'Discord', exposure: 'secret', certainty: 'medium', needsContext: ['discord', 'bot', 'token', 'login'], pattern: /\b[MNO][0-9A-Za-z_-]{23,25}\.[0-9A-Za-z_-]{6}\.[0-9A-Za-z_-]{27,38}(?![0-9A-Za-z_-])/u, proof: 'discord-id' },
  { id: 'discord-webhook', provider: 'Discord', exposure: 'secret', certainty: 'high', infixes: ['/api/webhooks/'], pattern: /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[0-9A-Za-z_-]{60,80}/u },
  { id: 'teams-webhook', provider: 'Microsoft', exposure: 'secret', certainty: 'high', infixes: ['.webhook.office.com/'], pattern: /https:\/\/[0-9a-z-]{1,63}\.webhook\.office\.com\/webhookb2\/[0-9a-f-]{36}@[0-9a-f-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-f-]{36}/u },
  { id: 'telegram-bot', provider: 'Telegram', exposure: 'secret', certainty: 'high', infixes: [':AA'], pattern: /\b(?:bot)?[0-9]{8,10}:AA[0-9A-Za-z_-]{33}(?![0-9A-Za-z_-])/u },
  { id: 'zapier-webhook', provider: 'Zapier', exposure: 'capability-url', certainty: 'high', prefixes: ['https://hooks.zapier.com/'], pattern: /https:\/\/hooks\.zapier\.com\/hooks\/catch\/[0-9]{4,10}\/[0-9a-z]{5,10}\/?/u },
  { id: 'make-webhook', provider: 'Make', exposure: 'capability-url', certainty: 'medium', prefixes: ['https://hook.eu', 'https://hook.us'], pattern: /https:\/\/hook\.(?:eu[12]|us[12])\.make\.com\/[0-9a-z]{28,36}/u },
  { id: 'twilio-sid', provider: 'Twilio', exposure: 'identifier', certainty: 'high', prefixes: ['AC'], pattern: /\bAC[0-9a-f]{32}\b/u },
  { id: 'twilio-api-key', provider: 'Twilio', exposure: 'identifier', certainty: 'high', prefixes: ['SK'], pattern: /\bSK[0-9a-f]{32}\b/u },
  { id: 'sendgrid', provider: 'SendGrid', exposure: 'secret', certainty: 'high', prefixes: ['SG.'], pattern: /\bSG\.[0-9A-Za-z_-]{22}\.[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/u },
  { id: 'mailgun', provider: 'Mailgun', exposure: 'secret', certainty: 'high', needsContext: ['mailgun'], pattern: /\b(?:key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})\b/u },
  { id: 'mailchimp', provider: 'Mailchimp', exposure: 'secret', certainty: 'high', shape: '[0-9a-f]-us[0-9]', pattern: /\b[0-9a-f]{32}-us[0-9]{1,2}\b/u },
  { id: 'mandrill', provider: 'Mailchimp Transactional', exposure: 'secret', certainty: 'medium', needsContext: ['mandrill', 'mailchimp'], pattern: /\bmd-[0-9A-Za-z_-]{22}(?![0-9A-Za-z_-])/u },
  { id: 'brevo', provider: 'Brevo', exposure: 'secret', certainty: 'high', prefixes: ['xkeysib-', 'xsmtpsib-'], pattern: /\bx(?:key|smtp)sib-[0-9a-f]{64}-[0-9A-Za-z]{16}\b/u },
  { id: 'resend', provider: 'Resend', exposure: 'secret', certainty: 'medium', prefixes: ['re_'], pattern: /\bre_[0-9A-Za-z]{8}_[0-9A-Za-z]{20,28}\b/u },
  { id: 'klaviyo', provider: 'Klaviyo', exposure: 'secret', certainty: 'high', prefixes: ['pk_'], pattern: /\bpk_(?:[0-9a-f]{34}|[0-9A-Za-z]{6}_[0-9a-f]{34})\b/u },
  { id: 'hubspot-pat', provider: 'HubSpot', exposure: 'secret', certainty: 'high', prefixes: ['pat-na', 'pat-eu', 'pat-ap'], pattern: /\bpat-(?:na|eu|ap)[0-9]-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/u },
  { id: 'airtable', provider: 'Airtable', exposure: 'secret', certainty: 'high', prefixes: ['pat'], pattern: /\bpat[0-9A-Za-z]{14}\.[0-9a-f]{64}\b/u },
  { id: 'notion', provider: 'Notion', exposure: 'secret', certainty: 'high', prefixes: ['ntn_'], pattern: /\bntn_[0-9]{11}[0-9A-Za-z]{35}\b/u },
  { id: 'linear', provider: 'Linear', exposure: 'secret', certainty: 'high', prefixes: ['lin_api_', 'lin_oauth_'], pattern: /\blin_(?:api|oauth)_[0-9A-Za-z]{40,64}\b/u },
  { id: 'figma', provider: 'Figma', exposure: 'secret', certainty: 'high', prefixes: ['figd_', 'figo_', 'figor_', 'figou_', 'figp_', 'figr_', 'figu_'], pattern: /\bfig(?:d|o|or|ou|p|r|u)_[0-9A-Za-z_=-]{40,200}/u },
  { id: 'asana', provider: 'Asana', exposure: 'secret', certainty: 'medium', needsContext: ['asana'], pattern: /\b[0-9]\/[0-9]{16,20}(?:\/[0-9]{16,20})?:[0-9A-Za-z]{32}\b/u },
  { id: 'typeform', provider: 'Typeform', exposure: 'secret', certainty: 'high', prefixes: ['tfp_'], pattern: /\btfp_[0-9A-Za-z_.=-]{40,59}/u },
  { id: 'contentful', provider: 'Contentful', exposure: 'secret', certainty: 'high', prefixes: ['CFPAT-'], pattern: /\bCFPAT-[0-9A-Za-z_-]{43}(?![0-9A-Za-z_-])/u },
  { id: 'sanity', provider: 'Sanity', exposure: 'secret', certainty: 'medium', needsContext: ['sanity'], pattern: /\bsk[0-9A-Za-z]{79,180}\b/u },
  { id: 'mapbox-secret', provider: 'Mapbox', exposure: 'secret', certainty: 'high', prefixes: ['sk.eyJ'], pattern: /\bsk\.eyJ[0-9A-Za-z_-]{60,200}\.[0-9A-Za-z_-]{20,24}/u },
  { id: 'sentry', provider: 'Sentry', exposure: 'secret', certainty: 'high', prefixes: ['sntryu_', 'sntrys_'], pattern: /\b(?:sntryu_[0-9a-f]{64}\b|sntrys_eyJ[0-9A-Za-z+/=_]{80,400})/u },
  { id: 'posthog', provider: 'PostHog', exposure: 'secret', certainty: 'high', prefixes: ['phx_'], pattern: /\bphx_[0-9A-Za-z_]{43,48}\b/u },
  { id: 'newrelic', provider: 'New Relic', exposure: 'secret', certainty: 'high', infixes: ['NRAK-', 'NRII-', 'NRAL'], pattern: /\b(?:NRAK-[A-Z0-9]{27}|NRII-[0-9A-Za-z_-]{32}|(?:eu01xx)?[0-9a-f]{30,36}(?:FFFF)?NRAL)\b/u },
  { id: 'grafana', provider: 'Grafana', exposure: 'secret', certainty: 'high', prefixes: ['glsa_', 'glc_'], pattern: /\b(?:glsa_[0-9A-Za-z]{32}_[0-9A-Fa-f]{8}\b|glc_eyJ[0-9A-Za-z+/]{30,400}={0,2})/u },
  { id: 'dynatrace', provider: 'Dynatrace', exposure: 'secret', certainty: 'high', prefixes: ['dt0'], pattern: /\bdt0[a-z][0-9]{2}\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}\b/u },
  { id: 'honeycomb', provider: 'Honeycomb', exposure: 'secret', certainty: 'low', prefixes: ['hcaik_', 'hcamk_', 'hcawk_', 'hcalk_'], needsContext: ['honeycomb'], pattern: /\bhca[imwl]k_[0-9a-z]{58}\b/u },
  { id: 'launchdarkly', provider: 'LaunchDarkly', exposure: 'secret', certainty: 'high', prefixes: ['sdk-', 'api-'], pattern: /\b(?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/u },
  { id: 'circleci', provider: 'CircleCI', exposure: 'secret', certainty: 'high', prefixes: ['CCIPAT_'], pattern: /\bCCIPAT_[0-9A-Za-z]{22}_[0-9a-f]{40}\b/u },
  { id: 'buildkite', provider: 'Buildkite', exposure: 'secret', certainty: 'high', prefixes: ['bkua_'], pattern: /\bbkua_[0-9a-f]{40}\b/u },
  { id: 'postman', provider: 'Postman', exposure: 'secret', certainty: 'high', prefixes: ['PMAK-'], pattern: /\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b/u },
  { id: 'readme', provider: 'ReadMe', exposure: 'secret', certainty: 'high', prefixes: ['rdme_'], pattern: /\brdme_[0-9a-z]{70}\b/u },
  { id: 'okta', provider: 'Okta', exposure: 'secret', certainty: 'medium', needsContext: ['okta', 'ssws'], pattern: /\b00[0-9A-Za-z_-]{40}(?![0-9A-Za-z_-])/u },
  { id: 'facebook-token', provider: 'Meta', exposure: 'secret', certainty: 'medium', prefixes: ['EAA'], pattern: /(?<![0-9A-Za-z+/_-])EAA[A-Z][0-9A-Za-z]{90,300}(?![0-9A-Za-z+/_=-])/u },
  { id: 'facebook-app-token', provider: 'Meta', exposure: 'secret', certainty: 'high', shape: '[0-9]\\|', pattern: /\b[0-9]{15,16}\|[0-9A-Za-z_-]{27}(?![0-9A-Za-z_-])/u },
  { id: 'maxmind', provider: 'MaxMind', exposure: 'secret', certainty: 'high', infixes: ['_mmk'], pattern: /\b[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk\b/u },
  { id: 'easypost', provider: 'EasyPost', exposure: 'secret', certainty: 'high', prefixes: ['EZAK', 'EZTK'], testMarks: ['EZTK'], pattern: /\bEZ[AT]K[0-9A-Za-z]{54}\b/u },
  { id: 'shippo', provider: 'Shippo', exposure: 'secret', certainty: 'high', prefixes: ['shippo_live_', 'shippo_test_'], testMarks: ['shippo_test_'], pattern: /\bshippo_(?:live|test)_[0-9a-f]{40}\b/u },
  { id: 'scaleway', provider: 'Scaleway', exposure: 'identifier', certainty: 'high', prefixes: ['SCW'], pattern: /\bSCW[A-Z0-9]{17}\b/u },
  { id: 'alibaba', provider: 'Alibaba Cloud', exposure: 'identifier', certainty: 'high', prefixes: ['LTAI'], pattern: /\bLTAI[0-9A-Za-z]{12,20}\b/u },
  { id: 'pgp-private', provider: 'any', exposure: 'secret', certainty: 'high', prefixes: ['-----BEGIN PGP'], pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----/u, proof: 'key-body' },
  { id: 'private-key-pem', provider: 'any', exposure: 'secret', certainty: 'high', prefixes: ['-----BEGIN '], pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,4}PRIVATE KEY(?: BLOCK)?-----/u, proof: 'key-body' },
  { id: 'age', provider: 'age', exposure: 'secret', certainty: 'high', prefixes: ['AGE-SECRET-KEY-1'], pattern: /\bAGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}\b/u },
  { id: 'jwt', provider: 'any', exposure: 'secret', certainty: 'high', prefixes: ['eyJ'], publicContext: ['anon', 'publishable', 'license', 'licence', 'cesium'], pattern: /\beyJ[0-9A-Za-z_-]{10,600}\.eyJ[0-9A-Za-z_-]{10,4000}\.[0-9A-Za-z_-]{10,1000}/u, proof: 'jwt-claims' },
  { id: 'db-connection', provider: 'any', exposure: 'secret', certainty: 'high', prefixes: databases, pattern: /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|mssql|sqlserver|clickhouse|nats):\/\/[^\s:@/'"`{}<>]{0,100}:[^\s@/'"`{}<>]{3,200}@[^\s/'"`]{1,300}/u, proof: 'url-password' },
  { id: 'url-basic-auth', provider: 'any', exposure: 'secret', certainty: 'high', shape: '://[^\\s/?#@]{3,420}@', pattern: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/?#:@'"`{}<>]{1,100}:[^\s/?#@'"`{}<>]{3,200}@[0-9A-Za-z.-]{1,253}/u, proof: 'url-password' },
  { id: 'adonet-connection', provider: 'any', exposure: 'secret', certainty: 'medium', prefixes: ['Password=', 'password=', 'PASSWORD=', 'Pwd=', 'pwd=', 'PWD='], needsContext: adoNetParts, pattern: /\b(?:[Pp]assword|PASSWORD|[Pp]wd|PWD)=[^;'"`{}<>$%\s][^;'"`{}<>\s]{3,200}/u, proof: 'connection-password' },
  { id: 'basic-header', provider: 'any', exposure: 'secret', certainty: 'high', prefixes: ['Basic '], pattern: /\bBasic [0-9A-Za-z+/]{12,400}={0,2}(?![0-9A-Za-z+/=_-])/u, proof: 'basic-pair' },
  { id: 'bearer-header', provider: 'any', exposure: 'secret', certainty: 'medium', prefixes: ['Bearer '], pattern: /\bBearer [0-9A-Za-z_.=~+/-]{16,4000}/u, proof: 'bearer-value' },
];
