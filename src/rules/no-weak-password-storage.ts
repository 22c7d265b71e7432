import type { TSESTree } from '@typescript-eslint/utils';
import { mayTouchPassword, weakComparisonAt, weakPasswordsAt, type WeakPassword } from '../classification/weak-password.ts';
import { createRule } from '../create-rule.ts';
import type { Call } from '../source/callee.ts';
import { higherCost } from '../wording/higher-cost.ts';
import { hasOwnModels } from '../classification/model-write.ts';
import { speaksOfCrypto } from '../source/crypto-scope.ts';

type MessageIds = WeakPassword['kind'] | 'higher';


export default createRule<[], MessageIds>({
  name: 'no-weak-password-storage',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow passwords that are stored as they are, encrypted, or with a hash that is too fast',
      tier: 'recommended',
      severity: 'error',
      articles: ['32(1)(a)', '5(1)(f)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      fast: '`{{name}}` is a password and is hashed with `{{hash}}`, which is so fast that most passwords can be guessed from the result. Use Argon2id, scrypt or bcrypt.',
      cost: '`{{callee}}` runs with {{parameter}} {{value}}, so passwords can be guessed fast from what is stored. Use {{least}} at least.',
      salt: '`{{callee}}` gets the same salt for every password, so equal passwords look equal and can be guessed together. Make a new salt with `randomBytes(16)` for each.',
      library: '`{{callee}}` hashes passwords with one round of SHA-1, so they can be guessed fast. Use Argon2id, scrypt or bcrypt.',
      compared: '`{{name}}` is compared as it is, so passwords are stored as people typed them. Store a hash of Argon2id, scrypt or bcrypt and let that library compare.',
      queried: '`{{name}}` is looked for as it is, so passwords are stored as people typed them. Look for the account and let Argon2id, scrypt or bcrypt compare the hash.',
      saved: '`{{name}}` is stored as somebody typed it, and whoever reads the store can use it elsewhere. Store a hash of Argon2id, scrypt or bcrypt.',
      encrypted: '`{{name}}` is a password and is encrypted, so whoever has the key reads all of them. Store a hash of Argon2id, scrypt or bcrypt.',
      encoded: '`{{name}}` is a password and is only written as base64, which anybody reads. Store a hash of Argon2id, scrypt or bcrypt.',
      higher: 'Use {{text}}.',
    },
  },
  mentions: ['pass', 'pwd', 'bcrypt', 'argon2', 'scrypt', 'pbkdf2', 'wachtwoord', 'kennwort', 'senha', 'contrase', 'mdp', 'losenord', 'adgangskode', 'kodeord', 'haslo', 'heslo', 'clave', 'psw', 'pin'],
  interest: { calls: mayTouchPassword, anyIn: (context) => speaksOfCrypto(context) || hasOwnModels(context) },
  waitsFor: ['CallExpression', 'NewExpression', 'BinaryExpression'],
  create(context) {
    const told = new Set<TSESTree.Node>();
    function report(password: WeakPassword): void {
      const { kind, node, ...data } = password;
      // A helper and the call of it may tell the same password.
      if (told.has(node)) return;
      told.add(node);
      context.report({ node, messageId: kind, data, suggest: kind === 'cost' || kind === 'salt' ? higherCost(password, context) : [] });
    }
    function onCall(node: Call): void {
      for (const password of weakPasswordsAt(node, context)) report(password);
    }
    return {
      CallExpression: onCall,
      NewExpression: onCall,
      BinaryExpression(node) {
        const password = weakComparisonAt(node, context);
        if (password) report(password);
      },
    };
  },
});
