import type { TSESTree } from '@typescript-eslint/utils';
import { schemaWords, storedWords, storingCalls } from '../knowledge/schemas.ts';
import { rememberedInFile, type FileContext } from '../context.ts';
import { bindingOf } from './binding.ts';
import { calledName, type Call } from './callee.ts';
import { mentioning } from './mentions-in-file.ts';
import { checkingSchemaAt } from './schema-checking.ts';
import { classSchemaOf } from './schema-class.ts';
import { drizzleTableAt } from './schema-drizzle.ts';
import { entitySchemaAt } from './schema-entity.ts';
import { jsonSchemaAt } from './schema-json.ts';
import { knexTableAt } from './schema-knex.ts';
import type { Schema } from './schema-member.ts';
import { mongooseModelAt, mongooseSchemaAt } from './schema-mongoose.ts';
import { sequelizeModelAt, sequelizeModelOfClass } from './schema-sequelize.ts';
import { constantOf } from './static-text.ts';
import { unwrapped } from './unwrap.ts';

export type { Schema, SchemaMember } from './schema-member.ts';

const hops = 8;

/** Whether a file may declare a schema; nothing else is asked of one that does not. */
export const hasSchemas = mentioning(schemaWords);

function schemaOfCall(node: Call, context: FileContext, left: number): Schema | undefined {
  const find = (inner: TSESTree.Node): Schema | undefined => follow(inner, context, left - 1);
  switch (calledName(node)) {
    case undefined:
      return node.type === 'CallExpression' ? checkingSchemaAt(node, context, find) : undefined;
    case 'Schema':
      return mongooseSchemaAt(node, context);
    case 'model':
    case 'getModelForClass':
      return mongooseModelAt(node, context, find);
    case 'define':
    case 'init':
      return sequelizeModelAt(node, context);
    case 'EntitySchema':
    case 'defineEntity':
      return entitySchemaAt(node, context);
    default:
      if (node.type === 'NewExpression') return undefined;
      return drizzleTableAt(node, context) ?? checkingSchemaAt(node, context, find);
  }
}

function compute(expression: TSESTree.Node, context: FileContext, left: number): Schema | undefined {
  const node = constantOf(expression, context);
  const find = (inner: TSESTree.Node): Schema | undefined => follow(inner, context, left - 1);
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      return schemaOfCall(node, context, left);
    case 'ClassDeclaration':
      return classSchemaOf(node, context, find) ?? sequelizeModelOfClass(node, context);
    case 'ClassExpression':
      return classSchemaOf(node, context, find);
    case 'ObjectExpression':
      return jsonSchemaAt(node, context, find);
    case 'LogicalExpression':
      return find(node.right) ?? find(node.left);
    case 'ConditionalExpression':
      return find(node.consequent) ?? find(node.alternate);
    case 'Identifier': {
      const binding = bindingOf(node, context);
      return binding.from === 'declaration' && binding.of.type === 'ClassDeclaration' ? find(binding.of) : undefined;
    }
    default:
      return undefined;
  }
}

const remember = rememberedInFile((node: TSESTree.Node, context: FileContext, left: number): Schema | undefined => compute(node, context, left));

function follow(node: TSESTree.Node, context: FileContext, left: number): Schema | undefined {
  return left <= 0 ? undefined : remember(unwrapped(node), context, left);
}

/**
 * The schema that an expression, a class or a name stands for, as far as the file shows it:
 *
 * | family | code |
 * |---|---|
 * | zod, yup, joi, valibot, TypeBox | `z.object({ … })`, `base.extend({ … }).omit({ … })` |
 * | class-validator, TypeORM, MikroORM, Sequelize, Mongoose | a class with decorated members |
 * | Mongoose | `new Schema({ … })`, `model('User', schema)` |
 * | Sequelize | `define('user', { … })`, `User.init({ … }, { sequelize })` |
 * | Drizzle, Knex | `pgTable('users', { … })`, `createTable('users', (table) => …)` |
 * | TypeORM, MikroORM | `new EntitySchema({ … })`, `defineEntity({ … })` |
 * | JSON Schema, OpenAPI | `{ type: 'object', properties: { … } }` |
 */
export function schemaOf(expression: TSESTree.Node, context: FileContext): Schema | undefined {
  return hasSchemas(context) ? follow(expression, context, hops) : undefined;
}

/** Whether a file may declare a table or a collection. */
export const storesSchemas = mentioning(storedWords);

/** A node that may declare a table. */
export type SchemaNode = Call | TSESTree.ClassDeclaration | TSESTree.ClassExpression;

function mayDeclare(node: SchemaNode): boolean {
  if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression') return true;
  const name = calledName(node);
  return name !== undefined && (storingCalls.has(name) || name.endsWith('Table'));
}

/** The schema of a table that the file declares at this very node. */
export function declaredTableAt(node: SchemaNode, context: FileContext): Schema | undefined {
  if (!mayDeclare(node) || !storesSchemas(context)) return undefined;
  const schema = (node.type === 'CallExpression' ? knexTableAt(node, context) : undefined) ?? schemaOf(node, context);
  return schema?.use === 'stored' && schema.node === node ? schema : undefined;
}
