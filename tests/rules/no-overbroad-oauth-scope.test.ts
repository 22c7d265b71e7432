import rule from '../../src/rules/no-overbroad-oauth-scope.ts';
import { testDataRule } from '../support/json-rule-tester.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('no-overbroad-oauth-scope', {
  valid: [
    { name: 'a link that asks for little', code: "const url = `https://github.com/login/oauth/authorize?client_id=${id}&scope=read:user,user:email`;" },
    { name: 'prose about a permission', code: "describe('https://mail.google.com/ needs a review', run);" },
    { name: 'an address that asks for little', code: 'const url = `https://github.com/login/oauth/authorize?client_id=${id}&scope=read:user%20user:email`;' },
    { name: 'one file at a time', code: "const SCOPES = ['https://www.googleapis.com/auth/drive.file', 'https://www.googleapis.com/auth/contacts.readonly'];" },
    { name: 'who it is', code: "const scope = 'openid profile email'; const scopes = ['User.Read', 'offline_access', 'Mail.Send'];" },
    { name: 'a comparison with what was granted', code: "if (granted.scopes.includes('https://www.googleapis.com/auth/drive')) sync(); if (scope === 'https://mail.google.com/') warn(); switch (scope) { case 'Mail.Read': break; }" },
    { name: 'a map by permission', code: "const scopeNames = { 'https://www.googleapis.com/auth/drive': 'All your files' };" },
    { name: 'a name of Graph that is no permission here', code: "const title = 'Mail.Read'; const rule = { name: 'Group.ReadWrite.All' };" },
    { name: 'words of a vendor that the file does not name', code: "const scope = ['repo', 'user', 'full', 'admin', 'api'];" },
    { name: 'the scope of a command in a file that speaks of GitHub', code: "const repository = 'https://github.com/shop/bot';\nconst scope = interaction.options.getString('scope') || 'user';" },
    { name: 'words of a vendor that are no permission', code: "const github = { entity: 'user', target: 'repo' }; const slack = client('admin');" },
    { name: 'a service that signs in as itself', code: "const { accessToken } = await client.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] }); credential.getToken('https://vault.azure.net/.default');" },
    { name: 'a permission that the project needs', code: "const scope = 'https://mail.google.com/';", options: [{ allowScopes: ['https://mail.google.com/'] }] },
    { name: 'a type', code: "type Scope = 'https://www.googleapis.com/auth/drive' | 'Mail.Read'; const scope: Scope = pick();" },
    { name: 'a page of the vendor', code: "const help = 'https://developers.google.com/drive/scopes'; const scopes = [];" },
    { name: 'a longer path', code: "const scope = 'https://www.googleapis.com/auth/drive.metadata.readonly';" },
    { name: 'read-only rights in GitHub', code: "passport.use(new GitHubStrategy({ scope: ['read:user', 'user:email'] }));" },
  ],
  invalid: [
    { name: 'a link', code: "const url = «'https://accounts.google.com/o/oauth2/v2/auth?scope=https%3A%2F%2Fmail.google.com%2F&client_id='» + id;", messageId: 'broad' },
    { name: 'a link with an encoded text', code: "const url = `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=${id}&scope=${encodeURIComponent(«'Mail.ReadWrite offline_access'»)}`;", messageId: 'broad', suggestions: 'parse' },
    { name: 'an address of a vendor', code: 'const url = `https://github.com/login/oauth/authorize?client_id=${id«}&scope=repo%20user:email`»;', messageId: 'broad', suggestions: 'parse' },
    {
      name: 'a whole drive',
      code: "const SCOPES = [«'https://www.googleapis.com/auth/drive'», 'openid'];",
      messageId: 'broad',
      data: { scope: 'https://www.googleapis.com/auth/drive', opens: 'every file of the account' },
      suggestions: [{ messageId: 'narrow', output: "const SCOPES = ['https://www.googleapis.com/auth/drive.file', 'openid'];" }],
    },
    {
      name: 'a whole mailbox among others, in one text',
      code: "const url = client.generateAuthUrl({ access_type: 'offline', scope: «'https://www.googleapis.com/auth/drive.file https://mail.google.com/ email'» });",
      messageId: 'broad',
      suggestions: [{ messageId: 'narrow', output: "const url = client.generateAuthUrl({ access_type: 'offline', scope: 'https://www.googleapis.com/auth/drive.file https://www.googleapis.com/auth/gmail.send email' });" }],
    },
    { name: 'the longer one first', code: "const scope = «'https://www.googleapis.com/auth/drive.file https://www.googleapis.com/auth/drive'»;", messageId: 'broad', suggestions: [{ messageId: 'narrow', output: "const scope = 'https://www.googleapis.com/auth/drive.file https://www.googleapis.com/auth/drive.file';" }] },
    { name: 'Google Cloud as a whole', code: "const auth = new GoogleAuth({ scopes: «'https://www.googleapis.com/auth/cloud-platform'» });", messageId: 'broad' },
    { name: 'contacts by their old name', code: "passport.authenticate('google', { scope: ['profile', «'https://www.google.com/m8/feeds'»] });", messageId: 'broad', suggestions: 'parse' },
    { name: 'a template', code: 'const url = `https://accounts.google.com/o/oauth2/v2/auth?client_id=${id}&scope=${encode([«\'https://www.googleapis.com/auth/calendar\'»])}`;', messageId: 'broad', suggestions: 'parse' },
    { name: 'Graph', code: "const loginRequest = { scopes: ['User.Read', «'Mail.Read'», «'Files.ReadWrite.All'»] };", messageId: 'broad', suggestions: ['parse', 'parse'] },
    { name: 'Graph by its pattern', code: "const graphScopes = [«'Chat.ReadWrite.All'»];", messageId: 'broad', data: { scope: 'Chat.ReadWrite.All', opens: 'all of it in the whole organisation' } },
    { name: 'Graph by its URL', code: "request(«'https://graph.microsoft.com/Directory.Read.All'», { scope: true });", messageId: 'broad', suggestions: [{ messageId: 'narrow', output: "request('https://graph.microsoft.com/User.Read', { scope: true });" }] },
    { name: 'everything on behalf of a user', code: "await instance.acquireTokenSilent({ account, scopes: [«'https://graph.microsoft.com/.default'»] });", messageId: 'everything' },
    { name: 'GitHub', code: "GithubProvider({ authorization: { params: { scope: «'read:user user:email repo'» } } });", messageId: 'broad', suggestions: [{ messageId: 'narrow', output: "GithubProvider({ authorization: { params: { scope: 'read:user user:email public_repo' } } });" }] },
    { name: 'GitHub by search parameters', code: "const url = new URL('https://github.com/login/oauth/authorize');\nurl.searchParams.set('scope', «'repo'»);", messageId: 'broad', suggestions: 'parse' },
    { name: 'Salesforce', code: "const oauth = jsforce.authorize({ scope: «'full refresh_token'» });", messageId: 'broad', suggestions: 'parse' },
    { name: 'a constant with a cast', code: "const DRIVE_SCOPE = «'https://www.googleapis.com/auth/drive.readonly'» as const;", messageId: 'broad', suggestions: 'parse' },
    { name: 'a class field', code: "class Auth { private readonly scopes = [«'https://www.googleapis.com/auth/admin.directory.user'»]; }", messageId: 'broad', suggestions: 'parse' },
  ],
});

testDataRule(rule, {
  valid: [
    { name: 'a narrow permission', code: '{ "oauthScopes": ["https://www.googleapis.com/auth/drive.file"] }' },
    { name: 'a text elsewhere', code: '{ "scopes": ["openid"], "title": "Mail.Read" }' },
    { name: 'a map of what permissions say', code: '{ "scopes": { "https://www.googleapis.com/auth/drive": "Files" } }' },
  ],
  invalid: [
    { name: 'a manifest of Apps Script', code: '{ "oauthScopes": [«"https://www.googleapis.com/auth/drive"»] }', filename: 'appsscript.json', messageId: 'broad', suggestions: [{ messageId: 'narrow', output: '{ "oauthScopes": ["https://www.googleapis.com/auth/drive.file"] }' }] },
    { name: 'Graph in settings', code: '{ "AzureAd": { "Scopes": «"User.Read Directory.Read.All"» } }', messageId: 'broad', suggestions: 'parse' },
    { name: 'YAML', code: 'oauth:\n  scopes:\n    - «https://mail.google.com/»\n', lang: 'yaml', messageId: 'broad', suggestions: 'parse' },
  ],
});
