import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { calledName } from '../source/callee.ts';
import { chainAround } from '../source/chain-around.ts';
import { awaited } from '../source/unwrap.ts';
import { fieldChoiceOf } from './field-choice.ts';
import { listReads, modelCallAt, type ModelCall } from './model-call.ts';
import type { Person } from './person-record.ts';
import { evidenceOf } from './schema-facts.ts';

/** `[users, total]` of findAndCount, `[user, created]` of findOrCreate: the second is no record. */
export function isCountBeside(expression: TSESTree.Node, context: FileContext): boolean {
  const call = awaited(expression);
  const model = call.type === 'CallExpression' ? modelCallAt(call, context) : undefined;
  return model !== undefined && /AndCount|OrCreate|^upsert$/u.test(model.method);
}

const counting = new Set(['count', 'countDocuments', 'sum', 'avg', 'min', 'max', 'countDistinct', 'aggregate', 'exists', 'distinct', 'pluck', 'groupBy']);

/** The person whose record, or list of records, a query of a model gives. */
export function personOfModel(model: ModelCall, context: FileContext): Person | undefined {
  if (chainAround(model.call).some((call) => counting.has(calledName(call) ?? ''))) return undefined;
  // What cannot be seen is no choice here: `User.findOne(query)` gives whole records.
  const isSeen = calledName(model.call) === 'from' || model.call.arguments.every((argument) => argument.type !== 'Identifier' || /^[A-Z]/u.test(argument.name));
  const isPart = isSeen && fieldChoiceOf(model, context) === 'chosen';
  const evidence = model.schema ? evidenceOf(model.schema) : `the model \`${model.model}\``;
  return { owner: { ...model.owner, plural: listReads.has(model.method) }, evidence, ...(isPart ? { isPart } : {}), ...(model.schema ? { schema: model.schema } : {}) };
}
