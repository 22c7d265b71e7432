import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedOfFile, type FileContext } from '../context.ts';
import { mentioning } from './mentions-in-file.ts';

/** A decision that stands in the code: `// gdpr-api: allow birth-date to mailchimp -- birthday voucher`. */
export interface Allowance {
  readonly comment: TSESTree.Comment;
  readonly category: string;
  /** An id of the register or the catalogue. */
  readonly recipient: string;
  readonly reason: string | undefined;
  /** Whether a node belongs to the statement, property or line that the comment stands at. */
  isFor(node: TSESTree.Node): boolean;
}

export interface AllowComments {
  readonly allowances: readonly Allowance[];
  /** Comments that mean to allow and do not say what to whom. */
  readonly unclear: readonly TSESTree.Comment[];
}

const isMarked = mentioning(['gdpr-api:']);
const whole = /^[\s*]*gdpr-api:\s*allow\b(.*)$/su;
const parts = /^\s+(\S+(?:\s*,\s*\S+)*)\s+to\s+([\w.-]+)\s*(?:--(.*))?$/su;

const ownStatement = /(?:Statement|Declaration)$/u;

/** The statement, property or element behind a comment that has its line for itself. */
function targetOf(comment: TSESTree.Comment, context: FileContext): TSESTree.Node | undefined {
  const token = context.sourceCode.getTokenAfter(comment);
  let node = token && context.sourceCode.getNodeByRangeIndex(token.range[0]);
  while (node?.parent && node.parent.type !== 'Program' && node.parent.range[0] === node.range[0]) node = node.parent;
  return node ?? undefined;
}

/** Whether a node is in another one, but not in a statement of its own there: a comment above a function says nothing of its body. */
function isWithin(node: TSESTree.Node, target: TSESTree.Node): boolean {
  for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
    if (at === target) return true;
    if (ownStatement.test(at.type)) return false;
  }
  return false;
}

function rangeOf(comment: TSESTree.Comment, context: FileContext): Allowance['isFor'] {
  const before = context.sourceCode.getTokenBefore(comment);
  const { line } = comment.loc.end;
  if (before?.loc.end.line === comment.loc.start.line) return (node) => node.loc.start.line === line && node.loc.end.line === line;
  let target: TSESTree.Node | null | undefined = null;
  return (node) => {
    if (target === null) target = targetOf(comment, context);
    return target !== undefined && isWithin(node, target);
  };
}

const none: AllowComments = { allowances: [], unclear: [] };

const answer = rememberedOfFile((context): AllowComments => {
  if (!isMarked(context)) return none;
  const allowances: Allowance[] = [];
  const unclear: TSESTree.Comment[] = [];
  for (const comment of context.sourceCode.getAllComments()) {
    const said = whole.exec(comment.value)?.[1];
    if (said === undefined) continue;
    const [, categories, recipient, reason = ''] = parts.exec(said.trimEnd()) ?? [];
    if (categories === undefined || recipient === undefined) {
      unclear.push(comment);
      continue;
    }
    const isFor = rangeOf(comment, context);
    for (const category of categories.split(',')) allowances.push({ comment, category: category.trim(), recipient, reason: /[\p{L}\p{N}]/u.test(reason) ? reason.trim() : undefined, isFor });
  }
  return { allowances, unclear };
});

/** The comments of a file that allow something. */
export function allowCommentsOf(context: FileContext): AllowComments {
  return answer(context);
}
