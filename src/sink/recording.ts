import type { TSESTree } from '@typescript-eslint/utils';
import { recordingCommands, recordingOptions, type RecordingOption } from '../knowledge/session-replay.ts';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { bindingOfVariable, variableOf } from '../source/binding.ts';
import { calledName, calleeOf, type Call } from '../source/callee.ts';
import { isModuleOf } from '../source/module-pattern.ts';
import { optionAt } from '../source/option.ts';
import { isOwnModule } from '../source/own-module.ts';
import { staticTextOf } from '../source/static-text.ts';

/** An option by which a recording shows what people read or type, where the code sets it or leaves it out. */
export interface Unmasked {
  /** The value, or the callee where the option is missing. */
  readonly node: TSESTree.Node;
  readonly isMissing: boolean;
  readonly tool: string;
  /** `session_recording.maskAllInputs`. */
  readonly name: string;
  readonly shows: string;
  readonly instead?: string;
}

const byCall = new Map<string, RecordingOption[]>();
for (const option of recordingOptions) for (const call of option.calls) byCall.set(call, [...(byCall.get(call) ?? []), option]);

function isOf(option: RecordingOption, node: Call, context: FileContext): boolean {
  const callee = calleeOf(node, context);
  if (!callee) return false;
  const { origin, receiverName } = callee;
  if (origin && isModuleOf(origin.module, option.modules)) return true;
  if (origin && origin.module !== 'global' && !isOwnModule(origin.module)) return false;
  return receiverName !== undefined && option.receivers.includes(wordsOf(receiverName).join(''));
}

function isSet(options: TSESTree.Node | undefined, paths: RecordingOption['unless'], context: FileContext): boolean {
  return paths?.some((path) => optionAt(options, path, context) !== 'absent') ?? false;
}

/** What one options object unmasks, or leaves unmasked. */
function unmaskedBy(option: RecordingOption, options: TSESTree.Node | undefined, callee: TSESTree.Node, mayLack: boolean, context: FileContext): Unmasked | undefined {
  const { tool, path, unmasks, shows, instead } = option;
  const off = option.switchedOffBy && optionAt(options, option.switchedOffBy, context);
  if (typeof off === 'object' && off.type === 'Literal' && off.value === true) return undefined;
  const value = optionAt(options, path, context);
  const found = { tool, name: path.join('.'), shows, ...(instead === undefined ? {} : { instead }) };
  if (value === 'unknown') return undefined;
  if (value === 'absent') return mayLack && !isSet(options, option.unless, context) ? { ...found, node: callee, isMissing: true } : undefined;
  if (value.type === 'ArrayExpression') return option.orListed && value.elements.length > 0 && !isSet(options, option.unless, context) ? { ...found, node: value, isMissing: false } : undefined;
  if (value.type !== 'Literal') return undefined;
  const isUnmasking = unmasks.some((each) => each === value.value) || (option.orListed && typeof value.value === 'string' && value.value !== '');
  return isUnmasking ? { ...found, node: value, isMissing: false } : undefined;
}

function byCommand(node: TSESTree.CallExpression, context: FileContext): readonly Unmasked[] {
  const name = calledName(node);
  const [command, options] = node.arguments;
  const known = recordingCommands.find((each) => each.name === name);
  if (!known || !command || staticTextOf(command, context) !== known.command) return [];
  return Object.entries(known.keys).flatMap(([key, shows]) => {
    const value = optionAt(options, [key], context);
    return typeof value === 'object' && value.type === 'Literal' && value.value === true ? [{ node: value, isMissing: false, tool: known.tool, name: key, shows, instead: 'false' }] : [];
  });
}

/** By its last name: what a call that sets a recording up may be called. */
export function mayRecord(name: string): boolean {
  return byCall.has(name) || recordingCommands.some((command) => command.name === name);
}

/** What a call that sets a recording up unmasks: `replayIntegration({ maskAllText: false })`. */
export function unmaskedAt(node: Call, context: FileContext): readonly Unmasked[] {
  const name = calledName(node);
  if (name === undefined) return [];
  const options = byCall.get(name)?.filter((option) => isOf(option, node, context)) ?? [];
  const found = options.flatMap((option) => {
    if (option.orMissingAt !== undefined) {
      if (node.arguments.slice(0, option.orMissingAt + 1).some((argument) => argument.type === 'SpreadElement')) return [];
      return unmaskedBy(option, node.arguments[option.orMissingAt], node.callee, true, context) ?? [];
    }
    return node.arguments.flatMap((argument) => unmaskedBy(option, argument, node.callee, false, context) ?? []);
  });
  return node.type === 'CallExpression' ? [...found, ...byCommand(node, context)] : found;
}

/** The same for a component: `<PostHogProvider options={{ session_recording: { maskAllInputs: false } }}>`. */
export function unmaskedByComponent(node: TSESTree.JSXOpeningElement, context: FileContext): readonly Unmasked[] {
  const { name } = node;
  const options = name.type === 'JSXIdentifier' ? byCall.get(name.name) : undefined;
  if (!options || name.type !== 'JSXIdentifier') return [];
  const variable = variableOf(name, context);
  const binding = variable && bindingOfVariable(variable);
  if (binding?.from !== 'import') return [];
  return node.attributes.flatMap((attribute) => {
    const value = attribute.type === 'JSXAttribute' && attribute.value?.type === 'JSXExpressionContainer' ? attribute.value.expression : undefined;
    return value ? options.flatMap((option) => (isModuleOf(binding.module, option.modules) ? (unmaskedBy(option, value, node, false, context) ?? []) : [])) : [];
  });
}
