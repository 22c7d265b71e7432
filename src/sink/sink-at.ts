import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { mayAnswer } from './answer-call.ts';
import { hasSenders, maySend } from './api-call.ts';
import { callByHostAt } from './call-by-host.ts';
import { errorAt, mayRaise } from './error.ts';
import { hasOwnLoggers, logAt, mayLog } from './log.ts';
import { mayPrompt, promptAt } from './prompt.ts';
import { responseAt } from './response.ts';
import type { Sink } from './sink.ts';
import { mayStore, storageAt } from './storage.ts';
import { loadsTelemetry, mayTell, telemetryAt } from './telemetry.ts';
import { mayBuildUrl, urlAt } from './url-building.ts';

type Recognise = (node: TSESTree.Node, context: FileContext) => Sink | undefined;

interface Recogniser {
  readonly recognise: Recognise;
  /** Whether a call may be one by its last name alone. */
  mayBeNamed(name: string): boolean;
  /** Whether calls of any name may be one in a file. */
  isOpenIn?(context: FileContext): boolean;
}

/** Who recognises sinks, the more specific before the more general: a node is one sink. */
const recognisers: readonly Recogniser[] = [
  { recognise: telemetryAt, mayBeNamed: mayTell, isOpenIn: loadsTelemetry },
  { recognise: logAt, mayBeNamed: mayLog, isOpenIn: hasOwnLoggers },
  { recognise: errorAt, mayBeNamed: mayRaise },
  { recognise: storageAt, mayBeNamed: mayStore },
  { recognise: urlAt, mayBeNamed: mayBuildUrl },
  { recognise: responseAt, mayBeNamed: mayAnswer },
  { recognise: promptAt, mayBeNamed: mayPrompt },
  { recognise: callByHostAt, mayBeNamed: maySend, isOpenIn: hasSenders },
];

const mostRemembered = 20_000;
const interests = new Map<string, number>();

/** Who may recognise a call of this name, as one bit each: most names interest nobody, and that is one look-up. */
function interestIn(name: string): number {
  const known = interests.get(name);
  if (known !== undefined) return known;
  if (interests.size >= mostRemembered) interests.clear();
  let interest = 0;
  for (const [index, { mayBeNamed }] of recognisers.entries()) if (mayBeNamed(name)) interest |= 1 << index;
  interests.set(name, interest);
  return interest;
}

const interestOfFile = rememberedInFile((_ast: object, context: FileContext): number => {
  let interest = 0;
  for (const [index, { isOpenIn }] of recognisers.entries()) if (isOpenIn?.(context)) interest |= 1 << index;
  return interest;
});

const recogniseAny = rememberedInFile((node: TSESTree.Node, context: FileContext, interest: number): Sink | undefined => {
  for (const [index, { recognise }] of recognisers.entries()) {
    const sink = (interest & (1 << index)) === 0 ? undefined : recognise(node, context);
    if (sink) return sink;
  }
  return undefined;
});

const anybody = -1;

/** The sink that a node is. */
export function sinkAt(node: TSESTree.Node, context: FileContext): Sink | undefined {
  if (node.type !== 'CallExpression') return recogniseAny(node, context, anybody);
  if (node.arguments.length === 0) return undefined;
  // A call through another call or `super` has no name to go by.
  const name = node.callee.type === 'Super' ? undefined : calledName(node);
  const interest = name === undefined ? anybody : interestIn(name) | interestOfFile(context.sourceCode.ast, context);
  return interest === 0 ? undefined : recogniseAny(node, context, interest);
}
