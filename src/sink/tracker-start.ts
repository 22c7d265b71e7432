import type { TSESTree } from '@typescript-eslint/utils';
import { consentGuard, consentTest, cookielessTools, serverModules, startingCalls, startingClasses, startingCommands, startingComponents, trackingCategories, trackingScripts } from '../knowledge/tracker-starts.ts';
import type { TelemetrySdk } from '../knowledge/telemetry-sdks.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { bindingOfVariable, variableOf } from '../source/binding.ts';
import { calledName, calleeOf, type Call } from '../source/callee.ts';
import { isClientFile } from '../source/client-file.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { optionOf } from '../source/option.ts';
import { isOwnModule } from '../source/own-module.ts';
import { leadingTextOf, staticTextOf } from '../source/static-text.ts';
import { recipientWithId } from './recipient-name.ts';
import { sdkOfCommand, sdkOfModule, toolNamed } from './telemetry-sdk.ts';

function trackerNamed(id: string | undefined): string | undefined {
  const entry = id === undefined || cookielessTools.has(id) ? undefined : recipientWithId(id);
  return entry && trackingCategories.has(entry.category) ? entry.name : undefined;
}

const nameOf = (sdk: TelemetrySdk | undefined): string | undefined => trackerNamed(sdk?.recipient);

/** Whether a call says itself that nothing is kept on the device, or that it begins switched off. */
function keepsNothing(node: Call, context: FileContext): boolean {
  return node.arguments.some((argument) => {
    const kept = optionOf(argument, 'persistence', context);
    const enabled = optionOf(argument, 'enabled', context);
    return (typeof kept === 'object' && staticTextOf(kept, context) === 'memory') || (typeof enabled === 'object' && enabled.type === 'Literal' && enabled.value === false);
  });
}

/** By its last name: what a call that starts a tracker may be called. */
export function mayStartTracker(name: string): boolean {
  return name === 'use' || startingCalls.has(name) || startingClasses.has(name) || sdkOfCommand(name) !== undefined;
}

/** The tracker that a call starts: `posthog.init(key)`, `gtag('config', id)`, `new Analytics({ writeKey })`. */
export function trackerStartedBy(node: Call, context: FileContext): string | undefined {
  const name = calledName(node) ?? '';
  const [first] = node.arguments;
  if (node.type === 'CallExpression' && sdkOfCommand(name) && first) {
    return startingCommands.has(staticTextOf(first, context) ?? '') ? nameOf(sdkOfCommand(name)) : undefined;
  }
  const isStarting = node.type === 'NewExpression' ? startingClasses.has(name) : startingCalls.has(name);
  const isPlugin = name === 'use' && first?.type === 'Identifier';
  if ((!isStarting && !isPlugin) || keepsNothing(node, context)) return undefined;
  if (isPlugin) return componentOf(first, context);
  const callee = calleeOf(node, context);
  const module = callee?.origin?.module;
  if (module !== undefined && module !== 'global' && !isOwnModule(module)) {
    return serverModules.test(module) && !isClientFile(context) ? undefined : nameOf(sdkOfModule(module));
  }
  const receiver = callee?.receiverName;
  const named = receiver === undefined ? undefined : toolNamed(receiver);
  return named?.isSure && isClientFile(context) ? nameOf(named.sdk) : undefined;
}

function componentOf(identifier: TSESTree.Identifier | TSESTree.JSXIdentifier, context: FileContext): string | undefined {
  const variable = variableOf(identifier, context);
  const binding = variable && bindingOfVariable(variable);
  return binding?.from === 'import' ? nameOf(sdkOfModule(binding.module)) : undefined;
}

function trackerInText(text: string): string | undefined {
  const found = trackingScripts.find(([address]) => text.includes(address));
  return trackerNamed(found?.[1]);
}

/** The tracker that an element starts: `<GoogleAnalytics gaId="…">`, `<Script src="https://www.googletagmanager.com/gtag/js">`. */
export function trackerShownBy(node: TSESTree.JSXOpeningElement, context: FileContext): string | undefined {
  const { name } = node;
  if (name.type !== 'JSXIdentifier') return undefined;
  if (startingComponents.has(name.name)) {
    // Given a client, a provider starts nothing itself.
    const isGiven = node.attributes.some((each) => each.type === 'JSXAttribute' && each.name.name === 'client');
    return isGiven ? undefined : componentOf(name, context);
  }
  if (name.name !== 'script' && name.name !== 'Script') return undefined;
  return nodesWithin(node.parent).map((each) => (each.type === 'Literal' && typeof each.value === 'string' ? each.value : each.type === 'TemplateElement' ? each.value.raw : '')).map(trackerInText).find((each) => each !== undefined);
}

/** The tracker that a script put into a page starts: `script.src = 'https://connect.facebook.net/…'`. */
export function trackerLoadedBy(node: TSESTree.AssignmentExpression, context: FileContext): string | undefined {
  const { left, right } = node;
  return left.type === 'MemberExpression' && !left.computed && left.property.type === 'Identifier' && left.property.name === 'src' ? trackerInText(leadingTextOf(right, context)) : undefined;
}

/** Whether a file asks for consent, or has a tool wait for it; comments do not count. */
export const guardsConsent = rememberedOfFile(({ sourceCode: { ast, text } }): boolean =>
  consentTest.test(text) || ast.tokens.some(({ type, value }) => {
    if (type === 'Punctuator' || !consentGuard.test(value)) return false;
    // gtag('consent', 'default', …) guards what it denies.
    return !/^['"`]consent['"`]$/u.test(value) || text.includes('denied');
  }),
);
