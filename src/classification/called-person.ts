import type { TSESTree } from '@typescript-eslint/utils';
import { nonRecordReceivers } from '../knowledge/getters.ts';
import type { FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import { readAt } from '../source/getter.ts';
import { lastNameOf } from '../source/property-path.ts';
import { ownerNamed } from './classify-name.ts';
import type { Person } from './person-record.ts';
import { isTechnicalName } from './technical-name.ts';
import { wordsOf } from './words.ts';

const accessor = /^(?:get|fetch|load|find|read|retrieve|lookup|query|select|require|ensure|create|current|use|resolve|search|list|by|one|all|first|many|async|my|me|or|throw|fail|from|db|by id|me|update|upsert|save|insert|register|build|make|map|to)$/u;

/** `findCustomer(id)`, `getCurrentUser()`, `loadPatientsFromCrm()`: the person that the name of a function says it returns. */
export function personOfCallName(name: string, context: FileContext): Person | undefined {
  const words = wordsOf(name);
  const [verb] = words;
  if (verb === undefined || words.length < 2 || !/^(?:get|fetch|load|find|read|retrieve|lookup|query|select|require|current|use|resolve|search|list|ensure)$/u.test(verb)) return undefined;
  let end = words.length;
  for (const [index, word] of words.entries()) {
    if (index > 0 && /^(?:by|for|from|with|in|of|or|and|where|async|sync|if)$/u.test(word)) {
      end = index;
      break;
    }
  }
  const subject = words.slice(1, end).filter((word) => !accessor.test(word));
  if (subject.length === 0) return undefined;
  const owner = ownerNamed(subject.join('_'), settingsOf(context));
  return owner?.ambiguity === 'low' ? { owner, evidence: `the function \`${name}\`` } : undefined;
}

/** `session.get('user')`: like the property of that name. */
export function personOfRead(node: TSESTree.CallExpression, context: FileContext): Person | undefined {
  const read = readAt(node);
  const owner = read && ownerNamed(read.key, settingsOf(context));
  if (owner?.ambiguity !== 'low') return undefined;
  const holder = read?.object && lastNameOf(read.object);
  return holder !== undefined && (isTechnicalName(holder) || nonRecordReceivers.has(wordsOf(holder).at(-1) ?? '')) ? undefined : { owner, evidence: `the key \`${read?.key ?? ''}\`` };
}
