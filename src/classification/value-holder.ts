import type { TSESTree } from '@typescript-eslint/utils';
import { modulesOfProject, nonValueHolders } from '../knowledge/holders.ts';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { schemaOf } from '../source/schema.ts';
import { awaited } from '../source/unwrap.ts';
import { modelCallAt } from './model-call.ts';
import { isConstantName } from './name-shape.ts';
import { personOf } from './person.ts';
import { holdsNothing } from './schema-facts.ts';
import { schemaMemberBehind } from './schema-value.ts';
import { wordsOf } from './words.ts';

/** `controllers.accounts.edit.email`: a function, a schema or a text by its path. */
function isOfModules(object: TSESTree.Node): boolean {
  const root = pathOf(object)?.find((name) => name !== 'this');
  return root !== undefined && modulesOfProject.has(wordsOf(root).at(-1) ?? '');
}

/** Whether a `client` is somebody and no client of an API: what a page is handed with an `email`, what a model of persons gives. */
function isOfPerson(client: TSESTree.Identifier, context: FileContext): boolean {
  const binding = bindingOf(client, context);
  return personOf(client, context) !== undefined && (binding.from !== 'value' || modelCallAt(awaited(binding.of), context) !== undefined);
}

/** An object whose members are about fields and not values of a person: `errors.email`, `Channel.EMAIL`, `config.email`. */
export function holdsNoValues(holding: TSESTree.Node, term: string, context: FileContext): boolean {
  const object = awaited(holding);
  const holder = lastNameOf(object);
  if (holder === undefined) return false;
  if (object.type === 'Identifier') {
    const { from } = bindingOf(object, context);
    if (/^[A-Z]/u.test(holder) && from !== 'parameter') return true;
    if (holder === 'client' && isOfPerson(object, context)) return false;
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
