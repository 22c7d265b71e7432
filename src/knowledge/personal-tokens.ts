/** What stands before `token` when it opens something: a service, a way to sign in, a step of an account. */
export const wordsBeforePersonalToken = `
  activation admin aws azure bitbucket bot client confirm confirmation customer deploy device discord dropbox email facebook firebase github gitlab google heroku instagram integration
  invitation invite jira jwt linkedin login magic microsoft netlify npm oauth oidc onboarding partner pat pairing saml service share shopify signin signup sms spotify sso tenant twitch
  twitter unsubscribe vault vercel verification verify webhook whatsapp zoom
`;
