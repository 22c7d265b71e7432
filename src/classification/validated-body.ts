import type { TSESTree } from '@typescript-eslint/utils';
import { routeMethods } from '../knowledge/responses.ts';
import { bodyValidationWords, identityWords, validationDecorators, validationKeys, validationWords } from '../knowledge/validation.ts';
import type { FileContext } from '../context.ts';
import { variableOf, type FunctionNode } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { enclosingClass } from '../source/class-members.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { functionsAround } from '../source/enclosing-function.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { wordsOf } from './words.ts';

/** Whether a name says that it validates, and validates no token or session. */
function says(name: string | undefined, told: ReadonlySet<string> = validationWords): boolean {
  const words = name === undefined ? [] : wordsOf(name);
  return words.some((word) => told.has(word)) && !words.some((word) => identityWords.has(word));
}

/** The name before an opening parenthesis: `schema.validate` of `await schema.validate(`. */
function nameBefore(text: string, parenthesis: number): string {
  let start = parenthesis;
  while (start > 0 && /[\w$.?]/u.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, parenthesis);
}

/** Whether a stretch of code gives a value to a function that validates it: `schema.validate(req.body)`, `assertUser(body)`. */
function isGivenToValidator(code: string, value: string): boolean {
  for (let at = code.indexOf(value); at !== -1; at = code.indexOf(value, at + 1)) {
    const after = code.charAt(at + value.length);
    if (/[\w$.]/u.test(after)) continue;
    const opening = code.slice(Math.max(0, at - 200), at).search(/\((?:[\w$.]{1,60},\s*)?(?:await\s+)?$/u);
    if (opening === -1) continue;
    const name = nameBefore(code, Math.max(0, at - 200) + opening);
    if (name !== '' && name !== 'JSON.parse' && says(name, bodyValidationWords)) return true;
  }
  return false;
}

function isValidating(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'CallExpression':
      return says(calledName(node)) || says(lastNameOf(node.callee.type === 'MemberExpression' ? node.callee.object : node.callee)) || node.arguments.some(isValidating);
    case 'Identifier':
    case 'MemberExpression':
      return says(lastNameOf(node)) || (node.type === 'MemberExpression' && isValidating(node.object));
    case 'ArrayExpression':
      return node.elements.some((element) => element !== null && isValidating(element));
    case 'ObjectExpression':
      return node.properties.some((property) => property.type === 'Property' && validationKeys.has(keyOf(property) ?? ''));
    case 'NewExpression':
      return says(lastNameOf(node.callee));
    default:
      return false;
  }
}

/** The call that a handler is given to, through wrappers: `router.post` of `router.post('/', validate(schema), asyncHandler(handler))`. */
function isInValidatedRoute(handler: TSESTree.Node): boolean {
  let at = handler;
  for (let hop = 0; hop < 5; hop += 1) {
    const call: TSESTree.Node | undefined = at.parent;
    if (call?.type === 'Property' && call.parent.type === 'ObjectExpression') return call.parent.properties.some((other) => other !== call && other.type === 'Property' && validationKeys.has(keyOf(other) ?? ''));
    if (call?.type === 'ArrayExpression') {
      at = call;
      continue;
    }
    if (call?.type !== 'CallExpression') return false;
    if (call.callee === at) return false;
    if (says(calledName(call)) || call.arguments.some((other) => other !== at && isValidating(other))) return true;
    if (routeMethods.has(calledName(call) ?? '')) return false;
    at = call;
  }
  return false;
}

/** `router.post('/', validate(schema), create)` for `function create(req, res) {}` of the same file. */
function isUsedInValidatedRoute(of: FunctionNode, context: FileContext): boolean {
  const name = of.type === 'FunctionDeclaration' ? of.id : of.parent.type === 'VariableDeclarator' && of.parent.id.type === 'Identifier' ? of.parent.id : undefined;
  const variable = name && variableOf(name, context);
  return variable?.references.some(({ identifier }) => identifier.parent.type === 'CallExpression' && identifier.parent.callee !== identifier && isInValidatedRoute(identifier)) ?? false;
}

function isPiped(of: FunctionNode): boolean {
  const method = of.parent.type === 'MethodDefinition' ? of.parent : undefined;
  return method !== undefined && [method, enclosingClass(of)].flatMap((each) => (each ? decoratorsOf(each) : [])).some(({ expression }) => validationDecorators.has(lastNameOf(expression) ?? ''));
}

/**
 * Whether something near decides what a body may hold: a call that validates one of `names` (as written: `req.body`, `body`) in the
 * same function, a middleware or a schema in the same route, a pipe on the method.
 */
export function isValidated(node: TSESTree.Node, names: readonly string[], context: FileContext): boolean {
  return functionsAround(node).some((of) => {
    if (isInValidatedRoute(of) || isUsedInValidatedRoute(of, context) || isPiped(of)) return true;
    const code = context.sourceCode.text.slice(of.range[0], node.range[0]);
    return names.some((name) => isGivenToValidator(code, name));
  });
}
