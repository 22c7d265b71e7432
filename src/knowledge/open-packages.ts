/**
 * Packages that speak to whatever server they are told, or to none: to load one does not tell who receives anything.
 * What their calls send does, where the catalogue knows the call.
 */
export const openPackages: ReadonlySet<string> = new Set([
  'ai', 'langchain', '@langchain/core', 'llamaindex', 'portkey-ai', 'ollama', 'ollama-ai-provider', 'n8n', 'n8n-workflow', 'zapier-platform-core',
  'nodemailer', 'mongodb', 'mongoose', 'minio', 'meilisearch', 'typesense', 'weaviate-client', 'weaviate-ts-client', 'supertokens-node', 'unleash-client', 'odoo-await', 'odoo-xmlrpc', 'odoo-xmlrpc-ts',
  'pino-loki', 'winston-loki', 'winston-syslog', 'matomo-tracker', 'node-geocoder', 'maxmind', 'react-player', 'webfontloader', '@arizeai/openinference-core',
  '@cloudflare/workers-types', '@types/cookiebot-sdk', '@types/facebook-pixel', '@types/gtag.js',
]);
