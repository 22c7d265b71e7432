import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

/** A rule's context as shared code sees it: every rule context fits. */
export interface FileContext {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly filename: string;
  readonly cwd: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export type Node = TSESTree.Node;

/**
 * Remembers what `compute` says of each key for as long as the key lives, `undefined` and `null` included:
 * many rules ask the same question of the same node, and "nothing" is the usual answer.
 */
export function remembered<Key extends object, Value, Rest extends readonly unknown[]>(
  compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const answers = new WeakMap<Key, { value: Value }>();
  return (key, ...rest) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = compute(key, ...rest);
    answers.set(key, { value });
    return value;
  };
}
