import { categoryGroups, categoryIds } from './knowledge/categories.ts';
import { languages } from './knowledge/languages.ts';
import type { Schema, ValueOf } from './settings-schema.ts';

/** What a register says of categories: one of them, or what several have in common. */
const declarable = [...categoryIds, ...categoryGroups] as const;

const text = (description: string) => ({ description, type: 'string', minLength: 1 }) as const satisfies Schema;
const flag = (description: string) => ({ description, type: 'boolean' }) as const satisfies Schema;
const count = (description: string) => ({ description, type: 'integer' }) as const satisfies Schema;
const texts = (description: string) => ({ description, type: 'array', items: { type: 'string', minLength: 1 } }) as const satisfies Schema;
const categories = (description: string) => ({ description, type: 'array', items: { type: 'string', enum: declarable } }) as const satisfies Schema;
const date = (description: string) =>
  ({ description, type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$', patternMeans: 'a date such as "2026-11-22"' }) as const satisfies Schema;
const country = (description: string) =>
  ({ description, type: 'string', pattern: '^(?:[A-Z]{2}|EEA)$', patternMeans: 'an ISO 3166-1 code such as "NL", or "EEA"' }) as const satisfies Schema;

const legalBases = ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)'] as const;
const mechanisms = [
  'none-needed', 'adequacy', 'dpf', 'scc', 'bcr', 'code-of-conduct', 'certification', 'sa-clauses', 'public-instrument', 'ad-hoc', 'derogation-consent', 'derogation-contract', 'derogation-other',
] as const;

const contact = {
  description: 'Who to ask.', type: 'object', additionalProperties: false, required: ['name', 'contact'],
  properties: { name: text('A name.'), contact: text('An address.') },
} as const satisfies Schema;

const transfer = {
  description: 'How a transfer to a third country is covered (Art. 44 to 49); a list for several, a fallback for the Data Privacy Framework among them.',
  type: 'object', orList: true, additionalProperties: false, required: ['mechanism'],
  properties: {
    mechanism: { description: 'The instrument.', type: 'string', enum: mechanisms },
    entity: text('dpf: the entity on the list.'),
    scope: { description: 'dpf: what the certification covers.', type: 'string', enum: ['hr', 'non-hr', 'both'] },
    checkedOn: date('dpf: when the list was looked at.'),
    module: { description: 'scc: the module of the clauses.', type: 'integer' },
    signedOn: date('scc: when they were signed.'),
    tiaOn: date('When the transfer impact was assessed.'),
    supplementary: texts('scc: supplementary measures.'),
    reference: text('Where the document is.'),
    article: text('derogation: the article.'),
    documentation: text('derogation: where it is documented.'),
  },
} as const satisfies Schema;

const recipient = {
  description: 'Who receives data: a processor, a controller, an own system.', type: 'object', additionalProperties: false, required: ['id'],
  properties: {
    id: text('An id of the catalogue (docs/recipients.md), or your own with hosts or packages.'),
    name: text('What people call it.'),
    legalEntity: text('The contracting entity.'),
    kind: { description: 'Its role (Art. 4(7), 4(8), 26).', type: 'string', enum: ['processor', 'subprocessor', 'controller', 'joint-controller', 'own-system', 'public-authority'] },
    via: text('subprocessor: the id of the processor that engages it.'),
    hosts: texts('Its hosts, with * for any subdomain; what the catalogue lacks.'),
    packages: texts('Its packages; what the catalogue lacks.'),
    environments: { description: 'Where it is used.', type: 'array', items: { type: 'string', enum: ['production', 'staging', 'development'] } },
    country: country('Where the importer is established.'),
    region: text('Where the data are kept: EU, aws:eu-central-1.'),
    accessFrom: { description: 'Countries with remote access, which is a transfer too (EDPB Guidelines 05/2021).', type: 'array', items: country('A country.') },
    transfer,
    dpa: {
      description: 'The agreement with a processor (Art. 28(3)).', type: 'object', additionalProperties: false, required: ['reference', 'date'],
      properties: {
        reference: text('Where the agreement is.'), date: date('When it was signed.'), reviewBy: date('When to look at it again.'), breachNoticeHours: count('How soon it tells of a breach.'),
        subprocessorList: text('Where its processors are listed.'), deletionOnExit: flag('Whether it deletes at the end.'),
      },
    },
    arrangement: text('joint-controller: where the arrangement is (Art. 26).'),
    purposes: texts('Ids of activities that it serves.'),
    legalBasis: { description: 'When it differs from the activity (Art. 6(1)).', type: 'string', enum: legalBases },
    allowed: categories('Categories that may be sent; [] for nothing personal. A category covers its parts.'),
    denied: categories('Categories that may not, whatever `allowed` says.'),
    dataSubjects: texts('Kinds of persons.'),
    art9Condition: text('The condition for special categories: 9(2)(a).'),
    art10Ground: text('The ground for criminal data.'),
    art87Ground: text('The national ground for identification numbers.'),
    retention: {
      description: 'How long it keeps data.', type: 'object', additionalProperties: false,
      properties: { days: count('In days.'), text: text('In words.'), reference: text('Where it says so.') },
    },
    ai: {
      description: 'What a model provider may do with the data.', type: 'object', additionalProperties: false, required: ['noTraining'],
      properties: { noTraining: flag('It does not train on them.'), zeroRetention: flag('It keeps nothing.'), storesContentDays: count('How long it keeps content.'), reference: text('Where it says so.') },
    },
    erasure: {
      description: 'How to erase a person there (Art. 17, 19).', type: 'object', additionalProperties: false,
      properties: { call: text('The call that erases.'), contact: text('Who erases.'), maxDays: count('How soon.') },
    },
    rectification: { description: 'How to correct a person there (Art. 16, 19).', type: 'object', additionalProperties: false, properties: { call: text('The call that corrects.') } },
    consentRequired: flag('Whether nothing may go there without consent.'),
    vendorCheck: {
      description: 'The last look at the vendor.', type: 'object', additionalProperties: false, required: ['lastReview'],
      properties: {
        lastReview: date('When it was looked at.'), nextReview: date('When to look again.'), certifications: texts('Its certifications.'),
        answers: { description: 'Answers to a questionnaire.', type: 'object', additionalProperties: text('An answer.') },
      },
    },
    note: text('Anything else.'),
  },
} as const satisfies Schema;

const activity = {
  description: 'A processing activity (Art. 30(1)).', type: 'object', additionalProperties: false, required: ['id', 'title', 'purpose', 'legalBasis', 'dataSubjects', 'data', 'retention'],
  properties: {
    id: text('A short id: newsletter.'),
    title: text('What people call it.'),
    purpose: text('Why data are processed (Art. 5(1)(b)).'),
    legalBasis: { description: 'Art. 6(1).', type: 'string', enum: legalBases },
    legitimateInterest: text('6(1)(f): the interest.'),
    onBehalfOf: texts('Processor: ids of controllers.'),
    operations: texts('Processor: categories of processing (Art. 30(2)(b)).'),
    jointControllers: texts('Who decides with you.'),
    dataSubjects: texts('Kinds of persons: customers, employees, patients, children.'),
    data: categories('Categories of data.'),
    source: text('data-subject, third-party, public, or in words.'),
    retention: {
      description: 'Time limits for erasure (Art. 30(1)(f)).', type: 'object', orList: true, additionalProperties: false, required: ['text'],
      properties: { days: count('In days.'), text: text('In words.'), reference: text('Where it says so.') },
    },
    automatedDecision: {
      description: 'A decision without a human (Art. 22).', type: 'object', additionalProperties: false, required: ['logic', 'humanReview'],
      properties: { logic: text('How it decides.'), humanReview: text('Who looks at it.') },
    },
    dpia: {
      description: 'The impact assessment (Art. 35).', type: 'object', additionalProperties: false, required: ['status'],
      properties: {
        status: { description: 'How far it is.', type: 'string', enum: ['not-needed', 'done', 'in-progress'] },
        date: date('When it was done.'), reference: text('Where it is.'), reason: text('not-needed: why.'),
      },
    },
    measures: texts('Ids of measures.'),
    files: texts('Globs of the code that belongs to it.'),
    owner: text('Who answers for it.'),
    reviewBy: date('When to look at it again.'),
  },
} as const satisfies Schema;

/** The settings as one definition: what validates them, what their TypeScript type and the JSON Schema of the package are made from. */
export const settingsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: text('The JSON Schema, for the editor.'),
    schemaVersion: { description: 'The version of this format: 1.', type: 'integer' },
    types: flag('Whether rules ask TypeScript where names leave a doubt; needs type information.'),
    languages: { description: 'Languages whose words are personal data.', type: 'array', items: { type: 'string', enum: languages } },
    vocabulary: {
      description: 'Own words for personal data, and words to leave alone.', type: 'object', additionalProperties: false,
      properties: {
        add: { description: 'Words by data category.', type: 'object', propertyNames: { enum: categoryIds }, additionalProperties: texts('Words of this category.') },
        remove: texts('Words that are not personal data here.'),
      },
    },
    personModels: { description: 'Names that stand for persons, with the kind of person.', type: 'object', additionalProperties: text('A kind of person.') },
    nonPersonModels: texts('Names that look like persons and are none.'),
    loggers: texts('Own loggers, as dotted names.'),
    safeguards: texts('Functions whose result is clean.'),
    internalHosts: texts('Own hosts, with * for any subdomain.'),
    ignorePaths: texts('Globs of files that no rule looks at.'),
    role: { description: 'Whether you decide about the data or process them for others.', type: 'string', enum: ['controller', 'processor', 'both'] },
    organisation: {
      description: 'Who you are (Art. 30(1)(a)).', type: 'object', additionalProperties: false, required: ['name', 'contact', 'country'],
      properties: {
        name: text('The name.'), contact: text('The address for questions.'), address: text('The postal address.'), country: country('The country.'),
        representative: contact, dpo: contact, supervisoryAuthority: text('The authority.'),
      },
    },
    controllers: {
      description: 'Processor: the controllers you act for (Art. 30(2)(a)).', type: 'array',
      items: { type: 'object', additionalProperties: false, required: ['id', 'name', 'contact'], properties: { id: text('A short id.'), name: text('The name.'), contact: text('The address.'), representative: contact, dpo: contact } },
    },
    jurisdictions: { description: 'Countries whose national law applies.', type: 'array', items: country('A country.') },
    gateway: {
      description: 'What stands before the code.', type: 'object', additionalProperties: false,
      properties: { rateLimit: flag('It limits requests.'), auth: flag('It authenticates.'), tls: flag('It ends TLS.'), reference: text('Where that is configured.') },
    },
    acceptDpf: flag('Whether the Data Privacy Framework alone is enough.'),
    env: { description: 'Environment variables with a URL, by the id of the recipient behind it.', type: 'object', additionalProperties: text('An id of a recipient.') },
    recipients: { description: 'Everybody who receives data.', type: 'array', items: recipient },
    activities: { description: 'The processing activities (Art. 30).', type: 'array', items: activity },
    measures: {
      description: 'Technical and organisational measures (Art. 32(1)).', type: 'array',
      items: {
        type: 'object', additionalProperties: false, required: ['id', 'art32', 'text'],
        properties: { id: text('A short id.'), art32: { description: 'The letter of Art. 32(1).', type: 'string', enum: ['a', 'b', 'c', 'd'] }, text: text('What it is.'), evidence: text('What shows it.'), lastChecked: date('When it was looked at.') },
      },
    },
    keys: {
      description: 'Keys and how they change.', type: 'array',
      items: {
        type: 'object', additionalProperties: false, required: ['id', 'store'],
        properties: { id: text('A short id, never the key.'), recipient: text('Whose key it is.'), store: text('Where it is kept.'), rotateEveryDays: count('How often it changes.'), lastRotated: date('When it last changed.') },
      },
    },
    rights: {
      description: 'The route or function for each right (Art. 15 to 22).', type: 'object',
      propertyNames: { enum: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'withdrawal'] }, additionalProperties: text('A route or function.'),
    },
    breach: {
      description: 'What happens at a breach (Art. 33, 34).', type: 'object', additionalProperties: false, required: ['contact', 'authority'],
      properties: { contact: text('Who is told first.'), authority: text('The authority.'), plan: text('Where the plan is.') },
    },
  },
} as const satisfies Schema;

/** Facts about a project, said once for all rules in `settings['gdpr-api']`. Every key is optional. */
export type GdprSettings = ValueOf<typeof settingsSchema>;

export type DeclaredRecipient = ValueOf<typeof recipient>;
export type DeclaredTransfer = Extract<NonNullable<DeclaredRecipient['transfer']>, { mechanism: unknown }>;
export type Activity = ValueOf<typeof activity>;
