/** Last words of names that hold what somebody filled in. */
export const filledIn: ReadonlySet<string> = new Set([
  'form', 'data', 'value', 'values', 'input', 'inputs', 'credentials', 'fields', 'details', 'info', 'state', 'payload', 'registration', 'signup', 'login', 'register', 'contact', 'formulaire', 'formular', 'formulario', 'formulier', 'datos', 'dados', 'daten', 'gegevens', 'donnees',
]);

/** Functions that keep the state of a form: React, Immer, Vue. */
export const stateMakers: ReadonlySet<string> = new Set(['useState', 'useImmer', 'useReactive', 'reactive']);
