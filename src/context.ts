import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** A rule's context as shared code sees it: every rule context fits. */
export interface FileContext {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly filename: string;
  readonly cwd: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export type Node = TSESTree.Node;

/** Stands for an answer of `undefined`, so that one look-up tells it from no answer. */
const nothing = Symbol('nothing');

/**
 * Remembers what `compute` says of each key for as long as the key lives, `undefined` and `null` included:
 * many rules ask the same question of the same node, and "nothing" is the usual answer.
 */
export function remembered<Key extends object, Value, Rest extends readonly unknown[]>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const answers = new WeakMap<Key, Value | typeof nothing>();
  return (key, ...rest) => {
    const known = answers.get(key);
    if (known !== undefined) return known === nothing ? (undefined as Value) : known;
    const value = compute(key, ...rest);
    // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- null is an answer of its own.
    answers.set(key, value === undefined ? nothing : value);
    return value;
  };
}

let fileNow: object | undefined;
/** What those who remember something of the file do to forget it. */
const toForget: (() => void)[] = [];

/** Lets go of a file: what is remembered of it holds its whole tree, which the garbage collector would copy about while the next file is parsed. */
export function endFile(): void {
  fileNow = undefined;
  for (const forget of toForget) forget();
  toForget.length = 0;
}

/** Tells what is remembered in a file that another one begins. */
export function beginFile(ast: object): void {
  if (ast === fileNow) return;
  endFile();
  fileNow = ast;
}

/**
 * Remembers like `remembered`, but only while rules look at one file: for questions about nodes and variables, of which
 * nobody asks again once the next file begins. A plain map is cheaper to ask and to clear away than a weak one.
 */
export function rememberedInFile<Key extends object, Value, Rest extends readonly unknown[]>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  let answers: Map<Key, Value | typeof nothing> | undefined;
  const forget = (): void => {
    answers = undefined;
  };
  return (key, ...rest) => {
    if (!answers) {
      answers = new Map();
      toForget.push(forget);
    }
    const known = answers.get(key);
    if (known !== undefined) return known === nothing ? (undefined as Value) : known;
    const value = compute(key, ...rest);
    // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- null is an answer of its own.
    answers.set(key, value === undefined ? nothing : value);
    return value;
  };
}

/** Remembers one answer: that for the tree of the file which was asked about last. Comparing trees costs less than a look-up. */
function rememberedOfTree<Asked, Value>(compute: (asked: Asked) => Value): (ast: object, asked: Asked) => Value {
  let tree: object | undefined;
  let answer: Value | undefined;
  const forget = (): void => {
    tree = undefined;
    answer = undefined;
  };
  return (ast, asked) => {
    if (ast === tree) return answer as Value;
    const value = compute(asked);
    if (!tree) toForget.push(forget);
    tree = ast;
    answer = value;
    return value;
  };
}

/** Remembers what `compute` says of a file as a whole while rules look at it: for questions that are asked at every node. */
export function rememberedOfFile<Value>(compute: (context: FileContext) => Value): (context: FileContext) => Value {
  const answer = rememberedOfTree(compute);
  return (context) => answer(context.sourceCode.ast, context);
}

/** The same of the file that rules look at, for those who are asked without its context; `undefined` while they look at none. */
export function rememberedOfFileUnderWay<Value>(compute: (ast: TSESTree.Program) => Value): () => Value | undefined {
  const answer = rememberedOfTree(compute);
  return () => fileNow && answer(fileNow, fileNow as TSESTree.Program);
}
