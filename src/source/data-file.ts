import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { remembered, type FileContext } from '../context.ts';

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
  /** The name that it goes by: its key, of `{ "key": "API_URL", "value": … }` what stands under the other one, of `- API_URL=…` what stands before the sign. */
  readonly name: string;
  /** The map that it stands in. */
  readonly map: DataMap | undefined;
}

/** A map of a JSON or YAML file. */
export interface DataMap {
  /** The text, number or boolean under a key, as written. */
  valueOf(key: string): string | number | boolean | undefined;
  /** The texts in a list under a key. */
  textsOf(key: string): readonly string[];
  /** The map under a key, or the maps of the list under it. */
  mapsOf(key: string): readonly DataMap[];
  readonly keys: readonly string[];
  readonly outer: DataMap | undefined;
}

const scalars: ReadonlySet<string> = new Set(['String', 'Number', 'Boolean', 'YAMLScalar', 'JSONLiteral']);
const pairs: ReadonlySet<string> = new Set(['Member', 'YAMLPair', 'JSONProperty']);
const maps: ReadonlySet<string> = new Set(['Object', 'YAMLMapping', 'JSONObjectExpression']);
const lists: ReadonlySet<string> = new Set(['Array', 'YAMLSequence', 'JSONArrayExpression']);

function parentOf(node: DataNode, context: FileContext): DataNode | undefined {
  // @eslint/json keeps parents in a table of its own, eslint-plugin-yml on the nodes.
  if ('parent' in node) return node.parent ?? undefined;
  return (context.sourceCode as unknown as { getParent(node: DataNode): unknown }).getParent(node) as DataNode | undefined;
}

const keyNodeOf = (pair: DataNode): DataNode | null | undefined => (pair.type === 'Member' ? pair.name : pair.key);

function textOf(node: DataNode | null | undefined): string | undefined {
  if (!node) return undefined;
  // Loose JSON writes keys as identifiers.
  const text: unknown = node.type === 'Identifier' || node.type === 'JSONIdentifier' ? node.name : scalars.has(node.type) ? node.value : undefined;
  return typeof text === 'string' ? text : typeof text === 'number' || typeof text === 'boolean' ? String(text) : undefined;
}

/** Past anchors and tags: `&name value`, `!Sub value`. */
function inner(node: DataNode | null | undefined): DataNode | undefined {
  return node?.type === 'YAMLWithMeta' ? ((node.value as DataNode | null) ?? undefined) : (node ?? undefined);
}

const mapOf = remembered((node: DataNode, context: FileContext): DataMap => {
  const entries = node.members ?? node.pairs ?? node.properties ?? [];
  // The last of several entries of one key wins.
  const values = new Map(entries.map((entry) => [textOf(inner(keyNodeOf(entry))) ?? '', inner(entry.value as DataNode | null | undefined)]));
  const itemsOf = (key: string): readonly (DataNode | undefined)[] => {
    const list = values.get(key);
    return (list?.elements ?? list?.entries ?? []).map((item) => inner(item?.type === 'Element' ? (item.value as DataNode) : item));
  };
  return {
    valueOf(key) {
      const value = values.get(key);
      if (!value || !scalars.has(value.type)) return undefined;
      return typeof value.value === 'string' || typeof value.value === 'number' || typeof value.value === 'boolean' ? value.value : undefined;
    },
    textsOf: (key) => itemsOf(key).map((item) => textOf(item) ?? ''),
    mapsOf(key) {
      const value = values.get(key);
      const items = value && maps.has(value.type) ? [value] : itemsOf(key);
      return items.flatMap((item) => (item && maps.has(item.type) ? [mapOf(item, context)] : []));
    },
    keys: [...values.keys()],
    get outer() {
      let up = parentOf(node, context);
      while (up && !maps.has(up.type)) up = parentOf(up, context);
      return up && mapOf(up, context);
    },
  };
});

/** An entry of a list of environment variables. */
const assignment = /^(?<variable>[A-Za-z_][A-Za-z\d_]{1,80})=(?<given>[^]*)$/u;

const naming = ['key', 'name', 'Name', 'Key'];

function dataValueAt(node: DataNode, context: FileContext): DataValue | undefined {
  const { value } = node;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  const keys: string[] = [];
  let map: DataNode | undefined;
  let below = node;
  let isListed = false;
  for (let up = parentOf(node, context); up; up = parentOf(up, context)) {
    if (pairs.has(up.type)) {
      if (keyNodeOf(up) === below) return undefined;
      const key = textOf(inner(keyNodeOf(up)));
      if (key !== undefined) keys.push(key);
    } else if (maps.has(up.type)) map ??= up;
    else if (lists.has(up.type)) isListed ||= keys.length === 0;
    below = up;
  }
  const own = map && mapOf(map, context);
  const assigned = isListed && typeof value === 'string' ? assignment.exec(value)?.groups : undefined;
  if (assigned) return { node: node as unknown as TSESTree.Node, value: assigned.given ?? '', keys, name: assigned.variable ?? '', map: undefined };
  const named = /^value$/iu.test(keys[0] ?? '') ? naming.map((key) => own?.valueOf(key)).find((name) => typeof name === 'string') : undefined;
  return { node: node as unknown as TSESTree.Node, value, keys, name: typeof named === 'string' ? named : (keys[0] ?? ''), map: own };
}

const dataTypes = /^(?:YAML|JSON)/u;

/** Whether a file is code, as its tree tells: YAML is read into a program, too. */
export function isCode({ sourceCode: { ast } }: FileContext): boolean {
  const { type, body } = ast as { readonly type: string; readonly body?: readonly { readonly type: string }[] };
  return type === 'Program' && !dataTypes.test(body?.[0]?.type ?? '');
}

/**
 * Listens to the values of JSON and YAML files, keys left out; code has no such nodes.
 * `isCandidate` is the cheap question: only where it says yes are the keys looked up.
 */
export function dataValueListener(context: FileContext, isCandidate: (value: unknown) => boolean, visit: (value: DataValue) => void): TSESLint.RuleListener {
  if (isCode(context)) return {};
  const listener = (node: DataNode): void => {
    const value = isCandidate(node.value) ? dataValueAt(node, context) : undefined;
    if (value) visit(value);
  };
  return { String: listener, Number: listener, Boolean: listener, YAMLScalar: listener, JSONLiteral: listener };
}
