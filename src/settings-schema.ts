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

const patterns = new Map<string, RegExp>();

function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known;
}

function at(path: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/u.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function collectOfObject(value: object, schema: Schema, path: string, problems: string[]): void {
  const known = schema.properties;
  for (const key of schema.required ?? []) {
    if (!(key in value)) problems.push(`${at(path, key)} is missing.`);
  }
  for (const [key, member] of Object.entries(value)) {
    const property = known && Object.hasOwn(known, key) ? known[key] : undefined;
    if (property) {
      collect(member, property, `${path}.${key}`, problems);
      continue;
    }
    const here = at(path, key);
    if (schema.propertyNames && !schema.propertyNames.enum.includes(key)) {
      problems.push(`${here}: "${key}" is not allowed; use one of ${listed(schema.propertyNames.enum)}.`);
    } else if (schema.additionalProperties) collect(member, schema.additionalProperties, here, problems);
    else if (schema.additionalProperties === false) {
      problems.push(`${here}: "${key}" is no setting, and its value is ${shown(member)}; use one of ${listed(Object.keys(known ?? {}))}.`);
    }
  }
}

function collectOfText(value: string, schema: Schema, path: string, problems: string[]): void {
  if (schema.enum) {
    if (!schema.enum.includes(value)) problems.push(`${path} is ${shown(value)}; use one of ${listed(schema.enum)}.`);
  } else if (value.length < (schema.minLength ?? 0)) problems.push(`${path} is ${shown(value)}; it must not be empty.`);
  else if (schema.pattern && !compiled(schema.pattern).test(value)) {
    problems.push(`${path} is ${shown(value)}; it must be ${schema.patternMeans ?? `text that matches ${schema.pattern}`}.`);
  }
}

function collect(value: unknown, schema: Schema, path: string, problems: string[]): void {
  if (schema.orList && Array.isArray(value)) {
    const one = { ...schema, orList: undefined };
    value.forEach((item, index) => {
      collect(item, one, `${path}[${index}]`, problems);
    });
    return;
  }
  const kind = kindOf(value);
  if (kind !== schema.type && !(schema.type === 'number' && kind === 'integer')) {
    problems.push(`${path} is ${shown(value)}; it must be ${/^[aeiou]/u.test(schema.type) ? 'an' : 'a'} ${schema.type}.`);
  } else if (typeof value === 'string') collectOfText(value, schema, path, problems);
  else if (Array.isArray(value)) {
    const { items } = schema;
    if (!items) return;
    value.forEach((item, index) => {
      collect(item, items, `${path}[${index}]`, problems);
    });
  } else if (typeof value === 'object' && value !== null) collectOfObject(value, schema, path, problems);
}

/**
 * What is wrong with a value, one sentence each, with its path, the value and what is allowed.
 * An empty list means that it fits.
 */
export function problemsOf(value: unknown, schema: Schema, path: string): string[] {
  const problems: string[] = [];
  collect(value, schema, path, problems);
  return problems;
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
