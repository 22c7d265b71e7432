import type { Language } from './languages.ts';

/** The kinds of person that the vocabulary knows; a project may declare its own. */
export type OwnerRole =
  | 'customers'
  | 'users'
  | 'subscribers'
  | 'contacts'
  | 'employees'
  | 'applicants'
  | 'patients'
  | 'students'
  | 'citizens'
  | 'persons'
  | 'professionals'
  | 'children';

/** Nouns that stand for a person whose data a name may hold: `customer`, `klant`, `patient`. */
export interface OwnerRow {
  readonly language: Language;
  readonly role: OwnerRole;
  /** High: the noun often means something else (`client`, `member`, `visitor`), so a second sign is needed. */
  readonly ambiguity: 'low' | 'high';
  /** Folded words, a comma between nouns. English plurals follow by rule. */
  readonly nouns?: string;
  readonly plurals?: string;
}

/** Nouns for persons that, as the name of a model, rather stand for a firm, a program or a place in a system. */
export const modelsOfThings: ReadonlySet<string> = new Set([
  'tenant', 'vendor', 'supplier', 'partner', 'agent', 'host', 'identity', 'principal', 'holder', 'sender', 'receiver', 'consumer', 'worker', 'operator', 'manager', 'login', 'reader', 'viewer', 'editor', 'creator', 'moderator', 'reporter', 'caller',
  'referrer', 'courier', 'runner', 'payer', 'organizer', 'contributor', 'collaborator',
]);

export const owners: readonly OwnerRow[] = [
  { language: 'en', role: 'customers', ambiguity: 'low', nouns: 'customer, shopper, buyer, purchaser, policy-holder, card-holder, account holder, passenger, traveller, traveler, borrower, debtor, customer profile, customer record, loyalty member, hotel guest, insured, insuree, payor, claimant', plurals: 'customers' },
  { language: 'en', role: 'customers', ambiguity: 'high', nouns: 'diner, client, consumer, tenant, renter, lead, recipient, receiver, sender, payer, holder, seller, vendor, partner, supplier, caller, driver, rider, courier, patron, subscriber, contact', plurals: 'clients, leads, subscribers, contacts' },
  { language: 'en', role: 'users', ambiguity: 'low', nouns: 'user, end user, site user, app user, user profile, user record, user info, user data, user details, user attributes, current user, logged in user, auth user, db user, new user, user account, me user', plurals: 'users' },
  { language: 'en', role: 'subscribers', ambiguity: 'low', nouns: 'newsletter subscriber, registrant, attendee, participant, invitee, respondent, panelist, donor, volunteer, voter' },
  { language: 'en', role: 'contacts', ambiguity: 'low', nouns: 'contact person, contact details, contact info, contact data, lead data, crm contact, prospect, sales lead, lead contact, addressee, signatory, correspondent' },
  { language: 'en', role: 'employees', ambiguity: 'low', nouns: 'employee, staff member, coworker, colleague, trainee, jobholder, freelancer, payee, hr employee, team member', plurals: 'employees' },
  { language: 'en', role: 'applicants', ambiguity: 'low', nouns: 'applicant, job applicant, job candidate, jobseeker, recruit' },
  { language: 'en', role: 'patients', ambiguity: 'low', nouns: 'patient, insured patient, care recipient', plurals: 'patients' },
  { language: 'en', role: 'students', ambiguity: 'low', nouns: 'student, pupil, graduate, alumnus', plurals: 'students' },
  { language: 'en', role: 'students', ambiguity: 'high', nouns: 'learner' },
  { language: 'en', role: 'citizens', ambiguity: 'low', nouns: 'citizen, resident, taxpayer, inhabitant, refugee' },
  { language: 'en', role: 'persons', ambiguity: 'low', nouns: 'person, individual, data subject, natural person, spouse, guardian, next of kin, emergency contact, beneficiary, heir, offender, prisoner', plurals: 'persons, people' },
  { language: 'en', role: 'persons', ambiguity: 'high', nouns: 'victim, witness, suspect, survivor, human, relative' },
  { language: 'en', role: 'professionals', ambiguity: 'low', nouns: 'doctor, nurse, physician, caregiver, teacher, landlord, lawyer, instructor, therapist, coach, midwife, dentist, professor' },
  { language: 'en', role: 'users', ambiguity: 'high', nouns: 'member, account, profile, login, identity, principal, visitor, guest, player, follower, friend, author, owner, contributor, reviewer, commenter, creator, editor, moderator, reader, viewer, performer, assignee, reporter, collaborator, organizer, host' },
  { language: 'en', role: 'employees', ambiguity: 'high', nouns: 'worker, agent, manager, operator, contractor, candidate, referee, mentor, supervisor, referrer', plurals: 'candidates' },
  { language: 'en', role: 'children', ambiguity: 'high', nouns: 'child, kid, minor, baby, parent, mother, father, sibling', plurals: 'children, parents' },
  { language: 'nl', role: 'users', ambiguity: 'low', nouns: 'gebruiker, eindgebruiker, gebruikersprofiel, gebruikersgegevens', plurals: 'gebruikers' },
  { language: 'nl', role: 'customers', ambiguity: 'low', nouns: 'klant, klantgegevens, klantprofiel, koper, huurder, verzekerde, verzekeringnemer, debiteur, reiziger, passagier, consument, abonnee, klantrecord', plurals: 'klanten, abonnees, clienten' },
  { language: 'nl', role: 'contacts', ambiguity: 'low', nouns: 'contact-persoon, geadresseerde, contactgegevens', plurals: 'contactpersonen' },
  { language: 'nl', role: 'employees', ambiguity: 'low', nouns: 'medewerker, werknemer, personeelslid, collega, uitzendkracht, stagiair', plurals: 'medewerkers, werknemers' },
  { language: 'nl', role: 'professionals', ambiguity: 'low', nouns: 'leraar, docent, huisarts, advocaat', plurals: 'leraren, docenten' },
  { language: 'nl', role: 'applicants', ambiguity: 'low', nouns: 'sollicitant, kandidaat', plurals: 'sollicitanten, kandidaten' },
  { language: 'nl', role: 'patients', ambiguity: 'low', nouns: 'patient, zorgvrager', plurals: 'patienten' },
  { language: 'nl', role: 'students', ambiguity: 'low', nouns: 'leerling, student, cursist', plurals: 'leerlingen, studenten' },
  { language: 'nl', role: 'citizens', ambiguity: 'high', nouns: 'burger', plurals: 'burgers' },
  { language: 'nl', role: 'citizens', ambiguity: 'low', nouns: 'inwoner, belastingplichtige' },
  { language: 'nl', role: 'persons', ambiguity: 'low', nouns: 'persoon, persoonsgegevens, betrokkene, begunstigde, deelnemer, bezoeker, partner, echtgenoot, getuige, slachtoffer, verdachte, natuurlijk persoon', plurals: 'personen, deelnemers, bezoekers' },
  { language: 'nl', role: 'children', ambiguity: 'low', nouns: 'voogd, minderjarige', plurals: 'kinderen, ouders' },
  { language: 'nl', role: 'children', ambiguity: 'high', nouns: 'kind, ouder' },
  { language: 'nl', role: 'users', ambiguity: 'high', nouns: 'lid, relatie, eigenaar, afzender, ontvanger, gast, verhuurder, verkoper, crediteur, bestuurder, houder, client', plurals: 'leden, relaties' },
  { language: 'fr', role: 'users', ambiguity: 'low', nouns: 'utilisateur, utilisatrice, usager, internaute', plurals: 'utilisateurs' },
  { language: 'fr', role: 'customers', ambiguity: 'low', nouns: 'cliente, acheteur, locataire, assure, abonne, adherent, voyageur, passager, consommateur, preneur', plurals: 'abonnes' },
  { language: 'fr', role: 'employees', ambiguity: 'low', nouns: 'salarie, employe, collaborateur, stagiaire, collegue', plurals: 'salaries, employes' },
  { language: 'fr', role: 'professionals', ambiguity: 'low', nouns: 'professeur, enseignant, medecin' },
  { language: 'fr', role: 'applicants', ambiguity: 'low', nouns: 'candidat, postulant', plurals: 'candidats' },
  { language: 'fr', role: 'patients', ambiguity: 'low', nouns: 'patient, patiente, malade' },
  { language: 'fr', role: 'students', ambiguity: 'low', nouns: 'eleve, etudiant', plurals: 'eleves, etudiants' },
  { language: 'fr', role: 'citizens', ambiguity: 'low', nouns: 'citoyen, contribuable, habitant' },
  { language: 'fr', role: 'persons', ambiguity: 'low', nouns: 'personne, beneficiaire, personne concernee, participant, visiteur, conjoint, temoin, victime', plurals: 'personnes' },
  { language: 'fr', role: 'children', ambiguity: 'low', nouns: 'enfant, tuteur', plurals: 'enfants' },
  { language: 'fr', role: 'customers', ambiguity: 'high', nouns: 'client, contact, prospect, membre, destinataire, expediteur, titulaire, proprietaire, vendeur, fournisseur, hote', plurals: 'clients' },
  { language: 'de', role: 'users', ambiguity: 'low', nouns: 'benutzer, nutzer, anwender, benutzerin, nutzerin, nutzerdaten, benutzerdaten' },
  { language: 'de', role: 'customers', ambiguity: 'low', nouns: 'kunde, kundin, kundendaten, kaeufer, kaufer, mieter, versicherter, versicherungsnehmer, fahrgast, abonnent, verbraucher', plurals: 'kunden, abonnenten' },
  { language: 'de', role: 'contacts', ambiguity: 'low', nouns: 'ansprechpartner, kontaktperson, interessent' },
  { language: 'de', role: 'employees', ambiguity: 'low', nouns: 'mitarbeiter, mitarbeiterin, arbeitnehmer, angestellter, kollege, praktikant' },
  { language: 'de', role: 'professionals', ambiguity: 'low', nouns: 'lehrer, lehrerin, arzt, anwalt', plurals: 'lehrkraefte, aerzte' },
  { language: 'de', role: 'applicants', ambiguity: 'low', nouns: 'bewerber, bewerberin' },
  { language: 'de', role: 'patients', ambiguity: 'low', nouns: 'patient, patientin, versicherte', plurals: 'patienten' },
  { language: 'de', role: 'students', ambiguity: 'low', nouns: 'schueler, schuler, studierender, student', plurals: 'studenten' },
  { language: 'de', role: 'citizens', ambiguity: 'low', nouns: 'buerger, einwohner, steuerpflichtiger' },
  { language: 'de', role: 'citizens', ambiguity: 'high', nouns: 'burger' },
  { language: 'de', role: 'persons', ambiguity: 'low', nouns: 'person, betroffener, betroffene person, teilnehmer, besucher, beguenstigter, zeuge, opfer', plurals: 'personen' },
  { language: 'de', role: 'children', ambiguity: 'low', nouns: 'erziehungsberechtigter', plurals: 'kinder, eltern' },
  { language: 'de', role: 'children', ambiguity: 'high', nouns: 'kind' },
  { language: 'de', role: 'users', ambiguity: 'high', nouns: 'mitglied, kontakt, empfaenger, empfanger, absender, inhaber, fahrer, vermieter, verkaeufer, lieferant, gast, eigentuemer', plurals: 'mitglieder, kontakte' },
  { language: 'es', role: 'users', ambiguity: 'low', nouns: 'usuario, usuaria', plurals: 'usuarios' },
  { language: 'es', role: 'customers', ambiguity: 'low', nouns: 'cliente, comprador, inquilino, asegurado, suscriptor, abonado, pasajero, consumidor', plurals: 'clientes' },
  { language: 'es', role: 'employees', ambiguity: 'low', nouns: 'empleado, trabajador', plurals: 'empleados, trabajadores' },
  { language: 'es', role: 'professionals', ambiguity: 'low', nouns: 'profesor, docente, medico, abogado', plurals: 'profesores, docentes, medicos' },
  { language: 'es', role: 'applicants', ambiguity: 'low', nouns: 'solicitante, aspirante, candidato' },
  { language: 'es', role: 'patients', ambiguity: 'low', nouns: 'paciente', plurals: 'pacientes' },
  { language: 'es', role: 'students', ambiguity: 'low', nouns: 'alumno, estudiante', plurals: 'alumnos' },
  { language: 'es', role: 'citizens', ambiguity: 'low', nouns: 'ciudadano, contribuyente' },
  { language: 'es', role: 'persons', ambiguity: 'high', nouns: 'persona', plurals: 'personas' },
  { language: 'es', role: 'persons', ambiguity: 'low', nouns: 'interesado, beneficiario, participante, visitante' },
  { language: 'es', role: 'children', ambiguity: 'low', nouns: 'hijo, nino' },
  { language: 'es', role: 'children', ambiguity: 'high', nouns: 'menor' },
  { language: 'es', role: 'users', ambiguity: 'high', nouns: 'contacto, miembro, socio, titular, destinatario, remitente, vendedor, proveedor, propietario' },
  { language: 'it', role: 'users', ambiguity: 'low', nouns: 'utente', plurals: 'utenti' },
  { language: 'it', role: 'customers', ambiguity: 'low', nouns: 'cliente, acquirente, inquilino, assicurato, abbonato, passeggero, consumatore', plurals: 'clienti' },
  { language: 'it', role: 'employees', ambiguity: 'low', nouns: 'dipendente, lavoratore, impiegato', plurals: 'dipendenti' },
  { language: 'it', role: 'professionals', ambiguity: 'low', nouns: 'professore, insegnante, avvocato', plurals: 'professori, insegnanti' },
  { language: 'it', role: 'applicants', ambiguity: 'low', nouns: 'candidato, richiedente' },
  { language: 'it', role: 'patients', ambiguity: 'low', nouns: 'paziente', plurals: 'pazienti' },
  { language: 'it', role: 'students', ambiguity: 'low', nouns: 'alunno, studente', plurals: 'studenti' },
  { language: 'it', role: 'citizens', ambiguity: 'low', nouns: 'cittadino, contribuente' },
  { language: 'it', role: 'persons', ambiguity: 'high', nouns: 'persona' },
  { language: 'it', role: 'persons', ambiguity: 'low', nouns: 'interessato, beneficiario, partecipante, visitatore', plurals: 'persone' },
  { language: 'it', role: 'children', ambiguity: 'low', nouns: 'bambino, figlio' },
  { language: 'it', role: 'children', ambiguity: 'high', nouns: 'minore' },
  { language: 'it', role: 'users', ambiguity: 'high', nouns: 'contatto, membro, socio, titolare, destinatario, mittente, venditore, fornitore, proprietario' },
  { language: 'pt', role: 'users', ambiguity: 'low', nouns: 'utilizador, usuario', plurals: 'utilizadores, usuarios' },
  { language: 'pt', role: 'customers', ambiguity: 'low', nouns: 'cliente, comprador, inquilino, segurado, assinante, passageiro, consumidor', plurals: 'clientes' },
  { language: 'pt', role: 'employees', ambiguity: 'low', nouns: 'funcionario, empregado, trabalhador, colaborador', plurals: 'funcionarios' },
  { language: 'pt', role: 'professionals', ambiguity: 'low', nouns: 'advogado', plurals: 'professores' },
  { language: 'pt', role: 'applicants', ambiguity: 'low', nouns: 'candidato, requerente' },
  { language: 'pt', role: 'patients', ambiguity: 'low', nouns: 'paciente, doente', plurals: 'pacientes' },
  { language: 'pt', role: 'students', ambiguity: 'low', nouns: 'aluno, estudante', plurals: 'alunos' },
  { language: 'pt', role: 'citizens', ambiguity: 'low', nouns: 'cidadao, contribuinte' },
  { language: 'pt', role: 'persons', ambiguity: 'low', nouns: 'pessoa, beneficiario, participante, visitante', plurals: 'pessoas' },
  { language: 'pt', role: 'children', ambiguity: 'low', nouns: 'crianca, filho' },
  { language: 'pt', role: 'users', ambiguity: 'high', nouns: 'contacto, contato, membro, socio, titular, destinatario, remetente, vendedor, fornecedor, proprietario' },
  { language: 'pl', role: 'users', ambiguity: 'low', nouns: 'uzytkownik', plurals: 'uzytkownicy' },
  { language: 'pl', role: 'customers', ambiguity: 'low', nouns: 'klientka, kupujacy, najemca, ubezpieczony, abonent, pasazer, konsument, subskrybent', plurals: 'klienci' },
  { language: 'pl', role: 'employees', ambiguity: 'low', nouns: 'pracownik', plurals: 'pracownicy' },
  { language: 'pl', role: 'professionals', ambiguity: 'low', nouns: 'nauczyciel, lekarz', plurals: 'nauczyciele, lekarze' },
  { language: 'pl', role: 'applicants', ambiguity: 'low', nouns: 'kandydat, wnioskodawca' },
  { language: 'pl', role: 'patients', ambiguity: 'low', nouns: 'pacjent', plurals: 'pacjenci' },
  { language: 'pl', role: 'students', ambiguity: 'low', nouns: 'uczen, student' },
  { language: 'pl', role: 'citizens', ambiguity: 'low', nouns: 'obywatel, podatnik, mieszkaniec' },
  { language: 'pl', role: 'persons', ambiguity: 'low', nouns: 'osoba, beneficjent, uczestnik', plurals: 'osoby' },
  { language: 'pl', role: 'children', ambiguity: 'low', nouns: 'dziecko, opiekun', plurals: 'dzieci' },
  { language: 'pl', role: 'users', ambiguity: 'high', nouns: 'klient, kontakt, czlonek, odbiorca, nadawca, posiadacz, sprzedawca, wlasciciel' },
  { language: 'sv', role: 'users', ambiguity: 'low', nouns: 'anvandare' },
  { language: 'sv', role: 'customers', ambiguity: 'low', nouns: 'kund, kopare, hyresgast, forsakrad, prenumerant', plurals: 'kunder' },
  { language: 'sv', role: 'employees', ambiguity: 'low', nouns: 'anstalld, medarbetare', plurals: 'anstallda' },
  { language: 'sv', role: 'applicants', ambiguity: 'low', nouns: 'sokande' },
  { language: 'sv', role: 'patients', ambiguity: 'low', nouns: 'patient', plurals: 'patienter' },
  { language: 'sv', role: 'students', ambiguity: 'low', nouns: 'elev', plurals: 'elever' },
  { language: 'sv', role: 'citizens', ambiguity: 'low', nouns: 'medborgare, invanare' },
  { language: 'sv', role: 'persons', ambiguity: 'low', nouns: 'person, deltagare, besokare', plurals: 'personer' },
  { language: 'sv', role: 'children', ambiguity: 'low', nouns: 'barn, vardnadshavare, foralder' },
  { language: 'sv', role: 'users', ambiguity: 'high', nouns: 'medlem, kontakt, mottagare, avsandare, saljare, gast', plurals: 'medlemmar' },
  { language: 'da', role: 'users', ambiguity: 'low', nouns: 'bruger', plurals: 'brugere' },
  { language: 'da', role: 'customers', ambiguity: 'low', nouns: 'kunde, kober, lejer, abonnent', plurals: 'kunder' },
  { language: 'da', role: 'employees', ambiguity: 'low', nouns: 'ansat, medarbejder', plurals: 'medarbejdere' },
  { language: 'da', role: 'applicants', ambiguity: 'low', nouns: 'ansoger' },
  { language: 'da', role: 'patients', ambiguity: 'low', nouns: 'patient', plurals: 'patienter' },
  { language: 'da', role: 'students', ambiguity: 'low', nouns: 'elev, studerende' },
  { language: 'da', role: 'citizens', ambiguity: 'low', nouns: 'borger', plurals: 'borgere' },
  { language: 'da', role: 'persons', ambiguity: 'low', nouns: 'person, deltager, besogende', plurals: 'personer' },
  { language: 'da', role: 'children', ambiguity: 'low', nouns: 'barn, foraelder' },
  { language: 'da', role: 'users', ambiguity: 'high', nouns: 'medlem, kontakt, modtager, afsender, saelger, gaest', plurals: 'medlemmer' },
  { language: 'no', role: 'users', ambiguity: 'low', nouns: 'bruker', plurals: 'brukere' },
  { language: 'no', role: 'customers', ambiguity: 'low', nouns: 'kunde, kjoper, leietaker, abonnent', plurals: 'kunder' },
  { language: 'no', role: 'employees', ambiguity: 'low', nouns: 'ansatt, medarbeider', plurals: 'ansatte' },
  { language: 'no', role: 'applicants', ambiguity: 'low', nouns: 'soker' },
  { language: 'no', role: 'patients', ambiguity: 'low', nouns: 'pasient', plurals: 'pasienter' },
  { language: 'no', role: 'students', ambiguity: 'low', nouns: 'elev, student', plurals: 'elever' },
  { language: 'no', role: 'citizens', ambiguity: 'low', nouns: 'borger, innbygger' },
  { language: 'no', role: 'persons', ambiguity: 'low', nouns: 'person, deltaker, besokende', plurals: 'personer' },
  { language: 'no', role: 'children', ambiguity: 'low', nouns: 'barn, foresatt, forelder' },
  { language: 'no', role: 'users', ambiguity: 'high', nouns: 'medlem, kontakt, mottaker, avsender, selger, gjest', plurals: 'medlemmer' },
];

/** What makes the user in a text one of a machine or a service, or a public name: `database user ${name}`. */
export const wordsBeforeUser = `
  db database sql mysql postgres postgresql mongo mongodb redis rabbitmq unix linux os system service ssh sftp ftp smtp imap ldap iam root sudo docker bot
  github gitlab bitbucket twitter instagram tiktok telegram discord slack reddit twitch youtube npm git
  default initial per by each every any no api app application
`;
