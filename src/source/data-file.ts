import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';

/** A node of a JSON or YAML file, as the parsers of ESLint's JSON plugin, eslint-plugin-yml and eslint-plugin-jsonc make them. */
interface DataNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: DataNode;
  readonly key?: DataNode | null;
  readonly members?: readonly DataNode[];
  readonly pairs?: readonly DataNode[];
  readonly properties?: readonly DataNode[];
  readonly elements?: readonly DataNode[];
  readonly entries?: readonly (DataNode | null)[];
  readonly parent?: DataNode | null;
  readonly style?: string;
  readonly range: [number, number];
}

/** A value of a JSON or YAML file that is neither a list nor a map. */
export interface DataValue {
  readonly node: TSESTree.Node;
  readonly value: string | number | boolean;
  /** The keys that lead to it, the nearest first; lists leave no trace. */
  readonly keys: readonly string[];
  /** The name that it goes by: its key, or of `{ "key": "API_URL", "value": … }` what stands under the other one. */
  readonly name: string;
  /** The map that it stands in. */
  readonly map: DataMap | undefined;
}

/** A map of a JSON or YAML file. */
export interface DataMap {
  /** The text, number or boolean under a key, as written. */
  valueOf(key: string): string | number | boolean | undefined;
  readonly keys: readonly string[];
  readonly outer: DataMap | undefined;
}

const scalars: ReadonlySet<string> = new Set(['String', 'Number', 'Boolean', 'YAMLScalar', 'JSONLiteral']);
const pairs: ReadonlySet<string> = new Set(['Member', 'YAMLPair', 'JSONProperty']);
const maps: ReadonlySet<string> = new Set(['Object', 'YAMLMapping', 'JSONObjectExpression']);

function parentOf(node: DataNode, context: FileContext): DataNode | undefined {
  // @eslint/json keeps parents in a table of its own, eslint-plugin-yml on the nodes.
  return node.parent ?? ((context.sourceCode as unknown as { getParent(node: DataNode): unknown }).getParent(node) as DataNode | undefined);
}

const keyNodeOf = (pair: DataNode): DataNode | null | undefined => (pair.type === 'Member' ? pair.name : pair.key);

function textOf(node: DataNode | null | undefined): string | undefined {
  if (!node) return undefined;
  if (node.type === 'Identifier' || node.type === 'JSONIdentifier') return String(node.name);
  return scalars.has(node.type) && node.value !== null && node.value !== undefined ? String(node.value) : undefined;
}

/** Past anchors and tags: `&name value`, `!Sub value`. */
function inner(node: DataNode | null | undefined): DataNode | undefined {
  return node?.type === 'YAMLWithMeta' ? ((node.value as DataNode | null) ?? undefined) : (node ?? undefined);
}

function mapOf(node: DataNode, context: FileContext): DataMap {
  const entries = node.members ?? node.pairs ?? node.properties ?? [];
  const at = (key: string): DataNode | undefined => entries.findLast((entry) => textOf(inner(keyNodeOf(entry))) === key);
  return {
    valueOf(key) {
      const value = inner(at(key)?.value as DataNode | null | undefined);
      if (!value || !scalars.has(value.type)) return undefined;
      return typeof value.value === 'string' || typeof value.value === 'number' || typeof value.value === 'boolean' ? value.value : undefined;
    },
    get keys() {
      return entries.map((entry) => textOf(inner(keyNodeOf(entry))) ?? '');
    },
    get outer() {
      let up = parentOf(node, context);
      while (up && !maps.has(up.type)) up = parentOf(up, context);
      return up && mapOf(up, context);
    },
  };
}

const naming = ['key', 'name', 'Name', 'Key'];

function dataValueAt(node: DataNode, context: FileContext): DataValue | undefined {
  const { value } = node;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const keys: string[] = [];
  let map: DataNode | undefined;
  let below = node;
  for (let up = parentOf(node, context); up; up = parentOf(up, context)) {
    if (pairs.has(up.type)) {
      if (keyNodeOf(up) === below) return undefined;
      const key = textOf(inner(keyNodeOf(up)));
      if (key !== undefined) keys.push(key);
    } else if (maps.has(up.type)) map ??= up;
    below = up;
  }
  const own = map && mapOf(map, context);
  const named = /^value$/iu.test(keys[0] ?? '') ? naming.map((key) => own?.valueOf(key)).find((name) => typeof name === 'string') : undefined;
  return { node: node as unknown as TSESTree.Node, value, keys, name: typeof named === 'string' ? named : (keys[0] ?? ''), map: own };
}

/** Listens to the values of JSON and YAML files, keys left out. Code has no such nodes. */
export function dataValueListener(context: FileContext, visit: (value: DataValue) => void): TSESLint.RuleListener {
  const listener = (node: DataNode): void => {
    const value = dataValueAt(node, context);
    if (value) visit(value);
  };
  return { String: listener, Number: listener, Boolean: listener, YAMLScalar: listener, JSONLiteral: listener };
}
