/** Last words of the names of fields that people type whole sentences into. */
export const freeTextWords: ReadonlySet<string> = new Set(`
  message messages prompt text question query content input comment comments feedback description transcript conversation history notes note ticket review answer answers document resume chat
  body complaint story summary instruction instructions paragraph reply utterance essay
`.trim().split(/\s+/u));
