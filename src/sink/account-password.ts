import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { isPasswordName, isSecretFor } from '../classification/hardcoded-secret.ts';
import { modelWriteAt } from '../classification/model-write.ts';
import type { BoundName } from '../source/bound-name.ts';

const highest = 6;

/** Whether a text is the password of an account that the code makes: `User.create({ email, password: 'value' })`. */
export function accountPasswordAt({ by, name, isListed }: BoundName, text: string, context: FileContext): boolean {
  if (by.type !== 'Property' || isListed || !isPasswordName(name) || !isSecretFor('account', text, name)) return false;
  let at = by.parent as TSESTree.Node | undefined;
  for (let height = 0; at && height < highest; height += 1, at = at.parent) {
    if (at.type === 'CallExpression' || at.type === 'NewExpression') return modelWriteAt(at, context)?.isPerson ?? false;
    if (at.type !== 'ObjectExpression' && at.type !== 'Property' && at.type !== 'ArrayExpression') return false;
  }
  return false;
}
