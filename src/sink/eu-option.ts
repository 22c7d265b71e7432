import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { euCalls, euOptions, type EuOption } from '../knowledge/eu-options.ts';
import type { CataloguedRecipient } from '../knowledge/recipients.ts';
import type { FileContext } from '../context.ts';
import { calleeOf, type Call } from '../source/callee.ts';
import { addArgumentAfter, addProperties } from '../source/insert.ts';
import { packageOf } from '../source/module-pattern.ts';
import { modulesOf } from '../source/modules.ts';
import { optionOf } from '../source/option.ts';
import { lastNameOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { recipientWithId } from './recipient-name.ts';

/** A client whose data stay outside the EEA, by the option that its vendor documents for it. */
export interface OutsideClient {
  readonly entry: CataloguedRecipient;
  /** What to mark: the call, or the value that was chosen. */
  readonly node: TSESTree.Node;
  /** The value that was chosen; `undefined` where the default of the vendor holds. */
  readonly from: string | undefined;
  /** What to set: `serverZone: 'EU'`. */
  readonly to: string;
  readonly fix: TSESLint.ReportFixFunction | undefined;
}

/** The packages whose clients have such an option. */
export const packagesWithEuOption: readonly string[] = [...euOptions, ...euCalls].flatMap(({ modules }) => modules);

const withEuOption: ReadonlySet<string> = new Set(packagesWithEuOption);

/** Whether a file loads one of them. */
export function loadsEuOption(context: FileContext): boolean {
  for (const module of modulesOf(context)) if (withEuOption.has(packageOf(module))) return true;
  return false;
}

function optionFor(node: Call, context: FileContext): EuOption | undefined {
  const origin = calleeOf(node, context)?.origin;
  if (!origin) return undefined;
  const name = origin.path.filter((step) => step !== 'new').at(-1) ?? '';
  return euOptions.find(({ modules, makers }) => makers.includes(name) && modules.includes(origin.module));
}

const credentialName = /(?:key|token|secret|id)$/iu;

/** The options of a call that makes a client: the last object, or none where the last argument is a key or a text. */
function optionsOf({ arguments: given }: Call, context: FileContext): TSESTree.ObjectExpression | 'none' | 'unknown' {
  const last = given.at(-1);
  if (!last) return 'none';
  if (given.some(({ type }) => type === 'SpreadElement')) return 'unknown';
  const value = constantOf(last, context);
  if (value.type === 'ObjectExpression') return value;
  return value.type === 'Literal' || value.type === 'TemplateLiteral' || credentialName.test(lastNameOf(value) ?? '') ? 'none' : 'unknown';
}

function insertion(node: Call, options: TSESTree.ObjectExpression | 'none', text: string, context: FileContext): TSESLint.ReportFixFunction | undefined {
  if (options !== 'none') return (fixer) => addProperties(fixer, options, [text], context);
  const last = node.arguments.at(-1);
  return last && ((fixer) => addArgumentAfter(fixer, last, `{ ${text} }`, context));
}

/** Whether the file names the place in the EEA elsewhere, and so chooses between the two. */
function choosesIn(value: string, context: FileContext): boolean {
  const text = value.replaceAll("'", '').replace(/^https:\/\//u, '');
  return text.length > 3 && context.sourceCode.text.includes(text);
}

/** `client.setApiKey(key)` without `client.setDataResidency('eu')`, or with another place. */
function outsideByCall(node: Call, context: FileContext): OutsideClient | undefined {
  const callee = calleeOf(node, context);
  const found = callee && euCalls.find(({ after, name, modules }) => (callee.name === after || callee.name === name) && modules.includes(callee.origin?.module ?? ''));
  const entry = found && recipientWithId(found.recipient);
  if (!callee || !entry || node.callee.type !== 'MemberExpression') return undefined;
  const to = `${found.name}('${found.value}')`;
  const [given] = node.arguments;
  if (callee.name === found.name) {
    return given?.type === 'Literal' && given.value !== found.value ? { entry, node: given, from: `${found.name}(${given.raw})`, to, fix: (fixer) => fixer.replaceText(given, `'${found.value}'`) } : undefined;
  }
  if (context.sourceCode.text.includes(found.name)) return undefined;
  const client = context.sourceCode.getText(node.callee.object);
  const statement = node.parent.type === 'ExpressionStatement' ? node.parent : undefined;
  return { entry, node, from: undefined, to, fix: statement && ((fixer) => fixer.insertTextAfter(statement, `\n${' '.repeat(statement.loc.start.column)}${client}.${to};`)) };
}

/** The client that a call makes or sets up, where its data stay outside the EEA though an option would keep them in it. */
export function outsideClientAt(node: Call, context: FileContext): OutsideClient | undefined {
  const option = optionFor(node, context);
  const entry = option && recipientWithId(option.recipient);
  if (!entry) return outsideByCall(node, context);
  const options = optionsOf(node, context);
  if (options === 'unknown') return undefined;
  const { keys: [first], value, outside = [] } = option;
  const to = `${first}: ${value}`;
  // A constant of the package can only be written where the file has it.
  const isAtHand = value.startsWith("'") || context.sourceCode.text.includes(value.split('.')[0] ?? value);
  for (const key of option.keys) {
    const given = options === 'none' ? 'absent' : optionOf(options, key, context);
    if (given === 'absent') continue;
    const from = given === 'unknown' ? undefined : (staticTextOf(given, context) ?? lastNameOf(given));
    if (given === 'unknown' || key !== first || from === undefined || !outside.includes(from)) return undefined;
    return { entry, node: given, from: `${first}: ${context.sourceCode.getText(given)}`, to, fix: isAtHand ? (fixer) => fixer.replaceText(given, value) : undefined };
  }
  return option.isDefault && !choosesIn(value, context) ? { entry, node, from: undefined, to, fix: isAtHand ? insertion(node, options, to, context) : undefined } : undefined;
}
