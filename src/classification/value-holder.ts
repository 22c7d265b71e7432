import type { TSESTree } from '@typescript-eslint/utils';
import { modulesOfProject, nonValueHolders } from '../knowledge/holders.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { schemaOf } from '../source/schema.ts';
import { awaited } from '../source/unwrap.ts';
import { isConstantName } from './name-shape.ts';
import { holdsNothing } from './schema-facts.ts';
import { schemaMemberBehind } from './schema-value.ts';
import { wordsOf } from './words.ts';

/** `controllers.accounts.edit.email`: a function, a schema or a text by its path. */
function isOfModules(object: TSESTree.Node): boolean {
  const root = pathOf(object)?.find((name) => name !== 'this');
  return root !== undefined && modulesOfProject.has(wordsOf(root).at(-1) ?? '');
}

/** An object whose members are about fields and not values of a person: `errors.email`, `Channel.EMAIL`, `config.email`. */
export function holdsNoValues(holding: TSESTree.Node, term: string, context: FileContext): boolean {
  const object = awaited(holding);
  const holder = lastNameOf(object);
  if (holder === undefined) return false;
  if (object.type === 'Identifier') {
    const { from } = bindingOf(object, context);
    if (/^[A-Z]/u.test(holder) && from !== 'parameter') return true;
  }
  if (isConstantName(holder) || isOfModules(object)) return true;
  const last = nonValueHolders.has(holder) ? holder : wordsOf(holder).at(-1);
  return last !== undefined && nonValueHolders.has(last) && !(term === 'credential' && /^(?:config|configuration|conf|cfg|settings?|option|env|environment|client|api|auth|headers?)$/u.test(last));
}

/** Whether the schema of its object says that a member holds a flag or a state, `email: z.boolean()`, or it is a column of a table, `users.email`. */
export function isClearedBySchema(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type === 'MemberExpression' && schemaOf(node.object, context)) return true;
  const member = schemaMemberBehind(node, context);
  return member !== undefined && holdsNothing(member, context);
}
