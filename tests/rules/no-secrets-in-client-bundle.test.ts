import rule from '../../src/rules/no-secrets-in-client-bundle.ts';
import { testDataRule } from '../support/json-rule-tester.ts';
import { testRule } from '../support/rule-tester.ts';

const client = "'use client';\n";

testRule('no-secrets-in-client-bundle', {
  valid: [
    { name: 'one of several that are public', code: 'const id = import.meta.env.VITE_MAP_STYLE_2; const key = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY_2;' },
    { name: 'names without a prefix', code: 'const key = process.env.STRIPE_SECRET_KEY; const url = process.env.DATABASE_URL;' },
    { name: 'what is meant to be seen', code: 'const a = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY; const b = import.meta.env.VITE_SUPABASE_ANON_KEY; const c = process.env.NEXT_PUBLIC_SENTRY_DSN; const d = process.env.NEXT_PUBLIC_RECAPTCHA_SITE_KEY;' },
    { name: 'keys of a browser', code: 'const a = process.env.REACT_APP_API_KEY; const b = import.meta.env.VITE_FIREBASE_API_KEY; const c = process.env.NEXT_PUBLIC_POSTHOG_KEY;' },
    { name: 'names that only speak of secrets', code: 'const a = process.env.NEXT_PUBLIC_PASSWORD_RESET_URL; const b = import.meta.env.VITE_ENABLE_PASSWORD; const c = process.env.NEXT_PUBLIC_PRIVATE_BETA; const d = process.env.NEXT_PUBLIC_SECRET_SANTA_PAGE;' },
    { name: 'addresses', code: 'const a = process.env.NEXT_PUBLIC_API_URL; const b = process.env.NEXT_PUBLIC_ADMIN_URL; const c = import.meta.env.VITE_FIREBASE_DATABASE_URL;' },
    { name: 'other objects', code: 'const a = names.NEXT_PUBLIC_JWT_SECRET; const b = Keys.VITE_SECRET; const { VITE_SECRET } = messages;' },
    { name: 'a client file without secrets', code: `${client}import { useState } from 'react';\nimport { save } from './actions';\nconst url = process.env.NEXT_PUBLIC_API_URL; const mode = process.env.NODE_ENV; const ok = env.isProduction;`, lang: 'tsx' },
    { name: 'types in a client file', code: `${client}import type { Secrets } from '@/lib/secrets';\nimport { type Auth } from 'firebase-admin';` },
    { name: 'modules that are called so', code: `${client}import { SecretSanta } from '@/components/secret-santa';\nimport Vaulted from './vaulted-door';\nimport secrets from 'secrets.js-grempe';` },
    { name: 'a constant of a browser', code: `${client}import { API_URL, TOKEN_KEY, NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY } from '@/config';` },
    { name: 'a server file', code: "import { getSecret } from '@/lib/secrets';\nimport admin from 'firebase-admin';\nconst key = process.env.SUPABASE_SERVICE_ROLE_KEY;" },
    { name: 'a directive that is none', code: "const mode = 'use client';\nconst key = process.env.STRIPE_SECRET_KEY;" },
    { name: 'public settings of a build tool', code: 'export default { publicRuntimeConfig: { apiUrl: process.env.API_URL }, serverRuntimeConfig: { apiSecret: process.env.API_SECRET } };', filename: 'next.config.js', lang: 'js' },
    { name: 'settings of Nuxt', code: 'export default defineNuxtConfig({ runtimeConfig: { apiSecret: process.env.API_SECRET, public: { apiBase: "/api" } } });' },
    { name: 'what a bundler replaces', code: "export default defineConfig({ define: { 'process.env.NODE_ENV': JSON.stringify(mode), __VERSION__: JSON.stringify(version) } });", filename: 'vite.config.ts' },
    { name: 'an object called define elsewhere', code: 'const words = { define: { secret: "hidden", API_SECRET: text } };' },
    { name: 'a schema', code: 'const env = z.object({ NEXT_PUBLIC_API_URL: z.string(), STRIPE_SECRET_KEY: z.string() });' },
    { name: 'a test', code: 'process.env.NEXT_PUBLIC_JWT_SECRET = "x";', filename: 'tests/env.test.ts' },
    { name: 'odd code', code: 'process.env; process.env[NEXT_PUBLIC_JWT_SECRET]; const { ...rest } = process.env; const {} = import.meta.env; getEnv(); import.meta.env[`VITE_${x}_SECRET`];' },
    { name: "what SvelteKit may show", code: "import { PUBLIC_API_URL, PUBLIC_STRIPE_KEY } from '$env/static/public';" },
    { name: "what SvelteKit keeps", code: "import { STRIPE_SECRET_KEY } from '$env/static/private';" },
  ],
  invalid: [
    { name: 'a key of an interface and a password that are called secret', code: 'const a = «process.env.NEXT_PUBLIC_SECRET_API_KEY»; const b = «process.env.NEXT_PUBLIC_SECRET_PASS»;', messageId: ['exposed', 'exposed'], suggestions: ['parse', 'parse'] },
    { name: 'words written together, and a key that is called an id', code: 'const a = «process.env.REACT_APP_SECRETKEY»; const b = «process.env.REACT_APP_SECRET_ACCESS_KEY_ID»;', messageId: ['exposed', 'exposed'], suggestions: ['parse', 'parse'] },
    { name: 'one of several', code: 'const keys = [«process.env.REACT_APP_OPENAI_KEY_1», «import.meta.env.VITE_STRIPE_SECRET_KEY2», «import.meta.env.VITE_KLAVIYO_PRIVATE_API_KEY»];', messageId: ['exposed', 'exposed', 'exposed'], suggestions: ['parse', 'parse', 'parse'] },
    { name: 'keys that manage or pay', code: 'const a = «process.env.GATSBY_CONTENTFUL_MANAGEMENT_TOKEN»; const b = «process.env.NEXT_PUBLIC_PINECONE_API_KEY»;', messageId: ['exposed', 'exposed'], suggestions: ['parse', 'parse'] },
    { name: 'Next', code: 'const stripe = new Stripe(«process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY»!);', messageId: 'exposed', data: { name: 'NEXT_PUBLIC_STRIPE_SECRET_KEY', prefix: 'NEXT_PUBLIC_' }, suggestions: [{ messageId: 'rename', output: 'const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);' }] },
    { name: 'Vite', code: 'const admin = createClient(url, «import.meta.env.VITE_SUPABASE_SERVICE_ROLE_KEY»);', messageId: 'exposed', suggestions: 'parse' },
    { name: 'Create React App', code: "const password = «process.env['REACT_APP_DB_PASSWORD']» ?? '';", lang: 'js', messageId: 'exposed', suggestions: [{ messageId: 'rename', output: "const password = process.env['DB_PASSWORD'] ?? '';" }] },
    { name: 'other build tools', code: 'use(«process.env.GATSBY_CLIENT_SECRET», «process.env.VUE_APP_TWILIO_AUTH_TOKEN», «process.env.EXPO_PUBLIC_OPENAI_API_KEY», «process.env.NUXT_PUBLIC_ADMIN_TOKEN», «import.meta.env.PUBLIC_DATABASE_URL»);', messageId: 'exposed', suggestions: ['parse', 'parse', 'parse', 'parse', 'parse'] },
    { name: 'a pattern', code: 'const { «VITE_API_SECRET», VITE_API_URL } = import.meta.env; const { «NEXT_PUBLIC_JWT_SECRET: secret» } = process.env;', messageId: 'exposed', suggestions: [[], [{ messageId: 'rename', output: 'const { VITE_API_SECRET, VITE_API_URL } = import.meta.env; const { JWT_SECRET: secret } = process.env;' }]] },
    { name: 'the environment under another name', code: 'const env = process.env; sign(«env.NEXT_PUBLIC_SIGNING_KEY»); sign(«this.env.PUBLIC_ENCRYPTION_KEY»);', messageId: 'exposed', suggestions: ['parse', 'parse'] },
    { name: 'a reader', code: "const secret = getEnv(«'VITE_API_SECRET'»);", messageId: 'exposed', suggestions: [{ messageId: 'rename', output: "const secret = getEnv('API_SECRET');" }] },
    { name: 'a schema of the environment', code: 'const env = createEnv({ client: { «NEXT_PUBLIC_WEBHOOK_SECRET»: z.string().min(1) } });', messageId: 'exposed', suggestions: 'parse' },
    { name: 'an assignment', code: "«process.env.NEXT_PUBLIC_JWT_SECRET» = load();", messageId: 'exposed', suggestions: 'parse' },
    { name: 'a client file that reads', code: `${client}const openai = new OpenAI({ apiKey: «process.env.OPENAI_API_KEY», dangerouslyAllowBrowser: true });`, lang: 'tsx', messageId: 'read' },
    { name: 'a client file with a pattern', code: `${client}const { «SUPABASE_SERVICE_ROLE_KEY» } = process.env;`, messageId: 'read' },
    { name: 'a client file by its name', code: 'const key = «process.env.STRIPE_SECRET_KEY»;', filename: 'src/pages/pay.client.ts', options: [{ clientGlobs: ['**/*.client.ts'] }], messageId: 'read' },
    { name: 'a client file that imports', code: `${client}import { getSecret } from «'@/lib/secrets'»;\nimport { SecretsManagerClient } from «'@aws-sdk/client-secrets-manager'»;\nimport admin from «'firebase-admin'»;\nimport { stripe } from «'../stripe.server'»;\nimport { createAdmin } from «'@/utils/supabase-admin'»;`, messageId: 'imported' },
    { name: 'a constant of the server in a client file', code: `${client}import { «STRIPE_SECRET_KEY», API_URL } from '@/config';`, messageId: 'read' },
    { name: 'a strict client file', code: `'use strict';\n${client}const key = «process.env.JWT_SECRET»;`, messageId: 'read' },
    { name: 'public settings', code: 'export default { publicRuntimeConfig: { «stripeSecretKey: process.env.STRIPE_SECRET_KEY» } };', messageId: 'inlined', data: { name: 'stripeSecretKey', holder: 'publicRuntimeConfig' } },
    { name: 'public settings of Nuxt', code: 'export default defineNuxtConfig({ runtimeConfig: { public: { «apiSecret: process.env.API_SECRET» } } });', messageId: 'inlined' },
    { name: 'env of Next', code: 'module.exports = { env: { «JWT_SECRET: process.env.JWT_SECRET», API_URL: process.env.API_URL } };', filename: 'next.config.js', lang: 'js', messageId: 'inlined' },
    { name: 'what a bundler replaces by a secret', code: "export default defineConfig({ define: { «'process.env.API_SECRET': JSON.stringify(env.API_SECRET)» } });", filename: 'vite.config.ts', messageId: 'inlined' },
    { name: 'a plug-in', code: "new webpack.DefinePlugin({ «'process.env.DB_PASSWORD': JSON.stringify(process.env.DB_PASSWORD)» });", messageId: 'inlined' },
    { name: 'the whole environment', code: "export default defineConfig({ define: { 'process.env': «process.env» } });", filename: 'vite.config.ts', messageId: 'whole' },
    { name: 'the whole environment, written out', code: "new DefinePlugin({ 'process.env': «JSON.stringify({ ...process.env })» });", messageId: 'whole' },
    { name: "a secret that SvelteKit shows", code: "import { «PUBLIC_ADMIN_SECRET» } from '$env/static/public';", messageId: "exposed" },
  ],
});

testDataRule(rule, {
  valid: [
    { name: 'public names', code: 'environment:\n  NEXT_PUBLIC_API_URL: https://api.tulpenmarkt.eu\n  STRIPE_SECRET_KEY: ${STRIPE_SECRET_KEY}\n', lang: 'yaml' },
    { name: 'keys of a browser', code: '{ "env": { "VITE_SUPABASE_ANON_KEY": "@anon" } }' },
  ],
  invalid: [
    { name: 'a compose file', code: 'environment:\n  NEXT_PUBLIC_JWT_SECRET: «${JWT_SECRET}»\n', lang: 'yaml', messageId: 'exposed' },
    { name: 'a list', code: 'environment:\n  - «VITE_API_SECRET=${API_SECRET}»\n', lang: 'yaml', messageId: 'exposed' },
    { name: 'settings of a build', code: '{ "build": { "env": { "REACT_APP_DB_PASSWORD": «"@db"» } } }', messageId: 'exposed' },
  ],
});
