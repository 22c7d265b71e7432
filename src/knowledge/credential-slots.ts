/**
 * What stands at a place that takes a credential.
 *
 * | demand | who knows the value | a placeholder there is |
 * |---|---|---|
 * | `guard` | signs, decrypts, gets in | the worst |
 * | `account` | logs in to an account that is made with it | the worst |
 * | `login` | reads a store | one of a developer's machine |
 * | `key` | uses another service | only a placeholder |
 */
export type CredentialDemand = 'guard' | 'account' | 'login' | 'key';

/** An argument of a call, or options in it, that take a credential. Lists are separated by spaces. */
export interface CredentialSlot {
  readonly modules: string;
  /** Ways through the module without calls and instances; `.` is the module itself, `*` stands for steps between. */
  readonly calls: string;
  /** Names of the receiver, or of the function itself, that stand for the module where no import tells. */
  readonly receivers?: string;
  readonly argument: number;
  /** Ways to the value in an object of options; `*` stands for any key. Without them the argument is the value. */
  readonly keys?: string;
  readonly demand: CredentialDemand;
  /** What the variable is called that should hold it. */
  readonly env: string;
}

const jwt = 'jwt jsonwebtoken JWT jsonWebToken JsonWebToken jsonwebtoken_1 jwtLib _jwt';

const signing: readonly CredentialSlot[] = [
  { modules: 'jsonwebtoken jsonwebtoken-esm', calls: 'sign verify', receivers: jwt, argument: 1, demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'jwt-simple jwt-lite jwt-encode', calls: 'encode decode .', receivers: 'jwtSimple jwtEncode jwt_simple', argument: 1, demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'hono/jwt @hono/hono/jwt @tsndr/cloudflare-worker-jwt', calls: 'sign verify', argument: 1, demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'hono/jwt @hono/hono/jwt koa-jwt express-jwt', calls: 'jwt . expressjwt expressJwt', receivers: 'koaJwt expressJwt expressjwt', argument: 0, keys: 'secret', demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'jose', calls: 'SignJWT*sign EncryptJWT*encrypt CompactSign*sign', argument: 0, demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'jose', calls: 'jwtVerify jwtDecrypt compactVerify', argument: 1, demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'jws', calls: 'sign', argument: 0, keys: 'secret privateKey', demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'fast-jwt', calls: 'createSigner createVerifier', argument: 0, keys: 'key', demand: 'guard', env: 'JWT_SECRET' },
  { modules: '@nestjs/jwt', calls: 'JwtModule.register JwtService', receivers: 'JwtModule', argument: 0, keys: 'secret privateKey', demand: 'guard', env: 'JWT_SECRET' },
  { modules: '@nestjs/jwt', calls: 'JwtService.sign JwtService.signAsync JwtService.verify JwtService.verifyAsync', receivers: 'jwtService', argument: 1, keys: 'secret privateKey', demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'passport-jwt', calls: 'Strategy', receivers: 'JwtStrategy JWTStrategy', argument: 0, keys: 'secretOrKey', demand: 'guard', env: 'JWT_SECRET' },
  { modules: '@elysiajs/jwt', calls: 'jwt .', argument: 0, keys: 'secret', demand: 'guard', env: 'JWT_SECRET' },
  { modules: 'next-auth @auth/core @auth/express @auth/sveltekit next-auth/next', calls: '. Auth ExpressAuth SvelteKitAuth', receivers: 'NextAuth', argument: 0, keys: 'secret jwt.secret', demand: 'guard', env: 'AUTH_SECRET' },
  { modules: 'next-auth/jwt @auth/core/jwt', calls: 'getToken encode decode', receivers: 'getToken', argument: 0, keys: 'secret', demand: 'guard', env: 'AUTH_SECRET' },
  { modules: 'better-auth', calls: 'betterAuth', receivers: 'betterAuth', argument: 0, keys: 'secret', demand: 'guard', env: 'AUTH_SECRET' },
  { modules: 'express-openid-connect', calls: 'auth', argument: 0, keys: 'secret', demand: 'guard', env: 'SESSION_SECRET' },
  { modules: 'github-webhook-handler', calls: '.', argument: 0, keys: 'secret', demand: 'guard', env: 'WEBHOOK_SECRET' },
  { modules: '@octokit/webhooks', calls: 'Webhooks', argument: 0, keys: 'secret', demand: 'guard', env: 'WEBHOOK_SECRET' },
  { modules: 'csrf-csrf', calls: 'doubleCsrf', receivers: 'doubleCsrf', argument: 0, keys: 'getSecret', demand: 'guard', env: 'CSRF_SECRET' },
];

const sessions: readonly CredentialSlot[] = [
  { modules: 'express-session @types/express-session koa-generic-session client-sessions @fastify/session fastify-session', calls: '.', receivers: 'session expressSession express_session', argument: 0, keys: 'secret', demand: 'guard', env: 'SESSION_SECRET' },
  { modules: 'cookie-session', calls: '.', receivers: 'cookieSession', argument: 0, keys: 'secret keys', demand: 'guard', env: 'SESSION_SECRET' },
  { modules: 'cookie-parser', calls: '.', receivers: 'cookieParser', argument: 0, demand: 'guard', env: 'COOKIE_SECRET' },
  { modules: 'cookies', calls: '.', argument: 2, keys: 'keys', demand: 'guard', env: 'COOKIE_SECRET' },
  { modules: 'keygrip', calls: '.', receivers: 'Keygrip KeyGrip', argument: 0, demand: 'guard', env: 'COOKIE_SECRET' },
  { modules: 'cookie-signature', calls: 'sign unsign', argument: 1, demand: 'guard', env: 'COOKIE_SECRET' },
  { modules: 'fastify', calls: '*register', receivers: 'fastify app server instance', argument: 1, keys: 'secret key cookie.secret', demand: 'guard', env: 'SESSION_SECRET' },
  { modules: 'iron-session iron-session/edge', calls: 'getIronSession', receivers: 'getIronSession', argument: 2, keys: 'password', demand: 'guard', env: 'SESSION_PASSWORD' },
  { modules: 'iron-session iron-session/next iron-session/express', calls: 'getIronSession withIronSessionApiRoute withIronSessionSsr withIronSession ironSession', receivers: 'withIronSessionApiRoute withIronSessionSsr getIronSession ironSession', argument: 1, keys: 'password', demand: 'guard', env: 'SESSION_PASSWORD' },
  { modules: 'iron-session', calls: 'sealData unsealData', argument: 1, keys: 'password', demand: 'guard', env: 'SESSION_PASSWORD' },
  { modules: '@hapi/iron @hapi/hapi', calls: 'seal unseal', receivers: 'Iron iron', argument: 1, demand: 'guard', env: 'SESSION_PASSWORD' },
  { modules: 'h3', calls: 'useSession getSession sealSession', argument: 1, keys: 'password', demand: 'guard', env: 'SESSION_PASSWORD' },
  { modules: '@hapi/hapi', calls: '*auth.strategy', receivers: 'auth', argument: 2, keys: 'key cookie.password password', demand: 'guard', env: 'COOKIE_PASSWORD' },
  { modules: '@remix-run/node @remix-run/cloudflare react-router @react-router/node', calls: 'createCookieSessionStorage', receivers: 'createCookieSessionStorage', argument: 0, keys: 'cookie.secrets', demand: 'guard', env: 'SESSION_SECRET' },
  { modules: '@remix-run/node @remix-run/cloudflare react-router @react-router/node', calls: 'createCookie', argument: 1, keys: 'secrets', demand: 'guard', env: 'COOKIE_SECRET' },
  { modules: 'hono/cookie', calls: 'setSignedCookie', argument: 3, demand: 'guard', env: 'COOKIE_SECRET' },
  { modules: 'hono/cookie', calls: 'getSignedCookie', argument: 1, demand: 'guard', env: 'COOKIE_SECRET' },
  { modules: 'express-basic-auth', calls: '.', receivers: 'basicAuth expressBasicAuth', argument: 0, keys: 'users.*', demand: 'account', env: 'BASIC_AUTH_PASSWORD' },
];

const ciphers: readonly CredentialSlot[] = [
  { modules: 'crypto node:crypto', calls: 'createHmac createCipheriv createDecipheriv createCipher createDecipher', receivers: 'crypto createHmac createCipheriv createDecipheriv cryptoModule nodeCrypto', argument: 1, demand: 'guard', env: 'ENCRYPTION_KEY' },
  { modules: 'crypto node:crypto', calls: 'scryptSync scrypt pbkdf2Sync pbkdf2', receivers: 'crypto scryptSync', argument: 0, demand: 'guard', env: 'ENCRYPTION_KEY' },
  { modules: 'global', calls: 'crypto.subtle.importKey crypto.webcrypto.subtle.importKey', receivers: 'subtle', argument: 1, demand: 'guard', env: 'ENCRYPTION_KEY' },
  { modules: 'crypto-js', calls: 'AES.encrypt AES.decrypt DES.encrypt DES.decrypt TripleDES.encrypt TripleDES.decrypt Rabbit.encrypt Rabbit.decrypt RC4.encrypt RC4.decrypt HmacSHA256 HmacSHA1 HmacSHA512 HmacMD5', receivers: 'AES TripleDES CryptoJS', argument: 1, demand: 'guard', env: 'ENCRYPTION_KEY' },
  { modules: 'crypto-js/aes crypto-js/tripledes crypto-js/rabbit', calls: 'encrypt decrypt', argument: 1, demand: 'guard', env: 'ENCRYPTION_KEY' },
  { modules: 'crypto-js/hmac-sha256 crypto-js/hmac-sha512 crypto-js/hmac-sha1', calls: '.', argument: 1, demand: 'guard', env: 'SIGNING_KEY' },
  { modules: 'cryptr simple-crypto-js', calls: '. SimpleCrypto', receivers: 'Cryptr SimpleCrypto', argument: 0, demand: 'guard', env: 'ENCRYPTION_KEY' },
  { modules: 'bcrypt bcryptjs', calls: 'hash hashSync', receivers: 'bcrypt bcryptjs', argument: 0, demand: 'account', env: 'INITIAL_PASSWORD' },
  { modules: 'password-hash-and-salt', calls: '.', receivers: 'hashPassword hashPwd encryptPassword generateHashPassword generatePasswordHash createPasswordHash', argument: 0, demand: 'account', env: 'INITIAL_PASSWORD' },
  { modules: 'argon2 @node-rs/argon2 @node-rs/bcrypt', calls: 'hash hashSync', receivers: 'argon2', argument: 0, demand: 'account', env: 'INITIAL_PASSWORD' },
];

const stores: readonly CredentialSlot[] = [
  { modules: 'pg pg-promise', calls: 'Pool Client .', receivers: 'Pool', argument: 0, keys: 'password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'mysql mysql2 mysql2/promise promise-mysql mariadb', calls: 'createConnection createPool', receivers: 'mysql mysql2 mariadb', argument: 0, keys: 'password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'mssql', calls: 'connect ConnectionPool', receivers: 'mssql', argument: 0, keys: 'password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'tedious', calls: 'Connection', argument: 0, keys: 'authentication.options.password password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'oracledb', calls: 'getConnection createPool', receivers: 'oracledb', argument: 0, keys: 'password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'sequelize sequelize-typescript', calls: 'Sequelize .', receivers: 'Sequelize', argument: 2, demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'sequelize sequelize-typescript', calls: 'Sequelize .', receivers: 'Sequelize', argument: 0, keys: 'password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'typeorm', calls: 'DataSource createConnection', receivers: 'DataSource', argument: 0, keys: 'password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: '@nestjs/typeorm @nestjs/sequelize @mikro-orm/core', calls: 'TypeOrmModule.forRoot SequelizeModule.forRoot MikroORM.init', receivers: 'TypeOrmModule SequelizeModule MikroORM', argument: 0, keys: 'password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'knex', calls: '. knex', receivers: 'knex', argument: 0, keys: 'connection.password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'mongoose', calls: 'connect createConnection', receivers: 'mongoose', argument: 1, keys: 'pass auth.password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'mongodb', calls: 'MongoClient MongoClient.connect', receivers: 'MongoClient', argument: 1, keys: 'auth.password', demand: 'login', env: 'DB_PASSWORD' },
  { modules: 'redis @redis/client ioredis', calls: 'createClient . Redis', receivers: 'redis Redis IORedis', argument: 0, keys: 'password', demand: 'login', env: 'REDIS_PASSWORD' },
  { modules: 'ioredis', calls: '. Redis', receivers: 'Redis IORedis', argument: 2, keys: 'password', demand: 'login', env: 'REDIS_PASSWORD' },
  { modules: 'bull bullmq', calls: '. Queue Worker', argument: 1, keys: 'redis.password connection.password', demand: 'login', env: 'REDIS_PASSWORD' },
  { modules: 'kafkajs', calls: 'Kafka', receivers: 'Kafka', argument: 0, keys: 'sasl.password', demand: 'login', env: 'KAFKA_PASSWORD' },
  { modules: 'amqplib', calls: 'connect', receivers: 'amqp amqplib', argument: 0, keys: 'password', demand: 'login', env: 'AMQP_PASSWORD' },
  { modules: 'mqtt', calls: 'connect connectAsync', receivers: 'mqtt', argument: 1, keys: 'password', demand: 'login', env: 'MQTT_PASSWORD' },
  { modules: 'nodemailer', calls: 'createTransport', receivers: 'nodemailer', argument: 0, keys: 'auth.pass', demand: 'login', env: 'SMTP_PASS' },
  { modules: 'nodemailer', calls: 'createTransport', receivers: 'nodemailer', argument: 1, keys: 'auth.pass', demand: 'login', env: 'SMTP_PASS' },
  { modules: 'imapflow imap', calls: 'ImapFlow .', receivers: 'ImapFlow Imap', argument: 0, keys: 'auth.pass password', demand: 'login', env: 'IMAP_PASS' },
  { modules: 'ldapjs ldapts', calls: 'createClient.bind Client.bind', receivers: 'ldapClient ldap', argument: 1, demand: 'login', env: 'LDAP_PASSWORD' },
  { modules: 'ssh2 ssh2-sftp-client node-ssh basic-ftp ftp', calls: 'Client.connect .connect NodeSSH.connect Client.access connect', receivers: 'sftp ssh', argument: 0, keys: 'password passphrase', demand: 'login', env: 'SFTP_PASSWORD' },
  { modules: 'neo4j-driver', calls: 'auth.basic', argument: 1, demand: 'login', env: 'NEO4J_PASSWORD' },
  { modules: '@elastic/elasticsearch @opensearch-project/opensearch', calls: 'Client', argument: 0, keys: 'auth.password', demand: 'login', env: 'ELASTIC_PASSWORD' },
  { modules: '@clickhouse/client', calls: 'createClient', argument: 0, keys: 'password', demand: 'login', env: 'CLICKHOUSE_PASSWORD' },
  { modules: 'cassandra-driver', calls: 'auth.PlainTextAuthProvider', argument: 1, demand: 'login', env: 'CASSANDRA_PASSWORD' },
  { modules: 'couchbase', calls: 'connect', argument: 1, keys: 'password', demand: 'login', env: 'COUCHBASE_PASSWORD' },
  { modules: 'firebase/auth', calls: 'signInWithEmailAndPassword createUserWithEmailAndPassword', receivers: 'signInWithEmailAndPassword', argument: 2, demand: 'login', env: 'FIREBASE_PASSWORD' },
  { modules: '@supabase/supabase-js', calls: 'createClient.auth.signInWithPassword createClient.auth.signUp', argument: 0, keys: 'password', demand: 'login', env: 'SUPABASE_PASSWORD' },
];

const services: readonly CredentialSlot[] = [
  { modules: 'stripe', calls: '.  Stripe', receivers: 'Stripe', argument: 0, demand: 'key', env: 'STRIPE_SECRET_KEY' },
  { modules: 'stripe', calls: '*webhooks.constructEvent *webhooks.constructEventAsync', receivers: 'webhooks', argument: 2, demand: 'key', env: 'STRIPE_WEBHOOK_SECRET' },
  { modules: 'svix standardwebhooks', calls: 'Webhook', argument: 0, demand: 'key', env: 'WEBHOOK_SECRET' },
  { modules: 'twilio', calls: '. Twilio', receivers: 'twilio Twilio', argument: 1, demand: 'key', env: 'TWILIO_AUTH_TOKEN' },
  { modules: '@sendgrid/mail @sendgrid/client', calls: 'setApiKey', receivers: 'sgMail sendgrid sgClient', argument: 0, demand: 'key', env: 'SENDGRID_API_KEY' },
  { modules: 'resend', calls: 'Resend', receivers: 'Resend', argument: 0, demand: 'key', env: 'RESEND_API_KEY' },
  { modules: 'postmark', calls: 'ServerClient AccountClient', argument: 0, demand: 'key', env: 'POSTMARK_SERVER_TOKEN' },
  { modules: 'mailgun.js mailgun-js', calls: '*client .', argument: 0, keys: 'key apiKey', demand: 'key', env: 'MAILGUN_API_KEY' },
  { modules: 'openai', calls: '. OpenAI AzureOpenAI Configuration', receivers: 'OpenAI AzureOpenAI', argument: 0, keys: 'apiKey', demand: 'key', env: 'OPENAI_API_KEY' },
  { modules: '@anthropic-ai/sdk', calls: '. Anthropic', receivers: 'Anthropic', argument: 0, keys: 'apiKey authToken', demand: 'key', env: 'ANTHROPIC_API_KEY' },
  { modules: 'groq-sdk cohere-ai @mistralai/mistralai replicate', calls: '. Groq Mistral CohereClient Replicate', receivers: 'Groq', argument: 0, keys: 'apiKey token auth', demand: 'key', env: 'LLM_API_KEY' },
  { modules: '@google/generative-ai', calls: 'GoogleGenerativeAI', argument: 0, demand: 'key', env: 'GEMINI_API_KEY' },
  { modules: 'aws-sdk', calls: 'config.update S3 SES SNS SQS DynamoDB DynamoDB.DocumentClient Credentials Lambda', receivers: 'AWS', argument: 0, keys: 'secretAccessKey credentials.secretAccessKey', demand: 'key', env: 'AWS_SECRET_ACCESS_KEY' },
  { modules: '@aws-sdk/client-s3 @aws-sdk/client-ses @aws-sdk/client-sqs @aws-sdk/client-sns @aws-sdk/client-dynamodb @aws-sdk/client-secrets-manager', calls: 'S3Client SESClient SQSClient SNSClient DynamoDBClient SecretsManagerClient S3', receivers: 'S3Client SESClient SQSClient SNSClient DynamoDBClient', argument: 0, keys: 'credentials.secretAccessKey', demand: 'key', env: 'AWS_SECRET_ACCESS_KEY' },
  { modules: 'minio', calls: 'Client', argument: 0, keys: 'secretKey', demand: 'login', env: 'MINIO_SECRET_KEY' },
  { modules: 'cloudinary', calls: 'v2.config config', receivers: 'cloudinary', argument: 0, keys: 'api_secret', demand: 'key', env: 'CLOUDINARY_API_SECRET' },
  { modules: 'firebase-admin firebase-admin/app', calls: 'credential.cert cert', argument: 0, keys: 'privateKey private_key', demand: 'key', env: 'FIREBASE_PRIVATE_KEY' },
  { modules: '@supabase/supabase-js', calls: 'createClient', argument: 1, demand: 'key', env: 'SUPABASE_SERVICE_ROLE_KEY' },
  { modules: 'pusher', calls: '.', receivers: 'Pusher', argument: 0, keys: 'secret', demand: 'key', env: 'PUSHER_SECRET' },
  { modules: 'googleapis google-auth-library', calls: 'google.auth.OAuth2 OAuth2Client auth.OAuth2', receivers: 'OAuth2Client', argument: 1, demand: 'key', env: 'GOOGLE_CLIENT_SECRET' },
  { modules: '@octokit/rest @octokit/core octokit', calls: 'Octokit', receivers: 'Octokit', argument: 0, keys: 'auth', demand: 'key', env: 'GITHUB_TOKEN' },
  { modules: '@notionhq/client', calls: 'Client', argument: 0, keys: 'auth', demand: 'key', env: 'NOTION_TOKEN' },
  { modules: 'discord.js', calls: 'Client.login', argument: 0, demand: 'key', env: 'DISCORD_TOKEN' },
  { modules: 'telegraf node-telegram-bot-api grammy', calls: '. Telegraf Bot', receivers: 'Telegraf TelegramBot', argument: 0, demand: 'key', env: 'TELEGRAM_BOT_TOKEN' },
  { modules: '@slack/web-api @slack/client', calls: 'WebClient', receivers: 'WebClient', argument: 0, demand: 'key', env: 'SLACK_TOKEN' },
  { modules: '@slack/bolt', calls: 'App', argument: 0, keys: 'token signingSecret', demand: 'key', env: 'SLACK_TOKEN' },
  { modules: 'deepl-node', calls: 'Translator DeepLClient', argument: 0, demand: 'key', env: 'DEEPL_API_KEY' },
  { modules: '@hubspot/api-client', calls: 'Client', argument: 0, keys: 'accessToken apiKey', demand: 'key', env: 'HUBSPOT_ACCESS_TOKEN' },
  { modules: '@mailchimp/mailchimp_marketing @mailchimp/mailchimp_transactional', calls: 'setConfig', receivers: 'mailchimp', argument: 0, keys: 'apiKey', demand: 'key', env: 'MAILCHIMP_API_KEY' },
  { modules: 'web-push', calls: 'setVapidDetails', receivers: 'webpush webPush', argument: 2, demand: 'key', env: 'VAPID_PRIVATE_KEY' },
  { modules: 'razorpay', calls: '.', receivers: 'Razorpay', argument: 0, keys: 'key_secret', demand: 'key', env: 'RAZORPAY_KEY_SECRET' },
  { modules: '@mollie/api-client', calls: 'createMollieClient .', receivers: 'createMollieClient', argument: 0, keys: 'apiKey', demand: 'key', env: 'MOLLIE_API_KEY' },
  { modules: 'mailtrap intercom-client klaviyo-api plaid airtable', calls: 'MailtrapClient Client . IntercomClient', argument: 0, keys: 'token apiKey tokenAuth.token', demand: 'key', env: 'API_TOKEN' },
  { modules: 'next-auth/providers/google next-auth/providers/github next-auth/providers/facebook next-auth/providers/auth0 next-auth/providers/discord next-auth/providers/azure-ad', calls: '.', receivers: 'GoogleProvider GitHubProvider GithubProvider FacebookProvider DiscordProvider', argument: 0, keys: 'clientSecret', demand: 'key', env: 'OAUTH_CLIENT_SECRET' },
  { modules: 'passport-google-oauth20 passport-github2 passport-github passport-facebook passport-twitter passport-linkedin-oauth2 passport-oauth2', calls: 'Strategy .', receivers: 'GoogleStrategy GitHubStrategy FacebookStrategy TwitterStrategy', argument: 0, keys: 'clientSecret consumerSecret', demand: 'key', env: 'OAUTH_CLIENT_SECRET' },
  { modules: 'axios got request request-promise superagent needle', calls: '. get post put patch delete request', receivers: 'axios got', argument: 0, keys: 'auth.password password auth.pass', demand: 'login', env: 'API_PASSWORD' },
  { modules: 'axios got request needle', calls: 'get delete head create extend', receivers: 'axios got', argument: 1, keys: 'auth.password password auth.pass', demand: 'login', env: 'API_PASSWORD' },
  { modules: 'axios', calls: 'post put patch', receivers: 'axios', argument: 2, keys: 'auth.password', demand: 'login', env: 'API_PASSWORD' },
  { modules: 'superagent', calls: '*auth', receivers: 'superagent', argument: 1, demand: 'login', env: 'API_PASSWORD' },
];

/** Where APIs take a credential. */
export const credentialSlots: readonly CredentialSlot[] = [...signing, ...sessions, ...ciphers, ...stores, ...services];

/** Keys of options that take a signing key, whatever takes the options: `super({ secretOrKey: 'value' })`. */
export const signingKeys: Readonly<Record<string, string>> = Object.fromEntries<string>(
  'secretOrKey=JWT_SECRET secretOrPrivateKey=JWT_SECRET cookieSecret=COOKIE_SECRET jwtSecret=JWT_SECRET sessionSecret=SESSION_SECRET cookiePassword=COOKIE_PASSWORD'.split(' ').map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? ''] as const),
);

/** Keys that stand beside `secret` or `password` in the options of sessions and sign-in: the object is one, also where a type or another file says so. */
export const companyOfGuards: readonly { readonly key: string; readonly beside: ReadonlySet<string>; readonly env: string }[] = [
  { key: 'secret', beside: new Set(['resave', 'saveUninitialized', 'signOptions', 'sessionOptions']), env: 'SESSION_SECRET' },
  { key: 'secret', beside: new Set(['providers', 'adapter', 'callbacks']), env: 'AUTH_SECRET' },
  { key: 'password', beside: new Set(['cookieName', 'isSecure', 'isHttpOnly']), env: 'SESSION_PASSWORD' },
];

/** Words of the name around `secret` that say what it is for: `jwt: { secret: 'value' }`, `const jwtConstants = { secret: 'value' }`. */
export const holdersOfGuards: Readonly<Record<string, string>> = { jwt: 'JWT_SECRET', session: 'SESSION_SECRET', cookie: 'COOKIE_SECRET', csrf: 'CSRF_SECRET', cookies: 'COOKIE_SECRET', sessions: 'SESSION_SECRET' };

/** Words of a name that say that accounts start with the password. */
export const wordsOfFirstPassword: ReadonlySet<string> = new Set(['default', 'initial', 'temp', 'temporary', 'first', 'starter', 'standard']);

/** Names around a credential that do not say whose it is. */
export const namesOfAnyHolder: ReadonlySet<string> = new Set(['config', 'configuration', 'options', 'opts', 'settings', 'credentials', 'auth', 'default', 'defaults', 'params', 'data', 'body', 'headers', 'env', 'connection', 'args', 'props', 'where']);
