import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { customaryNames } from '../knowledge/customary-names.ts';
import { bindingOf } from './binding.ts';
import { classMemberOf } from './class-members.ts';
import { keyOf, lastNameOf } from './property-path.ts';
import { requiredModule } from './required-module.ts';
import { awaited, unwrapped } from './unwrap.ts';

/**
 * The module and the way through it that a value comes from.
 * `path` leaves out `default` and `*`, writes `()` for a call and `new` for an instance:
 * `axios.create(…)` is `axios` with `create`, `()`; `this.http` declared as `HttpClient` is `@angular/common/http` with `HttpClient`, `new`.
 * Names that the file does not declare have the module `global`, unless everybody means the same module by them.
 */
export interface Origin {
  readonly module: string;
  readonly path: readonly string[];
}

/** Builders chain ten steps and more, each of which is a call of a member. */
const hops = 24;

function through(origin: Origin | undefined, ...steps: readonly string[]): Origin | undefined {
  return origin && { module: origin.module, path: [...origin.path, ...steps.filter((step) => step !== 'default' && step !== '*')] };
}

/** The import that a type annotation names: `HttpClient`, `Stripe.Customer`, `Repository<User>`. */
export function originOfType(annotation: TSESTree.TypeNode, context: FileContext): Origin | undefined {
  if (annotation.type !== 'TSTypeReference') return undefined;
  const path: string[] = [];
  let name: TSESTree.EntityName = annotation.typeName;
  while (name.type === 'TSQualifiedName') {
    path.unshift(name.right.name);
    name = name.left;
  }
  if (name.type !== 'Identifier') return undefined;
  const binding = bindingOf(name, context);
  if (binding.from === 'import') return through({ module: binding.module, path: [] }, ...binding.imported.split('.'), ...path, 'new');
  return binding.from === 'global' ? { module: 'global', path: [name.name, ...path, 'new'] } : undefined;
}

function originOfIdentifier(node: TSESTree.Identifier, context: FileContext, left: number): Origin | undefined {
  const binding = bindingOf(node, context);
  switch (binding.from) {
    case 'import':
      return through({ module: binding.module, path: [] }, ...binding.imported.split('.'));
    case 'global':
      return Object.hasOwn(customaryNames, node.name) ? { module: customaryNames[node.name] ?? '', path: [] } : { module: 'global', path: [node.name] };
    case 'value':
      return binding.rest ? undefined : through(follow(binding.of, context, left - 1), ...binding.path);
    case 'parameter':
      return binding.annotation && binding.path.length === 0 ? originOfType(binding.annotation, context) : undefined;
    default:
      return undefined;
  }
}

function originOfThisMember(node: TSESTree.MemberExpression, context: FileContext, left: number): Origin | undefined {
  const key = keyOf(node);
  const member = key === undefined ? undefined : classMemberOf(node, key);
  if (!member) return undefined;
  return (member.value && follow(member.value, context, left - 1)) ?? (member.annotation && originOfType(member.annotation, context));
}

function follow(expression: TSESTree.Node, context: FileContext, left: number): Origin | undefined {
  if (left <= 0) return undefined;
  const node = awaited(expression);
  switch (node.type) {
    case 'Identifier':
      return originOfIdentifier(node, context, left);
    case 'MemberExpression': {
      if (node.object.type === 'ThisExpression') return originOfThisMember(node, context, left);
      const key = keyOf(node);
      return key === undefined ? undefined : through(originOf(node.object, context, left - 1), key);
    }
    case 'CallExpression':
      return requiredOrigin(node) ?? promisedOrigin(node, context, left) ?? through(originOf(unwrapped(node.callee), context, left - 1), '()');
    case 'NewExpression':
      return through(originOf(node.callee, context, left - 1), 'new');
    case 'ConditionalExpression':
      return originOf(node.consequent, context, left - 1) ?? originOf(node.alternate, context, left - 1);
    case 'LogicalExpression':
      return originOf(node.left, context, left - 1) ?? originOf(node.right, context, left - 1);
    default:
      return undefined;
  }
}

/** `require('stripe')(key)`: a module that is used where it is required. */
function requiredOrigin(node: TSESTree.CallExpression): Origin | undefined {
  const required = requiredModule(node);
  return required && through({ module: required.module, path: [] }, ...required.path);
}

/** `promisify(jwt.sign)` is `jwt.sign` that gives a promise. */
function promisedOrigin(node: TSESTree.CallExpression, context: FileContext, left: number): Origin | undefined {
  const [argument] = node.arguments;
  return argument && lastNameOf(node.callee) === 'promisify' ? originOf(argument, context, left - 1) : undefined;
}

const remember = rememberedInFile((node: TSESTree.Node, context: FileContext, left: number) => follow(node, context, left));

/** Where a value comes from by import, through `const`s, members, factories, instances and declared types of the file. */
export function originOf(node: TSESTree.Node, context: FileContext, left: number = hops): Origin | undefined {
  return left <= 0 ? undefined : remember(node, context, left);
}
