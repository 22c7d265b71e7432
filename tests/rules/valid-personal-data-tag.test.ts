import { testRule } from '../support/rule-tester.ts';

testRule('valid-personal-data-tag', {
  valid: [
    { name: 'a category', code: '/** @personalData health */\nexport const remark = read();' },
    { name: 'a category with a dot', code: '/** @personalData contact.email */\nexport const target = read();' },
    { name: 'a category in braces', code: '/** @personalData {birth-date} */\nexport const day = read();' },
    { name: 'a category, then words', code: '/** @personalData national-id of the guardian */\nexport const number = read();' },
    { name: 'no personal data', code: '/** @notPersonal */\nexport const email = template();' },
    { name: 'no personal data, and why', code: '/** @notPersonal The address of the shop itself. */\nexport const email = read();' },
    { name: 'a whole record', code: '/** @personalData record.person */\ninterface Row { id: string }' },
    { name: 'a comment that is no documentation', code: '/* @personalData nothing */\nexport const a = 1;' },
    { name: 'a comment of one line', code: '// @personalData nothing\nexport const a = 1;' },
    { name: 'another tag that begins alike', code: '/** @personalDataOfNobody x */\nexport const a = 1;' },
    { name: 'the word in a text', code: "export const tag = '@personalData nothing';" },
    { name: 'at a member, in JavaScript', lang: 'js', code: 'export class Ticket {\n  /** @personalData health */\n  remark = null;\n}' },
  ],
  invalid: [
    {
      name: 'a misspelt category', code: '/** «@personalData emial» */\nexport const target = read();', messageId: 'unknown', data: { category: 'emial', near: '' },
    },
    {
      name: 'the end of a category', code: '/** «@personalData email» */\nexport const target = read();', messageId: 'unknown', data: { category: 'email', near: ': `contact.email`' },
      suggestions: [{ messageId: 'replace', output: '/** @personalData contact.email */\nexport const target = read();' }],
    },
    {
      name: 'a group', code: '/** «@personalData contact» */\nexport const target = read();', messageId: 'unknown', suggestions: 'parse',
    },
    { name: 'no category', code: '/** «@personalData» */\nexport const target = read();', messageId: 'missing' },
    { name: 'no category, then another tag', code: '/**\n * «@personalData»\n * @deprecated\n */\nexport const target = read();', messageId: 'missing' },
    { name: 'both', code: '/** @personalData health «@notPersonal» */\nexport const target = read();', messageId: 'both' },
    { name: 'in capitals', code: '/** «@personalData Health» */\nexport const target = read();', messageId: 'unknown', suggestions: [{ messageId: 'replace', output: '/** @personalData health */\nexport const target = read();' }] },
    { name: 'at a member of a type', code: 'interface Row {\n  /** «@personalData name.frist» */\n  given: string;\n}', messageId: 'unknown' },
    { name: 'at a parameter', code: 'function f(/** «@personalData phone» */ target: string) { return target; }', messageId: 'unknown', suggestions: [{ messageId: 'replace', output: 'function f(/** @personalData contact.phone */ target: string) { return target; }' }] },
    { name: 'two in one comment', code: '/**\n * «@personalData nothing»\n * «@personalData»\n */\nexport const a = 1;', messageId: ['unknown', 'missing'] },
  ],
});
