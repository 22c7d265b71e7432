/** Words of the vendors and places whose contacts and leads are people. */
export const crmWords: ReadonlySet<string> = new Set(['crm', 'hubspot', 'pipedrive', 'salesforce', 'zoho', 'mailchimp', 'brevo', 'intercom']);

/** Words for people to sell to, which other things are called by too. */
export const crmNouns = /^(?:lead|contact)s?$/u;

/** Hosts of made-up people, and of profiles that everybody may read. */
export const madeUpHosts = /jsonplaceholder|reqres\.in|randomuser|dummyjson|mockapi|api\.github\.com|example\.(?:com|org|net)/u;
