import type { Activity } from '../../src/settings.ts';
import { mailingTool } from '../support/registers.ts';
import { testRule } from '../support/rule-tester.ts';

const care = { id: 'care', title: 'Care', purpose: 'Treating patients', legalBasis: '6(1)(c)', dataSubjects: ['patients'], data: ['health'], retention: { text: '20 years' }, files: ['src/care/**'] } as const satisfies Activity;
const newsletter = { ...care, id: 'newsletter', data: ['contact.email'], files: [] } as const satisfies Activity;

const registerOf = (...activities: Activity[]) => ({
  activities,
  recipients: [{ ...mailingTool, purposes: activities.map(({ id }) => id), allowed: ['health', 'contact'], art9Condition: '9(2)(a)' } as const],
});
const filename = 'src/care/letters.ts';
const log = 'logger.info({ diagnosis: «patient.diagnosis» });';
const silent = log.replaceAll(/[«»]/gu, '');
const load = "import mailchimp from '@mailchimp/mailchimp_marketing';\n";

testRule('require-dpia-reference', {
  valid: [
    { name: 'no register', filename, code: silent },
    { name: 'an assessment with a date', settings: registerOf({ ...care, dpia: { status: 'done', date: '2026-03-01' } }), filename, code: silent },
    { name: 'an assessment with a place', settings: registerOf({ ...care, dpia: { status: 'done', reference: 'DPIA-7' } }), filename, code: silent },
    { name: 'an assessment under way', settings: registerOf({ ...care, dpia: { status: 'in-progress' } }), filename, code: silent },
    { name: 'a reason for none', settings: registerOf({ ...care, dpia: { status: 'not-needed', reason: 'one doctor (recital 91)' } }), filename, code: silent },
    { name: 'ordinary data', settings: registerOf(care), filename, code: 'logger.info(patient.email);' },
    { name: 'code of no activity', settings: registerOf(care), code: silent },
    { name: 'a recipient that also serves an assessed activity', settings: registerOf(newsletter, { ...care, dpia: { status: 'done', date: '2026-03-01' } }), code: `${load}mailchimp.lists.addListMember(id, { note: patient.diagnosis });` },
    { name: 'a name that only sounds like it', settings: registerOf(care), filename, code: 'logger.info(service.healthCheck);' },
    { name: 'nothing that leaves', settings: registerOf(care), filename, code: 'const diagnosis = patient.diagnosis;' },
  ],
  invalid: [
    { name: 'a file of the activity', settings: registerOf(care), filename, code: log, messageId: 'missing', data: { fact: '`patient.diagnosis` is health data', activities: '`care`' } },
    { name: 'once in a file', settings: registerOf(care), filename, code: `${log}\n${silent}`, messageId: 'missing' },
    { name: 'an annotated function', settings: registerOf(care), code: `/** @purpose care */\nfunction write(patient) { ${log} }`, messageId: 'missing' },
    { name: 'by the purpose of the recipient', settings: registerOf(care), code: `${load}mailchimp.lists.addListMember(id, { note: «patient.diagnosis» });`, messageId: 'missing' },
    { name: 'by all purposes of the recipient', settings: registerOf(care, newsletter), code: `${load}mailchimp.lists.addListMember(id, { note: «patient.bloodType» });`, messageId: 'missing', data: { fact: '`patient.bloodType` is health data', activities: '`care`, `newsletter`' } },
    { name: 'done, nobody knows when', settings: registerOf({ ...care, dpia: { status: 'done' } }), filename, code: log, messageId: 'unproven' },
    { name: 'a place of a person', settings: registerOf(care), filename, code: "axios.post('https://api.partner.example/x', { gps: «patient.gpsCoordinates» });", messageId: 'missing' },
    { name: 'beliefs in a template', settings: registerOf(care), filename, code: 'logger.info(`seen ${«patient.religion»}`);', messageId: 'missing' },
    { name: 'a criminal record', settings: registerOf(care), filename, code: 'console.log(«applicant.criminalRecord»);', messageId: 'missing' },
    { name: 'an answer to a client', settings: registerOf(care), filename, code: "app.get('/p', (req, res) => { res.json({ diagnosis: «patient.diagnosis» }); });", messageId: 'missing' },
  ],
});
