/** A permission that is asked for, and the narrower one that mostly does. */
export interface BroadScope {
  readonly scope: string;
  /** What it opens, as the end of a sentence: "every mail of the account". */
  readonly opens: string;
  readonly narrower?: string;
}

const google = 'https://www.googleapis.com/auth/';

/** Permissions whose whole text is known; a URL counts wherever it stands, a bare word as a scope only. Read off the vendors' lists of scopes. */
export const broadScopes: readonly BroadScope[] = [
  { scope: 'https://mail.google.com/', opens: 'every mail of the account, to read, write and delete', narrower: `${google}gmail.send` },
  { scope: `${google}gmail.modify`, opens: 'every mail of the account, to read and write', narrower: `${google}gmail.readonly` },
  { scope: `${google}drive`, opens: 'every file of the account', narrower: `${google}drive.file` },
  { scope: `${google}drive.readonly`, opens: 'every file of the account, to read', narrower: `${google}drive.file` },
  { scope: `${google}contacts`, opens: 'every contact of the account, to read and write', narrower: `${google}contacts.readonly` },
  { scope: 'https://www.google.com/m8/feeds', opens: 'every contact of the account, to read and write', narrower: `${google}contacts.readonly` },
  { scope: 'https://www.google.com/m8/feeds/', opens: 'every contact of the account, to read and write', narrower: `${google}contacts.readonly` },
  { scope: `${google}calendar`, opens: 'every calendar of the account, with its sharing', narrower: `${google}calendar.events` },
  { scope: `${google}cloud-platform`, opens: 'everything that the account may do in Google Cloud' },
  { scope: `${google}admin.directory.user`, opens: 'every user of the organisation, to read and write', narrower: `${google}admin.directory.user.readonly` },
  { scope: `${google}devstorage.full_control`, opens: 'every bucket, with its permissions', narrower: `${google}devstorage.read_write` },
  { scope: 'Mail.Read', opens: 'every mail of the mailbox', narrower: 'Mail.ReadBasic' },
  { scope: 'Mail.ReadWrite', opens: 'every mail of the mailbox, to read and write', narrower: 'Mail.ReadBasic' },
  { scope: 'Directory.Read.All', opens: 'every person and group of the organisation', narrower: 'User.Read' },
  { scope: 'User.Read.All', opens: 'every user of the organisation', narrower: 'User.Read' },
  { scope: 'User.ReadWrite.All', opens: 'every user of the organisation, to read and write', narrower: 'User.Read' },
  { scope: 'Files.Read.All', opens: 'every file that the user can open', narrower: 'Files.Read' },
  { scope: 'Files.ReadWrite.All', opens: 'every file that the user can open, to read and write', narrower: 'Files.ReadWrite' },
  { scope: 'Sites.ReadWrite.All', opens: 'every site of the organisation', narrower: 'Sites.Selected' },
  { scope: 'Sites.FullControl.All', opens: 'every site of the organisation, with its permissions', narrower: 'Sites.Selected' },
  { scope: 'full_access', opens: 'everything that the account holds' },
];

/** Words that are broad permissions of one vendor, whom the file must name. */
export const vendorScopes: readonly (BroadScope & { readonly vendor: RegExp })[] = [
  { vendor: /salesforce|sfdc|force\.com|jsforce/iu, scope: 'full', opens: 'everything that the user holds in Salesforce', narrower: 'api' },
  { vendor: /github/iu, scope: 'repo', opens: 'every repository of the user, private ones too', narrower: 'public_repo' },
  { vendor: /github/iu, scope: 'user', opens: 'the whole profile of the user, to read and write', narrower: 'read:user' },
  { vendor: /github/iu, scope: 'admin:org', opens: 'the whole organisation, with its members', narrower: 'read:org' },
  { vendor: /gitlab/iu, scope: 'api', opens: 'everything that the user may do in GitLab', narrower: 'read_api' },
  { vendor: /slack/iu, scope: 'admin', opens: 'the whole workspace, with its members', narrower: 'users:read' },
  { vendor: /stripe/iu, scope: 'read_write', opens: 'everything in the Stripe account, to read and write', narrower: 'read_only' },
];

/** Microsoft Graph names what it opens: `Group.ReadWrite.All`. */
export const graphScope = /^[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)*\.(?:ReadWrite|FullControl|Manage|AccessAsUser)\.All$/u;
export const graphPrefix = 'https://graph.microsoft.com/';

/** All that was ever granted to the application; right for a service that signs in as itself, too much on behalf of a user. */
export const defaultScope = /\/\.default$/u;
export const delegatedCalls = /^(?:acquireToken(?:ByCode|Silent|Popup|Redirect|OnBehalfOf|Interactive|ByDeviceCode)|getAuthCodeUrl|login(?:Popup|Redirect)|ssoSilent)$/u;

/** Names of what holds permissions that are asked for. */
export const scopeName = /scope|permission/iu;
