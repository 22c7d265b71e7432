import type { TSESTree } from '@typescript-eslint/utils';
import { comparedPasswordAt } from '../classification/compared-password.ts';
import { readablePasswordAt } from '../classification/encrypted-password.ts';
import { hashedPasswordOf } from '../classification/hashed-password.ts';
import { passwordWeaknessOf, type PasswordWeakness } from '../classification/password-cost.ts';
import { mayTakePassword, savedInModelAt, savedPasswordAt } from '../classification/saved-password.ts';
import { shownName } from '../classification/classify.ts';
import { createRule } from '../create-rule.ts';
import { cryptoCallNames } from '../knowledge/crypto-call-names.ts';
import { calledName, type Call } from '../source/callee.ts';
import { mayBeCrypto, speaksOfCrypto } from '../source/crypto-scope.ts';
import { hashCallAt, mayBeHash } from '../source/hash-call.ts';
import { hashesThrough } from '../source/hashes-through.ts';
import { passwordCallAt } from '../source/password-call.ts';
import { shownCallee } from '../source/shown-callee.ts';
import { higherCost } from '../wording/higher-cost.ts';

type MessageIds = 'fast' | 'compared' | 'queried' | 'saved' | 'encrypted' | 'encoded' | 'higher' | PasswordWeakness['kind'];

const speaksOfPasswords = /pass|pwd|bcrypt|argon2|scrypt|pbkdf2|wachtwoord|kennwort|senha|contrase|mdp|losenord|adgangskode|kodeord|has[lł]o|heslo|clave|\bpin/iu;

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
    defaultOptions: [],
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
  create(context) {
    const { text } = context.sourceCode;
    if (!speaksOfPasswords.test(text)) return {};
    const hasCrypto = speaksOfCrypto(context);
    const told = new Set<TSESTree.Node>();
    function report(node: TSESTree.Node, messageId: MessageIds, data: Record<string, string> = {}): void {
      if (told.has(node)) return;
      told.add(node);
      context.report({ node, messageId, data: { name: shownName(node), ...data } });
    }
    function onCrypto(node: Call): void {
      const weakness = callOf(node);
      if (weakness) return;
      const readable = readablePasswordAt(node, context);
      if (readable) report(readable.node, readable.kind);
      const hash = hashCallAt(node, context);
      for (const each of hash ? hashesThrough(hash, context) : []) {
        const password = hashedPasswordOf(each, context);
        if (password) report(password.node, 'fast', { name: password.name, hash: hash?.algorithm ?? hash?.name ?? '' });
      }
    }
    function callOf(node: Call): boolean {
      const call = passwordCallAt(node, context);
      const weakness = call && passwordWeaknessOf(call, context);
      if (!weakness || told.has(weakness.node)) return call !== undefined;
      told.add(weakness.node);
      const data = 'value' in weakness ? { parameter: weakness.parameter, value: String(weakness.value), least: weakness.least } : {};
      context.report({ node: weakness.node, messageId: weakness.kind, data: { callee: shownCallee(node, context), ...data }, suggest: higherCost(weakness, context) });
      return true;
    }
    function onCall(node: Call): void {
      const name = calledName(node);
      if (name !== undefined && mayTakePassword(name) && node.type === 'CallExpression') {
        const saved = savedPasswordAt(node, context) ?? savedInModelAt(node, context);
        if (saved) report(saved.node, saved.kind);
      } else if (node.type === 'NewExpression') {
        const saved = savedInModelAt(node, context);
        if (saved) report(saved.node, saved.kind);
      }
      if (name === 'btoa' || name === 'from' || (hasCrypto && (mayBeCrypto(node, cryptoCallNames, context) || mayBeHash(node)))) onCrypto(node);
    }
    return {
      CallExpression: onCall,
      NewExpression: onCall,
      BinaryExpression(node) {
        if (!/^[!=]==?$/u.test(node.operator)) return;
        const name = comparedPasswordAt(node, context);
        if (name !== undefined) report(node, 'compared', { name });
      },
    };
  },
});
