/** What a name calls a value that nobody may guess. */
export interface UnguessableRow {
  /** As a noun phrase for messages: "a one-time code". */
  readonly phrase: string;
  /** Comma-separated and folded; words may stand apart or together in a name. */
  readonly terms: string;
  /** Only with a person, a mail or a login around it: a bare `code` or `pin`. */
  readonly needsCompany?: true;
  /** Only in a file that speaks of OAuth or OpenID. */
  readonly needsOauth?: true;
  /** Only as a text: a whole number of that name is guessed in a game. */
  readonly needsText?: true;
  /** Not in code that counts visits: its sessions open nothing. */
  readonly mayBeVisit?: true;
  /** A point in time is a usual value of it: a counter of requests, a name of a visit. */
  readonly mayBeTime?: true;
}

export const unguessableRows: readonly UnguessableRow[] = [
  {
    phrase: 'a one-time code',
    terms: 'otp, otp code, otp value, one time password, one time code, one time pin, totp, hotp, verification code, verify code, verification pin, confirmation code, confirm code, sms code, email code, mail code, phone code, mfa code, 2fa code, two factor code, tfa code, fa code, login code, signin code, sign in code, auth code, authentication code, security code, reset code, password reset code, reset pin, recovery code, recovery codes, backup code, backup codes, activation code, access code, device code, pairing code, link code, linking code, user code, passcode, email otp, phone otp, login otp, reset otp, verification otp, generated otp, new otp, verificatiecode, toegangscode, bevestigingscode, bestaetigungscode, bestatigungscode, verifizierungscode, codigo verificacion, codigo de verificacion, codigo verificacao, code verification, code de verification, code de confirmation, codice verifica, codice di verifica, kod weryfikacyjny, verifieringskod, vcode, verifycode, smscode, eenmalige code, einmalcode, codigo acceso, codigo de acceso',
  },
  {
    phrase: 'a token',
    terms: 'token, invitation link, magic link, reset link, login link, verification link, activation link, confirmation link, access token, refresh token, auth token, session token, reset token, password reset token, reset password token, verification token, verify token, email token, invite token, invitation token, csrf token, xsrf token, api token, bearer token, jwt token, id token, login token, activation token, confirmation token, unsubscribe token, magic token, magic link token, remember token, share token, download token, access code token, csrf, xsrf, jti, token value, token string, jeton, random token, unique token, secure token, auth key, api key, apikey, access key, secret access key, api secret, magic link',
  },
  { phrase: 'a password', terms: 'password, passwd, passwort, kennwort, wachtwoord, paswoord, senha, contrasena, contrasenya, mot de passe, mdp, passphrase, pass phrase, losenord, adgangskode, passord, haslo, heslo, salasana, jelszo, temp pass, temporary pass, temp pwd, pwd, new pass, default pass, generated pass, user pass, random pass, temp password, random password, initial password' },
  { phrase: 'a session id', mayBeTime: true, mayBeVisit: true, terms: 'session id, sess id, sid, session key, session identifier, auth session id, login session id' },
  { phrase: 'an invitation code', terms: 'invite code, invitation code, join code, invite key, invite link, invite hash, uitnodigingscode, einladungscode, voucher code, coupon code, gift card code, gift code, coupon, voucher, redemption code, redeem code, license key, licence key, promo code, discount code' },
  { phrase: 'a secret', needsText: true, terms: 'secret' },
  { phrase: 'a secret', terms: 'client secret, secret key, signing secret, webhook secret, shared secret, jwt secret, cookie secret, session secret, encryption key, private key, signing key, master key, hmac key, aes key, encryption secret, app secret, secret token, totp secret, mfa secret, secret code, recovery key, recovery phrase, seed phrase, mnemonic' },
  { phrase: 'a code verifier', terms: 'code verifier, verifier, pkce verifier, code challenge, pkce, oauth verifier' },
  { phrase: 'a nonce', terms: 'nonce, oidc nonce, auth nonce, login nonce, csp nonce, script nonce, challenge nonce, wallet nonce', mayBeTime: true },
  { phrase: 'an OAuth state', terms: 'oauth state, auth state, csrf state, oidc state, oauth2 state, state token, state param, state parameter, random state, state value', mayBeTime: true },
  { phrase: 'an OAuth state', terms: 'state', needsOauth: true, mayBeTime: true },
  { phrase: 'an initialisation vector', terms: 'iv, init vector, initialization vector, initialisation vector' },
  { phrase: 'a one-time code', terms: 'code, pin, pin code, pincode, verification, digits, four digit, six digit, otp number, sixdigitcode, codigo, kod', needsCompany: true },
];

/** First words of names of functions that make a value: `generateToken`, `randomPassword`. */
export const makingWords = 'generate gen create make random rand new build produce issue mint compute fresh get secure simple default pseudo gera gerar genera generar generer erzeuge erstelle maak genereer random unique my our next ramdom custom setup fake';

/** First words of names of functions that store or send the value in their argument. */
export const storingWords = 'set save store send update insert persist put remember write add assign deliver dispatch';

/** Words behind the telling one that leave it what it is. */
export const wordsBehindUnguessable = 'value string str text raw plain hex base64 b64 plaintext final new temp tmp result output input out generated random recuperacion recuperacao verificacion verificacao acceso acesso sesion sessao s1 v1 v2 state param async sync helper fn func function generate generator maker';

/** Words that begin what a name says about something else: `tokenForUser` is a token. */
export const linkingWords = 'for of by from with in to at on using via';

/** Words of files, classes and functions that count visits and what happens in them. */
export const wordsOfVisits = 'analytics tracking tracker track telemetry metrics pageview pageviews visit visitor visitors attribution pixel monitoring vitals rum posthog mixpanel gtag';

/** Words before `token` and `key` when nobody guards it: parsers, designs, paging, prices. */
export const wordsBeforeOrdinaryUnguessable = `
  cancel cancellation page paging pagination next cursor continuation design theme color parser lexer syntax mention placeholder template replacement eos bos stop word search nft erc20 erc native lp base quote governance
  react cache storage map object primary foreign public redux store idempotency sort partition music piano sync request render idempotent injection di provider mock fake dummy test sample example demo stub placeholder
  game level quest bonus snack toast modal max min total num count avg used prompt completion input output gas stake reward erc721 item
  ui menu tab chat training workout quiz debug edit editing tracking analytics device push fcm apns publishable
`;

/** Words of a function or file name around a bare `code` that make it a one-time code. */
export const companyOfCode = 'coupon coupons voucher vouchers giftcard gift otp otps verify verification verifying verificar verifica reset login signin signup register registration auth authenticate authentication sms mfa 2fa twofactor factor confirm confirmation forgot forget password passwd invite invitation activation activate recover recovery resend pin totp whatsapp email mail phone account onetime';

/** First words of names that ask about a value, or do something with one that is there. */
export const wordsBeforeNoValueToGuess = 'is has should can must show hide forgot forget change update validate check compare handle on toggle use require no without invalid missing';

/** Words before a bare `code` that say nothing about it. */
export const wordsBeforePlainCode = 'digit digits random new generated temp temporary short numeric unique secret user six four five';

/** What programs are called that make data up: an `eventGenerator`, a `trafficSimulator`. */
export const makersOfData = 'generator simulator populator seeder faker';

/** What they make, as the word before. */
export const dataMadeUp = 'data dataset event events analytics traffic row rows record records load activity history workload transaction transactions';

/** Names of a value that is kept for show: nobody is let in with it. */
export const wordsOfShow = 'mock mocked fake dummy test tests sample example demo stub fixture placeholder story seed lorem faker bogus simulated simulate simulation mocks';
