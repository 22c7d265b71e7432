import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { coreTypeOf, declaredTypeOf } from '../classification/declared-type.ts';
import { shownName } from '../classification/shown-name.ts';
import { field } from '../classification/personal-data.ts';
import { leavesOf } from '../source/leaves.ts';
import { lastNameOf } from '../source/property-path.ts';
import type { Sink, SinkPart } from '../sink/sink.ts';
import type { Held } from './data-in.ts';

/** Where nobody needs a password; what a login is sent to does. */
const without: ReadonlySet<Sink['kind']> = new Set<Sink['kind']>(['log', 'error', 'telemetry', 'prompt']);

const signIn = '(?:user)?(?:log_?in|sign_?in|sign_?up|register|registration|(?:change|reset|set|update)_?password)(?:user)?_?';
const nameOfSignIn = new RegExp(`^_?${signIn}(?:dto|input|payload|values)$`, 'iu');
const typeOfSignIn = new RegExp(`^I?${signIn}(?:dto|input|payload|values|request|body|form|form_?data|form_?values|data|credentials|command|params|args)$`, 'iu');
const credentials = /^(?:user|login|auth)?_?credentials$/iu;

function isTypeOfSignIn(node: TSESTree.Node, context: FileContext): boolean {
  const declared = declaredTypeOf(node, context);
  const type = declared && coreTypeOf(declared);
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && (typeOfSignIn.test(type.typeName.name) || credentials.test(type.typeName.name));
}

/** What somebody signs in with, whole: `loginDto`, `dto: LoginDto`, `credentials`; in logs, errors, telemetry and prompts. */
export function signInDataIn({ node, isText }: SinkPart, sink: Sink, context: FileContext): readonly Held[] {
  if (isText || !without.has(sink.kind)) return [];
  return leavesOf(node, context).flatMap((leaf): Held[] => {
    const name = lastNameOf(leaf.node);
    if (leaf.form === 'text' || name === undefined || (leaf.node.type !== 'Identifier' && leaf.node.type !== 'MemberExpression')) return [];
    const evidence = 'what a sign-in is made with';
    if (credentials.test(name) && !(leaf.node.type === 'MemberExpression' && lastNameOf(leaf.node.object) === 'navigator')) return [{ carrier: leaf.node, data: field(leaf, { category: 'credential.token' }, evidence) }];
    if (!nameOfSignIn.test(name) && !isTypeOfSignIn(leaf.node, context)) return [];
    return [{ carrier: leaf.node, data: { ...field(leaf, { category: 'credential.password' }, evidence), name: `${shownName(leaf.node)}.password` } }];
  });
}
