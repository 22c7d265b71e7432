import type { TSESTree } from '@typescript-eslint/utils';
import { localModels, localModules, promptModules } from '../knowledge/prompt-sdks.ts';
import type { FileContext } from '../context.ts';
import { calleeOf, type Call } from '../source/callee.ts';
import { optionOf } from '../source/option.ts';
import { originOf, type Origin } from '../source/origin.ts';
import { lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, staticTextOf } from '../source/static-text.ts';
import { packageOfCall } from '../source/types.ts';
import { awaited, unwrapped } from '../source/unwrap.ts';
import { recipientWithId } from './recipient-name.ts';
import { entryOf } from './declared-data.ts';
import { recipientOfUrl, vendor, type Recipient } from './recipient.ts';

const families = Object.entries(promptModules).filter(([name]) => name.endsWith('*')).map(([name, vendor]) => [name.slice(0, -1), vendor] as const);

/** The vendor of a package that talks to language models, `''` when the call tells it; `undefined` for other packages. */
export function promptVendorOf(module: string): string | undefined {
  for (let at = module; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    if (localModules.has(at)) return '';
    if (Object.hasOwn(promptModules, at)) return promptModules[at];
  }
  return families.find(([start]) => module.startsWith(start))?.[1];
}

/** The expression that the methods of a call hang on: `client` of `client.chat.completions.create(…)`. */
function clientOf(node: Call): TSESTree.Node {
  let at = unwrapped(node.callee);
  while (at.type === 'MemberExpression' && unwrapped(at.object).type !== 'ThisExpression') at = unwrapped(at.object);
  return at;
}

function moduleIsLocal(origin: Origin | undefined): boolean {
  if (!origin) return false;
  for (let at = origin.module; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) if (localModules.has(at)) return true;
  return origin.path.some((step) => localModels.has(step));
}

/** The model that a call of the AI SDK is given: `openai('gpt-4o')` of `{ model: openai('gpt-4o') }`. */
function modelOf(node: Call, context: FileContext): TSESTree.Node | undefined {
  for (const argument of node.arguments) {
    const model = optionOf(argument, 'model', context);
    if (typeof model === 'object') return constantOf(model, context);
  }
  return undefined;
}

/** The address that a client was made with: `new OpenAI({ baseURL })`. */
function addressOf(made: TSESTree.Node, context: FileContext): TSESTree.Node | undefined {
  const instance = awaited(constantOf(made, context));
  if (instance.type !== 'NewExpression' && instance.type !== 'CallExpression') return undefined;
  for (const argument of instance.arguments) {
    for (const key of ['baseURL', 'baseUrl', 'basePath', 'endpoint', 'host', 'configuration', 'serverURL']) {
      const value = optionOf(argument, key, context);
      if (typeof value !== 'object') continue;
      const nested = optionOf(value, 'baseURL', context);
      return typeof nested === 'object' ? nested : value;
    }
  }
  return undefined;
}

/** What stands for the model: the client, the instance that is called, the model in the options. */
function standsFor(node: Call, context: FileContext): readonly TSESTree.Node[] {
  const model = modelOf(node, context);
  const factory = model?.type === 'CallExpression' ? model.callee : undefined;
  return [clientOf(node), ...(model ? [model] : []), ...(factory ? [factory] : [])];
}

function recipientOfAddress(node: Call, context: FileContext): Recipient | undefined {
  for (const each of standsFor(node, context)) {
    const address = addressOf(each, context);
    if (address) return recipientOfUrl(address, undefined, context);
  }
  return undefined;
}

/** Whether a call asks a model on own machines. */
export function isLocalModel(node: Call, context: FileContext): boolean {
  if (moduleIsLocal(calleeOf(node, context)?.origin)) return true;
  if (standsFor(node, context).some((each) => moduleIsLocal(originOf(each, context)))) return true;
  const recipient = recipientOfAddress(node, context);
  return recipient?.kind === 'own' || (recipient !== undefined && entryOf(recipient)?.category === 'ai-local');
}

function vendorOf(module: string, context: FileContext): Recipient | undefined {
  const id = promptVendorOf(module);
  const entry = id === undefined || id === '' ? undefined : recipientWithId(id);
  return entry && vendor(entry, context);
}

/** Who answers: the host that the client was made with, the package of the model, the package of the call. */
export function recipientOfPrompt(node: Call, context: FileContext): Recipient {
  const address = recipientOfAddress(node, context);
  if (address && address.kind !== 'unknown') return address;
  for (const each of [...standsFor(node, context).slice(1), clientOf(node)]) {
    const origin = originOf(each, context);
    const found = origin && vendorOf(origin.module, context);
    if (found) return found;
  }
  const declared = node.type === 'CallExpression' ? packageOfCall(node, context) : undefined;
  return (declared === undefined ? undefined : vendorOf(declared, context)) ?? { kind: 'unknown' };
}

/** The names by which the code calls the model: `gpt-4o`, `openai`, `llama`. */
export function modelsNamedBy(node: Call, context: FileContext): readonly string[] {
  const names: string[] = [];
  for (const each of standsFor(node, context)) {
    const text = staticTextOf(each, context) ?? pathOf(each)?.join('.');
    if (text !== undefined) names.push(text);
    if (each.type === 'CallExpression') {
      const name = lastNameOf(each.callee);
      const id = each.arguments[0] && staticTextOf(each.arguments[0], context);
      names.push(...(name === undefined ? [] : [name]), ...(id === undefined ? [] : [id]));
    }
    const origin = originOf(each, context);
    if (origin) names.push(origin.module);
  }
  return names;
}
