import type { TSESTree } from '@typescript-eslint/utils';
import { identifyingCategories } from '../knowledge/hash-purposes.ts';
import type { DataCategory } from '../knowledge/categories.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf } from '../source/binding.ts';
import { encodedLeavesOf, valueBehind } from '../source/encoded.ts';
import { nameOfFunction } from '../source/enclosing-function.ts';
import type { HashCall } from '../source/hash-call.ts';
import type { Leaf } from '../source/leaves.ts';
import { nameFactsOf } from './name-facts.ts';
import { verdictOf } from './classify.ts';
import { shownName } from './shown-name.ts';
import { servesOrdinaryPurpose } from './hash-purpose.ts';
import { tellingNameOf } from './password-in.ts';
import { wordsOf } from './words.ts';

/** Personal data that a hash without a key is made of. */
export interface HashedPerson {
  readonly node: TSESTree.Node;
  readonly name: string;
  readonly category: DataCategory;
}

const hops = 2;
const identifying: ReadonlySet<DataCategory> = new Set(identifyingCategories);
const keying = /^(?:salt|pepper|secret|key|nonce|random|token|uuid|guid|timestamp|now|password|passwd|pwd|signature|hmac|entropy|otp|code)$/u;

/** Whether something is hashed together with the data that keeps the result from being worked out: a secret, a random value, the time. */
function isKeyed({ node }: Leaf): boolean {
  const name = node.type === 'CallExpression' || node.type === 'NewExpression' ? shownName(node.callee) : (tellingNameOf(node) ?? '');
  return wordsOf(name.split('.').at(-1) ?? '').some((word) => keying.test(word)) || /^(?:Date\.now|Math\.random|process\.hrtime)/u.test(name) || (node.type === 'MemberExpression' && shownName(node).startsWith('process.env'));
}

function categoryOfLeaf(leaf: Leaf, context: FileContext): DataCategory | undefined {
  const verdict = verdictOf(leaf, context);
  if (verdict === 'clean' || verdict?.kind === 'record' || verdict?.kind === 'request') return undefined;
  if (verdict) return verdict.safeguard ? undefined : verdict.category;
  // A bare `phone` or `ip`, and a parameter of `hashEmail(value)`.
  const name = tellingNameOf(leaf.node);
  const facts = name === undefined ? undefined : nameFactsOf(name, settingsOf(context));
  if (facts?.term?.strength === 'contextual' && !facts.isCleared && /^(?:contact\.phone|ip-address|national-id|social-security)$/u.test(facts.term.category)) return facts.term.category;
  return leaf.node.type === 'Identifier' ? categoryOfParameter(leaf.node, context) : undefined;
}

/** `value` of `function hashEmail(value)`: the function says what it hashes. */
function categoryOfParameter(node: TSESTree.Identifier, context: FileContext): DataCategory | undefined {
  const binding = bindingOf(node, context);
  if (binding.from !== 'parameter' || binding.path.length > 0 || binding.index > 0) return undefined;
  const words = wordsOf(nameOfFunction(binding.of) ?? '');
  const verb = words.findIndex((word) => /^(?:hash|hashed|anonymi[sz]e|pseudonymi[sz]e|digest|sha|md|md5|sha256|sha1|sha512)$/u.test(word));
  if (verb !== 0 && verb !== words.length - 1) return undefined;
  const subject = words.filter((_, index) => index !== verb).join('_');
  const facts = subject === '' ? undefined : nameFactsOf(subject, settingsOf(context));
  return facts?.term && !facts.isCleared && facts.term.strength !== 'weak' ? facts.term.category : undefined;
}

function findIn(expression: TSESTree.Node, context: FileContext, left: number): { leaf: Leaf; category: DataCategory } | 'keyed' | undefined {
  const leaves = encodedLeavesOf(expression, context);
  if (leaves.some(isKeyed)) return 'keyed';
  let found: { leaf: Leaf; category: DataCategory } | undefined;
  for (const leaf of leaves) {
    const category = categoryOfLeaf(leaf, context);
    if (category !== undefined && identifying.has(category)) found ??= { leaf, category };
    else if (category === undefined && left > 0) {
      const value = valueBehind(leaf.node, context);
      const behind = value && findIn(value, context, left - 1);
      if (behind === 'keyed') return behind;
      found ??= behind;
    }
  }
  return found;
}

/** Whether a secret, a random value or the time is hashed as well. */
export function isKeyedHash({ inputs }: HashCall, context: FileContext): boolean {
  return inputs.some((input) => findIn(input, context, hops) === 'keyed');
}

/** The personal data that a hash without a key is made of, unless its purpose asks for just that. */
export function hashedPersonOf(hash: HashCall, context: FileContext): HashedPerson | undefined {
  let found: HashedPerson | undefined;
  for (const input of hash.inputs) {
    const own = findIn(input, context, hops);
    if (own === 'keyed') return undefined;
    if (own && !found) {
      const isInside = own.leaf.node.range[0] >= input.range[0] && own.leaf.node.range[1] <= input.range[1];
      found = { node: isInside ? own.leaf.node : input, name: shownName(own.leaf.node), category: own.category };
    }
  }
  return found && !servesOrdinaryPurpose(hash, context) ? found : undefined;
}
