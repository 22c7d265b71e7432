import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { envNameOf } from '../classification/credential-name.ts';
import type { SecretFallback } from '../classification/secret-fallback.ts';
import type { SecretFinding } from '../classification/secret.ts';
import type { SlottedSecret } from '../sink/credential-slot.ts';
import type { DataSecret } from '../sink/secret-in-data.ts';
import type { WrittenSecret } from '../sink/written-secret.ts';
import type { Call } from '../source/callee.ts';
import { shownCallee } from '../source/shown-callee.ts';
import { writtenText } from '../source/text-edit.ts';
import { envNameOfToken, readFromEnvironment, subjectOf, variableReference, withoutFallback } from './secrets.ts';

/** The messages about secrets in code. */
export type SecretMessage = 'token' | 'testToken' | 'named' | 'slot' | 'account' | 'fallback' | 'accepted' | 'useEnvironment' | 'fail' | 'refer';

type Context = Readonly<TSESLint.RuleContext<SecretMessage, readonly unknown[]>>;
type Suggestions = TSESLint.ReportSuggestionArray<SecretMessage>;

/** What is known of one text, the more telling in place of the less. */
interface Report {
  readonly rank: number;
  readonly node: TSESTree.Node;
  readonly messageId: SecretMessage;
  readonly data: Record<string, string>;
  readonly suggest: Suggestions;
  /** The id of a key, which its other half makes superfluous. */
  readonly isHalf?: boolean;
}

const ranks = { fallback: 4, token: 3, account: 2, slot: 2, accepted: 1, named: 1 } as const;

function tokenData(finding: SecretFinding): Record<string, string> {
  return { subject: subjectOf(finding), masked: finding.masked };
}

const messageOfToken = ({ exposure }: SecretFinding): SecretMessage => (exposure === 'test-secret' ? 'testToken' : 'token');

/** Gathers what several ways of looking find in a file, and reports each secret once. */
export class SecretReports {
  private readonly context: Context;
  private readonly ignored: readonly string[];
  private readonly found = new Map<TSESTree.Node, Report>();

  constructor(context: Context, ignored: readonly string[]) {
    this.context = context;
    this.ignored = ignored;
  }

  private put(secret: TSESTree.Node, report: Report): void {
    const known = this.found.get(secret);
    if (!known || known.rank < report.rank) this.found.set(secret, report);
  }

  private environment(node: TSESTree.Node, env: string, stretch?: string): Suggestions {
    const fix = readFromEnvironment(node, env, this.context, stretch);
    return fix ? [{ messageId: 'useEnvironment', data: { env }, fix }] : [];
  }

  /** The stretch of a string that the environment takes the place of: the token, or the whole address that it is a part of. */
  private stretchOf(node: TSESTree.Node, { format, start, end }: SecretFinding): string | undefined {
    const written = writtenText(node, this.context);
    const inner = node.type === 'TemplateElement' ? written.replace(/^[`}]/u, '').replace(/(?:`|\$\{)$/u, '') : written.slice(1, -1);
    if (format.id === 'private-key-pem' || format.id === 'pgp-private') return node.type === 'TemplateElement' ? undefined : inner;
    return /connection|basic-auth/u.test(format.id) && !/\s/u.test(inner) ? inner : inner.slice(start, end);
  }

  add(secret: WrittenSecret): void {
    const { kind, node } = secret;
    if (kind === 'token') {
      if (this.ignored.includes(secret.finding.format.id)) return;
      const suggest = this.environment(node, envNameOfToken(secret.finding, secret.name), this.stretchOf(node, secret.finding));
      this.put(node, { rank: ranks.token, node, messageId: messageOfToken(secret.finding), data: tokenData(secret.finding), suggest, isHalf: secret.finding.exposure === 'identifier' });
      return;
    }
    const env = kind === 'account' ? 'INITIAL_PASSWORD' : ((kind === 'named' ? secret.env : undefined) ?? envNameOf(secret.name));
    const suggest = this.environment(node, env);
    this.put(node, { rank: ranks[kind], node, messageId: kind, data: { name: secret.name }, suggest });
  }

  addSlot({ node, slot }: SlottedSecret, call: Call): void {
    const messageId = slot.demand === 'account' ? 'account' : 'slot';
    this.put(node, { rank: ranks.slot, node, messageId, data: { name: shownCallee(call, this.context) }, suggest: this.environment(node, slot.env) });
  }

  addFallback(fallback: SecretFallback): void {
    const { node, at, name } = fallback;
    const fix = withoutFallback(fallback, this.context);
    this.put(node, { rank: ranks.fallback, node: at, messageId: 'fallback', data: { name }, suggest: fix ? [{ messageId: 'fail', data: { name }, fix }] : [] });
  }

  addComment(finding: SecretFinding, comment: TSESTree.Comment): void {
    if (!this.ignored.includes(finding.format.id)) this.context.report({ loc: comment.loc, messageId: messageOfToken(finding), data: tokenData(finding) });
  }

  /** JSON and YAML are looked at in one way only, so there is nothing to gather. */
  addData(secret: DataSecret): void {
    const { kind, node } = secret;
    if (kind === 'token' && this.ignored.includes(secret.finding.format.id)) return;
    const env = kind === 'token' ? envNameOfToken(secret.finding, secret.name) : envNameOf(secret.name);
    const reference = kind === 'fallback' ? undefined : variableReference(env, this.context);
    const text = writtenText(node, this.context);
    const quote = /^["']/u.exec(text)?.[0] ?? '';
    const isWhole = quote !== '' || !/\s/u.test(text);
    this.context.report({
      node,
      messageId: kind === 'token' ? messageOfToken(secret.finding) : kind,
      data: kind === 'token' ? tokenData(secret.finding) : { name: secret.name },
      suggest: reference !== undefined && isWhole ? [{ messageId: 'refer', data: { env }, fix: (fixer) => fixer.replaceTextRange([node.range[0], node.range[1]], `${quote}${reference}${quote}`) }] : [],
    });
  }

  /** Whether the other half of a pair of keys is told beside it. */
  private isToldByOther(secret: TSESTree.Node, report: Report): boolean {
    const object = secret.parent?.parent;
    if (!report.isHalf || object?.type !== 'ObjectExpression') return false;
    return [...this.found].some(([other, { isHalf }]) => other !== secret && !isHalf && other.parent?.parent === object);
  }

  send(): void {
    for (const [secret, report] of this.found) {
      if (this.isToldByOther(secret, report)) continue;
      const { node, messageId, data, suggest } = report;
      this.context.report({ node, messageId, data, suggest });
    }
  }
}
