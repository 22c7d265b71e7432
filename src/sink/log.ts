import type { TSESTree } from '@typescript-eslint/utils';
import { bareLoggers, loggerModules, loggerWords, logMethods, vagueLogMethods } from '../knowledge/loggers.ts';
import { rememberedInFile, rememberedOfFile, type FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { settingsOf } from '../settings.ts';
import { bindingOf, type FunctionNode } from '../source/binding.ts';
import { isCompiledImport, isName } from '../source/compiled-import.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import { enclosingClass } from '../source/class-members.ts';
import { returnedBy } from '../source/leaves.ts';
import { originOf } from '../source/origin.ts';
import { importedKeyOf, keyOf, lastNameOf, pathOf } from '../source/property-path.ts';
import { staticTextOf } from '../source/static-text.ts';
import { unwrapped } from '../source/unwrap.ts';
import { appending, fileLineAt } from './file-line.ts';
import { givesLineWriters, lineWritersAt } from './line-writers.ts';
import type { LogSink, SinkPart } from './sink.ts';
import { listsLoggedParts } from './whitelisted-parts.ts';

function isLoggerName(name: string, method: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined) return false;
  const isSurely = vagueLogMethods.has(method) ? words.length === 1 || last === 'logger' : true;
  if (loggerWords.has(last)) return isSurely && !(last === 'logs' && vagueLogMethods.has(method));
  return words.includes('logger') && /^(?:service|instance|client|provider|adapter|factory|wrapper|module|util|utils)$/u.test(last) && !vagueLogMethods.has(method);
}

/** The names on the way to a method, nearest first, through calls: `forBot`, `logger`, `this` of `this.logger.forBot().info`. */
function namesBefore(callee: TSESTree.MemberExpression): string[] {
  const names: string[] = [];
  let at: TSESTree.Node = unwrapped(callee.object);
  for (let hop = 0; hop < 6; hop += 1) {
    if (at.type === 'MemberExpression') {
      const key = importedKeyOf(at);
      if (key !== undefined) names.push(key);
      // Only what stands behind calls belongs to the receiver: `logger` in `logger.child({}).info`, not `console` in `console.x.error`.
      return names;
    }
    if (at.type === 'Identifier') {
      names.push(at.name);
      return names;
    }
    if (at.type !== 'CallExpression') return names;
    const inner = unwrapped(at.callee);
    if (inner.type === 'Identifier') {
      names.push(inner.name);
      return names;
    }
    if (inner.type !== 'MemberExpression') return names;
    const key = keyOf(inner);
    if (key !== undefined) names.push(key);
    at = unwrapped(inner.object);
  }
  return names;
}

/** A method that a project gave its logger: `logger.logSecurityEvent`; `logEvent` is of trackers too, and one for whole requests chooses what it writes of them. */
const ownLogMethod = /^log(?!Event$|(?:Http|Api)?(?:Request|Response|Call))[A-Z]/u;

const usesDebug = rememberedOfFile(({ sourceCode: { text } }): boolean => /['"]debug['"]/u.test(text));

const writing = /console|logg|winston|debug|std(?:out|err)|write|append|print|syslog|report|emit|send|post/iu;

/** Whether a function of the file that is called `log` may write lines: `function log(type, data) { events.save({ type, ...data }) }` keeps records. */
const writesLines = rememberedInFile((of: FunctionNode, context: FileContext): boolean => writing.test(context.sourceCode.getText(of.body)));

function isBareLogger(node: TSESTree.CallExpression, callee: TSESTree.Identifier, context: FileContext): boolean {
  if (!bareLoggers.has(callee.name)) {
    if (!usesDebug(context)) return false;
    const origin = originOf(callee, context);
    return origin?.module === 'debug' && origin.path.length > 0;
  }
  if (node.arguments.length === 0) return false;
  const binding = bindingOf(callee, context);
  const of = binding.from === 'declaration' ? binding.of : binding.from === 'value' && binding.path.length === 0 ? unwrapped(binding.of) : undefined;
  if (of?.type === 'FunctionDeclaration' || of?.type === 'FunctionExpression' || of?.type === 'ArrowFunctionExpression') return writesLines(of, context);
  // A parameter or a local of that name may be anything, Math.log included.
  if (binding.from === 'value' && binding.path.length === 0 && unwrapped(binding.of).type === 'MemberExpression') return loggerWords.has(wordsOf(pathOf(binding.of)?.at(-2) ?? '').at(-1) ?? '');
  return true;
}

/** hapi's `request.log(['auth'], data)`: the tags of a line stand before it. */
function isTagged({ arguments: [tags, data] }: TSESTree.CallExpression): boolean {
  return data !== undefined && (tags?.type === 'ArrayExpression' ? tags.elements : [tags]).every((tag) => tag?.type === 'Literal' && typeof tag.value === 'string');
}

function isLogger(node: TSESTree.CallExpression, context: FileContext): boolean {
  const callee = unwrapped(node.callee);
  const own = settingsOf(context).loggers;
  if (own.length > 0) {
    const path = pathOf(callee)?.join('.');
    if (path !== undefined && own.some((name) => path === name || path.startsWith(`${name}.`))) return true;
  }
  if (callee.type === 'Identifier') return isBareLogger(node, callee, context);
  if (callee.type !== 'MemberExpression') return false;
  const method = keyOf(callee);
  if (isCompiledImport(callee)) return bareLoggers.has(importedKeyOf(callee) ?? '');
  if (method === undefined) return false;
  if (ownLogMethod.test(method)) return wordsOf(namesBefore(callee)[0] ?? '').at(-1) === 'logger';
  if (!logMethods.has(method)) return false;
  if (callee.object.type === 'Super' || callee.object.type === 'ThisExpression') {
    const base = enclosingClass(node)?.superClass;
    if (base && loggerWords.has(wordsOf(lastNameOf(base) ?? '').at(-1) ?? '') && !vagueLogMethods.has(method)) return true;
  }
  if (callee.object.type === 'ThisExpression') return method === 'log';
  if (method === 'log' && isTagged(node) && /^(?:server|request|req)$/u.test(lastNameOf(callee.object) ?? '')) return true;
  // Azure Functions hand out a context that logs.
  if (method === 'log' && callee.object.type === 'Identifier' && callee.object.name === 'context') return true;
  const path = pathOf(callee)?.join('.');
  if (path === 'process.stdout.write' || path === 'process.stderr.write') return true;
  if (method === 'assert' && path !== 'console.assert') return false;
  if (namesBefore(callee).some((name) => isLoggerName(name, method))) return !isOtherLog(path);
  if (!vagueLogMethods.has(method) && isPartOfLogger(callee)) return true;
  const origin = calleeOf(node, context)?.origin;
  if (!origin || !loggerModules.has(origin.module)) return false;
  if (origin.module === '@nestjs/common') return origin.path.includes('Logger');
  if (origin.module === 'firebase-functions') return origin.path[0] === 'logger';
  return !vagueLogMethods.has(method);
}

/** A logger of one part of a program: `logger.billing.info`. */
function isPartOfLogger({ object }: TSESTree.MemberExpression): boolean {
  const whole = object.type === 'MemberExpression' ? lastNameOf(object.object) : undefined;
  return whole !== undefined && wordsOf(whole).at(-1) === 'logger';
}

/** Things called log that write no line: a change log, a query of a version history. */
function isOtherLog(path: string | undefined): boolean {
  return path !== undefined && /^(?:git|simpleGit|repo|svn|math)\./iu.test(path);
}

/** A format of morgan that writes a header by its name: `':method :url :req[authorization]'`. */
function headersIn(format: TSESTree.Node, context: FileContext): readonly string[] {
  return [...(staticTextOf(format, context) ?? '').matchAll(/:req\[([\w-]{1,40})\]/gu)].flatMap(([, name]) => name ?? []);
}

/** `morgan.token('body', (req) => JSON.stringify(req.body))`, `morgan((tokens, req) => …)`: what the function returns is in every line; headers that a format names are, too. */
function tokenAt(node: TSESTree.CallExpression, context: FileContext): LogSink | undefined {
  const path = pathOf(node.callee)?.join('.');
  const writer = path === 'morgan' ? node.arguments[0] : path === 'morgan.token' ? node.arguments[1] : undefined;
  const asks = path === 'morgan' && writer ? headersIn(writer, context) : [];
  if (writer && asks.length > 0) return { kind: 'log', node, name: 'morgan', parts: [{ part: 'message', node: writer, asks }] };
  if (writer?.type !== 'ArrowFunctionExpression' && writer?.type !== 'FunctionExpression') return undefined;
  return { kind: 'log', node, name: path ?? 'morgan', parts: returnedBy(writer).map((each) => ({ part: 'message', node: each })) };
}

/** By its last name: what a log call may be called. */
export function mayLog(name: string): boolean {
  return logMethods.has(name) || ownLogMethod.test(name) || bareLoggers.has(name) || appending.has(name) || name === 'token' || name === 'morgan';
}

/** Whether functions of any name may be loggers in a file: instances of debug, loggers of the settings. */
export function hasOwnLoggers(context: FileContext): boolean {
  return settingsOf(context).loggers.length > 0 || givesLineWriters(context) || listsLoggedParts(context) || usesDebug(context);
}

const placeholder = /%[sdifjoOc]/gu;

/** The arguments of a line, with those that its format, which may stand behind a prefix, takes for texts and numbers. */
function messagesOf(given: readonly TSESTree.CallExpressionArgument[]): readonly SinkPart[] {
  const format = given.findIndex((each) => each.type === 'Literal' && typeof each.value === 'string' && /%[sdif]/u.test(each.value));
  const marks = format === -1 ? [] : String((given[format] as TSESTree.Literal).value).match(placeholder) ?? [];
  return given.map((node, index) => ({ part: 'message', node, ...(/[sdif]/u.test(marks[index - format - 1] ?? '') && { isText: true }) }));
}

/** The log call that a node is, with the values that it writes. */
export function logAt(node: TSESTree.Node, context: FileContext): LogSink | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const lines = lineWritersAt(node, context);
  if (lines) return lines;
  const name = calledName(node);
  if (name === undefined) return undefined;
  if (name === 'token' || name === 'morgan') return tokenAt(node, context);
  const line = name === 'write' || appending.has(name) ? fileLineAt(node, context) : undefined;
  if (line) return line;
  if (!isName(unwrapped(node.callee)) && !logMethods.has(name) && !ownLogMethod.test(name) && settingsOf(context).loggers.length === 0) return undefined;
  if (!isLogger(node, context)) return undefined;
  const callee = unwrapped(node.callee);
  const path = pathOf(callee);
  return { kind: 'log', node, name: path?.join('.') ?? name, parts: messagesOf(node.arguments) };
}
