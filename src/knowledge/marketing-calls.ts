/** What recipients are sent people for their own or the sender's marketing. */
export const marketingCategories: ReadonlySet<string> = new Set(['email-marketing', 'engagement', 'advertising']);

/** What a file must speak of for marketing to be in it. */
export const marketingWords: readonly string[] = [
  '.cc.email', 'actito', 'activecampaign', 'airship', 'api-us1', 'bingads', 'bloomreach', 'blueshift', 'braze', 'brevo', 'campaign-monitor', 'campaignmonitor', 'cleverreach', 'clevertap', 'constant-contact', 'constantcontact', 'convertkit', 'copernica', 'createsend', 'criteo', 'ctctcdn', 'customer.io', 'customerio', 'dotdigital', 'dotmailer', 'drip"', "drip'", 'drip.', 'drip/', 'emarsys', 'exacttarget', 'exponea', 'facebook', 'fbq', 'flexmail', 'getdrip', 'getresponse', 'google-ads', 'googleads', 'iterable', 'kit.com', 'klaviyo', 'linkedin', 'list-manage', 'loops"', "loops'", 'loops.', 'loops/', 'loopsclient', 'mailchimp', 'marketing/contacts', 'contacts.create', 'contactslist', 'mailerlite', 'marketingcloud', 'moengage', 'omnisend', 'pinterest', 'plunk', 'sendinblue', 'sib-api', 'snapchat', 'spotler', 'subscribed', 'tiktok',
];

/** Methods of an SDK that add a person to a list, or bring their profile up to date. */
export const addingCall = /^(?:(?:add|create|set|update|upsert|import|batch|bulk|sync|save|post|put|subscribe|register|track|submit|new)_?(?:or_?update_?|and_?update_?|update_?|bulk_?|list_?|or_?create_?)*(?:list)?_?(?:members?|contacts?|subscribers?|profiles?|recipients?|customers?|users?|persons?|people|leads?|audiences?|profile_?subscriptions?)(?:_?(?:to|in|on)_?(?:lists?|audience|segment|group)|_?list|_?jobs?|_?async|_?details|_?properties|_?attributes)?|subscribe(?:_?(?:to_?list|profiles?|user|email|contact))?|identify|addToList|batchListMembers|bulkSubscribeProfiles)$/iu;

/** Calls and paths that write to one person because of what they did, or take them off a list. */
export const transactionalCall = /transac|send|message|mail$|email$|event|delete|remove|archive|unsubscribe|suppress|forget|search|tags?$|template|campaign$/iu;
export const transactionalPath = /transac|double_?opt|\/(?:smtp|messages?|mail|emails?|send|templates?|campaigns?|suppress\w*|unsubscribe\w*|remove)(?:[/?#]|$)/iu;

/** Paths and receivers by which services for single mails keep lists of people to write to. */
export const listPath = /\/marketing\/(?:contacts|lists)\b|contactslist|\/audiences\/|\/(?:contacts|subscribers)(?:[/?]|$)/iu;
export const listReceiver = /\b(?:contacts|audiences|contactslist|subscribers)\./iu;

/** Paths of advertisers that take people in. */
export const audiencePath = /audience|\/users\b|\/events\b|conversion|offline|usermatch|\/members\b/iu;

/** Names beside a person that say whether they want it: a flag, a date, a proof. */
export const consentField = /consent|opt_?(?:ed_?)?(?:in|out)|unsubscribed|subscribed$|is_?subscribed|permission|accepts?_?marketing|marketing_?(?:allowed|ok|accepted|enabled|emails?|preferences?)|receive|wants|toestemming|einwilligung|consentement|agreed|newsletter$|preferences$/iu;

/** Functions in which a person subscribes of their own will. */
export const subscribingFunction = /^(?:on|handle)?_?(?:subscribe|newsletter|opt_?in|sign_?up_?for|confirm|double)|newsletter|opt_?in|consent/iu;

/** Flags that leave out the question whether somebody wants it, with the value that does and the one that asks. */
export const skippingFlags: Readonly<Record<string, readonly [skips: boolean, asks: string]>> = {
  double_optin: [false, 'true'], doubleOptin: [false, 'true'], doubleOptIn: [false, 'true'], double_opt_in: [false, 'true'], skip_confirmation: [true, 'false'], skipConfirmation: [true, 'false'], resubscribe: [true, 'false'], Resubscribe: [true, 'false'], skip_double_optin: [true, 'false'],
};

/** Keys of the state of a subscription. */
export const statusKeys: ReadonlySet<string> = new Set(['status', 'status_if_new', 'statusIfNew']);

/** Addresses and methods by which programs post where a team reads, not to the person whom the message is about. */
export const teamChatPath = /hooks\.slack\.com|chat\.postMessage|\/api\/webhooks\/|webhook\.office\.com|chat\.googleapis\.com|_webhook/iu;
export const chatPost = /chat\.postMessage$|webhook\w*\.send$|webhook$/iu;
