import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, rememberedOfFile, type FileContext } from '../context.ts';
import type { Interest } from '../source/interest.ts';
import { calledName } from '../source/callee.ts';
import { mayAnswer } from './answer-call.ts';
import { hasSenders, maySend } from './api-call.ts';
import { callByHostAt } from './call-by-host.ts';
import { declaresErrors, errorAt, mayHoldError, mayRaise } from './error.ts';
import { hasOwnLoggers, logAt, mayLog } from './log.ts';
import { mayPrompt, promptAt } from './prompt.ts';
import { responseAt } from './response.ts';
import type { Sink } from './sink.ts';
import { mayHoldStored, mayStore, storageAt } from './storage.ts';
import { isWatchedSetting, loadsTelemetry, mayTell, telemetryAt } from './telemetry.ts';
import { mayBuildUrl, urlAt } from './url-building.ts';

type Recognise = (node: TSESTree.Node, context: FileContext) => Sink | undefined;

interface Recogniser {
  readonly kinds: readonly Sink['kind'][];
  /** The types of nodes that it recognises. */
  readonly types: readonly string[];
  readonly recognise: Recognise;
  /** Whether a call or `new` may be one by its last name alone. */
  readonly mayBeNamed: (name: string) => boolean;
  /** Whether an assignment to a member may be one by the name of the member or of what holds it. */
  readonly mayBeAssigned?: (name: string) => boolean;
  /** Whether calls of any name may be one in a file. */
  readonly isOpenIn?: (context: FileContext) => boolean;
}

/** Who recognises sinks, the more specific before the more general: a node is one sink. */
const recognisers: readonly Recogniser[] = [
  { kinds: ['telemetry'], types: ['CallExpression', 'NewExpression', 'AssignmentExpression', 'JSXOpeningElement'], recognise: telemetryAt, mayBeNamed: mayTell, mayBeAssigned: isWatchedSetting, isOpenIn: loadsTelemetry },
  { kinds: ['log'], types: ['CallExpression'], recognise: logAt, mayBeNamed: mayLog, isOpenIn: hasOwnLoggers },
  { kinds: ['error'], types: ['CallExpression', 'NewExpression', 'ThrowStatement', 'AssignmentExpression'], recognise: errorAt, mayBeNamed: mayRaise, mayBeAssigned: mayHoldError, isOpenIn: declaresErrors },
  { kinds: ['storage'], types: ['CallExpression', 'AssignmentExpression', 'ObjectExpression'], recognise: storageAt, mayBeNamed: mayStore, mayBeAssigned: mayHoldStored },
  { kinds: ['url'], types: ['CallExpression', 'NewExpression', 'TemplateLiteral', 'BinaryExpression', 'JSXAttribute'], recognise: urlAt, mayBeNamed: mayBuildUrl },
  { kinds: ['response'], types: ['CallExpression', 'NewExpression', 'AssignmentExpression', 'ReturnStatement', 'ArrowFunctionExpression', 'JSXAttribute', 'JSXSpreadAttribute'], recognise: responseAt, mayBeNamed: mayAnswer, mayBeAssigned: (name) => name === 'body' || name === 'res' },
  { kinds: ['prompt'], types: ['CallExpression', 'NewExpression'], recognise: promptAt, mayBeNamed: mayPrompt },
  { kinds: ['api-call', 'telemetry', 'prompt'], types: ['CallExpression'], recognise: callByHostAt, mayBeNamed: maySend, isOpenIn: hasSenders },
];

function bitsOf(isWanted: (recogniser: Recogniser) => boolean): number {
  return recognisers.reduce((bits, recogniser, index) => (isWanted(recogniser) ? bits | (1 << index) : bits), 0);
}

/** Who recognises nodes of a type, as one bit each. */
const byType: ReadonlyMap<string, number> = new Map(recognisers.flatMap(({ types }) => types).map((type) => [type, bitsOf(({ types }) => types.includes(type))] as const));

const mostRemembered = 20_000;
const interests = new Map<string, number>();

/** Who may recognise a call of this name, as one bit each: most names interest nobody, and that is one look-up. */
function interestOfName(name: string): number {
  const known = interests.get(name);
  if (known !== undefined) return known;
  if (interests.size >= mostRemembered) interests.clear();
  const interest = bitsOf(({ mayBeNamed }) => mayBeNamed(name));
  interests.set(name, interest);
  return interest;
}

const interestOfFile = rememberedOfFile((context): number => bitsOf(({ isOpenIn }) => isOpenIn?.(context) ?? false));

const recogniseAny = rememberedInFile((node: TSESTree.Node, context: FileContext, interest: number): Sink | undefined => {
  for (const [index, { recognise }] of recognisers.entries()) {
    const sink = (interest & (1 << index)) === 0 ? undefined : recognise(node, context);
    if (sink) return sink;
  }
  return undefined;
});

/** Which calls may be a sink of some kinds, and which functions of the file may hand their arguments to one. */
export function interestIn(...kinds: readonly Sink['kind'][]): Interest {
  const bits = bitsOf((recogniser) => recogniser.kinds.some((kind) => kinds.includes(kind)));
  return {
    calls: (name) => (interestOfName(name) & bits) !== 0,
    assigned: (name) => recognisers.some(({ kinds: own, mayBeAssigned }) => mayBeAssigned?.(name) === true && own.some((kind) => kinds.includes(kind))),
    anyIn: (context) => (interestOfFile(context) & bits) !== 0,
    localCalls: true,
  };
}

/** The sink that a node is. */
export function sinkAt(node: TSESTree.Node, context: FileContext): Sink | undefined {
  const ofType = byType.get(node.type) ?? 0;
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return ofType === 0 ? undefined : recogniseAny(node, context, ofType);
  if (node.arguments.length === 0) return undefined;
  // A call through another call or `super` has no name to go by.
  const name = node.callee.type === 'Super' ? undefined : calledName(node);
  const interest = name === undefined ? ofType : ofType & (interestOfName(name) | interestOfFile(context));
  return interest === 0 ? undefined : recogniseAny(node, context, interest);
}
