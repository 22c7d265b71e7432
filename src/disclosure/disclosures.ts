import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { categoryOf, pseudonymousCategories } from '../knowledge/categories.ts';
import type { PersonalData } from '../classification/classify.ts';
import { allowCommentsOf, type Allowance } from '../source/allow-comment.ts';
import { identityOf } from '../sink/recipient-use.ts';
import { sinkAt } from '../sink/sink-at.ts';
import type { Part, Sink } from '../sink/sink.ts';
import { dataAskedBy, dataIn, dataUnder, type Held } from './data-in.ts';
import { signInDataIn } from './sign-in-data.ts';
import { typedRecordsIn } from './typed-records.ts';
import { vagueRecordsIn } from './vague-records.ts';
import { wrappedSinksAt } from './wrapped-sink.ts';

/** Personal data that leave at a sink: the only thing that most rules see. */
export interface Disclosure<S extends Sink = Sink> {
  readonly sink: S;
  readonly part: Part;
  readonly data: PersonalData;
  /** Everything that leaves at the same place of the code, `data` being the gravest. */
  readonly all: readonly PersonalData[];
  /** Where it stands in the call: what is reported. */
  readonly node: TSESTree.Node;
}

const order = { request: 0, record: 1, field: 2 } as const;

function isGraver(one: PersonalData, other: PersonalData): boolean {
  if (one.kind !== other.kind) return order[one.kind] < order[other.kind];
  if (pseudonymousCategories.has(other.category) && !pseudonymousCategories.has(one.category)) return true;
  return categoryOf(one.category).sensitivity > categoryOf(other.category).sensitivity;
}

/** What leaves at a node, and the decisions in comments that took something out of it. */
interface Found {
  readonly disclosures: readonly Disclosure[];
  readonly allowances: readonly Allowance[];
}

const nothing: Found = { disclosures: [], allowances: [] };

class Collection {
  private readonly allowances: Allowance[] = [];
  private readonly context: FileContext;
  private readonly found = new Map<TSESTree.Node, { sink: Sink; part: Part; data: PersonalData; all: PersonalData[] }>();

  constructor(context: FileContext) {
    this.context = context;
  }

  add(sink: Sink, part: Part, held: readonly Held[]): void {
    const decided = 'recipient' in sink && held.length > 0 ? allowCommentsOf(this.context).allowances : [];
    const identity = decided.length > 0 && 'recipient' in sink && sink.recipient.kind !== 'undeclared' ? identityOf(sink.recipient) : undefined;
    for (const { data, carrier } of held) {
      const allowance = decided.find((each) => each.reason !== undefined && each.category === data.category && each.recipient === identity && (each.isFor(carrier) || each.isFor(data.node)));
      if (allowance) {
        this.allowances.push(allowance);
        continue;
      }
      const known = this.found.get(carrier);
      if (!known) this.found.set(carrier, { sink, part, data, all: [data] });
      else {
        known.all.push(data);
        if (isGraver(data, known.data)) known.data = data;
      }
    }
  }

  result(): Found {
    if (this.found.size === 0 && this.allowances.length === 0) return nothing;
    return { disclosures: [...this.found].map(([node, rest]) => ({ node, ...rest })), allowances: this.allowances };
  }
}


/** Whether a call is given anything that could hold data: most are given text, flags and functions. */
function mayCarry(node: TSESTree.Node): boolean {
  if (node.type !== 'CallExpression') return true;
  // morgan.token('body', (req) => …) writes what its function returns.
  const { callee } = node;
  const written = callee.type === 'MemberExpression' ? callee.object : callee;
  if (written.type === 'Identifier' && written.name === 'morgan') return true;
  // [base, user.email].join('/') is made of what it is called on.
  if (callee.type === 'MemberExpression' && callee.object.type === 'ArrayExpression') return true;
  return node.arguments.some(({ type }) => type !== 'Literal' && type !== 'ArrowFunctionExpression' && type !== 'FunctionExpression');
}

const compute = rememberedInFile((node: TSESTree.Node, context: FileContext): Found => {
  if (!mayCarry(node)) return nothing;
  const sink = sinkAt(node, context);
  if (sink) {
    const collection = new Collection(context);
    for (const each of sink.parts) {
      if (each.asks) {
        collection.add(sink, each.part, dataAskedBy(each.node, each.asks, context));
        continue;
      }
      const held = typedRecordsIn(each, dataUnder(each.key, each.node, context).filter(({ data }) => !each.isText || data.kind !== 'record' || data.form !== 'bare'), context);
      collection.add(sink, each.part, held.length > 0 ? held : [...vagueRecordsIn(each, sink, context), ...signInDataIn(each, sink, context)]);
    }
    return collection.result();
  }
  return node.type === 'CallExpression' ? throughWrappers(node, context) : nothing;
});

/** What leaves through a function of the file that hands its parameter to a sink: `logPerson(customer)`. */
function throughWrappers(node: TSESTree.CallExpression, context: FileContext): Found {
  const wrappers = wrappedSinksAt(node, context);
  if (wrappers.length === 0) return nothing;
  const collection = new Collection(context);
  for (const { wrapped, argument, name } of wrappers) {
    const held = dataIn(argument, context).filter(({ data }) => data.kind === 'field' || wrapped.leaf.form !== 'text' || data.form === 'written-out');
    collection.add({ ...wrapped.sink, name }, wrapped.part, held);
  }
  return collection.result();
}

/** The personal data that leave at a node, once for each place in its arguments. */
export function disclosuresAt(node: TSESTree.Node, context: FileContext): readonly Disclosure[] {
  return compute(node, context).disclosures;
}

/** The decisions in comments that took data out of what leaves at a node. */
export function allowancesUsedAt(node: TSESTree.Node, context: FileContext): readonly Allowance[] {
  return compute(node, context).allowances;
}

/** The same for one kind of sink. */
export function disclosuresOf<Kind extends Sink['kind']>(kind: Kind, node: TSESTree.Node, context: FileContext): readonly Disclosure<Extract<Sink, { kind: Kind }>>[] {
  const found = disclosuresAt(node, context);
  return found[0]?.sink.kind === kind ? (found as readonly Disclosure<Extract<Sink, { kind: Kind }>>[]) : [];
}
