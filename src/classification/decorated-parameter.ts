import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { lastNameOf } from '../source/property-path.ts';

type DecoratedPart = 'body' | 'request' | 'headers' | 'session';

const parts: Readonly<Record<string, DecoratedPart>> = { Body: 'body', RawBody: 'body', Req: 'request', Request: 'request', Headers: 'headers', Session: 'session' };

/** Types that validate nothing when the program runs; a class with decorators may. */
function isUnchecked(type: TSESTree.TypeNode | undefined, context: FileContext): boolean {
  if (!type) return true;
  if (type.type === 'TSIntersectionType' || type.type === 'TSUnionType') return type.types.some((each) => isUnchecked(each, context));
  if (type.type !== 'TSTypeReference') return ['TSAnyKeyword', 'TSUnknownKeyword', 'TSObjectKeyword', 'TSTypeLiteral'].includes(type.type);
  const { typeName } = type;
  // Prisma.UserCreateInput is a type of TypeScript only.
  if (typeName.type === 'TSQualifiedName') return typeName.left.type === 'Identifier' && typeName.left.name === 'Prisma';
  if (typeName.type !== 'Identifier') return false;
  if (/^(?:Record|Partial|Omit|Pick|Object|JSON)$/u.test(typeName.name)) return true;
  const binding = bindingOf(typeName, context);
  if (binding.from === 'import') return binding.module === '@prisma/client';
  return binding.from === 'declaration' && (binding.of.type === 'TSInterfaceDeclaration' || binding.of.type === 'TSTypeAliasDeclaration');
}

function targetOf(parameter: TSESTree.Parameter): TSESTree.Identifier | undefined {
  const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  return pattern.type === 'Identifier' ? pattern : undefined;
}

/** The part of a request that a decorator puts into a parameter whole and unchecked: `@Body() body: any`, never `@Body('email') email`. */
export function decoratedPartOf(parameter: TSESTree.Parameter | undefined, context: FileContext): DecoratedPart | undefined {
  const target = parameter && targetOf(parameter);
  if (!parameter || !target) return undefined;
  for (const { expression } of [...decoratorsOf(parameter), ...(target === parameter ? [] : decoratorsOf(target))]) {
    const name = lastNameOf(expression);
    const part = name !== undefined && Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!part || expression.type !== 'CallExpression' || expression.arguments.length > 0) continue;
    if (part !== 'body' || isUnchecked(target.typeAnnotation?.typeAnnotation, context)) return part;
  }
  return undefined;
}
