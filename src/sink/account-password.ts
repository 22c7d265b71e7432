import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { isPasswordName, isSecretFor } from '../classification/hardcoded-secret.ts';
import { modelWriteAt } from '../classification/model-write.ts';
import type { BoundName } from '../source/bound-name.ts';
import { calledName } from '../source/callee.ts';

const highest = 6;

/** What calls that make an account are called where no model tells. */
const makesAccount = /^(?:create|add|insert|register)_?(?:user|account|admin|member|customer)s?(?:with\w*)?$/iu;

/** What stands for a password where its field is described: `{ password: 'string' }`, `{ password: 'Your password' }`. */
const typeOrTitle = /^(?:string|text|required|hidden)\b|\s/iu;

/** Whether a text is the password of an account that the code makes: `User.create({ email, password: 'value' })`. */
export function accountPasswordAt({ by, name, isListed }: BoundName, text: string, context: FileContext): boolean {
  if (by.type !== 'Property' || isListed || !isPasswordName(name) || !isSecretFor('account', text, name)) return false;
  let at = by.parent as TSESTree.Node | undefined;
  for (let height = 0; at && height < highest; height += 1, at = at.parent) {
    if (at.type === 'CallExpression' || at.type === 'NewExpression') return (makesAccount.test(calledName(at) ?? '') && !typeOrTitle.test(text)) || (modelWriteAt(at, context)?.isPerson ?? false);
    if (at.type !== 'ObjectExpression' && at.type !== 'Property' && at.type !== 'ArrayExpression') return false;
  }
  return false;
}
