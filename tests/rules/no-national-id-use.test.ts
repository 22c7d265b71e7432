import { testRule } from '../support/rule-tester.ts';
import type { CodeLanguage } from '../support/lint.ts';
import type { InvalidCase, ValidCase } from '../support/reports.ts';

type Reported = readonly [name: string, code: string];

const stored: readonly Reported[] = [
  ['a record that is made', 'await prisma.person.create({ data: { name, «bsn»: input.bsn } });'],
  ['a record of Mongoose', 'await Patient.create({ email, «rijksregisternummer» });'],
  ['a model with an English name for a Danish number', 'const patientSchema = new Schema({ «cprNumber»: String });'],
  ['a schema of Mongoose', 'const patientSchema = new Schema({ name: String, «bsn»: { type: String, unique: true } });'],
  ['a schema of Mongoose through its module', 'const schema = new mongoose.Schema({ email: String, «ssn»: String });'],
  ['a model of Sequelize', "sequelize.define('Employee', { firstName: STRING, «socialSecurityNumber»: { type: STRING } });"],
  ['a class of Sequelize', 'class User extends Model {}\nUser.init({ email: STRING, «nationalId»: STRING }, { sequelize });'],
  ['a table of Drizzle', "export const users = pgTable('users', { id: serial('id'), «pesel»: text('pesel') });"],
  ['an entity of TypeORM', "@Entity()\nclass Patient {\n  @Column() name: string;\n  @Column({ nullable: true }) «rijksregisternummer»: string;\n}"],
  ['a property of MikroORM', '@Entity()\nclass Person {\n  @Property() «codiceFiscale»!: string;\n}'],
  ['a property of Nest', '@Schema()\nclass Klant {\n  @Prop() «bsn»: string;\n}'],
  ['a builder of Knex', "knex.schema.createTable('people', (table) => { table.string(«'passport_number'»); });"],
  ['a tax number of a person', "const employee = new Schema({ firstName: String, lastName: String, «taxId»: String });"],
  ['a number of a person in business', "const worker = new Schema({ firstName: String, lastName: String, «siret»: String });"],
  ['a contextual name beside a person', "export const customers = pgTable('customers', { email: text('email'), «dni»: text('dni') });"],
];

const collected: readonly Reported[] = [
  ['a schema of zod', 'const input = z.object({ email: z.string(), «bsn»: z.string() });'],
  ['a schema of Joi', 'const schema = Joi.object().keys({ email: Joi.string(), «ssn»: Joi.string() });'],
  ['a schema of yup', 'const schema = yup.object().shape({ «nationalInsuranceNumber»: yup.string() });'],
  ['a schema of JSON', "const schema = { type: 'object', properties: { email: { type: 'string' }, «pesel»: { type: 'string' } } };"],
  ['a class with validators', 'class CreatePatientDto {\n  @IsString() «bsn»: string;\n}'],
  ['a form of Angular', "this.form = this.fb.group({ email: [''], «ssn»: ['', Validators.required] });"],
];

const keys: readonly Reported[] = [
  ['a key of an object', 'const byNumber = { [«patient.bsn»]: patient };'],
  ['keys of a result', 'const all = patients.reduce((found, patient) => ({ ...found, [«patient.bsn»]: patient }), {});'],
  ['a query of Prisma', 'prisma.patient.findUnique({ where: { «bsn» } });'],
  ['a query of Mongoose', 'User.findOne({ «ssn: req.params.ssn» });'],
  ['a query of Knex', "knex('patients').where(«'bsn'», value).first();"],
  ['a query of Supabase', "supabase.from('people').select('id').eq(«'national_id'», value);"],
  ['a cache', 'await redis.get(`patient:${«patient.bsn»}`);'],
  ['a map', 'patientsMap.set(«person.pesel», person);'],
  ['an index', 'patientSchema.index({ «bsn: 1» });'],
  ['a username', "createAccount({ «username: patient.bsn», email });"],
  ['an id', 'const row = { «_id: employee.socialSecurityNumber», name };'],
];

const sent: readonly Reported[] = [
  ['a request', "axios.post('https://api.partner.com/people', { ssn: «employee.ssn» });"],
  ['JSON', "fetch('https://api.insurer.com/x', { method: 'POST', body: JSON.stringify({ id, number: «klant.bsn» }) });"],
  ['a webhook', 'axios.post(process.env.WEBHOOK_URL, { passport: «guest.passportNumber» });'],
  ['an object built above', "const payload = { id, licence: guest.driversLicense };\naxios.post('https://api.partner.com/drivers', «payload»);"],
];

const silent: Readonly<Record<string, string>> = {
  'a record without a number': 'await prisma.person.create({ data: { name, patientNumber: input.patientNumber } });',
  'a number that is emptied': 'await prisma.person.update({ where: { id }, data: { bsn: null } });',
  'another computed key': 'const byId = { [patient.id]: patient };\nconst labels = { [Field.BSN]: true };',
  'another field': 'const schema = new Schema({ name: String, email: String });',
  'a type': 'interface Patient { bsn: string }\ntype Person = { ssn: string };',
  'a class without decorators': 'class Patient {\n  bsn: string;\n}',
  'a function that checks one': 'if (!isValidBsn(bsn)) throw new Error("invalid");',
  'a name that only speaks of one': 'const schema = z.object({ hasBsn: z.boolean(), bsnVerified: z.boolean(), ssnRequired: z.boolean() });',
  'a masked number': "axios.post('https://api.partner.com/x', { ssn: maskSsn(employee.ssn) });",
  'the last digits': "axios.post('https://api.partner.com/x', { ssn: employee.ssn.slice(-4) });",
  'an own path': "axios.post('/api/people', { ssn: employee.ssn });",
  'a log, which another rule sees': 'logger.info(patient.bsn);',
  'a prompt, which another rule sees': "import OpenAI from 'openai';\nnew OpenAI().responses.create({ model: 'gpt-4o', input: patient.bsn });",
  'a tax number of a firm': "const company = new Schema({ companyName: String, taxId: String });\nconst invoice = z.object({ taxId: z.string(), amount: z.number() });",
  'a number of a firm beside its address of mail': 'const schema = z.object({ name: z.string(), email1: z.string(), phone1: z.string(), siret: z.string() });',
  'a number for value added tax': 'const schema = z.object({ vatNumber: z.string() });',
  'an id of another kind': 'const schema = new Schema({ identityProviderId: String, documentId: String, sin: Number });',
  'a nonce that is called so': 'cache.get(sessionId);\nmap.set(passport, strategy);',
  'passport, the middleware': "app.use(passport.initialize());\nconst x = { key: passport };",
  'a sine': 'const row = { id: sin, cos };',
  'labels and errors': "const labels = { bsn: 'BSN', ssn: t('ssn') };\nconst errors = { bsn: 'required' };",
  'a selection': 'prisma.patient.findMany({ select: { id: true, bsn: true } });',
  'options of something else': 'configure({ ssn: true });',
  'a header of a table': "const columns = [{ field: 'bsn' }];",
  'a look-up by an id': 'prisma.patient.findUnique({ where: { id } });\nredis.get(`patient:${patient.id}`);',
};

const settingsWith = (more: object) => more as NonNullable<ValidCase<CodeLanguage>['settings']>;
const activity = { id: 'care', title: 'Care', purpose: 'Treatment', legalBasis: '6(1)(c)', dataSubjects: ['patients'], retention: { text: '20 years' } };

const reported = (cases: readonly Reported[], messageId: string): InvalidCase<CodeLanguage>[] => cases.map(([name, code]) => ({ name: `${messageId}: ${name}`, code, messageId }));

testRule('no-national-id-use', {
  valid: [
    ...Object.entries(silent).map(([name, code]): ValidCase<CodeLanguage> => ({ name, code })),
    { name: 'an element that nobody types into', lang: 'tsx', code: 'const a = <Icon name="passport" />;\nconst b = <Label name="ssn" />;' },
    { name: 'a category that is allowed', code: 'const schema = new Schema({ name: String, bsn: String });', options: [{ allow: ['national-id'] }] },
    { name: 'a number of another country', code: 'const schema = new Schema({ name: String, bsn: String, pesel: String });', options: [{ countries: ['BE'] }] },
    { name: 'an activity that needs it', code: 'const schema = new Schema({ name: String, bsn: String });\nconst input = z.object({ bsn: z.string() });', settings: settingsWith({ activities: [{ ...activity, data: ['national-id', 'health'] }] }) },
    { name: 'a recipient with a ground', code: "axios.post('https://api.vecozo.nl/x', { bsn: klant.bsn });", settings: settingsWith({ recipients: [{ id: 'vecozo', hosts: ['api.vecozo.nl'], kind: 'processor', allowed: ['national-id'], art87Ground: 'Wabvpz, art. 6' }] }) },
    { name: 'a migration', code: "table.string('bsn');", filename: 'db/migrations/001.ts' },
  ],
  invalid: [
    ...reported(stored, 'stored'),
    ...reported(collected, 'collected'),
    ...reported(keys, 'key'),
    ...reported(sent, 'sent'),
    { name: 'a form of HTML', lang: 'tsx', code: 'const a = <input name=«"ssn"» />;', messageId: 'collected' },
    { name: 'a component of a form', lang: 'tsx', code: 'const a = <FormField control={control} name=«"patient.bsn"» />;', messageId: 'collected' },
    { name: 'a form with its schema, told once', lang: 'tsx', code: 'const schema = z.object({ «bsn»: z.string() });\nconst a = <input name="bsn" />;', messageId: 'collected' },
    { name: 'react-hook-form', lang: 'tsx', code: "import { useForm } from 'react-hook-form';\nconst { register } = useForm();\nconst a = <input {...register(«'ssn'»)} />;", messageId: 'collected' },
    {
      name: 'a column, with its message',
      code: 'const schema = new Schema({ name: String, «bsn»: String });',
      messageId: 'stored',
      data: { name: 'bsn', category: 'a national identification number', recipient: '' },
    },
    { name: 'a number of a country that is asked for', code: 'const schema = new Schema({ name: String, «bsn»: String, pesel: String });', options: [{ countries: ['NL'] }], messageId: 'stored' },
    { name: 'a number of any country', code: 'const schema = new Schema({ name: String, «nationalId»: String });', options: [{ countries: ['NL'] }], messageId: 'stored' },
    { name: 'another activity', code: 'const schema = new Schema({ name: String, «bsn»: String });', settings: settingsWith({ activities: [{ ...activity, data: ['health'] }] }), messageId: 'stored' },
    { name: 'JavaScript', lang: 'js', code: "const mongoose = require('mongoose');\nmodule.exports = new mongoose.Schema({ name: String, «cpf»: String });", messageId: 'stored' },
  ],
});
