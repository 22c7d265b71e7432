/** Last words of names of what keeps somebody signed in. */
export const tokenWords: ReadonlySet<string> = new Set(['token', 'tokens', 'jwt', 'jwts', 'bearer', 'accesstoken', 'refreshtoken', 'authtoken', 'idtoken', 'usertoken']);

/** Words before them that make them something else: forms, devices, pages, designs, one-time links. */
export const wordsOfOtherTokens: ReadonlySet<string> = new Set([
  'csrf', 'xsrf', 'fcm', 'apns', 'push', 'device', 'notification', 'registration', 'expo', 'page', 'next', 'prev', 'previous', 'cursor', 'continuation', 'sync', 'design', 'theme', 'color', 'channel', 'mapbox', 'map', 'captcha', 'recaptcha', 'turnstile', 'cancel',
  'cart', 'selected', 'default', 'gas', 'nft', 'erc', 'erc20', 'base', 'quote', 'from', 'to', 'input', 'output', 'max', 'min', 'total', 'prompt', 'completion', 'used', 'public', 'site', 'swap', 'native', 'reset', 'verification', 'verify', 'invite', 'invitation', 'unsubscribe',
  'share', 'preview', 'download', 'has', 'is', 'show', 'no', 'missing', 'invalid', 'expired', 'remove', 'clear', 'delete', 'get', 'guest', 'anonymous', 'demo', 'test', 'activation', 'confirmation', 'magic', 'placeholder', 'count', 'list', 'watch', 'custom', 'supported', 'payment',
]);

/** Tokens by their whole meaning, as keys of a URL. */
export const sessionTokenKeys: ReadonlySet<string> = new Set([
  'access_token', 'accesstoken', 'access-token', 'refresh_token', 'refreshtoken', 'refresh-token', 'id_token', 'idtoken', 'jwt', 'jwt_token', 'jwttoken', 'session_token', 'sessiontoken', 'auth_token', 'authtoken', 'bearer', 'bearer_token', 'user_token', 'usertoken', 'api_token',
]);
