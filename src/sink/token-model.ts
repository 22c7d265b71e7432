import type { TSESTree } from '@typescript-eslint/utils';
import type { FileContext } from '../context.ts';
import { wordsOf } from '../classification/words.ts';
import { keyOf, lastNameOf } from '../source/property-path.ts';

/** A field of a stored record. */
interface StoredField {
  readonly node: TSESTree.Node;
  readonly name: string;
}

/** Functions that are given the fields of a model: Mongoose, Sequelize, Drizzle. */
const modelMakers = new Set(['Schema', 'define', 'init', 'pgTable', 'mysqlTable', 'sqliteTable', 'createTable', 'model']);
const openers = new Set(['reset', 'magic', 'recovery', 'otp', 'forgot', 'login', 'passwordless']);
const carriers = new Set(['token', 'otp', 'code', 'hash']);
const ends = /expir|\bttl\b|valid_?(?:until|till|to)|_?exp['"]?\s*:|deadline|usedAt/iu;

function opensAccount(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => openers.has(word)) && carriers.has(words.at(-1) ?? '');
}

/** The fields of a model that open an account and have no end beside them: `resetPasswordToken` without its expiry. */
export function endlessFieldsOf(object: TSESTree.ObjectExpression, context: FileContext): readonly StoredField[] {
  const { parent } = object;
  if ((parent.type !== 'NewExpression' && parent.type !== 'CallExpression') || !modelMakers.has(lastNameOf(parent.callee) ?? '')) return [];
  const fields = object.properties.flatMap((property): StoredField[] => {
    const name = property.type === 'Property' ? keyOf(property) : undefined;
    return name !== undefined && opensAccount(name) ? [{ node: property.type === 'Property' ? property.key : property, name }] : [];
  });
  return fields.length > 0 && !ends.test(context.sourceCode.getText(parent)) ? fields : [];
}
