/** Top-level domains that people have mailboxes under; others are more often names of files and modules. */
export const mailTopLevels = `
  com net org edu gov info biz name pro eu email cloud online de nl be fr es it pt pl se dk no fi ie at lu cz sk hu ro bg hr si ee lv lt gr cy mt is li uk ch us ca au nz br mx ar cl co in jp cn kr hk za il tr ua ru me io dev tech
`;

/** Labels of domains that stand for any domain, and domains of machines and lists. */
export const placeholderDomainLabels = `
  example examples test tests testing sample samples demo dummy fake mock invalid localhost local acme foo bar baz qux foobar company yourcompany mycompany companyname somecompany anothercompany domain mydomain yourdomain somedomain otherdomain
  mail email yourmail mymail server host hostname website yourwebsite mysite yoursite site somewhere nowhere anywhere contoso fabrikam initech globex hooli umbrella corp mycorp org yourorg myorg organization business app myapp yourapp
  provider isp abc xyz xx xxx yyy zzz blah bla something whatever mailinator guerrillamail ethereal tempmail maildrop yopmail trashmail sharklasers doe smith service noreply bouncer internal intranet lan home
  dominio correo user users someone person placeholder unknown none null undefined void voorbeeld exemple beispiel ejemplo esempio exemplo przyklad tenant client customer agency school university uni college hospital clinic bank store shop startup project team workspace
`;
export const machineDomains = /(?:^|\.)(?:gserviceaccount\.com|calendar\.google\.com|googlegroups\.com|whatsapp\.net|users\.noreply\.github\.com|noreply\.github\.com|sentry\.io|mongodb\.net|amazonaws\.com|cloudfront\.net|amazonses\.com|mailgun\.org|appspot\.com|googleusercontent\.com|onmicrosoft\.com|slack\.com|github\.com|gitlab\.com|bitbucket\.org|w3\.org|ietf\.org|apache\.org|mozilla\.org|npmjs\.com|openssh\.com|libssh\.org|libssh2\.org|sourceware\.org|debian\.org|schema\.org|resend\.dev)$/u;

/** Words of mailboxes that belong to a role or to anybody, and names that documents use for people. */
export const roleMailboxes = `
  nombre apellido naam voornaam achternaam prenom nome cognome sobrenome vorname nachname imie nazwisko navn namn usuario gebruiker utilisateur benutzer utente uzytkownik bruger bruker correo
  noreply reply donotreply onboarding resources updates welcome nobody info information support admin administrator administration sysadmin root postmaster webmaster hostmaster abuse security sales contact hello hallo hi hey bonjour help helpdesk office team teams billing invoice invoices
  invoicing accounts account accounting finance marketing press media pr jobs job careers career hr recruiting recruitment talent people dev devs developer developers devops ops operations engineering service services customer customers customerservice
  care feedback newsletter news mail mailer mailbox mailing daemon notification notifications notify alert alerts bot robot ci cd build git hg svn npm api app apps system systems demo example examples sample samples foo bar baz qux foobar dummy fake
  mock test tests tester testing testuser tst user users username userid someone somebody anyone anybody person name names first last firstname lastname fullname your you yours youremail my me mine myemail email emails mymail member members guest
  guests owner author editor recipient recipients sender from to cc bcc alice bob carol dave eve mallory charlie john jane doe johndoe janedoe jan jansen janssens modaal max mustermann erika dupont rossi kowalski nordmann jsmith joe bloggs fred flintstone
  smith mario juan perez legal privacy dpo gdpr avg datenschutz compliance partners partner enquiries enquiry inquiries orders order shop store booking bookings reservation reservations reception event events community opensource oss maintainers maintainer
  ceo cto cfo coo board management manager director secretary registrar webteam web site domain domains dns noc network hosting host public group list lists subscribe unsubscribe bounce bounces return returns tracking track data analytics report reports
  reporting monitoring monitor status uptime test1 user1 user2 u1 u2 a b c x y z abc xyz aaa bbb ccc xxx client clients employee student teacher staff admin1 superadmin superuser seller buyer vendor supplier merchant tenant landlord driver rider patient
  doctor nurse subscriber subscribers lead leads prospect visitor viewer reader writer moderator reviewer operator agent agents new old other another valid invalid bad good wrong missing unknown existing unverified verified active inactive deleted blocked
  some random custom regular updated update delete reset again project creator archived todelete casing two three four five six normal simple basic correct next previous changed change original duplicate unique exists login signup
  register registered registration invite invited inviter invitee candidate trial free premium pro paid enterprise auth token session verify confirm confirmed password forgot approve approved approver rejected pending expired banned muted
  disabled enabled read only env feature bug issue ticket comment post page item product category campaign segment audience import imported export sync migrate migration seed seeded bulk batch queue target source self same different changeme hidden
  kontakt contacto contato contatto contatti ventas vendas vendite verkauf vertrieb verkoop vente ventes salg forsaljning biuro sekretariat secretariat secretariaat segreteria secretaria klantenservice klantendienst kundenservice kundendienst kundeservice kundtjanst
  soporte suporte assistenza assistance ayuda atendimento hilfe administratie amministrazione administracion verwaltung boekhouding buchhaltung rechnung rechnungen facturatie facturation comptabilite accueil commande commandes bestellung bestellungen bestellingen ordini pedidos
  bewerbung bewerbungen vacatures presse prensa pers redaktion redactie redaction receptie onthaal buero buro rathaus mairie gemeente kancelaria zamowienia pomoc praca
  visible long short upper lower case unicode special char chars with without plus dot dash hyphen underscore subdomain too many lots random-user hacker attacker evil victim spam spammer malicious owner1 mixed
  primary secondary main personal private work home business company corporate school education placeholder stripe paypal sandbox staging production prod local localhost default anonymous null undefined none empty blank temp tmp temporary
`;

/** Places, houses and companies of books, films and myths, without separators: nobody has a mailbox there. */
export const fictionalDomains = `
  narnia hogwarts shire theshire bagend rivendell gondor mordor isengard rohan middleearth westeros winterfell kingslanding gotham gothamcity wayne wayneenterprises wayneenterprise waynecorp stark starkindustries starkcorp oscorp lexcorp dailyplanet dailybugle metropolis
  smallville krypton wakanda asgard avengers shield xmen justiceleague marvel dccomics sterlingcooper dundermifflin vandelay vandelayindustries piedpiper aviato pearsonhardman losgatos lospolloshermanos breakingbad tyrell tyrellcorp weyland weylandyutani cyberdyne
  skynetcyber ocp massivedynamic wonka wonkaindustries springfield simpsons moes duff planetexpress futurama spacely bedrock southpark starfleet enterprise deepspacenine voyager borg vulcan tardis gallifrey jedi sith rebellion rebelalliance galacticempire deathstar tatooine
  hoth endor naboo alderaan millenniumfalcon matrix zion nebuchadnezzar bakerstreet heartofgold magrathea macondo westegg yggdrasil valhalla olympus atlantis eldorado shangrila utopia wonderland neverland oz camelot sherwood pokemon hyrule mushroomkingdom aperture
  aperturescience blackmesa soylent nakatomi spectre universalexports mi6 stratton primatech veridian veridiandynamics
`;

/** People of books and films as mailboxes spell them, without separators. */
export const fictionalPeople = `
  frodo frodobaggins bilbo bilbobaggins samwise gandalf aragorn legolas gimli gollum sauron saruman harrypotter hermione hermionegranger ronweasley dumbledore albusdumbledore snape voldemort draco dracomalfoy katniss katnisseverdeen jonsnow daenerys tyrion aryastark nedstark eddardstark
  lukeskywalker leiaorgana princessleia hansolo chewbacca yoda obiwan obiwankenobi darthvader anakin anakinskywalker r2d2 c3po bobafett spock mrspock jamestkirk kirk picard jeanlucpicard riker worf uhura scotty drwho thedoctor neo morpheus trinity agentsmith thomasanderson
  batman brucewayne robin superman clarkkent loislane lexluthor joker spiderman peterparker maryjane ironman tonystark pepperpotts steverogers captainamerica thor loki hulk brucebanner blackwidow natasharomanoff wolverine deadpool wonderwoman dianaprince barryallen
  homersimpson bartsimpson lisasimpson margesimpson nedflanders montgomeryburns mickeymouse donaldduck goofy bugsbunny scoobydoo shaggy garfield asterix obelix tintin snoopy charliebrown waltkowalski jamesbond sherlock sherlockholmes johnwatson moriarty hannibal hanniballecter
  indianajones ellenripley sarahconnor jackreacher johnwick rickdeckard michaelscott dwightschrute jimhalpert pambeesly walterwhite jessepinkman saulgoodman dondraper peggyolson richardhendricks jerryseinfeld georgecostanza rossgeller rachelgreen chandlerbing phoebebuffay
  sheldoncooper marioandluigi luigi zelda pikachu ashketchum gatsby jaygatsby robinhood peterpan aliceinwonderland romeo juliet hamlet donquixote draculaa arthurdent fordprefect zaphod ratatoskr
`;

/** Providers of mailboxes whose own name ends in mail; other names of that kind are made up by generators of test data. */
export const mailProviders = `
  gmail googlemail hotmail fastmail protonmail ymail rocketmail hushmail tutamail runmail zoomail mail email webmail freemail inmail laposte virginmail btmail talkmail caramail libertysurfmail bigmail indiatimesmail rediffmail mymail onmail startmail posteomail mailmail countermail vfemail
`;

/** First names among these that many people have: beside a last name of its own they are no placeholder. */
export const commonFirstNames = 'jan max mario juan erika fred joe carol dave';

/** Words of places whose text is nobody's by purpose, or somebody's by their own wish: examples, authors, licences. */
export const nobodysPlaces = `
  placeholder placeholders example examples sample samples hint hints description documentation docs author authors contributor contributors maintainer maintainers creator creators owner copyright publisher committer credits
  bugs homepage repository pattern regex regexp commit fake dummy demo fictional fictitious faux lorem helper help usage useragent
  voorbeeld voorbeelden beispiel beispiele muster exemple exemples ejemplo ejemplos esempio esempi exemplo exemplos przyklad eksempel exempel
`;

/** Words of names under which numbers and accounts of a company stand: they reach a desk or a service, and no person at home. */
export const companyWords = `
  company companies business organization organisation org firm office headquarters hq reception helpline hotline helpdesk support sender from caller callerid shortcode twilio emergency brand vendor supplier merchant creditor beneficiary
  restaurant bedrijf unternehmen firma entreprise societe empresa azienda przedsiebiorstwo foretag virksomhed contacttype contactpoint
`;

/** What a text says before a value that it gives as an example, in the languages of the vocabulary. */
export const saysExample = /(?:\be\.?\s?g\.?|\bi\.e\.|\bex\.|\bfor (?:example|instance)|\bexamples?|\bsuch as|\blike this|\busage|\bbijv\.?|\bbijvoorbeeld|\bvoorbeeld|\bz\.\s?b\.|\bzum beispiel|\bbeispiel|\bpar exemple|\bp\.\s?ex\.|\bexemple|\bpor ejemplo|\bp\.\s?ej\.|\bejemplo|\bper esempio|\bad esempio|\besempio|\bpor exemplo|\bexemplo|\bnp\.|\bna przyk\u0142ad|\bprzyk\u0142ad|\bt\.\s?ex\.|\btill exempel|\bf\.\s?eks\.|\bfor eksempel)[\s:,("'`<=-]*(?:[^.!?]{0,60})$/iu;

/** Texts that name their author or a contact of the program by the wish of that person: licences, commits, user agents. */
export const namesAuthor = /copyright|\u00A9|\(c\)\s|licen[cs]ed?\b|@author|-by:|\bgit (?:config|commit)\b|^[\w.-]{2,40}\/v?\d[\w.]{0,12}(?:\s|$)/iu;
