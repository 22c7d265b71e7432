import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { graphqlTypesIn } from '../../src/source/schema-graphql.ts';
import { knexTableAt } from '../../src/source/schema-knex.ts';
import { schemaOf, type Schema, type SchemaMember } from '../../src/source/schema.ts';
import { answerTo } from '../support/snippet.ts';

function toldMember({ name, kind, isHidden, alterations }: SchemaMember): string {
  return `${name}:${kind}${isHidden ? ' hidden' : ''}${alterations.length > 0 ? ' altered' : ''}`;
}

function toldOf(schema: Schema | undefined): string | undefined {
  return schema && `${schema.family} ${schema.use} ${schema.name}${schema.isList ? '[]' : ''} { ${schema.members.map(toldMember).join(', ')} }${schema.isOpen ? ' and more' : ''}`;
}

const told = (node: Node, context: FileContext): string | undefined => toldOf(schemaOf(node, context));

const zod = "import { z } from 'zod';\n";
const mongoose = "import mongoose, { Schema } from 'mongoose';\n";

describe('the schema that a check declares', () => {
  it.each([
    ['zod', `${zod}const userSchema = «z.object({ email: z.string().email(), isAdmin: z.boolean(), role: z.enum(['a']), born: z.date().optional(), tags: z.array(z.string()) })»;`, 'zod checked userSchema { email:text, isAdmin:flag, role:choice, born:date, tags:list }'],
    ['zod by its namespace', "import * as z from 'zod/v4';\nconst a = «z.strictObject({ age: z.number() })»;", 'zod checked a { age:number }'],
    ['zod by require', "const { z } = require('zod');\nconst a = «z.object({ age: z.coerce.number() })»;", 'zod checked a { age:number }'],
    ['zod that a module of the project hands on', "import { z } from '../lib/validation';\nconst a = «z.object({ email: z.email() })»;", 'zod checked a { email:text }'],
    ['zod, loose', `${zod}const a = «z.looseObject({ id: z.string() })»;`, 'zod checked a { id:text } and more'],
    ['zod, passed through', `${zod}const a = «z.object({ id: z.string() }).passthrough()»;`, 'zod checked a { id:text } and more'],
    ['zod, a list', `${zod}const u = z.object({ id: z.string() });\nconst us = «z.array(u)»;`, 'zod checked us[] { id:text }'],
    ['zod, its method for lists', `${zod}const us = «z.object({ id: z.string() }).array()»;`, 'zod checked us[] { id:text }'],
    ['a name of a schema', `${zod}const u = z.object({ id: z.string() });\nf(«u»);`, 'zod checked u { id:text }'],
    ['extend', `${zod}const a = z.object({ id: z.string() });\nconst b = «a.extend({ email: z.string() })»;`, 'zod checked b { id:text, email:text }'],
    ['merge', `${zod}const a = z.object({ id: z.string() });\nconst c = z.object({ bsn: z.string() });\nconst b = «a.merge(c)»;`, 'zod checked b { id:text, bsn:text }'],
    ['merge with an import', `${zod}import { base } from './base';\nconst b = «z.object({ id: z.string() }).merge(base)»;`, 'zod checked b { id:text } and more'],
    ['pick', `${zod}const a = z.object({ id: z.string(), bsn: z.string() });\nconst b = «a.pick({ id: true })»;`, 'zod checked b { id:text }'],
    ['omit', `${zod}const a = z.object({ id: z.string(), bsn: z.string() });\nconst b = «a.omit({ bsn: true }).partial()»;`, 'zod checked b { id:text }'],
    ['omit of what is not seen', `${zod}const a = z.object({ id: z.string(), bsn: z.string() });\nconst b = «a.omit(keys)»;`, 'zod checked b {  } and more'],
    ['a spread of a shape', `${zod}const a = z.object({ id: z.string() });\nconst b = «z.object({ ...a.shape, bsn: z.string() })»;`, 'zod checked b { id:text, bsn:text }'],
    ['a spread of an object', `${zod}const parts = { id: z.string() };\nconst b = «z.object({ ...parts, bsn: z.string() })»;`, 'zod checked b { id:text, bsn:text }'],
    ['a spread of an import', `${zod}import { parts } from './parts';\nconst b = «z.object({ ...parts, bsn: z.string() })»;`, 'zod checked b { bsn:text } and more'],
    ['a computed key', `${zod}const b = «z.object({ [key]: z.string(), bsn: z.string() })»;`, 'zod checked b { bsn:text } and more'],
    ['an intersection', `${zod}const a = z.object({ id: z.string() });\nconst b = «z.intersection(a, z.object({ bsn: z.string() }))»;`, 'zod checked b { id:text, bsn:text }'],
    ['a field by its name', `${zod}const email = z.string().email();\nconst b = «z.object({ email })»;`, 'zod checked b { email:text }'],
    ['yup', "import * as yup from 'yup';\nconst s = «yup.object({ email: yup.string().required(), isOk: yup.bool() })»;", 'yup checked s { email:text, isOk:flag }'],
    ['yup with shape', "import { object, string } from 'yup';\nconst s = «object().shape({ email: string() })»;", 'yup checked s { email:text } and more'],
    ['yup with a choice', "import * as Yup from 'yup';\nconst s = «Yup.object({ sex: Yup.string().oneOf(['m', 'f']) })»;", 'yup checked s { sex:choice }'],
    ['joi', "const Joi = require('joi');\nconst s = «Joi.object({ email: Joi.string(), kind: Joi.string().valid('a') }).unknown()»;", 'joi checked s { email:text, kind:choice } and more'],
    ['joi with keys', "import Joi from 'joi';\nconst s = «Joi.object().keys({ age: Joi.number().integer() })»;", 'joi checked s { age:number } and more'],
    ['valibot', "import * as v from 'valibot';\nconst S = «v.object({ email: v.pipe(v.string(), v.email()), on: v.boolean() })»;", 'valibot checked S { email:text, on:flag }'],
    ['valibot by names', "import { object, string, pick } from 'valibot';\nconst a = object({ email: string(), id: string() });\nconst b = «pick(a, ['id'])»;", 'valibot checked b { id:text }'],
    ['valibot that is partial', "import * as v from 'valibot';\nconst a = v.object({ id: v.string() });\nconst b = «v.partial(a)»;", 'valibot checked b { id:text }'],
    ['TypeBox', "import { Type } from '@sinclair/typebox';\nconst T = «Type.Object({ email: Type.String(), n: Type.Optional(Type.Integer()), on: Type.Boolean() })»;", 'typebox checked T { email:text, n:number, on:flag }'],
    ['TypeBox, joined', "import { Type } from '@sinclair/typebox';\nconst A = Type.Object({ id: Type.String() });\nconst B = «Type.Intersect([A, Type.Object({ bsn: Type.String() })])»;", 'typebox checked B { id:text, bsn:text }'],
    ['the types of Elysia', "import { t } from 'elysia';\nconst b = «t.Object({ email: t.String() })»;", 'typebox checked b { email:text }'],
    ['a schema of a table', "import { pgTable, text } from 'drizzle-orm/pg-core';\nimport { createInsertSchema } from 'drizzle-zod';\nconst users = pgTable('users', { email: text() });\nconst s = «createInsertSchema(users).omit({ id: true })»;", 'zod checked s { email:text }'],
    ['JSON Schema', "const body = «{ type: 'object', additionalProperties: false, properties: { email: { type: 'string' }, on: { type: 'boolean' }, at: { type: 'string', format: 'date' }, n: { type: ['number', 'null'] } } }»;", 'json-schema checked body { email:text, on:flag, at:date, n:number }'],
    ['JSON Schema that is open', "const body = «{ type: 'object', properties: { email: { type: 'string' }, owner: { $ref: '#/x' } } } as const»;".replace('} as const»', '}» as const'), 'json-schema checked body { email:text, owner:relation } and more'],
    ['OpenAPI', "const doc = { components: { schemas: { User: «{ type: 'object', properties: { email: { type: 'string' } } }» } } };", 'json-schema checked User { email:text } and more'],
    ['a DTO', "import { IsEmail, IsBoolean } from 'class-validator';\n«class CreateUserDto { @IsEmail() email: string; @IsBoolean() on; note?: string }»", 'class-validator checked CreateUserDto { email:text, on:flag, note:text }'],
    ['a DTO with a base', "import { IsEmail } from 'class-validator';\nclass A { @IsEmail() email: string }\n«class B extends PartialType(A) {}»", 'class-validator checked B { email:text }'],
    ['a DTO without a field', "import { IsEmail, IsString } from 'class-validator';\nclass A { @IsEmail() email: string; @IsString() name: string }\n«class B extends OmitType(A, ['email'] as const) {}»", 'class-validator checked B { name:text }'],
    ['a DTO with a base of another file', "import { IsString } from 'class-validator';\n«class B extends Base { @IsString() name: string }»", 'class-validator checked B { name:text } and more'],
  ])('%s', (_name, code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });
});

describe('the columns that code declares', () => {
  it.each([
    ['Mongoose', `${mongoose}const userSchema = «new Schema({ email: String, on: { type: Boolean }, password: { type: String, select: false }, tags: [String], team: { type: Schema.Types.ObjectId, ref: 'Team' }, at: Date })»;`, 'mongoose stored userSchema { email:text, on:flag, password:text hidden, tags:list, team:relation, at:date }'],
    ['Mongoose with its model', `${mongoose}const s = «new mongoose.Schema({ email: { type: String, set: encrypt } })»;\nmongoose.model('Patient', s);`, 'mongoose stored Patient { email:text altered }'],
    ['Mongoose by its model', `${mongoose}const s = new Schema({ email: String });\nconst User = «mongoose.model('User', s)»;`, 'mongoose stored User { email:text }'],
    ['Mongoose by its model, made once', `${mongoose}const s = new Schema({ email: String });\nconst User = «mongoose.models.User || mongoose.model('User', s)»;`, 'mongoose stored User { email:text }'],
    ['Mongoose with a nested object', `${mongoose}const s = «new Schema({ name: { first: String, last: String } })»;`, 'mongoose stored s { name:object }'],
    ['Mongoose with decorators', "import { Prop, Schema } from '@nestjs/mongoose';\n@Schema()\nexport «class User { @Prop({ required: true, select: false }) ssn: string; @Prop() age: number; extra: string }»".replace('export «', 'export «').replace('@Schema()\nexport «', '«').replace('»', '»'), 'mongoose stored User { ssn:text hidden, age:number }'],
    ['Sequelize', "const { Sequelize, DataTypes } = require('sequelize');\nconst User = «sequelize.define('user', { email: DataTypes.STRING, on: { type: DataTypes.BOOLEAN }, sex: DataTypes.ENUM('m', 'f'), ssn: { type: DataTypes.STRING(20), set(v) { this.setDataValue('ssn', seal(v)); } } })»;", 'sequelize stored user { email:text, on:flag, sex:choice, ssn:text altered }'],
    ['Sequelize with a scope', "const { DataTypes } = require('sequelize');\nconst User = «sequelize.define('user', { pin: DataTypes.STRING }, { defaultScope: { attributes: { exclude: ['pin'] } } })»;", 'sequelize stored user { pin:text hidden }'],
    ['Sequelize with init', "import { Model, DataTypes } from 'sequelize';\nclass User extends Model {}\n«User.init({ email: DataTypes.STRING }, { sequelize })»;", 'sequelize stored User { email:text }'],
    ['Sequelize by its class', "import { Model, DataTypes } from 'sequelize';\nclass User extends Model {}\nUser.init({ email: DataTypes.STRING }, { sequelize });\nf(«User»);", 'sequelize stored User { email:text }'],
    ['Sequelize with decorators', "import { Table, Column, DataType } from 'sequelize-typescript';\n«class User { @Column(DataType.STRING) email; @Column({ type: DataType.BOOLEAN }) on: boolean }»", 'sequelize stored User { email:text, on:flag }'],
    ['TypeORM', "import { Entity, Column, PrimaryGeneratedColumn, ManyToOne } from 'typeorm';\n«class User { @PrimaryGeneratedColumn() id: number; @Column() email: string; @Column({ select: false }) hash: string; @Column({ type: 'varchar', transformer: sealed }) bsn: string; @ManyToOne(() => Team) team: Team; plain: string }»", 'typeorm stored User { id:number, email:text, hash:text hidden, bsn:text altered, team:relation }'],
    ['TypeORM and a check', "import { Column } from 'typeorm';\nimport { IsString } from 'class-validator';\n«class User { @IsString() @Column('boolean') on: unknown }»", 'typeorm stored User { on:flag }'],
    ['TypeORM as an object', "import { EntitySchema } from 'typeorm';\nexport const UserEntity = «new EntitySchema({ name: 'User', columns: { email: { type: 'varchar' }, bsn: { type: String, select: false } } })»;", 'typeorm stored User { email:text, bsn:text hidden }'],
    ['MikroORM', "import { Entity, Property, ManyToOne } from '@mikro-orm/core';\n«class User { @Property() email!: string; @Property({ hidden: true }) bsn!: string; @Property({ type: EncryptedType }) iban!: string }»", 'mikro-orm stored User { email:text, bsn:text hidden, iban:text altered }'],
    ['MikroORM as an object', "import { defineEntity } from '@mikro-orm/core';\nconst User = «defineEntity({ name: 'User', properties: (p) => ({ email: p.string(), bsn: p.string().hidden() }) })»;", 'mikro-orm stored User { email:text, bsn:text hidden }'],
    ['Drizzle', "import { pgTable, text, boolean, varchar } from 'drizzle-orm/pg-core';\nconst users = «pgTable('users', { email: text().notNull(), on: boolean('on').default(true), ssn: varchar('ssn', { length: 9 }), iban: encryptedText('iban') })»;", 'drizzle stored users { email:text, on:flag, ssn:text, iban:custom altered }'],
    ['Drizzle with a function', "import { sqliteTable } from 'drizzle-orm/sqlite-core';\nconst users = «sqliteTable('users', (t) => ({ email: t.text(), n: t.integer() }))»;", 'drizzle stored users { email:text, n:number }'],
    ['Drizzle with a schema of the database', "import { pgSchema, text } from 'drizzle-orm/pg-core';\nconst app = pgSchema('app');\nconst users = «app.table('users', { email: text() })»;", 'drizzle stored users { email:text }'],
    ['a decorator without arguments and without a call', "import { Column } from 'typeorm';\n«class User { @Column email; @Column() 'first-name'; @Column() [key]; @Column() #age }»", 'typeorm stored User { email:unknown, first-name:unknown, age:unknown } and more'],
  ])('%s', (_name, code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    ["«knex.schema.createTable('users', (table) => { table.increments('id'); table.string('email').notNullable(); table.boolean('on'); table.index(['email']); table.enu('sex', ['m']); })»;", 'knex stored users { id:number, email:text, on:flag, sex:choice }'],
    ["«schema.createTable('users', function (t) { t.specificType('data', 'jsonb'); if (x) t.string('bsn'); })»;", 'knex stored users { data:object } and more'],
    ["«schema.alterTable('users', (t) => t.text('bsn'))»;", 'knex stored users { bsn:text } and more'],
  ])('of Knex: %s', (code, expected) => {
    expect(answerTo(code, (node, context) => (node.type === 'CallExpression' ? toldOf(knexTableAt(node, context)) : undefined))).toBe(expected);
  });
});

describe('what is no schema, or one that is not followed', () => {
  it.each([
    ['an object of another library', 'const a = «shapes.object({ email: 1 })»;'],
    ['an import', "import { userSchema } from './schemas';\nf(«userSchema»);"],
    ['a value that is made of another', `${zod}const a = «z.object({ id: z.string() }).transform((x) => x.id)»;`],
    ['what a schema parsed', `${zod}const a = «z.object({ id: z.string() }).parse(x)»;`],
    ['a scalar', `${zod}const a = «z.string().email()»;`],
    ['a union', `${zod}const a = «z.union([z.object({ id: z.string() }), z.string()])»;`],
    ['a Schema of another library', "import { Schema } from 'prosemirror-model';\nconst s = «new Schema({ email: String })»;"],
    ['properties of no schema', "const a = «{ properties: { email: 'x' } }»;"],
    ['a class without decorators', "import 'typeorm';\n«class User { email: string }»"],
    ['a class with decorators of the project', "import { Column } from './grid';\n// typeorm\n«class User { @Column() email: string }»"],
    ['a table of a view', "«createTable({ columns: ['email'] })»;"],
    ['schemas that are made of each other', `${zod}const a = «b.extend({ x: z.string() })»;\nconst b = a.omit({ y: true });`],
    ['a schema that is made of itself', `${zod}const a = «a.extend({ x: z.string() })»;`],
    ['define of a module loader', "define(«['a']», { email: 1 });"],
  ])('%s', (_name, code) => {
    expect(answerTo(code, told)).toBeUndefined();
  });

  it('is read at once with 2,000 columns', () => {
    const columns = Array.from({ length: 2_000 }, (_, index) => `c${String(index)}: z.string().min(1).max(99).optional()`).join(', ');
    const [count, took] = answerTo(`${zod}const a = z.object({ ${columns} });\nconst b = a.extend({ email: z.string() });\nf(«b»);`, (node, context) => {
      const begun = performance.now();
      return [schemaOf(node, context)?.members.length, performance.now() - begun];
    });
    expect(count).toBe(2_001);
    expect(took).toBeLessThan(500);
  });
});

describe('the types of GraphQL in a text', () => {
  it('are told with their fields', () => {
    const types = answerTo('const typeDefs = gql`«type User { id: ID! email: String, active: Boolean! friends(first: Int): [User] } input NewUser { name: String } type Query { me: User }»`;'.replace('`«', '«`').replace('»`', '`»'), (node, context) => {
      const quasi = node.type === 'TemplateLiteral' ? node.quasis[0] : undefined;
      return quasi ? graphqlTypesIn(quasi, context).map(({ name, use, fields }) => `${use} ${name} { ${fields.map((field) => `${field.name}:${field.kind}`).join(', ')} }`) : [];
    });
    expect(types).toEqual(['answered User { id:text, active:flag }', 'checked NewUser { name:text }']);
  });
});
