/** Whole names that hold no personal data, although their words say so. */
export const namesOfNoPerson = `
  addressBar addressFamily addressOf addressSpace birthdayCard birthdayParadox breakToken cacheMaxAge
  cancellationToken certFingerprint children codeName constructorName contentFingerprint continuationToken csrfToken
  currentToken cursorToken eofToken fingerprintSha256 genderNeutral hashPassword injectionToken legitimateInterests
  locationHash lookaheadToken mobileBreakpoint nameSpace nextToken ownerDocument passwordInput phoneCode phoneCodes
  phoneInput phoneMask prevToken serviceAccountEmail saEmail p4saEmail secretVersions promiseRace raceCondition
  secretArn secretName siblings sMaxAge tokenUsage userLand xsrfToken
`;

/** Words behind a personal word that make the name about it and not the value itself: `emailTemplate`, `phoneRegex`. */
export const wordsBehindNoValue = `
  action actions alert alerts allow allowlist api attempts attr attribute autocomplete available aware batch blacklist
  blocklist blur book bounced btn builder button by cache callback campaign campaigns cb cell change channel channels
  checkbox chooser class classes classname client clients collection color colour column columns complexity component
  config configuration confirmation confirmed const constant constants content context control controller count
  counter counts delay delivered deny destination dialog digests dirty disable disabled domain domains dto editor el
  element enable enabled endpoint endpoints entity enum err error errors event events exist exists expiration expires
  expiry factory feature field fields filter fixture flag flags focus focused forgot form format formatter formatting
  frequency generator group groups guard handler handlers header headers help helper helpers hidden hint hook host
  href html icon icons id ids idx index inputs interceptor interface interval invalid job jobs key keys label labels
  layout len length limit link links listener listeners log logger logs lookup manager max maximum menu meter
  middleware min minimum mock modal mode model models module mutation name names node notification notifications
  notifier opened option optional options opts order page panel parameters params parser path pattern patterns
  permission permissions picker pixel placeholder plugin policies policy popup port prompt prompter prop property
  props provider providers queries query queue radio range ranges rate re reader recovery reducer reducers ref refs
  regex regexp render renderer repo repository required requirement requirements reset resolver retries retry role
  roles route router routes row rule rules scanner schema screen sdk search section select selector sending sensor
  sensors sent server service services setting settings size slice sort source spec state status step store strategy
  strength stub style styles subject summary support supported switch tab table tables tag tags taken task template
  templates test tests thread threads timeout toggle tooltip total touched tracker transport transporter type types
  unique uri url urls util utils uuid valid validate validation validator validators verification verified version
  view viewer visible warning whitelist widget wizard worker changed updated
`;

/** First words that make the name a question, a count or an action: `hasEmail`, `numberOfEmails`, `sendPassword`. */
export const wordsBeforeNoValue = `
  allow allows bad by can check checks close could count decrypt default did disable disables do does dummy duplicate
  empty enable enables err error example fake format formats had handle has have hide if invalid is max min missing
  mock n nb need needs no normalise normalize not num number on open placeholder render require required requires
  resend sample sanitise sanitize send sends shall should show stub supports test toggle total unique use validate
  validates verifies verify was were will without would accept add adopt assert assign ban block build bulk cancel
  clear collect compare consume create delete edit encode ensure exchange exclude expect export filter force forgot
  generate grant import include insert invalidate issue link log mark merge migrate notify pin prepare print process
  prompt refresh reject remove replace reset retry return returns revoke rotate save schedule skip sort submit
  subscribe sync throw track trigger try unlink unpin unsubscribe upload
  afficher alterar assunto asunto cambia cambiar changer controleer enviar envoyer erreur erro errore existe fehler feil fejl
  fout invia mensagem mensaje mostra mostrar plantilla pokaz pruefe recuperar redefinir respuesta resultado sende sjekk
  sprawdz stuur template tiene toon trocar validar verifica verificar vis wijzig zeige zmien aantal antal antall anzahl cantidad ilosc
  liczba quantidade dlugosc laenge lengte longitud longueur lunghezza betreff emne oggetto onderwerp sujet temat campo
  champ feld felt pole veld czy har hat heeft tem estado etat stato status tabel tabela tabella tabelle tabla mal mall
  modele modello modelo modifier verifier sjabloon skabelon szablon vorlage
`;

/** Words directly before the personal word that make what follows the way, not the value: `findByEmail`, `loginWithPassword`. */
export const prepositions = `
  by if per using via with without
`;

/** Words inside a name that link what it is about to what it is made from: `userFromEmail`, `rolesForUserId`. */
export const linkWords = `
  for from in
`;

/** Actions directly before the personal word, wherever in the name: `operation_send_email`. */
export const actionWords = `
  change check forgot hide resend reset send show validate verify unverify
`;

/** Kinds of e-mail that are a message and no address: `welcomeEmail`. */
export const messageKinds = `
  activation announcement bulk campaign confirmation custom digest forgotten html invitation invite marketing
  newsletter onboarding preview promo promotional reminder reset segment sent transactional verification welcome
  benvenuto bestaetigungs bevestigings bienvenida bienvenue confirmacion confirmacao conferma velkomst welkomst willkommens
`;

/** Things of a program that have a `fullName`. */
export const wordsOfNamedThing = 'task repo repository package pkg class method module test suite spec rule plugin symbol type command function fn column table constraint object metadata field component';

/** Words directly before a contextual term that say whose it is: a thing, not a person: `fileName`, `serverAddress`. */
export const thingWords = `
  action album alias app application arg argument artist asset attr attribute audience axis bank base bind block book
  bot branch brand bucket bundle business cache callback campaign card case category cell channel chart chunk city
  class cluster coin collection color column command company component constant container context contract cookie
  country currency database dataset db department destination device distribution dns document domain effect element
  email endpoint entity enum event experiment extension external feature field file fixture flag fn font fragment func
  function game gateway generic group guild header hook host icon image index interface internal ip item job key label
  language layer layout legend level lexer license link list listen local locale location loopback mac machine map
  memory menu method metric mock model module movie mutation namespace network node office operation operator org
  organisation organization package page panel param parser path peer permission pipeline place plugin pod pointer
  policy pool private process product project prop property provider proxy public query queue realm record redirect
  reducer reducers region register remote repo report repository resolver resource role room route row rule schema
  scope screen script segment selector series server service session set sheet shop site slice smtp socket song source
  space spec sql stage state station step store street subject subnet suite symbol tab table tag target task template
  tenant test theme thread token topic track type upstream url validator var variable variant vendor venue view wallet
  warehouse web widget window workflow zone
`;

/** Words that link data to the person behind: `emailOfUser`, `nomeDoCliente`. */
export const ownerLinks = `
  da de del della do du for of
`;

/** Adjectives and participles of languages that put them behind the noun, or before it: `usuarioActual`, `senhaNova`, `nuevoCliente`. */
const adjectives = `
  actual actuel actuelle actualizado ancien ancienne anterior antiga antigo antigua antiguo atual attuale atualizado
  autenticado connecte corrente creado criado encontrado existant existente logado logueado loggato nouveau nouvel
  nouvelle nova novo nowe nowy nueva nuevo nuova nuovo registrado seleccionado selecionado trouve trovato vecchia
  zalogowany
`;

/** Words before which the value is still the value: `newEmail`, `billingPhone`. */
export const transparentBefore = `
  alt alternate alternative billing business changed clean cleaned current decoded delivery final home initial
  landline lower main mobile new next normalised normalized old one original parsed personal plain prev previous
  primary private raw secondary shipping trimmed two updated upper work
`;

/** Words behind which the value is still the value: `emailLower`, `phoneMobile`. */
export const transparentBehind = `
  ${adjectives} plana plano alt alternate alternative arg arr array billing business clean cleaned copy current data decoded delivery final home
  info initial input items landline list lower lowercase lowercased main mobile new next normalised normalized old one
  original param parsed personal plain plaintext prev previous primary private raw secondary set shipping str string
  text trimmed two upper val value values work
`;

/** Words that make an e-mail a message and no address: `emailText`, `emailData`. */
export const wordsBehindMessage = `
  copy data info input items text
`;

/** First words of functions that return or take the value: `getEmail`, `fromEmail`. */
export const accessorWords = `
  bcc cc change extract fetch find from get load lookup new old parse primary read reply resolve retrieve select set
  to update
`;

/** Words that say the value was hashed, masked, encrypted or cut: still personal data when it can be linked, but no longer the value. */
export const derivedWords = `
  anonymised anonymized anonymous cipher ciphertext digest encrypted hash hashed last4 mask masked obfuscated partial
  pseudonym pseudonymised pseudonymized redacted scrubbed suffix tokenised tokenized md5 sha1 sha256 sha512
`;

/** Words with a number that is part of the word; other numbers in a name only count things. */
export const numberedWords = `
  address1 address2 cvc2 cvv2 e164 erc20 erc721 ha1 ha2 icd10 last4 md5 s3 sha1 sha256 sha512
`;

/** Organisations: their e-mail address, phone number or bank account is seldom that of a person. */
export const organisationWords = `
  bank bureau central company corporate department dept employer enterprise firm global helpdesk hotline institution
  merchant municipality noreply office org organisation organization reply school shop store supplier support system
  team vendor restaurant hotel hospital clinic pharmacy warehouse depot venue airport branch outlet business club church group calendar domain
  bedrijf bedrijfs winkel filiaal vestiging organisatie instelling gemeente kantoor afdeling ziekenhuis magazijn vereniging
  firma firmen unternehmen gesellschaft filiale behoerde verein krankenhaus entreprise societe magasin mairie boutique
  empresa tienda sucursal almacen organizacion oficina negocio loja organizacao escritorio azienda negozio ufficio sklep
  foretag virksomhed bedrift butik butikk kommune
`;

/** Animals: when they were born is nobody's data, how to reach their owner is. */
export const animalWords = `
  animal animals cat cats dog dogs gato gatos haustier haustiers horse horses huisdier huisdiers kitten kittens mascota mascotas
  perro perros pet pets puppy puppys
`;

/** Machines and services: their addresses and logins are not those of a person. */
export const machineWords = `
  api bind broker bucket cluster container database db dns docker elastic ftp gateway host infra instance internal k
  loopback listen local machine mail mongo mongodb mysql network node pg pod postgres postgresql private proxy public
  queue rabbitmq redis registry server service smtp static subnet system upstream vm vpc vpn
`;

/** Objects that hold something about each field of a form or a record, not its value: `errors.email`, `labels.name`. */
export const objectsOfNoValue = `
  actions callbacks class classes classnames columns descriptions disabled dirty enabled enum enums err error errors
  formats formatters handlers hints icon icons ids label labels limits locale locales mask masks messages mutations
  paths pattern patterns permissions placeholder placeholders queues ref refs regex regexes regexp required routes
  rule rules schema schemas selector selectors style styles template templates tests titles tooltips topics touched
  translation translations type types urls validation validations validator validators visibility warnings
`;

/** Words before a noun for a person after which it is still that person: `currentUser`, `newCustomer`. */
export const wordsBeforeOwner = `
  ${adjectives} dados dati datos de del do donnees du a active added admin affected all an another any app approved archived assigned auth authed authenticated authorised
  authorized banned blocked cached clerk cognito created current db decoded deleted each every existing fetched
  filtered final firebase first found full github given google guest i inactive incoming initial inserted invited
  inner last lijst lista liste loaded local logged in lookup matched matching me my new next old one online only original other our own
  parsed pending prev previous prisma raw registered related remote removed req request requested requesting res
  response result retrieved returned same saved selected session signed single sorted stored stripe supabase target
  t tb tbl that the their this unique updated upserted validated verified whole your
`;

/**
 * Words before a noun for a person that make it something else: an action, a question, a count, a number of a person, the login of a machine.
 * Any other word leaves the person a person in languages that put the head last: `auditUser`, `matchedCustomer`.
 */
export const wordsBeforeNoOwner = `
  activate allocate anonymize anonymise anon anonymous anti append approve archive as associate at attach authenticate authorize average avg await
  aws azure basic before after between blank bot broker browse choose ci clone code codigo command conf config configuration conn connect
  connection construct container convert copy cron cross daemon deactivate dead define demo demote deploy deployment deserialize destroy
  detach detect disconnect display docker drop dsn edit effective elastic elasticsearch elevate empty enter env erase exec execute
  expire explore fill find flag follow forget ftp gcp git group guess handler hydrate iam id identify ids imap impersonate
  inactivate init initialize inspect invite invoke inter ip jdbc join kafka kick kill lead leave length limit linux list listen lock login logout mail
  manage map maria mariadb match message modify mongo mongodb move mqtt mssql multi mute mysql name nobody node non none npm nt null numero nummer nr of
  offline optional oracle os page pass patch per percent persist pg pick policy pop populate post postgres postgresql process produce promote provision
  proxy purge push put query rabbit rabbitmq rank rate read receive recover redis redirect register registry rename render repo report
  resolve restore return revoke rewrite robot role root rotate run runner runtime score search sed seed seek serialize server service set setup sftp sha shell
  sign signin signup size smtp snmp sql sqlite ssh start stop store su sudo sum super svn swap switch sys system tag talk tell test
  then tipo to transform transfer type unassign unauthenticated unarchive unblock undefined undo unfollow unix unknown unlink unlock unmute url uri use
  view visit vnc vpn watch webdav when where who windows wipe write
`;

/** Words behind a noun for a person after which it is still the record of that person: `userRecord`, `customerDto`. */
export const wordsBehindOwner = `
  ${adjectives} arr array copy daten data gegevens lijst liste detail details doc docs document dto dtos entities entity info instance json list model models
  obj object objects payload profile profiles record records row rows snapshot
`;

/** Words behind a noun for a person that make it a list of them. */
export const listWords = `
  arr array docs dtos entities lijst list liste models objects profiles records rows
`;

/** Words of records that exist for a patient only: what is read from them is about one. */
export const medicalWords = 'visit encounter appointment consultation admission hospitalization hospitalisation anamnesis prescription referral consult opname ontslag befund sprechstunde visita consulta ordonnance';
