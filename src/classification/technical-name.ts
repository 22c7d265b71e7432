import { technicalHolders } from '../knowledge/holders.ts';
import type { Binding } from '../source/binding.ts';
import { lastNameOf } from '../source/property-path.ts';
import { wordsOf } from './words.ts';

/** `const { user, password } = config.db`: a login of a machine; `const { host } = new URL(address)`: a part of an address. */
export function isTechnical(binding: Binding): boolean {
  if (!('of' in binding) || !('path' in binding) || binding.path.length === 0) return false;
  if (binding.of.type === 'NewExpression' && lastNameOf(binding.of.callee) === 'URL') return true;
  const holder = binding.path.at(-2) ?? lastNameOf(binding.of);
  return holder !== undefined && isTechnicalName(holder);
}

/** `config`, `connection`: what holds logins of machines. */
export function isTechnicalName(name: string): boolean {
  const last = wordsOf(name).at(-1);
  return last !== undefined && technicalHolders.has(last);
}
