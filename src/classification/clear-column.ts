import type { TSESTree } from '@typescript-eslint/utils';
import { categoryOf } from '../knowledge/categories.ts';
import { encryptionText, hookDecorators, hookMethods, readableCalls, type MemberKind } from '../knowledge/schemas.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { variableOf } from '../source/binding.ts';
import { calledName } from '../source/callee.ts';
import { decoratorsOf } from '../source/decorators.ts';
import { nodesWithin } from '../source/nodes-within.ts';
import { lastNameOf } from '../source/property-path.ts';
import type { Schema, SchemaMember } from '../source/schema.ts';
import { schemaFactsOf, type PersonalMember } from './schema-facts.ts';

const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/** Whether a function of the file hands its value on readable, as far as its calls show. */
function leavesReadable(node: TSESTree.Node): boolean {
  return nodesWithin(node).every((inner) => (inner.type !== 'CallExpression' && inner.type !== 'NewExpression') || readableCalls.has(calledName(inner) ?? ''));
}

/** Whether what is done to a value may encrypt it: all that the file does not show may. */
function mayEncrypt(node: TSESTree.Node, context: FileContext): boolean {
  if (node.type === 'Literal') return false;
  if (functions.has(node.type)) return encryptionText.test(context.sourceCode.getText(node)) || !leavesReadable(node);
  if (node.type === 'ObjectExpression') return node.properties.some((property) => property.type !== 'Property' || mayEncrypt(property.value, context));
  return true;
}

/** The code and the comments of a column, without its name. */
function textOf({ holder, node }: SchemaMember, { sourceCode }: FileContext): string {
  const from = holder.range[0];
  const code = sourceCode.getText(holder);
  const rest = code.slice(0, node.range[0] - from) + code.slice(node.range[1] - from);
  const next = sourceCode.getTokenAfter(holder);
  const behind = sourceCode.getCommentsAfter(next?.value === ',' || next?.value === ';' ? next : holder).filter(({ loc }) => loc.start.line === holder.loc.end.line);
  return [...sourceCode.getCommentsBefore(holder).map(({ value }) => value), rest, ...behind.map(({ value }) => value)].join('\n');
}

/** The hooks of a class: its decorators and its methods that run before a record is stored. */
function hooksOfClass(node: TSESTree.Node): readonly TSESTree.Node[] {
  if (node.type !== 'ClassDeclaration' && node.type !== 'ClassExpression') return [];
  const isHook = ({ expression }: TSESTree.Decorator): boolean => hookDecorators.test(lastNameOf(expression) ?? '');
  return [...decoratorsOf(node).filter(isHook), ...node.body.body.filter((member) => member.type === 'MethodDefinition' && decoratorsOf(member).some(isHook))];
}

/** The name under which a file speaks of a schema: a variable, a class, the receiver of `User.init`. */
function nameOf({ node }: Schema): TSESTree.Identifier | undefined {
  if (node.type === 'ClassDeclaration') return node.id ?? undefined;
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier' && calledName(node) === 'init') return node.callee.object;
  let at: TSESTree.Node = node;
  while (at.parent?.type === 'TSAsExpression' || at.parent?.type === 'TSSatisfiesExpression') at = at.parent;
  return at.parent?.type === 'VariableDeclarator' && at.parent.id.type === 'Identifier' ? at.parent.id : undefined;
}

/** `userSchema.pre('save', …)`, `userSchema.plugin(…)`, `User.beforeCreate(…)`. */
function hooksOfName(schema: Schema, context: FileContext): readonly TSESTree.Node[] {
  const name = nameOf(schema);
  const variable = name && variableOf(name, context);
  const outer = variable?.scope.type === 'class' ? variable.scope.upper.set.get(variable.name) : variable;
  return (outer?.references ?? []).flatMap(({ identifier }) => {
    const member = identifier.parent;
    const call = member.type === 'MemberExpression' && member.object === identifier ? member.parent : undefined;
    return call?.type === 'CallExpression' && call.callee === member && hookMethods.test(calledName(call) ?? '') ? [call] : [];
  });
}

/** The texts of the hooks that encrypt something. */
const encryptingHooks = rememberedInFile((schema: Schema, context: FileContext): readonly string[] => {
  const hooks = [...hooksOfClass(schema.node), ...hooksOfName(schema, context), ...(schema.options ? [schema.options] : [])];
  return hooks.map((hook) => context.sourceCode.getText(hook)).filter((text) => encryptionText.test(text));
});

const namesIn = (text: string): ReadonlySet<string> => new Set(text.split(/[^\w$]+/u));

/** Whether a hook encrypts a column: one that names columns encrypts those, one that names none may encrypt all. */
function isHooked(member: SchemaMember, schema: Schema, context: FileContext): boolean {
  return encryptingHooks(schema, context).some((text) => {
    const names = namesIn(text);
    return names.has(member.name) || !schema.members.some(({ name }) => names.has(name));
  });
}

/** Kinds that hold no text of a secret. */
const noSecrets: ReadonlySet<MemberKind> = new Set<MemberKind>(['number', 'date', 'choice', 'flag', 'object']);

function isSensitive({ member, verdict }: PersonalMember): boolean {
  // A password is hashed and never encrypted, which other rules look at.
  if (verdict.strength === 'derived' || verdict.category === 'credential.password' || categoryOf(verdict.category).sensitivity < 3) return false;
  return !(verdict.category.startsWith('credential') && noSecrets.has(member.kind));
}

function isWithin(node: TSESTree.Node, around: TSESTree.Node): boolean {
  return node.range[0] >= around.range[0] && node.range[1] <= around.range[1];
}

/** The columns of a table that hold the most sensitive data, and that nothing in the file encrypts, hashes, hides or marks. */
export function clearColumnsOf(schema: Schema, markers: readonly string[], context: FileContext): readonly PersonalMember[] {
  const { personal, isImpersonal } = schemaFactsOf(schema, context);
  if (isImpersonal) return [];
  return personal.filter((each) => {
    const { member } = each;
    if (!isSensitive(each) || member.isHidden || !isWithin(member.holder, schema.node) || member.alterations.some((node) => mayEncrypt(node, context))) return false;
    const text = textOf(member, context);
    if (encryptionText.test(text) || isHooked(member, schema, context)) return false;
    const names = namesIn(text);
    return !markers.some((marker) => names.has(marker));
  });
}
