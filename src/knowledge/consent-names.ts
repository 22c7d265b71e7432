const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Two words of a name that stand for one: `opt in` of `marketingOptIn`. */
export const consentPairs: Readonly<Record<string, string>> = {
  'opt in': 'optin', 'opted in': 'optin', 'opts in': 'optin', 'mailing list': 'newsletter', 'product updates': 'promotions', 'product news': 'promotions', 'special offers': 'promotions', 'direct mail': 'marketing', 'sign up': 'subscribe', 'news letter': 'newsletter', 'commercial communications': 'marketing',
};

/** Words that make a name one of a consent by themselves. */
export const consentWords = words(`
  consent consents consented optin optins toestemming instemming einwilligung zustimmung consentement consentimiento consentimento consenso samtykke samtycke suostumus zgoda
`);

/** What people are asked to allow, and need not. */
export const consentTopics = words(`
  newsletter newsletters marketing promotions promotion promotional promo promos advertising advertisements remarketing retargeting profiling
  nieuwsbrief nieuwsbrieven reclame werbung werbemails werbeeinwilligung rundbrief infolettre prospection publicite boletin boletines publicidad pubblicita nyhedsbrev nyhetsbrev uutiskirje markedsforing marknadsforing noticias
`);

/** What people do about a topic: `subscribeToNewsletter`, `receivePromotions`. */
export const consentActs = words(`
  subscribe subscribed subscribes subscription agree agreed agrees agreement accept accepts accepted acceptance allow allows allowed permit permission receive receives receiving want wants wish wishes like send
  ontvangen aanmelden akkoord erhalten abonnieren abonniert recevoir abonne recibir acepta acepto ricevi accetta emails email mails mail mailings messages sms communication communications
`);

/** Words that only count next to an act that asks: `acceptTerms`, `cookiesAccepted`. */
export const termsWords = words('terms tos conditions policy voorwaarden agb cgu cgv terminos gdpr privacy datenschutz avg rgpd');
export const cookieWords = words('cookie cookies tracking analytics personalization personalisation');
export const agreeingWords = words('agree agreed agrees accept accepts accepted acceptance akkoord akzeptiert accepter acepto accetto allow allowed');

/** Names that are a consent on a box, and may be anything elsewhere. */
export const boxNames = words('subscribe subscribed subscription agree agreed agreement optin mailinglist offers updates');

/** Words that a name of a consent may have besides. */
export const consentFillers = words(`
  is has i me my we our us user users customer customers member contact client person to the a for of and on by via with from in de la le el der die das te voor aux aan van zur den
  phone whatsapp push text post telephone third party parties partner partners data sharing share given granted received status default initial checked checkbox box toggle switch input field value flag enabled active weekly monthly daily registration signup register
  product products news info information offers updates update email emails mail mails sms e communication communications service services company personalized personalised targeted electronic explicit health research photo photos media image images general use usage processing process
`);

/** Texts beside a box that ask for consent, in lower case. */
export const consentTexts = /newsletter|marketing (?:e-?mails?|communications?|messages?|updates?)|promotional (?:e-?mails?|offers?|messages?)|special offers|(?:receive|send me|get) (?:e-?mails?|news|offers|updates|product updates|tips)|mailing list|third[- ]part(?:y|ies) offers|keep me (?:posted|updated|informed)|share my (?:data|details|information|contact)|consent to|opt[- ]in to|nieuwsbrief|reclame|ik ga akkoord|toestemming|werbung|einwillig|infolettre|recevoir (?:des|les|nos) (?:offres|actualit)|je consens|bolet[ií]n|recibir (?:ofertas|noticias)|newslettera|ricevere (?:offerte|novit)|nyhedsbrev|nyhetsbrev/u;

/** What a file must speak of for a consent to be in it. */
export const consentMentions: readonly string[] = ['advertis', 'agree', 'boletin', 'consenso', 'consent', 'einwilligung', 'infolettre', 'instemming', 'mailing-list', 'mailing_list', 'mailinglist', 'markedsforing', 'marketing', 'marknadsforing', 'newsletter', 'nieuwsbrief', 'nyhedsbrev', 'nyhetsbrev', 'opt in', 'opt-in', 'opt_in', 'opted-in', 'opted_in', 'optedin', 'optin', 'product-news', 'product-updates', 'product_news', 'product_updates', 'productnews', 'productupdates', 'profiling', 'promos', 'promotion', 'prospection', 'publicidad', 'publicite', 'purposes', 'receive', 'reclame', 'retargeting', 'samtycke', 'samtykke', 'special offers', 'special-offers', 'special_offers', 'specialoffers', 'subscri', 'suostumus', 'terms', 'toestemming', 'werbung', 'zgoda', 'zustimmung'];

/** Keys under which `true` chooses or allows something, and says nothing of a person. */
export const choosingKeys = words(`
  select include where pick omit _count forms features feature featureFlags flags permissions permission scopes scope plan plans attributes projection populate filter filters orderBy groupBy exclude fields touched errors dirtyFields initialTouched
  required visible visibility columns columnVisibility modules capabilities abilities settings config options query with returning expand
`);

/** Calls that do the same: `schema.pick({ newsletter: true })`. */
export const choosingCalls = words('pick omit required partial mask select populate where find findOne findMany findFirst findAll findUnique count filter project returning');

/** Functions whose first argument is what a value starts as. */
export const stateMakers = words('useState useSignal signal useRef ref shallowRef reactive shallowReactive createSignal createStore useToggle useBoolean useReactive useSetState atom observable writable useForm useFormik useImmer useReducer useLocalObservable $state useObservable useAppForm useFormState group FormControl UntypedFormControl FormGroup control nonNullable proxy usePersistedState');

/** Words of a state that is about the page and no person: `navOpenGroups`, `expandedSections`. */
export const pageWords = words('nav open opened expanded collapsed visible visibility shown hidden show menu menus sidebar sections tabs loading loaded modules widgets');

/** Functions whose second argument is: `useLocalStorage('consent', true)`, `v.optional(v.boolean(), true)`. */
export const secondStateMakers = words('useLocalStorage useSessionStorage useStorage useCookie optional fallback nullish atomWithStorage useLocalStorageState');

/** Keys, variables and attributes that hold what a form starts with. */
export const startingNames = /^(?:(?:default|initial|empty|blank)(?:s$|[A-Z_])|(?:DEFAULT|INITIAL|EMPTY)_|state$|model$)/u;

/** Attributes by which a box starts ticked. */
export const tickingAttributes = words('checked defaultChecked defaultSelected isSelected isChecked defaultIsChecked defaultIsSelected initialValue defaultValue modelValue value initialChecked');

/** Keys that hold what a field starts as. */
export const defaultKeys = words('default defaultValue initialValue defaultChecked defaultsTo checked initial value');

/** Methods that say what a field starts as: `z.boolean().default(true)`, `t.boolean('newsletter').defaultTo(true)`. */
export const defaultMethods = words('default defaultTo prefault defaultValue setDefault');

/** Functions that make the record of a person. */
export const recordMaker = /^(?:create|register|sign_?up|insert|import|bulkCreate|upsert|save$|values$|add(?:User|Customer|Member|Contact|Subscriber|Person|Patient|Guest|Participant))/iu;

/** Functions that a person calls to consent. */
export const consentingFunction = /consent|opt_?in|subscri|newsletter|accept|agree|confirm|grant|prefer|toggle|allow/iu;

/** Keys of consent mode that nobody may set to `granted` beforehand; security and functions are needed. */
export const consentModeKeys = words('ad_storage analytics_storage ad_user_data ad_personalization personalization_storage');

/** What may be stored without asking: the sibling by which a list of purposes is told. */
export const necessaryWords = /necessary|essential|required|functional|noodzakelijk|notwendig|necessaire/iu;

/** Purposes for which people must be asked. */
export const purposeNames = words('analytics analytical marketing advertising advertisement ads ad tracking statistics statistical performance preferences personalization personalisation targeting social media thirdparty experience analytisch statistiken statistieken');

/** What somebody says who does not want: `body.optOut`, `form.noNewsletter`. */
export const refusingName = /^(?:opt(?:ed)?_?out|no_?(?:newsletter|marketing|mail(?:ing)?s?|emails?|promotions?|contact|consent)|unsubscribed?|do_?not_?(?:contact|mail|email|track|sell|share|subscribe)|dont_?(?:contact|mail|email|subscribe)|(?:newsletter|marketing|email|mail|sms|promo)_?opt_?out|opt_?out_?(?:newsletter|marketing|emails?|mail|sms|of_?marketing|of_?newsletter)|decline[ds]?_?(?:newsletter|marketing)?|refuse[ds]?_?(?:newsletter|marketing))$/iu;
