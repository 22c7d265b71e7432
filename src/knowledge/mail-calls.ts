/** Functions and methods that send one mail, whatever they are called on. */
export const mailFunctions: ReadonlySet<string> = new Set(['sendMail', 'sendEmail', 'send_mail', 'send_email', 'sendmail', 'sendTransacEmail', 'sendMailAsync', 'sendEmailAsync', 'sendEmailNotification', 'sendMailNotification', 'sendHtmlEmail', 'sendHTMLEmail', 'sendNodemailer', 'deliverMail', 'SendEmailCommand']);

/** Methods that send a mail when their receiver is called after mail or a mail service. */
export const mailMethods: ReadonlySet<string> = new Set(['send', 'create', 'deliver', 'dispatch', 'queue', 'enqueue', 'add']);

/** Words of such receivers. */
export const mailReceivers: ReadonlySet<string> = new Set([
  'mail', 'mails', 'email', 'emails', 'mailer', 'emailer', 'smtp', 'transporter', 'transport', 'sg', 'sgmail', 'sendgrid', 'resend', 'postmark', 'mailgun', 'mg', 'ses', 'brevo', 'sendinblue', 'mailjet', 'mailersend', 'nodemailer', 'courier', 'plunk', 'sparkpost', 'mailtrap', 'zeptomail',
]);

/** Keys of the message whose addresses every recipient sees. */
export const visibleKeys = ['to', 'cc', 'To', 'Cc', 'ToAddresses', 'CcAddresses', 'toRecipients', 'ccRecipients', 'toAddresses', 'ccAddresses', 'recipients_to'] as const;

/** Keys of objects in which the message or its addressees may stand. */
export const messageKeys = ['message', 'Message', 'Destination', 'destination', 'mailOptions', 'envelope', 'data', 'options', 'payload'] as const;

/** Options that make the service send one mail to each. */
export const separatingKeys = ['recipient-variables', 'recipientVariables', 'isMultiple', 'personalizations', 'messageVersions'] as const;

/** Words of lists of people of the own house, or of addresses from the configuration: they may see each other. */
export const insiders: ReadonlySet<string> = new Set([
  'admin', 'admins', 'administrator', 'administrators', 'staff', 'moderator', 'moderators', 'team', 'teams', 'support', 'ops', 'oncall', 'maintainer', 'maintainers', 'developer', 'developers', 'owner', 'owners', 'operator', 'operators', 'manager', 'managers', 'config', 'env', 'settings', 'internal', 'alert', 'alerts', 'superadmins',
  'dev', 'devs', 'approver', 'approvers', 'supervisor', 'supervisors', 'editor', 'editors', 'stakeholders', 'employees', 'colleagues', 'hr', 'sales', 'default', 'fallback', 'system', 'security', 'notification', 'assignees', 'reviewers', 'authors', 'watchers', 'superusers',
]);

/** Last words of names that hold several addresses of people. */
export const addressLists: ReadonlySet<string> = new Set(['emails', 'mails', 'subscribers', 'useremails', 'emailaddresses', 'emaillist', 'maillist', 'subscriberemails', 'emailarray', 'emailids']);

/** Functions that take one field of each element of a list. */
export const pluckingFunctions: ReadonlySet<string> = new Set(['map', 'flatMap', 'pluck', 'distinct', 'mapBy', 'collect']);
