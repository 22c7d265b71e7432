/** Words of names that hold text for a reader: what stands there is printed, not used. */
export const exampleWords = `
  placeholder example examples sample samples demo hint hints help helper description desc title label tooltip message messages msg text docs doc documentation usage comment note notes caption
  summary subtitle heading content markdown html snippet explanation info instructions error errors warning mock fixture pattern regex regexp readme
`;

/** Keys under which the documentation of an API shows what is sent, however deep. */
export const documentingKeys = /^(?:examples?|samples?(?:_?data)?)$/iu;

/** Folders and names of files that show how something is done: nobody runs them as they are. */
export const exampleFiles = /(?:^|[\\/])(?:examples?|samples?|docs?|documentation|snippets|tutorials?)[\\/]|\.(?:example|examples|sample|dist|template|tpl)(?:\.[\w-]+)?$|[.-](?:example|sample)\.[\w.]+$/iu;

/** Folders and names of files that hold translations. */
export const translationFiles = /(?:^|[\\/])(?:i18n|l10n|locales?|lang|langs|languages?|translations?|intl|nls)[\\/]|(?:^|[\\/])(?:messages|strings|translations?|locale|lang)(?:[._-][a-z]{2}(?:[_-][a-z]{2})?)?\.[\w]+$|[\\/](?:[a-z]{2}(?:[_-][A-Z]{2})?)\.json$/iu;

/** Files whose keys are names of packages, rules and versions. */
export const manifestFiles = /(?:^|[\\/])(?:package(?:-lock)?|composer|bower|tsconfig[\w.-]*|jsconfig|\.?eslintrc|turbo|nx|lerna|deno|manifest|pnpm-lock|yarn|npm-shrinkwrap)\.(?:jsonc?|ya?ml|lock)$/iu;

/** What a program that runs is set up with, in node, .NET and Spring; not what tests and developers set up for themselves, nor a map from settings to variables. */
export const applicationSettings = /(?:^|\/)config\/(?![^/]*(?:test|dev|local|ci\.|e2e|variables|schema|example|sample))[^/]+\.(?:json5?|ya?ml)$|(?:^|\/)(?:appsettings|application|config|settings)(?![^/]*(?:test|dev|local|example|sample|schema))[^/]*\.(?:json5?|ya?ml)$/iu;
