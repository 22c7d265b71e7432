/** The part of JSON Schema that the settings use. */
export interface Schema {
  readonly description?: string;
  readonly type: 'object' | 'array' | 'string' | 'boolean' | 'number' | 'integer';
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly pattern?: string;
  /** What the pattern means, for messages. */
  readonly patternMeans?: string;
  readonly items?: Schema;
  /** A list of such values will do, too. */
  readonly orList?: true | undefined;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: { readonly enum: readonly string[] };
  readonly additionalProperties?: false | Schema;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null) return 'null';
  if (Number.isInteger(value)) return 'integer';
  return typeof value;
}

function shown(value: unknown): string {
  if (typeof value === 'function') return 'a function';
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    text = undefined;
  }
  text ??= String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

function listed(allowed: readonly string[]): string {
  return allowed.map((each) => `"${each}"`).join(', ');
}

function at(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function problemsOfObject(value: object, schema: Schema, path: string): string[] {
  const problems: string[] = [];
  const known = schema.properties ?? {};
  for (const key of schema.required ?? []) {
    if (!(key in value)) problems.push(`${at(path, key)} is missing.`);
  }
  for (const [key, member] of Object.entries(value)) {
    const here = at(path, key);
    if (schema.propertyNames && !schema.propertyNames.enum.includes(key)) {
      problems.push(`${here}: "${key}" is not allowed; use one of ${listed(schema.propertyNames.enum)}.`);
      continue;
    }
    const shape = Object.hasOwn(known, key) ? known[key] : schema.additionalProperties;
    if (shape) problems.push(...problemsOf(member, shape, here));
    else if (shape === false) {
      problems.push(`${here}: "${key}" is no setting, and its value is ${shown(member)}; use one of ${listed(Object.keys(known))}.`);
    }
  }
  return problems;
}

/**
 * What is wrong with a value, one sentence each, with its path, the value and what is allowed.
 * An empty list means that it fits.
 */
export function problemsOf(value: unknown, schema: Schema, path: string): string[] {
  const kind = kindOf(value);
  if (schema.orList && Array.isArray(value)) return value.flatMap((item, index) => problemsOf(item, { ...schema, orList: undefined }, `${path}[${index}]`));
  if (kind !== schema.type && !(schema.type === 'number' && kind === 'integer')) {
    const article = /^[aeiou]/u.test(schema.type) ? 'an' : 'a';
    return [`${path} is ${shown(value)}; it must be ${article} ${schema.type}.`];
  }
  if (typeof value === 'string') {
    if (schema.enum && !schema.enum.includes(value)) return [`${path} is ${shown(value)}; use one of ${listed(schema.enum)}.`];
    if (value.length < (schema.minLength ?? 0)) return [`${path} is ${shown(value)}; it must not be empty.`];
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) {
      return [`${path} is ${shown(value)}; it must be ${schema.patternMeans ?? `text that matches ${schema.pattern}`}.`];
    }
    return [];
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.flatMap((item, index) => problemsOf(item, items, `${path}[${index}]`)) : [];
  }
  return typeof value === 'object' && value !== null ? problemsOfObject(value, schema, path) : [];
}

/** The TypeScript type of the values that a definition allows. */
export type ValueOf<S extends Schema> = S extends { orList: true } ? One<S> | readonly One<S>[] : One<S>;

type One<S extends Schema> = S extends { enum: readonly (infer Allowed)[] }
  ? Allowed
  : S extends { type: 'string' }
    ? string
    : S extends { type: 'boolean' }
      ? boolean
      : S extends { type: 'number' | 'integer' }
        ? number
        : S extends { type: 'array' }
          ? readonly (S extends { items: infer Items extends Schema } ? ValueOf<Items> : unknown)[]
          : S extends { properties: infer Properties extends Readonly<Record<string, Schema>> }
            ? ObjectOf<Properties, S extends { required: readonly (infer Key)[] } ? Key : never>
            : S extends { additionalProperties: infer Member extends Schema }
              ? S extends { propertyNames: { enum: readonly (infer Key extends string)[] } }
                ? Readonly<Partial<Record<Key, ValueOf<Member>>>>
                : Readonly<Record<string, ValueOf<Member>>>
              : object;

type ObjectOf<Properties extends Readonly<Record<string, Schema>>, Required> = {
  readonly [Key in keyof Properties as Key extends Required ? Key : never]: ValueOf<Properties[Key]>;
} & {
  readonly [Key in keyof Properties as Key extends Required ? never : Key]?: ValueOf<Properties[Key]>;
};
