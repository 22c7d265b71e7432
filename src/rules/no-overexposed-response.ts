import type { TSESTree } from '@typescript-eslint/utils';
import { askedPersonsAt } from '../classification/asked-persons.ts';
import { isAnswerSecret } from '../classification/answer-secret.ts';
import { shownName } from '../classification/shown-name.ts';
import { hasGraphqlTypes, secretFieldsIn, secretPropertyAt, type SecretField } from '../classification/graphql-type.ts';
import { includedPersonOf } from '../classification/included-person.ts';
import { exposedSecretsOf, isNamedAfterPerson } from '../classification/exposed-secret.ts';
import type { TypedRecord } from '../classification/typed-verdict.ts';
import { isReadInFull, isSerialised, recordSourceOf } from '../classification/model-source.ts';
import { handingCallOf } from '../classification/handed-record.ts';
import { asksForOwn } from '../classification/own-record.ts';
import { isWithoutCredentials } from '../classification/stripped-record.ts';
import type { Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { disclosuresOf, type Disclosure } from '../disclosure/disclosures.ts';
import { ignoresExclusion, isShaped } from '../sink/shaped-answer.ts';
import { interestIn, sinkAt } from '../sink/sink-at.ts';
import type { ResponseSink } from '../sink/sink.ts';
import { leavesOf } from '../source/leaves.ts';
import { shownCallee } from '../source/shown-callee.ts';
import { columnList } from '../wording/columns.ts';
import { describe, factOf } from '../wording/describe.ts';
import { selectSkeleton } from '../wording/select-skeleton.ts';

type Options = [{ allowModels: string[]; allowOwn: boolean; denyLists: boolean; handedOver: boolean }];
type MessageIds = 'record' | 'handed' | 'secret' | 'denied' | 'relation' | 'credential' | 'type' | 'select';

/** What comes along with a record, by its schema where the file has it. */
function includedIn(secrets: readonly string[] | undefined): string {
  if (!secrets) return 'password hashes and later columns';
  return columnList(secrets, 'later columns');
}

export default createRule<Options, MessageIds>({
  name: 'no-overexposed-response',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow answers that hold whole records from the database, or passwords',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(c)', '5(1)(f)', '25(2)', '32(1)'],
      strictOptions: [{ denyLists: true, handedOver: true }],
    },
    hasSuggestions: true,
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          allowModels: { description: 'Models whose records may be answered with as they are.', type: 'array', items: { type: 'string' }, uniqueItems: true },
          allowOwn: { description: 'Whether who asks may get all of their own record.', type: 'boolean' },
          denyLists: { description: 'Whether records are reported too that only lack some named fields.', type: 'boolean' },
          handedOver: { description: 'Whether records are reported too that a function of another file reads.', type: 'boolean' },
        },
      },
    ],
    defaultOptions: [{ allowModels: [], allowOwn: false, denyLists: false, handedOver: false }],
    messages: {
      record: '{{fact}} as the model `{{model}}` holds it, and the client gets every field of it through `{{sink}}`, {{included}} included. Select the fields that the client needs.',
      handed: '{{fact}} as `{{call}}` hands it over, and the client gets every field of it through `{{sink}}`, later columns included. Name the fields that the client needs.',
      secret: '{{fact}}, {{type}} has {{secrets}}, and the client gets it through `{{sink}}`. Select the fields that the client needs.',
      denied: '{{fact}} without some fields of the model `{{model}}`, and the client gets every other one through `{{sink}}`, later columns included. Name the fields to answer with, not those to leave out.',
      relation: '`{{name}}` holds whole records of `{{relation}}`, which the query includes, and the client gets every field of them through `{{sink}}`. Select the fields of `{{relation}}`.',
      credential: '{{fact}} and the client gets it through `{{sink}}`. Leave it out of the answer.',
      type: '`{{name}}` is a password and a field of the GraphQL type `{{type}}`, so every query may ask for it. Leave it out of the type.',
      select: 'Select fields in the query.',
    },
  },
  interest: interestIn('response'),
  waitsFor: ['CallExpression', 'NewExpression', 'AssignmentExpression', 'ReturnStatement', 'ArrowFunctionExpression', 'JSXAttribute', 'JSXSpreadAttribute', 'TemplateElement', 'PropertyDefinition'],
  create(context, [{ allowModels, allowOwn, denyLists, handedOver }]) {
    const { text } = context.sourceCode;
    /** A type that lists a password leaves nothing to guess. */
    function reportSecrets(disclosure: Disclosure<ResponseSink>, { evidence: type }: TypedRecord, secrets: readonly string[]): void {
      if (isShaped(disclosure.sink, context)) return;
      const data = { ...describe(disclosure), fact: factOf(disclosure.node, disclosure.data, false), type, secrets: columnList(secrets) };
      context.report({ node: disclosure.node, messageId: 'secret', data });
    }
    /** A record that a query took in full has the password too that its type leaves open. */
    function secretsOf({ secrets, optionalSecrets }: TypedRecord, node: Node): readonly string[] {
      return optionalSecrets.length > 0 && isReadInFull(node, context) ? [...secrets, ...optionalSecrets] : secrets;
    }
    /** Only its name says what a function elsewhere reads, unless there are types. */
    function judgeHanded(disclosure: Disclosure<ResponseSink>, typed: TypedRecord | undefined): void {
      const { node } = disclosure.data;
      if (!handedOver || typed || isSerialised(node) || isShaped(disclosure.sink, context)) return;
      const call = askedPersonsAt(node, context)?.call ?? handingCallOf(node, context);
      if (!call || (allowOwn && asksForOwn(call))) return;
      context.report({ node: disclosure.node, messageId: 'handed', data: { fact: factOf(disclosure.node, disclosure.data, false), call: shownCallee(call, context), sink: disclosure.sink.name } });
    }
    function judgeRecord(disclosure: Disclosure<ResponseSink>, typed: TypedRecord | undefined): void {
      const source = recordSourceOf(disclosure.data.node, context);
      const isWhole = source ? source.fields === 'all' : !isWithoutCredentials(disclosure.data.node, context);
      const held = typed && isWhole ? secretsOf(typed, disclosure.data.node) : [];
      if (typed && held.length > 0 && !allowModels.includes(source?.model ?? '')) {
        reportSecrets(disclosure, typed, held);
        return;
      }
      if (!source && isWhole) judgeHanded(disclosure, typed);
      if (!source || source.fields === 'chosen' || allowModels.includes(source.model)) return;
      const secrets = source.schema ? exposedSecretsOf(source.schema, ignoresExclusion(disclosure.sink, context), context) : typed?.secrets;
      if (isShaped(disclosure.sink, context, secrets !== undefined && secrets.length > 0)) return;
      // An order holds data of a person too, and who made it may read it.
      if (source.schema && secrets?.length === 0 && !isNamedAfterPerson(source.schema, context)) return;
      if ((source.fields === 'denied' && !denyLists) || (allowOwn && source.call && asksForOwn(source.call.call))) return;
      context.report({
        node: disclosure.node,
        messageId: source.fields === 'denied' ? 'denied' : 'record',
        data: { ...describe(disclosure), fact: factOf(disclosure.node, disclosure.data, false), model: source.model, included: includedIn(secrets) },
        suggest: selectSkeleton(source, context),
      });
    }
    function judge(node: Node): void {
      judgeRelations(node);
      for (const disclosure of disclosuresOf('response', node, context)) {
        if (disclosure.data.kind === 'record') judgeRecord(disclosure, disclosure.data.typed);
        else if (disclosure.part === 'body' && isAnswerSecret(disclosure.data)) context.report({ node: disclosure.node, messageId: 'credential', data: describe(disclosure) });
      }
    }
    function judgeRelations(node: Node): void {
      const sink = sinkAt(node, context);
      if (sink?.kind !== 'response') return;
      for (const leaf of sink.parts.flatMap((part) => leavesOf(part.node, context))) {
        const relation = includedPersonOf(leaf.node, context);
        if (relation === undefined || isShaped(sink, context)) continue;
        context.report({ node: leaf.node, messageId: 'relation', data: { name: shownName(leaf.node), relation, sink: sink.name } });
      }
    }
    function reportField({ name, type, range: [start, end] }: SecretField): void {
      const loc = { start: context.sourceCode.getLocFromIndex(start), end: context.sourceCode.getLocFromIndex(end) };
      context.report({ loc, messageId: 'type', data: { name, type } });
    }
    return {
      CallExpression: judge,
      NewExpression: judge,
      AssignmentExpression: judge,
      ReturnStatement: judge,
      ArrowFunctionExpression(node) {
        if (node.body.type !== 'BlockStatement') judge(node);
      },
      JSXAttribute: judge,
      JSXSpreadAttribute: judge,
      ...(hasGraphqlTypes(context) && {
        TemplateElement(node: TSESTree.TemplateElement) {
          for (const field of secretFieldsIn(node, context)) reportField(field);
        },
      }),
      ...(text.includes('@ObjectType') && {
        PropertyDefinition(node: TSESTree.PropertyDefinition) {
          const field = secretPropertyAt(node, context);
          if (field) reportField(field);
        },
      }),
    };
  },
});
