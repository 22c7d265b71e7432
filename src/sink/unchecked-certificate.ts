import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import type { DataValue } from '../source/data-file.ts';
import { removeProperty } from '../source/edit.ts';
import { keyOf } from '../source/property-path.ts';
import { replacedPieces } from '../source/text-edit.ts';
import { isAskedUnchecked } from './asked-unchecked.ts';
import { isCommandText } from './command-text.ts';
import { commandOfArgument } from './command-url.ts';
import { isIdleFunction, uncheckedCallAt } from './unchecked-call.ts';
import { uncheckedDataAt } from './unchecked-data.ts';
import { uncheckedAssignmentAt, uncheckedOptionAt, uncheckedValuesOf, type UncheckedOption } from './unchecked-option.ts';
import { uncheckedCommandIn, uncheckedParameterIn, type UncheckedText } from './unchecked-text.ts';

/** A place that leaves the certificate of the other side, or its host name, unchecked. */
export interface UncheckedCertificate {
  readonly kind: 'option' | 'process' | 'identity' | 'call' | 'text';
  readonly node: TSESTree.Node;
  /** As a message shows it: `rejectUnauthorized: false`. */
  readonly shown: string;
  /** What brings the check back: without `checking` it is taken out, with it, it is written instead. */
  readonly edit?: ((fixer: TSESLint.RuleFixer) => TSESLint.RuleFix | TSESLint.RuleFix[] | null) | undefined;
  readonly checking?: string;
}

const identity = 'checkServerIdentity';
const variable = /^(?:[A-Z][A-Z_]*|npm_\w+)$/u;

function ofOption(node: TSESTree.Node, { name, leaf, checking }: UncheckedOption, context: FileContext): UncheckedCertificate | undefined {
  const isProcess = variable.test(name);
  if (!isProcess && isAskedUnchecked(leaf.isWrittenHere ? leaf.node : node, context)) return undefined;
  const found = { kind: isProcess ? 'process' : 'option', node, shown: `${name}${isProcess ? '=' : ': '}${String(leaf.value)}` } as const;
  if (node.type === 'Property' && (node.shorthand || node.value === leaf.node)) return { ...found, edit: (fixer) => removeProperty(fixer, node.value, context) };
  if (!leaf.isWrittenHere) return found;
  return { ...found, checking, edit: (fixer) => fixer.replaceText(leaf.node, typeof leaf.value === 'string' ? `'${checking}'` : checking) };
}

/** What a property of an object literal leaves unchecked. */
export function mayLeaveUnchecked(key: string): boolean {
  return key === identity || key === 'secure' || uncheckedValuesOf(key) !== undefined;
}

/** What a property of an object leaves unchecked. */
export function uncheckedByProperty(node: TSESTree.Property, context: FileContext): UncheckedCertificate | undefined {
  if (keyOf(node) === identity && isIdleFunction(node.value, context)) return { kind: 'identity', node, shown: identity, edit: (fixer) => removeProperty(fixer, node.value, context) };
  const option = uncheckedOptionAt(node, context);
  return option && ofOption(node, option, context);
}

/** What an assignment, a default or a field leaves unchecked. */
export function uncheckedByAssignment(node: TSESTree.Node, target: TSESTree.Node, value: TSESTree.Node, context: FileContext): UncheckedCertificate | undefined {
  if (target.type === 'MemberExpression' && keyOf(target) === identity && isIdleFunction(value, context)) return { kind: 'identity', node, shown: identity };
  const option = uncheckedAssignmentAt(target, value, context);
  return option && ofOption(node, option, context);
}

/** What a call leaves unchecked. */
export function uncheckedByCall(node: TSESTree.CallExpression, context: FileContext): UncheckedCertificate | undefined {
  const call = uncheckedCallAt(node, context);
  return call && { kind: 'call', ...call };
}

/** `-k`, `-sk`, `--insecure` as an argument of curl. */
const isTrustingFlag = (text: string): boolean => text === '--insecure' || (text.includes('k') && /^-[fgiILNsSvk]{1,8}$/u.test(text));

/** What a string of the code leaves unchecked. */
export function uncheckedByText(node: TSESTree.Literal | TSESTree.TemplateElement, text: string, context: FileContext): UncheckedCertificate | undefined {
  if (isTrustingFlag(text) && commandOfArgument(node) === 'curl') return { kind: 'text', node, shown: `curl ${text}` };
  const parameter = uncheckedParameterIn(text, context);
  if (parameter) return ofText(node, parameter, context);
  const command = uncheckedCommandIn(text);
  return command && isCommandText(node) ? ofText(node, command, context) : undefined;
}

function ofText(node: TSESTree.Node, { shown, edit }: UncheckedText, context: FileContext): UncheckedCertificate {
  return { kind: 'text', node, shown, edit: edit && replacedPieces(node, [edit], context), ...(edit && edit[1] !== '' ? { checking: edit[1] } : {}) };
}

/** What a value of a JSON or YAML file leaves unchecked. */
export function uncheckedByData(value: DataValue, context: FileContext): UncheckedCertificate | undefined {
  const setting = uncheckedDataAt(value);
  if (setting) return { kind: setting.isProcess ? 'process' : 'option', node: value.node, shown: setting.shown };
  if (typeof value.value !== 'string' || /^(?:description|summary|title|message|help|comment|notes?)$/iu.test(value.name)) return undefined;
  const text = uncheckedParameterIn(value.value, context) ?? uncheckedCommandIn(value.value);
  return text && ofText(value.node, text, context);
}
