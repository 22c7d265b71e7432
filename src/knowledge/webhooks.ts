/** Segments of paths that another system calls when something happened there: `webhook`, `stripe-hook`, `payment_callback`, `ipn`. */
export const webhookSegment = /(?:^|[-_])(?:webhook|web-hook|hook|callback|ipn)(?:$|[-_])|[a-z](?:Webhook|Callback)$/u;

/** The plural is a list of such addresses, which the own users manage, unless a system is named behind it: `webhooks/stripe`. */
export const webhooksSegment = /(?:^|[-_])(?:webhooks|web-hooks|hooks|callbacks)$/u;

/** Paths and folders in which a call-back belongs to a sign-in, or hooks to the own code. */
export const noWebhookPath = /auth|oauth|login|signin|sign-in|saml|sso|oidc|openid|connect\/callback|use-?hook|(?:^|\/)hooks?\/use|(?:^|\/)use[A-Z]|webhook-?(?:settings|config|logs?|events?|deliver|endpoints?|subscriptions?|test)/u;

/** Names, headers and texts of a check that a call comes from whom it says: a signature, a shared secret, a question back. */
export const webhookCheck =
  /verif|signature|constructEvent|timingSafeEqual|createHmac|hmac|svix|unwrap\(|validate(?:Request|Webhook|Signature|ExpressRequest|IncomingRequest|Payload|Event|Token|Secret)|isValid|checkSign|authenticat|authoriz|secret|x-hub|webhooks?\.(?:receive|process|validate)|\.retrieve\(|\b(?:mollie|paypal|mercado_?pago|razorpay)\w*\.(?:\w+\.)?(?:get|fetch|find\w*)\(|await\s[\w.\s]{0,60}\b(?:payments?|orders?|checkouts?|subscriptions?)(?:Client|Api)?(?:\([\w.]*\))?\.(?:\w+\.)?(?:get|fetch)\(|(?:headers?|query|params|get|header)\b[^;\n]{0,60}(?:token|key|auth|sign|hash|digest)/iu;

/** Functions that do something with what came in. */
export const webhookEffect = /^(?:update|create|insert|upsert|save|delete|remove|set|add|handle|process|sync|send|notify|fulfil|grant|activate|enqueue|push|publish|mark|cancel|store|record|register|subscribe|unsubscribe|withdraw|confirm|complete|findOneAndUpdate|findByIdAndUpdate|query|execute|run|emit|dispatch)/u;

/** Steps before a handler that check who is calling. */
export const webhookGuard = /verif|sign|hmac|auth|guard|protect|secret|validate|security|permission|allowlist|whitelist|ipFilter|api_?key/iu;

/** Headers and fields that open a door where they are sent to: in a request that goes out they check nobody. */
export const sentHeader = /^(?:proxy-)?authorization$|^x-(?:api-key|(?:access|auth)-token)$|^(?:api|client|key|consumer)[-_]?(?:key|secret)$/iu;

/** Classes whose instances look at who is calling, where a client of a vendor is merely given its key: `new Webhook(secret)`, not `new Stripe(secretKey)`. */
export const checkingClass = /hook|verif|sign|hmac|auth/iu;

/** Functions that write a header of a request or an answer. */
export const headerWriters: ReadonlySet<string> = new Set(['set', 'append', 'header', 'setHeader', 'setRequestHeader', 'appendHeader']);

/** What a comment says that tells of a check elsewhere. */
export const toldCheck = /(?:verifi|check|validat|authenticat|guard)ed\b|gateway|middleware|upstream|proxy/iu;

/** What it says when the check is not there. */
export const missingCheck = /\b(?:todo|fixme|should|production|later|skip(?:ped|ping)?|without|for now|not (?:yet )?verif\w*)\b/iu;
