/** Prefixes of variables that a build tool writes into the browser bundle. */
export const publicEnvPrefixes = [
  'NEXT_PUBLIC_', 'VITE_', 'REACT_APP_', 'GATSBY_', 'NUXT_PUBLIC_', 'PUBLIC_', 'EXPO_PUBLIC_', 'VUE_APP_', 'SNOWPACK_PUBLIC_', 'PARCEL_PUBLIC_', 'RAZZLE_', 'STORYBOOK_', 'NG_APP_', 'TAURI_PUBLIC_',
  'BUN_PUBLIC_', 'RSBUILD_PUBLIC_',
] as const;

/** What the rest of such a name ends in when its value is for the server only. */
export const serverOnlyNameEnds = [
  'SECRET', 'SECRETS', 'SECRET_KEY', 'SECRETKEY', 'SECRET_API_KEY', 'SECRET_TOKEN', 'SECRET_PASS', 'SECRET_ID', 'SECRET_ACCESS_KEY', 'SECRET_ACCESS_KEY_ID',
  'PRIVATE_KEY', 'PRIVATE_API_KEY', 'PRIVATE_TOKEN', 'PASSWORD', 'PASSWD', 'PASSPHRASE', 'SERVICE_ROLE', 'SERVICE_ROLE_KEY', 'SERVICE_KEY', 'SERVICE_ACCOUNT', 'SERVICE_ACCOUNT_KEY', 'SERVICE_ACCOUNT_JSON',
  'MANAGEMENT_TOKEN', 'MANAGEMENT_API_TOKEN', 'WRITE_TOKEN', 'ADMIN_KEY', 'ADMIN_TOKEN', 'ADMIN_API_KEY', 'MASTER_KEY', 'SIGNING_KEY', 'ENCRYPTION_KEY', 'HMAC_KEY', 'AUTH_SALT', 'PERSONAL_ACCESS_TOKEN', 'BOT_TOKEN', 'REFRESH_TOKEN',
  'DATABASE_URL', 'DB_URL', 'MONGO_URI', 'MONGODB_URI', 'MONGO_URL', 'POSTGRES_URL', 'REDIS_URL', 'CONNECTION_STRING', 'SMTP_PASS', 'DB_PASS', 'EMAIL_PASS', 'CREDENTIALS',
  'DEEPSEEK_API_KEY', 'PINECONE_API_KEY', 'COHERE_API_KEY', 'PERPLEXITY_API_KEY', 'ELEVENLABS_API_KEY', 'TOGETHER_API_KEY', 'XAI_API_KEY', 'CLAUDE_API_KEY', 'DEEPGRAM_API_KEY', 'STABILITY_API_KEY', 'GENERATIVE_AI_API_KEY', 'GOOGLE_AI_API_KEY', 'REPLICATE_API_KEY',
  'BREVO_API_KEY', 'SENDINBLUE_API_KEY', 'MAILCHIMP_API_KEY', 'MAILJET_API_KEY', 'POSTMARK_API_KEY', 'POSTMARK_SERVER_TOKEN', 'HUBSPOT_API_KEY', 'NOTION_API_KEY', 'TWILIO_API_KEY', 'CLOUDFLARE_API_TOKEN', 'VERCEL_TOKEN', 'STRIPE_API_KEY', 'OPENAI_API_KEY', 'OPENAI_KEY', 'OPEN_AI_KEY', 'ANTHROPIC_API_KEY', 'ANTHROPIC_KEY', 'GEMINI_API_KEY', 'GROQ_API_KEY', 'MISTRAL_API_KEY', 'OPENROUTER_API_KEY', 'HUGGINGFACE_API_KEY',
  'HUGGINGFACE_TOKEN', 'REPLICATE_API_TOKEN', 'SENDGRID_API_KEY', 'SENDGRID_KEY', 'RESEND_API_KEY', 'MAILGUN_API_KEY', 'MAILGUN_KEY', 'POSTMARK_TOKEN', 'TWILIO_AUTH_TOKEN', 'TWILIO_AUTH',
  'GITHUB_TOKEN', 'GITLAB_TOKEN', 'SLACK_TOKEN', 'NOTION_TOKEN', 'AIRTABLE_TOKEN', 'AIRTABLE_API_KEY', 'HUBSPOT_TOKEN', 'SHOPIFY_ADMIN_ACCESS_TOKEN',
] as const;

/** Parts that say the value is meant to be seen. */
export const publicNameParts = [
  'PUBLISHABLE', 'ANON', 'SITE_KEY', 'SITEKEY', 'CLIENT_ID', 'MEASUREMENT_ID', 'DSN', 'PUBLIC_KEY', 'PUBKEY', 'MAPBOX_TOKEN', 'POSTHOG_KEY', 'ALGOLIA_SEARCH', 'SEARCH_KEY', 'APP_ID', 'API_URL', 'BASE_URL',
  'PUBLIC_TOKEN', 'VAPID_PUBLIC', 'FIREBASE_DATABASE_URL', 'FIREBASE_DB_URL', 'DEMO', 'SHOW', 'HIDE', 'ENABLE', 'ENABLED', 'DISABLE', 'DISABLED', 'FORGOT', 'RESET', 'HAS', 'STOREFRONT', 'PUSHER_KEY', 'CLIENT_TOKEN', 'CLIENT_KEY',
] as const;

/** Packages and built-in modules that hand out secrets, or work with those of the server. */
export const serverOnlyModules: ReadonlySet<string> = new Set([
  '@aws-sdk/client-secrets-manager', '@aws-sdk/client-ssm', '@azure/keyvault-secrets', '@azure/identity', '@google-cloud/secret-manager', 'node-vault', '@1password/sdk', '@infisical/sdk', 'dotenv-vault', '@bitwarden/sdk-napi', '@scaleway/sdk-secret',
  'server-only', 'firebase-admin', 'firebase-admin/app', 'firebase-admin/auth', 'firebase-admin/firestore', '$env/static/private', '$env/dynamic/private', 'astro:env/server',
]);

/** Own modules that hand out secrets, by the last part of their way: `@/lib/secrets`, `./supabase-admin`, `../stripe.server`. */
export const ownServerModules = /(?:^|[/])(?:secrets?|server-?secrets?|vault|key-?vault|supabase-?admin|supabase-?service(?:-?role)?|service-?role|firebase-?admin|private-?env|env-?server|server-?env|server-?config)(?:\.[cm]?[jt]sx?)?$|\.server(?:\.[cm]?[jt]sx?)?$/iu;

/** Keys of the configuration of build tools whose values end in the bundle, and the files that they stand in. */
export const inliningKeys: readonly { readonly key: string; readonly within?: string; readonly file: RegExp }[] = [
  { key: 'publicRuntimeConfig', file: /./u },
  { key: 'public', within: 'runtimeConfig', file: /./u },
  { key: 'env', file: /(?:^|[\\/])next\.config\.[cm]?[jt]s$/u },
  { key: 'define', file: /(?:^|[\\/])(?:vite|vitest|rollup|esbuild|rsbuild|tsup|astro|electron\.vite|webpack|vue)[\w.-]*\.[cm]?[jt]s$/u },
  { key: 'extra', within: 'expo', file: /(?:^|[\\/])app\.config\.[jt]s$/u },
  { key: 'extra', file: /(?:^|[\\/])app\.config\.[jt]s$/u },
];

/** Plug-ins that do the same with what they are given. */
export const inliningPlugins: ReadonlySet<string> = new Set(['DefinePlugin', 'EnvironmentPlugin']);
