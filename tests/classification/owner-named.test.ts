import { describe, expect, it } from 'vitest';
import { ownerNamed } from '../../src/classification/owner-named.ts';
import { settingsOf, type GdprSettings } from '../../src/settings.ts';

const settings = (own: GdprSettings = {}) => settingsOf({ settings: { 'gdpr-api': own } });
const plain = settings();

describe('a name that stands for a person', () => {
  it.each([
    ['user', 'users'],
    ['currentUser', 'users'],
    ['loggedInUser', 'users'],
    ['newCustomer', 'customers'],
    ['customerRecord', 'customers'],
    ['CustomerDto', 'customers'],
    ['ICustomer', 'customers'],
    ['patientData', 'patients'],
    ['existingEmployee', 'employees'],
    ['stripeCustomer', 'customers'],
    ['this.user', 'users'],
    ['klant', 'customers'],
    ['utilisateur', 'users'],
    ['Mitarbeiter', 'employees'],
    ['usuario', 'users'],
    ['dataSubject', 'persons'],
    ['nuevoUsuario', 'users'],
    ['usuarioActual', 'users'],
    ['clienteSeleccionado', 'customers'],
    ['usuarioLogado', 'users'],
    ['utenteTrovato', 'users'],
    ['utilisateurConnecte', 'users'],
    ['datosUsuario', 'users'],
    ['dadosDoCliente', 'customers'],
    ['nowyUzytkownik', 'users'],
    ['professor', 'professionals'],
    ['profesor', 'professionals'],
    ['Lehrerin', 'professionals'],
    ['benutzerDaten', 'users'],
  ])('%s is one of the %s', (name, role) => {
    expect(ownerNamed(name, plain)).toMatchObject({ role, ambiguity: 'low', plural: false });
  });

  it.each(['users', 'allUsers', 'tbl_users', 'tb_usuarios', 'datosDeUsuarios', 'kundenListe', 'docentes', 'aerzte', 'customerList', 'customerRecords', 'usersList', 'buyers', 'klanten', 'people', 'citizens', 'patients'])(
    '%s are several',
    (name) => {
      expect(ownerNamed(name, plain)).toMatchObject({ ambiguity: 'low', plural: true });
    },
  );

  it.each(['member', 'client', 'visitor', 'contact', 'child', 'guests', 'persona', 'burger', 'witness'])('%s is often something else', (name) => {
    expect(ownerNamed(name, plain)).toMatchObject({ ambiguity: 'high' });
  });
});

describe('a name that stands for no person', () => {
  it.each([
    'userId',
    'userIds',
    'userCount',
    'userService',
    'customerRepository',
    'userAgent',
    'userSettings',
    'userInput',
    'userRole',
    'userType',
    'isUser',
    'usersTable',
    'getUser',
    'createUser',
    'useUser',
    'testUser',
    'userName',
    'userPool',
    'customerDocuments',
    'children',
    'data',
    'list',
    'info',
    'current',
    'username',
    'superuser',
    'userland',
    'usuarioService',
    'clientePedido',
    'usuarioEstado',
    'formularioUsuario',
    'tablaDeUsuarios',
    'utenteStato',
    'centroMedico',
    'professorId',
    '',
    '_',
    'constructor',
  ])('%s', (name) => {
    expect(ownerNamed(name, plain)).toBeUndefined();
  });
});

describe("a project's own persons", () => {
  const own = settings({ personModels: { Relatie: 'customers', AcmeSeat: 'seat holders', Member: 'users' }, nonPersonModels: ['Person', 'UserInfo'] });

  it.each([
    ['relatie', 'customers', false],
    ['currentRelatie', 'customers', false],
    ['acmeSeat', 'seat holders', false],
    ['acme_seats', 'seat holders', true],
    ['AcmeSeatDto', 'seat holders', false],
    ['member', 'users', false],
  ])('%s is one', (name, role, plural) => {
    expect(ownerNamed(name, own)).toMatchObject({ role, ambiguity: 'low', plural });
  });

  it.each(['person', 'persons', 'userInfo', 'acme', 'seat'])('%s is none', (name) => {
    expect(ownerNamed(name, own)).toBeUndefined();
  });

  it('leaves other projects alone', () => {
    expect(ownerNamed('acmeSeat', plain)).toBeUndefined();
    expect(ownerNamed('person', plain)).toBeDefined();
  });

  it('is named in the languages of the project only', () => {
    const english = settings({ languages: ['en'] });
    expect(ownerNamed('klant', english)).toBeUndefined();
    expect(ownerNamed('customer', english)).toBeDefined();
  });
});

describe('a noun before a person', () => {
  it.each(['auditUser', 'invitedUser', 'matchedCustomer', 'tenantUsers', 'wardPatient', 'webshopKlant'])('leaves the person one: %s', (name) => {
    expect(ownerNamed(name, plain)).toMatchObject({ ambiguity: 'low' });
  });

  it.each(['systemUser', 'sshUser', 'gitUser', 'smtpUser', 'rootUser', 'superUser', 'serviceUser', 'updateUser', 'loadingUser', 'nonUser', 'numUsers', 'postsByUser', 'maskedUser', 'redactedCustomer', 'emailUser', 'nomPatient', 'idUsuario', 'numeroCliente'])('makes it something else: %s', (name) => {
    expect(ownerNamed(name, plain)).toBeUndefined();
  });

  it.each(['httpClient', 'threadOwner', 'browserAgent'])('says nothing of a word that often means something else: %s', (name) => {
    expect(ownerNamed(name, plain)).toBeUndefined();
  });
});
