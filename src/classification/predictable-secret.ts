import { basename } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import { secureGenerators, unguessableParts, type Predictability } from '../knowledge/predictable-sources.ts';
import { alphabetWords } from '../knowledge/value-flow.ts';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { enclosingClass } from '../source/class-members.ts';
import { destinationsOf, type Destination } from '../source/destinations.ts';
import { functionNamesAround, functionsAround, nameOfFunction } from '../source/enclosing-function.ts';
import { fileMentions, mentions } from '../source/mentions.ts';
import { lastNameOf } from '../source/property-path.ts';
import { predictableSourceAt } from './predictable-source.ts';
import { countsVisits, isCompanyOfCode, isForShow, makesDataUp, unguessableNameOf, type UnguessableName } from './unguessable-name.ts';
import { wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** A value that nobody may guess, made so that it can be guessed. */
export interface PredictableSecret {
  readonly source: Predictability;
  readonly name: string;
  /** "a one-time code", "a token". */
  readonly phrase: string;
  readonly destination: Destination | undefined;
}

const isAlphabet = wordSet(alphabetWords);
const unguessable = new RegExp(unguessableParts, 'iu');
const secure = new RegExp(`\\b(?:${secureGenerators})\\b`, 'u');
const oauth = /redirect_?uri|client_?id|oauth|openid/iu;
const longestText = 4000;


function textOf(node: TSESTree.Node, context: FileContext): string {
  const [start, end] = node.range;
  return context.sourceCode.text.slice(start, Math.min(end, start + longestText));
}

/** `otps` of `db.from('otps').insert({ code })`. */
function tableBefore(receiver: TSESTree.Node): readonly string[] {
  const [table] = receiver.type === 'CallExpression' ? receiver.arguments : [];
  return table?.type === 'Literal' && typeof table.value === 'string' ? [table.value] : [];
}

function namesAround(node: TSESTree.Node, context: FileContext): readonly string[] {
  const names = [basename(context.filename)];
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    if (at.type === 'FunctionDeclaration' || at.type === 'FunctionExpression' || at.type === 'ArrowFunctionExpression') names.push(nameOfFunction(at) ?? '');
    else if (at.type === 'ClassDeclaration' && at.id) names.push(at.id.name);
    // app.post('/forgot-password', …)
    // prisma.loginCode.create({ data: { code } })
    else if (at.type === 'CallExpression' && at.callee.type === 'MemberExpression' && at.arguments[0]?.type === 'ObjectExpression') names.push(lastNameOf(at.callee.object) ?? '', ...tableBefore(at.callee.object));
    else if (at.type === 'CallExpression' && at.arguments[0]?.type === 'Literal' && typeof at.arguments[0].value === 'string') names.push(at.arguments[0].value.slice(0, 80));
  }
  return names;
}

/** Whether the value only chose one of the tokens of a list, and is not one of the characters that a token is put together of. */
function isChoice({ isChoice: chose, node }: Destination): boolean {
  if (!chose) return false;
  const list = node.type === 'MemberExpression' ? lastNameOf(node.object) : undefined;
  return list === undefined || !wordsOf(list).some(isAlphabet);
}

/** `Math.random() * 1000`: a measure and no text or whole number that somebody would send. */
function isMeasure({ node }: Destination): boolean {
  return node.type === 'BinaryExpression' && node.operator !== '+' && node.operator !== '|';
}

function isText({ node }: Destination): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'CallExpression' && !/^(?:floor|round|ceil|trunc|parseInt|Number)$/u.test(calledName(node) ?? '')) || (node.type === 'BinaryExpression' && node.left.type !== 'CallExpression');
}

function fits({ row, isMaker, isStorer }: UnguessableName, destination: Destination, source: Predictability): boolean {
  if (isMeasure(destination) || (row.needsText && destination.hops === 0 && !isText(destination))) return false;
  if (destination.kind === 'argument') return isStorer && source === 'random';
  if (destination.kind === 'function' && isStorer) return false;
  if (source === 'time') return row.mayBeTime !== true && row.needsCompany !== true && !(destination.kind === 'function' && !isMaker);
  return true;
}

/** Whether what is put around the value keeps it from being guessed. */
function isKept(node: TSESTree.Node, context: FileContext): boolean {
  // Names only: the text `_secret_` in a template keeps nothing.
  const names = context.sourceCode.getTokens(node).filter(({ type }) => type === 'Identifier' || type === 'Punctuator');
  return unguessable.test(names.map(({ value }) => value).join(''));
}

/** Whether the function that gives the value calls a secure generator too, and has this one as a fallback. */
function isFallback(source: TSESTree.Node, context: FileContext): boolean {
  const [around] = functionsAround(source);
  return around !== undefined && mentions(around, secure, context);
}

/** `generatePassword` around a value that goes a way which is not followed. */
function makerAround(node: TSESTree.Node): (UnguessableName & { readonly name: string }) | undefined {
  const [name] = functionNamesAround(node);
  const found = name === undefined ? undefined : unguessableNameOf(name);
  return found?.isMaker && name !== undefined ? { ...found, name } : undefined;
}

/** Whether the class or the file around makes data up: `DemoDataService`, `analytics-generator.js`. */
function isMadeForShow(node: TSESTree.Node, context: FileContext): boolean {
  return isForShow(enclosingClass(node)?.id?.name ?? '') || makesDataUp(basename(context.filename));
}

/** Whether the file, the class or a function around counts visits, or the class reports what went wrong in them. */
function countsVisitsAround(node: TSESTree.Node, context: FileContext): boolean {
  return [...namesAround(node, context), enclosingClass(node)?.id?.name ?? ''].some(countsVisits);
}

/** The secret that a call makes in a way which can be guessed: its result becomes a token, a password, a one-time code, a session id. */
export function predictableSecretAt(node: TSESTree.CallExpression, context: FileContext): PredictableSecret | undefined {
  const source = predictableSourceAt(node, context);
  if (!source) return undefined;
  if (functionNamesAround(node).some(isForShow) || isMadeForShow(node, context)) return undefined;
  const isTime = source === 'time';
  const destinations = destinationsOf(node, context, isTime ? { followsArithmetic: false, mostHops: 1 } : { followsArithmetic: true, mostHops: 4 });
  for (const destination of destinations) {
    const named = unguessableNameOf(destination.name);
    if (!named || isChoice(destination) || !fits(named, destination, source)) continue;
    if (named.row.needsOauth && !fileMentions(oauth, context)) continue;
    if (named.row.needsCompany && ![...namesAround(node, context), ...namesAround(destination.node, context), ...destinations.map(({ name }) => name)].some(isCompanyOfCode)) continue;
    if (named.row.mayBeVisit && countsVisitsAround(node, context)) return undefined;
    // Who holds a lock of a job or a row is told by it; nobody is let in.
    if (isKept(destination.node, context) || [...functionNamesAround(node), ...destinations.map(({ name }) => name)].some((name) => wordsOf(name).at(-1) === 'lock')) return undefined;
    if (destinations.some(({ kind }) => kind === 'function') && isFallback(node, context)) return undefined;
    // The time beside Math.random() is told with that.
    if (isTime && /random/iu.test(textOf(destination.node, context))) return undefined;
    return { source, name: destination.name, phrase: named.row.phrase, destination };
  }
  if (isTime || destinations.some(({ kind }) => kind === 'argument' || kind === 'stored' || kind === 'property')) return undefined;
  const maker = isUsedAsValue(node) ? makerAround(node) : undefined;
  if (!maker || maker.row.needsCompany || maker.row.needsOauth || (maker.row.mayBeVisit && countsVisitsAround(node, context)) || isFallback(node, context)) return undefined;
  return { source, name: maker.name, phrase: maker.row.phrase, destination: undefined };
}

/** Whether a number goes on into something: not a test such as `Math.random() < 0.5`. */
function isUsedAsValue(node: TSESTree.Node): boolean {
  let at = node;
  while (at.parent?.type === 'BinaryExpression') {
    if (['<', '>', '<=', '>=', '===', '!==', '==', '!='].includes(at.parent.operator)) return false;
    at = at.parent;
  }
  return at.parent?.type !== 'ArrowFunctionExpression';
}
