import { testRule } from '../support/rule-tester.ts';
import type { CodeLanguage } from '../support/lint.ts';
import type { InvalidCase, ValidCase } from '../support/reports.ts';

type Reported = readonly [name: string, code: string];

const special: readonly Reported[] = [
  ['the diagnosis of an employee', "axios.post('https://api.partner-lab.com/x', { text: `Ziektemelding: ${«werknemer.diagnose»}` });"],
  ['what a visit is about', "axios.post('https://api.partner-lab.com/x', { id: visit.id, diagnosis: «visit.diagnosis» });"],
  ['a diagnosis in a request', "axios.post('https://api.partner-lab.com/results', { id: patient.id, diagnosis: «patient.diagnosis» });"],
  ['several categories in a request', "fetch('https://api.insurer.com/claims', { method: 'POST', body: JSON.stringify({ bloodType: «patient.bloodType», religion: «person.religion» }) });"],
  ['a query', "axios.get('https://api.match.com/people', { params: { orientation: «user.sexualOrientation» } });"],
  ['a URL', 'fetch(`https://api.partner-lab.com/search?ethnicity=${«person.ethnicity»}`);'],
  ['a webhook by its name', 'await axios.post(process.env.WEBHOOK_URL, { allergies: «patient.allergies» });'],
  ['an SDK', "import mailchimp from '@mailchimp/mailchimp_marketing';\nmailchimp.lists.addListMember(list, { email_address: member.email, merge_fields: { PARTY: «member.politicalAffiliation» } });"],
  ['a mail', "import sgMail from '@sendgrid/mail';\nawait sgMail.send({ to: patient.email, subject: 'Result', text: `Your diagnosis: ${«patient.diagnosis»}` });"],
  ['a text message', "import twilio from 'twilio';\nconst client = twilio(sid, key);\nclient.messages.create({ to: patient.phone, body: `Take your ${«patient.medication»}` });"],
  ['a prompt', "import OpenAI from 'openai';\nconst openai = new OpenAI();\nopenai.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: `Explain ${«patient.diagnosis»}` }] });"],
  ['a prompt built above', "import OpenAI from 'openai';\nconst openai = new OpenAI();\nconst prompt = `Patient takes ${patient.medications.join(', ')}`;\nopenai.responses.create({ model: 'gpt-4o', input: «prompt» });"],
  ['a prompt by the host of its API', "fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: «patient.medicalHistory» }] }) });"],
  ['product analytics', "import posthog from 'posthog-js';\nposthog.capture('intake', { orientation: «user.sexualOrientation» });"],
  ['an error tracker', "import * as Sentry from '@sentry/node';\nSentry.setContext('patient', { symptoms: «patient.symptoms» });"],
  ['an object built above', "const payload = { name: employee.name, union: employee.tradeUnionMembership };\naxios.post('https://payroll.vendor-example.com/api', «payload»);"],
  ['an object built step by step', "const payload = {};\npayload.health = patient.medicalCondition;\naxios.post('https://api.partner-lab.com/x', «payload»);"],
  ['destructured fields', "const { bloodType } = patient;\naxios.post('https://api.partner-lab.com/x', { «bloodType» });"],
  ['a value under a telling key', "axios.post('https://api.partner-lab.com/x', { diagnosis: «row.value», patient: id, patientName: row.name });".replace(', patientName: row.name', '').replace('diagnosis', 'medicalCondition')],
  ['a list', "fetch('https://api.partner-lab.com/x', { method: 'POST', body: JSON.stringify(patients.map((p) => ({ id: p.id, diagnosis: «p.diagnosis» }))) });"],
  ['optional chaining and a cast', "axios.post('https://api.partner-lab.com/x', { belief: «user?.religiousBelief» as string });"],
  ['other languages', "axios.post('https://api.partner-lab.com/x', { a: «klant.geloofsovertuiging», b: «kunde.religionszugehoerigkeit», c: «patient.bloedgroep» });"],
  ['health of a person', "axios.post('https://api.partner-lab.com/x', { status: «employee.healthStatus» });"],
  ['biometrics', "axios.post('https://api.partner-lab.com/faces', { id, embedding: «user.faceEmbedding» });"],
  ['an instance with a base URL', "import axios from 'axios';\nconst lab = axios.create({ baseURL: 'https://api.partner-lab.com' });\nlab.post('/x', { diagnosis: «patient.diagnosis» });"],
  ['a function of the file that sends', "function send(data) { return axios.post('https://api.partner-lab.com/x', data); }\nsend({ diagnosis: «patient.diagnosis» });"],
];

const request = (value: string): string => `axios.post('https://api.partner-lab.com/x', { value: ${value} });`;

const silent: Readonly<Record<string, string>> = {
  'a diagnosis of a machine': "axios.post('https://api.partner-lab.com/x', { text: printer.diagnose, result: engine.diagnosis });",
  'a diagnosis of a build': "axios.post('https://api.partner-lab.com/x', { diagnosis: build.diagnosis, treatment: experiment.treatment });",
  'an ordinary field': request('patient.id'),
  'a name, which other rules see': request('patient.fullName'),
  'a whole record, which another rule sees': "axios.post('https://api.partner-lab.com/x', patient);",
  'a health check': "fetch('https://api.partner-lab.com/health');\naxios.get('https://status.vendor-example.com', { params: { healthCheck: status.health } });",
  'the health of a machine': request('server.healthStatus'),
  'the health of a system': 'const healthStatus = await probe();\naxios.post("https://api.partner-lab.com/x", { healthStatus, healthData: monitor.healthData });',
  'a condition of a query': request('query.condition'),
  'a race between promises': request('await Promise.race([first, second])'),
  'a race condition': request('raceCondition'),
  'a diagnostic message': request('diagnostics.message'),
  'a treatment of an experiment': request('experiment.treatment'),
  'a flag': request('Boolean(patient.diagnosis)'),
  'a count': request('patient.allergies.length'),
  'whether there is one': request('!!patient.diagnosis'),
  'an id of such a record': request('patient.diagnosisId'),
  'a masked value': request('redact(patient.diagnosis)'),
  'an encrypted value': request('encrypt(patient.diagnosis)'),
  'a fixed text': request("'diagnosis'"),
  'an own path': "axios.post('/api/patients', { diagnosis: patient.diagnosis });",
  'an own machine': "fetch('http://localhost:3000/api', { method: 'POST', body: JSON.stringify({ diagnosis: patient.diagnosis }) });",
  'a host that is not shown': 'axios.post(apiUrl, { diagnosis: patient.diagnosis });',
  'a database': 'await prisma.patient.update({ where: { id }, data: { diagnosis: patient.diagnosis } });',
  'a log, which another rule sees': 'console.log(patient.diagnosis);',
  'an answer to the person': 'res.json({ diagnosis: patient.diagnosis });',
  'a model on own machines': "import ollama from 'ollama';\nollama.chat({ model: 'llama3', messages: [{ role: 'user', content: patient.diagnosis }] });",
  'a text about it': "posthog.capture('opened diagnosis', { screen: 'medication' });",
  'a comparison': request("patient.bloodType === 'A'"),
  'errors of a form': request('errors.diagnosis'),
};

const declared = (more: object) => ({ recipients: [{ id: 'lab', name: 'Lab', hosts: ['api.partner-lab.com'], kind: 'processor', ...more }] }) as NonNullable<ValidCase<CodeLanguage>['settings']>;

const checked = (fields: string): string => `import { z } from 'zod';\nconst intake = z.object({ ${fields} });\nconst row = intake.parse(input);\n`;

testRule('no-special-category-transfer', {
  valid: [
    { name: 'a record without such data, by its schema', code: `${checked('email: z.string(), name: z.string()')}await fetch('https://api.partner-lab.com/v1', { method: 'POST', body: JSON.stringify(row) });` },
    { name: 'a record whose column for it is a flag', code: `${checked('email: z.string(), bloodType: z.boolean()')}await fetch('https://api.partner-lab.com/v1', { method: 'POST', body: JSON.stringify(row) });` },
    ...Object.entries(silent).map(([name, code]): ValidCase<CodeLanguage> => ({ name, code })),
    { name: 'an internal host', code: request('patient.diagnosis'), settings: { internalHosts: ['api.partner-lab.com'] } },
    { name: 'a safeguard of the project', code: request('toCodes(patient.diagnosis)'), settings: { safeguards: ['toCodes'] } },
    { name: 'a category that is allowed', code: request('patient.diagnosis'), options: [{ allow: ['health'] }] },
    { name: 'a word that the project takes away', code: request('patient.diagnosis'), settings: { vocabulary: { remove: ['diagnosis'] } } },
    { name: 'a register that names the condition', code: request('patient.diagnosis'), settings: declared({ allowed: ['health'], art9Condition: '9(2)(h)' }) },
    { name: 'a register that names the ground', code: request('person.criminalRecord'), settings: declared({ allowed: ['criminal'], art10Ground: 'Screening act, section 4' }) },
    { name: 'an own system', code: request('patient.diagnosis'), settings: declared({ kind: 'own-system' }) },
    { name: 'a test', code: request('patient.diagnosis'), filename: 'src/lab.spec.ts' },
  ],
  invalid: [
    { name: 'a record with such data, by its schema', code: `${checked('email: z.string(), bloodType: z.string()')}await fetch('https://api.partner-lab.com/v1', { method: 'POST', body: JSON.stringify(«row») });`, messageId: 'special' },
    ...special.map(([name, code]): InvalidCase<CodeLanguage> => ({ name, code, messageId: 'special' })),
    {
      name: 'a criminal record, with its message',
      code: "fetch('https://api.checkr.com/v1/reports', { method: 'POST', body: JSON.stringify({ record: «applicant.criminalRecord» }) });",
      messageId: 'criminal',
      data: { fact: '`applicant.criminalRecord` is a criminal record', name: 'applicant.criminalRecord', category: 'a criminal record', evidence: 'the name `criminalRecord`', sink: 'fetch', recipient: '`api.checkr.com`', setting: 'art10Ground' },
    },
    { name: 'JavaScript with require', lang: 'js', code: "const axios = require('axios');\nmodule.exports = (patient) => axios.post('https://api.partner-lab.com/x', { diagnosis: «patient.diagnosis» });", messageId: 'special' },
    { name: 'a host that is not shown, in strict', code: 'axios.post(apiUrl, { diagnosis: «patient.diagnosis» });', options: [{ unknownHosts: true }], messageId: 'unknownHost' },
    { name: 'a register that says nothing of data', code: request('«patient.diagnosis»'), settings: declared({}), messageId: 'undeclared' },
    { name: 'a register that does not allow it', code: request('«patient.diagnosis»'), settings: declared({ allowed: ['contact.email'], art9Condition: '9(2)(h)' }), messageId: 'undeclared' },
    { name: 'another category than the allowed one', code: request('«person.religion»'), options: [{ allow: ['health'] }], messageId: 'special' },
    { name: 'a word of the project', code: request('«row.hulpvraag»'), settings: { vocabulary: { add: { health: ['hulpvraag'] } } }, messageId: 'special' },
  ],
});
