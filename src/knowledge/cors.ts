/** What a library answers with when it is not told which origins may read: every one, or whoever asks. */
export type DefaultOrigin = 'any' | 'reflected';

/** A function that takes the options of cross-origin requests. */
interface CorsLibrary {
  readonly modules: readonly string[];
  readonly paths: readonly string[];
  readonly argument: number;
  readonly defaultOrigin: DefaultOrigin | undefined;
}

/** Middleware for cross-origin requests, by the modules that it comes from. */
export const corsLibraries: readonly CorsLibrary[] = [
  { modules: ['cors'], paths: [''], argument: 0, defaultOrigin: 'any' },
  { modules: ['hono/cors', '@hono/hono/cors'], paths: ['cors'], argument: 0, defaultOrigin: 'any' },
  { modules: ['@koa/cors', 'koa2-cors', 'koa-cors', 'kcors'], paths: [''], argument: 0, defaultOrigin: 'reflected' },
  { modules: ['@elysiajs/cors'], paths: ['cors', ''], argument: 0, defaultOrigin: 'any' },
  { modules: ['nextjs-cors'], paths: [''], argument: 2, defaultOrigin: 'any' },
  { modules: ['@adonisjs/cors'], paths: ['defineConfig'], argument: 0, defaultOrigin: undefined },
  { modules: ['@middy/http-cors'], paths: [''], argument: 0, defaultOrigin: undefined },
];

/** Plugins that are registered with such options: `app.register(cors, options)`. */
export const corsPlugins: readonly string[] = ['@fastify/cors', 'fastify-cors'];

/** Methods of servers that take such options: `app.enableCors(options)` of Nest. */
export const corsMethods: ReadonlySet<string> = new Set(['enableCors']);

/** Keys that hold such options in the settings of servers: Nest, socket.io, Apollo, Payload. */
export const corsKeys: ReadonlySet<string> = new Set(['cors', 'corsOptions', 'corsConfig', 'corsSettings', 'corsPreflight', 'defaultCorsPreflightOptions', 'corsConfiguration']);

/** What options call the permission to send cookies along. */
export const credentialKeys: readonly string[] = ['credentials', 'allowCredentials', 'supportsCredentials'];

/** What options call the origins. */
export const originKeys: readonly string[] = ['origin', 'origins', 'allowOrigin', 'allowedOrigins', 'allowOrigins'];

/** Files whose server only runs on the machine of a developer. */
export const developmentFiles = /(?:^|[\\/])(?:vite|webpack|rollup|vue|snowpack|rspack|rsbuild|craco|gulpfile|gruntfile|karma|nuxt|astro|svelte|storybook)[\w.-]*\.[cm]?[jt]s$/iu;

export const originHeader = /^access-control-allow-origin$/iu;
export const credentialsHeader = /^access-control-allow-credentials$/iu;

/** Sites below which everybody can put up a page. */
export const sharedSites: readonly string[] = [
  'vercel.app', 'netlify.app', 'github.io', 'gitlab.io', 'pages.dev', 'workers.dev', 'herokuapp.com', 'onrender.com', 'web.app', 'firebaseapp.com', 'up.railway.app', 'railway.app', 'fly.dev', 'surge.sh', 'ngrok.io', 'ngrok.app', 'ngrok-free.app', 'ngrok-free.dev', 'loca.lt',
  'trycloudflare.com', 'azurewebsites.net', 'azurestaticapps.net', 'cloudfront.net', 'amazonaws.com', 'amplifyapp.com', 'run.app', 'appspot.com', 'replit.app', 'replit.dev', 'repl.co', 'glitch.me', 'lovable.app', 'lovableproject.com', 'stackblitz.io', 'webcontainer.io', 'codesandbox.io', 'csb.app', 'gitpod.io', 'myshopify.com', 'wixsite.com',
];

/** Origins of the own machine and network. */
export const localOrigin = /localhost|127\\?\.0|192\\?\.168|\b10\\?\.\d|0\.0\.0\.0|\[::1|\.(?:local|test|internal|lan)\b/iu;
