import type { TSESTree } from '@typescript-eslint/utils';
import { categoryOf, type DataCategory } from '../knowledge/categories.ts';
import type { PersonalData } from '../classification/classify.ts';
import { shownName } from '../classification/shown-name.ts';
import type { Disclosure } from '../disclosure/disclosures.ts';
import { isExternal } from '../sink/recipient.ts';

const roleNames: Readonly<Record<string, string>> = {
  customers: 'customer', users: 'user', persons: 'person', employees: 'employee', students: 'student', citizens: 'citizen', patients: 'patient', children: 'child',
  applicants: 'applicant', contacts: 'contact', professionals: 'professional', subscribers: 'subscriber',
};

const requestParts = {
  request: 'a whole request', body: 'a whole request body', headers: 'all headers of a request', cookies: 'all cookies of a request', event: 'the whole event of a request',
  form: 'all fields of a form', session: 'a whole session', handshake: 'a whole handshake', environment: 'the whole environment with its secrets',
  'response-body': 'a whole response', 'error-request': 'the request or response behind an error, headers and body included,',
} as const;

const most = 3;

/** "an e-mail address, a name and other personal data": the gravest first. */
function listOf(categories: readonly DataCategory[]): string {
  const graver = [...categories].sort((one, other) => categoryOf(other).sensitivity - categoryOf(one).sensitivity);
  const shown = graver.slice(0, most).map((category) => categoryOf(category).phrase);
  if (graver.length > most) shown.push('other personal data');
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

/** What a value is, as a noun phrase: "an e-mail address", "a whole customer record". */
export function kindOf(data: PersonalData): string {
  switch (data.kind) {
    case 'field':
      return categoryOf(data.category).phrase;
    case 'record': {
      // What a check let through is what the check names, and what a type has that is called after nobody is what it lists.
      if ((data.schema?.use === 'checked' || data.typed?.isWhole === false) && data.held && data.held.length > 0) return `${data.isList ? 'a list of records' : 'a record'} with ${listOf(data.held)}`;
      const role = roleNames[data.role] ?? 'person';
      return data.isList ? `a list of whole ${role} records` : `a whole ${role} record`;
    }
    case 'request':
      return requestParts[data.part];
  }
}

/** " by the schema `userSchema`", " by its type `Customer`": the evidence that does not stand where the message does. */
function byEvidence({ evidence }: PersonalData): string {
  return /^(?:the schema|its (?:schema|type|annotation)|the type .*read from$)/u.test(evidence) ? ` by ${evidence}` : '';
}

/** What stands at a place of the code: "`user.email` is an e-mail address", "`payload` holds `user.email` (an e-mail address)". */
export function factOf(node: TSESTree.Node, data: PersonalData, withEvidence = true): string {
  const kind = withEvidence ? `${kindOf(data)}${byEvidence(data)}` : kindOf(data);
  if (node === data.node) return `\`${data.name}\` is ${kind}`;
  const carrier = shownName(node);
  return carrier === data.name ? `\`${carrier}\` is ${kind}` : `\`${carrier}\` holds \`${data.name}\` (${kind})`;
}

/** The placeholders of a message about a disclosure. */
export interface Description extends Record<string, string> {
  readonly fact: string;
  readonly name: string;
  readonly category: string;
  readonly evidence: string;
  readonly sink: string;
  readonly recipient: string;
}

export function describe({ node, data, sink }: Disclosure): Description {
  return {
    fact: factOf(node, data),
    name: data.name,
    category: kindOf(data),
    evidence: data.evidence,
    sink: sink.name,
    recipient: 'recipient' in sink && isExternal(sink.recipient) ? sink.recipient.name : 'another system',
  };
}
