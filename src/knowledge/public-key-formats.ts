/** A key that its provider means to be seen: it names a project and opens nothing. */
export interface PublicKeyFormat {
  readonly id: string;
  readonly provider: string;
  /** What the whole value looks like. */
  readonly pattern: RegExp;
  /** Lower-case text of which one must stand near the key: the shape alone says too little. */
  readonly needsContext?: readonly string[];
  /** Lower-case text near the key that makes it the secret half after all. */
  readonly secretContext?: readonly string[];
}

/** Publishable keys, by the whole value: naming one `apiKey` does not make it a secret. */
export const publicKeyFormats: readonly PublicKeyFormat[] = [
  { id: 'stripe-publishable', provider: 'Stripe, Clerk, Paystack', pattern: /^pk_(?:live|test)_[0-9A-Za-z$=_-]{10,250}$/u },
  { id: 'supabase-publishable', provider: 'Supabase', pattern: /^sb_publishable_[0-9A-Za-z_-]{10,60}$/u },
  { id: 'posthog-project', provider: 'PostHog', pattern: /^phc_[0-9A-Za-z_]{20,60}$/u },
  { id: 'mapbox-public', provider: 'Mapbox', pattern: /^pk\.eyJ[0-9A-Za-z_-]{20,300}\.[0-9A-Za-z_-]{10,60}$/u },
  { id: 'sentry-dsn', provider: 'Sentry', pattern: /^https?:\/\/[0-9a-f]{32}(?::[0-9a-f]{32})?@[0-9A-Za-z.-]{1,253}(?::\d{1,5})?\/(?:[0-9A-Za-z_-]{1,60}\/){0,4}\d{1,20}$/u },
  { id: 'recaptcha-site', provider: 'Google reCAPTCHA', pattern: /^6L[0-9A-Za-z_-]{38}$/u, secretContext: ['secret', 'private'] },
  { id: 'turnstile-site', provider: 'Cloudflare Turnstile', pattern: /^[0-3]x[0-9A-Za-z_-]{20,26}$/u, secretContext: ['secret', 'private'] },
  { id: 'hcaptcha-site', provider: 'hCaptcha', pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, needsContext: ['captcha'], secretContext: ['secret', 'private'] },
  { id: 'vapid-public', provider: 'Web Push', pattern: /^B[0-9A-Za-z_-]{86}=?$/u },
  { id: 'klaviyo-public', provider: 'Klaviyo', pattern: /^[0-9A-Za-z]{6}$/u, needsContext: ['klaviyo'] },
  { id: 'langfuse-public', provider: 'Langfuse', pattern: /^pk-lf-[0-9a-f-]{36}$/u },
  { id: 'launchdarkly-mobile', provider: 'LaunchDarkly', pattern: /^mob-[0-9a-f-]{36}$/u },
  { id: 'square-application', provider: 'Square', pattern: /^(?:sandbox-)?sq0idp-[0-9A-Za-z_-]{22}$/u },
  { id: 'flutterwave-public', provider: 'Flutterwave', pattern: /^FLWPUBK(?:_TEST)?-[0-9a-z]{32}-X$/u },
  // Firebase and Maps keys stand in every page that uses them; where one does not belong, its format tells.
  { id: 'google-api', provider: 'Google', pattern: /^AIza[0-9A-Za-z_-]{20,60}$/u },
  { id: 'firebase-app', provider: 'Firebase', pattern: /^1:\d{6,14}:(?:web|android|ios):[0-9a-f]{16,40}$/u },
  { id: 'google-client-id', provider: 'Google', pattern: /^\d{6,14}-[0-9a-z]{20,40}\.apps\.googleusercontent\.com$/u },
  { id: 'google-tag', provider: 'Google', pattern: /^(?:G|GT|GTM|AW|DC|UA)-[0-9A-Z-]{4,16}$/u },
  { id: 'datadog-client', provider: 'Datadog', pattern: /^pub[0-9a-f]{32}$/u },
  { id: 'algolia-search', provider: 'Algolia', pattern: /^[0-9a-f]{32}$/u, needsContext: ['search', 'docsearch', 'algolia'], secretContext: ['admin', 'write', 'secret'] },
  { id: 'liveblocks-public', provider: 'Liveblocks', pattern: /^pk_(?:dev|prod)_[0-9A-Za-z_-]{20,80}$/u },
  { id: 'paddle-client', provider: 'Paddle', pattern: /^(?:live|test)_[0-9a-z]{27}$/u },
  { id: 'short-publishable', provider: 'any', pattern: /^pk_[0-9A-Za-z]{8,60}$/u, secretContext: ['klaviyo', 'private', 'secret', 'clickup'] },
  { id: 'ssh-public', provider: 'any', pattern: /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d{3}) [^]{1,4000}$/u },
  { id: 'pem-public', provider: 'any', pattern: /^\s{0,20}-----BEGIN (?:RSA )?(?:PUBLIC KEY|CERTIFICATE|PGP PUBLIC KEY BLOCK)[^]{0,16000}$/u },
  { id: 'age-public', provider: 'age', pattern: /^age1[0-9a-z]{58}$/u },
];
