import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { awaited } from '../source/unwrap.ts';
import { requestPartOf } from './request.ts';

const hops = 6;
const sentParts = new Set(['request', 'body', 'event', 'form']);
const bodyNames = /^(?:body|dto|payload|input|reqBody|requestBody|formData|\w*(?:Dto|DTO|Input|Payload|Body|Request|FormData|Form))$/u;
const bodyTypes = /(?:Dto|DTO|Input|Payload|Body|Request|FormData|Args|Form|FormValues|Params|Command|Credentials|Data)$/u;
const validating = /^(?:parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|validateBody|json|formData|parseBody|readBody|readValidatedBody|valid|cast|pick|trim|toString|toLowerCase|String|get|fromEntries|assign|entries|check|create|assert|plainToInstance|plainToClass|parseJson|body)$/u;

function typeName(annotation: TSESTree.TypeNode | undefined): string | undefined {
  if (annotation?.type !== 'TSTypeReference') return undefined;
  return annotation.typeName.type === 'Identifier' ? annotation.typeName.name : undefined;
}

function isTypedIdentifier(node: TSESTree.Identifier, context: FileContext, left: number): boolean {
  const binding = bindingOf(node, context);
  switch (binding.from) {
    case 'value':
    case 'result':
      // const [password, setPassword] = useState('')
      if (binding.path[0] === '0' && binding.path.length === 1 && isState(binding.of)) return true;
      return !binding.rest && find(binding.of, context, left - 1);
    case 'parameter': {
      const type = typeName(binding.annotation);
      if (type !== undefined && bodyTypes.test(type)) return true;
      // `password` itself as a parameter may have been hashed by the caller.
      return binding.path.length === 0 && bodyNames.test(node.name);
    }
    default:
      return false;
  }
}

function isState(expression: TSESTree.Node): boolean {
  const node = awaited(expression);
  return node.type === 'CallExpression' && calledName(node) === 'useState';
}

/** `event.target`, `passwordRef.current`, `document.getElementById('password')`: a field of a form. */
function isField(node: TSESTree.Node): boolean {
  if (node.type === 'CallExpression') return /^(?:getElementById|querySelector)$/u.test(calledName(node) ?? '');
  return node.type === 'MemberExpression' && /^(?:target|current|currentTarget)$/u.test(keyOf(node) ?? '');
}

function compute(expression: TSESTree.Node, context: FileContext, left: number): boolean {
  const node = awaited(expression);
  const part = requestPartOf(node, context);
  if (part !== undefined) return sentParts.has(part);
  switch (node.type) {
    case 'Identifier':
      return isTypedIdentifier(node, context, left);
    case 'MemberExpression': {
      const key = keyOf(node);
      const object = awaited(node.object);
      if (key === 'value' && isField(object)) return true;
      // ctx.request.body, c.req.valid('json'), this.req.body, parsed.data
      if (key === 'body' && /^(?:req|request|event)$/u.test(lastNameOf(object) ?? '')) return true;
      return find(object, context, left - 1);
    }
    case 'CallExpression': {
      const name = calledName(node);
      if (name === undefined || !validating.test(name)) return false;
      if (node.arguments.some((argument) => argument.type !== 'SpreadElement' && find(argument, context, left - 1))) return true;
      return node.callee.type === 'MemberExpression' && find(node.callee.object, context, left - 1);
    }
    case 'LogicalExpression':
      return find(node.left, context, left - 1);
    default:
      return false;
  }
}

const remember = rememberedInFile((node: TSESTree.Node, context: FileContext, left: number): boolean => compute(node, context, left));

function find(node: TSESTree.Node, context: FileContext, left: number): boolean {
  return left > 0 && remember(node, context, left);
}

/** Whether a value is what somebody sent just now: a field of a request body, of a form, of an input object, validated or not. */
export function isTyped(expression: TSESTree.Node, context: FileContext): boolean {
  return find(expression, context, hops);
}
