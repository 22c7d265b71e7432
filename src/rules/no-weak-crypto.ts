import { cryptoWeaknessesAt, type CryptoWeakness } from '../classification/crypto-weakness.ts';
import { createRule } from '../create-rule.ts';
import { cryptoCallNames } from '../knowledge/crypto-call-names.ts';
import type { Call } from '../source/callee.ts';
import { mayBeCrypto, speaksOfCrypto } from '../source/crypto-scope.ts';
import { mayBeHash } from '../source/hash-call.ts';
import { samenessPhrases } from '../wording/sameness.ts';
import { strongerCrypto } from '../wording/stronger-crypto.ts';

type Options = [{ allow: string[]; requireAes256: boolean; requireAuthentication: boolean }];
type MessageIds = CryptoWeakness['kind'] | 'check' | 'stronger';

export default createRule<Options, MessageIds>({
  name: 'no-weak-crypto',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow ciphers, modes, keys, initialisation vectors and signatures that no longer protect',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(a)'],
      strictOptions: [{ requireAuthentication: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allow: { description: 'Algorithms that a protocol asks for: `des-ede3-cbc`, `sha1`.', type: 'array', items: { type: 'string' }, uniqueItems: true },
          requireAes256: { description: 'Whether AES with keys of 128 and 192 bit is reported too.', type: 'boolean' },
          requireAuthentication: { description: 'Whether modes are reported that do not notice a changed ciphertext, in files without an HMAC.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allow: [], requireAes256: false, requireAuthentication: false }],
    messages: {
      algorithm: '`{{name}}` uses `{{algorithm}}`, which can be broken with ordinary means, so the data is hardly protected. Use `aes-256-gcm`.',
      pattern: '`{{name}}` uses `{{algorithm}}`: equal blocks stay equal, so the ciphertext shows what repeats. Use `aes-256-gcm`.',
      vector: '`{{name}}` gets an initialisation vector that {{sameness}}, so equal texts look equal and keys can be attacked. Make a new one for each message and keep it beside the ciphertext.',
      passphrase: '`{{name}}` makes the key of a passphrase with one round of MD5, which makes it easy to guess. Derive a key with scrypt or PBKDF2, and use `aes-256-gcm` with a new vector.',
      key: '`{{name}}` gets a key that is an {{algorithm}} hash, so it is as easy to guess as what was hashed. Use a random key, or derive it with scrypt or HKDF.',
      bits: '`{{name}}` makes a key of {{bits}} bit, which is too short to last: {{family}} needs {{least}} at least.',
      curve: '`{{name}}` uses the curve `{{algorithm}}`, which is too short to last. Use `prime256v1` or `x25519`.',
      hash: '`{{name}}` makes a key for signatures over `{{algorithm}}`, for which forgeries are known. Use SHA-256.',
      check: '`{{name}}` believes a signature of a `{{algorithm}}` hash, for which forgeries are known. Have it signed with SHA-256, and refuse this one.',
      signature: '`{{name}}` signs a `{{algorithm}}` hash, for which forgeries are known. Use SHA-256.',
      digest: '`{{data}}` is hashed with `{{algorithm}}`, which is broken. Use SHA-256 for random tokens, and HMAC where the hash has to prove something.',
      short: '`{{name}}` uses `{{algorithm}}`, and this project asks for keys of 256 bit. Use `aes-256-gcm`.',
      malleable: '`{{name}}` uses `{{algorithm}}`, which does not notice a changed ciphertext. Use `aes-256-gcm`, or add an HMAC over vector and ciphertext.',
      stronger: 'Use `{{text}}`.',
    },
  },
  concerns: speaksOfCrypto,
  waitsFor: ['CallExpression', 'NewExpression'],
  create(context, [{ allow, requireAes256, requireAuthentication }]) {
    const asked = { aes256: requireAes256, authentication: requireAuthentication };
    const isAllowed = (algorithm: string): boolean => allow.some((each) => each === algorithm || algorithm.startsWith(`${each}-`));
    function report(node: Call): void {
      if (!mayBeCrypto(node, cryptoCallNames, context) && !mayBeHash(node)) return;
      for (const weakness of cryptoWeaknessesAt(node, asked, context)) {
        if ('algorithm' in weakness && isAllowed(weakness.algorithm)) continue;
        const { kind, node: at, ...rest } = weakness;
        const data = { ...rest, ...('same' in weakness && { sameness: samenessPhrases[weakness.same] }) };
        // What somebody else signed cannot be checked with another hash.
        const isCheck = kind === 'signature' && /verify/iu.test(rest.name);
        context.report({ node: at, messageId: isCheck ? 'check' : kind, data, suggest: isCheck ? [] : strongerCrypto(weakness, context) });
      }
    }
    return { CallExpression: report, NewExpression: report };
  },
});
