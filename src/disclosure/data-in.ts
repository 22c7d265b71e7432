import type { TSESTree } from '@typescript-eslint/utils';
import { rememberedInFile, type FileContext } from '../context.ts';
import { pseudonymousCategories } from '../knowledge/categories.ts';
import { nameFactsOf } from '../classification/classify-name.ts';
import { credentialHeaders } from '../classification/call-verdict.ts';
import { verdictOf, type PersonalData } from '../classification/classify.ts';
import { verdictOfKey } from '../classification/key-verdict.ts';
import { objectRunThrough } from '../classification/copied-keys.ts';
import { isIdName } from '../classification/id-name.ts';
import { field } from '../classification/personal-data.ts';
import { bindingOf, variableOf, type Binding } from '../source/binding.ts';
import { settingsOf } from '../settings.ts';
import { leavesOf, returnedBy, type Leaf } from '../source/leaves.ts';
import { calledFunctionOf } from '../source/local-function.ts';
import { keyOf } from '../source/property-path.ts';
import { constantOf } from '../source/static-text.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { unwrapped } from '../source/unwrap.ts';
import { memberUsesOf } from '../source/uses.ts';

/** Personal data in an expression, and the place in that expression that carries it. */
export interface Held {
  readonly data: PersonalData;
  /** The leaf of the expression itself: `payload` of `log(payload)` when `payload` was built above. */
  readonly carrier: TSESTree.Node;
}

const hops = 4;
const most = 40;

const isOneOfMany = (node: TSESTree.Node): boolean => node.type === 'Identifier' || (node.type === 'MemberExpression' && node.computed);

/** What stands behind a name or a member that says nothing itself: its value, what was written into it. */
export function leavesBehind(node: TSESTree.Node, context: FileContext): readonly Leaf[] {
  const object = isOneOfMany(node) ? objectRunThrough(node, context) : undefined;
  if (object) return leavesOf(object, context).map((leaf) => ({ ...leaf, form: 'spread' as const }));
  if (node.type === 'Identifier') {
    const binding = bindingOf(node, context);
    return [...valueBehind(binding, context), ...assignedTo(node, binding, context), ...addedTo(node, context)];
  }
  if (node.type === 'CallExpression') {
    const called = calledFunctionOf(node, context);
    return called ? returnedBy(called).flatMap((each) => leavesOf(each, context)) : [];
  }
  if (node.type !== 'MemberExpression') return [];
  const key = keyOf(node);
  const value = constantOf(node, context);
  if (value !== node) return leavesOf(value, context);
  const holder = unwrapped(node.object);
  const variable = holder.type === 'Identifier' ? variableOf(holder, context) : undefined;
  const written = variable && key !== undefined ? memberUsesOf(variable).written.get(key) : undefined;
  return written?.flatMap((each) => leavesOf(each, context)) ?? [];
}

function valueBehind(binding: Binding, context: FileContext): readonly Leaf[] {
  if (binding.from !== 'value' && binding.from !== 'element') return [];
  if (binding.path.length === 0) return binding.rest ? [] : leavesOf(binding.of, context);
  let at: TSESTree.Node | undefined = constantOf(binding.of, context);
  for (const key of binding.path) at = at?.type === 'ObjectExpression' ? propertyValueOf(at, key) : undefined;
  return at ? leavesOf(at, context) : [];
}

const branching = /^(?:IfStatement|SwitchCase|ConditionalExpression|LogicalExpression|TryStatement|CatchClause|(?:For|ForIn|ForOf|While|DoWhile)Statement|FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u;

/** Whether an assignment happens on every way to a use: no branch around it leaves the use out. */
function isSurelyBefore(assignment: TSESTree.Node, use: TSESTree.Node): boolean {
  for (let at: TSESTree.Node | undefined = assignment; at; at = at.parent) {
    if (at.range[0] <= use.range[0] && at.range[1] >= use.range[1]) return true;
    if (branching.test(at.type)) return false;
  }
  return true;
}

/** Values that a use of a name may hold: those put behind its text, `prompt += note`, and of the others those that no later one before the use surely replaces. */
function assignedTo(node: TSESTree.Identifier, binding: Binding, context: FileContext): readonly Leaf[] {
  const variable = binding.from === 'unknown' ? variableOf(node, context) : undefined;
  if (!variable || variable.references.length > 200) return [];
  const leaves: Leaf[] = [];
  let given: TSESTree.Node[] = [];
  for (const { identifier, writeExpr } of variable.references) {
    if (!writeExpr || identifier.range[0] > node.range[0]) continue;
    const { parent } = identifier;
    if (parent.type === 'VariableDeclarator' && parent.id === identifier && parent.init === writeExpr) given = [writeExpr];
    if (parent.type !== 'AssignmentExpression' || parent.left !== identifier) continue;
    if (parent.operator === '+=') leaves.push(...leavesOf(parent.right, context).map((leaf) => (leaf.form === 'written-out' ? leaf : { ...leaf, form: 'text' as const })));
    else if (parent.operator === '=') given = isSurelyBefore(parent, node) ? [parent.right] : [...given, parent.right];
  }
  return [...given.flatMap((value) => leavesOf(value, context)), ...leaves];
}

function addedTo(node: TSESTree.Identifier, context: FileContext): readonly Leaf[] {
  const variable = variableOf(node, context);
  if (!variable || variable.references.length > 200) return [];
  const { written, added, merged, computed } = memberUsesOf(variable);
  const leaves: Leaf[] = [];
  for (const [key, values] of written) for (const value of values) leaves.push(...leavesOf(value, context).map((leaf) => under(key, leaf)));
  for (const { key, value } of added) leaves.push(...leavesOf(value, context).map((leaf) => (key === undefined ? leaf : under(key, leaf))));
  for (const value of computed) if (isOneOfMany(value) && objectRunThrough(value, context)) leaves.push(...leavesOf(value, context));
  for (const object of merged) leaves.push(...leavesOf(object, context).map((leaf) => ({ ...leaf, form: 'spread' as const })));
  return leaves;
}

const underKey = rememberedInFile((leaf: Leaf): Map<string, Leaf> => {
  return new Map([['', leaf]]);
});

function under(key: string, leaf: Leaf): Leaf {
  const known = underKey(leaf);
  const found = known.get(key) ?? { ...leaf, keys: [key, ...leaf.keys] };
  known.set(key, found);
  return found;
}

/** The form that a value has at the sink: what is put into a text or written out there stays so. */
function inForm(leaf: Leaf, outer: Leaf): Leaf {
  if (outer.form === 'bare' || outer.form === leaf.form) return leaf;
  if (outer.form === 'text') return leaf.form === 'written-out' ? leaf : { ...leaf, form: 'text' };
  return leaf.form === 'text' ? leaf : { ...leaf, form: outer.form };
}

/** `const userId = grant.user`, `const username = session.user`: what is called an id or a field is one, whatever it was taken from. */
function isOneValue(name: string, context: FileContext): boolean {
  return isIdName(name) || nameFactsOf(name, settingsOf(context)).term !== undefined;
}

/** `{ ...fields, password: '***' }`: whether a key behind a spread replaces what it brings. */
function isReplaced({ keys: [key] }: Leaf, { form, literal, node }: Leaf): boolean {
  return form === 'spread' && key !== undefined && (literal?.properties.some((each) => each.type === 'Property' && keyOf(each) === key && each.range[0] > node.range[1]) ?? false);
}

function collect(leaf: Leaf, carrier: TSESTree.Node, context: FileContext, left: number, found: Held[], seen: Set<TSESTree.Node>): void {
  if (found.length >= most || seen.has(leaf.node)) return;
  seen.add(leaf.node);
  const verdict = verdictOf(leaf, context);
  if (verdict === 'clean') return;
  const data = verdict ?? verdictOfKey(leaf, context);
  if (data) {
    found.push({ data, carrier });
    // `const userId = user.email`: a name that says less than its value.
    if (data.kind !== 'field' || !pseudonymousCategories.has(data.category) || leaf.node.type !== 'Identifier') return;
  }
  if (left <= 0) return;
  const before = found.length;
  for (const inner of leavesBehind(leaf.node, context)) if (!isReplaced(inner, leaf)) collect(inForm(inner, leaf), carrier, context, left - 1, found, seen);
  if (data || (leaf.node.type === 'Identifier' && isOneValue(leaf.node.name, context))) found.push(...found.splice(before).filter((each) => each.data.kind === 'field'));
}

/** The personal data in the value of an expression, in the order of the code, through names of the file one to four hops away. */
export const dataIn = rememberedInFile((expression: TSESTree.Node, context: FileContext): readonly Held[] => {
  const found: Held[] = [];
  for (const leaf of leavesOf(expression, context)) collect(leaf, leaf.node, context, hops, found, new Set());
  return found;
});

/** The same for a value that the code stores under a key of its own: `params.set('email', value)`. */
export function dataUnder(key: string | undefined, expression: TSESTree.Node, context: FileContext): readonly Held[] {
  if (key === undefined) return dataIn(expression, context);
  const found: Held[] = [];
  for (const leaf of leavesOf(expression, context)) collect(under(key, leaf), leaf.node, context, hops, found, new Set());
  return found;
}

/** What a template asks for by the names of fields or headers: `{{customer.name}}`, `:req[authorization]`. */
export function dataAskedBy(text: TSESTree.Node, fields: readonly string[], context: FileContext): readonly Held[] {
  return fields.flatMap((path) => {
    const leaf: Leaf = { node: constantOf(text, context), form: 'text', keys: path.split('.'), beside: fields };
    const data = credentialHeaders.test(path) ? { ...field(leaf, { category: 'credential.token' }, `the header \`${path}\``), name: path } : verdictOfKey(leaf, context);
    return data ? [{ data, carrier: text }] : [];
  });
}
