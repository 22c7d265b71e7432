/** Types of inputs whose content tells who somebody is. */
export const personalInputTypes: ReadonlySet<string> = new Set(['email', 'tel', 'password']);

/** Tokens of `autocomplete` for a person's own data. */
export const personalAutocomplete = /^(?:(?:shipping|billing|home|work|mobile)\s+)*(?:name|given-name|family-name|additional-name|honorific-prefix|nickname|email|username|current-password|new-password|one-time-code|tel(?:-\w+)*|street-address|address-line\d|postal-code|bday(?:-\w+)?|sex|cc-\w+(?:-\w+)*)$/u;
