/** Names of vendors that are no words of a language and no parts of other tools, with their id in the catalogue. */
export const distinctiveNames: Readonly<Record<string, string>> = Object.fromEntries(
  `hubspot salesforce pipedrive mailchimp klaviyo brevo sendgrid mailgun postmark mailjet sparkpost twilio vonage messagebird plivo zendesk intercom
  freshdesk activecampaign mailerlite omnisend mixpanel amplitude posthog braze onesignal stripe paypal mollie adyen klarna braintree telegram openai
  anthropic datadog rollbar bugsnag logrocket fullstory hotjar mandrill getresponse emarsys dotdigital zapier airtable typeform algolia gorgias helpscout
  mistral cohere deepl quickbooks xero docusign bamboohr personio clearbit zoominfo calendly slack`
    .split(/\s+/u)
    .map((name) => [name, name] as const)
    .concat([['zoho', 'zoho-crm'], ['customerio', 'customer-io'], ['sendinblue', 'brevo']]),
);
