/** A permission that is asked for, and the narrower one that mostly does. */
export interface BroadScope {
  readonly name: string;
  /** What it opens, as the end of a sentence: "every mail of the account". */
  readonly opens: string;
  readonly narrower?: string;
}

const google = 'https://www.googleapis.com/auth/';
const gmail = 'https://mail.google.com';
// eslint-disable-next-line gdpr-api/no-overbroad-oauth-scope -- the table of what the rule knows
const feeds = 'https://www.google.com/m8/feeds';

/** Permissions whose whole text is known; a URL counts wherever it stands, a bare word as a scope only. Read off the vendors' lists of scopes. */
export const broadScopes: readonly BroadScope[] = [
  { name: `${gmail}/`, opens: 'every mail of the account, to read, write and delete', narrower: `${google}gmail.send` },
  { name: `${google}gmail.modify`, opens: 'every mail of the account, to read and write', narrower: `${google}gmail.readonly` },
  { name: `${google}drive`, opens: 'every file of the account', narrower: `${google}drive.file` },
  { name: `${google}drive.readonly`, opens: 'every file of the account, to read', narrower: `${google}drive.file` },
  { name: `${google}contacts`, opens: 'every contact of the account, to read and write', narrower: `${google}contacts.readonly` },
  { name: feeds, opens: 'every contact of the account, to read and write', narrower: `${google}contacts.readonly` },
  { name: `${feeds}/`, opens: 'every contact of the account, to read and write', narrower: `${google}contacts.readonly` },
  { name: `${google}calendar`, opens: 'every calendar of the account, with its sharing', narrower: `${google}calendar.events` },
  { name: `${google}cloud-platform`, opens: 'everything that the account may do in Google Cloud' },
  { name: `${google}admin.directory.user`, opens: 'every user of the organisation, to read and write', narrower: `${google}admin.directory.user.readonly` },
  { name: `${google}devstorage.full_control`, opens: 'every bucket, with its permissions', narrower: `${google}devstorage.read_write` },
  { name: 'Mail.Read', opens: 'every mail of the mailbox', narrower: 'Mail.ReadBasic' },
  { name: 'Mail.ReadWrite', opens: 'every mail of the mailbox, to read and write', narrower: 'Mail.ReadBasic' },
  { name: 'Directory.Read.All', opens: 'every person and group of the organisation', narrower: 'User.Read' },
  { name: 'User.Read.All', opens: 'every user of the organisation', narrower: 'User.Read' },
  { name: 'User.ReadWrite.All', opens: 'every user of the organisation, to read and write', narrower: 'User.Read' },
  { name: 'Files.Read.All', opens: 'every file that the user can open', narrower: 'Files.Read' },
  { name: 'Files.ReadWrite.All', opens: 'every file that the user can open, to read and write', narrower: 'Files.ReadWrite' },
  { name: 'Sites.ReadWrite.All', opens: 'every site of the organisation', narrower: 'Sites.Selected' },
  { name: 'Sites.FullControl.All', opens: 'every site of the organisation, with its permissions', narrower: 'Sites.Selected' },
  { name: 'full_access', opens: 'everything that the account holds' },
];

/** Words that are broad permissions of one vendor, whom the file must name. */
export const vendorScopes: readonly (BroadScope & { readonly vendor: RegExp })[] = [
  { vendor: /salesforce|sfdc|force\.com|jsforce/iu, name: 'full', opens: 'everything that the user holds in Salesforce', narrower: 'api' },
  { vendor: /github/iu, name: 'repo', opens: 'every repository of the user, private ones too', narrower: 'public_repo' },
  { vendor: /github/iu, name: 'user', opens: 'the whole profile of the user, to read and write', narrower: 'read:user' },
  { vendor: /github/iu, name: 'admin:org', opens: 'the whole organisation, with its members', narrower: 'read:org' },
  { vendor: /gitlab/iu, name: 'api', opens: 'everything that the user may do in GitLab', narrower: 'read_api' },
  { vendor: /slack/iu, name: 'admin', opens: 'the whole workspace, with its members', narrower: 'users:read' },
  { vendor: /stripe/iu, name: 'read_write', opens: 'everything in the Stripe account, to read and write', narrower: 'read_only' },
];

/** Microsoft Graph names what it opens: `Group.ReadWrite.All`. */
export const graphScope = /^[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)*\.(?:ReadWrite|FullControl|Manage|AccessAsUser)\.All$/u;
export const graphPrefix = 'https://graph.microsoft.com/';

/** All that was ever granted to the application; right for a service that signs in as itself, too much on behalf of a user. */
export const defaultScope = /\/\.default$/u;
export const delegatedCalls = /^(?:acquireToken(?:ByCode|Silent|Popup|Redirect|OnBehalfOf|Interactive|ByDeviceCode)|getAuthCodeUrl|login(?:Popup|Redirect)|ssoSilent)$/u;

/** Names of what holds permissions that are asked for. */
export const scopeName = /scope|permission/iu;
