import type { TSESTree } from '@typescript-eslint/utils';
import { pseudonymousCategories } from '../knowledge/categories.ts';
import { filledIn, stateMakers } from '../knowledge/form-names.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { settingsOf } from '../settings.ts';
import type { FunctionNode } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { nameOfFunction } from '../source/enclosing-function.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { nameFactsOf } from './classify-name.ts';
import { wordsOf } from './words.ts';

function isPersonal(name: string, context: FileContext): boolean {
  const { term, isCleared } = nameFactsOf(name, settingsOf(context));
  return term?.strength === 'strong' && !isCleared && !pseudonymousCategories.has(term.category);
}

function isFilledIn(name: string): boolean {
  const words = wordsOf(name);
  return filledIn.has(words.at(-1) ?? '') && !words.some((word) => /^(?:err|valid|touch)/u.test(word));
}

/** `const [form, setForm] = useState({ email: '', phone: '' })`: what somebody types, where it asks for something personal. */
export function isFormState(name: string, made: TSESTree.Node, context: FileContext): boolean {
  if (made.type !== 'CallExpression' || !made.arguments[0] || !stateMakers.has(calledName(made) ?? '') || !isFilledIn(name)) return false;
  const fields = constantOf(made.arguments[0], context);
  return fields.type === 'ObjectExpression' && fields.properties.some((field) => field.type === 'Property' && !(field.value.type === 'Literal' && typeof field.value.value === 'boolean') && isPersonal(keyOf(field) ?? '', context));
}

const hooks = /\b(?:handleSubmit\(|onFinish=\{|onSubmit(?:=\{(?!handleSubmit\()|:\s?))(?:this\.)?(\w{1,60})/gu;
const fieldNames = /\b(?:register\(|name=)\s?\{?["']([\w.]{1,60})["']/gu;
const startValues = /\b(?:initial|default)Values[:=]\s?\{{1,2}([^{}]{1,600})\}/gu;

/** Functions that a library of forms hands the values of a form. */
const handlers = rememberedOfFile(({ sourceCode: { text } }): ReadonlySet<string> => new Set([...text.matchAll(hooks)].flatMap(([, name]) => name ?? [])));

const asksForPerson = rememberedOfFile((context): boolean => {
  const { text } = context.sourceCode;
  const fields = [...text.matchAll(fieldNames)].flatMap(([, name]) => name ?? []);
  const started = [...text.matchAll(startValues)].flatMap(([, keys = '']) => [...keys.matchAll(/(\w+)["']?:/gu)].flatMap(([, name]) => name ?? []));
  return [...fields, ...started].some((name) => isPersonal(name.split('.').at(-1) ?? '', context));
});

function isHandedToForm(of: FunctionNode, context: FileContext): boolean {
  const { parent } = of;
  if (parent.type === 'CallExpression') return calledName(parent) === 'handleSubmit' && parent.arguments[0] === of;
  if (parent.type === 'JSXExpressionContainer') return parent.parent.type === 'JSXAttribute' && /^on(?:Finish|Submit)$/u.test(parent.parent.name.type === 'JSXIdentifier' ? parent.parent.name.name : '');
  if (parent.type === 'Property') return keyOf(parent) === 'onSubmit';
  return handlers(context).has(nameOfFunction(of) ?? '');
}

/** `handleSubmit((data) => …)`, `<Formik onSubmit={(values) => …}>`: what a library hands over of a form that asks for something personal. */
export function isFormResult(name: string, of: FunctionNode, context: FileContext): boolean {
  return isFilledIn(name) && isHandedToForm(of, context) && asksForPerson(context);
}
