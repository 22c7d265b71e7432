import type { ESLint, Linter, Rule } from 'eslint';
import type { FileContext, Node } from '../../src/context.ts';
import type { GdprSettings } from '../../src/settings.ts';
import { messagesOf } from './lint.ts';
import { markedCodeOf, type Span } from './marks.ts';

interface Setting {
  readonly filename?: string;
  readonly settings?: GdprSettings;
}

function childrenOf(node: Node, keys: readonly string[]): Node[] {
  return keys.flatMap((key) => (node as unknown as Record<string, unknown>)[key] as Node | Node[] | null | undefined).filter((child): child is Node => child !== null && typeof child === 'object');
}

/** The innermost node that takes up a span; of a shorthand property its value. */
function nodeAt(span: Span, context: FileContext): Node {
  const { ast, visitorKeys } = context.sourceCode;
  let found: Node | undefined;
  const visit = (node: Node): void => {
    if (node.range[0] > span.start || node.range[1] < span.end) return;
    if (node.range[0] === span.start && node.range[1] === span.end && node.type !== 'TemplateElement') found = node;
    for (const child of childrenOf(node, visitorKeys[node.type] ?? [])) visit(child);
  };
  visit(ast);
  if (!found) throw new Error(`No node takes up ${String(span.start)} to ${String(span.end)}.`);
  return found;
}

/** What is said of each node that a snippet marks: `answersTo('log(«user.email»)', (node, context) => …)`. */
function answersTo<Answer>(marked: string, ask: (node: Node, context: FileContext) => Answer, { filename = 'src/app.ts', settings }: Setting = {}): Answer[] {
  const { code, spans } = markedCodeOf(marked);
  const answers: Answer[] = [];
  const rule: Rule.RuleModule = {
    create: (context) => ({
      'Program:exit': () => {
        const file = context as unknown as FileContext;
        for (const span of spans) answers.push(ask(nodeAt(span, file), file));
      },
    }),
  };
  const plugin: ESLint.Plugin = { rules: { asked: rule } };
  const rules: Linter.RulesRecord = { 'probe/asked': 'error' };
  const [message] = messagesOf({ code, filename, settings }, { plugins: { probe: plugin }, rules });
  if (message) throw new Error(`${message.message}\n${code}`);
  return answers;
}

/** The same for the only mark of a snippet. */
export function answerTo<Answer>(marked: string, ask: (node: Node, context: FileContext) => Answer, setting?: Setting): Answer {
  const [answer, ...others] = answersTo(marked, ask, setting);
  if (others.length > 0) throw new Error(`More than one mark in: ${marked}`);
  return answer as Answer;
}

/** The text of a node, for tables of answers. */
export function textOf(node: Node | undefined, context: FileContext): string | undefined {
  return node && context.sourceCode.getText(node);
}
