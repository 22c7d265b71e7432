import type { TSESTree } from '@typescript-eslint/utils';
import { askingVerbs, generatingCalls, modelWords, personKeys, promptCalls, promptClasses, promptPaths, silentKeys, textKeys, vaguePromptPaths } from '../knowledge/prompt-sdks.ts';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { variableOf, bindingOf } from '../source/binding.ts';
import { calledName, calleeOf, type Call, type Callee } from '../source/callee.ts';
import { returnedBy } from '../source/leaves.ts';
import { calledFunctionOf } from '../source/local-function.ts';
import { modulesOf } from '../source/modules.ts';
import { isOwnModule } from '../source/own-module.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { constantOf, textPartsOf } from '../source/static-text.ts';
import { packageOfCall } from '../source/types.ts';
import { unwrapped } from '../source/unwrap.ts';
import { memberUsesOf } from '../source/uses.ts';
import { isLocalModel, modelsNamedBy, promptVendorOf, recipientOfPrompt } from './prompt-model.ts';
import type { PromptSink, SinkPart } from './sink.ts';

/** Whether the file imports a package that talks to a language model. */
const importsModels = rememberedOfFile((context): boolean => [...modulesOf(context)].some((module) => promptVendorOf(module) !== undefined));

function partUnder(key: string | undefined, node: TSESTree.Node): SinkPart[] {
  if (key !== undefined && silentKeys.has(key)) return [];
  return [{ part: key !== undefined && personKeys.has(key) ? 'identity' : 'message', node, ...(key === undefined ? {} : { key }) }];
}

/** The parts of a call: the text, and what tells the person behind it. */
function partsOfArgument(argument: TSESTree.Node, context: FileContext): SinkPart[] {
  if (argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression') return [];
  const object = constantOf(argument, context);
  if (object.type !== 'ObjectExpression') return [{ part: 'message', node: argument }];
  const parts = object.properties.flatMap((property) => (property.type === 'SpreadElement' ? partUnder(undefined, property) : partUnder(keyOf(property), property.value)));
  const identifier = unwrapped(argument);
  const variable = identifier.type === 'Identifier' ? variableOf(identifier, context) : undefined;
  for (const [key, values] of variable ? memberUsesOf(variable).written : []) parts.push(...values.flatMap((value) => partUnder(key, value)));
  return parts;
}

function endsIn(path: string, ends: readonly string[]): boolean {
  return ends.some((end) => path === end || path.endsWith(`.${end}`));
}

/** Whether one object among the arguments names a model and holds text for it. */
function namesModel(node: Call, context: FileContext): boolean {
  return node.arguments.some((argument) => {
    const object = constantOf(argument, context);
    if (object.type !== 'ObjectExpression' || !propertyValueOf(object, 'model')) return false;
    return object.properties.some((property) => property.type === 'Property' && textKeys.has(keyOf(property) ?? ''));
  });
}

const modelHolders = new Set(['model', 'genai', 'gemini', 'vertex', 'vertexai', 'ai', 'llm', 'generative', 'flash', 'pro']);

function isNamedModel(name: string | undefined): boolean {
  return name !== undefined && wordsOf(name).some((word) => modelHolders.has(word));
}

/** Whether a name stands for a language model: `openaiService`, `callClaude`, `chatGpt`. */
function saysModel(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word, index) => modelWords.has(word) || (word === 'open' && words[index + 1] === 'ai') || (word === 'chat' && words[index + 1] === 'gpt'));
}

/** By the path of the call, where no import tells: `this.client.chat.completions.create(…)`. */
function isPromptByPath(node: TSESTree.CallExpression, { name, receiver, receiverName }: Callee, context: FileContext): boolean {
  const path = [...(receiver ?? (receiverName === undefined ? [] : [receiverName])), name].join('.');
  if (endsIn(path, promptPaths)) return true;
  if (generatingCalls.has(name) && isNamedModel(receiverName)) return true;
  if (!endsIn(path, vaguePromptPaths)) return false;
  return namesModel(node, context) || (receiver?.some(saysModel) ?? false);
}

/** Whether an argument is text that is made for a model, or an object that holds some. */
function textParts(argument: TSESTree.Node, context: FileContext): SinkPart[] {
  const node = constantOf(argument, context);
  if (node.type === 'ObjectExpression') {
    return node.properties.flatMap((property) => (property.type === 'Property' && textKeys.has(keyOf(property) ?? '') ? partUnder(keyOf(property), property.value) : []));
  }
  const isWritten = node.type === 'CallExpression' && pathOf(node.callee)?.join('.') === 'JSON.stringify';
  const isBuilt = node.type === 'CallExpression' && (calledFunctionOf(node, context) !== undefined || wordsOf(calledName(node) ?? '').includes('prompt'));
  const isAssembled = node.type === 'Identifier' && bindingOf(node, context).from === 'unknown';
  const isText = textPartsOf(node).length > 1 || node.type === 'ArrayExpression';
  return isWritten || isBuilt || isAssembled || isText ? [{ part: 'message', node: argument }] : [];
}

/** A function of the project that says it asks a model: `callOpenAI(prompt)`, `this.llm.complete(prompt)`. Only text counts, as it picks from records itself. */
function partsOfWrapper(node: TSESTree.CallExpression, callee: Callee, context: FileContext): SinkPart[] {
  const { name, receiverName, origin } = callee;
  if (origin && origin.module !== 'global' && !isOwnModule(origin.module)) return [];
  const isAsked = askingVerbs.has(wordsOf(name)[0] ?? '');
  if (!isAsked || calledFunctionOf(node, context)) return [];
  if (!saysModel(name) && !(receiverName !== undefined && receiverName !== 'this' && saysModel(receiverName))) return [];
  return node.arguments.flatMap((argument) => textParts(argument, context));
}

/** What tools that a model calls give back to it: `tool({ execute })`, `server.tool(name, shape, callback)`. */
function partsOfTool(node: TSESTree.CallExpression, { name, origin }: Callee, context: FileContext): SinkPart[] {
  const isOfModel = origin !== undefined && promptVendorOf(origin.module) !== undefined;
  const isOfServer = origin?.module.startsWith('@modelcontextprotocol/') ?? false;
  if (!(isOfModel && (name === 'tool' || name === 'dynamicTool')) && !(isOfServer && (name === 'tool' || name === 'registerTool'))) return [];
  return node.arguments.flatMap((argument) => {
    const value = constantOf(argument, context);
    const run = value.type === 'ObjectExpression' ? propertyValueOf(value, 'execute') : value;
    return run?.type === 'ArrowFunctionExpression' || run?.type === 'FunctionExpression' ? returnedBy(run).map((result): SinkPart => ({ part: 'message', node: result })) : [];
  });
}

/** The fields that a prompt of Genkit is filled with when it is called: `Customer: {{{customerName}}}`. */
function partsOfDefinition(node: TSESTree.CallExpression, context: FileContext): SinkPart[] {
  const definition = node.arguments[0] && constantOf(node.arguments[0], context);
  if (definition?.type !== 'ObjectExpression') return [];
  return definition.properties.flatMap((property) => {
    if (property.type !== 'Property' || !textKeys.has(keyOf(property) ?? '')) return [];
    const text = textPartsOf(constantOf(property.value, context)).map((part) => part.text ?? '').join('');
    const asks = [...text.matchAll(/\{\{\{?\s*(?:this\.)?([A-Za-z][\w.]{0,80})\s*\}\}/gu)].flatMap(([, name]) => name ?? []);
    return asks.length > 0 ? [{ part: 'message' as const, node: property.value, asks }] : [];
  });
}

function sinkOf(node: Call, parts: readonly SinkPart[], context: FileContext): PromptSink | undefined {
  if (parts.length === 0 || isLocalModel(node, context)) return undefined;
  return { kind: 'prompt', node, name: pathOf(node.callee)?.join('.') ?? lastNameOf(node.callee) ?? 'prompt', parts, recipient: recipientOfPrompt(node, context), models: modelsNamedBy(node, context) };
}

const ends: ReadonlySet<string> = new Set([...promptPaths, ...vaguePromptPaths].map((path) => path.split('.').at(-1) ?? path));

/** The cheap question before any other. */
function mayAsk(node: TSESTree.CallExpression, name: string, context: FileContext): boolean {
  if (ends.has(name) || generatingCalls.has(name)) return true;
  if (importsModels(context)) return promptCalls.has(name) || name === 'tool' || name === 'dynamicTool';
  if (name === 'tool' || name === 'registerTool') return [...modulesOf(context)].some((module) => module.startsWith('@modelcontextprotocol/'));
  return false;
}

function mayWrap(node: TSESTree.CallExpression, name: string): boolean {
  if (!askingVerbs.has(wordsOf(name)[0] ?? '')) return false;
  const receiver = node.callee.type === 'MemberExpression' ? lastNameOf(node.callee.object) : undefined;
  return saysModel(name) || (receiver !== undefined && saysModel(receiver));
}

/** The arguments that hold text: `Milvus.fromDocuments(documents, embeddings, { password })` signs in with the others. */
function saidBy({ arguments: given }: TSESTree.CallExpression, name: string): readonly TSESTree.CallExpressionArgument[] {
  return /^(?:from|add)(?:Documents|Texts)$/u.test(name) ? given.slice(0, name.endsWith('Texts') ? 2 : 1) : given;
}

function calledAt(node: TSESTree.CallExpression, context: FileContext): PromptSink | undefined {
  if (node.arguments.length === 0) return undefined;
  const name = calledName(node);
  if (name === undefined) return undefined;
  if (mayAsk(node, name, context)) {
    if (name === 'definePrompt') return sinkOf(node, [...node.arguments.flatMap((argument) => partsOfArgument(argument, context)), ...partsOfDefinition(node, context)], context);
    const callee = calleeOf(node, context);
    if (!callee) return undefined;
    const results = partsOfTool(node, callee, context);
    if (results.length > 0) return sinkOf(node, results, context);
    const isByImport = callee.origin !== undefined && promptVendorOf(callee.origin.module) !== undefined && promptCalls.has(callee.name);
    // The package that declares the function decides, whatever things are called.
    const declared = isByImport ? undefined : packageOfCall(node, context);
    const isDeclared = declared !== undefined && declared !== '' && promptVendorOf(declared) !== undefined;
    if (declared !== undefined && !isDeclared) return undefined;
    const isOther = callee.origin !== undefined && !isByImport && callee.origin.module !== 'global' && !isOwnModule(callee.origin.module);
    if (isByImport || isDeclared || (!isOther && isPromptByPath(node, callee, context))) return sinkOf(node, saidBy(node, callee.name).flatMap((argument) => partsOfArgument(argument, context)), context);
  }
  if (!mayWrap(node, name)) return undefined;
  const callee = calleeOf(node, context);
  return callee && sinkOf(node, partsOfWrapper(node, callee, context), context);
}

/** `new HumanMessage(text)`, `new InvokeModelCommand({ body })`. */
function madeAt(node: TSESTree.NewExpression, context: FileContext): PromptSink | undefined {
  const name = calledName(node);
  if (name === undefined || !promptClasses.has(name) || node.arguments.length === 0) return undefined;
  const origin = calleeOf(node, context)?.origin;
  if (!origin || promptVendorOf(origin.module) === undefined) return undefined;
  return sinkOf(node, node.arguments.flatMap((argument) => partsOfArgument(argument, context)), context);
}

/** By its last name: what a call of a model may be called. */
export function mayPrompt(name: string): boolean {
  return ends.has(name) || generatingCalls.has(name) || promptCalls.has(name) || promptClasses.has(name) || name === 'tool' || name === 'dynamicTool' || name === 'registerTool' || askingVerbs.has(wordsOf(name)[0] ?? '');
}

/** What a node says to a language model. */
export function promptAt(node: TSESTree.Node, context: FileContext): PromptSink | undefined {
  if (node.type === 'CallExpression') return calledAt(node, context);
  return node.type === 'NewExpression' ? madeAt(node, context) : undefined;
}
