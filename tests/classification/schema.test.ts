import { describe, expect, it } from 'vitest';
import type { FileContext, Node } from '../../src/context.ts';
import { verdictOf } from '../../src/classification/classify.ts';
import { personOf } from '../../src/classification/person.ts';
import { schemaFactsOf, subjectOf } from '../../src/classification/schema-facts.ts';
import { leavesOf } from '../../src/source/leaves.ts';
import { schemaOf } from '../../src/source/schema.ts';
import { answerTo } from '../support/snippet.ts';

const zod = "import { z } from 'zod';\n";
const signup = `${zod}const signupSchema = z.object({ email: z.string(), name: z.string(), password: z.string() });\n`;
const theme = `${zod}const userSchema = z.object({ theme: z.string(), size: z.number() });\n`;

function facts(node: Node, context: FileContext): string {
  const schema = schemaOf(node, context);
  if (!schema) return 'no schema';
  const { personal, owner, isImpersonal, privileges } = schemaFactsOf(schema, context);
  const held = personal.map(({ member, verdict }) => `${member.name}=${verdict.category}`).join(' ');
  return `${owner ? `a person (${owner.role})` : isImpersonal ? 'of nobody' : 'open'}: ${held}${privileges.length > 0 ? ` may ${privileges.join(' ')}` : ''}`;
}

describe('what a schema holds', () => {
  it.each([
    [`${zod}const s = «z.object({ email: z.string(), subject: z.string() })»;`, 'a person (persons): email=contact.email'],
    [`${zod}const formSchema = «z.object({ email: z.string(), name: z.string() })»;`, 'a person (persons): email=contact.email name=name'],
    [`${zod}const userSchema = «z.object({ name: z.string(), age: z.number(), role: z.string(), isAdmin: z.boolean() })»;`, 'a person (users): name=name age=age may role isAdmin'],
    [`${zod}const createPatientSchema = «z.object({ name: z.string() })»;`, 'a person (patients): name=name'],
    [`${zod}const pluginSchema = «z.object({ name: z.string(), version: z.string() })»;`, 'open: '],
    [`${zod}const prefsSchema = «z.object({ email: z.boolean(), phone: z.boolean(), lang: z.enum(['a']) })»;`, 'of nobody: '],
    [`${zod}const channelSchema = «z.object({ email: z.enum(['on', 'off']), id: z.string() })»;`, 'of nobody: '],
    [`${zod}const s = «z.object({ gender: z.enum(['m', 'f']), firstName: z.string() })»;`, 'a person (persons): gender=gender firstName=name.first'],
    [`${zod}const envSchema = «z.object({ SMTP_EMAIL: z.string(), email: z.string(), password: z.string() })»;`, 'of nobody: email=contact.email password=credential.password'],
    [`${zod}const companySchema = «z.object({ name: z.string(), email: z.string() })»;`, 'open: '],
    [`${zod}const s = «z.object({ password: z.string(), token: z.string() })»;`, 'open: password=credential.password'],
    [`${zod}const loginSchema = «z.object({ username: z.string(), password: z.string() })»;`, 'open: username=account.username password=credential.password'],
    [`${zod}const placeSchema = «z.object({ latitude: z.number(), longitude: z.number(), city: z.string() })»;`, 'open: '],
    [`${zod}const visitSchema = «z.object({ patientName: z.string(), diagnosis: z.string() })»;`, 'a person (persons): patientName=name diagnosis=health'],
    [`${zod}const s = «z.object({ displayName: z.string(), description: z.string() })»;`, 'open: '],
    [`${zod}const userSchema = «z.object({ theme: z.string(), ...rest })»;`, 'open: '],
    ["import { Schema, model } from 'mongoose';\nconst s = «new Schema({ email: String, passwordHash: String })»;\nmodel('Account', s);", 'a person (users): email=contact.email passwordHash=credential.password'],
    ["import { Schema } from 'mongoose';\nconst shipmentSchema = «new Schema({ recipient: { firstName: { type: String }, phoneNumber: String }, weight: Number })»;", 'a person (persons): firstName=name.first phoneNumber=contact.phone'],
    ["import { Column } from 'typeorm';\n«class Patient { @Column() diagnosis: string; @Column() ssn: string }»", 'a person (patients): diagnosis=health ssn=social-security'],
  ])('%s', (code, expected) => {
    expect(answerTo(code, facts)).toBe(expected);
  });

  it('follows the settings', () => {
    const code = `${zod}const agentSchema = «z.object({ email: z.string(), name: z.string() })»;`;
    expect(answerTo(code, facts, { settings: { nonPersonModels: ['agent'] } })).toMatch(/^of nobody/u);
    expect(answerTo(`${zod}const rowerSchema = «z.object({ name: z.string() })»;`, facts, { settings: { personModels: { Rower: 'customers' } } })).toBe('a person (customers): name=name');
  });

  it.each([
    ['userSchema', 'user'], ['createUserSchema', 'User'], ['CreateUserDto', 'User'], ['TUser', 'User'], ['insertUserSchema', 'User'], ['UserEntity', 'User'], ['users', 'users'], ['user_table', 'user'], ['Schema', ''], ['formSchema', ''], ['updateProfileBody', 'Profile'], ['userschema', 'user'], ['USER_INPUT', 'USER'], ['customerDTO', 'customer'], ['arrow', 'arrow'], ['platform', 'platform'], ['identity', 'identity'],
  ])('is of what its name says: %s', (name, expected) => {
    expect(subjectOf(name)).toBe(expected);
  });
});

function told(node: Node, context: FileContext): string | undefined {
  const person = personOf(node, context);
  return person && `${person.isPart ? 'a part of ' : ''}${person.owner.plural ? 'several' : 'one'} of ${person.owner.role}, ${person.evidence}`;
}

describe('the person that a value is by its schema', () => {
  it.each([
    ['what was parsed', `${signup}const data = signupSchema.parse(x); f(«data»);`],
    ['the call', `${signup}f(«signupSchema.parse(x)»);`],
    ['what was parsed later', `${signup}async function g() { const data = await signupSchema.parseAsync(x); f(«data»); }`],
    ['the data of a result', `${signup}const result = signupSchema.safeParse(x); f(«result.data»);`],
    ['the data of a result, by destructuring', `${signup}const { data } = signupSchema.safeParse(x); f(«data»);`],
    ['the data of a result, renamed', `${signup}const { data: body } = signupSchema.safeParse(x); f(«body»);`],
    ['a type that is inferred', `${signup}function g(x: z.infer<typeof signupSchema>) { f(«x»); }`],
    ['an alias of it', `${signup}type Signup = z.infer<typeof signupSchema>;\nfunction g(x: Signup) { f(«x»); }`],
    ['a cast', `${signup}f(«x as z.output<typeof signupSchema>»);`],
    ['a validator of Hono', `${signup}app.post('/', zValidator('json', signupSchema), async (c) => { const row = c.req.valid('json'); f(«row»); });`],
    ['a validator of h3', `${signup}export default defineEventHandler(async (event) => { const row = await readValidatedBody(event, signupSchema.parse); f(«row»); });`],
  ])('%s', (_name, code) => {
    expect(answerTo(code, told)).toBe('one of persons, the schema `signupSchema`');
  });

  it.each([
    ['an array of it', `${signup}function g(x: z.infer<typeof signupSchema>[]) { f(«x»); }`, 'several of persons, the schema `signupSchema`'],
    ['an element', `${signup}function g(xs: z.infer<typeof signupSchema>[]) { f(«xs[0]»); }`, 'one of persons, the schema `signupSchema`'],
    ['a list that is parsed', `${signup}const rows = z.array(signupSchema).parse(x); f(«rows»);`, 'several of persons, the schema `signupSchema`'],
    ['one of such a list', `${signup}const rows = z.array(signupSchema).parse(x); for (const row of rows) f(«row»);`, 'one of persons, the schema `signupSchema`'],
    ['yup', "import * as yup from 'yup';\nconst personal = yup.object({ email: yup.string() });\nasync function g() { const v = await personal.validate(x); f(«v»); }", 'one of persons, the schema `personal`'],
    ['joi', "import Joi from 'joi';\nconst personal = Joi.object({ email: Joi.string() });\nconst { value, error } = personal.validate(x); f(«value»);", 'one of persons, the schema `personal`'],
    ['valibot', "import * as v from 'valibot';\nconst Person = v.object({ email: v.string() });\nconst row = v.parse(Person, x); f(«row»);", 'one of persons, the schema `Person`'],
    ['valibot with a result', "import * as v from 'valibot';\nconst Lead = v.object({ email: v.string() });\nconst r = v.safeParse(Lead, x); f(«r.output»);", 'one of customers, the schema `Lead`'],
    ['TypeBox', "import { Type, Static } from '@sinclair/typebox';\nconst T = Type.Object({ email: Type.String() });\nfunction g(x: Static<typeof T>) { f(«x»); }", 'one of persons, the schema `T`'],
    ['TypeBox by its value', "import { Type } from '@sinclair/typebox';\nimport { Value } from '@sinclair/typebox/value';\nconst T = Type.Object({ email: Type.String() });\nconst row = Value.Parse(T, x); f(«row»);", 'one of persons, the schema `T`'],
    ['a DTO', "import { IsEmail } from 'class-validator';\nclass Signup { @IsEmail() email: string }\nfunction g(x: Signup) { f(«x»); }", 'one of persons, the schema `Signup`'],
    ['a nested object', `${zod}const s = z.object({ buyer: z.object({ email: z.string() }) });\nconst order = s.parse(x); f(«order.buyer»);`, 'one of customers, the schema `buyer`'],
    ['Drizzle', "import { pgTable, text } from 'drizzle-orm/pg-core';\nconst entries = pgTable('entries', { email: text(), passwordHash: text() });\nasync function g() { const rows = await db.select().from(entries); f(«rows»); }", 'several of persons, the schema `entries`'],
    ['a row of Drizzle', "import { pgTable, text } from 'drizzle-orm/pg-core';\nconst entries = pgTable('entries', { email: text() });\nfunction g(x: typeof entries.$inferSelect) { f(«x»); }", 'one of persons, the schema `entries`'],
    ['a row of Drizzle by its function', "import { pgTable, text } from 'drizzle-orm/pg-core';\nconst entries = pgTable('entries', { email: text() });\nfunction g(x: InferSelectModel<typeof entries>) { f(«x»); }", 'one of persons, the schema `entries`'],
    ['Mongoose', "import { Schema, model } from 'mongoose';\nconst s = new Schema({ email: String, birthDate: Date });\nconst Entry = model('Entry', s);\nasync function g() { const row = await Entry.findOne({ id }); f(«row»); }", 'one of persons, the schema `Entry`'],
    ['an instance', "import { Schema, model } from 'mongoose';\nconst s = new Schema({ email: String });\nconst Entry = model('Entry', s);\nconst row = new Entry({}); f(«row»);", 'one of persons, the schema `Entry`'],
    ['a repository', "import { Column } from 'typeorm';\nclass Entry { @Column() email: string }\nclass S { constructor(private rows: Repository<Entry>) {} async g() { f(«await this.rows.findOneBy({ id })»); } }", 'one of persons, the schema `Entry`'],
    ['Sequelize', "import { DataTypes } from 'sequelize';\nconst Entry = sequelize.define('entry', { email: DataTypes.STRING });\nasync function g() { f(«await Entry.findByPk(1)»); }", 'one of persons, the schema `entry`'],
    ['an owner by its name', `${zod}const customerSchema = z.object({ name: z.string() });\nconst x = customerSchema.parse(y); f(«x»);`, 'one of customers, the schema `customerSchema`'],
  ])('%s', (_name, code, expected) => {
    expect(answerTo(code, told)).toBe(expected);
  });

  it.each([
    ['a schema of nobody', `${theme}const user = userSchema.parse(x); f(«user»);`],
    ['a type of nobody', `${theme}function g(user: z.infer<typeof userSchema>) { f(«user»); }`],
    ['a table of nobody', "import { pgTable, integer } from 'drizzle-orm/pg-core';\nconst users = pgTable('users', { id: integer(), seats: integer() });\nasync function g() { f(«await db.select().from(users)»); }"],
    ['the result of a check', `${signup}const result = signupSchema.safeParse(x); f(«result»);`],
    ['the error of a check', `${signup}const result = signupSchema.safeParse(x); f(«result.error»);`],
    ['the schema itself', `${signup}f(«signupSchema»);`],
    ['the table itself', "import { pgTable, text } from 'drizzle-orm/pg-core';\nconst users = pgTable('users', { email: text() });\nf(«users»);"],
    ['another function of the schema', `${signup}f(«signupSchema.strict()»);`],
    ['JSON', `${signup}f(«JSON.parse(x)»);`],
    ['a validator for something else', `${signup}app.post('/', zValidator('json', signupSchema), async (c) => { f(«c.req.valid('query')»); });`],
    ['a flag of it', `${zod}const s = z.object({ email: z.string(), on: z.boolean() });\nf(«s.parse(x).on»);`],
  ])('nobody: %s', (_name, code) => {
    expect(answerTo(code, told)).toBeUndefined();
  });
});

function verdict(node: Node, context: FileContext): string | undefined {
  const [leaf] = leavesOf(node, context);
  const found = leaf && verdictOf(leaf, context);
  return typeof found === 'object' ? `${found.kind} ${found.category}, ${found.evidence}` : found;
}

describe('a value that is read from what a schema describes', () => {
  it.each([
    ['a contextual name', `${signup}const x = signupSchema.parse(y); f(«x.name»);`, 'field name, the schema `signupSchema`'],
    ['a contextual name, by destructuring', `${signup}const { name } = signupSchema.parse(y); f(«name»);`, 'field name, the schema `signupSchema`'],
    ['a contextual name of a parameter', `${signup}function g({ name }: z.infer<typeof signupSchema>) { f(«name»); }`, 'field name, the schema `signupSchema`'],
    ['a contextual name of a result', `${signup}const r = signupSchema.safeParse(y); f(«r.data.name»);`, 'field name, the schema `signupSchema`'],
    ['a name of a thing', `${zod}const s = z.object({ name: z.string(), version: z.string() });\nconst x = s.parse(y); f(«x.name»);`, undefined],
    ['a title beside an e-mail address', `${zod}const taskSchema = z.object({ title: z.string(), assigneeEmail: z.string() });\nconst x = taskSchema.parse(y); f(«x.title»);`, undefined],
    ['a title beside an e-mail address, by destructuring', `${zod}const taskSchema = z.object({ title: z.string(), assigneeEmail: z.string() });\nconst { title } = taskSchema.parse(y); f(«title»);`, undefined],
    ['a field that the schema does not name', `${zod}const signup = z.object({ email: z.string() });\nconst x = signup.parse(y); f(«x.name»);`, undefined],
    ['a flag with a strong name', `${zod}const s = z.object({ email: z.boolean() });\nconst x = s.parse(y); f(«x.email»);`, 'clean'],
    ['a flag with a strong name, by destructuring', `${zod}const s = z.object({ email: z.boolean() });\nconst { email } = s.parse(y); f(«email»);`, 'clean'],
    ['a state with a strong name', `${zod}const s = z.object({ email: z.enum(['on']) });\nfunction g({ email }: z.infer<typeof s>) { f(«email»); }`, 'clean'],
    ['a column of a table', "import { pgTable, text } from 'drizzle-orm/pg-core';\nconst users = pgTable('users', { email: text() });\nf(«users.email»);", 'clean'],
    ['a name beside a flag with a strong name', `${zod}const s = z.object({ email: z.boolean(), name: z.string() });\nconst x = s.parse(y); g(x.email); f(«x.name»);`, undefined],
    ['a strong name', `${zod}const s = z.object({ email: z.string() });\nconst x = s.parse(y); f(«x.email»);`, 'field contact.email, the name `email`'],
    ['a record', `${signup}const x = signupSchema.parse(y); f(«x»);`, 'record record.person, the schema `signupSchema`'],
  ])('%s', (_name, code, expected) => {
    expect(answerTo(code, verdict)).toBe(expected);
  });
});
