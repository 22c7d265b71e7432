import type { TSESTree } from '@typescript-eslint/utils';
import { columnDecorators, columnMakers, inputAttributes, inputDecorators, inputElements, inputMakers, tableMethods } from '../knowledge/national-numbers.ts';
import type { FileContext } from '../context.ts';
import { calledName, type Call } from '../source/callee.ts';
import { enclosingClass } from '../source/class-members.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import type { NameCue } from './classify-name.ts';
import { subjectOf } from './schema-facts.ts';

/** A field that code declares: a column that is stored, or what a request or a form asks for. */
export interface DeclaredField {
  readonly name: string;
  readonly node: TSESTree.Node;
  readonly use: 'stored' | 'collected';
  readonly cue: NameCue;
}

const keysOf = (object: TSESTree.ObjectExpression): string[] => object.properties.flatMap((property) => (property.type === 'Property' ? (keyOf(property) ?? []) : []));

/** The name that what a call makes is given: `userSchema`, `patients`. */
function madeName(call: Call): string | undefined {
  const { parent } = call;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return parent.type === 'Property' ? keyOf(parent) : undefined;
}

function subjectOfCall(call: Call, context: FileContext): string | undefined {
  const [first] = call.arguments;
  const text = first && first.type !== 'SpreadElement' ? staticTextOf(first, context) : undefined;
  const receiver = call.callee.type === 'MemberExpression' && call.callee.object.type === 'Identifier' ? call.callee.object.name : undefined;
  const name = text ?? madeName(call) ?? receiver;
  const subject = name === undefined ? '' : subjectOf(name);
  return subject === '' ? undefined : subject;
}

function useOfCall(call: Call, object: TSESTree.ObjectExpression): 'stored' | 'collected' | undefined {
  const name = calledName(call);
  if (name === undefined) return undefined;
  const index = Object.hasOwn(columnMakers, name) ? columnMakers[name] : undefined;
  if (index !== undefined && call.arguments[index] === object) return 'stored';
  return inputMakers.has(name) && call.arguments[0] === object ? 'collected' : undefined;
}

/** `new Schema({ bsn: String })`, `pgTable('patients', { bsn: text() })`, `z.object({ bsn: z.string() })`, `properties: { bsn: { type: 'string' } }`. */
export function declaredPropertyAt(node: TSESTree.Property, context: FileContext): DeclaredField | undefined {
  const name = keyOf(node);
  const object = node.parent;
  if (name === undefined || object.type !== 'ObjectExpression') return undefined;
  const { parent } = object;
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression') {
    const use = useOfCall(parent, object);
    if (!use) return undefined;
    const subject = subjectOfCall(parent, context);
    return { name, node: node.key, use, cue: { siblings: keysOf(object), ...(subject === undefined ? {} : { object: subject }) } };
  }
  const isJsonSchema = parent.type === 'Property' && keyOf(parent) === 'properties' && node.value.type === 'ObjectExpression' && keysOf(node.value).some((key) => key === 'type' || key === '$ref');
  return isJsonSchema ? { name, node: node.key, use: 'collected', cue: { siblings: keysOf(object) } } : undefined;
}

/** `@Column() bsn: string`, `@IsString() bsn: string`. */
export function declaredMemberAt(node: TSESTree.PropertyDefinition): DeclaredField | undefined {
  const name = keyOf(node);
  const around = enclosingClass(node);
  if (name === undefined || !around) return undefined;
  const decorators = decoratorsOf(node).map(({ expression }) => lastNameOf(expression) ?? '');
  const use = decorators.some((each) => columnDecorators.has(each)) ? 'stored' : decorators.some((each) => inputDecorators.test(each)) ? 'collected' : undefined;
  if (!use) return undefined;
  const siblings = around.body.body.flatMap((member) => (member.type === 'PropertyDefinition' ? (keyOf(member) ?? []) : []));
  const typeName = subjectOf(around.id?.name ?? '');
  return { name, node: node.key, use, cue: { siblings, ...(typeName === '' ? {} : { typeName }) } };
}

/** `table.string('bsn')`, `register('bsn')`. */
export function declaredByCallAt(node: TSESTree.CallExpression, context: FileContext): DeclaredField | undefined {
  const method = calledName(node);
  const [first] = node.arguments;
  if (method === undefined || first?.type !== 'Literal' || typeof first.value !== 'string') return undefined;
  const receiver = node.callee.type === 'MemberExpression' ? lastNameOf(node.callee.object) : undefined;
  const isColumn = tableMethods.has(method) && /^(?:t|table|tbl|knexTable|builder)$/u.test(receiver ?? '');
  const isInput = method === 'register' && receiver === undefined && context.sourceCode.text.includes('useForm');
  return isColumn || isInput ? { name: first.value, node: first, use: isColumn ? 'stored' : 'collected', cue: {} } : undefined;
}

/** `<input name="ssn">`, `<FormField name="bsn">`. */
export function declaredInputAt(node: TSESTree.JSXAttribute): DeclaredField | undefined {
  if (node.name.type !== 'JSXIdentifier' || !inputAttributes.has(node.name.name) || node.value?.type !== 'Literal' || typeof node.value.value !== 'string') return undefined;
  const element = node.parent.name.type === 'JSXIdentifier' ? node.parent.name.name : '';
  return inputElements.test(element) ? { name: node.value.value.split('.').at(-1) ?? '', node: node.value, use: 'collected', cue: {} } : undefined;
}
