import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { annotationOfSymbol, annotationOfType, hasAnnotatedSymbols } from '../source/annotation-of-symbol.ts';
import { annotationOn, hasAnnotations, isCategory, type Annotation } from '../source/annotation.ts';
import { bindingOf, variableOf } from '../source/binding.ts';
import { classMemberOf, enclosingClass } from '../source/class-members.ts';
import { mentioning } from '../source/mentions-in-file.ts';
import { keyOf } from '../source/property-path.ts';
import { coresOf } from '../source/type-shape.ts';
import { symbolAt, typeAt, typesOf } from '../source/types.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { coreTypeOf, declaredTypeOf } from './declared-type.ts';

const marks = mentioning(['personal<']);

/** `Personal<string, 'contact.phone'>`, `NotPersonal<string>`. */
function annotationOfDeclaredType(type: TSESTree.TypeNode | undefined): Annotation | undefined {
  const core = type && coreTypeOf(type);
  if (core?.type !== 'TSTypeReference' || core.typeName.type !== 'Identifier') return undefined;
  if (core.typeName.name === 'NotPersonal') return 'not-personal';
  const category = core.typeName.name === 'Personal' ? core.typeArguments?.params[1] : undefined;
  const text = category?.type === 'TSLiteralType' && category.literal.type === 'Literal' ? String(category.literal.value) : undefined;
  return isCategory(text) ? text : undefined;
}

function declarationOfType(type: TSESTree.TypeNode, context: FileContext): TSESTree.Node | undefined {
  const core = coreTypeOf(type);
  if (core.type !== 'TSTypeReference' || core.typeName.type !== 'Identifier') return core;
  const binding = bindingOf(core.typeName, context);
  return binding.from === 'declaration' ? binding.of : undefined;
}

function membersOf(declaration: TSESTree.Node): readonly TSESTree.Node[] {
  switch (declaration.type) {
    case 'TSInterfaceDeclaration':
    case 'ClassDeclaration':
      return declaration.body.body;
    case 'TSTypeAliasDeclaration':
      return membersOf(declaration.typeAnnotation);
    case 'TSTypeLiteral':
      return declaration.members;
    default:
      return [];
  }
}

/** The member of a type of the file that a member or a destructured name reads. */
function memberOfType(object: TSESTree.Node, key: string, context: FileContext): TSESTree.Node | undefined {
  const type = declaredTypeOf(object, context);
  const declaration = type && declarationOfType(type, context);
  return declaration && membersOf(declaration).find((member) => (member.type === 'TSPropertySignature' || member.type === 'PropertyDefinition') && keyOf(member) === key);
}

function memberOfClass(node: TSESTree.Node, key: string): TSESTree.Node | undefined {
  return classMemberOf(node, key) && enclosingClass(node)?.body.body.find((member) => member.type === 'PropertyDefinition' && keyOf(member) === key);
}

/** The declarations that an expression stands for, nearest first. */
function declarationsOf(node: TSESTree.Node, context: FileContext): readonly (TSESTree.Node | undefined)[] {
  switch (node.type) {
    case 'Identifier': {
      const definition = variableOf(node, context)?.defs[0];
      if (!definition) return [];
      const binding = bindingOf(node, context);
      const key = 'path' in binding && binding.path.length === 1 ? binding.path[0] : undefined;
      const member = key !== undefined && 'of' in binding && binding.from === 'value' ? memberOfType(binding.of, key, context) : undefined;
      return [definition.name, member, definition.type === 'Variable' && definition.name === definition.node.id ? definition.node : undefined];
    }
    case 'MemberExpression': {
      const key = keyOf(node);
      if (key === undefined) return [];
      return node.object.type === 'ThisExpression' ? [memberOfClass(node, key)] : [memberOfType(node.object, key, context)];
    }
    case 'CallExpression': {
      const callee = unwrapped(node.callee);
      const definition = callee.type === 'Identifier' ? variableOf(callee, context)?.defs[0] : undefined;
      return [definition?.node];
    }
    default:
      return [];
  }
}

function inFile(node: TSESTree.Node, context: FileContext): Annotation | undefined {
  const { parent } = node;
  const places = [node, parent?.type === 'Property' && parent.value === node ? parent : undefined, ...declarationsOf(node, context)];
  for (const place of places) {
    const told = place && annotationOn(place, context);
    if (told) return told;
  }
  const type = declaredTypeOf(node, context);
  const declaration = type && declarationOfType(type, context);
  return declaration && annotationOn(declaration, context);
}

/** What the code itself says of a value: a comment at its declaration, its member, its type or its use, a type that marks it. */
export function annotationOf(expression: TSESTree.Node, context: FileContext): Annotation | undefined {
  const node = awaited(expression);
  if (hasAnnotations(context)) {
    const told = inFile(node, context);
    if (told) return told;
  }
  if (marks(context)) {
    const told = annotationOfDeclaredType(declaredTypeOf(node, context));
    if (told) return told;
  }
  const types = typesOf(context);
  if (!types || !hasAnnotatedSymbols(types)) return undefined;
  const told = annotationOfSymbol(symbolAt(node.type === 'CallExpression' ? node.callee : node, context), types);
  if (told) return told;
  const type = typeAt(node, context);
  if (!type) return undefined;
  for (const core of coresOf(type, types)) {
    const found = annotationOfType(core.type, types) ?? annotationOfSymbol(core.type.aliasSymbol ?? core.type.getSymbol(), types);
    if (found) return found;
  }
  return undefined;
}
