import type { TSESTree } from '@typescript-eslint/utils';
import { identifierKeys, keyedMethods, keyedStores } from '../knowledge/national-numbers.ts';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { propertyValueOf } from '../source/object-literal.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';
import { leavesOf } from '../source/leaves.ts';
import { unwrapped } from '../source/unwrap.ts';
import { dataCallAt } from './model-call.ts';
import { modelWriteAt } from './model-write.ts';
import { wordsOf } from './words.ts';

/** A name that is used to find or to tell apart a person. */
export interface NumberKey {
  readonly name: string;
  readonly node: TSESTree.Node;
}

function nameKey(node: TSESTree.Node): NumberKey | undefined {
  const name = node.type === 'Identifier' || node.type === 'MemberExpression' ? lastNameOf(node) : undefined;
  return name === undefined ? undefined : { name, node };
}

/** The keys of the filter of a query: `findUnique({ where: { bsn } })`, `findOne({ bsn })`. */
function filterKeys(call: TSESTree.CallExpression, method: string): readonly NumberKey[] {
  const [first] = call.arguments;
  const object = first && unwrapped(first);
  if (object?.type !== 'ObjectExpression') return [];
  const where = propertyValueOf(object, 'where');
  const filter = where ?? (/^find(?:One|By|OneBy|OneOrFail)?$|^findOneAnd/u.test(method) ? object : undefined);
  if (filter?.type !== 'ObjectExpression') return [];
  return filter.properties.flatMap((property) => (property.type === 'Property' ? [{ name: keyOf(property) ?? '', node: property }] : []));
}

/** By its last name: what a call that looks somebody up may be called. */
export function mayLookUp(name: string): boolean {
  return savingMethods.has(name) || name === 'index' || name === 'match' || name === 'eq' || keyedMethods.has(name) || /^(?:where|andWhere|orWhere|find\w*|get\w*|count\w*|delete\w*|destroy\w*|remove\w*|exists\w*|first\w*|findOne\w*|query\w*|scan|send|select|from|aggregate|distinct|upsert|update\w*)$/u.test(name);
}

/** Names that a call uses as keys: of a cache, of a query, of an index. */
export function numberKeysAt(node: TSESTree.CallExpression, context: FileContext): readonly NumberKey[] {
  const method = calledName(node);
  const [first] = node.arguments;
  if (method === undefined || !first || node.callee.type !== 'MemberExpression') return [];
  if (method === 'index' && first.type === 'ObjectExpression') return first.properties.flatMap((property) => (property.type === 'Property' ? [{ name: keyOf(property) ?? '', node: property }] : []));
  // knex('x').where('bsn', value), supabase.from('x').eq('bsn', value)
  if (/^(?:where|andWhere|orWhere|eq|match)$/u.test(method) && first.type === 'Literal' && typeof first.value === 'string') return [{ name: first.value.split('.').at(-1) ?? '', node: first }];
  const receiver = wordsOf(lastNameOf(node.callee.object) ?? '').at(-1) ?? '';
  if (keyedMethods.has(method) && keyedStores.has(receiver)) return leavesOf(first, context).flatMap((leaf) => nameKey(leaf.node) ?? []);
  const call = dataCallAt(node, context);
  return call?.access === 'read' || call?.access === 'delete' ? filterKeys(node, method) : [];
}

const savingMethods = new Set(['create', 'createMany', 'insert', 'insertOne', 'insertMany', 'upsert', 'save', 'update', 'updateOne', 'findByIdAndUpdate']);

/** The columns that a write of a data layer fills, as it names them: `prisma.person.create({ data: { bsn } })`. */
export function savedNamesAt(node: TSESTree.CallExpression, context: FileContext): readonly NumberKey[] {
  if (!savingMethods.has(calledName(node) ?? '')) return [];
  return (modelWriteAt(node, context)?.values ?? []).flatMap((value) => {
    const object = unwrapped(value);
    if (object.type !== 'ObjectExpression') return [];
    return object.properties.flatMap((property) => (property.type === 'Property' && property.value.type !== 'Literal' ? [{ name: keyOf(property) ?? '', node: property.key }] : []));
  });
}

/** `username: patient.bsn`, `_id: ssn`: a number becomes what a system knows somebody by. */
export function identifierValueAt(node: TSESTree.Property): NumberKey | undefined {
  // { [patient.bsn]: patient }
  if (node.computed) {
    const key = node.parent.type === 'ObjectExpression' ? nameKey(unwrapped(node.key)) : undefined;
    return key && /[a-z]/u.test(key.name) ? key : undefined;
  }
  const key = keyOf(node);
  if (key === undefined || !identifierKeys.has(key) || node.parent.type !== 'ObjectExpression') return undefined;
  return nameKey(unwrapped(node.value));
}
