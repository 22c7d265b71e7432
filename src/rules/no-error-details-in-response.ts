import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { errorPages } from '../knowledge/error-details.ts';
import { answerNames } from '../knowledge/responses.ts';
import { toldErrorsIn, type ToldError } from '../sink/error-detail.ts';
import { responseAt } from '../sink/response.ts';
import { calledName, calleeOf } from '../source/callee.ts';
import { replaceValue } from '../source/edit.ts';
import { isDevelopmentOnly } from '../source/environment-choice.ts';
import { fileMentions } from '../source/mentions.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { lastNameOf } from '../source/property-path.ts';
import { mayAnswer } from '../sink/answer-call.ts';

type MessageIds = ToldError['kind'] | 'page' | 'generic';

/** What a file speaks of that answers a client; no other is looked at. */
const answers = /\b(?:res|reply|resp|ctx|response|c)\.|Response\b|statusCode|errorhandler/u;

/** What a page is filled with: `res.render('error', values)`. */
function pageValueAt(node: TSESTree.Node): TSESTree.Node | undefined {
  if (node.type !== 'CallExpression' || calledName(node) !== 'render' || node.callee.type !== 'MemberExpression') return undefined;
  return answerNames.has(lastNameOf(node.callee.object) ?? '') || lastNameOf(node.callee.object) === 'ctx' ? node.arguments[1] : undefined;
}

/** What Nuxt tells the client of an error that a handler throws: `throw createError({ statusCode: 500, message })`. */
function shownWhenThrown(node: TSESTree.Node, context: FileContext): readonly TSESTree.Node[] {
  const [options] = node.type === 'CallExpression' && calledName(node) === 'createError' && fileMentions(/[eE]ventHandler\b/u, context) ? node.arguments : [];
  return options?.type === 'ObjectExpression' ? ['message', 'statusMessage', 'data'].flatMap((key) => propertyValueOf(options, key) ?? []) : [];
}

/** Whether a node stands where an error was caught, within the same function. */
function isInCatch(node: TSESTree.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'CatchClause') return true;
    if (at.type === 'FunctionDeclaration' || at.type === 'FunctionExpression' || at.type === 'ArrowFunctionExpression') return false;
  }
  return false;
}

const gravity: Readonly<Record<ToldError['kind'], number>> = { stack: 3, whole: 2, database: 1, message: 0 };

export default createRule<[], MessageIds>({
  name: 'no-error-details-in-response',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow answering clients with what unknown errors say of the inside of the system',
      tier: 'strict',
      severity: 'warn',
      articles: ['32(1)(b)', '5(1)(f)'],
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      whole: 'The whole of `{{error}}` is sent to the client, with whatever the database or the network put into it. Send a message of your own and an id that finds the error in the log.',
      stack: 'The stack of `{{error}}` is sent to the client and shows files, versions and often values. Send a message of your own and an id that finds the error in the log.',
      message: 'The text of `{{error}}` is sent to the client. Errors of databases and libraries name tables, hosts and values of other people: send a message of your own and an id that finds the error in the log.',
      database: 'What the database says in `{{error}}` is sent to the client, with names of tables and values of other people. Send a message of your own and an id that finds the error in the log.',
      page: '`{{name}}` shows every error with its stack to whoever asks. Use it in development only.',
      generic: 'Send a message of your own.',
    },
  },
  mentions: ['catch', 'err', 'exception'],
  interest: { calls: (name) => name === 'render' || mayAnswer(name) || /error|youch/iu.test(name) },
  concerns: ({ sourceCode: { text } }) => answers.test(text) && /catch|err|exception/u.test(text),
  waitsFor: ['CallExpression', 'NewExpression', 'AssignmentExpression', 'ReturnStatement'],
  create(context) {
    const told = new Set<TSESTree.Node>();

    function judge(node: TSESTree.Node): void {
      const page = pageValueAt(node);
      const values = page ? [page] : (responseAt(node, context)?.parts.map((part) => part.node) ?? shownWhenThrown(node, context));
      const found = values.flatMap((value) => toldErrorsIn(value, context)).filter((each) => !told.has(each.node) && (!page || each.kind === 'whole' || each.kind === 'stack'));
      const [gravest] = [...found].sort((one, other) => gravity[other.kind] - gravity[one.kind]);
      // Fastify turns an error that it is sent into an answer of its own; of one that is emitted, socket.io sends nothing.
      if (!gravest || (gravest.kind === 'whole' && gravest.node === values[0] && node.type === 'CallExpression' && /^reply\b|\bemit$/u.test(context.sourceCode.getText(node.callee)))) return;
      for (const each of found) told.add(each.node);
      const isWritten = gravest.node.parent?.type === 'Property' && !gravest.node.parent.shorthand;
      context.report({
        node: gravest.node,
        messageId: gravest.kind,
        data: { error: gravest.error },
        suggest: isWritten ? [{ messageId: 'generic', fix: (fixer) => replaceValue(fixer, gravest.node, { expression: "'Something went wrong.'" }, context) }] : [],
      });
    }

    return {
      CallExpression(node) {
        judge(node);
        const name = calledName(node);
        if (!name || !/error|youch/iu.test(name)) return;
        const origin = calleeOf(node, context)?.origin;
        if (origin?.path.length === 0 && errorPages.includes(origin.module) && !isDevelopmentOnly(node, context)) context.report({ node: node.callee, messageId: 'page', data: { name } });
      },
      NewExpression: judge,
      AssignmentExpression: judge,
      ReturnStatement(node) {
        if (isInCatch(node)) judge(node);
      },
    };
  },
});
