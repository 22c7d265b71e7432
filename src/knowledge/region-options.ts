/** Where code says in which region of a cloud something works. */
export interface RegionOption {
  /** Packages, `*` for the rest of a name. */
  readonly modules: readonly string[];
  /** Providers of `cloudRegions` whose ids they take. */
  readonly providers: readonly string[];
  /** Options that hold a region. */
  readonly keys: readonly string[];
  /** Functions that take it as an argument, by the end of their path, with the place of the argument. */
  readonly arguments?: Readonly<Record<string, number>>;
}

const aws = ['aws'] as const;
const google = ['gcp', 'gcp-multiregion'] as const;

export const regionOptions: readonly RegionOption[] = [
  { modules: ['@aws-sdk/*', 'aws-sdk', '@pulumi/aws', '@langchain/aws', '@ai-sdk/amazon-bedrock', 'dynamoose'], providers: aws, keys: ['region'] },
  { modules: ['@anthropic-ai/bedrock-sdk'], providers: aws, keys: ['awsRegion'] },
  { modules: ['@google-cloud/vertexai', '@google/genai', '@ai-sdk/google-vertex', '@langchain/google-vertexai', 'firebase/ai', 'firebase/vertexai'], providers: google, keys: ['location'] },
  { modules: ['@anthropic-ai/vertex-sdk'], providers: google, keys: ['region'] },
  { modules: ['firebase-functions'], providers: ['gcp'], keys: ['region'], arguments: { region: 0 } },
  { modules: ['firebase/functions', 'firebase-admin/functions'], providers: ['gcp'], keys: [], arguments: { getFunctions: 1 } },
  { modules: ['@google-cloud/*', '@pulumi/gcp'], providers: ['gcp'], keys: ['location', 'region', 'locationId'] },
  { modules: ['@google-cloud/bigquery', '@google-cloud/storage'], providers: google, keys: ['location'] },
  { modules: ['@azure/*', '@pulumi/azure-native', '@pulumi/azure'], providers: ['azure'], keys: ['location', 'region'] },
  { modules: ['microsoft-cognitiveservices-speech-sdk'], providers: ['azure'], keys: [], arguments: { 'SpeechConfig.fromSubscription': 1, 'SpeechTranslationConfig.fromSubscription': 1 } },
  { modules: ['twilio'], providers: ['twilio'], keys: ['region'] },
];

/** Services of AWS without data of persons, or with one home for all regions: what they are told is no choice of place. */
export const placelessServices: ReadonlySet<string> = new Set([
  'account', 'acm', 'acmpca', 'billing', 'budgets', 'cloudfront', 'cloudfrontkeyvaluestore', 'costandusagereportservice', 'costexplorer', 'costoptimizationhub', 'ecrpublic', 'globalaccelerator', 'health', 'iam', 'marketplacecatalog',
  'marketplacemetering', 'marketplaceentitlementservice', 'organizations', 'pricing', 'route53', 'route53domains', 'savingsplans', 'shield', 'sts', 'support', 'waf', 'wafv2',
]);

/** Words in the name of a stack whose place is set by the network in front: a certificate for CloudFront lies in us-east-1. */
export const placelessStacks: ReadonlySet<string> = new Set(['acm', 'cdn', 'cert', 'certificate', 'certificates', 'certs', 'cloudfront', 'dns', 'domain', 'edge', 'lambdaedge', 'route53', 'waf', 'website']);

/** Options beside a region that say: another system that speaks the same protocol. */
export const ownEndpointKeys = ['endpoint', 'endpointUrl', 'endpointProvider', 'baseURL', 'baseUrl', 'apiEndpoint', 'host'] as const;

/** What stands before a model id of Bedrock: a profile that spreads calls over several regions. `unknown` is wherever there is room. */
export const inferenceProfiles: Readonly<Record<string, string>> = { us: 'US', 'us-gov': 'US', ca: 'CA', jp: 'JP', au: 'AU', apac: 'ASIA', global: 'unknown' };

export const modelsOfBedrock: ReadonlySet<string> = new Set(['ai21', 'amazon', 'anthropic', 'cohere', 'deepseek', 'meta', 'mistral', 'openai', 'qwen', 'stability', 'twelvelabs', 'writer']);

/** Calls that make a place for data, and lie in the US when they name none, as their vendors document it. */
export const placedByDefault: readonly { readonly module: string; readonly path: string; readonly option: string; readonly argument: number; readonly region: string }[] = [
  { module: '@google-cloud/bigquery', path: 'createDataset', option: 'location', argument: 1, region: 'US' },
  { module: '@google-cloud/storage', path: 'createBucket', option: 'location', argument: 1, region: 'US' },
];

/** Hosts that hold the id of a region, by their end, with the provider whose id it is. */
export const regionHosts: readonly { readonly end: string; readonly provider: string }[] = [
  { end: '.amazonaws.com', provider: 'aws' },
  { end: '.aws.neon.tech', provider: 'aws' },
  { end: '.pooler.supabase.com', provider: 'aws' },
  { end: '.on.aws', provider: 'aws' },
  { end: '.cloudfunctions.net', provider: 'gcp' },
  { end: '-aiplatform.googleapis.com', provider: 'gcp' },
  { end: '.run.app', provider: 'gcp' },
  { end: '.firebasedatabase.app', provider: 'gcp' },
  { end: '.speech.microsoft.com', provider: 'azure' },
  { end: '.api.cognitive.microsoft.com', provider: 'azure' },
  { end: '.azure.neon.tech', provider: 'azure' },
];

/** Groups of the catalogue that run a provider's regions. */
export const providerGroups: Readonly<Record<string, string>> = { aws: 'AWS', gcp: 'Google', 'gcp-multiregion': 'Google', azure: 'Microsoft' };
