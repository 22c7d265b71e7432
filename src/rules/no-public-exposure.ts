import type { TSESTree } from '@typescript-eslint/utils';
import { aboutOf } from '../classification/about-persons.ts';
import type { FileContext, Node } from '../context.ts';
import { createRule } from '../create-rule.ts';
import { PersonalAnswers } from '../disclosure/cached-answer.ts';
import { mayHoldRules, openBranchOf, openCollectionsIn } from '../sink/open-rules.ts';
import { mayOpen, mayOpenStore, openFolderAt, openingCallAt, publicOptionAt, type PublicAccess } from '../sink/public-access.ts';
import { sharedCacheAt, sharedKeyAt, staticAnswerAt } from '../sink/shared-cache.ts';
import { dataValueListener } from '../source/data-file.ts';
import { factOf } from '../wording/describe.ts';
import { mentioning } from '../source/mentions-in-file.ts';

type MessageIds = 'stored' | 'folder' | 'cached' | 'static' | 'key' | 'rules' | 'private' | 'noStore';

const mayBeStatic = mentioning(['revalidate', 'force-static']);
const mayCache = mentioning(['cache-control']);
const needsAnswers = (context: FileContext): boolean => mayCache(context) || mayBeStatic(context);

export default createRule<[], MessageIds>({
  name: 'no-public-exposure',
  meta: {
    type: 'problem',
    docs: {
      description: 'disallow storing, serving or caching data of persons where everybody can read them',
      tier: 'recommended',
      severity: 'warn',
      articles: ['5(1)(f)', '25(2)', '32(1)(b)'],
      readsData: true,
    },
    hasSuggestions: true,
    schema: [],
    messages: {
      stored: '`{{setting}}` lets everybody on the internet read what is stored here, and `{{word}}` says that it is about persons. Keep it private and hand out links that expire.',
      folder: '`{{setting}}` serves this folder to everybody, and `{{word}}` says that it is about persons. Ask who it is first, or hand out links that expire.',
      cached: '{{fact}} and is answered with a header that lets shared caches keep it and give it to others. Answer with `private, no-store`.',
      static: '{{fact}} and is part of an answer that `{{setting}}` makes the same for everybody until it is made anew. Answer each person anew.',
      key: 'What is asked for one person is cached here under a key that is the same for everybody, so the next one gets it too. Put the id of the person into the key.',
      rules: 'This rule lets everybody read `{{collection}}`. Let each person read what is theirs.',
      private: 'Keep it private.',
      noStore: 'Answer with `private, no-store`.',
    },
  },
  mentions: ['acl', 'public', 'access', 'visibility', 'anyone', 'cache-control', 'revalidate', 'force-static', 'unstable_cache', 'static', 'serveindex', 'allow read', 'allow get', 'allow list', '.read', 'accesscontrol'],
  interest: { keys: mayOpenStore, calls: (name) => mayOpen(name) || name === 'unstable_cache', anyIn: needsAnswers },
  waitsFor: ['Property', 'CallExpression', 'TemplateElement', 'Literal', 'NewExpression', 'AssignmentExpression', 'ReturnStatement', 'ArrowFunctionExpression', 'ExportNamedDeclaration', 'Program:exit'],
  create(context) {
    const { text } = context.sourceCode;
    const answers = new PersonalAnswers();
    const headers: TSESTree.Node[] = [];
    const exports: { node: TSESTree.Node; setting: string }[] = [];

    function judgeAccess(access: PublicAccess | undefined, messageId: 'stored' | 'folder'): void {
      const about = access && aboutOf(access.about, context);
      if (!about || about === 'public') return;
      const { node, setting, instead } = access;
      context.report({ node, messageId, data: { setting, word: about.word }, suggest: instead ? [{ messageId: 'private', fix: (fixer) => fixer.replaceText(node, instead) }] : [] });
    }

    function collectHeader(node: Node): void {
      const value = sharedCacheAt(node, context);
      if (value) headers.push(value);
    }

    function collectAnswer(node: Node): void {
      answers.collect(node, context);
    }


    function judgeText(node: TSESTree.TemplateElement | TSESTree.Literal, content: unknown): void {
      if (typeof content !== 'string' || !mayHoldRules(content)) return;
      const [collection] = openCollectionsIn(content, context);
      if (collection !== undefined) context.report({ node, messageId: 'rules', data: { collection } });
    }

    return {
      ...dataValueListener(context, (value) => value === true || value === 'true', (value) => {
        const collection = openBranchOf(value, context);
        if (collection !== undefined) context.report({ node: value.node, messageId: 'rules', data: { collection } });
      }),
      Property(node) {
        judgeAccess(publicOptionAt(node, context), 'stored');
        if (mayCache(context)) collectHeader(node);
      },
      CallExpression(node) {
        judgeAccess(openingCallAt(node), 'stored');
        judgeAccess(openFolderAt(node), 'folder');
        const key = sharedKeyAt(node, context);
        if (key) context.report({ node: key, messageId: 'key' });
        if (mayCache(context)) collectHeader(node);
        if (needsAnswers(context)) collectAnswer(node);
      },
      ...(mayHoldRules(text) && {
        TemplateElement: (node: TSESTree.TemplateElement) => { judgeText(node, node.value.cooked); },
        Literal: (node: TSESTree.Literal) => { judgeText(node, node.value); },
      }),
      ...(needsAnswers(context) && { NewExpression: collectAnswer, AssignmentExpression: collectAnswer, ReturnStatement: collectAnswer, ArrowFunctionExpression: collectAnswer }),
      ...(mayBeStatic(context) && {
        ExportNamedDeclaration(node: TSESTree.ExportNamedDeclaration) {
          const declarator = staticAnswerAt(node, context);
          if (declarator) exports.push({ node: declarator, setting: context.sourceCode.getText(declarator).replaceAll(/['"]/gu, '') });
        },
      }),
      'Program:exit'() {
        for (const node of headers) {
          const disclosure = answers.beside(node);
          if (!disclosure) continue;
          const isText = node.type === 'Literal';
          context.report({
            node,
            messageId: 'cached',
            data: { fact: factOf(disclosure.node, disclosure.data) },
            suggest: isText ? [{ messageId: 'noStore', fix: (fixer) => fixer.replaceText(node, `${node.raw.charAt(0)}private, no-store${node.raw.charAt(0)}`) }] : [],
          });
        }
        const { first } = answers;
        for (const { node, setting } of exports) {
          if (first) context.report({ node, messageId: 'static', data: { fact: factOf(first.node, first.data), setting } });
        }
      },
    };
  },
});
