/** Words for what somebody types to log in, folded and in the languages of the vocabulary. */
export const passwordNouns = 'password passwords passwd pwd pass passphrase passcode passwort kennwort wachtwoord paswoord senha contrasena contrasenya clave mdp losenord adgangskode kodeord passord haslo heslo salasana jelszo parola';

/** First words of functions that hash, check or store a password. */
export const passwordVerbs = 'hash hashed encrypt crypt make create generate set compare check validate verify valid encode cipher digest secure salt get compute is authenticate match matches to do calc sha md with my user admin the plain store save assert confirm';

/** Last words of functions and classes that hash, check or store a password. */
export const passwordTools = 'hash digest hasher hashing encoder encryption encrypt service util utils helper helpers manager crypto sync async correct matches valid match with';

/** Holders of what somebody typed, so that their password is no stored one. */
export const typedHolders = `
  body req request params query input inputs data dto payload values value form fields field formdata formvalues formik errors error touched state props config options opts settings credentials creds env process args argv
  event ctx context validation schema rules register login signup watch watched payloads refs ref controls initial default defaults connection connectionoptions auth url uri parsed
`;

/** Words of names of objects that are the stored account of a person. */
export const accountWords = `
  matched match user users account accounts member admin customer client employee row rows record doc document result results found existing usr student teacher doctor patient person profile u entity
  utilisateur usuario benutzer gebruiker klant cliente kunde medewerker owner author staff seller vendor agent operator moderator driver guest subscriber participant candidate player merchant manager
`;

/** Words of names around a reversible encryption that say that a password has to be read again: of another service, or in a vault. */
export const vaultWords = 'vault credential credentials connection connections smtp imap mailbox entry entries keychain wallet site website sites secret secrets integration provider datasource database db server host ftp sftp ssh wifi router device camera token backup archive zip pdf file document note message chat config setting settings store manager';

/** Words of names around a password that say that somebody logs in with it. */
export const loginWords = 'user users register registration signup login signin auth authentication account customer member employee admin student teacher patient profile reset usuario cliente gebruiker benutzer utilisateur';

/** Words that make the name of a password that of its hash or ciphertext. */
export const hashedPasswordWords = 'hash hashed digest salt salted encrypted crypted crypt encoded cipher ciphered enc bcrypt argon2 md5 sha256 derived stored';

/** Words of the second field of a form, in which the same password is typed again. */
export const repeatedPasswordWords = 'confirm confirmation confirmed repeat repeated retype retyped again verify verification check second confirmar confirma conf cpassword rpassword bestaetigung herhaal match re c r dup same';

/** Words of a password that takes the place of another one. */
export const changedPasswordWords = 'new old current previous existing last next original default initial nova neue nieuw oud updated';

/** Words of a password that no person types: of databases, mail servers, key stores. */
export const machinePasswordWords = 'db database smtp mail redis mongo mysql postgres pg sql ftp sftp ldap proxy api app wifi ssh sudo keystore cert certificate rabbitmq mqtt imap docker registry env server broker basic zip pdf wallet vault root service backup';

/** Whole short names of a password. */
export const shortPasswords: ReadonlySet<string> = new Set(['pin', 'pincode', 'pin code', 'user pin', 'login pin', 'pass', 'pw']);

/** Last words that are short for a password. */
export const shortPasswordEnds = 'pwd passwd psw pswd passcode';

/** Words before a short `pass` that make it a password: `userPass`; not `boardingPass`. */
export const wordsBeforePass = 'user my new old login admin temp plain raw confirm current default';
