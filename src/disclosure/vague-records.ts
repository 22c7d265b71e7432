import type { RecipientCategory } from '../knowledge/recipients.ts';
import type { FileContext } from '../context.ts';
import { shownName } from '../classification/shown-name.ts';
import { vaguePersonOf } from '../classification/vague-person.ts';
import { wordsOf } from '../classification/words.ts';
import { leavesOf } from '../source/leaves.ts';
import { isExternal, type Recipient } from '../sink/recipient.ts';
import type { Sink, SinkPart } from '../sink/sink.ts';
import type { Held } from './data-in.ts';

/** Vendors that deal in persons: what they are given under the name of one is one. */
const ofPersons: ReadonlySet<RecipientCategory> = new Set<RecipientCategory>([
  'crm', 'email-marketing', 'transactional-email', 'sms', 'support', 'engagement', 'cdp', 'advertising', 'enrichment', 'hr', 'recruiting', 'kyc', 'reviews', 'forms',
]);

/** Words for somebody to write to or to sell to, and for hardly anything else where a record of that name is handed on. */
const addressees = /^(?:contact|lead|subscriber)s?$/u;

/** Whether a recipient deals in persons: any word for one counts there, elsewhere outside `contact`, `lead` and `subscriber` do. */
function dealsInPersons(recipient: Recipient): boolean {
  if ('entry' in recipient) return ofPersons.has(recipient.entry.category);
  return recipient.kind === 'external' && wordsOf(recipient.name).some((word) => word === 'crm' || word === 'mailing');
}

/** Records whose name is a word that things have too, sent as they are to somebody who deals in persons: `mailchimp.lists.addListMember(id, subscriber)`, `axios.post(CRM_URL, lead)`. */
export function vagueRecordsIn({ node, part }: SinkPart, sink: Sink, context: FileContext): readonly Held[] {
  if (part !== 'body' || !('recipient' in sink) || !isExternal(sink.recipient)) return [];
  const isForPersons = dealsInPersons(sink.recipient);
  return leavesOf(node, context).flatMap((leaf): Held[] => {
    const person = leaf.form === 'text' ? undefined : vaguePersonOf(leaf.node, context);
    if (!person || !(isForPersons || addressees.test(person.owner.text))) return [];
    const { role, plural } = person.owner;
    return [{ carrier: leaf.node, data: { kind: 'record', node: leaf.node, name: shownName(leaf.node), category: 'record.person', evidence: person.evidence, form: leaf.form, role, isList: plural } }];
  });
}
