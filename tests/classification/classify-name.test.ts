import { describe, expect, it } from 'vitest';
import { classifyName, type NameCue } from '../../src/classification/classify-name.ts';
import { nameFactsOf } from '../../src/classification/name-facts.ts';
import { settingsOf, type GdprSettings } from '../../src/settings.ts';
import { harmlessNames, personalNames } from './name-cases.ts';

const settings = (own: GdprSettings = {}) => settingsOf({ settings: { 'gdpr-api': own } });
const plain = settings();
const kindOf = (name: string, cue: NameCue = {}, of = plain): string | undefined => {
  const verdict = classifyName(name, cue, of);
  return verdict && `${verdict.strength} ${verdict.category}`;
};

describe('a name that holds personal data', () => {
  it.each(personalNames)('$name $cue is $category', ({ name, cue = {}, category, strength }) => {
    const verdict = classifyName(name, cue, plain);
    expect(verdict?.category).toBe(category);
    if (strength) expect(verdict?.strength).toBe(strength);
    else expect(['strong', 'contextual']).toContain(verdict?.strength);
  });

  it.each([
    ['emailAddresses', 'strong contact.email'],
    ['recipientEmail', 'strong contact.email'],
    ['normalizedEmail', 'strong contact.email'],
    ['userEmailLower', 'strong contact.email'],
    ['usernameOrEmail', 'strong contact.email'],
    ['emailOfCustomer', 'strong contact.email'],
    ['EmailAddress1', 'strong contact.email'],
    ['customer_phone_number', 'strong contact.phone'],
    ['customerBillingPhone', 'contextual contact.phone'],
    ['firstNames', 'strong name.first'],
    ['firstNameAndLastName', 'strong name.last'],
    ['getCustomerName', 'contextual name'],
    ['userDisplayName', 'contextual name'],
    ['userIds', 'strong account.user-id'],
    ['addressLine1', 'strong address'],
    ['address_2', 'strong address'],
    ['icd_10', 'strong health'],
    ['isPregnant', 'strong health'],
    ['numberOfChildrenOfUser', undefined],
    ['confirmPassword', 'strong credential.password'],
    ['passwordConfirmation', 'strong credential.password'],
    ['hashedPassword', 'strong credential.password'],
    ['linkedInUrl', 'strong contact.social'],
    ['remoteIpAddress', 'strong ip-address'],
  ])('%s is %s', (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});

describe('a name that holds none', () => {
  it.each(harmlessNames)('$name $cue', ({ name, cue = {} }) => {
    expect(classifyName(name, cue, plain)).toBeUndefined();
  });

  it.each([
    'emailVerificationEnabled',
    'phoneNumberRegex',
    'emailTemplateId',
    'microphone',
    'passwordPolicy',
    'addressId',
    'nameLength',
    'emailsSent',
    'emailCampaignName',
    'sendEmailToCustomer',
    'isCustomerEmail',
    'hasUserEmail',
    'findByEmail',
    'getUserByEmail',
    'getUserFromEmail',
    'getRolesForUserId',
    'createUserWithEmailAndPassword',
    'loginWithEmail',
    'usersByEmail',
    'emailByUserId',
    'setShowPassword',
    'operation_send_email',
    'deleteEmail',
    'invalidateRefreshToken',
    'passwordChanged',
    'shippingAddressUpdated',
    'userSpecifiedName',
    'userInputName',
    'serverIpAddress',
    'podIpAddress',
    'iPhone',
    'expand',
    'username_validator',
    'nameOfTheGame',
    '',
    '_',
    '$1',
    'constructor',
    '__proto__',
    'hasOwnProperty',
  ])('%s', (name) => {
    expect(classifyName(name, {}, plain)).toBeUndefined();
  });
});

describe('a name that may hold none', () => {
  it.each([
    ['emailDeliverability', 'contact.email'],
    ['emailId', 'contact.email'],
    ['emailText', 'contact.email'],
    ['welcomeEmail', 'contact.email'],
    ['supportEmail', 'contact.email'],
    ['companyPhoneNumber', 'contact.phone'],
    ['contactNumberOfEmployees', 'contact.phone'],
    ['dbUsername', 'account.username'],
  ])('%s is only perhaps %s', (name, category) => {
    expect(kindOf(name)).toBe(`weak ${category}`);
  });

  it.each([
    ['emailSha256', 'contact.email'],
    ['email_md5', 'contact.email'],
    ['ssnLast4', 'social-security'],
    ['redactedPhoneNumber', 'contact.phone'],
  ])('%s is derived from %s', (name, category) => {
    expect(kindOf(name)).toBe(`derived ${category}`);
  });
});

describe('what stands around a name', () => {
  it.each<[string, NameCue, string]>([
    ['name', { object: 'currentCustomer' }, 'the owner `currentCustomer`'],
    ['name', { typeName: 'CustomerDto' }, 'the type `CustomerDto`'],
    ['name', { siblings: ['id', 'email'] }, 'the field `email` beside it'],
    ['name', { object: 'row', siblings: ['email'] }, 'the field `email` beside it'],
    ['displayName', { object: 'user' }, 'the owner `user`'],
    ['customerPhone', {}, 'the owner `customer`'],
    ['telefonoCliente', {}, 'the owner `cliente`'],
    ['clientName', { siblings: ['email'] }, 'the field `email` beside it'],
    ['city', { object: 'shippingAddress' }, 'the name `shippingAddress`'],
    ['street', { object: 'user.address' }, 'the name `user.address`'],
    ['login', { object: 'user' }, 'the owner `user`'],
    ['email', { object: 'order' }, 'the name `email`'],
    ['treatment', { typeName: 'Patient' }, 'the type `Patient`'],
  ])('%s with %o: %s', (name, cue, evidence) => {
    expect(classifyName(name, cue, plain)?.evidence).toBe(evidence);
  });

  it.each<[string, NameCue]>([
    ['name', { object: 'company', siblings: ['email'] }],
    ['name', { siblings: ['apiKey', 'userId', 'password'] }],
    ['name', { siblings: ['name'] }],
    ['name', { siblings: ['emailTemplate', 'hashedEmail', 'phone'] }],
    ['title', { siblings: ['email'] }],
    ['treatment', { siblings: ['email'] }],
    ['clientName', {}],
    ['userLogin', {}],
    ['city', { object: 'address' }],
    ['city', { object: 'ipAddress' }],
    ['fileName', { object: 'user' }],
    ['roleName', { object: 'user' }],
    ['name', { object: 'userService' }],
    ['name', { typeName: 'UserRole' }],
    ['email', { object: 'errors' }],
    ['email', { object: 'formErrors' }],
    ['password', { object: 'validators' }],
    ['phoneNumber', { object: 'labels' }],
  ])('%s with %o holds none', (name, cue) => {
    expect(classifyName(name, cue, plain)).toBeUndefined();
  });

  it.each<[string, NameCue, string]>([
    ['teamName', { object: 'user' }, 'weak name'],
    ['email', { object: 'company' }, 'weak contact.email'],
    ['phoneNumber', { object: 'shop' }, 'weak contact.phone'],
  ])('%s with %o is only perhaps %s', (name, cue, kind) => {
    expect(kindOf(name, cue)).toBe(kind);
  });
});

describe("a project's own words", () => {
  const own = settings({
    vocabulary: { add: { 'account.number': ['dossierCode', 'acmeRef'], health: ['zorgtrajectType'] }, remove: ['house number', 'guestId'] },
    personModels: { Relatie: 'customers' },
    nonPersonModels: ['Employee'],
  });

  it.each([
    ['dossierCode', 'strong account.number'],
    ['klant_dossier_code', 'strong account.number'],
    ['acmeRefHash', 'derived account.number'],
    ['zorgtrajectType', 'strong health'],
    ['relatieName', 'contextual name'],
  ])('%s is %s', (name, kind) => {
    expect(kindOf(name, {}, own)).toBe(kind);
    expect(kindOf(name)).toBeUndefined();
  });

  it.each(['houseNumber', 'house_number', 'guestId', 'employeeName', 'dossierCodeRegex', 'dossier'])('%s is none', (name) => {
    expect(kindOf(name, {}, own)).toBeUndefined();
  });

  it('makes an owner of a model', () => {
    expect(kindOf('name', { object: 'relatie' }, own)).toBe('contextual name');
    expect(kindOf('name', { typeName: 'RelatieDto' }, own)).toBe('contextual name');
    expect(kindOf('name', { object: 'employee' }, own)).toBeUndefined();
  });

  it('leaves other projects alone', () => {
    expect(kindOf('houseNumber')).toBe('strong address');
    expect(kindOf('employeeName')).toBe('contextual name');
  });
});

describe('the languages of a project', () => {
  const english = settings({ languages: ['en'] });
  const dutch = settings({ languages: ['nl'] });

  it('are the only ones read', () => {
    expect(kindOf('voornaam', {}, english)).toBeUndefined();
    expect(kindOf('voornaam', {}, dutch)).toBe('strong name.first');
    expect(kindOf('firstName', {}, dutch)).toBeUndefined();
    expect(kindOf('naam', { object: 'klant' }, english)).toBeUndefined();
    expect(kindOf('naam', { object: 'klant' }, dutch)).toBe('contextual name');
  });

  it('do not matter for national numbers of countries beyond them', () => {
    expect(kindOf('henkilotunnus', {}, english)).toBe('strong national-id');
    expect(kindOf('bsn', {}, english)).toBeUndefined();
  });
});

describe('what a name says by itself', () => {
  it('is a term and its place', () => {
    expect(nameFactsOf('customerBillingPhone', plain)).toMatchObject({
      isCleared: false,
      words: ['customer', 'billing', 'phone'],
      term: { category: 'contact.phone', strength: 'contextual', needsOwner: true, text: 'phone', start: 2, end: 3 },
      ownerBefore: { role: 'customers', text: 'customer' },
    });
  });

  it('is that it is cleared', () => {
    expect(nameFactsOf('emailTemplate', plain).isCleared).toBe(true);
    expect(nameFactsOf('phoneNumberRegex', plain).isCleared).toBe(true);
    expect(nameFactsOf('handleClick', plain)).toEqual({ words: ['handle', 'click'], isCleared: false });
  });

  it('is remembered', () => {
    expect(nameFactsOf('handleClick', plain)).toBe(nameFactsOf('handleClick', plain));
  });
});
